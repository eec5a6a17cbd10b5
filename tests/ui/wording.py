"""What a window says: every text that is seen or heard, and which of its words are English."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

from devtools.translations import TS_FOLDER
from vidgrab_gui.ui.elided_label import ElidedLabel

WORD = re.compile(r"(?<![^\W\d_])[A-Za-z][a-z']{2,}(?![^\W\d_])")
"""A word of English letters only, and no piece of one that has others."""
_ADDRESS = re.compile(r"(?:https?|socks5)://\S+|\S+\.(?:example|com|net|srt|txt)\b|/[\w/.-]+")
_TAG = re.compile(r"<[^>]*>|&\w+;")
_PLACE = re.compile(r"\{\w+\}")


class Vocabulary:
    """The words of one language's translations, and the English ones that are none of them."""

    def __init__(self, code: str) -> None:
        sources, said = _texts(code)
        self._english = {word for text in sources for word in _words(text)}
        self._own = {word for text in said for word in _words(text)}

    def english_in(self, text: str, names: frozenset[str] = frozenset()) -> set[str]:
        """Return the English words in a text; ``names`` are no words of the program's."""
        return {word for word in _words(text) if word in self._english - self._own - names}


@cache
def vocabulary(code: str) -> Vocabulary:
    """Return the words of a language."""
    return Vocabulary(code)


def texts_of(top: QWidget) -> Iterator[str]:
    """Yield everything a window or a dialog shows or tells a screen reader."""
    yield top.windowTitle()
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible() and not isinstance(widget, QMenu):
            continue
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        yield from _shown(widget)


def _shown(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QMenu):
        yield widget.title()
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.text()
        yield widget.specialValueText()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    )
    # A list's model keeps its one column to itself.
    for column in range(1 if isinstance(view, QListView) else model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


def tight_in(top: QWidget) -> list[str]:
    """Return the texts of a dialog or a panel that do not fit in their places."""
    found = []
    for widget in top.findChildren(QWidget):
        text = next(iter(_shown(widget)), "")
        if not widget.isVisible() or not text:
            continue
        if _is_tight(widget):
            found.append(f"{type(widget).__name__} {text!r}: {widget.size()}")
        if isinstance(widget, QLabel | QAbstractButton) and not _is_scrolled(widget, top):
            place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
            if not top.rect().contains(place):
                found.append(f"{type(widget).__name__} {text!r} is outside: {place}")
    return found


def _is_tight(widget: QWidget) -> bool:
    """Tell whether what a widget says needs more room than it has."""
    return any(is_tight(widget) for kind, is_tight in _TIGHT.items() if isinstance(widget, kind))


def _is_tight_label(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel):
        return label.is_cut
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width()


def _is_tight_button(button: QAbstractButton) -> bool:
    need = button.minimumSizeHint().boundedTo(button.sizeHint())
    return button.size().expandedTo(need) != button.size()


def _is_tight_field(field: QLineEdit) -> bool:
    need_px = QFontMetrics(field.font()).horizontalAdvance(field.placeholderText())
    return need_px > field.contentsRect().width()


def _is_tight_combo(combo: QComboBox) -> bool:
    need_px = QFontMetrics(combo.font()).horizontalAdvance(combo.currentText())
    return need_px > _edit_px(combo)


def _is_tight_header(header: QHeaderView) -> bool:
    return any(
        header.sectionSizeHint(section) > header.sectionSize(section)
        for section in range(header.count())
    )


def _is_tight_box(box: QAbstractSpinBox) -> bool:
    return box.width() < box.sizeHint().width()


def _edit_px(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    return field.width()


def _is_scrolled(widget: QWidget, top: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        if isinstance(parent, QScrollArea | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


def _texts(code: str, folder: Path = TS_FOLDER) -> tuple[list[str], list[str]]:
    """Return the sources of a language's translations, and the translations."""
    root = ET.parse(folder / f"vidgrab_{code}.ts").getroot()  # noqa: S314 - a file of our own
    sources = [node.text or "" for node in root.iter("source")]
    said = [node.text or "" for name in ("translation", "numerusform") for node in root.iter(name)]
    return sources, said


def _words(text: str) -> set[str]:
    return set(WORD.findall(_PLACE.sub(" ", _ADDRESS.sub(" ", _TAG.sub(" ", text)))))


_TIGHT: dict[type[QWidget], Callable[[Any], bool]] = {
    QLabel: _is_tight_label,
    QAbstractButton: _is_tight_button,
    QLineEdit: _is_tight_field,
    QComboBox: _is_tight_combo,
    QHeaderView: _is_tight_header,
    QAbstractSpinBox: _is_tight_box,
}
