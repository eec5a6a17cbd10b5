"""The one list of truth: every job as it stands. In memory for now; one writer."""

from __future__ import annotations

from collections.abc import Iterator

from vidgrab_gui.core.job import Job


class Library:
    """Jobs by id. Whoever changes one puts a new snapshot; nobody keeps one of its own."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}
        self._last_order = 0

    def __iter__(self) -> Iterator[Job]:
        return iter(tuple(self._jobs.values()))

    def next_order(self) -> int:
        """Return the next place in the queue."""
        self._last_order += 1
        return self._last_order

    def put(self, job: Job) -> None:
        """Add a job or replace its snapshot."""
        self._jobs[job.job_id] = job

    def get(self, job_id: str) -> Job | None:
        """Return a job's snapshot, or None when there is no such job."""
        return self._jobs.get(job_id)

    def remove(self, job_id: str) -> None:
        """Forget a job; its file is not touched."""
        self._jobs.pop(job_id, None)
