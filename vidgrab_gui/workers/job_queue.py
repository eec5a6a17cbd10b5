"""The queue: jobs wait, fetch, download and end, a few at once."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.media import Media, Quality
from vidgrab_gui.core.places import downloads_folder
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.core.quality import choose
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.protocol import Download, EngineOptions
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_run import JobRun
from vidgrab_gui.workers.work_folder import work_folder

_FOLDER_FAILURES = frozenset(
    {FailureKind.DISK_FULL, FailureKind.FOLDER_REFUSED, FailureKind.NAME_REFUSED}
)


class JobQueue(QObject):
    """Starts waiting jobs as places become free, and does to jobs what a person asks.

    Lives in: the GUI thread. ``job_changed`` carries each new Job,
    ``job_removed`` the id of a job that is no more.
    """

    job_changed = Signal(object)
    job_removed = Signal(str)

    def __init__(
        self, library: Library, tasks: FetchTasks, crew: Crew, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._crew = crew
        self._settings = Settings()
        self._task_ids: dict[str, str] = {}
        self._runs: dict[str, JobRun] = {}
        tasks.changed.connect(self._on_fetch_changed)

    def apply(self, settings: Settings) -> None:
        """Use these settings from now on."""
        self._settings = settings
        self._advance()

    def add(self, url: str, wish: str, folder: str, task_id: str = "") -> Job:
        """Queue a download; ``task_id`` names a fetch of the same link that runs or is done."""
        job = Job(
            job_id=uuid.uuid4().hex[:16],
            url=url,
            wish=wish,
            folder=folder,
            order=self._library.next_order(),
            added_at_s=time.time(),
        )
        snapshot = self._tasks.snapshot(task_id) if task_id else None
        if snapshot:
            self._tasks.hold(task_id)
            self._task_ids[job.job_id] = task_id
            job = _described(job, snapshot)
        self._put(job)
        self._advance()
        return self._library.get(job.job_id) or job

    def twin(self, url: str, wish: str, folder: str) -> Job | None:
        """Return a job that is about to bring the very same file, or None."""
        alike = (j for j in self._library if (j.url, j.wish, j.folder) == (url, wish, folder))
        return next((job for job in alike if not job.state.is_ended), None)

    def act(self, action: JobAction, job_ids: Sequence[str]) -> None:
        """Cancel, retry or remove the named jobs where that makes sense for them."""
        deeds = {
            JobAction.CANCEL: self._cancel,
            JobAction.RETRY: self._retry,
            JobAction.REMOVE: self._remove,
        }
        for job_id in job_ids:
            job = self._library.get(job_id)
            if job and action in job.actions:
                deeds[action](job)
        self._advance()

    def _cancel(self, job: Job) -> None:
        run = self._runs.get(job.job_id)
        if run:
            run.stop()
            return
        self._end(replace(job, state=JobState.CANCELLED))

    def _retry(self, job: Job) -> None:
        kind = job.failure.kind if job.failure else None
        self._put(
            replace(
                job,
                # A folder that was full or refused is not tried again once another is chosen.
                folder=self._folder() if kind in _FOLDER_FAILURES else job.folder,
                state=JobState.WAITING,
                order=self._library.next_order(),
                failure=None,
                progress=Progress(),
                ended_at_s=None,
            )
        )

    def _folder(self) -> str:
        return self._settings.folder or str(downloads_folder())

    def _remove(self, job: Job) -> None:
        self._library.remove(job.job_id)
        self.job_removed.emit(job.job_id)

    def _put(self, job: Job) -> None:
        self._library.put(job)
        self.job_changed.emit(job)

    def _advance(self) -> None:
        """Start waiting jobs in their order while there are free places."""
        if self._crew.is_closed:
            return
        # Looked at anew each time: a job may end as it starts, because its fetch
        # has failed meanwhile, and then its place is free for the next one.
        while sum(job.state.is_running for job in self._library) < self._settings.jobs_at_once:
            waiting = [job for job in self._library if job.state is JobState.WAITING]
            if not waiting:
                return
            self._start(min(waiting, key=lambda job: job.order))

    def _start(self, job: Job) -> None:
        snapshot = self._tasks.snapshot(self._task_ids.get(job.job_id, ""))
        if snapshot is None:
            limit_s = self._settings.fetch_limit_s
            snapshot = self._tasks.start(job.url, engine_options(self._settings), limit_s)
            self._task_ids[job.job_id] = snapshot.task_id
        job = replace(job, state=JobState.FETCHING)
        self._put(job)
        self._follow(job, snapshot)

    @Slot(object)
    def _on_fetch_changed(self, snapshot: FetchSnapshot) -> None:
        followers = [key for key, task in self._task_ids.items() if task == snapshot.task_id]
        for job_id in followers:
            job = self._library.get(job_id)
            if job:
                self._follow(job, snapshot)
        if followers:
            self._advance()

    def _follow(self, job: Job, snapshot: FetchSnapshot) -> None:
        described = _described(job, snapshot)
        if described != job:
            job = described
            self._put(job)
        if job.state is not JobState.FETCHING:
            return
        if snapshot.status is FetchStatus.COMPLETED and snapshot.result:
            self._transfer(job, snapshot.result)
        elif snapshot.status is FetchStatus.ERROR:
            self._end(replace(job, state=JobState.FAILED, failure=snapshot.failure))
        elif snapshot.status is FetchStatus.STOPPED:
            self._end(replace(job, state=JobState.CANCELLED))

    def _transfer(self, job: Job, media: Media) -> None:
        quality = choose(media.qualities, job.wish)
        if quality is None:
            failure = Failure(FailureKind.NO_FORMATS, f"{job.wish} is not offered")
            self._end(replace(job, state=JobState.FAILED, failure=failure))
            return
        task = self._tasks.task(self._task_ids[job.job_id])
        worker = task.take_worker() if task else None
        order = self._order(job, quality)
        if worker is None:
            # Its child is busy with another quality of the same link, or gone.
            ticket = task.ticket if task else b""
            worker = self._crew.hire(msgspec.structs.replace(order, ticket=ticket))
        else:
            worker.order(order)
        run = JobRun(job.job_id, self._library, worker, self)
        run.changed.connect(self._on_run_changed)
        self._runs[job.job_id] = run
        self._put(replace(job, state=JobState.DOWNLOADING, quality=quality))
        if worker.isRunning() or worker.isFinished():
            run.catch_up()
        else:
            worker.start()

    def _order(self, job: Job, quality: Quality) -> Download:
        return Download(
            url=job.url,
            quality=quality,
            title=job.title,
            folder=job.folder,
            work_folder=str(work_folder(job.folder, job.job_id)),
            options=engine_options(self._settings),
        )

    @Slot(object)
    def _on_run_changed(self, job: Job) -> None:
        if not job.state.is_ended:
            self._put(job)
            return
        self._runs.pop(job.job_id).deleteLater()
        self._end(job)
        self._advance()

    def _end(self, job: Job) -> None:
        task_id = self._task_ids.pop(job.job_id, "")
        if task_id:
            self._tasks.release(task_id)
        self._put(replace(job, ended_at_s=time.time()))


def engine_options(settings: Settings) -> EngineOptions:
    """Return what the settings mean for the engine."""
    return EngineOptions(
        rule=settings.rule,
        silence_limit_s=settings.silence_limit_s,
        tools_folder=settings.tools_folder,
    )


def _described(job: Job, snapshot: FetchSnapshot) -> Job:
    """Return the job with what the fetch has found out about its link so far."""
    title = snapshot.result.title if snapshot.result else job.title
    return replace(job, title=title, thumbnail_jpeg=snapshot.thumbnail_jpeg or job.thumbnail_jpeg)
