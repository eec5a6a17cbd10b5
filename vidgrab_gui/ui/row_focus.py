"""Lets a screen reader say the row that the keyboard comes to, and not only its list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView


class RowFocus(QObject):
    """Belongs to one list or table. Qt says rows only as the arrow keys go through them."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        # Qt says the list itself only after its event.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._on_arrived)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Take note of the keyboard's coming."""
        if event.type() == QEvent.Type.FocusIn and QAccessible.isActive():
            self._soon.start()
        return False

    @Slot()
    def _on_arrived(self) -> None:
        index = self._view.currentIndex()
        if self._view.hasFocus() and index.isValid():
            said = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            said.setChild(self._child_of(index.row(), index.column()))
            QAccessible.updateAccessibility(said)

    def _child_of(self, row: int, column: int) -> int:
        """Return a cell's place among the view's accessible children; hidden headers count."""
        if isinstance(self._view, QTableView):
            columns = self._view.model().columnCount() + 1
            return (row + 1) * columns + column + 1
        return row


def say_checked(view: QListView, row: int) -> None:
    """Let a screen reader say that a row is ticked now, or no longer."""
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.checked = True
        said = QAccessibleStateChangeEvent(view, changed)
        said.setChild(row)
        QAccessible.updateAccessibility(said)
