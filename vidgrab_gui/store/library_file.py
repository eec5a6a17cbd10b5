"""The library's file as its writer holds it: written, backed up, mended, closed."""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path

from vidgrab_gui.store.backup import back_up, is_backup_current
from vidgrab_gui.store.connection import connect, make_durable
from vidgrab_gui.store.mending import mend
from vidgrab_gui.store.migrations import migrate
from vidgrab_gui.store.paths import LibraryPaths
from vidgrab_gui.store.reading import Reader
from vidgrab_gui.store.writing import Change, sweep_pictures, write_changes

_CLOCK_STEP = 1000

logger = logging.getLogger(__name__)


class LibraryFile:
    """The one connection that writes, and the reader beside it.

    Opened in one thread, then used by the writer's alone. All methods may raise
    :class:`sqlite3.Error` and :class:`OSError`.
    """

    def __init__(self, paths: LibraryPaths, reader: Reader) -> None:
        self._paths = paths
        self._reader = reader
        self._connection: sqlite3.Connection | None = None
        self._number = 0

    @property
    def is_in_place(self) -> bool:
        """Tell whether the open file is still the one that goes by its name."""
        try:
            return self._connection is not None and self._number == self._found_number()
        except FileNotFoundError:
            return False

    def open(self) -> None:
        """Make the file ready to be written to, in its newest shape."""
        connection = connect(self._paths.database)
        try:
            make_durable(connection)
            migrate(connection)
            # Nothing is written; but who may not write, or must wait, learns it here.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except sqlite3.Error:
            connection.close()
            raise
        self._connection = connection
        self._number = self._found_number()

    def write(self, changes: Iterable[Change]) -> list[Change]:
        """Write changes durably; return those that are now there."""
        return write_changes(self._open_connection(), changes)

    def is_whole(self) -> bool:
        """Tell whether all jobs and the indexes to them can be read."""
        found = self._open_connection().execute("PRAGMA integrity_check(jobs)").fetchone()
        return bool(found[0] == "ok")

    def back_up(self) -> None:
        """Bring the backup up to date."""
        connection = self._open_connection()
        if not is_backup_current(connection, self._paths):
            back_up(connection, self._paths)

    def mend(self, changes: Iterable[Change]) -> Path | None:
        """Replace a damaged file, and write over it what is known for certain.

        Return where the damaged one is now.
        """
        self.let_go()
        aside = mend(self._paths)
        self.open()
        self.write(changes)
        self._reader.open()
        return aside

    def let_go(self) -> None:
        """Close both connections and leave the files as they are.

        The one that reads goes last: it alone cannot move the log into the file.
        """
        if self._connection:
            self._connection.close()
            self._connection = None
        self._reader.close()

    def finish(self, end_s: float) -> None:
        """Tidy up until a moment of the monotonic clock, then close for good."""
        connection = self._open_connection()
        connection.set_progress_handler(lambda: time.monotonic() > end_s, _CLOCK_STEP)
        try:
            sweep_pictures(connection)
            self.back_up()
        finally:
            connection.set_progress_handler(None, 0)
            self._reader.close()
            if time.monotonic() < end_s:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.close()
            self._connection = None

    def _open_connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise sqlite3.OperationalError("the library is not open")
        return self._connection

    def _found_number(self) -> int:
        return self._paths.database.stat().st_ino
