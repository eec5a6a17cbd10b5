"""The wide list of qualities and the one Download button that stands in its selected row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QPushButton, QWidget

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.words import Words
from vidgrab_gui.models.quality_list import QualityListModel
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.quality_delegate import QualityDelegate
from vidgrab_gui.ui.row_focus import RowFocus
from vidgrab_gui.ui.shortcuts import Shortcut, is_pressed
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button

BUTTON_PX = 28
BUTTON_EDGE_PX = 14
BUTTON_GAP_PX = 22
BUTTON_PADDING_PX = 20


class QualityList(QListView):
    """The list itself.

    Signals: ``chosen`` on Enter or a double click, ``rows_moved`` whenever rows may have
    come to lie elsewhere.
    """

    chosen = Signal()
    rows_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._on_double_clicked)
        RowFocus(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter."""
        if is_pressed(event, Shortcut.SAVE_LINE) and self.selectedIndexes():
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that rows moved."""
        super().resizeEvent(event)
        self.rows_moved.emit()

    def updateGeometries(self) -> None:
        """Tell that rows moved."""
        super().updateGeometries()
        self.rows_moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Tell that rows moved."""
        super().scrollContentsBy(dx, dy)
        self.rows_moved.emit()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit()


class QualityCard(QFrame):
    """The card around the list; it also clips the button that stands over a row.

    Signals: ``download_asked`` with the chosen Quality.
    """

    download_asked = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = QualityListModel(self)
        self.delegate = QualityDelegate(theme, words, self)
        self.list = QualityList(self)
        self.list.setAccessibleName(self.tr("Quality"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.button: QPushButton = dressed_button(self.tr("Download"), Look.PRIMARY, self)
        self.button.installEventFilter(self)
        dress(self, Look.CARD)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.list.rows_moved.connect(self._place_button)
        self.list.chosen.connect(self._ask_download)
        self.button.clicked.connect(self._ask_download)
        theme.changed.connect(self._fit)
        self._fit()
        self._on_selection_changed(QItemSelection(), QItemSelection())

    @property
    def chosen(self) -> Quality | None:
        """Return the selected line."""
        rows = self.list.selectionModel().selectedIndexes()
        return self.model.quality_at(rows[0].row()) if rows else None

    def show_qualities(self, qualities: tuple[Quality, ...]) -> None:
        """Show these lines with the first one selected; the same ones again change nothing."""
        if qualities == self.model.qualities:
            return
        # The delegate first: the model's reset already makes the list measure its rows.
        self.delegate.show_qualities(qualities)
        self.model.set_qualities(qualities)
        if qualities:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()
        self._on_selection_changed(QItemSelection(), QItemSelection())

    def set_compact(self, is_compact: bool) -> None:
        """Use lower rows."""
        if is_compact != self.delegate.is_compact:
            self.delegate.is_compact = is_compact
            self._fit()

    def height_for_rows(self, rows: int) -> int:
        """Return the card's height with so many rows in sight."""
        return rows * self.delegate.row_px() + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the card with the list."""
        super().resizeEvent(event)
        self.list.setGeometry(self.rect().adjusted(1, 1, -1, -1))
        self._place_button()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the row into sight when the keyboard comes to its button."""
        if watched is self.button and isinstance(event, QFocusEvent) and event.gotFocus():
            rows = self.list.selectionModel().selectedIndexes()
            if rows:
                self.list.scrollTo(rows[0])
        return False

    @Slot()
    def _fit(self) -> None:
        height_px = self._theme.height_for(BUTTON_PX, self._theme.fonts.strong, padding_px=8)
        height_px = min(height_px, self.delegate.row_px() - 4)
        words_px = QFontMetrics(self._theme.fonts.strong).horizontalAdvance(self.button.text())
        width_px = max(self._theme.px(104), words_px + 2 * self._theme.px(BUTTON_PADDING_PX))
        self.button.setFixedSize(width_px, height_px)
        self.delegate.end_px = width_px + BUTTON_EDGE_PX + BUTTON_GAP_PX
        self.delegate.forget_columns()
        self.list.scheduleDelayedItemsLayout()
        self._place_button()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(
        self,
        selected: QItemSelection,  # noqa: ARG002 - Qt's signature
        deselected: QItemSelection,  # noqa: ARG002 - Qt's signature
    ) -> None:
        rows = self.list.selectionModel().selectedIndexes()
        self.delegate.selected_row = rows[0].row() if rows else -1
        self.button.setEnabled(bool(rows))
        self.button.setVisible(bool(rows))
        self.list.viewport().update()
        self._place_button()

    @Slot()
    def _place_button(self) -> None:
        rows = self.list.selectionModel().selectedIndexes()
        if not rows:
            return
        row = self.list.visualRect(rows[0])
        row.moveTopLeft(self.list.viewport().mapTo(self, row.topLeft()))
        place = QRect(0, 0, self.button.width(), self.button.height())
        place.moveCenter(row.center())
        place.moveRight(row.right() - BUTTON_EDGE_PX + 1)
        self.button.move(seen_rect(self.layoutDirection(), row, place).topLeft())

    @Slot()
    def _ask_download(self) -> None:
        quality = self.chosen
        if quality is not None:
            self.download_asked.emit(quality)
