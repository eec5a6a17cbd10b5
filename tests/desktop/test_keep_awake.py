"""The machine is kept awake while something runs and not a moment longer, however we end."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.processes import child_pids
from tests.programs import running_program
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.keep_awake import KeepAwake

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at systemd-inhibit's place")


@pytest.fixture
def taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Put a stand-in for systemd-inhibit on the path; return what it was asked for."""
    tools, notes = tmp_path / "tools", tmp_path / "asked"
    tools.mkdir()
    script = tools / "systemd-inhibit"
    script.write_text(
        f'#!/bin/sh\necho "$*" >> "{notes}"\nfor program in "$@"; do :; done\nexec "$program"\n'
    )
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    return lambda: notes.read_text().splitlines() if notes.exists() else []


def test_only_while_something_runs(taken: Callable[[], list[str]]) -> None:
    before = set(child_pids())
    awake = KeepAwake()
    awake.set_busy(True)
    awake.set_busy(True)
    assert len(set(child_pids()) - before) == 1
    awake.set_busy(False)
    assert set(child_pids()) == before
    awake.set_busy(True)
    awake.set_busy(False)
    assert len(taken()) == 2
    assert all("--what=idle:sleep" in line and "--who=VidGrab" in line for line in taken())


@pytest.mark.usefixtures("taken")
def test_it_ends_with_a_program_that_is_killed() -> None:
    code = textwrap.dedent("""
        import os, signal
        from PySide6.QtCore import QCoreApplication
        from vidgrab_gui.desktop.keep_awake import KeepAwake
        app = QCoreApplication([])
        awake = KeepAwake()
        awake.set_busy(True)
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, timeout=20)
    # conftest fails the test if anything of it lives on.


def test_a_system_without_the_means_is_no_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = KeepAwake()
    awake.set_busy(True)
    awake.set_busy(False)


def test_it_is_left_alone_where_the_person_does_not_want_it(
    qtbot: QtBot, tmp_path: Path, taken: Callable[[], list[str]]
) -> None:
    settings = Settings(keeps_awake=False)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        running.program.queue.busy_changed.emit(True)
        assert taken() == []
        running.program.controller.change_settings(replace(settings, keeps_awake=True))
        running.hand.wait(lambda: len(taken()) == 1, "the machine kept awake at once")
        before = set(child_pids())
        running.program.controller.change_settings(settings)
        assert len(before - set(child_pids())) == 1, "and let go again"
