"""A person at the window who knows only roles and names, as a screen reader tells them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

Role = QAccessible.Role


class Hand:
    """Sees and uses a window through Qt's accessibility interface alone."""

    def __init__(self, window: QWidget, qtbot: QtBot) -> None:
        self._window = window
        self._qtbot = qtbot
        # As with a screen reader running: else Qt does not tell its own
        # accessible lists that rows have moved.
        QAccessible.setActive(True)

    def find(self, role: Role, name: str) -> QAccessibleInterface:
        """Return the one thing of that role and name; fails when there is none or another."""
        found = [i for i in self.tree() if i.role() == role and name_of(i) == name]
        assert len(found) == 1, f"{role} {name!r}: found {len(found)}"
        return found[0]

    def has(self, role: Role, name: str) -> bool:
        """Tell whether a visible thing of that role and name is there."""
        return any(i.role() == role and name_of(i) == name for i in self.tree() if is_visible(i))

    def tree(self) -> Iterator[QAccessibleInterface]:
        """Yield everything there is, visible or not."""
        waiting = [QAccessible.queryAccessibleInterface(self._window)]
        while waiting:
            interface = waiting.pop(0)
            if interface is not None and interface.isValid():
                yield interface
                waiting += [interface.child(k) for k in range(interface.childCount())]

    def texts(self) -> list[str]:
        """Return the words of all visible labels."""
        return [name_of(i) for i in self.tree() if i.role() == Role.StaticText and is_visible(i)]

    def items(self, list_name: str) -> list[str]:
        """Return the accessible texts of a list's items."""
        view = self.find(Role.List, list_name)
        return [name_of(view.child(k)) for k in range(view.childCount())]

    def value(self, bar_name: str) -> int:
        """Return a progress bar's value."""
        return int(self.find(Role.ProgressBar, bar_name).valueInterface().currentValue())

    def is_enabled(self, button: str) -> bool:
        """Tell whether a button can be pressed now."""
        state = self.find(Role.Button, button).state()
        return not state.disabled and not state.invisible

    def press(self, button: str) -> None:
        """Press a button as a screen reader does: Qt shows it pressed for a moment first."""
        self.wait(lambda: self.is_enabled(button), f"{button} can be pressed", within_s=5)
        interface = self.find(Role.Button, button)
        control = interface.object()
        assert isinstance(control, QAbstractButton)
        with self._qtbot.waitSignal(control.clicked):
            interface.actionInterface().doAction("Press")

    def write(self, text: str, *, enter: bool = False) -> None:
        """Put a text in the field as if typed at once, and press Enter if asked."""
        field = self.find(Role.EditableText, "Video URL").object()
        assert isinstance(field, QWidget)
        field.setFocus()
        field.setProperty("text", text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)

    def fetch(self, url: str) -> None:
        """Give the window a link and press Enter."""
        self.write(url, enter=True)

    def paste(self, text: str) -> None:
        """Put a text on the clipboard and press Paste."""
        QApplication.clipboard().setText(text)
        self.press("Paste")

    def choose(self, list_name: str, start: str) -> None:
        """Select the list's item whose text starts like this."""
        view = self.find(Role.List, list_name)
        row = next(k for k, text in enumerate(self.items(list_name)) if text.startswith(start))
        widget = view.object()
        assert isinstance(widget, QWidget)
        widget.setFocus()
        view.selectionInterface().select(view.child(row))

    def wait(self, holds: Callable[[], bool], what: str, within_s: float = 20.0) -> None:
        """Go on once something holds, with the event loop running; fail after a while."""
        deadline = time.monotonic() + within_s
        while not holds():
            assert time.monotonic() < deadline, (
                f"never came: {what}; the window says {self.texts()}"
            )
            self._qtbot.wait(10)

    def wait_for_text(self, part: str, within_s: float = 20.0) -> None:
        """Go on once a label holds these words."""
        self.wait(lambda: any(part in text for text in self.texts()), part, within_s)

    def wait_until_ready(self, within_s: float = 20.0) -> None:
        """Go on once the fetch is over and its qualities are there."""
        self.wait_for_text("Video information ready", within_s)

    def wait_for_job(self, state: str, within_s: float = 30.0) -> str:
        """Go on once the newest job is in a state, and return its text."""
        self.wait(
            lambda: any(f", {state}" in text for text in self.items("Downloads")), state, within_s
        )
        return next(text for text in self.items("Downloads") if f", {state}" in text)


def name_of(interface: QAccessibleInterface) -> str:
    """Return what a screen reader would call it."""
    return interface.text(QAccessible.Text.Name)


def is_visible(interface: QAccessibleInterface) -> bool:
    """Tell whether it is on the screen at all."""
    return not interface.state().invisible
