"""The queue: jobs wait, fetch, download, pause and end, a few at once."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vidgrab_gui.core.failures import Failure
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.listing import Picked
from vidgrab_gui.core.outcomes import (
    cancelled,
    failed,
    finished,
    mending,
    paused,
    restored,
    retried,
    waiting,
)
from vidgrab_gui.core.pacing import SitePacing, site_of
from vidgrab_gui.core.places import downloads_folder
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.core.queue_order import reordered
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import Wishes
from vidgrab_gui.engine.journal import placed_file
from vidgrab_gui.engine.protocol import Failed, Finished
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.clearing import Clearing
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.hold_watch import Held, HoldWatch
from vidgrab_gui.workers.launches import Launches, SecretSource
from vidgrab_gui.workers.new_jobs import list_place, new_job, picked_jobs
from vidgrab_gui.workers.removals import Removals
from vidgrab_gui.workers.work_folder import work_folder

TICK_MS = 1_000
MOST_PICTURES_KEPT = 50


class JobQueue(QObject):
    """Starts waiting jobs as places become free, and does to jobs what a person asks.

    Lives in: the GUI thread. ``job_changed`` carries each new Job, ``jobs_added`` a tuple of
    many that came at once, ``job_removed`` the id of a job that is no more, ``busy_changed``
    whether anything runs.
    """

    job_changed = Signal(object)
    jobs_added = Signal(object)
    job_removed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(
        self,
        library: Library,
        tasks: FetchTasks,
        crew: Crew,
        parent: QObject | None = None,
        *,
        begins: bool = True,
        secrets: SecretSource = dict,
    ) -> None:
        """``begins`` False holds everything back until :meth:`begin`."""
        super().__init__(parent)
        self._library = library
        self._crew = crew
        self._pacing = SitePacing()
        self._launches = Launches(library, tasks, crew, self._pacing, self, secrets)
        self._settings = Settings()
        self._has_begun = begins
        self._is_busy = False
        self._is_advancing = False
        self._pauses: set[str] = set()
        self._cancels: set[str] = set()
        self._asked_for: set[str] = set()
        self._left_alone: set[str] = set()
        self._clearing = Clearing(library)
        self._removals = Removals(self._clearing)
        self._holds = HoldWatch(self)
        self._holds.passed.connect(self._on_hold_passed)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._launches.changed.connect(self._put)
        self._launches.ended.connect(self._on_ended)

    def apply(self, settings: Settings) -> None:
        """Use these settings from now on."""
        self._settings = settings
        self._launches.apply(settings)
        self._advance()

    def restore(self, *, goes_on: bool) -> None:
        """Take up the jobs of the last time where they were."""
        for job in self._library.open_jobs():
            again = restored(job, goes_on=goes_on)
            if again.hold is Hold.SITE:
                self._pacing.hold(site_of(again.url), again.wait_s or 0.0, time.monotonic())
            if again.hold.is_of_disk and not goes_on:
                # It shows its reason as before, and waits for a word like all the others.
                self._left_alone.add(again.job_id)
            if again != job:
                self._put(again)
        self._watch_holds()

    def begin(self) -> None:
        """Start what waits."""
        self._has_begun = True
        self._tick.start()  # for the waits of the last time; it ends with the last of them
        self._advance()

    def close(self) -> None:
        """Start nothing any more; what runs is stopped by the crew and stays as it is."""
        self._has_begun = False
        self._tick.stop()
        self._holds.close()

    def settle(self) -> None:
        """Take note of every end nobody has heard of yet; for after the crew is closed."""
        self._launches.settle()

    @property
    def unfinished_count(self) -> int:
        """Return how many jobs run or wait to run by themselves."""
        return sum(job.state is not JobState.PAUSED for job in self._library.open_jobs())

    def add(
        self, url: str, wish: str, folder: str, task_id: str = "", wishes: Wishes | None = None
    ) -> Job:
        """Queue a download; ``task_id`` names a fetch of the same link that runs or is done.

        ``wishes`` are those of this file, None for those of the settings.
        """
        wishes = self._settings.wishes if wishes is None else wishes
        job = new_job(self._library, self._settings, url, wish, folder, wishes=wishes)
        if task_id:
            job = self._launches.share_fetch(job, task_id)
        self._put(job)
        self._advance()
        return self._library.get(job.job_id) or job

    def add_paused(self, url: str, wish: str, folder: str, wishes: Wishes) -> Job:
        """Put a download into the list that waits for a word before anything of it is fetched."""
        job = paused(new_job(self._library, self._settings, url, wish, folder, wishes=wishes))
        self._put(job)
        return job

    def add_picked(self, picked: Picked, folder: str) -> int:
        """Queue entries of a list, all at once; return how many were not on their way yet."""
        jobs = picked_jobs(self._library, self._settings, picked, folder)
        self._library.put_new(jobs)
        self.jobs_added.emit(tuple(jobs))
        self._advance()
        return len(jobs)

    def twin(self, url: str, wish: str, folder: str, wishes: Wishes | None = None) -> Job | None:
        """Return a job that is about to bring the very same file, or None."""
        wanted = (url, wish, folder, self._settings.wishes if wishes is None else wishes)
        return next((job for job in self._library.open_jobs() if job.aim == wanted), None)

    def act(self, action: JobAction, job_ids: Sequence[str]) -> None:
        """Pause, resume, cancel or retry the named jobs where that makes sense for them."""
        deeds = {
            JobAction.PAUSE: self._pause,
            JobAction.RESUME: self._resume,
            JobAction.STOP: self._conclude,
            JobAction.CANCEL: self._cancel,
            JobAction.RETRY: self._retry,
            JobAction.RETRY_MISSING: self._retry_missing,
        }
        for job_id in job_ids:
            job = self._library.get(job_id)
            if job and action in job.actions and action in deeds:
                deeds[action](job)
        self._watch_holds()
        self._advance()

    def move(self, job_ids: Sequence[str], before_id: str) -> None:
        """Put unended jobs before another one in the queue, or at its end for ""."""
        orders = reordered(self._library.open_jobs(), set(job_ids), before_id)
        for job_id, order in orders.items():
            job = self._library.get(job_id)
            if job is not None:
                self._put(replace(job, order=order))
        self._advance()

    def remove(self, job_ids: Sequence[str]) -> tuple[Job, ...]:
        """Take ended jobs off the list and return them; their files are not touched."""
        found = [self._library.get(job_id) for job_id in job_ids]
        jobs = tuple(job for job in found if job and JobAction.REMOVE in job.actions)
        if len(jobs) <= MOST_PICTURES_KEPT:
            jobs = tuple(self._with_picture(job) for job in jobs)
        if jobs:
            self._removals.take(jobs)
        for job in jobs:
            self._library.remove(job.job_id)
            self.job_removed.emit(job.job_id)
        return jobs

    def undo_remove(self) -> None:
        """Put back what was taken off the list last."""
        for job in self._removals.give_back():
            self._put(job)

    def note_place(self, job_id: str, path: str) -> Job | None:
        """Take note of where a job's file is by now ("" for nowhere); return the job."""
        job = self._library.get(job_id)
        if job is not None and path and path != job.file_path:
            job = replace(job, file_path=path)
            self._put(job)
        return job

    # What a person asks of one job.

    def _pause(self, job: Job) -> None:
        if job.job_id in self._cancels:
            return  # its bytes may be gone already
        if self._launches.stop(job.job_id, keep=True):
            self._pauses.add(job.job_id)
            return
        if job.quality is None:
            # Nobody waits for the fetch any more; it is made anew when the job goes on.
            self._launches.let_go(job.job_id)
        self._put(paused(job))

    def _resume(self, job: Job) -> None:
        if job.hold is Hold.SITE:
            self._pacing.release(site_of(job.url))
        self._asked_for.add(job.job_id)
        self._left_alone.discard(job.job_id)
        chosen = list_place(self._settings.folder or str(downloads_folder()), job.list_folder)
        if job.hold.is_of_disk and chosen != job.folder:
            # The person has chosen another folder meanwhile: there it starts anew.
            moved = replace(waiting(job), folder=chosen, progress=Progress())
            self._put(moved, work_folder(job.folder, job.job_id))
        else:
            self._put(waiting(job))

    def _conclude(self, job: Job) -> None:
        """Keep what was recorded; where nothing runs, the next run makes a file of it."""
        job = replace(job, concludes=True)
        if self._launches.conclude(job.job_id):
            self._put(job)
        else:
            self._retry(job) if job.state.is_ended else self._put(waiting(job))

    def _cancel(self, job: Job) -> None:
        self._pauses.discard(job.job_id)
        if self._launches.stop(job.job_id, keep=False):
            self._cancels.add(job.job_id)
            return
        place = work_folder(job.folder, job.job_id)
        placed = placed_file(place)
        if placed is not None:
            self._finish(job, placed)
        else:
            self._end(cancelled(job), discards=True)

    def _retry(self, job: Job) -> None:
        self._asked_for.add(job.job_id)
        self._put(replace(retried(job), order=self._library.next_order()))

    def _retry_missing(self, job: Job) -> None:
        self._put(replace(mending(job), order=self._library.next_order()))

    def _with_picture(self, job: Job) -> Job:
        return replace(job, thumbnail_jpeg=self._library.picture(job.job_id))

    # What happens by itself.

    @Slot(object)
    def _put(self, job: Job, leaves: Path | None = None) -> None:
        """Take note of a job as it stands; ``leaves`` is a work folder it needs no longer."""
        # Removed only once the library has it on disk: a crash in between must not lose both.
        self._library.put(job, partial(self._clearing.clear, (leaves,)) if leaves else None)
        self.job_changed.emit(job)

    def _tell_busy(self) -> None:
        is_busy = self._library.running_count > 0
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self.busy_changed.emit(is_busy)

    def _advance(self) -> None:
        """Start waiting jobs in their order while there are free places."""
        # Looked at anew each time: a job may end as it starts, because its fetch
        # has failed meanwhile, and then its place is free for the next one.
        if self._is_advancing:
            return
        self._is_advancing = True
        try:
            while self._may_start and (job := self._next()) is not None:
                self._start(job)
        finally:
            self._is_advancing = False
        # Only now: between the end of one job and the start of the next nothing is told.
        self._tell_busy()

    @property
    def _may_start(self) -> bool:
        has_room = self._library.running_count < self._settings.jobs_at_once
        return self._has_begun and has_room and not self._crew.is_closed

    def _next(self) -> Job | None:
        """Return the next job to start; those whose site wants to be left alone are passed over."""
        now_s, shown = time.monotonic(), 0
        for job in self._library.open_jobs():
            if job.state is not JobState.WAITING:
                continue
            wait_s = self._pacing.wait_s(site_of(job.url), now_s)
            if not wait_s:
                return job
            if shown < self._settings.jobs_at_once:
                shown += 1
                self._show_wait(job, wait_s)
        return None

    def _show_wait(self, job: Job, wait_s: float) -> None:
        if job.hold is not Hold.SITE or job.wait_s != wait_s:
            self._put(replace(job, hold=Hold.SITE, wait_s=wait_s))
        if not self._tick.isActive():
            self._tick.start()

    @Slot()
    def _on_tick(self) -> None:
        now_s = time.monotonic()
        held = [job for job in self._library.open_jobs() if job.hold is Hold.SITE]
        if not held:
            self._tick.stop()
        for job in held:
            wait_s = self._pacing.wait_s(site_of(job.url), now_s)
            self._put(replace(job, wait_s=wait_s) if wait_s else waiting(job))
        self._advance()

    def _start(self, job: Job) -> None:
        if job.started_at_s is None or job.quality is None:
            # Nothing of it has ever been in its folder, which need not be there yet.
            self._asked_for.add(job.job_id)
        may_create = job.job_id in self._asked_for
        self._asked_for.discard(job.job_id)
        job = replace(waiting(job), started_at_s=job.started_at_s or time.time())
        self._launches.start(job, may_create=may_create)

    @Slot(str, object)
    def _on_ended(self, job_id: str, outcome: object) -> None:
        job = self._library.get(job_id)
        if job is None:
            return
        pauses, gives_up = job_id in self._pauses, job_id in self._cancels
        self._pauses.discard(job_id)
        self._cancels.discard(job_id)
        if isinstance(outcome, Finished):
            self._finish(job, outcome)
        elif gives_up:
            self._end(cancelled(job), discards=True)
        elif isinstance(outcome, Failed):
            self._fail(job, outcome.failure, pauses=pauses)
        elif pauses:
            self._put(paused(job))
        elif not self._crew.is_closed:
            # Stopped because the program ends it stays as it is, for the next start.
            self._end(cancelled(job), discards=True)
        self._advance()

    def _finish(self, job: Job, outcome: Finished) -> None:
        done = finished(
            job,
            outcome.path,
            outcome.obtained,
            outcome.warnings,
            outcome.missing,
            outcome.missing_subtitles,
        )
        self._end(replace(done, file_mark=outcome.mark), discards=True)

    def _fail(self, job: Job, failure: Failure, *, pauses: bool) -> None:
        after = failed(job, failure)
        if after.hold is Hold.SITE:
            self._pacing.hold(site_of(job.url), after.wait_s or 0.0, time.monotonic())
            if self._has_begun:
                self._tick.start()
        if pauses and not after.state.is_ended:
            # Else it would go on by itself although the person has paused it.
            after = paused(job)
        if after.state.is_ended:
            self._end(after, discards=job.is_mended)
            return
        if after.quality is None:
            self._launches.let_go(after.job_id)
        self._put(after)
        self._watch_holds()

    def _end(self, job: Job, *, discards: bool = False) -> None:
        self._launches.let_go(job.job_id)
        order = self._library.next_order()
        place = work_folder(job.folder, job.job_id) if discards else None
        self._put(replace(job, ended_at_s=time.time(), ended_order=order), place)

    def _watch_holds(self) -> None:
        if self._crew.is_closed:
            return
        held = (job for job in self._library.open_jobs() if job.hold.is_of_disk)
        self._holds.watch([Held.of(job) for job in held if job.job_id not in self._left_alone])

    @Slot(str)
    def _on_hold_passed(self, job_id: str) -> None:
        job = self._library.get(job_id)
        if job is not None and job.hold.is_of_disk:
            self._put(waiting(job))
            self._advance()
