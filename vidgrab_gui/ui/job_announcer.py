"""Says aloud what becomes of downloads: a state when it changes, never mere progress."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.words import Words
from vidgrab_gui.models.job_list import JobListModel

GATHER_MS = 400
MOST_SINGLY = 2
"""More changes than these in one go are said as numbers: nobody listens to forty titles."""
_SAID = frozenset(
    {
        JobState.DOWNLOADING,
        JobState.PAUSED,
        JobState.DONE,
        JobState.WARNED,
        JobState.FAILED,
        JobState.CANCELLED,
    }
)


class JobAnnouncer(QObject):
    """Watches the list of jobs while somebody listens.

    Lives in the GUI thread. Without a screen reader it looks at nothing. Signals: ``said``
    (str): one sentence for all that changed within a moment.
    """

    said = Signal(str)

    def __init__(self, jobs: JobListModel, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._words = words
        self._known: dict[str, JobState] = {}
        self._changed: dict[str, JobState] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._on_gathered)
        jobs.dataChanged.connect(self._on_changed)
        jobs.rowsInserted.connect(self._on_inserted)
        jobs.rowsMoved.connect(self._on_moved)
        jobs.rowsAboutToBeRemoved.connect(self._on_leaving)

    @Slot(QModelIndex, QModelIndex)
    def _on_changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        if QAccessible.isActive():
            for row in range(top.row(), bottom.row() + 1):
                self._note(self._jobs.job_at(row))

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:  # noqa: ARG002 - Qt's signature
        if QAccessible.isActive():
            for row in range(first, last + 1):
                job = self._jobs.job_at(row)
                self._known[job.job_id] = job.state

    @Slot(QModelIndex, int, int, QModelIndex, int)
    def _on_moved(
        self,
        parent: QModelIndex,  # noqa: ARG002 - Qt's signature
        first: int,
        last: int,
        target: QModelIndex,  # noqa: ARG002 - Qt's signature
        place: int,
    ) -> None:
        # A job that has ended goes to another place, and is told as moved before it changes.
        count = last - first + 1
        start = place if place < first else place - count
        self._on_changed(self._jobs.index(start), self._jobs.index(start + count - 1))

    @Slot(QModelIndex, int, int)
    def _on_leaving(self, parent: QModelIndex, first: int, last: int) -> None:  # noqa: ARG002 - Qt's signature
        for row in range(first, last + 1):
            job_id = self._jobs.job_at(row).job_id
            self._known.pop(job_id, None)
            self._changed.pop(job_id, None)

    def _note(self, job: Job) -> None:
        before = self._known.get(job.job_id)
        self._known[job.job_id] = job.state
        if before not in (None, job.state) and job.state in _SAID:
            # The last one counts: who pauses what has just begun hears of the pause.
            self._changed[job.job_id] = job.state
            if not self._timer.isActive():
                self._timer.start()

    @Slot()
    def _on_gathered(self) -> None:
        changed, self._changed = self._changed, {}
        jobs = [job for job in map(self._jobs.job, changed) if job is not None]
        if len(jobs) <= MOST_SINGLY:
            for job in jobs:
                self.said.emit(self._words.job_news(job))
            return
        counts = Counter(self._words.job_state(replace(job, failure=None)) for job in jobs)
        said = self.tr("%n downloads", "", len(jobs))
        parts = ", ".join(f"{state} {count}" for state, count in counts.items())
        self.said.emit(f"{said}: {parts}")
