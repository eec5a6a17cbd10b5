"""The menu of the whole program: preferences, help, and the end."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from vidgrab_gui.ui.program_actions import HELP, ProgramAction, program_key, program_word


class ProgramMenu(QMenu):
    """Offers what concerns the program. Its keys go for the whole window of its parent.

    Signals: ``asked`` (ProgramAction).
    """

    asked = Signal(object)

    def __init__(self, offered: Collection[ProgramAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self._help = QMenu(self.tr("Help"), self)
        for action in ProgramAction:
            if action not in offered:
                continue
            if action is ProgramAction.QUIT:
                self.addMenu(self._help)
                self.addSeparator()
            self._offer(action, self._help if action in HELP else self)
        self.triggered.connect(self._on_triggered)

    def _offer(self, action: ProgramAction, menu: QMenu) -> None:
        entry = menu.addAction(program_word(action))
        entry.setData(action)
        entry.setShortcut(program_key(action))
        # An action in a menu alone hears its key only while the menu is open.
        self._window.addAction(entry)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        self.asked.emit(ProgramAction(entry.data()))
