"""The fault suite's own tools: what they cannot see, they must not call well."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.faults import steered
from tests.faults.films import FILMS, Reference, add, film
from tests.faults.place import Place
from tests.faults.rounds import ALL_ROUNDS, QUICK_ROUNDS, Aim, plan
from tests.faults.steered import GoneError, Seen, SteeredWindow, Victim, open_window
from tests.faults.table import DEFAULT_SEED, Row, Table, Trials, lines
from tests.faults.truth import Truth
from tests.origin.client import Origin

HIT = replace(
    Seen("a", "Whole", "u", 1, "done", "", "checking", 100.0, 9, "", "", "", 1, None), file_path="x"
)


class TestWindow:
    @pytest.fixture
    def window(self, place: Place) -> Iterator[SteeredWindow]:
        with open_window(place) as window:
            yield window

    def test_is_asked_and_ends_when_closed(self, window: SteeredWindow, origin: Origin) -> None:
        add(window, origin, [replace(film("ranged"), pace_bps=10_000)])
        jobs = window.wait_for(lambda jobs: any(job.is_running for job in jobs), "a job at work")
        assert jobs[0].url == "http://ranged.invalid/10000"
        window.act("cancel", jobs)
        window.wait_for(lambda jobs: jobs[0].state == "cancelled", "the end of the job")
        window.quit(within_s=5)

    def test_a_kill_leaves_nothing(self, window: SteeredWindow, origin: Origin) -> None:
        add(window, origin, [film("progressive").slower(10)])
        window.wait_for(lambda jobs: bool(jobs and jobs[0].done_bytes), "first bytes")
        assert window.busy_children()
        window.kill(Victim.BOTH)
        with pytest.raises(GoneError):
            window.ask("jobs")

    def test_a_mistake_is_told(self, window: SteeredWindow) -> None:
        with pytest.raises(AssertionError, match="KeyError"):
            window.ask("no such deed")

    def test_what_the_window_says_is_heard(self, window: SteeredWindow, origin: Origin) -> None:
        link = film("ranged").slower(10)
        add(window, origin, [link, link])
        assert "Already on its way." in window.ask("said")

    def test_ends_with_the_one_who_steers(self, window: SteeredWindow) -> None:
        assert window._process.stdin
        window._process.stdin.close()
        assert window.ended(5) == 9

    def test_what_lives_on_is_seen(
        self, window: SteeredWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(steered, "GONE_S", 0.1)
        with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as left:
            with pytest.raises(AssertionError, match="still alive"):
                window.kill(Victim.WINDOW)
            left.kill()

    def test_a_traceback_is_seen(self, window: SteeredWindow, place: Place) -> None:
        window.expect_no_complaint()
        with (place.root / "window-errors.txt").open("a") as errors:
            errors.write("Traceback (most recent call last):")
        with pytest.raises(AssertionError):
            window.expect_no_complaint()


class TestTruth:
    @pytest.fixture
    def truth(self, place: Place) -> Truth:
        return Truth(place, {"Whole": Reference("Whole.mp4", b"film", 1.0)}, place.lay_foreign())

    def done(self, place: Place, content: bytes) -> Seen:
        path = place.folder / "Whole.mp4"
        path.write_bytes(content)
        return replace(HIT, file_path=str(path))

    def test_holds_where_all_is_well(self, place: Place, truth: Truth) -> None:
        truth.expect_states([self.done(place, b"film")])
        assert place.films() == {"Whole.mp4"}
        assert place.work_folders == []

    @pytest.mark.parametrize("content", [b"fil", b"mlif", b""])
    def test_other_bytes_are_seen(self, place: Place, truth: Truth, content: bytes) -> None:
        with pytest.raises(AssertionError):
            truth.expect_states([self.done(place, content)])

    def test_a_missing_file_is_seen(self, place: Place, truth: Truth) -> None:
        job = self.done(place, b"film")
        Path(job.file_path).unlink()
        with pytest.raises(FileNotFoundError):
            truth.expect_states([job])

    @pytest.mark.parametrize("name", ["Whole.f137.mp4", ".vidgrab/a person's/notes.txt"])
    @pytest.mark.parametrize("deed", ["remove", "change", "replace"])
    def test_a_touched_foreign_file_is_seen(
        self, place: Place, truth: Truth, name: str, deed: str
    ) -> None:
        path = place.folder / name
        content = path.read_bytes()
        if deed == "change":
            path.write_bytes(content.swapcase())
        else:
            path.rename(place.root / "away")
        if deed == "replace":
            path.write_bytes(content)
        with pytest.raises(AssertionError):
            truth.expect_foreign()

    @pytest.mark.parametrize(
        "lie",
        [
            {"state": "downloading", "hold": "no-room", "file_path": ""},
            {"state": "paused", "file_path": ""},
            {"state": "failed", "file_path": ""},
            {"state": "downloading"},
            {"failure": "no-formats"},
        ],
    )
    def test_a_lie_is_seen(self, place: Place, truth: Truth, lie: dict[str, str]) -> None:
        with pytest.raises(AssertionError):
            truth.expect_states([replace(self.done(place, b"film"), **lie)])  # type: ignore[arg-type]  # fields by name

    def test_too_many_at_work_are_seen(self, truth: Truth) -> None:
        job = replace(HIT, state="fetching", file_path="")
        with pytest.raises(AssertionError):
            truth.expect_states([replace(job, order=n) for n in range(4)])

    def test_work_folders_are_told_from_foreign_ones(self, place: Place, truth: Truth) -> None:
        assert truth
        left = place.folder / ".vidgrab/deadbeef000000000000"
        left.mkdir()
        assert place.work_folders == [left]


class TestRounds:
    def test_follow_from_seed_and_number(self) -> None:
        assert plan(1, 5) == plan(1, 5)
        assert plan(1, 5) != plan(2, 5)

    def test_are_enough_and_of_every_kind(self) -> None:
        rounds = [plan(DEFAULT_SEED, number) for number in range(ALL_ROUNDS)]
        assert len(rounds) >= 200
        met = Counter((each.kind, round_.victim) for round_ in rounds for each in round_.films)
        assert len(met) == len(FILMS) * len(Victim)
        assert min(met.values()) >= 5
        assert {round_.aim for round_ in rounds} == set(Aim)

    def test_the_quick_ones_kill_everybody_in_half_of_all_kinds(self) -> None:
        rounds = [plan(DEFAULT_SEED, number) for number in range(QUICK_ROUNDS)]
        assert {round_.victim for round_ in rounds} == set(Victim)
        assert len({each.kind for round_ in rounds for each in round_.films}) >= len(FILMS) // 2


class TestTable:
    def report(self, nodeid: str, when: str, outcome: str, trials: Trials) -> pytest.TestReport:
        properties = trials._item.user_properties
        return pytest.TestReport(
            nodeid,
            ("", None, ""),
            {},
            outcome,  # type: ignore[arg-type]  # one of pytest's words
            None,
            when,  # type: ignore[arg-type]  # one of pytest's words
            user_properties=properties,
        )

    def test_tells_what_held_also_when_only_the_clean_up_failed(
        self, request: pytest.FixtureRequest
    ) -> None:
        table = Table()
        for number, (call, teardown) in enumerate(
            [("passed", "passed"), ("failed", "passed"), ("passed", "failed")]
        ):
            item = pytest.Function.from_parent(
                request.node.parent, name=f"t{number}", callobj=lambda: None
            )
            trials = Trials(item)
            trials.note("disk full", "HLS").took(number + 0.5)
            table.pytest_runtest_logreport(self.report(f"t{number}", "call", call, trials))
            table.pytest_runtest_logreport(self.report(f"t{number}", "teardown", teardown, trials))
        assert table._rows() == {("disk full", "HLS"): Row(False, 3, 1, [0.5, 1.5, 2.5])}

    def test_counts_details_once(self) -> None:
        rows = {
            ("kill", "all"): Row(tried=2, held=1, times_s=[1.0, 4.0]),
            ("kill, by kind", "HLS"): Row(True, 3, 3),
        }
        assert lines(rows) == [
            "fault          kind  tried  held  median s  worst s",
            "kill           all       2     1      2.50     4.00",
            "kill, by kind  HLS       3     3",
            "all                      2     1",
        ]
