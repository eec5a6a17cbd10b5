"""The drawings before the words of menus: they help to find an entry, and stand for none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vidgrab_gui.core.failures import FailureAction
from vidgrab_gui.core.job import JobAction
from vidgrab_gui.ui.artwork import Drawing, entry_icon
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.reorder import Move
from vidgrab_gui.ui.theme import Theme

ICON_PX = 16

_DRAWINGS: dict[object, Drawing] = {
    ProgramAction.PREFERENCES: Drawing.PREFERENCES,
    ProgramAction.NETWORK: Drawing.NETWORK,
    ProgramAction.SHORTCUTS: Drawing.SHORTCUTS,
    ProgramAction.HEALTH: Drawing.HEALTH,
    ProgramAction.LOG: Drawing.LOG,
    ProgramAction.COPY_REPORT: Drawing.COPY,
    ProgramAction.ABOUT: Drawing.ABOUT,
    ProgramAction.QUIT: Drawing.QUIT,
}
_DEEDS: dict[object, Drawing] = {
    JobAction.PAUSE: Drawing.PAUSE,
    JobAction.RESUME: Drawing.RESUME,
    JobAction.STOP: Drawing.STOP,
    JobAction.CANCEL: Drawing.CANCEL,
    JobAction.RETRY: Drawing.RETRY,
    JobAction.RETRY_MISSING: Drawing.RETRY,
    JobAction.OPEN: Drawing.OPEN,
    JobAction.SHOW_IN_FOLDER: Drawing.FOLDER,
    JobAction.REMOVE: Drawing.REMOVE,
    FailureAction.TRY_AGAIN: Drawing.RETRY,
}
_MOVES: dict[object, Drawing] = {
    Move.UP: Drawing.UP,
    Move.DOWN: Drawing.DOWN,
    Move.TOP: Drawing.TOP,
    Move.END: Drawing.END,
}


class MenuIcons(QObject):
    """Gives entries of a menu their drawings whenever it opens, in the colours of that moment.

    Lives in the GUI thread, as long as the menu.
    """

    def __init__(self, menu: QMenu, theme: Theme) -> None:
        super().__init__(menu)
        self._menu = menu
        self._theme = theme
        self._entries: list[tuple[QAction, Drawing]] = []
        menu.aboutToShow.connect(self._on_opening)

    def put(self, entry: QAction, which: Drawing | None) -> None:
        """Let an entry have a drawing; None leaves it without."""
        if which is not None:
            self._entries.append((entry, which))

    @Slot()
    def _on_opening(self) -> None:
        theme, ratio = self._theme, self._menu.devicePixelRatioF()
        for entry, which in self._entries:
            entry.setIcon(entry_icon(which, theme.colours, theme.px(ICON_PX), ratio))


def deed_drawing(deed: object) -> Drawing | None:
    """Return what stands for something to do to a job; None for what has nothing of its own."""
    if isinstance(deed, Move):
        return _MOVES[deed]
    return _DEEDS.get(deed)


def draw_program_menu(menu: QMenu, theme: Theme) -> None:
    """Give the menu of the whole program, and what opens beside it, their drawings."""
    icons = MenuIcons(menu, theme)
    for entry in menu.actions():
        inner = entry.menu()
        if isinstance(inner, QMenu):
            icons.put(entry, Drawing.QUESTION)
            for one in inner.actions():
                icons.put(one, _DRAWINGS.get(one.data()))
        else:
            icons.put(entry, _DRAWINGS.get(entry.data()))
