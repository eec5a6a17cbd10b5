"""What the keys mean in the list of downloads."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from vidgrab_gui.core.job import JobAction
from vidgrab_gui.ui.job_actions import SHOWN_ORDER, shortcut_of
from vidgrab_gui.ui.reorder import Move, move_key


def actions_meant(event: QKeyEvent) -> tuple[JobAction, ...]:
    """Return the actions a key can mean: the first that makes sense is the one it means."""
    pressed = _pressed(event)
    return tuple(action for action in SHOWN_ORDER if pressed == shortcut_of(action))


def move_meant(event: QKeyEvent) -> Move | None:
    """Return where a key sends the selected jobs in the queue."""
    pressed = _pressed(event)
    return next((move for move in Move if pressed == move_key(move)), None)


def _pressed(event: QKeyEvent) -> QKeySequence:
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, key))
