"""The shortcuts page: every key of the program, by where it works."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.row_focus import RowFocus
from vidgrab_gui.ui.shortcut_groups import Group, Line, shortcut_groups
from vidgrab_gui.ui.theme import Look, Theme, dress

OPENING_WIDTH_PX = 600
OPENING_HEIGHT_PX = 620
EDGE_PX = 16
GAP_PX = 12
WORDS, KEYS = range(2)


class ShortcutsDialog(QDialog):
    """A table to read, made of the tables the keys come from; opened, not run."""

    def __init__(self, offered: Collection[ProgramAction], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.table = self._table()
        self._head_font = theme.fonts.strong
        for group in shortcut_groups(offered):
            self._add_group(group)
        self.table.setCurrentCell(1, WORDS)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(self.table)
        column.addWidget(self._buttons())
        self.resize(theme.px(OPENING_WIDTH_PX), theme.px(OPENING_HEIGHT_PX))
        self.table.setFocus()

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setAccessibleName(self.tr("Keyboard Shortcuts"))
        table.setHorizontalHeaderLabels((self.tr("What it does"), self.tr("Key")))
        header = table.horizontalHeader()
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KEYS, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        RowFocus(table)
        table.setTabKeyNavigation(False)  # else the keyboard does not come out again
        return table

    def _add_group(self, group: Group) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        head = QTableWidgetItem(group.title)
        head.setFont(self._head_font)
        # It is read, and nothing to choose.
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(row, WORDS, head)
        self.table.setSpan(row, WORDS, 1, 2)
        for line in group.lines:
            self._add_line(line)

    def _add_line(self, line: Line) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        words = QTableWidgetItem(line.words)
        # Whoever listens goes from row to row, and hears both columns at once.
        said = self.tr("{what}: {keys}").format(what=line.words, keys=line.key_words)
        words.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.table.setItem(row, WORDS, words)
        self.table.setItem(row, KEYS, QTableWidgetItem(line.key_words))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        close = box.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(close.text())
        dress(close, Look.PRIMARY)
        box.rejected.connect(self.reject)
        return box
