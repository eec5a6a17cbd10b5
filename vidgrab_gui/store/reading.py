"""Jobs read from the library's file, a few at a time, from any thread."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable
from dataclasses import replace

from vidgrab_gui.core.job import Job
from vidgrab_gui.store.connection import Trouble, connect, trouble_of
from vidgrab_gui.store.paths import LibraryPaths
from vidgrab_gui.store.rows import COLUMNS, LARGEST_ORDER, Row, RowError, job_of, stored_text

_JOBS = f"SELECT {', '.join(COLUMNS)}, rowid FROM jobs"  # noqa: S608 - our own names
_NEWEST_FIRST = "ORDER BY ended_order DESC, rowid DESC"
_OPEN = f"{_JOBS} WHERE is_ended = 0 ORDER BY place"
_ENDED = f"{_JOBS} WHERE is_ended = 1 AND (ended_order, rowid) < (?, ?) {_NEWEST_FIRST} LIMIT ?"
_ONE = f"{_JOBS} WHERE job_id = ?"
_SAVED = "state IN ('done', 'done-with-warnings')"
_UNSETTLED = (
    "SELECT job_id FROM jobs WHERE state NOT IN ('done', 'done-with-warnings', 'cancelled')"
)
_SAME_MEDIA = f"{_JOBS} WHERE media_id = ? AND extractor = ? AND {_SAVED} {_NEWEST_FIRST}"
_SAME_URL = f"{_JOBS} WHERE url = ? AND {_SAVED} {_NEWEST_FIRST}"
_PICTURE = "SELECT jpeg FROM pictures WHERE job_id = ?"
_FOLDERS = "SELECT folder FROM folders"
_LARGEST = "SELECT max({0}) FROM jobs WHERE is_ended = ? AND {0} <= ?"
_ENDED_ORDER_AT = COLUMNS.index("ended_order")
_TOP = (LARGEST_ORDER, LARGEST_ORDER)
_CHECK_STEP = 1000

logger = logging.getLogger(__name__)


class Reader:
    """One connection that only reads. Ended jobs come newest first, each once.

    Until ``on_damage`` is set errors are raised; from then on they are logged, the
    answer is empty, and ``on_damage`` hears of those that mean a damaged file.
    """

    def __init__(self, paths: LibraryPaths) -> None:
        self.on_damage: Callable[[], None] | None = None
        self._paths = paths
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._cursor = _TOP
        self.has_more = True

    def open(self, copy: sqlite3.Connection | None = None) -> None:
        """Begin at the newest ended job, in the library or a copy of it."""
        with self._lock:
            self._connection = copy or connect(self._paths.database, "ro")
            self._cursor = _TOP
            self.has_more = True

    def close(self) -> None:
        """Answer nothing any more."""
        with self._lock:
            if self._connection:
                self._connection.close()
            self._connection = None

    def check(self, limit_s: float, clock: Callable[[], float]) -> bool:
        """Tell whether the jobs and their indexes are whole, as far as ``limit_s`` lets it look."""
        connection = self._connection
        if connection is None:
            return True
        end_s = clock() + limit_s
        connection.set_progress_handler(lambda: clock() > end_s, _CHECK_STEP)
        try:
            return bool(connection.execute("PRAGMA integrity_check(jobs)").fetchone()[0] == "ok")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return True
            raise
        finally:
            connection.set_progress_handler(None, 0)

    def open_jobs(self) -> list[Job]:
        """Return all jobs that have not ended, in their order, with their pictures."""
        return [self._pictured(job) for job in self._jobs(self._ask(_OPEN))]

    def ended_jobs(self, limit: int, pictures: int = 0) -> list[Job]:
        """Return the next ended jobs, the first few with their pictures; [] after the last."""
        jobs: list[Job] = []
        while self.has_more and not jobs:
            rows = self._ask(_ENDED, (*self._cursor, limit))
            self.has_more = len(rows) == limit
            if rows:
                self._cursor = (rows[-1][_ENDED_ORDER_AT], rows[-1][-1])
            jobs = self._jobs(rows)
        return [self._pictured(job) for job in jobs[:pictures]] + jobs[pictures:]

    def job(self, job_id: str) -> Job | None:
        """Return one job, or None."""
        found = self._jobs(self._ask(_ONE, (job_id,)))
        return self._pictured(found[0]) if found else None

    def saved_jobs(self, extractor: str, media_id: str, url: str) -> list[Job]:
        """Return the jobs that have saved this media or this link, the newest ones first."""
        rows: list[Row] = []
        if extractor and media_id:
            rows += self._ask(_SAME_MEDIA, (stored_text(media_id), stored_text(extractor)))
        if url:
            rows += self._ask(_SAME_URL, (stored_text(url),))
        return self._jobs(rows)

    def picture(self, job_id: str) -> bytes:
        """Return a job's thumbnail, or nothing."""
        rows = self._ask(_PICTURE, (job_id,))
        return rows[0][0] if rows and isinstance(rows[0][0], bytes) else b""

    def unsettled_ids(self) -> set[str]:
        """Return the ids of all jobs that are neither saved nor given up, strange rows included."""
        return {str(row[0]) for row in self._ask(_UNSETTLED)}

    def folders(self) -> set[str]:
        """Return every folder a job has ever been for."""
        return {_path(row[0]) for row in self._ask(_FOLDERS)}

    def largest_order(self) -> int:
        """Return the largest number of a place in the queue or among the ended ones."""
        asked = [("place", 0), ("place", 1), ("ended_order", 1)]
        found = [
            self._ask(_LARGEST.format(name), (ended, LARGEST_ORDER))[0][0] for name, ended in asked
        ]
        return max((number for number in found if isinstance(number, int)), default=0)

    def _ask(self, question: str, values: Iterable[object] = ()) -> list[Row]:
        with self._lock:
            if self._connection is None:
                return []
            try:
                return self._connection.execute(question, tuple(values)).fetchall()
            except sqlite3.Error as error:
                if self.on_damage is None:
                    raise
                logger.info("library not read: %s", error)
                is_damaged = trouble_of(error) is Trouble.DAMAGED
        if is_damaged:
            self.on_damage()
        return []

    def _jobs(self, rows: list[Row]) -> list[Job]:
        jobs = [job for row in rows if (job := self._job_of(row))]
        if len(jobs) < len(rows):
            logger.info("%d jobs in the library cannot be shown", len(rows) - len(jobs))
        return jobs

    def _job_of(self, row: Row) -> Job | None:
        try:
            return job_of(row)
        except RowError as error:
            logger.info("job %s left as it is: %s", row[0], error)
            return self._spare(row[0]) if error.is_damaged else None

    def _spare(self, job_id: object) -> Job | None:
        """Return a broken row's job as the backup has it."""
        try:
            with contextlib.closing(connect(self._paths.backup, "ro&immutable=1")) as backup:
                row = backup.execute(_ONE, (job_id,)).fetchone()
                return job_of(row) if row else None
        except (sqlite3.Error, RowError):
            return None

    def _pictured(self, job: Job) -> Job:
        return replace(job, thumbnail_jpeg=job.thumbnail_jpeg or self.picture(job.job_id))


def _path(value: object) -> str:
    return value.decode(errors="surrogatepass") if isinstance(value, bytes) else str(value)
