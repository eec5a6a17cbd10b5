"""The application where the system hands over links and files as events, as macOS does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpeningApplication(QApplication):
    """Keeps what is to be opened until somebody listens. Lives in the GUI thread.

    Signals: ``opened`` (str), the address of a link of ours or of a file.
    """

    opened = Signal(str)

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._early: list[str] = []
        self._is_heard = False

    def event(self, event: QEvent) -> bool:
        """Take note of what is to be opened; it may come before the window is there."""
        if isinstance(event, QFileOpenEvent):
            self._early.append(
                event.url().toString(event.url().ComponentFormattingOption.FullyEncoded)
            )
            self._tell()
            return True
        return super().event(event)

    def begin(self) -> None:
        """Tell from now on, and what came before."""
        self._is_heard = True
        self._tell()

    def _tell(self) -> None:
        while self._is_heard and self._early:
            self.opened.emit(self._early.pop(0))
