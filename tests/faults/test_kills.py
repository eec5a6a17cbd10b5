"""Kill -9 at any moment, of the window, the child or both: the next start makes all of it good."""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults.films import Reference, add, film
from tests.faults.place import Place
from tests.faults.rounds import ALL_ROUNDS, QUICK_ROUNDS, Aim, Round, plan
from tests.faults.steered import Seen, SteeredWindow, Victim, open_window
from tests.faults.table import OPTION, Trials, whole
from tests.faults.truth import Truth
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.pace import make_slow_ffmpeg

LAST_SECOND_S = 1.0
"""What was asked this short before the kill may be lost, and nothing else."""

QUIT_S = 1.5
"""The second that quitting may take, and something for a busy machine."""

_BLOCK_BYTES = 65_536
_AIMS = {
    Aim.JOINING: frozenset({"joining", "checking"}),
    Aim.PLACING: frozenset({"checking"}),
}

logger = logging.getLogger(__name__)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "round_" in metafunc.fixturenames:
        seed = metafunc.config.getoption("--faults-seed")
        count = ALL_ROUNDS if metafunc.config.getoption(OPTION) else QUICK_ROUNDS
        rounds = [plan(seed, number) for number in range(count)]
        metafunc.parametrize("round_", rounds, ids=[f"{seed}-{r.number}" for r in rounds])


class Killing:
    """One round's way: add, kill, start again, compare."""

    def __init__(
        self, round_: Round, place: Place, origin: Origin, references: dict[str, Reference]
    ) -> None:
        self._round = round_
        self._place = place
        self._origin = origin
        longest_s = max(references[film.title].life_s for film in round_.films)
        self._life_s = longest_s * (1 + round_.slowness) / 2  # about half of it is transfer
        self._added_at_s = 0.0
        self._killed_at_s = 0.0
        self.hit: list[Seen] = []

    def begin(self, window: SteeredWindow) -> None:
        """Add the films and wait for the moment of the kill."""
        add(window, self._origin, self._round.films)
        self._added_at_s = time.monotonic()
        if self._round.aim is Aim.ANY:
            self._rest(self._round.moment * self._life_s)
        else:
            phases = _AIMS[self._round.aim]
            window.wait_for(
                lambda jobs: any(job.phase in phases or job.is_ended for job in jobs), "the aim"
            )
            self._rest(self._round.delay_s)

    def kill(self, window: SteeredWindow, victim: Victim) -> None:
        """Kill, and keep in mind what was under way."""
        self.hit += window.jobs()
        for job in self.hit:
            logger.info("%s hits %s %s at %s %%", victim, job.title, job.state, job.percent)
        self._killed_at_s = time.monotonic()
        window.kill(victim)

    def kill_again(self, window: SteeredWindow) -> None:
        """Kill the window while it makes good what the first kill has broken."""
        self.add_what_was_asked_last(window)
        self._rest((1 - self._round.moment) * self._life_s / 2)
        self.kill(window, Victim.WINDOW)

    def add_what_was_asked_last(self, window: SteeredWindow) -> None:
        """Ask again for what the kill came too soon after; anything else missing is a loss."""
        urls = {job.url for job in window.jobs()}
        missing = [film for film in self._round.films if film.url(self._origin) not in urls]
        age_s = self._killed_at_s - self._added_at_s
        assert not missing or age_s < LAST_SECOND_S, f"lost {age_s:.1f} s after Add: {missing}"
        add(window, self._origin, missing)
        self._added_at_s = time.monotonic() if missing else self._added_at_s

    def nurse(self, window: SteeredWindow) -> None:
        """Press Retry for what has lost its child, until all is done."""

        def is_well(jobs: list[Seen]) -> bool:
            lost = [job for job in jobs if job.failure == "engine-lost"]
            if lost:
                window.act("retry", lost)
            return all(job.state == "done" for job in jobs)

        window.wait_for(is_well, "all done after Retry")

    def _rest(self, length_s: float) -> None:
        """Let a random time pass: the one place where the time itself is meant."""
        time.sleep(length_s)


def _set_up(round_: Round, place: Place) -> None:
    if round_.joins_slowly:
        tools = place.root / "tools"
        # The films are four seconds long; what is not read at once takes its time.
        make_slow_ffmpeg(tools, Path(FFMPEG), burst_s=2.0)
        place.settings = replace(place.settings, tools_folder=str(tools))
        place.write_settings()


def test_kill(
    round_: Round,
    place: Place,
    origin: Origin,
    references: dict[str, Reference],
    trials: Trials,
) -> None:
    truth = Truth(place, references, place.lay_foreign())
    _set_up(round_, place)
    killing = Killing(round_, place, origin, references)
    trial = trials.note(f"kill -9 of {round_.victim}", "all kinds")
    details = [trials.note("kill -9, by kind", film.kind, is_detail=True) for film in round_.films]
    with open_window(place) as window:
        killing.begin(window)
        killing.kill(window, round_.victim)
        well_from_s = time.monotonic()
        if round_.victim is Victim.CHILD:
            killing.nurse(window)
            took_s = window.quit(QUIT_S)
            logger.info("quit took %.2f s", took_s)
    if round_.again:
        trials.note("kill -9 of window, again", "all kinds")
        with open_window(place) as window:
            killing.kill_again(window)
    for job in killing.hit:
        trials.note("kill -9, by moment", job.state, is_detail=True)
    with open_window(place) as window:
        killing.add_what_was_asked_last(window)
        truth.expect_states(window.jobs())
        window.wait_until_done(len(round_.films))
        for each in (trial, *details):
            each.took(time.monotonic() - well_from_s)
        truth.expect_done(window, round_.films)
        window.quit(QUIT_S)
    truth.expect_foreign()


# Not the kind "progressive": its extraction itself asks for the beginning of the file.
@pytest.mark.parametrize("kind", ["two whole streams", *whole("ranged")])
def test_a_kill_costs_no_more_than_the_last_second(
    place: Place, origin: Origin, references: dict[str, Reference], trials: Trials, kind: str
) -> None:
    trials.note("kill -9, bytes on disk go on", kind)
    wanted = film(kind).slower(2)
    with open_window(place) as window:
        add(window, origin, [wanted])
        jobs = window.wait_for(lambda jobs: any((j.percent or 0) > 65 for j in jobs), "two thirds")
        origin.forget()
        window.kill(Victim.BOTH)
    with open_window(place) as window:
        window.wait_until_done(1)
        Truth(place, references, {}).expect_done(window, [wanted])
    starts = [_start_of(seen.range) for seen in origin.requests() if "/picture-" in seen.path]
    # What the kill may cost: a second, the block under way, and what the meter had not told yet.
    floor = jobs[0].done_bytes - wanted.pace_bps * LAST_SECOND_S - 2 * _BLOCK_BYTES
    assert starts
    assert min(starts) >= floor > 0


def _start_of(header: str | None) -> int:
    return int((header or "bytes=0-").removeprefix("bytes=").split("-")[0])
