"""Stopped in the middle of a merge: nothing is fetched again, and the file is the same."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.films import Reference, add, film
from tests.faults.place import Place
from tests.faults.steered import Seen, SteeredWindow, Victim, open_window
from tests.faults.table import Trials, whole
from tests.faults.truth import Truth
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.pace import make_slow_ffmpeg

QUIT_S = 1.5
WANTED = film("two whole streams")


@pytest.fixture
def truth(place: Place, references: dict[str, Reference]) -> Truth:
    """Give the rules for a place whose ffmpeg takes three seconds to join the film."""
    tools = place.root / "tools"
    make_slow_ffmpeg(tools, Path(FFMPEG), burst_s=1.0)
    place.settings = replace(place.settings, tools_folder=str(tools))
    place.write_settings()
    return Truth(place, references, place.lay_foreign())


@pytest.fixture
def window(place: Place, truth: Truth, origin: Origin) -> Iterator[SteeredWindow]:
    """Give a window that is just joining the film."""
    assert truth
    with open_window(place) as window:
        add(window, origin, [WANTED])
        window.wait_for(lambda jobs: any(j.state == "finishing" for j in jobs), "finishing")
        window.wait_for(lambda _: bool(window.ffmpegs()), "ffmpeg at work")
        origin.forget()
        yield window


def _expect_no_new_bytes(origin: Origin) -> None:
    asked = [seen.path for seen in origin.requests() if seen.path.endswith((".mp4", ".m4a"))]
    assert not asked, "what was whole is fetched again"


def _expect_ffmpeg_gone(window: SteeredWindow) -> None:
    window.wait_for(lambda _: not window.ffmpegs(), "ffmpeg gone", 3)


@pytest.mark.whole_faults
def test_cancel(window: SteeredWindow, place: Place, truth: Truth, trials: Trials) -> None:
    trial = trials.note("stop in a merge", "cancel")
    before_s = time.monotonic()
    window.act("cancel", window.jobs())
    jobs = window.wait_for(lambda jobs: jobs[0].state == "cancelled", "cancelled", 5)
    _expect_ffmpeg_gone(window)
    trial.took(time.monotonic() - before_s)
    truth.expect_no_work_folder(window)
    truth.expect_states(jobs)
    assert place.films() == set()


@pytest.mark.whole_faults
def test_pause(window: SteeredWindow, truth: Truth, origin: Origin, trials: Trials) -> None:
    trial = trials.note("stop in a merge", "pause, resume")
    window.act("pause", window.jobs())
    jobs = window.wait_for(lambda jobs: jobs[0].state == "paused", "paused", 5)
    assert jobs[0].hold == "person"
    _expect_ffmpeg_gone(window)
    truth.expect_states(jobs)
    before_s = time.monotonic()
    window.act("resume", jobs)
    window.wait_until_done(1)
    trial.took(time.monotonic() - before_s)
    truth.expect_done(window, [WANTED])
    _expect_no_new_bytes(origin)


@pytest.mark.whole_faults
def test_the_child_is_killed(
    window: SteeredWindow, truth: Truth, origin: Origin, trials: Trials
) -> None:
    trial = trials.note("stop in a merge", "kill -9 of child")
    window.kill(Victim.CHILD)
    before_s = time.monotonic()

    def is_well(jobs: list[Seen]) -> bool:
        if jobs[0].failure == "engine-lost":
            window.act("retry", jobs)
        return jobs[0].state == "done"

    window.wait_for(is_well, "done after Retry")
    trial.took(time.monotonic() - before_s)
    truth.expect_done(window, [WANTED])
    _expect_no_new_bytes(origin)


@pytest.mark.parametrize(
    ("name", "stop"),
    [
        ("kill -9 of both", lambda window: window.kill(Victim.BOTH)),
        *whole(
            ("kill -9 of window", lambda window: window.kill(Victim.WINDOW)),
            ("quit", lambda window: window.quit(QUIT_S)),
        ),
    ],
    ids=["both", "window", "quit"],
)
def test_the_next_start_goes_on(
    window: SteeredWindow,
    place: Place,
    truth: Truth,
    origin: Origin,
    trials: Trials,
    name: str,
    stop: Callable[[SteeredWindow], object],
) -> None:
    trial = trials.note("stop in a merge", name)
    stop(window)
    before_s = time.monotonic()
    with open_window(place) as second:
        second.wait_until_done(1)
        trial.took(time.monotonic() - before_s)
        truth.expect_done(second, [WANTED])
    _expect_no_new_bytes(origin)
