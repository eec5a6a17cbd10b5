"""The program's words in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from vidgrab_gui.core.words import Words

CONTEXT = "words"


def spoken_words() -> Words:
    """Return the words, translated by what is installed when they are said."""
    from vidgrab_gui.core.words import Words  # noqa: PLC0415 - nothing is to be said at first

    return Words(translated)


def translated(text: str) -> str:
    """Return one of the core's source strings in the person's language."""
    return QCoreApplication.translate(CONTEXT, text)
