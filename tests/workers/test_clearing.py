"""What a job leaves goes when nobody needs it, and nobody waits for a disk that has gone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.workers.conftest import Queue
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.clearing import Clearing
from vidgrab_gui.workers.work_folder import remove_work_folder, work_folder


def leave(folder: Path, job_id: str) -> Path:
    """Leave something in a job's work folder."""
    place = work_folder(str(folder), job_id)
    (place / "kept").mkdir(parents=True)
    (place / "kept" / "whole.part").write_bytes(b"x")
    return place


def test_what_a_new_try_has_taken_up_is_not_removed_by_the_cancel_before_it(
    queue: Queue, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    later: list[Callable[[], None]] = []
    put = queue.library.put

    def put_on_a_slow_disk(job: Job, then: Callable[[], None] | None = None) -> None:
        put(job)
        if then:
            later.append(then)

    queue.jobs.close()
    job = Job("a", "https://a.example/", "best", str(folder), 1, state=JobState.PAUSED)
    put(replace(job, hold=Hold.PERSON))
    monkeypatch.setattr(queue.library, "put", put_on_a_slow_disk)
    queue.jobs.act(JobAction.CANCEL, ["a"])
    queue.jobs.act(JobAction.RETRY, ["a"])
    place = leave(folder, "a")
    (then,) = later
    then()
    assert (place / "kept" / "whole.part").exists()
    queue.jobs.act(JobAction.CANCEL, ["a"])
    later[-1]()
    assert not (folder / ".vidgrab").exists()


def test_a_disk_that_has_gone_holds_nobody_up(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_back = threading.Event()
    there = tmp_path / "there"

    def remove(path: Path) -> None:
        if there in path.parents:
            assert is_back.wait(10)
        remove_work_folder(path)

    monkeypatch.setattr("vidgrab_gui.workers.clearing.remove_work_folder", remove)
    clearing = Clearing(Library())
    gone = [leave(there, f"{number}") for number in range(30)]
    here = leave(folder, "a")
    before_s = time.monotonic()
    clearing.clear(gone)
    for path in gone:
        clearing.clear([path])
    clearing.clear([here])
    assert time.monotonic() - before_s < 1.0
    assert not here.exists()
    is_back.set()
    until_s = time.monotonic() + 5
    while (there / ".vidgrab").exists() and time.monotonic() < until_s:
        time.sleep(0.01)
    assert not (there / ".vidgrab").exists()
