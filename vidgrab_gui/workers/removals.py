"""Jobs taken off the list last, so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterable

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.workers.clearing import Clearing
from vidgrab_gui.workers.work_folder import work_folder


class Removals:
    """Keeps what the last removal took, with the bytes of failed downloads, until the next one."""

    def __init__(self, clearing: Clearing) -> None:
        self._clearing = clearing
        self._jobs: tuple[Job, ...] = ()

    def take(self, jobs: Iterable[Job]) -> None:
        """Remember these; what was remembered before is gone for good."""
        self.forget()
        self._jobs = tuple(jobs)

    def give_back(self) -> tuple[Job, ...]:
        """Return the jobs to be put back, once."""
        jobs, self._jobs = self._jobs, ()
        return jobs

    def forget(self) -> None:
        """Give up what is remembered, and the bytes nobody can ask for any more."""
        failed = [job for job in self.give_back() if job.state is JobState.FAILED]
        self._clearing.clear(work_folder(job.folder, job.job_id) for job in failed)
