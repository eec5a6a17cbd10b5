"""Moving rows in the queue: which gap between the rows a wish means."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

_CONTEXT = "Reorder"


class Move(StrEnum):
    """Where jobs can be sent without a mouse."""

    UP = "up"
    DOWN = "down"
    TOP = "top"
    END = "end"


def gap_of(move: Move, rows: Sequence[int], count: int) -> int | None:
    """Return the gap (0 above the first of ``count`` rows) some rows move to.

    ``rows`` are in order. None when they are there already.
    """
    if not rows:
        return None
    gaps = {
        Move.UP: max(0, rows[0] - 1),
        Move.DOWN: min(count, rows[-1] + 2),
        Move.TOP: 0,
        Move.END: count,
    }
    return gaps[move] if moves_anything(rows, gaps[move]) else None


def moves_anything(rows: Sequence[int], gap: int) -> bool:
    """Tell whether putting rows, which are in order, into a gap changes their order at all."""
    is_block = rows[-1] - rows[0] == len(rows) - 1
    return not (is_block and rows[0] <= gap <= rows[-1] + 1)


def move_word(move: Move) -> str:
    """Return the words for a move in a menu."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[move])


def move_key(move: Move) -> QKeySequence:
    """Return the key that makes a move in the list of downloads."""
    return QKeySequence(_KEYS[move])


_WORDS = {
    Move.UP: "Move Up",
    Move.DOWN: "Move Down",
    Move.TOP: "Move to Top",
    Move.END: "Move to End",
}
_KEYS = {
    Move.UP: Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Up,
    Move.DOWN: Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Down,
    Move.TOP: Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Home,
    Move.END: Qt.KeyboardModifier.AltModifier | Qt.Key.Key_End,
}
