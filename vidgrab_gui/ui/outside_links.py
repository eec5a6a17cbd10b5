"""Links that somebody outside the window asks for: taken, or asked about first."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.ui.outside_question import OutsideQuestion
from vidgrab_gui.ui.theme import Theme

MOST_WAITING = 10
"""A page can ask for any number of links; a person answers only so many questions."""


class OutsideRequests(QObject):
    """Lets through what needs no answer, and asks about the rest, one after the other.

    Lives in the GUI thread. ``let_through`` carries OutsideLinks.
    """

    let_through = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._waiting: deque[OutsideLinks] = deque()
        self._open: OutsideLinks | None = None

    def take(self, asked: OutsideLinks) -> None:
        """Take what is asked for; the same thing twice is asked about once."""
        if not asked.needs_answer:
            self.let_through.emit(asked)
        elif asked != self._open and asked not in self._waiting:
            if len(self._waiting) < MOST_WAITING:
                self._waiting.append(asked)
            self._ask_next()

    def _ask_next(self) -> None:
        if self._open is not None or not self._waiting:
            return
        self._open = self._waiting.popleft()
        question = OutsideQuestion(self._open, self._theme, self._window)
        question.confirmed.connect(self.let_through)
        question.finished.connect(self._on_finished)
        question.open()

    @Slot()
    def _on_finished(self) -> None:
        self._open = None
        self._ask_next()
