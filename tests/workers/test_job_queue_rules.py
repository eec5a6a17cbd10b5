"""What holds jobs back, and for whom: rules of the queue that need no site to be seen."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.workers.conftest import Queue
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.outcomes import failed, paused
from vidgrab_gui.core.settings import Settings

URL = "https://site.example/film"
TOO_BUSY = Failure(FailureKind.RATE_LIMITED, status=429, retry_after_s=600)


@pytest.fixture
def still(queue: Queue) -> Queue:
    """Give a queue that starts nothing yet."""
    queue.jobs.close()
    return queue


def put(queue: Queue, job_id: str, **facts: Any) -> Job:  # noqa: ANN401 - any field of a Job
    job = Job(job_id, f"{URL}/{job_id}", "best", queue.folder, queue.library.next_order())
    job = replace(job, **facts)
    queue.library.put(job)
    return job


def test_going_on_with_one_job_does_not_end_the_wait_of_its_site(still: Queue) -> None:
    sent_away = put(still, "a", state=JobState.DOWNLOADING)
    still.jobs._put(failed(sent_away, TOO_BUSY))
    still.jobs._pacing.hold("site.example", 600, time.monotonic())
    put(still, "b", state=JobState.PAUSED, hold=Hold.PERSON)
    still.jobs.act(JobAction.RESUME, ["b"])
    assert still.jobs._pacing.wait_s("site.example", time.monotonic())
    still.jobs.act(JobAction.RESUME, ["a"])
    assert not still.jobs._pacing.wait_s("site.example", time.monotonic())


def test_a_job_its_site_sent_away_before_anything_was_here_may_still_make_its_folder(
    still: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, bool]] = []

    def start(job: Job, *, may_create: bool) -> None:
        asked.append((job.job_id, may_create))
        still.jobs._put(replace(job, state=JobState.FETCHING))

    monkeypatch.setattr(still.jobs._launches, "start", start)
    put(still, "a", started_at_s=1.0, site_tries=1)
    still.jobs.begin()
    assert asked == [("a", True)]


def test_nothing_is_said_to_run_while_the_last_time_is_restored(still: Queue) -> None:
    told: list[bool] = []
    still.jobs.busy_changed.connect(told.append)
    for job_id in "abc":
        put(still, job_id, state=JobState.DOWNLOADING, started_at_s=1.0)
    still.jobs.restore(goes_on=True)
    assert not told


def test_a_wait_of_the_last_time_counts_down_though_others_go_first(
    still: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(job: Job, **_: bool) -> None:
        still.jobs._put(replace(job, state=JobState.DOWNLOADING))

    monkeypatch.setattr(still.jobs._launches, "start", start)
    still.jobs.apply(Settings(jobs_at_once=1))
    first = put(still, "a", started_at_s=1.0)
    still.library.put(replace(first, url="https://other.example/"))
    sent_away = put(still, "b", state=JobState.DOWNLOADING, started_at_s=1.0)
    still.library.put(failed(sent_away, TOO_BUSY))
    still.jobs.restore(goes_on=True)
    still.jobs.begin()
    before_s = still.job("b").wait_s or 0.0
    assert before_s == 600
    still.qtbot.waitUntil(lambda: (still.job("b").wait_s or 0.0) < before_s, timeout=5_000)


def test_what_the_disk_held_up_goes_on_by_itself_only_where_that_is_wanted(
    still: Queue, qtbot: QtBot
) -> None:
    full = Failure(FailureKind.DISK_FULL, needed_bytes=1)
    held = failed(put(still, "a", state=JobState.DOWNLOADING, started_at_s=1.0), full)
    still.library.put(held)
    still.jobs._holds._every_s = 0.05
    still.jobs.restore(goes_on=False)
    other = failed(put(still, "b", state=JobState.DOWNLOADING), full)
    still.jobs._put(other)
    still.jobs._watch_holds()
    qtbot.waitUntil(lambda: still.job("b").state is JobState.WAITING, timeout=5_000)
    assert still.job("a").hold is Hold.NO_ROOM
    still.jobs.act(JobAction.RESUME, ["a"])
    assert still.job("a").state is JobState.WAITING
    still.jobs._put(held)
    still.jobs._watch_holds()
    qtbot.waitUntil(lambda: still.job("a").state is JobState.WAITING, timeout=5_000)


def test_many_jobs_go_on_or_are_given_up_at_once(
    still: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [f"{number:04}" for number in range(3_000)]
    for job_id in ids:
        still.library.put(paused(put(still, job_id), Hold.NO_ROOM))
    looks: list[int] = []
    monkeypatch.setattr(still.jobs._holds, "watch", lambda held: looks.append(len(list(held))))
    still.jobs.act(JobAction.RESUME, ids)
    assert looks == [0]
    still.jobs.act(JobAction.CANCEL, ids)
    assert looks == [0, 0]
    assert all(still.job(job_id).state is JobState.CANCELLED for job_id in ids)


def test_a_refusal_that_is_heard_after_the_end_starts_no_watch(still: Queue) -> None:
    assert still.crew.close()
    put(still, "a", state=JobState.DOWNLOADING)
    full = Failure(FailureKind.DISK_FULL, needed_bytes=1 << 62)
    still.jobs._fail(still.job("a"), full, pauses=False)
    assert still.job("a").hold is Hold.NO_ROOM
    assert still.jobs._holds._thread is None
    still.jobs._fail(still.job("a"), TOO_BUSY, pauses=False)
    assert not still.jobs._tick.isActive()
