"""What somebody outside the window asks for: taken, or asked about first."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.ui.client_question import ClientQuestion
from vidgrab_gui.ui.outside_question import OutsideQuestion
from vidgrab_gui.ui.theme import Theme

MOST_WAITING = 10
"""A page can ask for any number of links; a person answers only so many questions."""


class OutsideRequests(QObject):
    """Lets through what needs no answer, and asks about the rest, one after the other.

    Lives in the GUI thread. Signals: ``let_through`` (OutsideLinks) for links the window opens;
    ``answered`` (request id, whether) for those whose request somebody else carries out;
    ``client_answered`` (its name, whether it may use the program).
    """

    let_through = Signal(object)
    answered = Signal(str, bool)
    client_answered = Signal(str, bool)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._waiting: deque[OutsideLinks | str] = deque()
        self._open: OutsideLinks | str | None = None
        self._is_allowed = False

    def take(self, asked: OutsideLinks) -> None:
        """Take what is asked for; the same thing twice is asked about once."""
        if not asked.needs_answer:
            self._settle(asked, is_allowed=True)
        else:
            self._line_up(asked)

    def take_client(self, name: str) -> None:
        """Ask whether a client of this name may use the program."""
        self._line_up(name)

    def _line_up(self, asked: OutsideLinks | str) -> None:
        if asked == self._open or asked in self._waiting:
            return
        if len(self._waiting) < MOST_WAITING:
            self._waiting.append(asked)
            self._ask_next()
        else:
            self._settle(asked, is_allowed=False)

    def _ask_next(self) -> None:
        if self._open is not None or not self._waiting:
            return
        self._open, self._is_allowed = self._waiting.popleft(), False
        question = self._question(self._open)
        question.confirmed.connect(self._on_confirmed)
        question.finished.connect(self._on_finished)
        question.open()

    def _question(self, asked: OutsideLinks | str) -> OutsideQuestion | ClientQuestion:
        if isinstance(asked, str):
            return ClientQuestion(asked, self._theme, self._window)
        return OutsideQuestion(asked, self._theme, self._window)

    def _settle(self, asked: OutsideLinks | str, *, is_allowed: bool) -> None:
        if isinstance(asked, str):
            self.client_answered.emit(asked, is_allowed)
        elif asked.request_id:
            self.answered.emit(asked.request_id, is_allowed)
        elif is_allowed:
            self.let_through.emit(asked)

    @Slot()
    def _on_confirmed(self) -> None:
        self._is_allowed = True

    @Slot()
    def _on_finished(self) -> None:
        asked, self._open = self._open, None
        if asked is not None:
            self._settle(asked, is_allowed=self._is_allowed)
        self._ask_next()
