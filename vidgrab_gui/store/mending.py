"""A damaged library made whole again: put aside as it is, read as far as it can be."""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.store.connection import connect
from vidgrab_gui.store.migrations import migrate
from vidgrab_gui.store.pages import PageFile, Record
from vidgrab_gui.store.paths import SIDES, LibraryPaths, remove_database, side
from vidgrab_gui.store.rows import (
    COLUMNS,
    DOCUMENT_AT,
    LARGEST_ORDER,
    REVISION_AT,
    RowError,
    job_of,
    stored_text,
)

_ID = late_pattern(r"[0-9A-Za-z_-]{1,64}")
_NUMBERS = tuple(COLUMNS.index(name) for name in ("place", "ended_order", "is_ended", "revision"))
_FOLDER_AT = COLUMNS.index("folder")

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class _Found:
    jobs: dict[str, Record] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)

    @property
    def revision(self) -> int:
        return max((row[REVISION_AT] for row in self.jobs.values()), default=0)


def mend(paths: LibraryPaths) -> Path | None:
    """Make a new library of the damaged one and its backup; return where the old one is now.

    None when there was no file to put aside. No connection to it may be open.
    Raises :class:`OSError` or :class:`sqlite3.Error` when it cannot be written;
    the damaged files are then where they were.
    """
    fresh = side(paths.mended, ".new")
    paths.folder.mkdir(parents=True, exist_ok=True)
    remove_database(fresh)
    connection = connect(fresh)
    try:
        rebuild(connection, paths)
    finally:
        connection.close()
    fresh.replace(paths.mended)
    return finish_mending(paths)


def finish_mending(paths: LibraryPaths) -> Path | None:
    """Put the mended library in its place, also when VidGrab ended while it was doing so.

    Return where the damaged one is now, None when there is none.
    Raises :class:`OSError`.
    """
    if not paths.mended.exists():
        return None
    aside = _free_place(paths)
    # The log goes first and the new file comes last: a log never meets a file it is not of.
    for suffix in (*SIDES, ""):
        old = side(paths.database, suffix)
        if old.exists():
            old.rename(side(aside, suffix))
    paths.mended.rename(paths.database)
    _sync_folder(paths.folder)
    return aside if aside.exists() or side(aside, SIDES[0]).exists() else None


def rebuild(connection: sqlite3.Connection, paths: LibraryPaths) -> None:
    """Fill an empty database with all that can be read of the library and its backup.

    Raises :class:`OSError` or :class:`sqlite3.Error`.
    """
    # Without indexes at first: rows go in faster.
    migrate(connection, goal=1)
    connection.execute("BEGIN")
    with PageFile(paths.database, side(paths.database, "-wal")) as pages:
        found = _collect(pages, connection)
    with PageFile(paths.backup) as pages:
        spare = _collect(pages, None)
    jobs = _merged(found.jobs, spare.jobs)
    _insert(connection, jobs.values())
    folders = found.folders | spare.folders
    _insert_folders(connection, folders | {_text(row[_FOLDER_AT] or "") for row in jobs.values()})
    revision = max(found.revision, spare.revision) + 1
    connection.execute("UPDATE counts SET number = ?", (revision,))
    connection.execute("COMMIT")
    migrate(connection)
    logger.info("library rebuilt: %d jobs read, %d in all", len(found.jobs), len(jobs))


def _collect(pages: PageFile, pictures: sqlite3.Connection | None) -> _Found:
    found = _Found()
    for record in pages.records():
        if _is_job(record):
            job_id = record[0]
            before = found.jobs.get(job_id)
            if before is None or before[REVISION_AT] < record[REVISION_AT]:
                found.jobs[job_id] = record
        elif _is_folder(record):
            found.folders.add(_text(record[0]))
        elif pictures is not None and _is_picture(record):
            pictures.execute("INSERT OR REPLACE INTO pictures VALUES (?, ?)", record)
    return found


def _merged(found: dict[str, Record], spare: dict[str, Record]) -> dict[str, Record]:
    """Return the rows found, those of the backup where one is missing or cannot be read."""
    jobs = dict(found)
    for job_id, row in spare.items():
        if job_id not in jobs or (not _is_whole(jobs[job_id]) and _is_whole(row)):
            jobs[job_id] = row
    return jobs


def _insert(connection: sqlite3.Connection, rows: Iterable[Record]) -> None:
    marks = ", ".join("?" * len(COLUMNS))
    ordered = sorted(rows, key=lambda row: row[REVISION_AT])
    connection.executemany(
        f"INSERT INTO jobs VALUES ({marks})",  # noqa: S608 - made of our own question marks
        ([_storable(value) for value in row] for row in ordered),
    )


def _insert_folders(connection: sqlite3.Connection, folders: Iterable[str]) -> None:
    rows = ((stored_text(folder),) for folder in sorted(folders) if folder)
    connection.executemany("INSERT OR IGNORE INTO folders VALUES (?)", rows)


def _storable(value: object) -> object:
    return stored_text(value) if isinstance(value, str) else value


def _is_job(record: Record) -> bool:
    return (
        len(record) == len(COLUMNS)
        and isinstance(record[0], str)
        and _ID.fullmatch(record[0]) is not None
        and all(isinstance(record[at], int) for at in _NUMBERS)
        and 0 <= record[REVISION_AT] < LARGEST_ORDER
        and isinstance(record[DOCUMENT_AT], str)
    )


def _is_folder(record: Record) -> bool:
    return len(record) == 1 and isinstance(record[0], str | bytes)


def _is_picture(record: Record) -> bool:
    return (
        len(record) == 2
        and isinstance(record[0], str)
        and _ID.fullmatch(record[0]) is not None
        and isinstance(record[1], bytes)
    )


def _is_whole(row: Record) -> bool:
    try:
        job_of(row)
    except RowError:
        return False
    return True


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode(errors="surrogatepass")


def _free_place(paths: LibraryPaths) -> Path:
    """Return a name none of the files to be moved would meet another one at."""
    for number in count(1):
        aside = paths.damaged(number)
        meets = any(
            side(paths.database, suffix).exists() and side(aside, suffix).exists()
            for suffix in SIDES
        )
        if not aside.exists() and not meets:
            return aside
    raise AssertionError("numbers do not end")


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
