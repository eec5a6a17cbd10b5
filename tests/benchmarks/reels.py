"""The benchmarks' media: one large file, and films in many fragments that lie in one file each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.origin.binaries import FFMPEG
from vidgrab_gui.demo.clips import SOUND_CODEC
from vidgrab_gui.demo.encoding import encode_once
from vidgrab_gui.demo.fragments import picture_codec, read_fragment_index

CACHE = Path(__file__).parents[2] / "build" / "bench-media"
MEGABYTE = 1_000_000
_BLOCK_BYTES = 1 << 20
_PLACE = re.compile(r"#EXT-X-BYTERANGE:(\d+)@(\d+)")
_X264 = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-sc_threshold", "0"]
_TONE = ["-f", "lavfi", "-i", "sine=f=330:r=48000:d={length_s}"]
_AAC = ["-c:a", "aac", "-b:a", "64k"]
_SEGMENTS = ["-f", "hls", "-hls_time", "1", "-hls_playlist_type", "vod", "-hls_list_size", "0"]
_INDEXED = "empty_moov+default_base_moof+global_sidx"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of bytes in a file, ``stop`` exclusive."""

    path: Path
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream in fragments; ``header`` comes before them, where there is one."""

    header: Piece | None
    fragments: Sequence[Piece]


@dataclass(frozen=True, slots=True)
class Reels:
    """Everything in fragments of one second; ``codecs`` is the H.264 name of ``picture``.

    ``rich`` holds picture and sound together and ``long`` a small picture alone, both as
    transport streams; ``picture`` and ``sound`` are what DASH has apart.
    """

    rich: Stream
    long: Stream
    picture: Stream
    sound: Stream
    codecs: str
    sound_codecs: str = SOUND_CODEC


def make_reels(rich_s: int = 200, long_s: int = 5_000) -> Reels:
    """Return the reels, so many seconds long; they are made at first use and kept."""
    folder = encode_once(FFMPEG, _rich_arguments(rich_s), CACHE)
    long = encode_once(FFMPEG, _long_arguments(long_s), CACHE)
    picture = folder / "picture.mp4"
    return Reels(
        rich=_transport(folder / "rich.m3u8"),
        long=_transport(long / "long.m3u8"),
        picture=_indexed(picture),
        sound=_indexed(folder / "sound.m4a"),
        codecs=picture_codec(picture),
    )


def make_film(folder: Path, seed: Path, size_bytes: int) -> Path:
    """Return a playable file of that size: behind ``seed`` stands a box that players skip."""
    path = folder / f"{size_bytes}.mp4"
    if path.exists():
        return path
    media = seed.read_bytes()
    left = size_bytes - len(media)
    # Bytes that do not repeat within a block, so that nothing on the way can make them fewer.
    block = b"".join(number.to_bytes(4, "big") for number in range(_BLOCK_BYTES // 4))
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as film:
        film.write(media + left.to_bytes(4, "big") + b"free")
        left -= 8
        while left > 0:
            left -= film.write(block[:left])
    return fresh.rename(path)


def _rich_arguments(length_s: int) -> list[str]:
    picture = f"testsrc2=s=640x360:r=10:d={length_s}"
    inputs = ["-f", "lavfi", "-i", picture, *(word.format(length_s=length_s) for word in _TONE)]
    encoding = [*_X264, "-g", "10"]
    one_file = ["-hls_flags", "single_file", "-hls_segment_filename", "rich.ts", "rich.m3u8"]
    return [
        *inputs,
        *("-map", "0", "-map", "1", *encoding, *_AAC, *_SEGMENTS, *one_file),
        *("-map", "0", *encoding, "-movflags", f"frag_keyframe+{_INDEXED}", "picture.mp4"),
        *("-map", "1", *_AAC, "-frag_duration", "1000000", "-movflags", _INDEXED, "sound.m4a"),
    ]


def _long_arguments(length_s: int) -> list[str]:
    one_file = ["-hls_flags", "single_file", "-hls_segment_filename", "long.ts", "long.m3u8"]
    source = ["-f", "lavfi", "-i", f"testsrc2=s=128x72:r=1:d={length_s}"]
    return [*source, *_X264, "-g", "1", *_SEGMENTS, *one_file]


def _transport(playlist: Path) -> Stream:
    path = playlist.with_suffix(".ts")
    places = _PLACE.findall(playlist.read_text("utf-8"))
    pieces = [Piece(path, int(start), int(start) + int(size)) for size, start in places]
    return Stream(None, pieces)


def _indexed(path: Path) -> Stream:
    index = read_fragment_index(path)
    pieces = [Piece(path, one.start, one.stop) for one in index.fragments]
    return Stream(Piece(path, 0, index.header_bytes), pieces)
