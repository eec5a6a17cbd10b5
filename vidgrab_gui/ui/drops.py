"""What is dropped on the window: links, text, or files that hold links."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # PySide6 makes a class when it is first named, and nothing is dropped yet
    from PySide6.QtCore import QMimeData, QUrl


def dropped_text(mime: QMimeData) -> str:
    """Return the links or the text that was dropped, one a line; empty when there is none.

    Files that hold links are not among them: see :func:`dropped_files`.
    """
    if mime.hasUrls():
        files = set(dropped_files(mime))
        urls = [url for url in mime.urls() if url.toLocalFile() not in files]
        # Qt would show them prettier, which takes some apart.
        return "\n".join(bytes(url.toEncoded().data()).decode() for url in urls)
    return mime.text() if mime.hasText() else ""


def dropped_files(mime: QMimeData) -> list[str]:
    """Return the paths of dropped files that may hold links."""
    paths = [url.toLocalFile() for url in mime.urls() if _is_of_this_machine(url)]
    if not paths:
        return []
    from vidgrab_gui.core.link_files import may_hold_links  # noqa: PLC0415 - not at the start

    return [path for path in paths if may_hold_links(path)]


def _is_of_this_machine(url: QUrl) -> bool:
    return url.isLocalFile() and not url.host()
