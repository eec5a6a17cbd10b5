"""Hears of what nobody has handled, in whichever thread, and tells it in the GUI thread."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core.crash import Crash, crash_of
from vidgrab_gui.desktop.logs import tell_of_crashes


class CrashWatch(QObject):
    """Tells each unforeseen thing once.

    Lives in: the GUI thread. ``struck`` (Crash) may be emitted by any thread, so it is connected
    to slots of QObjects only. The same thing again goes to the log alone.
    """

    struck = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[tuple[str, str]] = set()

    def begin(self) -> None:
        """Listen from now on; nothing goes to the standard error any more."""
        tell_of_crashes(self._take)

    def close(self) -> None:
        """Listen no more."""
        tell_of_crashes(None)

    def _take(self, error: BaseException, trace: TracebackType | None) -> None:
        crash: Crash = crash_of(error, trace)
        if crash.signature not in self._known:
            self._known.add(crash.signature)
            self.struck.emit(crash)
