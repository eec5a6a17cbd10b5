"""The jobs of one kind, or all of them, with how many there are of each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.models.job_list import JobListModel

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class JobKind(StrEnum):
    """What a list of jobs can be narrowed to."""

    ALL = "all"
    RUNNING = "running"
    WAITING = "waiting"
    PAUSED = "paused"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobFilterModel(QAbstractListModel):
    """The rows of a :class:`JobListModel` that are of one kind, in the same order.

    Lives in the GUI thread. A change of one job costs the same however many there are:
    counts are kept, never counted anew, and a row is found by halving. Signals:
    ``counts_changed``.
    """

    counts_changed = Signal()

    def __init__(self, jobs: JobListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = jobs
        self._kind = JobKind.ALL
        self._ids: list[str] = []
        self._kinds: dict[str, JobKind] = {}
        self._counts: Counter[JobKind] = Counter()
        self._moving_from = -1
        jobs.rowsInserted.connect(self._on_inserted)
        jobs.rowsAboutToBeRemoved.connect(self._on_removing)
        jobs.rowsAboutToBeMoved.connect(self._on_moving)
        jobs.rowsMoved.connect(self._on_moved)
        jobs.dataChanged.connect(self._on_data_changed)
        jobs.modelReset.connect(self._on_reset)
        jobs.layoutChanged.connect(self._on_reset)
        self._on_reset()

    @property
    def kind(self) -> JobKind:
        """Return what is shown."""
        return self._kind

    def show(self, kind: JobKind) -> None:
        """Show the jobs of one kind from now on."""
        if kind is not self._kind:
            self.beginResetModel()
            self._kind = kind
            self._ids = [job_id for job_id in self._all_ids() if self._shows(self._kinds[job_id])]
            self.endResetModel()

    def count(self, kind: JobKind) -> int:
        """Return how many jobs of a kind there are, shown or not."""
        return len(self._kinds) if kind is JobKind.ALL else self._counts[kind]

    @property
    def unended_count(self) -> int:
        """Return how many jobs are not over, shown or not."""
        return sum(self._counts[kind] for kind in _UNENDED)

    @property
    def unended_rows(self) -> int:
        """Return how many rows, from the top, hold a job that is not over."""
        return bisect_left(self._ids, True, key=self._is_ended)

    def job_at(self, row: int) -> Job:
        """Return the job in a row."""
        return self._job(self._ids[row])

    def row_of(self, job_id: str) -> int:
        """Return a job's row, -1 for one that is not shown."""
        kind = self._kinds.get(job_id)
        if kind is None or not self._shows(kind):
            return -1
        return self._place(self._source.row_of(job_id))

    def id_at_gap(self, gap: int, moving: Collection[str]) -> str:
        """Return before which job of the queue others land that are put into a gap of the rows.

        ``gap`` 0 is above the first row; "" is the queue's end.
        """
        last = self.unended_rows
        for job_id in self._ids[gap:last]:
            if job_id not in moving:
                return job_id
        above = next((i for i in reversed(self._ids[:gap]) if i not in moving), "")
        row = self._source.row_of(above) + 1 if above else self._source.rowCount()
        while row < self._source.rowCount():
            job = self._source.job_at(row)
            if job.state.is_ended:
                break
            if job.job_id not in moving:
                return job.job_id
            row += 1
        return ""

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many jobs are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the whole list says about a job."""
        if not 0 <= index.row() < len(self._ids):
            return None
        row = self._source.row_of(self._ids[index.row()])
        return self._source.data(self._source.index(row), role)

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        fresh = [self._source.job_at(row) for row in range(first, last + 1)]
        for job in fresh:
            self._count(job)
        self._insert(first, [job.job_id for job in fresh if self._shows(kind_of(job.state))])
        self.counts_changed.emit()

    @Slot(QModelIndex, int, int)
    def _on_removing(self, _parent: QModelIndex, first: int, last: int) -> None:
        start, end = self._span(first, last)
        if start < end:
            self.beginRemoveRows(_TOP, start, end - 1)
            del self._ids[start:end]
            self.endRemoveRows()
        for row in range(first, last + 1):
            self._counts[self._kinds.pop(self._source.job_at(row).job_id)] -= 1
        self.counts_changed.emit()

    @Slot(QModelIndex, int, int, QModelIndex, int)
    def _on_moving(
        self, _parent: QModelIndex, first: int, _last: int, _to: QModelIndex, _row: int
    ) -> None:
        shown = self._shows(self._kinds[self._source.job_at(first).job_id])
        self._moving_from = self._place(first) if shown else -1

    @Slot(QModelIndex, int, int, QModelIndex, int)
    def _on_moved(
        self, _parent: QModelIndex, first: int, last: int, _to: QModelIndex, row: int
    ) -> None:
        if first != last:
            self._on_reset()
            return
        row = row - 1 if row > first else row
        job, start = self._source.job_at(row), self._moving_from
        is_new = self._count(job)
        if start >= 0 and self._shows(kind_of(job.state)):
            self._move(start, row)
        elif start >= 0:
            self._take(start)
        elif self._shows(kind_of(job.state)):
            self._insert(row, [job.job_id])
        if is_new:
            self.counts_changed.emit()

    @Slot(QModelIndex, QModelIndex)
    def _on_data_changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        first, last = top.row(), bottom.row()
        changed = [row for row in range(first, last + 1) if self._is_of_new_kind(row)]
        for row in changed:
            self._change_kind(row)
        start, end = self._span(first, last)
        if start < end:
            self.dataChanged.emit(self.index(start), self.index(end - 1))
        if changed:
            self.counts_changed.emit()

    @Slot()
    def _on_reset(self) -> None:
        self.beginResetModel()
        self._kinds = {job_id: kind_of(self._job(job_id).state) for job_id in self._all_ids()}
        self._counts = Counter(self._kinds.values())
        self._ids = [job_id for job_id, kind in self._kinds.items() if self._shows(kind)]
        self.endResetModel()
        self.counts_changed.emit()

    def _is_of_new_kind(self, row: int) -> bool:
        job = self._source.job_at(row)
        return self._kinds[job.job_id] is not kind_of(job.state)

    def _change_kind(self, row: int) -> None:
        job = self._source.job_at(row)
        was_shown = self._shows(self._kinds[job.job_id])
        self._count(job)
        is_shown = self._shows(kind_of(job.state))
        if was_shown and not is_shown:
            self._take(self._place(row))
        elif is_shown and not was_shown:
            self._insert(row, [job.job_id])

    def _count(self, job: Job) -> bool:
        """Count a job as what it is now; tell whether it was another kind before, or none."""
        before, kind = self._kinds.get(job.job_id), kind_of(job.state)
        if before is kind:
            return False
        if before is not None:
            self._counts[before] -= 1
        self._kinds[job.job_id] = kind
        self._counts[kind] += 1
        return True

    def _insert(self, source_row: int, job_ids: list[str]) -> None:
        if job_ids:
            row = self._place(source_row)
            self.beginInsertRows(_TOP, row, row + len(job_ids) - 1)
            self._ids[row:row] = job_ids
            self.endInsertRows()

    def _take(self, row: int) -> None:
        self.beginRemoveRows(_TOP, row, row)
        del self._ids[row]
        self.endRemoveRows()

    def _move(self, start: int, source_row: int) -> None:
        # The others alone are in order: the one that moves has its new place in the source.
        others = self._ids[:start] + self._ids[start + 1 :]
        end = source_row
        if self._kind is not JobKind.ALL:
            end = bisect_left(others, source_row, key=self._source.row_of)
        if start == end:
            return
        self.beginMoveRows(_TOP, start, start, _TOP, end if end < start else end + 1)
        others.insert(end, self._ids[start])
        self._ids = others
        self.endMoveRows()

    def _place(self, source_row: int) -> int:
        """Return the first row whose job does not stand above this row of the source."""
        if self._kind is JobKind.ALL:
            return source_row
        return bisect_left(self._ids, source_row, key=self._source.row_of)

    def _span(self, first: int, last: int) -> tuple[int, int]:
        if self._kind is JobKind.ALL:
            return first, last + 1
        start = self._place(first)
        return start, bisect_right(self._ids, last, lo=start, key=self._source.row_of)

    def _shows(self, kind: JobKind) -> bool:
        return self._kind in (JobKind.ALL, kind)

    def _all_ids(self) -> Iterator[str]:
        return (self._source.job_at(row).job_id for row in range(self._source.rowCount()))

    def _job(self, job_id: str) -> Job:
        job = self._source.job(job_id)
        if job is None:
            raise KeyError(job_id)
        return job

    def _is_ended(self, job_id: str) -> bool:
        return self._job(job_id).state.is_ended


def kind_of(state: JobState) -> JobKind:
    """Return the kind a job of a state counts as."""
    return _KINDS[state]


_KINDS = {
    JobState.WAITING: JobKind.WAITING,
    JobState.FETCHING: JobKind.RUNNING,
    JobState.DOWNLOADING: JobKind.RUNNING,
    JobState.FINISHING: JobKind.RUNNING,
    JobState.PAUSED: JobKind.PAUSED,
    JobState.DONE: JobKind.DONE,
    JobState.WARNED: JobKind.DONE,
    JobState.FAILED: JobKind.FAILED,
    JobState.CANCELLED: JobKind.CANCELLED,
}
_UNENDED = (JobKind.RUNNING, JobKind.WAITING, JobKind.PAUSED)
