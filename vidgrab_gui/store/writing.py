"""Changes of jobs, written to the library's file all at once."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from vidgrab_gui.core.job import Job
from vidgrab_gui.store.backup import revision_of
from vidgrab_gui.store.rows import COLUMNS, row_of, stored_text

_MARKS = ", ".join("?" * len(COLUMNS))
_SETS = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])
_PUT = (
    f"INSERT INTO jobs ({', '.join(COLUMNS)}) VALUES ({_MARKS}) "  # noqa: S608 - our own names
    f"ON CONFLICT (job_id) DO UPDATE SET {_SETS}"
)
_PUT_PICTURE = "INSERT OR REPLACE INTO pictures VALUES (?, ?)"
_PUT_FOLDER = "INSERT OR IGNORE INTO folders VALUES (?)"
_REMOVE = "DELETE FROM jobs WHERE job_id = ?"
_SWEEP = "DELETE FROM pictures WHERE job_id NOT IN (SELECT job_id FROM jobs)"

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Change:
    """What is to be written about one job: its newest snapshot, None to remove it.

    ``picture`` is a new thumbnail or nothing; ``folders`` those of snapshots that were
    replaced before they were written; ``thens`` run once it is on the disk.
    """

    job_id: str
    job: Job | None
    picture: bytes = b""
    thens: list[Callable[[], None]] = field(default_factory=list)
    folders: frozenset[str] = frozenset()

    def after(self, earlier: Change) -> Change:
        """Return this change with what an earlier one of the same job still wants."""
        picture = self.picture or (earlier.picture if self.job else b"")
        folders = earlier.folders | ({earlier.job.folder} if earlier.job else frozenset())
        return Change(self.job_id, self.job, picture, earlier.thens + self.thens, folders)


def write_changes(connection: sqlite3.Connection, changes: Iterable[Change]) -> list[Change]:
    """Write all or nothing; on return it is on the disk. Raises :class:`sqlite3.Error`.

    Return those that are now there: a snapshot no database could hold is logged and left out.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("UPDATE counts SET number = number + 1")
        revision = revision_of(connection)
        written = [change for change in changes if _write(connection, change, revision)]
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return written


def sweep_pictures(connection: sqlite3.Connection) -> None:
    """Delete the pictures of jobs that are no more; raises :class:`sqlite3.Error`.

    They outlive their jobs for a while, because a removal may be undone.
    """
    connection.execute(_SWEEP)


def _write(connection: sqlite3.Connection, change: Change, revision: int) -> bool:
    job = change.job
    folders = change.folders | ({job.folder} if job else frozenset())
    connection.executemany(_PUT_FOLDER, [(stored_text(folder),) for folder in folders])
    if job is None:
        connection.execute(_REMOVE, (change.job_id,))
        return True
    try:
        row = row_of(job, revision)
        connection.execute(_PUT, row)
    except (ValueError, OverflowError, TypeError) as error:
        logger.warning("job %s cannot be written: %s", change.job_id, error)
        return False
    if change.picture:
        connection.execute(_PUT_PICTURE, (job.job_id, change.picture))
    return True
