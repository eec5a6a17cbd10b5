"""Finished files and pages, handed to the programs the person has for them."""

from __future__ import annotations

import ntpath
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> bool:
    """Open a file with the person's own program; returns whether one took it."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show where a file lies, selected where the system can do that."""
    if path.exists() and sys.platform == "win32":
        subprocess.Popen(explorer_command(str(path), os.environ))  # noqa: S603 - the system's own
        return True
    if path.exists() and sys.platform == "darwin":
        subprocess.Popen(["/usr/bin/open", "-R", str(path)])  # noqa: S603 - the system's own
        return True
    return open_file(path.parent)


def explorer_command(path: str, environ: Mapping[str, str]) -> str:
    """Return what has Windows' Explorer show a file selected; by its whole name, not any other.

    A line and no list: the Explorer parts its words at commas, and takes quotes round the name
    alone, where Python would put them round the whole word.
    """
    explorer = ntpath.join(environ.get("SystemRoot", r"C:\Windows"), "explorer.exe")
    return f'"{explorer}" /select,"{path}"'


def open_page(url: str) -> bool:
    """Open a web page in the person's browser; only web links are handed on."""
    link = QUrl(url)
    return link.scheme() in {"http", "https"} and QDesktopServices.openUrl(link)
