"""Dragging rows of a list to another place in it, with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QListView

SCROLL_MS = 30
SCROLL_STEP_PX = 12
SCROLL_EDGE_PX = 20
LINE_PX = 2


class RowDrag(QObject):
    """One drag at a time, inside one list of rows of the same height.

    Qt's own drag and drop would run an event loop of its own and end up in the hands of
    other programs; here rows only ever change places. Signals: ``changed`` when the line
    where the rows would land has moved.
    """

    changed = Signal()

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._start: QPoint | None = None
        self._place = QPoint()
        self._rows = 0
        self._gap = -1
        self._timer = QTimer(self)
        self._timer.setInterval(SCROLL_MS)
        self._timer.timeout.connect(self._on_scroll)

    @property
    def is_pressed(self) -> bool:
        """Tell whether a row is held by the mouse, moved or not yet."""
        return self._start is not None

    @property
    def is_active(self) -> bool:
        """Tell whether rows are being dragged."""
        return self._gap >= 0

    def press(self, place: QPoint) -> None:
        """Hold a row, in the viewport's pixels."""
        self.cancel()
        self._start = place

    def move(self, place: QPoint, rows: int) -> None:
        """Follow the mouse; rows can land anywhere among the first ``rows``."""
        if self._start is None:
            return
        far_px = (place - self._start).manhattanLength()
        if not self.is_active and far_px < QApplication.startDragDistance():
            return
        if not self.is_active:
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._place, self._rows = place, rows
        self._find_gap()
        if self._scroll_px():
            self._timer.start()
        else:
            self._timer.stop()

    def drop(self) -> int:
        """Let go and return the gap the rows land in, -1 when nothing was dragged."""
        gap = self._gap
        self.cancel()
        return gap

    @Slot()
    def cancel(self) -> None:
        """Let go and leave everything where it is."""
        if self.is_active:
            self._view.viewport().unsetCursor()
        self._start, self._gap = None, -1
        self._timer.stop()
        self.changed.emit()

    def line(self) -> QRect:
        """Return where the rows would land, as a line in the viewport; null without a drag."""
        if not self.is_active:
            return QRect()
        port = self._view.viewport().rect()
        top_px = self._gap * self._row_px() - self._view.verticalScrollBar().value()
        top_px = min(max(top_px - LINE_PX // 2, 0), port.height() - LINE_PX)
        return QRect(0, top_px, port.width(), LINE_PX)

    def _find_gap(self) -> None:
        top_px = self._place.y() + self._view.verticalScrollBar().value()
        gap = (top_px + self._row_px() // 2) // self._row_px()
        self._gap = min(max(gap, 0), self._rows)
        self.changed.emit()

    def _row_px(self) -> int:
        return max(1, self._view.sizeHintForRow(0))

    def _scroll_px(self) -> int:
        if self._place.y() < SCROLL_EDGE_PX:
            return -SCROLL_STEP_PX
        low_px = self._view.viewport().height() - SCROLL_EDGE_PX
        return SCROLL_STEP_PX if self._place.y() > low_px else 0

    @Slot()
    def _on_scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._scroll_px())
        self._find_gap()
