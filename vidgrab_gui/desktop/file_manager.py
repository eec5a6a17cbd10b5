"""Finished files and pages, handed to the programs the person has for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file with the person's own program; returns whether one took it."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show where a file lies, selected where the system can do that."""
    if path.exists() and sys.platform == "win32":
        subprocess.Popen(["explorer", "/select,", str(path)])  # noqa: S603, S607 - the system's own
        return True
    if path.exists() and sys.platform == "darwin":
        subprocess.Popen(["/usr/bin/open", "-R", str(path)])  # noqa: S603 - the system's own
        return True
    return open_file(path.parent)


def open_page(url: str) -> bool:
    """Open a web page in the person's browser; only web links are handed on."""
    link = QUrl(url)
    return link.scheme() in {"http", "https"} and QDesktopServices.openUrl(link)
