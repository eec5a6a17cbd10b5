"""What runs that are no more have left: told once, and never taken from one that still runs."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vidgrab_gui.desktop.fault_file import FaultFile
from vidgrab_gui.desktop.fault_watch import FaultWatch


@pytest.fixture(autouse=True)
def _faults_go_where_they_went() -> Iterator[None]:
    was_enabled = faulthandler.is_enabled()
    yield
    if was_enabled:
        faulthandler.enable(2)


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    return tmp_path / "logs"


def leave(logs: Path, pid: int, text: str, when_s: float) -> Path:
    logs.mkdir(exist_ok=True)
    path = logs / f"fault-{pid}.txt"
    path.write_text(text)
    os.utime(path, (when_s, when_s))
    return path


def test_a_run_has_its_file_until_it_ends_well(logs: Path) -> None:
    mine = FaultFile(logs)
    assert mine.open() == ""
    assert [path.name for path in logs.iterdir()] == [f"fault-{os.getpid()}.txt"]
    assert faulthandler.is_enabled()
    mine.close()
    assert list(logs.iterdir()) == []
    mine.close()


def test_the_newest_words_are_told_and_all_that_is_left_goes(logs: Path) -> None:
    leave(logs, 1, "old words", 1_000)
    leave(logs, 2, "new words\n", 2_000)
    leave(logs, 3, "", 3_000)
    mine = FaultFile(logs)
    assert mine.open() == "new words"
    assert len(list(logs.iterdir())) == 1
    mine.close()
    again = FaultFile(logs)
    assert again.open() == ""
    again.close()


def test_very_many_words_are_cut(logs: Path) -> None:
    leave(logs, 1, "x" * 1_000_000, 1_000)
    mine = FaultFile(logs)
    assert len(mine.open()) < 100_000
    mine.close()


def test_a_folder_nobody_can_write_to_is_no_reason_to_fail() -> None:
    mine = FaultFile(Path("/proc/no-such-place"))
    assert mine.open() == ""
    mine.close()


def test_it_is_told_to_the_window_and_not_after_the_end(qtbot: QtBot, logs: Path) -> None:
    leave(logs, 1, "words", 1_000)
    watch = FaultWatch(logs)
    with qtbot.waitSignal(watch.come) as come:
        watch.begin()
    assert come.args == ["words"]
    watch.close(5)
    assert list(logs.iterdir()) == []


def test_one_that_never_began_ends_all_the_same(logs: Path) -> None:
    FaultWatch(logs).close()
    assert not logs.exists()
