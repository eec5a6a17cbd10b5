"""A disk that is full, read-only or gone: jobs pause, say why, and go on by themselves."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.films import Film, Reference, add, film
from tests.faults.place import Place
from tests.faults.steered import Seen, SteeredWindow, Victim, open_window
from tests.faults.table import Trials, whole
from tests.faults.truth import Truth
from tests.faults.volume import Volume, mounted_volume
from tests.origin.client import Origin

HOLD_S = 20.0
"""How soon a job must say what holds it."""

LITTLE_BYTES = 200_000


@pytest.fixture
def volume(place: Place) -> Iterator[Volume]:
    """Give a volume of its own under the downloads folder."""
    with mounted_volume(place.folder) as volume:
        yield volume


@pytest.fixture
def truth(place: Place, request: pytest.FixtureRequest, references: dict[str, Reference]) -> Truth:
    """Give the rules for the place, with foreign files laid on the volume if there is one."""
    if "volume" in request.fixturenames:
        request.getfixturevalue("volume")
    return Truth(place, references, place.lay_foreign())


@pytest.fixture
def window(place: Place, truth: Truth) -> Iterator[SteeredWindow]:
    """Give a window, after the foreign files are there."""
    assert truth
    with open_window(place) as window:
        yield window


def _held(window: SteeredWindow, hold: str) -> list[Seen]:
    """Return the jobs once all are paused for one reason; none may fail."""

    def are_held(jobs: list[Seen]) -> bool:
        assert not any(job.is_ended for job in jobs), window.told(jobs)
        return all((job.state, job.hold) == ("paused", hold) for job in jobs)

    return window.wait_for(are_held, f"paused: {hold}", HOLD_S)


def _under_way(window: SteeredWindow, percent: float = 30) -> None:
    window.wait_for(
        lambda jobs: all(j.state == "downloading" and (j.percent or 0) >= percent for j in jobs),
        f"{percent} %",
    )


def _goes_on(window: SteeredWindow, truth: Truth, wanted: Film) -> float:
    """Return how long it took from now until the film is whole, by itself."""
    before_s = time.monotonic()
    window.wait_until_done(1)
    took_s = time.monotonic() - before_s
    truth.expect_done(window, [wanted])
    return took_s


@pytest.mark.whole_faults
def test_no_room_from_the_start(
    volume: Volume, window: SteeredWindow, truth: Truth, origin: Origin, trials: Trials
) -> None:
    trial = trials.note("disk full", "from the start")
    wanted = film("progressive")
    volume.set_free(LITTLE_BYTES)
    add(window, origin, [wanted])
    truth.expect_states(_held(window, "no-room"))
    volume.set_roomy()
    trial.took(_goes_on(window, truth, wanted))


@pytest.mark.parametrize("kind", ["progressive", *whole("ranged", "HLS", "DASH")])
def test_room_runs_out_under_way(
    volume: Volume, window: SteeredWindow, truth: Truth, origin: Origin, trials: Trials, kind: str
) -> None:
    trial = trials.note("disk full", f"under way, {kind}")
    wanted = film(kind).slower(2)
    add(window, origin, [wanted])
    _under_way(window)
    volume.set_free(LITTLE_BYTES)
    truth.expect_states(_held(window, "no-room"))
    volume.set_roomy()
    trial.took(_goes_on(window, truth, wanted))


@pytest.mark.whole_faults
def test_a_kill_on_a_full_disk(
    volume: Volume,
    window: SteeredWindow,
    place: Place,
    truth: Truth,
    origin: Origin,
    trials: Trials,
) -> None:
    trial = trials.note("disk full", "and kill -9")
    wanted = film("two whole streams").slower(2)
    add(window, origin, [wanted])
    _under_way(window)
    volume.set_free(LITTLE_BYTES)
    _held(window, "no-room")
    window.kill(Victim.BOTH)
    with open_window(place) as second:
        truth.expect_states(_held(second, "no-room"))
        volume.set_roomy()
        trial.took(_goes_on(second, truth, wanted))


def test_a_read_only_folder(
    volume: Volume, window: SteeredWindow, truth: Truth, origin: Origin, trials: Trials
) -> None:
    trial = trials.note("folder read-only", "from the start")
    wanted = film("HLS")
    volume.set_read_only()
    add(window, origin, [wanted])
    truth.expect_states(_held(window, "folder-refused"))
    volume.set_writable()
    trial.took(_goes_on(window, truth, wanted))


@pytest.mark.whole_faults
def test_a_folder_that_becomes_read_only(
    volume: Volume, window: SteeredWindow, truth: Truth, origin: Origin, trials: Trials
) -> None:
    trial = trials.note("folder read-only", "after a pause")
    wanted = film("DASH").slower(2)
    add(window, origin, [wanted])
    _under_way(window)
    window.act("pause", window.jobs())
    truth.expect_states(_held(window, "person"))
    volume.set_read_only()
    window.act("resume", window.jobs())
    truth.expect_states(_held(window, "folder-refused"))
    volume.set_writable()
    trial.took(_goes_on(window, truth, wanted))


@pytest.mark.parametrize("kind", ["HLS", *whole("progressive", "two whole streams")])
def test_a_folder_that_goes_away_and_comes_back(
    window: SteeredWindow, place: Place, truth: Truth, origin: Origin, trials: Trials, kind: str
) -> None:
    trial = trials.note("folder gone", f"under way, {kind}")
    wanted = film(kind).slower(2)
    add(window, origin, [wanted])
    _under_way(window)
    elsewhere = _take_away(place)
    _held(window, "folder-gone")
    assert not place.folder.exists(), "made anew, where perhaps a disk belongs"
    elsewhere.rename(place.folder)
    trial.took(_goes_on(window, truth, wanted))


@pytest.mark.whole_faults
def test_a_folder_that_is_gone_at_the_start(
    window: SteeredWindow, place: Place, truth: Truth, origin: Origin, trials: Trials
) -> None:
    trial = trials.note("folder gone", "at the start")
    wanted = film("ranged").slower(2)
    add(window, origin, [wanted])
    _under_way(window)
    window.kill(Victim.WINDOW)
    elsewhere = _take_away(place)
    with open_window(place) as second:
        _held(second, "folder-gone")
        assert not place.folder.exists(), "made anew, where perhaps a disk belongs"
        elsewhere.rename(place.folder)
        trial.took(_goes_on(second, truth, wanted))


def _take_away(place: Place) -> Path:
    return place.folder.rename(place.root / "elsewhere")
