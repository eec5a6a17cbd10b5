"""The library's file at the start: found, judged, mended where it must be, opened."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path

from vidgrab_gui.core.job import Job
from vidgrab_gui.store.condition import LibraryCondition
from vidgrab_gui.store.connection import Trouble, connect, trouble_of
from vidgrab_gui.store.identity import (
    fresh_library_id,
    keep_library_id,
    kept_library_id,
    library_of,
)
from vidgrab_gui.store.library_file import LibraryFile
from vidgrab_gui.store.lock_file import LockFile, take_lock
from vidgrab_gui.store.mending import finish_mending, mend, rebuild
from vidgrab_gui.store.migrations import APPLICATION_ID, LATEST, is_newer
from vidgrab_gui.store.pages import PageFile
from vidgrab_gui.store.paths import LibraryPaths, side
from vidgrab_gui.store.reading import Reader

NEWEST_ENDED = 200
"""How many ended jobs are there from the start; the others come with time."""
_NEWEST_PICTURES = 20
_CHECK_LIMIT_S = 0.03

logger = logging.getLogger(__name__)


class _DamageError(Exception):
    """The library's file is not what it was written as."""


@dataclass(slots=True)
class Opened:
    """A library as it was found; without ``file`` nothing reaches the disk."""

    condition: LibraryCondition = LibraryCondition.SOUND
    library_id: str = field(default_factory=fresh_library_id)
    aside: Path | None = None
    jobs: list[Job] = field(default_factory=list)
    folders: set[str] = field(default_factory=set)
    last_order: int = 0
    lock: LockFile | None = None
    reader: Reader | None = None
    file: LibraryFile | None = None


def open_files(folder: Path) -> Opened:
    """Open the library of a folder as well as it can be; never raises for a bad file."""
    paths = LibraryPaths(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = take_lock(paths.lock)
    except OSError as error:
        logger.info("library folder cannot be written to: %s", error)
        return _open_to_read(paths)
    if lock is None:
        # Its jobs are numbered like ours: what they leave is found by the next start.
        library_id = kept_library_id(paths.identity) or fresh_library_id()
        return Opened(LibraryCondition.BUSY, library_id)
    opened = _open_locked(paths)
    if opened.file:
        opened.lock = lock
    else:
        lock.release()
    return opened


def _open_locked(paths: LibraryPaths) -> Opened:
    try:
        aside = finish_mending(paths)
        with PageFile(paths.database, side(paths.database, "-wal")) as pages:
            if pages.is_database and is_newer(pages.version):
                return Opened(LibraryCondition.NEWER)
            is_new = _is_new(paths, pages)
            is_damaged = _is_damaged(pages)
        if is_new or not is_damaged:
            with contextlib.suppress(_DamageError):
                return _open_sound(paths, aside, is_new=is_new)
        return _open_sound(paths, mend(paths), is_mended=True)
    except (sqlite3.Error, OSError, _DamageError) as error:
        logger.info("library not opened: %s", error)
        if isinstance(error, sqlite3.Error) and trouble_of(error) is Trouble.HELD:
            return Opened(LibraryCondition.BUSY)
        return _open_to_read(paths)


def _is_new(paths: LibraryPaths, pages: PageFile) -> bool:
    """Tell whether nothing was ever kept here: no file, or what a first start leaves if cut off."""
    size = _size_bytes(paths.database)
    if paths.backup.exists() or (size and not pages.is_blank) or (not size and pages.count):
        return False
    return not paths.database.exists() or not paths.identity.exists()


def _is_damaged(pages: PageFile) -> bool:
    """Tell from the first look whether SQLite would find no library of ours."""
    if not pages.is_database or pages.application != APPLICATION_ID:
        return True
    return not 0 < pages.version <= LATEST or pages.is_log_broken


def _open_sound(
    paths: LibraryPaths, aside: Path | None, *, is_new: bool = False, is_mended: bool = False
) -> Opened:
    reader = Reader(paths)
    file = LibraryFile(paths, reader)
    try:
        if not is_new:
            # Only read until it is known to be whole: what is damaged is put aside as it was.
            reader.open()
            _check(reader)
            file.open()
        else:
            file.open()
            reader.open()
        opened = _loaded(reader)
    except sqlite3.Error as error:
        file.let_go()
        if trouble_of(error) is Trouble.DAMAGED:
            raise _DamageError(str(error)) from error
        raise
    except _DamageError:
        file.let_go()
        raise
    opened.file = file
    opened.aside = aside
    if aside or is_mended:
        opened.condition = LibraryCondition.MENDED
    opened.library_id = _library_id(paths, opened.jobs)
    return opened


def _check(reader: Reader) -> None:
    if not reader.check(_CHECK_LIMIT_S, time.monotonic):
        raise _DamageError("its tables and indexes do not agree")


def _loaded(reader: Reader) -> Opened:
    return Opened(
        jobs=reader.open_jobs() + reader.ended_jobs(NEWEST_ENDED, _NEWEST_PICTURES),
        folders=reader.folders(),
        last_order=reader.largest_order(),
        reader=reader,
    )


def _library_id(paths: LibraryPaths, jobs: list[Job]) -> str:
    library_id = kept_library_id(paths.identity)
    if library_id:
        return library_id
    known = (library_of(job.job_id) for job in reversed(jobs))
    library_id = next(filter(None, known), "") or fresh_library_id()
    try:
        keep_library_id(paths.identity, library_id)
    except OSError as error:
        logger.info("the library's number is not kept: %s", error)
    return library_id


def _open_to_read(paths: LibraryPaths) -> Opened:
    """Show what can be read of a library nothing can be written to."""
    try:
        with PageFile(paths.database) as pages:
            if pages.is_database and is_newer(pages.version):
                return Opened(LibraryCondition.NEWER)
        reader = Reader(paths)
        reader.open(_readable(paths))
        opened = _loaded(reader)
    except (sqlite3.Error, OSError) as error:
        logger.info("library not read: %s", error)
        opened = Opened()
    opened.condition = LibraryCondition.READ_ONLY
    return opened


def _readable(paths: LibraryPaths) -> sqlite3.Connection:
    """Return the library without SQLite's files beside it, which could not be made."""
    if not _size_bytes(side(paths.database, "-wal")):
        plain = connect(paths.database, "ro&immutable=1")
        with contextlib.suppress(sqlite3.Error):
            if plain.execute("PRAGMA integrity_check(jobs)").fetchone()[0] == "ok":
                return plain
        plain.close()
    copy = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    rebuild(copy, paths)
    return copy


def _size_bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
