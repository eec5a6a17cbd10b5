"""Rows of a list whose words may take several lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

SIDES_PX = 20
"""Padding and border the style sheets give a row, on both sides of its words."""


class WrappingDelegate(QStyledItemDelegate):
    """Counts the lines a row takes between its edges.

    Qt counts them as if the padding of a style sheet were room for words too, and cuts the last.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return room for all lines."""
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.adjusted(0, 0, -SIDES_PX, 0)
        return super().sizeHint(inner, index)


def wrap_rows(rows: QListView) -> None:
    """Let a list's rows take as many lines as their words need at the width there is."""
    rows.setWordWrap(True)
    rows.setResizeMode(QListView.ResizeMode.Adjust)
    rows.setItemDelegate(WrappingDelegate(rows))
