"""Clicks that cross an end, each other, or the program's end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.origin.client import Origin
from tests.workers.conftest import Queue
from tests.workers.work_folders import bytes_in
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import Hold, JobAction, JobState
from vidgrab_gui.engine.protocol import Failed

SLOW = "/slow/400000/padded.mp4?mb=1"
BUSY = Failure(FailureKind.RATE_LIMITED, status=429)


def running(queue: Queue, origin: Origin) -> str:
    """Return a job that downloads, with some bytes here."""
    job_id = queue.add(origin.url(SLOW))
    work = Path(queue.folder) / ".vidgrab" / job_id
    queue.wait_for(job_id, JobState.DOWNLOADING)
    queue.qtbot.waitUntil(lambda: bytes_in(work) > 200_000, timeout=20_000)
    return job_id


@pytest.mark.parametrize("action", [JobAction.PAUSE, JobAction.CANCEL])
def test_a_click_that_crosses_a_refusal_still_counts(
    queue: Queue, origin: Origin, action: JobAction
) -> None:
    job_id = running(queue, origin)
    queue.jobs.act(action, [job_id])
    run = queue.jobs._launches._runs[job_id]
    run._on_ended(Failed(BUSY))  # it was under way when the click came
    job = queue.job(job_id)
    if action is JobAction.PAUSE:
        assert (job.state, job.hold) == (JobState.PAUSED, Hold.PERSON)
        queue.qtbot.waitUntil(lambda: queue.crew.running_count == 0)
        queue.jobs.act(JobAction.CANCEL, [job_id])
    else:
        assert job.state is JobState.CANCELLED


def test_what_was_cancelled_is_not_paused_any_more(queue: Queue, origin: Origin) -> None:
    job_id = running(queue, origin)
    queue.jobs.act(JobAction.CANCEL, [job_id])
    queue.jobs.act(JobAction.PAUSE, [job_id])
    queue.wait_for(job_id, JobState.CANCELLED)
    assert not (Path(queue.folder) / ".vidgrab").exists()


@pytest.mark.parametrize(
    ("action", "state"),
    [(JobAction.PAUSE, JobState.PAUSED), (JobAction.CANCEL, JobState.CANCELLED)],
)
def test_the_last_click_before_the_end_counts(
    queue: Queue, origin: Origin, action: JobAction, state: JobState
) -> None:
    job_id = running(queue, origin)
    queue.jobs.act(action, [job_id])
    queue.jobs.close()
    assert queue.crew.close()
    queue.jobs.settle()
    assert queue.job(job_id).state is state
    is_kept = (Path(queue.folder) / ".vidgrab" / job_id).exists()
    assert is_kept is (action is JobAction.PAUSE)
    queue.jobs.act(JobAction.CANCEL, [job_id])
