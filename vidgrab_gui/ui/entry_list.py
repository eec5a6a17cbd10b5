"""The view of a list's entries: a click picks, with Shift a range; so do the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from vidgrab_gui.core.words import Words
from vidgrab_gui.models.entry_list import EntryListModel
from vidgrab_gui.ui.entry_delegate import EntryDelegate
from vidgrab_gui.ui.row_focus import RowFocus, say_checked
from vidgrab_gui.ui.shortcuts import Shortcut, is_pressed
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.thumbnails import ThumbnailCache

REST_MS = 250


class EntryList(QListView):
    """The entries; Space picks the selected rows or no longer, Enter saves what is picked.

    Signals: ``save_asked``, ``many_picked`` after several rows were picked at once, ``rested``
    when other rows may be in sight and stay there a moment.
    """

    save_asked = Signal()
    many_picked = Signal()
    rested = Signal()

    def __init__(
        self,
        entries: EntryListModel,
        words: Words,
        theme: Theme,
        cache: ThumbnailCache,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._last_row = -1
        self.delegate = EntryDelegate(entries, theme, words, cache, self)
        cache.come.connect(self.viewport().update)
        self.setAccessibleName(self.tr("Playlist"))
        self.setModel(entries)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        RowFocus(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.rested)
        entries.modelReset.connect(self._forget_row)
        entries.rowsInserted.connect(self._on_rows_moved)
        self.verticalScrollBar().valueChanged.connect(self._on_rows_moved)

    @property
    def rows_in_sight(self) -> range:
        """Return the rows that can be seen."""
        port, last = self.viewport().rect(), self._entries.rowCount() - 1
        top, bottom = self.indexAt(port.topLeft()), self.indexAt(port.bottomLeft())
        if not self.isVisible() or not top.isValid():
            return range(0)
        return range(top.row(), (bottom.row() if bottom.isValid() else last) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take note that other rows may be in sight."""
        super().resizeEvent(event)
        self._on_rows_moved()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Space, save with Enter."""
        if is_pressed(event, Shortcut.PICK):
            rows = sorted(index.row() for index in self.selectedIndexes())
            current = self.currentIndex().row()
            rows = rows or ([current] if current >= 0 else [])
            if rows:
                self._pick(rows, is_picked=not self._entries.is_picked(max(current, 0)))
        elif is_pressed(event, Shortcut.SAVE_PICKED):
            self.save_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a row, or with Shift all from the last one to this."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        row, last = index.row(), self._last_row
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and last >= 0:
            rows = range(min(row, last), max(row, last) + 1)
            self._pick(list(rows), is_picked=self._entries.is_picked(last))
        else:
            self._pick([row], is_picked=not self._entries.is_picked(row))
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second of two quick clicks for what it is: another one."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select nothing by pulling: a click means one row."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def _pick(self, rows: list[int], *, is_picked: bool) -> None:
        self._last_row = rows[-1] if len(rows) == 1 else self._last_row
        self._entries.pick_rows(rows, is_picked=is_picked)
        if len(rows) == 1:
            say_checked(self, rows[0])
        else:
            self.many_picked.emit()

    @Slot()
    def _on_rows_moved(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    @Slot()
    def _forget_row(self) -> None:
        self._last_row = -1
