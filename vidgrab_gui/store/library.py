"""The one list of truth: every job as it stands, in memory and on the disk."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.store.condition import LibraryCondition
from vidgrab_gui.store.identity import fresh_job_id, is_job_of
from vidgrab_gui.store.opening import Opened, open_files
from vidgrab_gui.store.writer import Writer
from vidgrab_gui.store.writing import Change

_SAVED = frozenset({JobState.DONE, JobState.WARNED})
_SETTLED = _SAVED | {JobState.CANCELLED}

logger = logging.getLogger(__name__)


class Library:
    """Jobs by id. Whoever changes one puts a new snapshot; nobody keeps one of its own.

    Lives in one thread, which never waits for the disk but in ``flush`` and
    ``close``. ``Library()`` keeps all in memory only; :func:`open_library` opens one
    that lasts.

    ``on_trouble`` hears True when writing starts to fail (all is kept in memory and
    tried again) and False when it works again. ``on_mended`` is called when the file was
    found damaged and replaced while running; ``condition`` and ``aside`` then say so,
    and ``load_more`` starts over. Both are called in the writer's thread.
    """

    def __init__(self, opened: Opened | None = None) -> None:
        opened = opened or Opened()
        self.condition = opened.condition
        self.aside = opened.aside
        self.library_id = opened.library_id
        self.on_trouble: Callable[[bool], None] | None = None
        self.on_mended: Callable[[], None] | None = None
        self._jobs: dict[str, Job] = {}
        self._open: dict[str, Job] = {}
        self._gone: set[str] = set()
        self._running = 0
        self._last_order = opened.last_order
        self._folders = opened.folders
        self._lock = opened.lock
        self._reader = opened.reader
        self._writer: Writer | None = None
        for job in opened.jobs:
            self._keep(job)
        if opened.reader:
            opened.reader.on_damage = self._on_damage
        if opened.file:
            self._writer = Writer(opened.file, self._known, self._on_trouble, self._on_mended)
            self._writer.start()

    def __iter__(self) -> Iterator[Job]:
        return iter(tuple(self._jobs.values()))

    @property
    def running_count(self) -> int:
        """Return how many jobs an engine child works on."""
        return self._running

    def new_job_id(self) -> str:
        """Return an id no job has: this library's number and 12 more hexadecimal digits."""
        return fresh_job_id(self.library_id)

    def owns(self, name: str) -> bool:
        """Tell whether a folder's name is the id of a job of this library."""
        return is_job_of(self.library_id, name)

    def next_order(self) -> int:
        """Return the next place in the queue, or among the ended ones; it is never used twice."""
        self._last_order += 1
        return self._last_order

    def open_jobs(self) -> list[Job]:
        """Return all jobs that have not ended, in the order of the queue."""
        return sorted(self._open.values(), key=lambda job: (job.order, job.job_id))

    def folders(self) -> frozenset[str]:
        """Return every folder a job has ever been for."""
        return frozenset(self._folders)

    def unsettled_ids(self) -> frozenset[str]:
        """Return the ids of all jobs that may need what lies in their work folders."""
        stored = self._reader.unsettled_ids() if self._reader else set()
        known = {i for i, job in self._jobs.items() if job.state not in _SETTLED}
        return frozenset(known | {i for i in stored if self._is_strange(i)})

    def peek(self, job_id: str) -> Job | None:
        """Return a job that is in memory; any thread may ask."""
        return self._jobs.get(job_id)

    def get(self, job_id: str) -> Job | None:
        """Return a job's snapshot, or None when there is no such job."""
        job = self._jobs.get(job_id)
        if job is None and self._reader and self._reader.has_more and job_id not in self._gone:
            job = self._reader.job(job_id)
        return job

    def put(self, job: Job, then: Callable[[], None] | None = None) -> None:
        """Add a job or replace its snapshot; ``then`` runs once it is on the disk.

        It runs in the writer's thread, or at once where nothing reaches the disk.
        """
        before = self._jobs.get(job.job_id)
        self._keep(job)
        self._gone.discard(job.job_id)
        is_new_picture = before is None or before.thumbnail_jpeg is not job.thumbnail_jpeg
        picture = job.thumbnail_jpeg if is_new_picture else b""
        is_urgent = then is not None or before is None or not _is_mere_progress(before, job)
        self._submit(Change(job.job_id, job, picture), then, is_urgent=is_urgent)

    def put_new(self, jobs: Sequence[Job]) -> None:
        """Add jobs nobody knew before; on the disk it is all of them or none."""
        for job in jobs:
            self._keep(job)
        if self._writer and jobs:
            self._writer.submit(*(Change(job.job_id, job) for job in jobs), is_urgent=True)

    def remove(self, job_id: str, then: Callable[[], None] | None = None) -> None:
        """Forget a job; its file is not touched. Put again, it has its picture again."""
        self._forget(job_id)
        self._gone.add(job_id)
        self._submit(Change(job_id, None), then, is_urgent=True)

    def load_more(self, limit: int) -> list[Job]:
        """Return up to ``limit`` older ended jobs, newest first; [] when all are in memory."""
        while self._reader and self._reader.has_more:
            found = self._reader.ended_jobs(limit)
            jobs = [job for job in found if self._is_strange(job.job_id)]
            for job in jobs:
                self._keep(job)
            if jobs or not found:
                return jobs
        return []

    def known(self, extractor: str, media_id: str, url: str) -> Job | None:
        """Return the newest job that has saved this media, loaded or not.

        The link counts where one side does not know the media.
        """
        stored = self._reader.saved_jobs(extractor, media_id, url) if self._reader else []
        jobs = [*self._jobs.values(), *(job for job in stored if self._is_strange(job.job_id))]
        saved = (
            job
            for job in jobs
            if job.state in _SAVED and _is_same_media(job, extractor, media_id, url)
        )
        return max(saved, key=lambda job: job.ended_order, default=None)

    def picture(self, job_id: str) -> bytes:
        """Return a job's thumbnail, or nothing."""
        job = self._jobs.get(job_id)
        if job and job.thumbnail_jpeg:
            return job.thumbnail_jpeg
        return self._reader.picture(job_id) if self._reader else b""

    def flush(self, timeout_s: float) -> bool:
        """Wait until all changes so far are on the disk; tell whether they are."""
        return self._writer is None or self._writer.flush(timeout_s)

    def close(self, timeout_s: float) -> bool:
        """Write what is left and let go of the files; tell whether all was written."""
        is_written = True
        if self._writer:
            is_written = self._writer.close(timeout_s)
            if not self._writer.is_over:
                return is_written  # the lock goes with the process
        if self._reader:
            self._reader.close()
        if self._lock:
            self._lock.release()
        return is_written

    def _submit(self, change: Change, then: Callable[[], None] | None, *, is_urgent: bool) -> None:
        if then:
            change.thens.append(then)
        if self._writer:
            self._writer.submit(change, is_urgent=is_urgent)
        elif then:
            then()

    def _keep(self, job: Job) -> None:
        self._forget(job.job_id)
        self._jobs[job.job_id] = job
        self._folders.add(job.folder)
        self._last_order = max(self._last_order, job.order, job.ended_order)
        self._running += job.state.is_running
        if not job.state.is_ended:
            self._open[job.job_id] = job

    def _forget(self, job_id: str) -> None:
        before = self._jobs.pop(job_id, None)
        if before:
            self._running -= before.state.is_running
            self._open.pop(job_id, None)

    def _is_strange(self, job_id: str) -> bool:
        return job_id not in self._jobs and job_id not in self._gone

    def _known(self) -> list[Change]:
        """Return all that is known for certain, to be written over what a damaged file had."""
        jobs = [Change(job.job_id, job, job.thumbnail_jpeg) for job in tuple(self._jobs.values())]
        return jobs + [Change(job_id, None) for job_id in tuple(self._gone)]

    def _on_damage(self) -> None:
        if self._writer:
            self._writer.report_damage()

    def _on_trouble(self, is_troubled: bool) -> None:
        if self.on_trouble:
            self.on_trouble(is_troubled)

    def _on_mended(self, aside: Path | None) -> None:
        self.condition = LibraryCondition.MENDED
        self.aside = aside
        if self.on_mended:
            self.on_mended()


def open_library(folder: Path) -> Library:
    """Open the library of a data folder; its ``condition`` says how it was found.

    Never raises for a bad file: what cannot be kept is kept in memory.
    """
    return Library(open_files(folder))


def _is_mere_progress(before: Job, job: Job) -> bool:
    return replace(job, progress=before.progress, wait_s=before.wait_s) == before


def _is_same_media(job: Job, extractor: str, media_id: str, url: str) -> bool:
    if media_id and job.media_id and extractor and job.extractor:
        return (job.extractor, job.media_id) == (extractor, media_id)
    return bool(url) and job.url == url
