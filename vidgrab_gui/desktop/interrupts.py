"""Ctrl-C and a polite request to end, heard inside Qt's event loop."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Interrupts(QObject):
    """Emits ``asked_to_quit`` when the system or a terminal asks the program to end.

    Python runs signal handlers only between its own instructions, and Qt's loop
    has none; the wake-up descriptor is written by the signal itself.
    """

    asked_to_quit = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        signal.set_wakeup_fd(self._writer.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, _wake_only)

    @Slot()
    def _on_activated(self) -> None:
        self._reader.recv(64)
        self.asked_to_quit.emit()


def _wake_only(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the descriptor has been written already."""
