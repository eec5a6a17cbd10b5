"""The index of a fragmented MP4 file: where its header ends and where each fragment lies."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_BOX_HEADER = struct.Struct(">I4s")
_REFERENCE = struct.Struct(">III")
_SIZE_MASK = 0x7FFFFFFF


@dataclass(frozen=True, slots=True)
class Fragment:
    """One piece that can be played after the header: bytes ``start`` to ``stop``, exclusive."""

    start: int
    stop: int
    duration_s: float


@dataclass(frozen=True, slots=True)
class FragmentIndex:
    """One file's header length, index box (bytes, exclusive end) and fragments in order."""

    header_bytes: int
    index_stop: int
    fragments: tuple[Fragment, ...]


def read_fragment_index(path: Path) -> FragmentIndex:
    """Read the segment index of a file made with ``-movflags global_sidx``.

    Raises ValueError when the file has no such index.
    """
    with path.open("rb") as stream:
        for kind, start, size in _boxes(stream):
            if kind == b"sidx":
                stream.seek(start)
                fragments = _parse_index(stream.read(size), start + size)
                return FragmentIndex(start, start + size, tuple(fragments))
    raise ValueError(f"no segment index in {path}")


def picture_codec(path: Path) -> str:
    """Return the H.264 codec name of a file, such as ``avc1.42c033``, for manifests.

    Raises ValueError when the file's first bytes describe no H.264 stream.
    """
    with path.open("rb") as stream:
        head = stream.read(4096)
    place = head.index(b"avcC") + len(b"avcC")
    return f"avc1.{head[place + 1 : place + 4].hex()}"


def _boxes(stream: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    """Yield kind, start and length of the boxes at the top of the file."""
    start = 0
    while len(header := stream.read(_BOX_HEADER.size)) == _BOX_HEADER.size:
        size, kind = _BOX_HEADER.unpack(header)
        if size < _BOX_HEADER.size:
            return
        yield kind, start, size
        start += size
        stream.seek(start)


def _parse_index(box: bytes, first_start: int) -> Iterator[Fragment]:
    """Yield the fragments a sidx box tells of; the first begins right after the box."""
    times_are_long = box[8] == 1
    timescale = int.from_bytes(box[16:20], "big")
    place = 38 if times_are_long else 30
    count = int.from_bytes(box[place : place + 2], "big")
    start = first_start
    for size, duration, _ in _REFERENCE.iter_unpack(box[place + 2 : place + 2 + 12 * count]):
        stop = start + (size & _SIZE_MASK)
        yield Fragment(start, stop, duration / timescale)
        start = stop
