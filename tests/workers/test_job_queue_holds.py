"""Pausing, going on, waiting for a site, and what a disk is in the way of."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.origin.client import Origin
from tests.processes import descendant_pids
from tests.workers.conftest import Queue
from tests.workers.work_folders import bytes_in
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.job import Hold, JobAction, JobState
from vidgrab_gui.core.pacing import site_of
from vidgrab_gui.core.settings import Settings

SLOW = "/slow/400000/padded.mp4?mb=1"


def bytes_here(folder: Path) -> int:
    """Return how much lies in the work folders now."""
    return bytes_in(folder / ".vidgrab")


def pause_in_the_middle(queue: Queue, url: str) -> str:
    """Return a job that was paused with some of its bytes on disk."""
    job_id = queue.add(url)
    queue.wait_for(job_id, JobState.DOWNLOADING)
    queue.qtbot.waitUntil(lambda: bytes_here(Path(queue.folder)) > 200_000, timeout=20_000)
    queue.jobs.act(JobAction.PAUSE, [job_id])
    queue.wait_for(job_id, JobState.PAUSED)
    return job_id


def test_pause_stops_the_bytes_and_frees_the_place(
    queue: Queue, origin: Origin, folder: Path
) -> None:
    queue.jobs.apply(Settings(jobs_at_once=1))
    job_id = queue.add(origin.url(SLOW))
    other = queue.add(origin.url("/progressive.mp4"))
    queue.qtbot.waitUntil(lambda: bytes_here(folder) > 100_000, timeout=20_000)
    busy = {w._child.pid for w in queue.crew._workers if w._child}
    before_s = time.monotonic()
    queue.jobs.act(JobAction.PAUSE, [job_id])
    queue.wait_for(job_id, JobState.PAUSED)
    assert time.monotonic() - before_s < 1.0  # 0.3 s on a free machine: tests/faults
    assert not busy & set(descendant_pids())
    here = bytes_here(folder)
    queue.wait_for(other, JobState.DONE)
    paused = queue.job(job_id)
    assert paused.hold is Hold.PERSON
    assert paused.progress.percent
    assert paused.progress.speed_bps is None
    assert bytes_here(folder) <= here
    queue.jobs.act(JobAction.CANCEL, [job_id])
    assert queue.job(job_id).state is JobState.CANCELLED


def test_going_on_extracts_nothing_anew_and_asks_for_the_rest_only(
    queue: Queue, origin: Origin
) -> None:
    job_id = pause_in_the_middle(queue, origin.url(SLOW))
    before = queue.job(job_id).progress
    origin.forget()
    queue.jobs.act(JobAction.RESUME, [job_id])
    done = queue.wait_for(job_id, JobState.DONE)
    asked = origin.requests()
    assert all(seen.range and not seen.range.startswith("bytes=0-") for seen in asked), asked
    assert Path(done.file_path).read_bytes() == origin.get("/padded.mp4?mb=1")[1]
    percents = [
        job.progress.percent
        for job in queue.told
        if job.job_id == job_id and job.progress.percent is not None
    ]
    assert percents == sorted(percents)
    assert before.percent
    assert before.percent <= percents[-1]


def test_a_waiting_job_that_is_paused_does_not_start(queue: Queue, origin: Origin) -> None:
    queue.jobs.apply(Settings(jobs_at_once=1))
    first = queue.add(origin.url("/gate/p/1000/progressive.mp4"))
    second = queue.add(origin.url("/progressive.mp4?second"))
    queue.jobs.act(JobAction.PAUSE, [second])
    assert queue.job(second).state is JobState.PAUSED
    origin.open("p")
    queue.wait_for(first, JobState.DONE)
    assert queue.job(second).state is JobState.PAUSED
    queue.jobs.act(JobAction.RESUME, [second])
    queue.wait_for(second, JobState.DONE)


def test_pausing_a_fetch_stops_it_and_going_on_makes_it_anew(queue: Queue, origin: Origin) -> None:
    job_id = queue.add(origin.url("/gate/f/0/page/dash"))
    queue.wait_for(job_id, JobState.FETCHING)
    queue.jobs.act(JobAction.PAUSE, [job_id])
    assert queue.job(job_id).state is JobState.PAUSED
    queue.qtbot.waitUntil(lambda: queue.crew.running_count == 0)
    origin.open_all()
    queue.jobs.act(JobAction.RESUME, [job_id])
    queue.wait_for(job_id, JobState.DONE)


def test_a_site_that_is_too_busy_is_waited_for_and_others_go_on(
    queue: Queue, origin: Origin
) -> None:
    queue.jobs.apply(Settings(jobs_at_once=1))
    busy = queue.add(origin.url("/pause/429/1/5/page/dash"))
    held = queue.wait_for(busy, JobState.WAITING)
    queue.qtbot.waitUntil(lambda: queue.job(busy).hold is Hold.SITE, timeout=20_000)
    held = queue.job(busy)
    assert held.failure
    assert held.failure.kind is FailureKind.RATE_LIMITED
    assert held.wait_s
    assert held.wait_s <= 5
    same = queue.add(origin.url("/progressive.mp4"))
    elsewhere = queue.add(origin.url("/progressive.mp4").replace("127.0.0.1", "localhost"))
    queue.wait_for(elsewhere, JobState.DONE)
    assert queue.job(busy).hold is Hold.SITE
    assert queue.job(same).state is JobState.WAITING
    done = queue.wait_for(busy, JobState.DONE)
    assert done.hold is Hold.NONE
    assert done.wait_s is None
    queue.wait_for(same, JobState.DONE)


@pytest.mark.parametrize("is_delicate", [False, True])
def test_a_site_that_has_asked_for_a_pause_gets_one_connection(
    queue: Queue, origin: Origin, is_delicate: bool
) -> None:
    if is_delicate:
        queue.wait_for(queue.add(origin.url("/pause/429/1/1/progressive.mp4")), JobState.DONE)
    origin.forget()
    queue.wait_for(queue.add(origin.url("/slow/1000000/padded.mp4?mb=4")), JobState.DONE)
    parts = [seen for seen in origin.requests() if (seen.range or "bytes=0-") != "bytes=0-"]
    assert bool(parts) != is_delicate


def test_the_wait_can_be_skipped(queue: Queue, origin: Origin) -> None:
    job_id = queue.add(origin.url("/pause/503/1/600/page/dash"))
    queue.qtbot.waitUntil(lambda: queue.job(job_id).hold is Hold.SITE, timeout=20_000)
    wait_s = queue.job(job_id).wait_s
    assert wait_s
    assert wait_s > 500
    assert JobAction.RESUME in queue.job(job_id).actions
    queue.jobs.act(JobAction.RESUME, [job_id])
    queue.wait_for(job_id, JobState.DONE)


def test_a_held_job_can_be_cancelled(queue: Queue, origin: Origin) -> None:
    job_id = queue.add(origin.url("/pause/429/1/600/page/dash"))
    queue.qtbot.waitUntil(lambda: queue.job(job_id).hold is Hold.SITE, timeout=20_000)
    queue.jobs.act(JobAction.CANCEL, [job_id])
    assert queue.job(job_id).state is JobState.CANCELLED


def test_a_folder_that_is_gone_pauses_and_goes_on_when_it_is_back(
    queue: Queue, origin: Origin, folder: Path
) -> None:
    job_id = pause_in_the_middle(queue, origin.url(SLOW))
    away = folder.rename(folder.with_name("away"))
    # By itself, as after a restart: nobody has asked for the folder to be made.
    queue.jobs._put(replace(queue.job(job_id), state=JobState.WAITING, hold=Hold.NONE))
    queue.jobs._advance()
    queue.qtbot.waitUntil(lambda: queue.job(job_id).hold is Hold.FOLDER_GONE, timeout=20_000)
    assert queue.job(job_id).state is JobState.PAUSED
    assert not folder.exists()
    away.rename(folder)
    done = queue.wait_for(job_id, JobState.DONE)
    assert Path(done.file_path).read_bytes() == origin.get("/padded.mp4?mb=1")[1]


def test_the_order_can_be_changed_while_it_runs(queue: Queue, origin: Origin) -> None:
    queue.jobs.apply(Settings(jobs_at_once=1))
    first = queue.add(origin.url("/gate/o/1000/progressive.mp4"))
    names = ["a", "b", "c"]
    ids = {name: queue.add(origin.url(f"/progressive.mp4?{name}")) for name in names}
    queue.jobs.move([ids["c"]], ids["a"])
    origin.open("o")
    for job_id in (first, *ids.values()):
        queue.wait_for(job_id, JobState.DONE)
    ended = sorted(ids, key=lambda name: queue.job(ids[name]).ended_order)
    assert ended == ["c", "a", "b"]


def test_what_ran_when_the_program_ended_goes_on(queue: Queue, origin: Origin) -> None:
    job_id = pause_in_the_middle(queue, origin.url(SLOW))
    stale = replace(queue.job(job_id), state=JobState.DOWNLOADING, hold=Hold.NONE)
    queue.library.put(stale)
    queue.jobs.restore(goes_on=False)
    assert queue.job(job_id).hold is Hold.LAST_TIME
    queue.library.put(stale)
    queue.jobs.restore(goes_on=True)
    assert queue.job(job_id).state is JobState.WAITING
    queue.jobs.begin()
    done = queue.wait_for(job_id, JobState.DONE)
    assert Path(done.file_path).read_bytes() == origin.get("/padded.mp4?mb=1")[1]


def test_a_queue_that_has_not_begun_starts_nothing(queue: Queue, origin: Origin) -> None:
    queue.jobs.close()
    job_id = queue.add(origin.url("/progressive.mp4"))
    queue.jobs.apply(Settings())
    assert queue.job(job_id).state is JobState.WAITING
    queue.jobs.begin()
    queue.wait_for(job_id, JobState.DONE)


def test_it_tells_whether_anything_runs(queue: Queue, origin: Origin) -> None:
    told: list[bool] = []
    queue.jobs.apply(Settings(jobs_at_once=1))
    queue.jobs.busy_changed.connect(told.append)
    ids = [queue.add(origin.url(f"/progressive.mp4?{n}")) for n in range(2)]
    for job_id in ids:
        queue.wait_for(job_id, JobState.DONE)
    assert told == [True, False]  # also while one ends and the next begins


def test_a_failed_jobs_bytes_go_with_it_once_nobody_can_undo(
    queue: Queue, origin: Origin, folder: Path
) -> None:
    job_id = pause_in_the_middle(queue, origin.url(SLOW))
    queue.library.put(replace(queue.job(job_id), state=JobState.FAILED, hold=Hold.NONE))
    queue.jobs.remove([job_id])
    assert bytes_here(folder)
    queue.jobs.undo_remove()
    assert queue.job(job_id).state is JobState.FAILED
    queue.jobs.remove([job_id])
    other = queue.add(origin.url("/progressive.mp4"))
    queue.wait_for(other, JobState.DONE)
    queue.jobs.remove([other])
    assert not (folder / ".vidgrab").exists()


@pytest.mark.parametrize(("url", "same"), [("http://a.b/1", True), ("http://c.d/1", False)])
def test_pacing_is_by_site(url: str, same: bool) -> None:
    assert (site_of(url) == site_of("http://www.a.b/2")) is same
