"""The library locked, cut short, or under a clock that jumps: it opens, says so, loses nothing."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.faults.films import Film, Reference, add, film
from tests.faults.place import Place
from tests.faults.steered import SteeredWindow, Victim, open_window
from tests.faults.table import OPTION, Trials, whole
from tests.faults.truth import Truth
from tests.origin.client import Origin

ANSWER_S = 0.5
DURABLE_S = 1.2
CUTS_A_TEST = {False: 2, True: 5}
"""By whether every fault is asked for."""

DAY_S = 86_400.0
DONE, UNFINISHED = film("ranged"), film("progressive").slower(4)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "cut_number" in metafunc.fixturenames:
        count = 10 if metafunc.config.getoption(OPTION) else 1
        metafunc.parametrize("cut_number", range(count))


@contextmanager
def _locked(database: Path) -> Iterator[None]:
    """Hold the library as another program can."""
    with closing(sqlite3.connect(database, isolation_level=None, timeout=5)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def _longest_answer_s(window: SteeredWindow, for_s: float) -> float:
    """Ask for a while; return the longest the GUI thread took to answer."""
    until_s = time.monotonic() + for_s
    longest_s = 0.0
    while (before_s := time.monotonic()) < until_s:
        window.jobs()
        longest_s = max(longest_s, time.monotonic() - before_s)
        time.sleep(0.02)
    return longest_s


@pytest.mark.parametrize("lock_s", [2.5, *whole(12.0)])
def test_locked_while_jobs_run(
    place: Place, origin: Origin, references: dict[str, Reference], trials: Trials, lock_s: float
) -> None:
    trial = trials.note("library locked", f"for {lock_s} s while jobs run")
    truth = Truth(place, references, place.lay_foreign())
    wanted = [film("ranged").slower(1.5)]
    with open_window(place) as window:
        add(window, origin, wanted)
        window.wait_for(lambda jobs: any(j.state == "downloading" for j in jobs), "downloading")
        with _locked(place.database):
            longest_s = _longest_answer_s(window, lock_s)
            trial.took(longest_s)
        window.wait_until_done(len(wanted))
        time.sleep(DURABLE_S)
        window.expect_no_complaint()
        window.kill(Victim.BOTH)
    with open_window(place) as window:
        truth.expect_done(window, wanted)
    assert longest_s < ANSWER_S, "the GUI waited for the disk"


def _leave_one_done_and_one_unfinished(place: Place, origin: Origin) -> None:
    with open_window(place) as window:
        add(window, origin, [DONE])
        window.wait_until_done(1)
        add(window, origin, [UNFINISHED])
        window.wait_for(
            lambda jobs: any(j.title == UNFINISHED.title and (j.percent or 0) > 5 for j in jobs),
            "some percent",
        )
        time.sleep(DURABLE_S)
        window.kill(Victim.BOTH)


@pytest.mark.whole_faults
def test_locked_at_the_start(
    place: Place, origin: Origin, references: dict[str, Reference], trials: Trials
) -> None:
    trial = trials.note("library locked", "at the start")
    truth = Truth(place, references, place.lay_foreign())
    _leave_one_done_and_one_unfinished(place, origin)
    with _locked(place.database), open_window(place) as window:
        trial.took(time.monotonic() - window.started_s)
        window.wait_for(
            lambda jobs: len(jobs) == 2 or bool(window.ask("said")), "the jobs, or a sentence", 15
        )
        window.expect_no_complaint()
        window.kill(Victim.BOTH)
    with open_window(place) as window:
        window.wait_until_done(2)
        truth.expect_done(window, [DONE, UNFINISHED])


class Cuts:
    """The library's files as a kill has left them, cut short again and again."""

    def __init__(self, place: Place) -> None:
        self._place = place
        data = place.database.parent
        self._files = {p: p.read_bytes() for p in data.glob(f"{place.database.name}*")}

    def cut(self, draw: random.Random) -> tuple[Path, bytes]:
        """Put the files back, cut one at a random place; return it and what is left of it."""
        for path in self._place.database.parent.glob("*.sqlite3*"):
            path.unlink()
        for path, content in self._files.items():
            path.write_bytes(content)
        filled = sorted(path for path, content in self._files.items() if _is_worth_a_cut(path))
        path = draw.choice(filled)
        left = self._files[path][: draw.randrange(len(self._files[path]))]
        path.write_bytes(left)
        return path, left

    def is_kept(self, left: bytes) -> bool:
        """Tell whether what was left of a file is still on disk, under any name."""
        data = self._place.database.parent
        return any(path.read_bytes() == left for path in data.rglob("*") if path.is_file())


def _is_worth_a_cut(path: Path) -> bool:
    """Tell whether truth stands in it: the shared memory is made anew at each start."""
    return path.stat().st_size > 0 and not path.name.endswith("-shm")


def test_cut_short_at_random(
    place: Place,
    origin: Origin,
    references: dict[str, Reference],
    trials: Trials,
    cut_number: int,
    pytestconfig: pytest.Config,
) -> None:
    truth = Truth(place, references, place.lay_foreign())
    _leave_one_done_and_one_unfinished(place, origin)
    cuts = Cuts(place)
    draw = random.Random(f"{pytestconfig.getoption('--faults-seed')}/cut {cut_number}")
    for _ in range(CUTS_A_TEST[pytestconfig.getoption(OPTION)]):
        path, left = cuts.cut(draw)
        is_log = path.name.endswith("-wal")
        trial = trials.note("library cut short", "its log" if is_log else "its file")
        with open_window(place) as window:
            trial.took(time.monotonic() - window.started_s)
            urls = {job.url for job in window.jobs()}
            assert urls <= {DONE.url(origin), UNFINISHED.url(origin)}
            if len(urls) < 2 and left and not is_log:
                _expect_said_and_kept(window, cuts, left)
            truth.expect_states(window.jobs())
            window.expect_no_complaint()
            window.kill(Victim.BOTH)
        _expect_finished_file(place, references)
    _expect_use(place, origin, film("two whole streams"))


def _expect_said_and_kept(window: SteeredWindow, cuts: Cuts, left: bytes) -> None:
    window.wait_for(lambda _: bool(window.ask("said")), "a sentence about it", 5)
    assert cuts.is_kept(left), "the damaged library is lost"


def _expect_finished_file(place: Place, references: dict[str, Reference]) -> None:
    reference = references[DONE.title]
    assert (place.folder / reference.name).read_bytes() == reference.content


def _expect_use(place: Place, origin: Origin, wanted: Film) -> None:
    """Fail unless the window is of use after all that."""
    with open_window(place) as window:
        add(window, origin, [wanted])
        window.wait_for(
            lambda jobs: any(j.title == wanted.title and j.state == "done" for j in jobs),
            "a film after the damage",
        )


@pytest.mark.parametrize(
    "jumps_s",
    [(DAY_S, -DAY_S), (-7_000 * DAY_S, 3600.0), (7_000 * DAY_S, -3600.0)],
    ids=["a day", "far back", "far on"],
)
@pytest.mark.whole_faults
def test_the_clock_jumps(
    place: Place,
    origin: Origin,
    references: dict[str, Reference],
    trials: Trials,
    jumps_s: tuple[float, ...],
) -> None:
    trial = trials.note("clock jumps", f"{jumps_s[0] / DAY_S:+.0f} days and back")
    truth = Truth(place, references, place.lay_foreign())
    first, other = film("ranged").slower(1.5), film("progressive")
    with open_window(place) as window:
        add(window, origin, [first])
        window.wait_for(lambda jobs: (jobs[0].percent or 0) > 5, "some percent")
        before_s = time.monotonic()
        percents = []
        for jump_s in (*jumps_s, 0.0, jumps_s[0]):
            window.ask("clock", offset_s=jump_s)
            percents.append(window.jobs()[0].percent or 0.0)
        window.wait_until_done(1)
        trial.took(time.monotonic() - before_s)
        assert percents == sorted(percents)
        window.ask("clock", offset_s=-abs(jumps_s[0]))
        add(window, origin, [other])
        window.wait_until_done(2)
        ended = sorted(window.jobs(), key=lambda job: job.ended_order)
        assert ended[0].title == first.title
        assert len({job.ended_order for job in ended}) == 2
        time.sleep(DURABLE_S)
        window.kill(Victim.WINDOW)
    with open_window(place) as window:
        truth.expect_done(window, [first, other])
        again = sorted(window.jobs(), key=lambda job: job.ended_order)
        assert [job.title for job in again] == [job.title for job in ended]
