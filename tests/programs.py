"""The whole program, as tests run it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.hand import Hand
from vidgrab_gui.app import Start
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.program import Program


class Running:
    """A program with its window on the (virtual) screen."""

    def __init__(self, program: Program, hand: Hand) -> None:
        self.program = program
        self.hand = hand


@contextmanager
def running_program(
    qtbot: QtBot, settings_path: Path, settings: Settings | None
) -> Iterator[Running]:
    """Run the program as ``run_app`` builds it, and take it down again.

    Without settings they are read from the file.
    """
    start = Start(settings_path, settings)
    with qtbot.waitSignal(start.show().painted):
        pass
    program = start.program
    try:
        yield Running(program, Hand(program.window, qtbot))
    finally:
        program.window.close()
        start.close()
        qtbot.waitUntil(lambda: program.crew.running_count == 0)
        program.window.deleteLater()
        program.deleteLater()
        start.deleteLater()
