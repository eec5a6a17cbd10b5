"""Reads files of links in a thread of its own: the disk they lie on may sleep."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core.link_files import LARGEST_BYTES, text_of_links
from vidgrab_gui.core.links import read_links

MOST_FILES = 200


@dataclass(frozen=True, slots=True)
class LinksRead:
    """The text that came with the files and theirs, and the names of files without a link."""

    text: str
    empty: tuple[str, ...] = ()


class LinkReader(QObject):
    """Reads what was dropped.

    Lives in: the GUI thread. ``read`` carries a LinksRead for each request. The threads are
    daemons: nobody waits for a disk that hangs.
    """

    read = Signal(object)

    def start(self, paths: Sequence[str], text: str = "") -> None:
        """Read these files behind a text; more than ``MOST_FILES`` are left out."""
        chosen = tuple(paths[:MOST_FILES])
        threading.Thread(target=self._read, args=(chosen, text), daemon=True).start()

    def _read(self, paths: Sequence[str], before: str) -> None:
        texts = {path: _text_in(path) for path in paths}
        empty = tuple(Path(path).name for path, text in texts.items() if not read_links(text).links)
        self.read.emit(LinksRead("\n".join([before, *texts.values()]), empty))


def _text_in(path: str) -> str:
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - Path raises for long names
            return text_of_links(path, file.read(LARGEST_BYTES))
    except (OSError, ValueError):
        return ""
