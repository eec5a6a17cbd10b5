"""What nobody has foreseen, in a real process: told once, and logged each time.

What the system has ended for a fault is told at the next start.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.crashing import SECRET
from vidgrab_gui.core import places

LIMIT_S = 40.0
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="reads pipes with select")


class Running:
    """A program that goes wrong, and what it says."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self._rest = b""
        self.said: list[str] = []

    def line(self, start: str, within_s: float = LIMIT_S) -> str:
        """Return the next line that starts like this; all before it are kept in ``said``."""
        until_s = time.monotonic() + within_s
        while True:
            line = self._next(max(0.0, until_s - time.monotonic()))
            assert line is not None, f"never came: {start}; it said {self.said}"
            self.said.append(line)
            if line.startswith(start):
                return line

    def is_quiet(self, for_s: float) -> bool:
        """Tell whether it says nothing more for a while."""
        line = self._next(for_s)
        if line is not None:
            self.said.append(line)
        return line is None

    def _next(self, within_s: float) -> str | None:
        assert self.process.stdout
        until_s = time.monotonic() + within_s
        while b"\n" not in self._rest:
            left_s = max(0.0, until_s - time.monotonic())
            if not select.select([self.process.stdout], [], [], left_s)[0]:
                return None
            read = os.read(self.process.stdout.fileno(), 65_536)
            if not read:
                return None
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()


@contextmanager
def crashing(how: str) -> Iterator[Running]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.crashing", how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        yield Running(process)
    finally:
        process.terminate()
        process.communicate(timeout=10)


def log_text() -> str:
    return (places.log_folder() / "vidgrab.log").read_text(encoding="utf-8")


def fault_files() -> list[Path]:
    return list(places.log_folder().glob("fault-*.txt"))


@pytest.mark.parametrize("how", ["slot", "thread"])
def test_what_a_slot_or_a_thread_raises_is_shown_in_the_window_and_logged(how: str) -> None:
    with crashing(how) as program:
        page = program.line("page ")
        assert "Something unforeseen went wrong" in page
        assert "ValueError: token=…" in page
        assert SECRET not in page
        assert program.process.poll() is None, "it goes on"
    text = log_text()
    assert "CRITICAL vidgrab_gui.desktop.logs: unforeseen" in text
    assert "ValueError" in text
    assert SECRET not in text
    assert str(Path.home()) not in text


def test_the_same_thing_again_is_shown_once_and_logged_each_time() -> None:
    with crashing("again") as program:
        program.line("page ")
        assert program.is_quiet(0.5)
        assert log_text().count("CRITICAL") == 3


def test_the_same_thing_is_not_shown_again_after_the_person_went_on() -> None:
    with crashing("later") as program:
        program.line("page ")
        program.line("over")
        assert program.is_quiet(0.5)
        assert log_text().count("CRITICAL") == 2


def test_only_one_page_is_open_at_a_time() -> None:
    with crashing("two") as program:
        program.line("page ")
        assert program.is_quiet(0.5)
        assert "KeyError" in log_text()


def test_quit_on_the_page_ends_the_program_well() -> None:
    with crashing("quit") as program:
        program.line("page ")
        assert program.process.wait(10) == 0
    assert fault_files() == []


def test_before_there_is_a_window_it_goes_to_the_log_and_the_standard_error() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.crashing", "early"],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode != 0
    for said in (done.stderr, log_text()):
        assert "early trouble, token=…" in said
        assert SECRET not in said


def test_a_fault_is_told_at_the_next_start_with_a_report_and_then_no_more(home: Path) -> None:
    assert home.is_dir()
    with crashing("fault") as program:
        assert program.process.wait(LIMIT_S) == -signal.SIGSEGV
    (left,) = fault_files()
    assert "Segmentation fault" in left.read_text()
    with crashing("nothing") as program:
        assert program.line("notice ") == (
            "notice VidGrab crashed last time; nothing is lost. | Copy a Report"
        )
        report = program.line("report ")
        assert "How the last run ended" in report
        assert "Segmentation fault" in report
        assert str(Path.home()) not in report
        assert program.process.wait(10) == 0
    assert fault_files() == []
    with crashing("nothing") as program:
        assert program.is_quiet(2)


def test_a_run_that_was_killed_is_not_called_a_crash() -> None:
    with crashing("slot") as program:
        program.line("page ")
        _until(lambda: bool(fault_files()))
        program.process.kill()
        program.process.wait(10)
    (left,) = fault_files()
    assert left.read_text() == ""
    with crashing("nothing") as program:
        _until(lambda: [path for path in fault_files() if path != left] != [])
        _until(lambda: not left.exists())
        assert program.is_quiet(1)


def test_another_program_that_runs_is_left_alone() -> None:
    with crashing("slot") as first:
        first.line("page ")
        _until(lambda: bool(fault_files()))
        (mine,) = fault_files()
        with crashing("nothing") as second:
            _until(lambda: len(fault_files()) == 2)
            assert second.is_quiet(0.5)
        assert mine.exists()


def _until(holds: object) -> None:
    assert callable(holds)
    until_s = time.monotonic() + LIMIT_S
    while not holds():
        assert time.monotonic() < until_s
        time.sleep(0.01)
