"""The keys of the window and its lists: each is named here, and nowhere else.

Those of the program's menu stand in ``program_actions``, those that act on downloads in
``job_actions`` and ``reorder``; ``shortcut_groups`` puts all of them together.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Shortcut(StrEnum):
    """What a key does, in the order it is shown: first in the whole window, then in its parts."""

    GO_TO_LINK = "go-to-link"
    SAVE_BEST = "save-best"
    SAVE_SOUND = "save-sound"
    CHOOSE_FOLDER = "choose-folder"
    OPEN_FOLDER = "open-folder"
    OPTIONS = "options"
    FILTER = "filter"
    NEXT_PART = "next-part"
    LAST_PART = "last-part"
    UNDO = "undo"
    MENU = "menu"
    FETCH = "fetch"
    STOP = "stop"
    SAVE_LINE = "save-line"
    PICK = "pick"
    SAVE_PICKED = "save-picked"
    CHECK = "check"
    CLOSE_OPTIONS = "close-options"
    COPY_LINK = "copy-link"
    CONTEXT_MENU = "context-menu"


_KEYS: dict[Shortcut, tuple[str, ...]] = {
    Shortcut.GO_TO_LINK: ("Ctrl+L",),
    Shortcut.SAVE_BEST: ("Ctrl+D",),
    Shortcut.SAVE_SOUND: ("Ctrl+Shift+D",),
    Shortcut.CHOOSE_FOLDER: ("Ctrl+O",),
    Shortcut.OPEN_FOLDER: ("Ctrl+Shift+O",),
    Shortcut.OPTIONS: ("F9",),
    Shortcut.FILTER: ("Ctrl+F",),
    Shortcut.NEXT_PART: ("F6",),
    Shortcut.LAST_PART: ("Shift+F6",),
    Shortcut.UNDO: ("Ctrl+Z",),
    Shortcut.MENU: ("F10",),
    Shortcut.FETCH: ("Return",),
    Shortcut.STOP: ("Esc",),
    Shortcut.SAVE_LINE: ("Return",),
    Shortcut.PICK: ("Space",),
    Shortcut.SAVE_PICKED: ("Return",),
    Shortcut.CHECK: ("Space",),
    Shortcut.CLOSE_OPTIONS: ("Esc",),
    Shortcut.COPY_LINK: ("Ctrl+C",),
    Shortcut.CONTEXT_MENU: ("Menu", "Shift+F10"),
}


def keys_of(shortcut: Shortcut) -> tuple[QKeySequence, ...]:
    """Return the keys that do it; any one of them does."""
    return tuple(map(QKeySequence, _KEYS[shortcut]))


def is_pressed(event: QKeyEvent, shortcut: Shortcut) -> bool:
    """Tell whether a key press means this."""
    return pressed_keys(event) in keys_of(shortcut)


def pressed_keys(event: QKeyEvent) -> QKeySequence:
    """Return what was pressed; both keys called Enter are one, and so are all digits."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, key))


def shortcut_word(shortcut: Shortcut) -> str:
    """Return what it does, in words."""
    words = {
        Shortcut.GO_TO_LINK: _tr("Go to the link"),
        Shortcut.SAVE_BEST: _tr("Save the link in the best quality"),
        Shortcut.SAVE_SOUND: _tr("Save the sound of the link only"),
        Shortcut.CHOOSE_FOLDER: _tr("Choose the folder for downloads"),
        Shortcut.OPEN_FOLDER: _tr("Open the folder for downloads"),
        Shortcut.OPTIONS: _tr("Open or close the options"),
        Shortcut.FILTER: _tr("Search the playlist, or filter the downloads"),
        Shortcut.NEXT_PART: _tr("Go to the next part of the window"),
        Shortcut.LAST_PART: _tr("Go to the part before"),
        Shortcut.UNDO: _tr("Undo what was just removed"),
        Shortcut.MENU: _tr("Open the menu"),
        Shortcut.FETCH: _tr("Fetch the link"),
        Shortcut.STOP: _tr("Stop fetching"),
        Shortcut.SAVE_LINE: _tr("Download this quality"),
        Shortcut.PICK: _tr("Pick the selected entries, or no longer"),
        Shortcut.SAVE_PICKED: _tr("Download what is picked"),
        Shortcut.CHECK: _tr("Tick a language, or no longer"),
        Shortcut.CLOSE_OPTIONS: _tr("Close the options"),
        Shortcut.COPY_LINK: _tr("Copy Link"),
        Shortcut.CONTEXT_MENU: _tr("Open the menu of the selected downloads"),
    }
    return words[shortcut]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcut", text)
