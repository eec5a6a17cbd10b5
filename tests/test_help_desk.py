"""Health and report in the whole program: nothing is contacted unasked, and all of it ends."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.hand import Hand
from tests.origin.client import Origin
from tests.processes import child_pids, command_of
from tests.programs import Running, running_program
from vidgrab_gui.arguments import Arguments
from vidgrab_gui.core.health import Check, Finding, State
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.help_desk import USUAL_ADDRESS
from vidgrab_gui.ui.health_dialog import HealthDialog
from vidgrab_gui.ui.program_actions import ProgramAction

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(running: Running, qtbot: QtBot) -> HealthDialog:
    running.program.window.listings.dialogs.act(ProgramAction.HEALTH)
    (dialog,) = running.program.window.findChildren(HealthDialog)
    qtbot.waitUntil(dialog.again.isEnabled, timeout=30_000)
    return dialog


def state_of(dialog: HealthDialog, check: Check) -> State:
    return dialog.rows[check].finding.state


def test_the_site_of_the_last_link_is_asked_when_the_person_wants_it_and_not_before(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    link = origin.url("/progressive.mp4?token=abc")
    with running_program(
        qtbot, tmp_path / "settings.toml", Settings(folder=str(folder))
    ) as running:
        running.hand.fetch(link)
        running.hand.wait_until_ready()
        origin.forget()
        dialog = opened(running, qtbot)
        assert state_of(dialog, Check.DISK) is not State.BAD
        assert state_of(dialog, Check.FFMPEG) is State.GOOD
        assert state_of(dialog, Check.LIBRARY) is State.GOOD
        assert state_of(dialog, Check.REACH) is State.UNASKED
        assert dialog.rows[Check.REACH].names.text() == "127.0.0.1"
        assert origin.requests() == []
        Hand(dialog, qtbot).press("Check: Network")
        qtbot.waitUntil(lambda: state_of(dialog, Check.REACH) is State.GOOD, timeout=20_000)
        assert [(seen.method, seen.path) for seen in origin.requests()] == [("HEAD", "/")]
        dialog.reject()


def test_it_costs_nothing_as_long_as_nobody_asks(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        assert running.program._help is None
        running.program.controller.choose_folder(str(tmp_path))
        assert running.program._help is None


def test_the_folder_of_the_command_line_is_the_one_that_is_looked_at(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        running.program.open_links(Arguments(output="/proc"))
        dialog = opened(running, qtbot)
        assert state_of(dialog, Check.DISK) is State.BAD
        dialog.reject()


def test_without_any_link_it_would_be_yt_dlps_own_site(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        dialog = opened(running, qtbot)
        assert dialog.rows[Check.REACH].names.text() in USUAL_ADDRESS
        dialog.reject()


def test_an_engine_that_is_lost_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        found: list[Finding] = []
        running.program.help.found.connect(found.append)
        running.program.help.examine()
        _kill_engines(qtbot)
        qtbot.waitUntil(
            lambda: any(one.check is Check.ENGINE and one.state is State.BAD for one in found),
            timeout=20_000,
        )


def test_another_folder_is_looked_at_as_soon_as_it_is_chosen(
    qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder="/proc")
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        dialog = opened(running, qtbot)
        assert state_of(dialog, Check.DISK) is State.BAD
        running.program.controller.choose_folder(str(folder))
        qtbot.waitUntil(dialog.again.isEnabled, timeout=30_000)
        assert state_of(dialog, Check.DISK) is not State.BAD
        dialog.reject()


def test_a_report_is_made_without_the_page_and_once_for_two_presses(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        made: list[str] = []
        running.program.help.reported.connect(made.append)
        for _ in range(2):
            running.program.window.listings.dialogs.act(ProgramAction.COPY_REPORT)
        qtbot.waitUntil(lambda: bool(made), timeout=30_000)
        assert QGuiApplication.clipboard().text() == made[0]
        assert "yt-dlp: 20" in made[0]
        again = time.monotonic()
        running.program.window.listings.dialogs.act(ProgramAction.COPY_REPORT)
        qtbot.waitUntil(lambda: len(made) == 2)
        assert time.monotonic() - again < 5, "what is known is not looked at again"


def test_closing_the_page_leaves_a_report_that_is_being_made(qtbot: QtBot, tmp_path: Path) -> None:
    with running_program(qtbot, tmp_path / "settings.toml", Settings()) as running:
        pages = running.program.window.listings.dialogs.help
        pages.show_health()
        (dialog,) = running.program.window.findChildren(HealthDialog)
        pages.copy_report()
        with qtbot.waitSignal(running.program.help.reported, timeout=30_000):
            dialog.reject()


def test_the_program_ends_at_once_while_everything_is_looked_at(
    qtbot: QtBot, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    for name in ("ffmpeg", "ffprobe"):
        (mine / name).write_text("#!/bin/sh\nsleep 600\n")
        (mine / name).chmod(0o755)
    settings = Settings(tools_folder=str(mine))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        running.program.help.examine()
        running.program.help.follow_log(is_on=True)
        qtbot.waitUntil(lambda: any("mine" in command_of(pid) for pid in child_pids()))
        before_s = time.monotonic()
        running.program.close()
        assert time.monotonic() - before_s < 2
        running.program.help.examine()  # a click that was under way
        running.program.help.make_report()
        running.program.help.check_reach()
    qtbot.waitUntil(lambda: not any("mine" in command_of(pid) for pid in child_pids()))


def _kill_engines(qtbot: QtBot) -> None:
    def engines() -> list[int]:
        return [pid for pid in child_pids() if "vidgrab_gui.engine" in command_of(pid)]

    qtbot.waitUntil(lambda: bool(engines()))
    for pid in engines():
        os.kill(pid, signal.SIGKILL)
