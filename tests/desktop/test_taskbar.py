"""Progress in the dock, heard on a real bus as a dock hears it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jeepney import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, Proxy
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.desktop.desk import Desk
from tests.origin.client import Origin
from tests.programs import running_program
from vidgrab_gui.core.job import JobAction
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.session_bus import SessionBus
from vidgrab_gui.desktop.taskbar import APPLICATION, LAUNCHER, Taskbar

Heard = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def heard(desk: Desk) -> Iterator[Heard]:
    """Listen as a dock does; returns what has been told so far."""
    with desk.connection() as line:
        rule = MatchRule(type="signal", interface=LAUNCHER, member="Update")
        Proxy(message_bus, line).AddMatch(rule)
        told: list[dict[str, Any]] = []
        yield lambda: _take(line, told)


def _take(line: DBusConnection, told: list[dict[str, Any]]) -> list[dict[str, Any]]:
    while True:
        try:
            body = line.receive(timeout=0).body
        except TimeoutError:
            return told
        if body[0] == APPLICATION:
            told.append({name: value for name, (_, value) in body[1].items()})


def test_whole_percents_and_counts_are_told_once(qtbot: QtBot, heard: Heard) -> None:
    owner = QObject()
    bus = SessionBus(owner)
    taskbar = Taskbar(bus, owner)
    for running, percent in [(0, None), (2, 45.4), (2, 45.1), (1, None), (1, 120.0), (0, None)]:
        taskbar.show(running, percent)
    qtbot.waitUntil(lambda: len(heard()) == 4)
    bus.close()
    rows = [(t["count"], t["count-visible"], t["progress"], t["progress-visible"]) for t in heard()]
    assert rows == [
        (2, True, 0.45, True),
        (1, False, 0.0, False),
        (1, False, 1.0, True),
        (0, False, 0.0, False),
    ]


def test_a_download_is_seen_there_until_it_has_ended(
    qtbot: QtBot, heard: Heard, tmp_path: Path, folder: Path, origin: Origin
) -> None:
    settings = Settings(folder=str(folder))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        running.program.appear()
        running.program.controller.download(origin.url("/slow/2000/progressive.mp4"), "best")
        running.hand.wait(lambda: any(t["progress"] > 0 for t in heard()), "progress")
        (job,) = running.program.library
        running.program.queue.act(JobAction.CANCEL, [job.job_id])
        running.hand.wait(lambda: heard()[-1]["progress-visible"] is False, "its end")
        running.hand.wait(lambda: not list(folder.glob(".*")), "the work folder's end")
