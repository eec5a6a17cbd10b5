"""The JSON file holds every reading; the table says in a glance what is reached."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.figures import Growth, Line, Series, Size, at_least, at_most, ratio, speed_up
from tests.benchmarks.machine import machine_line, versions
from tests.benchmarks.report import Run, save, to_json, to_markdown

OURS = Series("VidGrab", "s", (0.25, 0.2, 0.3))
CLI = Series("`yt-dlp`", "s", (1.0, 1.1, 0.9))
PHASES = (Series("live", "ms", (210.0,)),)


@pytest.fixture
def run() -> Run:
    lines = (
        ratio("2", "Enter → list", OURS, CLI, at_most(0.3), note="six heights"),
        speed_up("4", "throttled", OURS, CLI, at_least(5)),
        Line("7", "Cancel", PHASES[0], figure=210.0, unit="ms", also=PHASES),
        Line("9", "library", failure="it | broke\nhere"),
    )
    sizes = (Size(10, 0.1, 1.0), Size(1_000, 20.0, 50.0))
    growths = (
        Growth("a playlist is fetched", "entries", sizes),
        Growth("x", "", (), failure="gone"),
    )
    named = {"yt-dlp": "2026.8.19"}
    return Run("2026-11-27", "A machine, 2 cores", named, 7, 12.5, (0.5, None), lines, growths)


def test_every_reading_is_in_the_json(run: Run) -> None:
    document = json.loads(to_json(run))
    assert (document["date"], document["machine"]) == ("2026-11-27", "A machine, 2 cores")
    first, second, third, fourth = document["lines"]
    assert first["ours"] == {"name": "VidGrab", "unit": "s", "values": [0.25, 0.2, 0.3]} | {
        "median": 0.25
    }
    assert first["yardstick"]["median"] == 1.0
    assert (first["figure"], first["limit"]["value"], first["reached"]) == (0.25, 0.3, True)
    assert second["reached"] is False
    assert third["also"][0]["values"] == [210.0]
    assert fourth["failure"] == "it | broke\nhere"
    assert document["growths"][0]["sizes"][1]["taken_s"] == 20.0


def test_the_table_has_one_row_a_line(run: Run) -> None:
    text = to_markdown(run)
    assert "Measured on 2026-11-27: A machine, 2 cores; yt-dlp 2026.8.19." in text
    assert "| 2 | Enter → list | 0.25 s | `yt-dlp` 1 s | 0.25 × | ≤ 0.3 × | yes |" in text
    assert "| 4 | throttled | 0.25 s | `yt-dlp` 1 s | 4 × | ≥ 5 × | **no** |" in text
    assert "| 7 | Cancel | 210 ms | – | 210 ms | – | – |" in text
    assert "| 9 | library | – | – | failed: it / broke here | – | – |" in text
    assert "* 2: six heights" in text


def test_growth_is_told_by_the_unit(run: Run) -> None:
    text = to_markdown(run)
    assert "| 10 | 0.1 s | 10.0 ms | – | 1 MB | 100 KB |" in text
    assert "| 1,000 | 20.0 s | 20.0 ms | 2 × | 50.0 MB | 50.0 KB |" in text
    assert "When x: failed: gone" in text


def test_both_are_written_beside_each_other(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "made" / "bench.json"
    assert save(run, path) == path.with_suffix(".md")
    assert json.loads(path.read_text("utf-8"))["runs"] == 7
    assert path.with_suffix(".md").read_text("utf-8") == to_markdown(run)


def test_the_machine_is_named() -> None:
    assert "core" in machine_line()
    assert versions()["yt-dlp"][0].isdigit()
