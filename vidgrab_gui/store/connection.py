"""Connections to the library's file, and what an error of theirs means."""

from __future__ import annotations

import functools
import sqlite3
from enum import Enum, auto
from pathlib import Path

BUSY_LIMIT_S = 0.5
PAGE_BYTES = 4096
# Small, because after a crash the whole of it is checked before anything is shown.
_CHECKPOINT_PAGES = 256
_PRIMARY = 0xFF


class Trouble(Enum):
    """What stands behind an error of the database."""

    DAMAGED = auto()
    HELD = auto()
    REFUSED = auto()
    PASSING = auto()
    """No room, a disk that does not answer: worth another try."""


_TROUBLES = {
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_ERROR: Trouble.DAMAGED,  # a table or column that was there is gone
    sqlite3.SQLITE_FORMAT: Trouble.DAMAGED,
    sqlite3.SQLITE_BUSY: Trouble.HELD,
    sqlite3.SQLITE_LOCKED: Trouble.HELD,
    sqlite3.SQLITE_PROTOCOL: Trouble.HELD,
    sqlite3.SQLITE_READONLY: Trouble.REFUSED,
    sqlite3.SQLITE_CANTOPEN: Trouble.REFUSED,
    sqlite3.SQLITE_PERM: Trouble.REFUSED,
    sqlite3.SQLITE_AUTH: Trouble.REFUSED,
}


def trouble_of(error: sqlite3.Error) -> Trouble:
    """Return what an error means for the library."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return Trouble.PASSING
    return _TROUBLES.get(code & _PRIMARY, Trouble.PASSING)


def connect(path: Path, mode: str = "rwc", *, limit_s: float = BUSY_LIMIT_S) -> sqlite3.Connection:
    """Open a database without looking into it yet; raises :class:`sqlite3.Error`.

    ``mode`` is SQLite's own: ``ro``, ``rw``, ``rwc``; ``ro&immutable=1`` reads a
    file nobody changes, from a folder nobody can write to. ``limit_s`` bounds one
    wait for a program that holds the file. Any thread may use it, one at a time.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=limit_s,
        isolation_level=None,  # transactions begin where the code says so
        check_same_thread=False,
    )
    # A damaged text costs its own row, not the rows that are read with it.
    connection.text_factory = functools.partial(str, encoding="utf-8", errors="surrogateescape")
    return connection


def make_durable(connection: sqlite3.Connection) -> None:
    """Let every commit be on the disk when it returns; raises :class:`sqlite3.Error`."""
    for setting in (
        f"page_size = {PAGE_BYTES}",
        "journal_mode = WAL",
        "synchronous = FULL",
        f"wal_autocheckpoint = {_CHECKPOINT_PAGES}",
        # What was removed is gone, and cannot come back when a damaged file is read.
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {setting}").fetchall()
