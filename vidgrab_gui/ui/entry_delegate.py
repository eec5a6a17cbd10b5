"""Paints one entry of a list: whether it is picked, its place, its title, its length."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from vidgrab_gui.core.words import Words
from vidgrab_gui.models.entry_list import EntryListModel, EntryRole
from vidgrab_gui.ui.painting import RING_PX, draw_tick, fill_rounded, fill_selected
from vidgrab_gui.ui.row_delegate import PaintedRow, RowDelegate
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme
from vidgrab_gui.ui.thumbnails import ThumbnailCache
from vidgrab_gui.ui.tick_box import BOX_PX

ROW_PX = 30
EDGE_PX = 14
GAP_PX = 10
USUAL_NUMBER = "0000"
PICTURE = QSize(40, 22)
PICTURE_RADIUS_PX = 3


class EntryDelegate(RowDelegate):
    """Paints the rows of a list's entries."""

    def __init__(
        self,
        entries: EntryListModel,
        theme: Theme,
        words: Words,
        cache: ThumbnailCache,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._cache = cache
        self._theme = theme
        self._words = words

    def row_px(self) -> int:
        """Return the height of a row."""
        return self._theme.height_for(ROW_PX, self._theme.fonts.text, padding_px=12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        colours, fonts = self._theme.colours, self._theme.fonts
        is_picked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        row, box_px = PaintedRow(painter, option), self._theme.px(BOX_PX)
        box = QRect(0, 0, box_px, box_px)
        box.moveCenter(row.span(EDGE_PX, EDGE_PX + box_px).center())
        draw_tick(painter, box, colours, is_on=is_picked)
        at_px = EDGE_PX + box_px + GAP_PX
        number_px = QFontMetrics(fonts.small).horizontalAdvance(USUAL_NUMBER)
        number = row.span(at_px, at_px + number_px)
        trailing = Qt.AlignmentFlag.AlignRight
        place = f"{index.data(EntryRole.NUMBER)}"
        row.write(place, number, fonts.small, colours.secondary, trailing)
        length = self._words.clock(index.data(EntryRole.LENGTH_S))
        length_px = QFontMetrics(fonts.text).horizontalAdvance(length) + 1 if length else 0
        end_px = row.width_px - EDGE_PX
        span = row.span(end_px - length_px, end_px)
        row.write(length, span, fonts.text, colours.secondary, trailing)
        at_px += number_px + GAP_PX
        if self._entries.has_pictures:
            picture_px = self._theme.px(PICTURE.width())
            self._paint_picture(painter, row.span(at_px, at_px + picture_px), index)
            at_px += picture_px + GAP_PX
        title = row.span(at_px, end_px - length_px - GAP_PX)
        ink = colours.text if is_picked else colours.secondary
        row.write(index.data(), title, fonts.text, ink)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, span: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, ratio = self._theme, painter.device().devicePixelRatioF()
        size = QSize(theme.px(PICTURE.width()), theme.px(PICTURE.height()))
        place = QRect(span.topLeft(), size)
        place.moveCenter(span.center())
        jpeg = index.data(EntryRole.JPEG)
        pixmap = self._cache.pixmap(jpeg, size, ratio, PICTURE_RADIUS_PX)
        if pixmap is None or pixmap.isNull():
            colours = theme.colours
            fill_rounded(painter, place, PICTURE_RADIUS_PX, colours.chip, colours.edge)
        else:
            painter.drawPixmap(place.topLeft(), pixmap)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = self._theme.colours, option.state
        block = option.rect.adjusted(4, 1, -4, -1)
        if state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, block, BUTTON_RADIUS_PX, colours.hover)
        elif state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_Active:
            fill_selected(painter, block, colours, option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            fill_rounded(painter, block, BUTTON_RADIUS_PX, None, colours.accent, RING_PX)
