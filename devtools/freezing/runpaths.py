"""The folders of the building machine that libraries still name, taken out of them.

A Python that was built from its sources writes its own folder into libpython and each of its
modules (DT_RUNPATH), and the loader would look there on anybody's machine. What counts from the
library's own place (``$ORIGIN``) stays: Qt's libraries find each other by it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_PATHS = frozenset({15, 29})
"""DT_RPATH and DT_RUNPATH."""

_STRING_TABLE = 5
_LOADED, _DYNAMIC = 1, 2
_LITTLE_64 = b"\x7fELF\x02\x01"


@dataclass(frozen=True, slots=True)
class _Segment:
    kind: int
    offset: int
    address: int
    size: int


def take_out(paths: Iterable[Path]) -> list[Path]:
    """Take foreign folders out of ELF files; return the files that were changed."""
    return [path for path in paths if _take_out(path)]


def run_paths(data: bytes) -> list[str]:
    """Return where an ELF file has the loader look; nothing of other kinds of files."""
    entries, _, table = _dynamic(data)
    return [_text(data, table + value) for tag, value in entries if tag in _PATHS]


def _take_out(path: Path) -> bool:
    data = bytearray(path.read_bytes())
    entries, start, table = _dynamic(data)
    kept = [
        (tag, value)
        for tag, value in entries
        if not (tag in _PATHS and _is_foreign(_text(data, table + value)))
    ]
    gone = len(entries) - len(kept)
    if not gone:
        return False
    # The rest moves up; the list ends at its first zero.
    for place, entry in enumerate([*kept, *[(0, 0)] * gone]):
        struct.pack_into("<QQ", data, start + 16 * place, *entry)
    path.write_bytes(data)
    return True


def _is_foreign(run_path: str) -> bool:
    return any(folder.startswith("/") for folder in run_path.split(":"))


def _dynamic(data: bytes | bytearray) -> tuple[list[tuple[int, int]], int, int]:
    """Return the entries for the loader, where they begin, and where their texts do."""
    segments = list(_segments(data))
    place = next((one for one in segments if one.kind == _DYNAMIC), None)
    if place is None:
        return [], 0, 0
    entries = []
    for at in range(place.offset, place.offset + place.size, 16):
        tag, value = struct.unpack_from("<QQ", data, at)
        if not tag:
            break
        entries.append((tag, value))
    address = dict(entries).get(_STRING_TABLE, 0)
    table = next(
        one.offset + address - one.address
        for one in segments
        if one.kind == _LOADED and one.address <= address < one.address + one.size
    )
    return entries, place.offset, table


def _segments(data: bytes | bytearray) -> Iterator[_Segment]:
    if data[: len(_LITTLE_64)] != _LITTLE_64:
        return
    (table,) = struct.unpack_from("<Q", data, 32)
    entry_bytes, count = struct.unpack_from("<HH", data, 54)
    for at in range(table, table + entry_bytes * count, entry_bytes):
        kind, _, offset, address, _, size = struct.unpack_from("<IIQQQQ", data, at)
        yield _Segment(kind, offset, address, size)


def _text(data: bytes | bytearray, at: int) -> str:
    return bytes(data[at : data.index(b"\0", at)]).decode()
