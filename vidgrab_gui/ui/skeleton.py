"""The list of qualities before it is known: quiet blocks where its rows will be."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import fill_rounded
from vidgrab_gui.ui.theme import Look, Theme, dress

BLOCK_PX = 10
_BLOCKS = ((20, 52), (112, 28), (190, 84), (306, 46), (398, 120))
_SIZES_PX = (76, 74, 58, 56, 50, 48, 44)


class Skeleton(QFrame):
    """A card of rows that are still to come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row_px = 38
        dress(self, Look.CARD)
        theme.changed.connect(self.update)

    def set_row_height(self, row_px: int) -> None:
        """Paint rows as high as those that will come."""
        self._row_px = row_px
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and the blocks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = (self.height() - 2) // self._row_px
        for row in range(rows):
            self._paint_row(painter, row)
        painter.end()

    def _paint_row(self, painter: QPainter, row: int) -> None:
        theme, top_px = self._theme, 1 + row * self._row_px
        block_px = theme.px(BLOCK_PX)
        y_px = top_px + (self._row_px - block_px) // 2
        end_px = self.width() - 21
        size_px = theme.px(_SIZES_PX[row % len(_SIZES_PX)])
        for left_px, width_px in (
            *((theme.px(left), theme.px(width)) for left, width in _BLOCKS),
            (end_px - size_px, size_px),
        ):
            if left_px + width_px <= end_px - theme.px(90) or left_px == end_px - size_px:
                self._fill(painter, QRect(left_px, y_px, width_px, block_px), radius_px=4)
        if row > 0:
            line = QRect(16, top_px, self.width() - 32, 1)
            painter.fillRect(line, theme.colours.line)

    def _fill(self, painter: QPainter, rect: QRect, radius_px: float) -> None:
        visual = seen_rect(self.layoutDirection(), self.rect(), rect)
        fill_rounded(painter, visual, radius_px, self._theme.colours.chip)
