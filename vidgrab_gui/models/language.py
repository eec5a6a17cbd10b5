"""The program's words in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vidgrab_gui.core.words import Words

CONTEXT = "words"


def spoken_words() -> Words:
    """Return the words, translated by what is installed when they are said."""
    return Words(translated)


def translated(text: str) -> str:
    """Return one of the core's source strings in the person's language."""
    return QCoreApplication.translate(CONTEXT, text)
