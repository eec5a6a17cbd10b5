"""What the menu of the whole program offers, with its words and its keys."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


class ProgramAction(StrEnum):
    """What concerns the program and no single link or download, in the order it is offered."""

    PREFERENCES = "preferences"
    NETWORK = "network"
    SHORTCUTS = "shortcuts"
    HEALTH = "health"
    LOG = "log"
    COPY_REPORT = "copy-report"
    ABOUT = "about"
    QUIT = "quit"


HELP = (
    ProgramAction.SHORTCUTS,
    ProgramAction.HEALTH,
    ProgramAction.LOG,
    ProgramAction.COPY_REPORT,
    ProgramAction.ABOUT,
)
"""What stands in the menu's own menu "Help"."""

_KEYS = {
    ProgramAction.PREFERENCES: "Ctrl+,",
    ProgramAction.SHORTCUTS: "F1",
    ProgramAction.QUIT: "Ctrl+Q",
}


def program_word(action: ProgramAction) -> str:
    """Return an action's words in the menu."""
    words = {
        ProgramAction.PREFERENCES: _tr("Preferences…"),
        ProgramAction.NETWORK: _tr("Network…"),
        ProgramAction.SHORTCUTS: _tr("Keyboard Shortcuts"),
        ProgramAction.HEALTH: _tr("Health"),
        ProgramAction.LOG: _tr("Log"),
        ProgramAction.COPY_REPORT: _tr("Copy Report"),
        ProgramAction.ABOUT: _tr("About VidGrab"),
        ProgramAction.QUIT: _tr("Quit"),
    }
    return words[action]


def program_key(action: ProgramAction) -> QKeySequence:
    """Return an action's key; an empty one where it has none."""
    return QKeySequence(_KEYS.get(action, ""))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProgramAction", text)
