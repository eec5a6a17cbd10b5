"""A whole run, short: the real window, its yardsticks, and what is written at the end."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as program
from tests.benchmarks.figures import Line
from tests.benchmarks.workbench import MeasuringError, Rival, Workbench

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bench() -> Workbench:
    return Workbench.__new__(Workbench)  # nothing of it is used


def test_the_start_and_a_fetch_are_measured(tmp_path: Path) -> None:
    path = tmp_path / "bench.json"
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks",
        "1",
        "2",
        "--runs",
        "1",
        "--json",
        str(path),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    document = json.loads(path.read_text("utf-8"))
    assert [(line["row"], line["failure"]) for line in document["lines"]] == [("1", ""), ("2", "")]
    for line in document["lines"]:
        assert line["ours"]["values"][0] > 0
        assert line["yardstick"]["values"][0] > 0
    assert path.with_suffix(".md").read_text("utf-8") in done.stdout


def test_a_row_that_fails_says_why_and_the_others_go_on(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_bench: Workbench) -> list[Line]:
        """Measure something."""
        raise MeasuringError("the site is gone")

    monkeypatch.setitem(program.ROWS, "1", failing)
    (line,) = program.measured_row(bench, "1")
    assert (line.row, line.what) == ("1", "Measure something.")
    assert line.failure == "MeasuringError: the site is gone"


def test_what_takes_turns_is_warmed_up_first() -> None:
    order: list[str] = []

    def noted(name: str) -> Rival:
        def once() -> float:
            order.append(name)
            return float(len(order))

        return Rival(name, once)

    with Workbench(runs=2) as bench:
        first, second = bench.turns(noted("a"), noted("b"))
    assert order == ["a", "b"] * 3
    assert (first.values, second.values) == ((3.0, 5.0), (4.0, 6.0))
    assert not bench.root.exists()
