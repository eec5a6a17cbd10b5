"""Manifests over the media (HLS, DASH, live) and the fragments they lead to."""

from __future__ import annotations

import time
from collections.abc import Iterator

from tests.origin.media import LIVE_SEGMENT_S, Media
from vidgrab_gui.demo.clips import Clip
from vidgrab_gui.demo.delivery import Resource
from vidgrab_gui.demo.fragments import read_fragment_index
from vidgrab_gui.demo.manifest import manifest, whole_file

PLAYLIST_TYPE = "application/vnd.apple.mpegurl"
_TIMESCALE = 48_000
_PROTECTION = '<ContentProtection schemeIdUri="urn:mpeg:dash:mp4protection:2011" value="cenc"/>\n'
_FAIRPLAY = '#EXT-X-SESSION-KEY:METHOD=SAMPLE-AES,URI="skd://key",KEYFORMATVERSIONS="1"'
_HUGE = """<?xml version="1.0" encoding="utf-8"?>
<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT{count}S">
<Period><AdaptationSet contentType="video" mimeType="video/mp4">
<Representation id="360p" codecs="avc1.42c01e" bandwidth="600000" width="640" height="360">
<SegmentTemplate media="360/$Number$.m4s" initialization="360/init.mp4" startNumber="1">
<SegmentTimeline>
{steps}</SegmentTimeline></SegmentTemplate></Representation></AdaptationSet></Period></MPD>
"""
_IMAGES = """<?xml version="1.0" encoding="utf-8"?>
<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static" mediaPresentationDuration="PT4S">
<Period><AdaptationSet contentType="image" mimeType="image/jpeg">
<SegmentTemplate media="../thumbnail.jpg?n=$Number$" duration="4" startNumber="1"/>
<Representation id="board" bandwidth="10000" width="640" height="360"/>
</AdaptationSet></Period></MPD>
"""


def stream_name(clip: Clip) -> str:
    """Return the folder name of a stream: its height, or ``sound``."""
    return str(clip.height or "sound")


def dash(media: Media) -> str:
    """Return six pictures and sound in fragments of one second, addressed by number."""
    return manifest(media.clips.pictures, media.clips.sound, _timeline)


def dash_protected(media: Media) -> str:
    """Return the same streams, all said to be encrypted."""
    return manifest(
        media.clips.pictures, media.clips.sound, lambda clip: _PROTECTION + _timeline(clip)
    )


def dash_whole(media: Media) -> str:
    """Return the same streams, each one file of known size."""
    return manifest(media.clips.pictures, media.clips.sound, whole_file)


def dash_long(media: Media) -> str:
    """Return thirty seconds in one small quality, each stream one file."""
    return manifest((media.long_picture,), media.long_sound, whole_file)


def dash_parts(media: Media) -> str:
    """Return the same thirty seconds in fragments of one second, addressed by number."""
    return manifest((media.long_picture,), media.long_sound, _timeline)


def dash_huge(count: int) -> str:
    """Return one stream whose timeline names every one of ``count`` fragments."""
    return _HUGE.format(count=count, steps='<S d="1"/>\n' * count)


def dash_images() -> str:
    """Return a manifest with preview images and no media."""
    return _IMAGES


def hls_protected(media: Media) -> str:
    """Return the same as ``hls_master``, said to be encrypted; stands one level higher."""
    text = hls_master(media, folder="hls/")
    return text.replace("#EXT-X-INDEPENDENT-SEGMENTS", _FAIRPLAY)


def hls_master(media: Media, folder: str = "") -> str:
    """Return six pictures that share one sound group; ``folder`` leads to the streams."""
    lines = ["#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-INDEPENDENT-SEGMENTS"]
    lines.append(
        '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Sound",LANGUAGE="en",DEFAULT=YES,'
        f'AUTOSELECT=YES,URI="{folder}sound/index.m3u8"'
    )
    for clip in media.clips.pictures:
        lines += [_variant(media, clip) + ',AUDIO="sound"', f"{folder}{clip.height}/index.m3u8"]
    return _text(lines)


def hls_muxed(media: Media) -> str:
    """Return six variants that hold picture and sound together."""
    lines = ["#EXTM3U", "#EXT-X-VERSION:3"]
    for clip in media.clips.pictures:
        lines += [_variant(media, clip), f"muxed/{clip.height}/index.m3u8"]
    return _text(lines)


def hls_stream(clip: Clip) -> str:
    """Return the playlist of one stream in fragmented MP4."""
    lines = ["#EXTM3U", "#EXT-X-VERSION:7", "#EXT-X-TARGETDURATION:2", "#EXT-X-MEDIA-SEQUENCE:1"]
    lines += ["#EXT-X-PLAYLIST-TYPE:VOD", '#EXT-X-MAP:URI="init.mp4"']
    for number, fragment in enumerate(read_fragment_index(clip.path).fragments, start=1):
        lines += [f"#EXTINF:{fragment.duration_s:.6f},", f"{number}.m4s"]
    return _text([*lines, "#EXT-X-ENDLIST"])


def hls_transport(media: Media, height: int) -> str:
    """Return the playlist of one muxed variant in transport stream segments."""
    text = media.odd(f"muxed-{height}.m3u8").read_text("utf-8")
    return text.replace(f"muxed-{height}-", "")


def hls_live(media: Media, started_at_s: float) -> str:
    """Return a live playlist that began at that time and gets one segment a second."""
    made = 3 + int((time.monotonic() - started_at_s) / LIVE_SEGMENT_S)
    lines = ["#EXTM3U", "#EXT-X-VERSION:3", f"#EXT-X-TARGETDURATION:{LIVE_SEGMENT_S}"]
    lines += ["#EXT-X-MEDIA-SEQUENCE:0", "#EXT-X-PLAYLIST-TYPE:EVENT"]
    for number in range(made):
        if not media.odd(f"live-{number}.ts").exists():
            break
        lines += [f"#EXTINF:{LIVE_SEGMENT_S}.0,", f"{number}.ts"]
    return _text(lines)


def fragment(clip: Clip, name: str) -> Resource | None:
    """Return ``init.mp4`` or ``1.m4s``, ``2.m4s`` … of a stream."""
    index = read_fragment_index(clip.path)
    places = {"init.mp4": (0, index.header_bytes)}
    for number, piece in enumerate(index.fragments, start=1):
        places[f"{number}.m4s"] = (piece.start, piece.stop)
    if name not in places:
        return None
    start, stop = places[name]
    kind = "video/mp4" if clip.height else "audio/mp4"
    return Resource(kind, clip.path.read_bytes()[start:stop])


def _timeline(clip: Clip) -> str:
    name = stream_name(clip)
    return (
        f'<SegmentTemplate timescale="{_TIMESCALE}" media="{name}/$Number$.m4s"'
        f' initialization="{name}/init.mp4" startNumber="1"><SegmentTimeline>\n'
        f"{''.join(_steps(clip))}</SegmentTimeline></SegmentTemplate>\n"
    )


def _steps(clip: Clip) -> Iterator[str]:
    for piece in read_fragment_index(clip.path).fragments:
        yield f'<S d="{round(piece.duration_s * _TIMESCALE)}"/>\n'


def _variant(media: Media, clip: Clip) -> str:
    rate = clip.bits_per_s + media.clips.sound.bits_per_s
    return (
        f"#EXT-X-STREAM-INF:BANDWIDTH={rate},AVERAGE-BANDWIDTH={rate},"
        f'CODECS="{clip.codecs},{media.clips.sound.codecs}",'
        f"RESOLUTION={clip.width}x{clip.height},FRAME-RATE={clip.fps}.000"
    )


def _text(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"
