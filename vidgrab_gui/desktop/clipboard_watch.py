"""Looks at what other programs copy, for as long as the person wants that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from vidgrab_gui.core.links import read_links

MOST_WORDS = 200
LONGEST_TEXT = 50_000
"""Whoever copies more than this copies no links for us."""


class ClipboardWatch(QObject):
    """Tells of copied texts that are nothing but links.

    Lives in the GUI thread. ``copied`` carries such a text. What was in the clipboard when
    the watch began, and what this program has put there itself, is not looked at.
    """

    copied = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_on = False
        self._last = ""
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    def set_on(self, *, is_on: bool) -> None:
        """Look from now on, or no more."""
        if is_on and not self._is_on:
            self._last = self._text()
        self._is_on = is_on

    @Slot()
    def _on_changed(self) -> None:
        if not self._is_on or QGuiApplication.clipboard().ownsClipboard():
            return
        text = self._text()
        # Some programs announce one copy twice.
        is_new, self._last = text != self._last, text
        if is_new and is_links_only(text):
            self.copied.emit(text)

    def _text(self) -> str:
        mime = QGuiApplication.clipboard().mimeData()
        return mime.text()[:LONGEST_TEXT] if mime is not None and mime.hasText() else ""


def is_links_only(text: str) -> bool:
    """Tell whether a text is one link or several and nothing else.

    Only links with their scheme count: ``e.g.`` and file names look like hosts.
    """
    words = text.split()
    if not 0 < len(words) <= MOST_WORDS:
        return False
    return all(
        word.lower().startswith(("http://", "https://")) and read_links(word).links
        for word in words
    )
