"""The program's words in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from vidgrab_gui.core.wish_words import WishWords
    from vidgrab_gui.core.words import Words

CONTEXT = "words"


def spoken_words() -> Words:
    """Return the words, translated by what is installed when they are said."""
    from vidgrab_gui.core.words import Words  # noqa: PLC0415 - nothing is to be said at first

    return Words(translated)


def translated(text: str) -> str:
    """Return one of the core's source strings in the person's language."""
    return QCoreApplication.translate(CONTEXT, text)


def spoken_wishes() -> WishWords:
    """Return the words of the Options panel."""
    from vidgrab_gui.core.wish_words import WishWords  # noqa: PLC0415 - see above

    return WishWords(translated, language_name)


def language_name(code: str) -> str:
    """Return what a site's language code means: ``German`` for ``de``, the code where unknown.

    The rest of a code (``de-AT``, ``zh-Hans``) is put behind the name.
    """
    base, _, rest = code.replace("_", "-").partition("-")
    language = QtCore.QLocale.codeToLanguage(base)
    if language == QtCore.QLocale.Language.AnyLanguage:
        return code
    name = QtCore.QLocale.languageToString(language)
    return f"{name} ({rest})" if rest else name
