"""SQLite's write-ahead log, read frame by frame, those behind a broken one included.

SQLite itself takes a log up to its first broken frame and says nothing of the rest.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from vidgrab_gui.store.connection import PAGE_BYTES

_MAGIC = 0x377F0682  # the last bit says in which order the checksum takes the bytes
_HEADER_BYTES = 32
_HEADER_SUMMED_BYTES = 24
_FRAME_HEADER_BYTES = 24
_FRAME_SUMMED_BYTES = 8
_FRAME_BYTES = _FRAME_HEADER_BYTES + PAGE_BYTES
_WORD = 0xFFFFFFFF

_Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class WriteAhead:
    """What a log holds: the newest intact page for each number, as of its last commit.

    ``is_broken``: a commit that is whole follows a frame that is not.
    """

    pages: dict[int, bytes] = field(default_factory=dict)
    is_broken: bool = False


@dataclass(frozen=True, slots=True)
class _Frame:
    page_number: int
    commits: bool
    is_intact: bool
    page: bytes


def read_write_ahead(path: Path) -> WriteAhead:
    """Return what a log holds, nothing for a missing or empty one; raises :class:`OSError`."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return WriteAhead()
    if len(data) < _HEADER_BYTES + _FRAME_BYTES:
        return WriteAhead()
    frames = list(_frames(data))
    commits = [at for at, frame in enumerate(frames) if frame.commits and frame.is_intact]
    if not commits:
        return WriteAhead()
    committed = frames[: commits[-1] + 1]
    return WriteAhead(
        pages={frame.page_number: frame.page for frame in committed if frame.is_intact},
        is_broken=not (_is_header_intact(data) and all(frame.is_intact for frame in committed)),
    )


def _frames(data: bytes) -> Iterator[_Frame]:
    salts = data[16:24]
    order = _byte_order(data)
    before = data[24:32]
    for at in range(_HEADER_BYTES, len(data) - _FRAME_BYTES + 1, _FRAME_BYTES):
        header = data[at : at + _FRAME_HEADER_BYTES]
        page = data[at + _FRAME_HEADER_BYTES : at + _FRAME_BYTES]
        # Frames of an earlier round of the log have other salts. They need no summing up.
        is_intact = header[8:16] == salts and struct.unpack(">2I", header[16:24]) == _summed(
            header[:_FRAME_SUMMED_BYTES] + page, struct.unpack(">2I", before), order
        )
        before = header[16:24]
        number, pages_after = struct.unpack(">2I", header[:8])
        yield _Frame(number, pages_after > 0, is_intact, page)


def _is_header_intact(data: bytes) -> bool:
    sums = _summed(data[:_HEADER_SUMMED_BYTES], (0, 0), _byte_order(data))
    return sums == struct.unpack(">2I", data[24:32])


def _byte_order(data: bytes) -> str:
    magic = int.from_bytes(data[:4], "big")
    if magic in (_MAGIC, _MAGIC | 1):
        return ">" if magic & 1 else "<"
    return ">" if sys.byteorder == "big" else "<"


def _summed(data: bytes, sums: tuple[int, ...], order: str) -> _Sums:
    first, second = sums
    words = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for one, other in zip(words, words, strict=True):
        first = (first + one + second) & _WORD
        second = (second + other + first) & _WORD
    return first, second
