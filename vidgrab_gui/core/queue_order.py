"""The order of the queue, changed by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from vidgrab_gui.core.job import Job


def reordered(queue: Sequence[Job], moved_ids: Collection[str], before_id: str) -> dict[str, int]:
    """Return the new ``order`` of every job whose place changes.

    ``queue`` is all unended jobs in their order; the moved ones come, in the order
    they have, before the job ``before_id``, or to the end for "". The numbers are
    those that are there already, so nobody outside the queue is affected.
    """
    moved = [job for job in queue if job.job_id in moved_ids]
    stay = [job for job in queue if job.job_id not in moved_ids]
    place = _place(queue, stay, before_id)
    wanted = [*stay[:place], *moved, *stay[place:]]
    orders = [job.order for job in queue]
    return {
        job.job_id: order for job, order in zip(wanted, orders, strict=True) if job.order != order
    }


def _place(queue: Sequence[Job], stay: Sequence[Job], before_id: str) -> int:
    """Return how many of those that stay come before; one that moves itself stands for the next."""
    following = {job.job_id for job in queue}
    for job in queue:
        if job.job_id == before_id:
            break
        following.discard(job.job_id)
    return next((k for k, job in enumerate(stay) if job.job_id in following), len(stay))
