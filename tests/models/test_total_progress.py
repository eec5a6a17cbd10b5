"""The whole of what runs: one percentage that never runs backwards."""

from __future__ import annotations

import random
from dataclasses import replace

from tests.ui.samples import MB, job
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.models.total_progress import Total, TotalProgress


def running(name: str, percent: float | None, total_bytes: int | None = None) -> Job:
    return job(
        name, JobState.DOWNLOADING, progress=Progress(percent=percent, total_bytes=total_bytes)
    )


def look(total: TotalProgress, jobs: list[Job]) -> Total:
    known = {one.job_id: one for one in jobs}
    return total.look([one for one in jobs if not one.state.is_ended], known.get)


def test_nothing_runs() -> None:
    assert look(TotalProgress(), [job("a"), job("b", JobState.DONE)]) == Total(waiting=1)


def test_sizes_weigh_where_all_are_known() -> None:
    total = TotalProgress()
    assert look(total, [running("a", 100, 300 * MB), running("b", 0, 100 * MB)]).percent == 75


def test_one_unknown_size_makes_all_weigh_alike() -> None:
    assert look(TotalProgress(), [running("a", 80, MB), running("b", 20)]).percent == 50


def test_nothing_known_is_said() -> None:
    assert look(TotalProgress(), [running("a", None), running("b", None)]).percent is None


def test_a_job_that_is_done_counts_as_whole_until_the_run_ends() -> None:
    total = TotalProgress()
    look(total, [running("a", 90), running("b", 10)])
    done = job("a", JobState.DONE)
    assert look(total, [done, running("b", 10)]).percent == 55
    assert look(total, [done, job("b", JobState.DONE)]).percent is None
    assert look(total, [done, running("c", 5)]).percent == 5


def test_a_job_that_starts_makes_a_new_run() -> None:
    total = TotalProgress()
    look(total, [running("a", 90)])
    assert look(total, [job("a", JobState.DONE), running("b", 0)]).percent == 0


def test_a_job_of_the_run_that_nobody_knows_any_more_leaves_it() -> None:
    total = TotalProgress()
    look(total, [running("a", 90), running("b", 10)])
    assert look(total, [running("b", 10)]).percent == 10


def test_it_never_runs_backwards_while_the_same_jobs_run() -> None:
    dice = random.Random(7)
    total, last = TotalProgress(), 0.0
    jobs = [running(name, 0) for name in "abc"]
    for _ in range(500):
        at = dice.randrange(3)
        percent = dice.choice([None, dice.uniform(0, 100)])
        size = dice.choice([None, dice.randrange(1, 10**9)])
        jobs[at] = replace(jobs[at], progress=Progress(percent=percent, total_bytes=size))
        now = look(total, jobs).percent
        if now is not None:
            assert now >= last
            last = now


def test_speed_adds_up_and_the_longest_wait_counts() -> None:
    one = replace(running("a", 1), progress=Progress(speed_bps=3.0, eta_s=10))
    two = replace(running("b", 1), progress=Progress(speed_bps=4.0, eta_s=50))
    total = look(TotalProgress(), [one, two, job("c", JobState.FINISHING)])
    assert (total.running, total.speed_bps, total.eta_s) == (3, 7.0, 50)
    unknown = replace(two, progress=Progress(speed_bps=4.0))
    assert look(TotalProgress(), [one, unknown]).eta_s is None
