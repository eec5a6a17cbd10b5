"""The library's bytes without SQLite: every record in every page that can still be read.

SQLite gives up a whole table where one page of it is broken. Here each page of rows stands
for itself, wherever the tree above it is damaged.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from vidgrab_gui.store.connection import PAGE_BYTES
from vidgrab_gui.store.journal import WriteAhead, read_write_ahead

HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"
_VERSION_AT = 60
_APPLICATION_AT = 68
_LEAF = 0x0D
_LEAF_HEADER_BYTES = 8
_LARGEST_PAYLOAD_BYTES = 1 << 26
_WHOLE_NUMBERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_PLAIN = {0: None, 8: 0, 9: 1}
_REAL = 7
_FIRST_BLOB = 12

Record = tuple[Any, ...]


class PageFile:
    """The pages of a database as they stand with its write-ahead log, by number from 1."""

    def __init__(self, database: Path, wal: Path | None = None) -> None:
        """Open the files for reading; raises :class:`OSError`. Missing ones are empty."""
        self._file = database.open("rb") if database.exists() else None
        self._ahead = read_write_ahead(wal) if wal else WriteAhead()
        size = database.stat().st_size if self._file else 0
        self.count = max(-(-size // PAGE_BYTES), *self._ahead.pages, 0)

    def __enter__(self) -> PageFile:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._file:
            self._file.close()

    def page(self, number: int) -> bytes:
        """Return a page, filled up with zeros where the file ends; raises :class:`OSError`."""
        page = self._ahead.pages.get(number)
        if page is None and self._file and number > 0:
            self._file.seek((number - 1) * PAGE_BYTES)
            page = self._file.read(PAGE_BYTES)
        return (page or b"").ljust(PAGE_BYTES, b"\0")

    @property
    def is_database(self) -> bool:
        """Tell whether the first page begins as that of a database does."""
        return self.page(1).startswith(_MAGIC)

    @property
    def version(self) -> int:
        """Return the number of the last migration, as the first page says it."""
        return int.from_bytes(self.page(1)[_VERSION_AT : _VERSION_AT + 4], "big")

    @property
    def application(self) -> int:
        """Return whose database it is, as the first page says it."""
        return int.from_bytes(self.page(1)[_APPLICATION_AT : _APPLICATION_AT + 4], "big")

    @property
    def is_blank(self) -> bool:
        """Tell whether this is a database without any table yet."""
        cells = self.page(1)[HEADER_BYTES + 3 : HEADER_BYTES + 5]
        return self.is_database and self.count == 1 and not self.application and not any(cells)

    @property
    def is_log_broken(self) -> bool:
        """Tell whether SQLite would silently leave out changes the log still holds."""
        return self._ahead.is_broken

    def records(self) -> Iterator[Record]:
        """Yield every row of every table; broken ones are left out."""
        for number in range(1, self.count + 1):
            page = self.page(number)
            at = HEADER_BYTES if number == 1 else 0
            if page[at] == _LEAF:
                yield from self._leaf(page, at)

    def _leaf(self, page: bytes, at: int) -> Iterator[Record]:
        count = int.from_bytes(page[at + 3 : at + 5], "big")
        first = at + _LEAF_HEADER_BYTES
        for place in range(first, min(first + 2 * count, PAGE_BYTES - 1), 2):
            cell = int.from_bytes(page[place : place + 2], "big")
            try:
                yield _values(self._payload(page, cell))
            except (IndexError, ValueError, struct.error):
                continue  # this one cannot be read; the next may

    def _payload(self, page: bytes, at: int) -> bytes:
        size, at = _varint(page, at)
        _row_id, at = _varint(page, at)
        if size > _LARGEST_PAYLOAD_BYTES:
            raise ValueError("no row of ours is that large")
        here = _local_bytes(size)
        if here == size:
            return page[at : at + size]
        parts = [page[at : at + here]]
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        left = size - here
        while left > 0:  # each step takes some of it, so that a chain in a circle ends too
            if not 0 < following <= self.count:
                raise ValueError("the row's next page is missing")
            more = self.page(following)
            parts.append(more[4 : 4 + left])
            following = int.from_bytes(more[:4], "big")
            left -= PAGE_BYTES - 4
        return b"".join(parts)


def _local_bytes(size: int) -> int:
    """Return how much of a row stands in its own page, by SQLite's file format."""
    most = PAGE_BYTES - 35
    if size <= most:
        return size
    least = (PAGE_BYTES - 12) * 32 // 255 - 23
    rest = least + (size - least) % (PAGE_BYTES - 4)
    return rest if rest <= most else least


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | data[at + 8], at + 9


def _values(payload: bytes) -> Record:
    body, at = _varint(payload, 0)
    end = body
    values = []
    while at < end:
        kind, at = _varint(payload, at)
        value, body = _value(payload, kind, body)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, kind: int, at: int) -> tuple[Any, int]:
    if kind in _PLAIN:
        return _PLAIN[kind], at
    if kind == _REAL:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    size = _WHOLE_NUMBERS.get(kind, (kind - _FIRST_BLOB) // 2)
    data = payload[at : at + size]
    if size < 0 or len(data) < size:
        raise ValueError("a value that is not whole")
    if kind in _WHOLE_NUMBERS:
        return int.from_bytes(data, "big", signed=True), at + size
    return data.decode(errors="surrogateescape") if kind % 2 else data, at + size
