"""The library's backup: all jobs, copied while they can all be read."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from vidgrab_gui.store.connection import connect
from vidgrab_gui.store.migrations import migrate
from vidgrab_gui.store.paths import LibraryPaths, remove_database, side

_COPIED = ("jobs", "folders")


def back_up(connection: sqlite3.Connection, paths: LibraryPaths) -> None:
    """Copy every job into the backup, whole or not at all.

    Row by row, not page by page: what is damaged stops it and leaves the last
    backup as it is. Pictures are left out; they are large and the jobs are whole without
    them. Raises :class:`sqlite3.Error` or :class:`OSError`.
    """
    # Should the log ever get lost, the library itself is not behind its backup.
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    fresh = side(paths.backup, ".new")
    remove_database(fresh)
    _make_empty(fresh)
    connection.execute("ATTACH ? AS backup", (str(fresh),))
    try:
        connection.execute("BEGIN")
        for table in _COPIED:
            connection.execute(f"INSERT INTO backup.{table} SELECT * FROM main.{table}")  # noqa: S608 - our own names
        connection.execute("UPDATE backup.counts SET number = (SELECT number FROM main.counts)")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("DETACH backup")
    fresh.replace(paths.backup)


def is_backup_current(connection: sqlite3.Connection, paths: LibraryPaths) -> bool:
    """Tell whether nothing has changed since the backup; raises :class:`sqlite3.Error`."""
    return revision_of(connection) == _backup_revision(paths.backup)


def revision_of(connection: sqlite3.Connection) -> int:
    """Return the number of the last change; raises :class:`sqlite3.Error`."""
    row = connection.execute("SELECT number FROM counts").fetchone()
    if row is None or not isinstance(row[0], int):
        lost = sqlite3.DatabaseError("the count of changes is lost")
        lost.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise lost
    return row[0]


def _backup_revision(path: Path) -> int:
    if not path.exists():
        return -1
    try:
        with contextlib.closing(connect(path, "ro&immutable=1")) as backup:
            return revision_of(backup)
    except sqlite3.Error:
        return -1  # damaged: a new one is due


def _make_empty(path: Path) -> None:
    with contextlib.closing(connect(path)) as backup:
        migrate(backup, goal=1)
