"""The DASH manifest of the clips: one whole file per stream, with true sizes and rates."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vidgrab_gui.demo.clips import Clip
from vidgrab_gui.demo.fragments import read_fragment_index

MANIFEST_TYPE = "application/dash+xml"
_SIZES_NAMESPACE = "http://youtube.com/yt/2012/10/10"  # where yt-dlp looks for exact sizes
_HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" xmlns:yt="{sizes}"'
    ' profiles="urn:mpeg:dash:profile:isoff-on-demand:2011" type="static"'
    ' mediaPresentationDuration="PT{duration_s}S" minBufferTime="PT2S">\n<Period>\n'
)
_TAIL = "</Period>\n</MPD>\n"

Body = Callable[[Clip], str]


def manifest(pictures: Iterable[Clip], sound: Clip, body: Body | None = None) -> str:
    """Return a manifest of the streams; ``body`` writes what stands inside each one.

    Without ``body`` a stream is one file, named relative to the manifest.
    """
    body = body or whole_file
    head = _HEAD.format(sizes=_SIZES_NAMESPACE, duration_s=sound.duration_s)
    videos = "".join(_picture(clip, body) for clip in pictures)
    return head + _set("video", videos) + _set("audio", _sound(sound, body)) + _TAIL


def whole_file(clip: Clip) -> str:
    """Return the address, exact size and index place of a clip in one file."""
    index = read_fragment_index(clip.path)
    return (
        f'<BaseURL yt:contentLength="{clip.size_bytes}">{clip.path.name}</BaseURL>\n'
        f'<SegmentBase indexRange="{index.header_bytes}-{index.index_stop - 1}">'
        f'<Initialization range="0-{index.header_bytes - 1}"/></SegmentBase>\n'
    )


def _set(kind: str, streams: str) -> str:
    return (
        f'<AdaptationSet contentType="{kind}" mimeType="{kind}/mp4">\n{streams}</AdaptationSet>\n'
    )


def _picture(clip: Clip, body: Body) -> str:
    facts = f'width="{clip.width}" height="{clip.height}" frameRate="{clip.fps}"'
    return _stream(f"{clip.height}p", clip, facts, body)


def _sound(clip: Clip, body: Body) -> str:
    return _stream("sound", clip, 'audioSamplingRate="48000"', body)


def _stream(name: str, clip: Clip, facts: str, body: Body) -> str:
    return (
        f'<Representation id="{name}" codecs="{clip.codecs}" bandwidth="{clip.bits_per_s}"'
        f" {facts}>\n{body(clip)}</Representation>\n"
    )
