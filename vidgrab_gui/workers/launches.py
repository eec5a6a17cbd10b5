"""From a job that may start to the worker that carries it out, and back to its one end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.containers import in_container
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.languages import qualities_in
from vidgrab_gui.core.media import Media, Quality
from vidgrab_gui.core.naming import USUAL_NAMING, NameFacts, named
from vidgrab_gui.core.network import access_to, site_name
from vidgrab_gui.core.pacing import SitePacing, site_of
from vidgrab_gui.core.quality import choose
from vidgrab_gui.core.sections import titled
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.protocol import Download, EngineOptions, Failed, Mending, Stopped
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.engine_worker import EngineWorker
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_run import JobRun
from vidgrab_gui.workers.pace_keeper import PaceKeeper
from vidgrab_gui.workers.work_folder import work_folder

SecretSource = Callable[[], Mapping[str, str]]
"""What knows the passwords by name, as they are now."""


class Launches(QObject):
    """Carries out jobs: a fetch first where nobody has chosen a quality yet, then the download.

    Lives in: the GUI thread. ``changed`` carries each new Job; ``ended`` the job's id
    and its outcome (Finished, Failed or Stopped), once for each start, also during it.
    """

    changed = Signal(object)
    ended = Signal(str, object)

    def __init__(
        self,
        library: Library,
        tasks: FetchTasks,
        crew: Crew,
        pacing: SitePacing,
        parent: QObject,
        secrets: SecretSource = dict,
    ) -> None:
        super().__init__(parent)
        self._secrets = secrets
        self._pace = PaceKeeper(self)
        self._pacing = pacing
        self._library = library
        self._tasks = tasks
        self._crew = crew
        self._settings = Settings()
        self._task_ids: dict[str, str] = {}
        self._runs: dict[str, JobRun] = {}
        self._may_create: set[str] = set()
        tasks.changed.connect(self._on_fetch_changed)

    def apply(self, settings: Settings) -> None:
        """Use these settings for what starts from now on."""
        self._settings = settings
        self._pace.apply(settings.rate)

    def share_fetch(self, job: Job, task_id: str) -> Job:
        """Let a job use a fetch that runs or is done; returns the job as far as that knows it."""
        snapshot = self._tasks.snapshot(task_id)
        if snapshot is None:
            return job
        self._tasks.hold(task_id)
        self._task_ids[job.job_id] = task_id
        return _described(job, snapshot)

    def start(self, job: Job, *, may_create: bool) -> None:
        """Start a job; ``may_create`` lets it make its folder where that is missing."""
        if may_create:
            self._may_create.add(job.job_id)
        if job.quality is not None:
            self._go_on(job, job.quality)
            return
        snapshot = self._tasks.snapshot(self._task_ids.get(job.job_id, ""))
        if snapshot is None:
            limit_s = self._settings.fetch_limit_s
            snapshot = self._tasks.start(job.url, self._options(job), limit_s, job.route)
            self._task_ids[job.job_id] = snapshot.task_id
        job = replace(job, state=JobState.FETCHING)
        self.changed.emit(job)
        self._follow(job, snapshot)

    def stop(self, job_id: str, *, keep: bool) -> bool:
        """Stop a job's download, if there is one; it ends a moment later."""
        run = self._runs.get(job_id)
        if run is not None:
            run.stop(keep=keep)
        return run is not None

    def conclude(self, job_id: str) -> bool:
        """Let a job's recording come to its end, if one is under way."""
        run = self._runs.get(job_id)
        if run is not None:
            run.conclude()
        return run is not None

    def settle(self) -> None:
        """Tell the end of every download whose worker has ended unheard."""
        for run in tuple(self._runs.values()):
            run.settle()

    def let_go(self, job_id: str) -> None:
        """Need a job's fetch no longer."""
        self._may_create.discard(job_id)
        task_id = self._task_ids.pop(job_id, "")
        if task_id:
            self._tasks.release(task_id)

    @Slot(object)
    def _on_fetch_changed(self, snapshot: FetchSnapshot) -> None:
        followers = [key for key, task in self._task_ids.items() if task == snapshot.task_id]
        for job_id in followers:
            job = self._library.get(job_id)
            if job:
                self._follow(job, snapshot)

    def _follow(self, job: Job, snapshot: FetchSnapshot) -> None:
        described = _described(job, snapshot)
        if described != job:
            job = described
            self.changed.emit(job)
        if job.state is not JobState.FETCHING or job.job_id in self._runs:
            return
        if snapshot.listing is not None:
            failure = Failure(FailureKind.PLAYLIST, snapshot.listing.title)
            self.ended.emit(job.job_id, Failed(failure))
        elif snapshot.status is FetchStatus.COMPLETED and snapshot.result:
            self._transfer(job, snapshot.result)
        elif snapshot.status is FetchStatus.ERROR and snapshot.failure:
            self.ended.emit(job.job_id, Failed(snapshot.failure))
        elif snapshot.status is FetchStatus.STOPPED:
            self.ended.emit(job.job_id, Stopped())

    def _transfer(self, job: Job, media: Media) -> None:
        """Download from the fetch that has just been made, in its own child if that is free."""
        lines = qualities_in(media, job.wishes.sound_language)
        quality = choose(lines, job.wish, job.wishes.height_limit)
        if quality is None:
            failure = Failure(FailureKind.NO_FORMATS, f"{job.wish} is not offered")
            self.ended.emit(job.job_id, Failed(failure))
            return
        quality = in_container(quality, job.wishes.container)
        task = self._tasks.task(self._task_ids[job.job_id])
        worker = task.take_worker() if task else None
        order = self._order(job, quality)
        if worker is None:
            # Its child is busy with another quality of the same link, or gone.
            ticket = task.ticket if task else b""
            worker = self._crew.hire(msgspec.structs.replace(order, ticket=ticket))
        else:
            worker.order(order)
        self._run(replace(job, state=JobState.DOWNLOADING, quality=quality), worker)

    def _go_on(self, job: Job, quality: Quality) -> None:
        """Go on with a download whose quality is chosen already, extracting only where needed."""
        task = self._tasks.task(self._task_ids.get(job.job_id, ""))
        ticket = task.ticket if task else b""
        order = msgspec.structs.replace(self._order(job, quality), ticket=ticket)
        limit_s = 0.0 if ticket else self._settings.fetch_limit_s
        state = JobState.DOWNLOADING if ticket else JobState.FETCHING
        self._run(replace(job, state=state), self._crew.hire(order, limit_s))

    def _run(self, job: Job, worker: EngineWorker) -> None:
        run = JobRun(job.job_id, self._library, worker, self)
        run.changed.connect(self.changed)
        run.ended.connect(self._on_run_ended)
        self._runs[job.job_id] = run
        self._pace.add(job.job_id, worker)
        self.changed.emit(job)
        run.begin()

    def _order(self, job: Job, quality: Quality) -> Download:
        may_create = job.job_id in self._may_create
        self._may_create.discard(job.job_id)
        options = self._options(job)
        options = msgspec.structs.replace(options, rule=job.rule)
        if self._pacing.is_delicate(site_of(job.url)):
            options = msgspec.structs.replace(options, connections=1)
        return Download(
            url=job.url,
            quality=quality,
            title=_name_of(job, quality),
            folder=job.folder,
            work_folder=str(work_folder(job.folder, job.job_id)),
            options=options,
            conflict=job.conflict,
            keeps_time=job.keeps_time,
            may_create=may_create,
            floor_percent=job.progress.percent or 0.0,
            wishes=job.wishes,
            rate_bps=self._pace.next_rate_bps(),
            mending=_mending(job),
            route=job.route,
            concludes=job.concludes,
        )

    def _options(self, job: Job) -> EngineOptions:
        return engine_options(self._settings, job.url, self._secrets())

    @Slot(str, object)
    def _on_run_ended(self, job_id: str, outcome: object) -> None:
        self._runs.pop(job_id).deleteLater()
        self._pace.remove(job_id)
        self.ended.emit(job_id, outcome)


def engine_options(settings: Settings, url: str, secrets: Mapping[str, str]) -> EngineOptions:
    """Return what the settings mean for the engine, for one link."""
    return EngineOptions(
        rule=settings.rule,
        silence_limit_s=settings.silence_limit_s,
        tools_folder=settings.tools_folder,
        connections=settings.connections,
        access=access_to(url, settings.network, secrets),
    )


def _name_of(job: Job, quality: Quality) -> str:
    """Return what a job's file is called; empty while nobody knows what it is.

    It follows from what is kept with the job, so that the next start comes to the same name.
    """
    if not job.title or job.naming == USUAL_NAMING:
        return job.name_prefix + job.title
    facts = NameFacts(
        title=job.title,
        channel=job.channel,
        date=job.upload_date,
        quality=quality.label,
        id=job.media_id,
        site=site_name(job.url),
        number=job.list_number,
        list=job.list_title,
    )
    return named(job.name_prefix + job.naming, facts)


def _mending(job: Job) -> Mending | None:
    """Return what a job's file is to get that it lacks, None for a job that has no file yet."""
    if not job.is_mended or job.file_mark is None:
        return None
    return Mending(job.file_path, job.file_mark, job.missing, job.missing_subtitles)


def _described(job: Job, snapshot: FetchSnapshot) -> Job:
    """Return the job with what the fetch has found out about its link so far."""
    job = replace(job, thumbnail_jpeg=snapshot.thumbnail_jpeg or job.thumbnail_jpeg)
    media = snapshot.result
    if media is None:
        return job
    return replace(
        job,
        title=job.title if job.keeps_title and job.title else titled(media.title, job.wishes),
        extractor=media.extractor,
        media_id=media.media_id,
        is_live=media.is_live,
        channel=media.channel,
        upload_date=media.upload_date,
    )
