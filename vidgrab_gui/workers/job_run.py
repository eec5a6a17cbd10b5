"""One running download: hears its worker and tells what becomes of the job."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.engine.protocol import Failed, Finished, Progressed, Stopped
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.engine_worker import EngineWorker

_TRANSFER_PHASES = frozenset(
    {Phase.PREPARING, Phase.VIDEO, Phase.AUDIO, Phase.FILE, Phase.SITE_WAIT}
)


class JobRun(QObject):
    """Turns a worker's signals into snapshots of one job.

    Lives in: the GUI thread. ``changed`` carries each new Job; after one that
    is ended nothing follows.
    """

    changed = Signal(object)

    def __init__(
        self, job_id: str, library: Library, worker: EngineWorker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._job_id = job_id
        self._library = library
        self._worker = worker
        self._is_over = False
        worker.progressed.connect(self._on_progressed)
        worker.ended.connect(self._on_ended)

    def catch_up(self) -> None:
        """Take an end that came while the worker changed hands and nobody listened."""
        if self._worker.outcome is not None:
            self._on_ended(self._worker.outcome)

    def stop(self) -> None:
        """Stop the download."""
        self._worker.stop()

    @Slot(object)
    def _on_progressed(self, reply: Progressed) -> None:
        job = self._library.get(self._job_id)
        if job is None:
            return
        transfers = reply.progress.phase in _TRANSFER_PHASES
        state = JobState.DOWNLOADING if transfers else JobState.FINISHING
        if not job.state.may_become(state):
            state = job.state
        self.changed.emit(replace(job, state=state, progress=reply.progress))

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        job = self._library.get(self._job_id)
        if job is not None and not self._is_over:
            self._is_over = True
            self.changed.emit(_ended(job, outcome))


def _ended(job: Job, outcome: object) -> Job:
    match outcome:
        case Finished():
            return replace(
                job,
                state=JobState.WARNED if outcome.warnings else JobState.DONE,
                progress=replace(job.progress, percent=100.0, speed_bps=None, eta_s=None),
                file_path=outcome.path,
                obtained=outcome.obtained,
                warnings=outcome.warnings,
            )
        case Failed():
            return replace(job, state=JobState.FAILED, failure=outcome.failure, progress=Progress())
        case Stopped():
            return replace(job, state=JobState.CANCELLED, progress=Progress())
        case _:
            raise TypeError(f"not an outcome: {outcome!r}")
