"""One running download: hears its worker and tells what becomes of the job."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.progress import TRANSFER_PHASES
from vidgrab_gui.core.sections import titled
from vidgrab_gui.engine.protocol import Progressed, Rechosen
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.engine_worker import EngineWorker


class JobRun(QObject):
    """Turns a worker's signals into snapshots of one job.

    Lives in: the GUI thread. ``changed`` carries each new Job, ``ended`` the job's
    id and the worker's outcome: once, and nothing after it.
    """

    changed = Signal(object)
    ended = Signal(str, object)

    def __init__(
        self, job_id: str, library: Library, worker: EngineWorker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._job_id = job_id
        self._library = library
        self._worker = worker
        self._is_over = False
        worker.rechosen.connect(self._on_rechosen)
        worker.progressed.connect(self._on_progressed)
        worker.ended.connect(self._on_ended)

    def begin(self) -> None:
        """Start the worker, or take an end that came while it changed hands."""
        if self._worker.outcome is not None:
            self._on_ended(self._worker.outcome)
        elif not self._worker.isRunning() and not self._worker.isFinished():
            self._worker.start()

    def settle(self) -> None:
        """Tell the end at once if the worker has come to it."""
        if self._worker.outcome is not None:
            self._on_ended(self._worker.outcome)

    def stop(self, *, keep: bool) -> None:
        """Stop the download; ``keep`` leaves its bytes for another time."""
        self._worker.stop(keep=keep)

    def conclude(self) -> None:
        """End the recording and keep what there is of it."""
        self._worker.conclude()

    @Slot(object)
    def _on_rechosen(self, reply: Rechosen) -> None:
        job = self._library.get(self._job_id)
        if job is not None and not self._is_over:
            job = replace(
                job, quality=reply.quality, title=job.title or titled(reply.media.title, job.wishes)
            )
            self.changed.emit(job)

    @Slot(object)
    def _on_progressed(self, reply: Progressed) -> None:
        job = self._library.get(self._job_id)
        if job is None or self._is_over:
            return
        transfers = reply.progress.phase in TRANSFER_PHASES
        state = JobState.DOWNLOADING if transfers else JobState.FINISHING
        if not job.state.may_become(state):
            state = job.state
        # What arrives again ends a row of refusals.
        tries = 0 if reply.progress.speed_bps else job.site_tries
        self.changed.emit(replace(job, state=state, progress=reply.progress, site_tries=tries))

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        if not self._is_over:
            self._is_over = True
            self.ended.emit(self._job_id, outcome)
