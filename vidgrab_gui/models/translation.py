"""The language the program speaks: which one it is, and its translations brought in.

Qt Linguist's .ts files are in ``resources/translations``; ``python3 dev.py`` makes of them the
.qm files that are read here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""The languages the program knows, by code, each as its own speakers call it."""

_MIRRORED = frozenset({"ar"})
_OWN = "vidgrab"
_QT = "qtbase"
_FOLDER = Path(__file__).resolve().parent.parent / "translations"
_LATIN_DIGITS = {"ar": "ar-AE"}
"""Where a language has several ways to write numbers: the one with the digits of ``1080p``."""


def speak(app: QGuiApplication, wish: str, folder: Path = _FOLDER) -> str:
    """Have the program speak a language from now on; return its code.

    ``wish`` is a code of :data:`LANGUAGES`, anything else means the system's own language, or
    English where we do not know that. What is on the screen already keeps its words, so this
    comes before the window. Translations that are missing leave the English words.
    """
    tag = _wished_tag(wish)
    code = known_code(tag)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    if code != ENGLISH:
        _install(app, f"{_QT}_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"{_OWN}_{code}", str(folder))
    QLocale.setDefault(_locale(code, tag))
    is_mirrored = code in _MIRRORED
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    return code


def best_tag(wished: Sequence[str]) -> str:
    """Return the first language of a person's list that the program speaks, ``en`` without one.

    ``wished`` are tags as a system names them: ``de-CH``, ``zh-Hans-CN``. Traditional Chinese
    is no simplified Chinese: who reads that gets the next of their languages, and the bare
    ``zh`` that Qt puts behind it is the same person's.
    """
    meant = [tag for tag in wished if tag != "zh" or not any(map(_is_traditional, wished))]
    return next((tag for tag in meant if known_code(tag)), ENGLISH)


def known_code(tag: str) -> str:
    """Return the code under which the program speaks a language; nothing where it does not."""
    base = tag.replace("_", "-").partition("-")[0]
    if base == "zh":
        return "" if _is_traditional(tag) else "zh_CN"
    return base if base in LANGUAGES else ""


def _is_traditional(tag: str) -> bool:
    base, *rest = tag.replace("_", "-").split("-")
    return base == "zh" and "Hans" not in rest and bool({"Hant", "TW", "HK", "MO"} & set(rest))


def _wished_tag(wish: str) -> str:
    return wish if wish in LANGUAGES else best_tag(QLocale.system().uiLanguages())


def _locale(code: str, tag: str) -> QLocale:
    """Return how numbers and times are written: as in the person's country, where it is told."""
    if code == ENGLISH:
        return QLocale.system()
    locale = QLocale(tag)
    is_odd = locale.zeroDigit() != "0" or locale.language() != QLocale(code).language()
    return QLocale(_LATIN_DIGITS.get(code, code)) if is_odd else locale


def _install(app: QGuiApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
