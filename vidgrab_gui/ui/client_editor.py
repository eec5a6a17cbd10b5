"""Who may use the door for the browser and for scripts: a list, each of which can be taken off."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from vidgrab_gui.core.clients import NO_CLIENTS
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.row_focus import RowFocus
from vidgrab_gui.ui.setting_editors import EditedSetting, SettingEditor
from vidgrab_gui.ui.theme import Look, Theme, dressed_button, dressed_label
from vidgrab_gui.ui.wrapping_rows import wrap_rows

MOST_ROWS = 5
EDGE_PX = 4
"""Border and padding that the sheet of dialogs gives a list."""


class ClientRows(QListWidget):
    """The names, as high as a few of them. Signals: ``given_up`` for Delete on them."""

    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        wrap_rows(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        RowFocus(self)

    def heightForWidth(self, width_px: int) -> int:
        """Return room for a few names, of which long ones take more lines; less for fewer."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = QRect(0, 0, width_px - 2 * EDGE_PX, self.height())
        rows = min(MOST_ROWS, self.count())
        delegate, model = self.itemDelegate(), self.model()
        sizes = [delegate.sizeHint(option, model.index(row, 0)) for row in range(rows)]
        return sum(size.height() for size in sizes) + 2 * EDGE_PX

    def sizeHint(self) -> QSize:
        """Return the same for the width there is."""
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: it scrolls only where there are more than a few."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take names off with Delete."""
        if event.matches(QKeySequence.StandardKey.Delete):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class ClientsEditor(SettingEditor):
    """The names of who is allowed. New ones come by the window's question, never from here."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self._names = NO_CLIENTS
        self.nobody = dressed_label(Look.SECONDARY, self)
        self.nobody.setWordWrap(True)
        self.nobody.setText(translated(setting.known.empty))
        self.list = ClientRows(self)
        self.list.setAccessibleName(self.words)
        self.remove = dressed_button(self.tr("Remove"), Look.ROW, self)
        self.remove.setAccessibleName(self.tr("Remove: {what}").format(what=self.words))
        self.remove.setAutoDefault(False)
        self.row.addWidget(self.nobody, 1)
        self.row.addWidget(self.list, 1)
        self.column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.remove.clicked.connect(self._on_remove)
        self.list.given_up.connect(self._on_remove)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.show_value(NO_CLIENTS)

    @property
    def stop(self) -> QWidget:
        """Return the list; where it is empty the words, of which nothing has the keyboard."""
        return self.list if self._names else self.nobody

    @property
    def value(self) -> tuple[str, ...]:
        """Return the names."""
        return self._names

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show other names."""
        self._names = value
        self.list.clear()
        for name in value:
            item = QListWidgetItem(name, self.list)
            item.setToolTip(name)
        for widget in (self.list, self.remove):
            widget.setVisible(bool(value))
        self.nobody.setVisible(not value)
        self.list.updateGeometry()
        self._on_selected()
        self.changed.emit()

    def follow(self, before: tuple[str, ...], now: tuple[str, ...]) -> None:
        """Show who was allowed meanwhile, and nobody again who was taken off here."""
        gone = set(before) - set(self._names)
        self.show_value(tuple(name for name in now if name not in gone))

    @Slot()
    def _on_remove(self) -> None:
        rows = {index.row() for index in self.list.selectedIndexes()}
        if not rows:
            return
        left = tuple(name for row, name in enumerate(self._names) if row not in rows)
        self.show_value(left)
        if left:
            self.list.setCurrentRow(min(*rows, len(left) - 1))

    @Slot()
    def _on_selected(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedIndexes()))
