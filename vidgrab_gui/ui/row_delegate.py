"""What all painted rows share: a height of their own, and places counted from the leading edge."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import draw_line


class RowDelegate(QStyledItemDelegate):
    """A delegate whose rows are all of one height."""

    def row_px(self) -> int:
        """Return the height of a row."""
        raise NotImplementedError

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        """Return the height of a row; its width is the list's."""
        return QSize(0, self.row_px())


class PaintedRow:
    """Writes into one row, with distances counted from its leading edge."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self._rect = option.rect
        self._direction = option.direction
        self.width_px = option.rect.width()

    def span(self, start_px: int, end_px: int) -> QRect:
        """Return the place between two distances, as it is seen."""
        area = self._rect
        logical = QRect(area.left() + start_px, area.top(), end_px - start_px, area.height())
        return seen_rect(self._direction, area, logical)

    def write(
        self,
        text: str,
        place: QRect,
        font: QFont,
        ink: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write one line into a place."""
        draw_line(
            self.painter,
            place,
            text,
            font=font,
            colour=ink,
            direction=self._direction,
            align=align,
        )
