"""The last entries of the log, as they are written."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.log_lines import LogEntry
from vidgrab_gui.ui.button_row import button_row
from vidgrab_gui.ui.theme import Look, Theme, dressed_button, dressed_label

OPENING_WIDTH_PX = 760
OPENING_HEIGHT_PX = 520
EDGE_PX = 16
GAP_PX = 10


class LogWindow(QDialog):
    """Shows log entries of a level and above; it stays at the end unless somebody reads above it.

    Signals: ``copied`` after the entries shown went to the clipboard, ``folder_asked``.
    """

    copied = Signal()
    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: tuple[LogEntry, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Log"))
        self.level = QComboBox(self)
        for words, level in (
            (self.tr("Everything"), logging.NOTSET),
            (self.tr("Warnings and errors"), logging.WARNING),
            (self.tr("Errors only"), logging.ERROR),
        ):
            self.level.addItem(words, level)
        self.level.setAccessibleName(self.tr("Show"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Log entries"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.note = dressed_label(Look.SECONDARY, self)
        self.note.setWordWrap(True)
        self.copy = dressed_button(self.tr("Copy"), Look.ROW, self)
        self.folder = dressed_button(self.tr("Open Folder"), Look.ROW, self)
        self.shut = dressed_button(self.tr("Close"), Look.PRIMARY, self)
        self._lay_out()
        self.level.currentIndexChanged.connect(self._on_level)
        self.copy.clicked.connect(self._on_copy)
        self.folder.clicked.connect(self.folder_asked)
        self.shut.clicked.connect(self.reject)
        theme.changed.connect(self._wear)
        self._wear()
        self._show()

    @Slot(object)
    def show_entries(self, entries: Sequence[LogEntry]) -> None:
        """Show these instead of what was shown."""
        self._entries = tuple(entries)
        self._show()

    def _show(self) -> None:
        least = self.level.currentData()
        shown = "\n".join(entry.text for entry in self._entries if entry.level >= least)
        self.note.setText(
            self.tr("Nothing of this kind has been noted down.")
            if not shown
            else self.tr("Passwords, keys and your home folder's name are never written here.")
        )
        self.copy.setEnabled(bool(shown))
        if shown == self.text.toPlainText():
            return
        bar = self.text.verticalScrollBar()
        was_at_end, place = bar.value() >= bar.maximum() - 1, bar.value()
        self.text.setPlainText(shown)
        bar.setValue(bar.maximum() if was_at_end else min(place, bar.maximum()))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Show"), self)
        label.setBuddy(self.level)
        top = QHBoxLayout()
        top.setSpacing(GAP_PX)
        top.addWidget(label)
        top.addWidget(self.level)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(GAP_PX)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addWidget(self.note)
        column.addLayout(button_row(self.copy, self.folder, self.shut))
        self.resize(self._theme.px(OPENING_WIDTH_PX), self._theme.px(OPENING_HEIGHT_PX))

    @Slot()
    def _on_level(self) -> None:
        self._show()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.emit()

    @Slot()
    def _wear(self) -> None:
        self.text.setPalette(self._theme.qt_palette)  # a style sheet's heirs do not ask above them
