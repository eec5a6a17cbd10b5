"""The list of a link's subtitles, each with a box to check."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.models.subtitle_list import SubtitleListModel, TrackRole
from vidgrab_gui.ui.painting import RING_PX, draw_tick, fill_rounded
from vidgrab_gui.ui.row_delegate import PaintedRow, RowDelegate
from vidgrab_gui.ui.row_focus import RowFocus, say_checked
from vidgrab_gui.ui.shortcuts import Shortcut, is_pressed
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Look, Theme, dress

ROW_PX = 28
BOX_PX = 16
EDGE_PX = 8
MOST_ROWS = 5

_Index = QModelIndex | QPersistentModelIndex


class SubtitleDelegate(RowDelegate):
    """Paints a box, a language and, where a machine has made it, that word."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_px(self) -> int:
        """Return the height of a row."""
        return self._theme.height_for(ROW_PX, self._theme.fonts.text, padding_px=10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block = option.rect.adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            fill_rounded(painter, block, BUTTON_RADIUS_PX, colours.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            fill_rounded(painter, block, BUTTON_RADIUS_PX, None, colours.accent, RING_PX)
        row, box_px = PaintedRow(painter, option), self._theme.px(BOX_PX)
        box = QRect(0, 0, box_px, box_px)
        box.moveCenter(row.span(EDGE_PX, EDGE_PX + box_px).center())
        is_checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        draw_tick(painter, box, colours, is_on=is_checked)
        self._paint_words(row, index, 2 * EDGE_PX + box_px)
        painter.restore()

    def _paint_words(self, row: PaintedRow, index: _Index, left_px: int) -> None:
        colours, fonts = self._theme.colours, self._theme.fonts
        mark = index.data(TrackRole.MARK)
        mark_px = QFontMetrics(fonts.small).horizontalAdvance(mark) + 1 if mark else 0
        end_px = row.width_px - EDGE_PX - mark_px
        name = row.span(left_px, end_px - EDGE_PX)
        row.write(index.data(Qt.ItemDataRole.DisplayRole), name, fonts.text, colours.text)
        place = row.span(end_px, end_px + mark_px)
        row.write(mark, place, fonts.small, colours.secondary)


class SubtitleRows(QListView):
    """The rows themselves. Signals: ``pressed_row`` (int) for a click or Space on one."""

    pressed_row = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)
        RowFocus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check with Space."""
        if is_pressed(event, Shortcut.CHECK) and self.currentIndex().isValid():
            self.pressed_row.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.pressed_row.emit(index.row())


class SubtitleList(QFrame):
    """The card around the rows, as high as a few of them.

    Signals: ``toggled`` with a track's language. What is checked is what was told.
    """

    toggled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SubtitleListModel(self)
        self.rows = SubtitleRows(self)
        self._delegate = SubtitleDelegate(theme, self.rows)
        self.rows.setAccessibleName(self.tr("Subtitle languages"))
        self.rows.setItemDelegate(self._delegate)
        self.rows.setModel(self.model)
        self.rows.pressed_row.connect(self._on_pressed_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(self.rows)
        dress(self, Look.CARD)
        theme.changed.connect(self._fit)
        self._fit()

    def show_tracks(self, tracks: Sequence[SubtitleTrack], checked: Collection[str]) -> None:
        """Show these tracks, and which are wanted."""
        before = self.model.tracks
        self.model.show_tracks(tracks)
        self.model.show_checked(checked)
        if self.model.tracks != before:
            if tracks:
                self.rows.setCurrentIndex(self.model.index(0))
            self._fit()

    @Slot()
    def _fit(self) -> None:
        rows = max(1, min(MOST_ROWS, self.model.rowCount()))
        self.setFixedHeight(rows * self._delegate.row_px() + 4)
        self.rows.scheduleDelayedItemsLayout()

    @Slot(int)
    def _on_pressed_row(self, row: int) -> None:
        self.toggled.emit(self.model.tracks[row].language)
        say_checked(self.rows, row)
