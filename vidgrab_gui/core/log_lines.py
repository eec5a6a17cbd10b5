"""The log as entries: a line that says when and how grave, and what belongs to it."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from vidgrab_gui.core.late_pattern import late_pattern

_HEAD = late_pattern(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[,.]\d{3} ([A-Z]+) ")
_LEVELS = logging.getLevelNamesMapping()


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One record with its traceback; ``level`` as in :mod:`logging`."""

    level: int
    text: str


def entries_of(text: str) -> tuple[LogEntry, ...]:
    """Return the entries of a log's text; what stands before the first head belongs to none."""
    entries: list[LogEntry] = []
    level, lines = logging.INFO, list[str]()
    for line in text.splitlines():
        head = _HEAD.match(line)
        if head is not None:
            _close(entries, level, lines)
            level, lines = _LEVELS.get(head[1], logging.INFO), []
        lines.append(line)
    _close(entries, level, lines)
    return tuple(entries)


def _close(entries: list[LogEntry], level: int, lines: list[str]) -> None:
    if lines:
        entries.append(LogEntry(level, "\n".join(lines)))
