"""The moment from which a window is there to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal


class FirstPaint(QObject):
    """Emits ``painted`` once, when a window has drawn itself for the first time.

    Whatever is not needed to see the window starts after that.
    """

    painted = Signal()

    def __init__(self, window: QObject, parent: QObject) -> None:
        super().__init__(parent)
        self._is_over = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for the first paint event, and never hold one back."""
        if event.type() == QEvent.Type.Paint and not self._is_over:
            self._is_over = True
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False
