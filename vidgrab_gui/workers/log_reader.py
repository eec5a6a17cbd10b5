"""Reads the end of the log in a thread of its own, and what is added to it."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core.log_lines import LogEntry, entries_of
from vidgrab_gui.core.privacy import Privacy

MOST_BYTES = 200_000
MOST_ENTRIES = 1_000
LOOK_EVERY_S = 0.5


class LogReader(QObject):
    """Follows a log file.

    Lives in: the GUI thread. ``read`` carries a tuple of the last LogEntry there are, at first and
    whenever the file has changed; lines of older versions are cleaned as they are read.
    """

    read = Signal(object)

    def __init__(self, path: Path, privacy: Privacy, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._privacy = privacy
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def follow(self) -> None:
        """Read now and at each change; once more from the beginning where it was followed."""
        self.close()
        self._stop = threading.Event()
        arguments = (self._stop,)
        self._thread = threading.Thread(target=self._follow, args=arguments, daemon=True)
        self._thread.start()

    def close(self, within_s: float = 0.5) -> None:
        """Read no more; a disk that hangs is not waited for longer than this."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(within_s)
            self._thread = None

    def _follow(self, stop: threading.Event) -> None:
        known: object = None
        is_first = True
        cleaner = EntryCleaner(self._privacy)
        while not stop.is_set():
            mark = _mark(self._path)
            if is_first or mark != known:
                entries = last_entries(self._path, cleaner)
                if not stop.is_set():
                    self.read.emit(entries)
            known, is_first = mark, False
            stop.wait(LOOK_EVERY_S)


class EntryCleaner:
    """Cleans each entry once, however often the log is read.

    One after the other: a long text in one go would keep Python from the window's thread.
    """

    def __init__(self, privacy: Privacy) -> None:
        self._privacy = privacy
        self._known: dict[LogEntry, LogEntry] = {}

    def cleaned(self, entries: Sequence[LogEntry]) -> tuple[LogEntry, ...]:
        """Return the entries without secrets; others than these are forgotten."""
        self._known = {entry: self._known.get(entry) or self._clean(entry) for entry in entries}
        return tuple(self._known[entry] for entry in entries)

    def _clean(self, entry: LogEntry) -> LogEntry:
        return LogEntry(entry.level, self._privacy.cleaned(entry.text))


def last_entries(path: Path, cleaner: EntryCleaner) -> tuple[LogEntry, ...]:
    """Return the newest entries of a log, oldest first; none where it cannot be read."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - MOST_BYTES))
            text = file.read(MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ()
    if size > MOST_BYTES:
        text = text.partition("\n")[2]  # the first line is cut off
    return cleaner.cleaned(entries_of(text)[-MOST_ENTRIES:])


def _mark(path: Path) -> object:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns
