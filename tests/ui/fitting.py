"""What does not fit in its place, in any window or dialog made of usual widgets."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)

from vidgrab_gui.ui.elided_label import ElidedLabel

PARTS = (QLabel, QAbstractButton, QLineEdit, QAbstractSpinBox, QComboBox)


def misfits(dialog: QDialog) -> list[str]:
    """Return a word for all that is cut, too low for its words, or lies on something else."""
    QApplication.sendPostedEvents()
    parts = [part for kind in PARTS for part in dialog.findChildren(kind) if is_seen(part)]
    found = [complaint for part in parts for complaint in cut(part)]
    for table in dialog.findChildren(QTableView):
        if table.isVisible():
            found += cut_heads(table.horizontalHeader())
    return found + overlaps(dialog, parts)


def is_seen(part: QWidget) -> bool:
    """Tell whether a part is shown and is not a part of another part."""
    return part.isVisible() and not isinstance(part.parent(), (*PARTS, QTableView))


def cut(part: QWidget) -> list[str]:
    """Return what is cut of one part."""
    name = f"{type(part).__name__} “{words_of(part)}”"
    line_px = QFontMetrics(part.font()).height()
    if isinstance(part, QLabel):
        return cut_words(part, name) if part.text() else []
    if part.height() < line_px + 2:
        return [f"{name} is too low: {part.height()} < {line_px + 2}"]
    if isinstance(part, QAbstractButton) and words_of(part):
        need = part.minimumSizeHint() if isinstance(part, QToolButton) else part.sizeHint()
        if part.width() < need.width():
            return [f"{name} is too narrow: {part.width()} < {need.width()}"]
    if isinstance(part, QAbstractSpinBox) and part.width() < part.minimumSizeHint().width():
        return [f"{name} is too narrow"]
    return []


def cut_words(label: QLabel, name: str) -> list[str]:
    """Return what is cut of a label."""
    if isinstance(label, ElidedLabel):
        return []  # it says with three dots, and as a tool tip, what it has no room for
    if label.wordWrap():
        need_px = label.heightForWidth(label.width())
        return [f"{name} is too low: {label.height()} < {need_px}"] * (label.height() < need_px)
    need = label.sizeHint()
    fits = label.width() >= need.width() and label.height() >= QFontMetrics(label.font()).height()
    return [] if fits else [f"{name} is cut: {label.size()} < {need}"]


def cut_heads(header: QHeaderView) -> list[str]:
    """Return the heads of columns that are wider than these."""
    if header.isHidden():
        return []
    return [
        f"column {column} cuts its head"
        for column in range(header.count())
        if header.sectionSize(column) < header.sectionSizeHint(column)
    ]


def overlaps(dialog: QDialog, parts: list[QWidget]) -> list[str]:
    """Return which parts lie on each other; those of one window that scrolls are compared too."""
    places = {part: QRect(part.mapTo(dialog, QPoint(0, 0)), part.size()) for part in parts}
    return [
        f"{words_of(one)!r} lies on {words_of(other)!r}"
        for (one, a), (other, b) in combinations(places.items(), 2)
        if a.intersects(b) and scroller(one) is scroller(other)
    ]


def scroller(part: QWidget) -> QWidget | None:
    """Return what moves a part behind an edge; only what moves together has to keep apart."""
    above = part.parentWidget()
    while above is not None and above.objectName() != "qt_scrollarea_viewport":
        above = above.parentWidget()
    return above


def words_of(part: QWidget) -> str:
    """Return what is written on a part, or what it is called."""
    text = part.text() if isinstance(part, (QLabel, QPushButton, QAbstractButton)) else ""
    return text or part.accessibleName() or part.objectName()
