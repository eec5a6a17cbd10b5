"""What the keys mean in the list of downloads."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

from vidgrab_gui.core.job import JobAction
from vidgrab_gui.ui.job_actions import SHOWN_ORDER, shortcut_of
from vidgrab_gui.ui.reorder import Move, move_key
from vidgrab_gui.ui.shortcuts import pressed_keys


def actions_meant(event: QKeyEvent) -> tuple[JobAction, ...]:
    """Return the actions a key can mean: the first that makes sense is the one it means."""
    pressed = pressed_keys(event)
    return tuple(action for action in SHOWN_ORDER if pressed == shortcut_of(action))


def move_meant(event: QKeyEvent) -> Move | None:
    """Return where a key sends the selected jobs in the queue."""
    pressed = pressed_keys(event)
    return next((move for move in Move if pressed == move_key(move)), None)
