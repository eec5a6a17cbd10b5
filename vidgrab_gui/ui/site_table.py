"""The table of what goes for single sites."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.network import SiteRule, site_name
from vidgrab_gui.ui.row_focus import RowFocus
from vidgrab_gui.ui.theme import Look, dressed_button

SITE, USER, PASSWORD, PROXY, COOKIES, BROWSER = range(6)
LEAST_COLUMN_PX = 96
_DOT = "•"


class SiteTable(QWidget):
    """Rows of sites, each with a name, a password and three choices, and buttons for the rows."""

    def __init__(self, rules: Sequence[SiteRule], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (
            self.tr("Site"),
            self.tr("User name"),
            self.tr("Password"),
            self.tr("Through the proxy"),
            self.tr("With cookies"),
            self.tr("Look like a browser"),
        )
        self.table = QTableWidget(0, len(heads), self)
        self.table.setAccessibleName(self.tr("Sites"))
        self.table.setHorizontalHeaderLabels(heads)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SITE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(LEAST_COLUMN_PX)
        header.setHighlightSections(False)
        self.table.verticalHeader().hide()
        RowFocus(self.table)
        self.table.setTabKeyNavigation(False)  # else the keyboard does not come out again
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.add = _button(self.tr("Add Site"), self)
        self.remove = _button(self.tr("Remove Site"), self)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(row)
        for rule in rules:
            self._append(rule, has_password=bool(rule.user))
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.table.itemChanged.connect(self._on_item_changed)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self._on_selected()

    def rules(self) -> tuple[SiteRule, ...]:
        """Return the rows that name a site; of two for one site, the last."""
        rules = {rule.site: rule for rule in map(self._rule, range(self.table.rowCount()))}
        rules.pop("", None)
        return tuple(rules.values())

    def passwords(self) -> Mapping[str, str]:
        """Return what was typed as passwords, by site; nothing for those left as they were."""
        typed: dict[str, str] = {}
        for row in range(self.table.rowCount()):
            word = self._secret(row)
            if word:
                typed[self._rule(row).site] = word
        typed.pop("", None)
        return typed

    def _append(self, rule: SiteRule, *, has_password: bool) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        texts = {SITE: rule.site, USER: rule.user, PASSWORD: _DOT * 6 if has_password else ""}
        flags = {PROXY: rule.uses_proxy, COOKIES: rule.uses_cookies, BROWSER: rule.impersonates}
        for column, text in texts.items():
            self.table.setItem(row, column, QTableWidgetItem(text))
        for column, is_on in flags.items():
            item = QTableWidgetItem()
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self.table.setItem(row, column, item)

    def _rule(self, row: int) -> SiteRule:
        return SiteRule(
            site_name(self._text(row, SITE)),
            user=self._text(row, USER),
            uses_proxy=self._is_on(row, PROXY),
            uses_cookies=self._is_on(row, COOKIES),
            impersonates=self._is_on(row, BROWSER),
        )

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _is_on(self, row: int, column: int) -> bool:
        item = self.table.item(row, column)
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def _secret(self, row: int) -> str:
        item = self.table.item(row, PASSWORD)
        word = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return word if isinstance(word, str) else ""

    @Slot(QTableWidgetItem)
    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        """Show a typed password as dots."""
        if item.column() != PASSWORD or set(item.text()) <= {_DOT}:
            return
        word = item.text()
        self.table.blockSignals(True)
        item.setData(Qt.ItemDataRole.UserRole, word)
        item.setText(_DOT * 6)
        self.table.blockSignals(False)

    @Slot()
    def _on_add(self) -> None:
        self._append(SiteRule(""), has_password=False)
        row = self.table.rowCount() - 1
        self.table.setCurrentCell(row, SITE)
        self.table.setFocus()
        self.table.edit(self.table.currentIndex())

    @Slot()
    def _on_remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        for row in sorted(rows, reverse=True):
            self.table.removeRow(row)

    @Slot()
    def _on_selected(self) -> None:
        self.remove.setEnabled(bool(self.table.selectedIndexes()))


def _button(words: str, parent: QWidget) -> QPushButton:
    button = dressed_button(words, Look.ROW, parent)
    button.setAccessibleName(words)
    button.setAutoDefault(False)
    return button
