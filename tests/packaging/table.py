"""The option that asks for the whole check of the installers, and its closing lines. A plug-in.

A test that installs or builds an artefact carries ``@pytest.mark.packages(".deb")`` and is left
out unless ``--packages`` asks for it. What it measures it notes with :class:`Figures`; that
travels with its report, so also from another process (xdist), and one line per artefact ends
the run.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

OPTION = "--packages"
MARK = "packages"
OTHER = "all"
_ARTEFACT = "packages artefact"
_FIGURE = "packages figure"


@dataclass(slots=True)
class Row:
    """What is known of one artefact."""

    tried: set[str] = field(default_factory=set)
    unheld: set[str] = field(default_factory=set)
    time_s: float = 0.0
    figures: dict[str, str] = field(default_factory=dict)

    def line(self, artefact: str, width: int) -> str:
        """Return the row as it is printed."""
        held = len(self.tried - self.unheld)
        told = "; ".join(f"{name} {value}" for name, value in self.figures.items())
        text = f"{artefact.ljust(width)}  {held} of {len(self.tried)} held  {self.time_s:5.0f} s"
        return f"{text}  {told}".rstrip()


class Figures:
    """What one test measures; noted before it is known how it ends."""

    def __init__(self, item: pytest.Item) -> None:
        self._item = item

    def note(self, name: str, value: str) -> None:
        """Note a figure of the test's artefact."""
        self._item.user_properties.append((_FIGURE, (name, value)))


class Table:
    """Gathers the reports of marked tests and prints a line per artefact at the end."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test for its artefact; one that was skipped did not hold."""
        told = dict(reversed(report.user_properties))
        if _ARTEFACT not in told:
            return
        row = self.rows.setdefault(str(told[_ARTEFACT]), Row())
        row.tried.add(report.nodeid)
        row.time_s += report.duration
        if not report.passed:
            row.unheld.add(report.nodeid)
        for name, value in report.user_properties:
            if name == _FIGURE and isinstance(value, tuple | list):
                row.figures[value[0]] = value[1]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Fail a run that proved less than it was asked to, as one without root does."""
        if session.exitstatus == pytest.ExitCode.OK and any(r.unheld for r in self.rows.values()):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the lines where anything was tried."""
        if self.rows:
            terminalreporter.section("packages: what was tried, and what held")
            width = max(map(len, self.rows))
            for artefact, row in sorted(self.rows.items()):
                terminalreporter.line(row.line(artefact, width))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the whole check of the installers be asked for."""
    group = parser.getgroup("packages")
    group.addoption(OPTION, action="store_true", help="install and try every package that was made")


def pytest_configure(config: pytest.Config) -> None:
    """Keep one table for the run."""
    told = f"{MARK}(artefact): tried only where {OPTION} asks for the whole check of the installers"
    config.addinivalue_line("markers", told)
    config.pluginmanager.register(Table(), "packages-table")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is slow, unless the whole check is asked for."""
    left_out = []
    for item in items:
        mark = item.get_closest_marker(MARK)
        if mark is not None:
            item.user_properties.append((_ARTEFACT, mark.args[0] if mark.args else OTHER))
            left_out.append(item)
    if left_out and not config.getoption(OPTION):
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
