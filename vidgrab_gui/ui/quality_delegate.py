"""Paints one quality: its label, what it is made of, and its size."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.words import Words
from vidgrab_gui.ui.painting import RING_PX, chip_size, fill_rounded, fill_selected
from vidgrab_gui.ui.quality_cells import EDGE_PX, Cells, Columns, Detail, cells_of, columns_for
from vidgrab_gui.ui.row_delegate import PaintedRow, RowDelegate
from vidgrab_gui.ui.row_heights import quality_row_px
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme

INSET_PX = 4


class QualityDelegate(RowDelegate):
    """Paints the rows of the list of qualities, all with the same columns.

    ``end_px`` is the room its button takes at the end of the selected row.
    """

    def __init__(self, theme: Theme, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._rows: list[Cells] = []
        self._columns: tuple[int, Columns] | None = None
        self.end_px = 0
        self.is_compact = False
        self.selected_row = -1

    def show_qualities(self, qualities: tuple[Quality, ...]) -> None:
        """Put the words of these lines together."""
        self._rows = [cells_of(quality, self._words) for quality in qualities]
        self.forget_columns()

    def forget_columns(self) -> None:
        """Measure again: the type or the room has changed."""
        self._columns = None

    def row_px(self) -> int:
        """Return the height of a row."""
        return quality_row_px(self._theme, is_compact=self.is_compact)

    def columns(self, width_px: int) -> Columns:
        """Return where the columns are in rows of a width."""
        if self._columns is None or self._columns[0] != width_px:
            found = columns_for(self._rows, width_px, self.end_px, self._theme.fonts)
            self._columns = (width_px, found)
        return self._columns[1]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index.row())
        row = _Row(painter, option, self._theme)
        self._paint_cells(row, self._rows[index.row()], index.row() == self.selected_row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        colours, rect = self._theme.colours, option.rect
        state = option.state
        block = rect.adjusted(INSET_PX, 2, -INSET_PX, -2)
        if row == self.selected_row:
            fill_selected(painter, block, colours, option.direction)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, block, BUTTON_RADIUS_PX, colours.hover)
        if state & QStyle.StateFlag.State_HasFocus:
            fill_rounded(painter, block, BUTTON_RADIUS_PX, None, colours.accent, RING_PX)
        if row > 0 and self.selected_row not in (row, row - 1):
            line = QRect(rect.left() + 16, rect.top(), rect.width() - 32, 1)
            painter.fillRect(line, colours.line)

    def _paint_cells(self, row: _Row, cells: Cells, is_selected: bool) -> None:
        colours, fonts = self._theme.colours, self._theme.fonts
        columns = self.columns(row.width_px)
        row.end_px = self.end_px if is_selected else EDGE_PX
        size_start_px = row.width_px - row.end_px - columns.size_width_px
        label_end_px = columns.badge_px if cells.badge else columns.holds_px
        if columns.detail is Detail.BARE:
            label_end_px = size_start_px
        row.put(cells.label, EDGE_PX, label_end_px - 4, fonts.head, colours.text)
        if cells.badge and columns.detail <= Detail.MERGED:
            row.chip(cells.badge, columns.badge_px)
        if columns.detail is Detail.FULL:
            row.put(cells.pixels, columns.pixels_px, columns.motion_px, fonts.text, colours.text)
            motion_end_px = columns.holds_px
            row.put(cells.motion, columns.motion_px, motion_end_px, fonts.text, colours.secondary)
            row.put(cells.holds, columns.holds_px, size_start_px, fonts.text, colours.secondary)
        elif columns.detail is not Detail.BARE:
            row.put(cells.merged, columns.pixels_px, size_start_px, fonts.text, colours.secondary)
        row.write_size(cells.size, size_start_px, fonts.text, colours.text)


class _Row(PaintedRow):
    """A row of columns, with a part at its end that a button may take."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
        super().__init__(painter, option)
        self._theme = theme
        self.end_px = EDGE_PX

    def put(self, text: str, start_px: int, end_px: int, font: QFont, ink: QColor) -> None:
        """Write from one distance to another."""
        self.write(text, self.span(start_px, end_px), font, ink)

    def write_size(self, text: str, start_px: int, font: QFont, ink: QColor) -> None:
        """Write at the end of the row."""
        span = self.span(start_px, self.width_px - self.end_px)
        self.write(text, span, font, ink, Qt.AlignmentFlag.AlignRight)

    def chip(self, text: str, start_px: int) -> None:
        """Paint a word on a chip."""
        theme = self._theme
        size = chip_size(text, theme.fonts.small_strong)
        rect = self.span(start_px, start_px + size.width())
        rect.setTop(rect.top() + (rect.height() - size.height()) // 2)
        rect.setHeight(size.height())
        colours = theme.colours
        fill_rounded(self.painter, rect, size.height() / 2, colours.chip, colours.edge)
        font, ink = theme.fonts.small_strong, theme.colours.secondary
        self.write(text, rect, font, ink, Qt.AlignmentFlag.AlignHCenter)
