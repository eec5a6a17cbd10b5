"""The list of a link's subtitles, each with a box to check."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.models.subtitle_list import SubtitleListModel, TrackRole
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import RING_PX, draw_line, fill_rounded
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Look, Theme, dress

ROW_PX = 28
BOX_PX = 16
EDGE_PX = 8
MOST_ROWS = 5
_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))

_Index = QModelIndex | QPersistentModelIndex


class SubtitleDelegate(QStyledItemDelegate):
    """Paints a box, a language and, where a machine has made it, that word."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def row_px(self) -> int:
        """Return the height of a row."""
        return self._theme.height_for(ROW_PX, self._theme.fonts.text, padding_px=10)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: _Index,  # noqa: ARG002 - Qt's signature
    ) -> QSize:
        """Return the height of a row; its width is the list's."""
        return QSize(0, self.row_px())

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
        box = self._box(option)
        is_checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        self._paint_box(painter, seen_rect(option.direction, option.rect, box), is_checked)
        self._paint_words(painter, option, index, box.right() + 1 + EDGE_PX)
        painter.restore()

    def _box(self, option: QStyleOptionViewItem) -> QRect:
        side_px, row = self._theme.px(BOX_PX), option.rect
        top_px = row.y() + (row.height() - side_px) // 2
        return QRect(row.x() + EDGE_PX, top_px, side_px, side_px)

    def _paint_box(self, painter: QPainter, box: QRect, is_checked: bool) -> None:
        colours = self._theme.colours
        if not is_checked:
            fill_rounded(painter, box, 4, colours.card, colours.outline)
            return
        fill_rounded(painter, box, 4, colours.accent)
        painter.setPen(QPen(colours.on_accent, self._theme.px(2)))
        points = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK]
        painter.drawPolyline(points)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, left_px: int
    ) -> None:
        colours, fonts, row = self._theme.colours, self._theme.fonts, option.rect
        mark = index.data(TrackRole.MARK)
        mark_px = QFontMetrics(fonts.small).horizontalAdvance(mark) + 1 if mark else 0
        end_px = row.right() + 1 - EDGE_PX - mark_px
        name = QRect(left_px, row.y(), end_px - left_px - EDGE_PX, row.height())
        words = (
            (name, index.data(Qt.ItemDataRole.DisplayRole), fonts.text, colours.text),
            (QRect(end_px, row.y(), mark_px, row.height()), mark, fonts.small, colours.secondary),
        )
        for place, text, font, ink in words:
            seen = seen_rect(option.direction, row, place)
            draw_line(painter, seen, text, font=font, colour=ink, direction=option.direction)


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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Check with Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
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
