"""The button that opens the menu of the whole program."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.theme import Theme


class MenuButton(Chip):
    """A quiet button at the end of the foot."""

    def __init__(self, menu: QMenu, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, is_flat=True, parent=parent)
        self.set_text(self.tr("Menu"))
        self.setAccessibleName(self.text())
        self.setMenu(menu)
