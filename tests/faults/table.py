"""The table at the end of the run: what was tried, and what held. A pytest plug-in.

A test notes its trials with :class:`Trials`; they travel with its report, so
also from another process (xdist), and count as held when the test passed.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest

OPTION = "--faults"
DEFAULT_SEED = 3
WHOLE = "whole_faults"
_KEY = "fault trial"
_HEADS = ("fault", "kind", "tried", "held", "median s", "worst s")


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing tried; ``time_s`` is how long it took to be well again, None if it never was.

    A detail is another view of what is counted already.
    """

    fault: str
    kind: str
    is_detail: bool = False
    time_s: float | None = None


@dataclass(slots=True)
class Row:
    """All trials of one kind of one fault."""

    is_detail: bool = False
    tried: int = 0
    held: int = 0
    times_s: list[float] = field(default_factory=list)


class OpenTrial:
    """A trial whose time may still be told."""

    def __init__(self, told: dict[str, object]) -> None:
        self._told = told

    def took(self, time_s: float) -> None:
        """Tell how long it took until all was well again."""
        self._told["time_s"] = round(time_s, 3)


class Trials:
    """What one test tries; noted before it is known how it ends."""

    def __init__(self, item: pytest.Item) -> None:
        self._item = item

    def note(self, fault: str, kind: str, *, is_detail: bool = False) -> OpenTrial:
        """Note a trial that begins now."""
        told: dict[str, object] = {"fault": fault, "kind": kind, "is_detail": is_detail}
        self._item.user_properties.append((_KEY, told))
        return OpenTrial(told)


class Table:
    """Gathers the trials of all reports and prints them once at the end."""

    def __init__(self) -> None:
        self._trials: dict[str, list[Trial]] = {}
        self._failed: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take the trials of a test, and whether any part of it failed."""
        if report.failed:
            self._failed.add(report.nodeid)
        if report.when == "call":
            self._trials[report.nodeid] = _trials(report.user_properties)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the table where anything was tried."""
        if any(self._trials.values()):
            terminalreporter.section("faults: what was tried, and what held")
            for line in lines(self._rows()):
                terminalreporter.line(line)

    def _rows(self) -> dict[tuple[str, str], Row]:
        rows: dict[tuple[str, str], Row] = {}
        for nodeid, trials in self._trials.items():
            for trial in trials:
                row = rows.setdefault((trial.fault, trial.kind), Row(trial.is_detail))
                row.tried += 1
                row.held += nodeid not in self._failed
                if trial.time_s is not None:
                    row.times_s.append(trial.time_s)
        return rows


def whole(*values: Any) -> list[Any]:  # noqa: ANN401 - a test's parameters, of its own types
    """Return a test's parameters that are tried only where every fault is asked for.

    A tuple holds one for each name, so one that is itself a tuple stands in another.
    """
    mark = pytest.mark.whole_faults
    sets = (value if isinstance(value, tuple) else (value,) for value in values)
    return [pytest.param(*each, marks=mark) for each in sets]


def _trials(properties: Iterable[tuple[str, Any]]) -> list[Trial]:
    return [Trial(**told) for name, told in properties if name == _KEY]


def lines(rows: dict[tuple[str, str], Row]) -> list[str]:
    """Return the table's lines, with their sum last."""
    body = [
        (*key, str(row.tried), str(row.held), *_times(row.times_s))
        for key, row in sorted(rows.items())
    ]
    counted = [row for row in rows.values() if not row.is_detail]
    tried, held = sum(row.tried for row in counted), sum(row.held for row in counted)
    return _aligned([_HEADS, *body, ("all", "", str(tried), str(held), "", "")])


def _times(times_s: list[float]) -> tuple[str, str]:
    if not times_s:
        return "", ""
    return f"{statistics.median(times_s):.2f}", f"{max(times_s):.2f}"


def _aligned(cells: Iterable[tuple[str, ...]]) -> list[str]:
    cells = list(cells)
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) if place < 2 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the whole fault suite be asked for."""
    group = parser.getgroup("faults")
    group.addoption(OPTION, action="store_true", help="try every fault, not only the quick part")
    group.addoption(
        "--faults-seed", type=int, default=DEFAULT_SEED, help="what the random moments follow from"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Keep one table for the run."""
    config.addinivalue_line("markers", f"{WHOLE}: tried only where {OPTION} asks for every fault")
    config.pluginmanager.register(Table(), "fault-table")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the quick part, unless every fault is asked for."""
    if config.getoption(OPTION):
        return
    left_out = [item for item in items if item.get_closest_marker(WHOLE)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
