"""A steered window for a real desktop: ``python -m tests.desktop.window``."""

from __future__ import annotations

import sys
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from tests.desktop.desk import Desk
from tests.desktop.x11 import press_close
from tests.faults.place import Place
from tests.faults.steered import SteeredWindow
from tests.faults.window import Steering, main
from vidgrab_gui import program
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.questions import Question

_FROM_THE_DESK = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "NO_AT_BRIDGE")


class DeskSteering(Steering):
    """Does also what a person does at a desktop, and tells what is to be seen."""

    def __init__(self, steered: program.Program, answers: int) -> None:
        super().__init__(steered, answers)
        self.deeds |= {
            "see": self._see,
            "copy": lambda text: QGuiApplication.clipboard().setText(text),
            "press": self._press,
        }

    def _see(self) -> dict[str, object]:
        window = self.program.window
        return {
            "is_visible": window.isVisible(),
            "id": int(window.winId()),
            "asked": [one.accessibleName() for one in self._questions()],
        }

    def _questions(self) -> list[Question]:
        return [one for one in self.program.window.findChildren(Question) if one.isVisible()]

    def _press(self, words: str) -> None:
        for question in self._questions():
            for button in question.findChildren(QAbstractButton):
                if button.text() == words:
                    button.click()


class DeskPlace(Place):
    """A person's place at a desktop."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__(desk.place, settings)
        self._desk = desk

    def environ(self) -> dict[str, str]:
        """Return the environment of a window on this desktop."""
        parts = {name: self._desk.environ[name] for name in _FROM_THE_DESK}
        return super().environ() | parts | {"QT_QPA_PLATFORM": "xcb"}


class DeskWindow(SteeredWindow):
    """A window on a real desktop."""

    module: ClassVar[str] = "tests.desktop.window"

    @property
    def is_visible(self) -> bool:
        """Tell whether the window can be seen."""
        return bool(self.ask("see")["is_visible"])

    def press_close(self, desk: Desk) -> None:
        """Press the button in the window's frame."""
        press_close(desk.environ["DISPLAY"], self.ask("see")["id"])

    @property
    def asked(self) -> list[str]:
        """Return the questions that are open."""
        return list(self.ask("see")["asked"])


if __name__ == "__main__":
    sys.exit(main(DeskSteering))
