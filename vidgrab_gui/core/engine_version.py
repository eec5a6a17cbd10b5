"""The engine's version, which is the day it was made on."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from vidgrab_gui.core.late_pattern import late_pattern

STALE_DAYS = 30
"""Sites change, and an engine older than this may not know it yet."""

_VERSION = late_pattern(r"(20\d\d)\.(\d{1,2})\.(\d{1,2})(?:\.(\d{1,6}))?(?:\.dev\d+)?\Z")


class EngineVersion(NamedTuple):
    """A day, and for builds of every night the time of it (``hhmmss``; -1 for a release)."""

    year: int
    month: int
    day: int
    time: int = -1

    def age_days(self, today: datetime.date) -> int:
        """Return how many days ago that was; never less than 0, whatever the clock says."""
        return max(0, (today - datetime.date(self.year, self.month, self.day)).days)


def engine_version(text: str) -> EngineVersion | None:
    """Return the version a text names (``2026.08.19``, ``2026.8.19.232701``), None for no date."""
    found = _VERSION.match(text)
    if found is None:
        return None
    year, month, day, time = (int(part) if part else -1 for part in found.groups())
    try:
        datetime.date(year, month, day)
    except ValueError:
        return None
    return EngineVersion(year, month, day, time)


def age_days(text: str, today: datetime.date) -> int | None:
    """Return how old the engine of this version is, None where the text names none."""
    version = engine_version(text)
    return None if version is None else version.age_days(today)


def is_newer(text: str, other: str) -> bool:
    """Tell whether one version is newer than another; what names no day is older than all."""
    version, before = engine_version(text), engine_version(other)
    if version is None:
        return False
    return before is None or version > before
