"""What leads to the fragments: HLS playlists, a DASH manifest, and a feed of many films."""

from __future__ import annotations

from tests.benchmarks.reels import Reels
from tests.origin.streams import PLAYLIST_TYPE
from vidgrab_gui.demo.delivery import Resource
from vidgrab_gui.demo.manifest import MANIFEST_TYPE

_MPD = """<?xml version="1.0" encoding="utf-8"?>
<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT{count}S">
<Period>
<AdaptationSet contentType="video" mimeType="video/mp4">
<Representation id="360p" codecs="{codecs}" bandwidth="400000" width="640" height="360">
{picture}</Representation></AdaptationSet>
<AdaptationSet contentType="audio" mimeType="audio/mp4">
<Representation id="sound" codecs="{sound_codecs}" bandwidth="64000" audioSamplingRate="48000">
{sound}</Representation></AdaptationSet>
</Period></MPD>
"""
_TEMPLATE = """<SegmentTemplate media="{name}/$Number$.m4s" initialization="{name}/init.m4s"
 startNumber="1" timescale="1"><SegmentTimeline><S d="1" r="{repeats}"/></SegmentTimeline>
</SegmentTemplate>
"""
_ITEM = (
    "<item><title>Part {n} of a long story</title><guid>part-{n}</guid>"
    "<description>What happens in part {n}, told in a sentence or two.</description>"
    '<enclosure url="/0/0/film-1.mp4?part={n}" type="video/mp4" length="1000000"/></item>\n'
)


def hls(count: str, _name: str) -> Resource:
    """Return a playlist of so many segments of a second."""
    lines = ["#EXTM3U", "#EXT-X-VERSION:3", "#EXT-X-TARGETDURATION:1", "#EXT-X-PLAYLIST-TYPE:VOD"]
    for number in range(1, int(count) + 1):
        lines += ["#EXTINF:1.0,", f"{number}.ts"]
    return Resource(PLAYLIST_TYPE, "\n".join([*lines, "#EXT-X-ENDLIST", ""]).encode())


def dash(reels: Reels, count: int) -> Resource:
    """Return a manifest of picture and sound, so many fragments of a second each."""
    picture, sound = (
        _TEMPLATE.format(name=name, repeats=count - 1) for name in ("picture", "sound")
    )
    text = _MPD.format(
        count=count,
        codecs=reels.codecs,
        sound_codecs=reels.sound_codecs,
        picture=picture,
        sound=sound,
    )
    return Resource(MANIFEST_TYPE, text.encode())


def feed(count: int) -> Resource:
    """Return a feed (RSS) of so many films."""
    items = "".join(_ITEM.format(n=n) for n in range(1, count + 1))
    text = f'<?xml version="1.0"?><rss version="2.0"><channel><title>A long story</title>{items}'
    return Resource("application/rss+xml", f"{text}</channel></rss>".encode())
