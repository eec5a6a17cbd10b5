"""The program's words in the person's language."""

from __future__ import annotations

from collections.abc import Iterable
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

    return Words(translated, translated_count, spoken_number)


def translated(text: str) -> str:
    """Return one of the core's source strings in the person's language."""
    return QCoreApplication.translate(CONTEXT, text)


def translated_count(text: str, count: int) -> str:
    """Return one of the core's source strings in the wording that fits a count."""
    return QCoreApplication.translate(CONTEXT, text, "", count)


def spoken_number(value: float, decimals: int = 0) -> str:
    """Return a number as the person's language writes it: ``1,180`` or ``1.180``."""
    locale = QtCore.QLocale()
    if _is_english(locale):
        return f"{value:,.{decimals}f}"
    return locale.toString(float(value), "f", decimals)


def in_a_row(parts: Iterable[str]) -> str:
    """Return what there is of some facts, one after the other: ``a · b · c``."""
    return spoken_words().row(parts)


def spoken_wishes() -> WishWords:
    """Return the words of the Options panel."""
    from vidgrab_gui.core.wish_words import WishWords  # noqa: PLC0415 - see above

    return WishWords(translated, language_name, translated_count)


def language_name(code: str) -> str:
    """Return what a site's language code means: ``German`` for ``de``, the code where unknown.

    The rest of a code (``de-AT``, ``zh-Hans``) is put behind the name. Qt knows the names in
    English and each language's own; of the usual ones we know them in the person's language,
    and the others are called as their speakers call them.
    """
    from vidgrab_gui.core.language_names import NAMED_LANGUAGES  # noqa: PLC0415 - as above

    base, _, rest = code.replace("_", "-").partition("-")
    language = QtCore.QLocale.codeToLanguage(base)
    if language == QtCore.QLocale.Language.AnyLanguage:
        return code
    name = QtCore.QLocale.languageToString(language)
    if name in NAMED_LANGUAGES:
        name = translated(name)
    elif not _is_english(QtCore.QLocale()):
        name = QtCore.QLocale(language).nativeLanguageName() or name
    return f"{name} ({rest})" if rest else name


def _is_english(locale: QtCore.QLocale) -> bool:
    return locale.language() in (QtCore.QLocale.Language.C, QtCore.QLocale.Language.English)
