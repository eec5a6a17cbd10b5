"""The jobs as a Qt list: running and waiting first, then the ended ones, newest first."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable
from enum import IntEnum
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from vidgrab_gui.core.job import Job
from vidgrab_gui.core.links import display
from vidgrab_gui.models.language import spoken_words

FLUSH_MS = 100

_Index = QModelIndex | QPersistentModelIndex
_Key = tuple[bool, float, float, str]
_TOP = QModelIndex()
_ENDED: _Key = (True, float("-inf"), 0.0, "")  # before the first of the ended ones


class JobRole(IntEnum):
    """What a row holds besides its words."""

    JOB = Qt.ItemDataRole.UserRole + 1


class JobListModel(QAbstractListModel):
    """One row a job, keyed by its id and kept in order.

    Lives in the GUI thread. What moves on within one state is told to the views at most
    ten times a second and in as few ranges as possible; a new state at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = spoken_words()
        self._jobs: dict[str, Job] = {}
        self._keys: list[_Key] = []
        self._dirty: set[str] = set()
        self._flush_timer = QTimer(self)
        self._flush_timer.setInterval(FLUSH_MS)
        self._flush_timer.timeout.connect(self.flush)

    def put(self, job: Job) -> None:
        """Show a job: a new row, or its row as it stands now."""
        before = self._jobs.get(job.job_id)
        if before is None:
            self._insert(job)
        elif job != before:
            self._replace(before, job)

    def put_many(self, jobs: Iterable[Job]) -> None:
        """Show many jobs: the new ones that come to lie together are told as one."""
        fresh: dict[str, Job] = {}
        for job in jobs:
            if job.job_id in self._jobs:
                self.put(job)
            else:
                fresh[job.job_id] = job
        placed = sorted(((_key(job), job) for job in fresh.values()), key=itemgetter(0))
        runs = [
            (row, list(run))
            for row, run in groupby(placed, lambda one: bisect_left(self._keys, one[0]))
        ]
        for row, run in reversed(runs):  # from the end, so that the rows above stay where they are
            self.beginInsertRows(_TOP, row, row + len(run) - 1)
            self._keys[row:row] = [key for key, _job in run]
            self._jobs.update((job.job_id, job) for _key, job in run)
            self.endInsertRows()

    def remove(self, job_id: str) -> None:
        """Take a job's row away; a stranger's id changes nothing."""
        job = self._jobs.get(job_id)
        if job is None:
            return
        row = self._row(job)
        self.beginRemoveRows(_TOP, row, row)
        del self._keys[row]
        del self._jobs[job_id]
        self._dirty.discard(job_id)
        self.endRemoveRows()

    def job(self, job_id: str) -> Job | None:
        """Return a job as it stands, or None for a stranger."""
        return self._jobs.get(job_id)

    def job_at(self, row: int) -> Job:
        """Return the job in a row."""
        return self._jobs[self._keys[row][-1]]

    def jobs(self) -> tuple[Job, ...]:
        """Return all jobs in their order."""
        return tuple(self._jobs[key[-1]] for key in self._keys)

    def open_jobs(self) -> tuple[Job, ...]:
        """Return those that have not ended, in their order; the ended ones cost nothing."""
        return tuple(self._jobs[key[-1]] for key in self._keys[: bisect_left(self._keys, _ENDED)])

    def row_of(self, job_id: str) -> int:
        """Return a job's row, -1 for a stranger."""
        job = self._jobs.get(job_id)
        return -1 if job is None else self._row(job)

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many jobs there are."""
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a job's title, its whole description, or the job itself."""
        if not 0 <= index.row() < len(self._keys):
            return None
        job = self.job_at(index.row())
        if role == JobRole.JOB:
            return job
        if role == Qt.ItemDataRole.DisplayRole:
            return job.title or display(job.url)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words.job_accessible(job)
        return None

    @Slot()
    def flush(self) -> None:
        """Tell the views about every row that moved on since the last time."""
        if not self._dirty:
            self._flush_timer.stop()
            return
        rows = sorted(self._row(self._jobs[job_id]) for job_id in self._dirty)
        self._dirty.clear()
        for first, last in _ranges(rows):
            self._tell(first, last)

    def _insert(self, job: Job) -> None:
        key = _key(job)
        row = bisect_left(self._keys, key)
        self.beginInsertRows(_TOP, row, row)
        self._keys.insert(row, key)
        self._jobs[job.job_id] = job
        self.endInsertRows()

    def _replace(self, before: Job, job: Job) -> None:
        if _key(before) != _key(job):
            self._move(before, job)
        else:
            self._jobs[job.job_id] = job
        if before.state != job.state:
            self._dirty.discard(job.job_id)
            row = self._row(job)
            self._tell(row, row)
            return
        self._dirty.add(job.job_id)
        if not self._flush_timer.isActive():
            self._flush_timer.start()

    def _move(self, before: Job, job: Job) -> None:
        key, row = _key(job), self._row(before)
        place = bisect_left(self._keys, key)
        # A row moved onto itself, or just behind itself, stays where it is.
        moves = place not in (row, row + 1)
        if moves:
            self.beginMoveRows(_TOP, row, row, _TOP, place)
        del self._keys[row]
        insort(self._keys, key)
        self._jobs[job.job_id] = job
        if moves:
            self.endMoveRows()

    def _row(self, job: Job) -> int:
        return bisect_left(self._keys, _key(job))

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(last), _CHANGED_ROLES)


def _key(job: Job) -> _Key:
    if job.state.is_ended:
        # Where the order in which they ended is not known, the clock has to do.
        return True, -job.ended_order, -(job.ended_at_s or job.added_at_s), job.job_id
    return False, job.order, 0.0, job.job_id


def _ranges(rows: list[int]) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1] = (ranges[-1][0], row)
        else:
            ranges.append((row, row))
    return ranges


_CHANGED_ROLES = [
    int(JobRole.JOB),
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
]
