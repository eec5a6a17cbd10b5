"""Sizes, speeds, times and dates as people say them; in decimal units, and never nonsense."""

from __future__ import annotations

import math
import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import TypeGuard

from vidgrab_gui.core.phrases import COUNTED, Phrase

_UNITS = (
    (10**3, Phrase.KILOBYTES),
    (10**6, Phrase.MEGABYTES),
    (10**9, Phrase.GIGABYTES),
    (10**12, Phrase.TERABYTES),
)
# Megabytes stay up to 10 GB, so that a running number is seen to run.
_PAIR_LIMITS = (10**6, 10**10, 10**13)
_MINUTE_S = 60
_HOUR_S = 3_600
_DAY_S = 86_400
_MONTHS = (
    Phrase.JANUARY, Phrase.FEBRUARY, Phrase.MARCH, Phrase.APRIL, Phrase.MAY, Phrase.JUNE,
    Phrase.JULY, Phrase.AUGUST, Phrase.SEPTEMBER, Phrase.OCTOBER, Phrase.NOVEMBER, Phrase.DECEMBER,
)  # fmt: skip


def plain_number(value: float, decimals: int) -> str:
    """Return a number as English writes it: ``1,180``, ``18.4``."""
    return f"{value:,.{decimals}f}"


class Figures:
    """Says numbers. What is unknown, endless or negative is said as nothing at all.

    ``translate`` turns a source string (a phrase) into the person's language;
    its values are put in afterwards. ``translate_count`` does the same where the words depend
    on how many; ``number`` writes a number with so many decimals and its thousands in groups.
    """

    def __init__(
        self,
        translate: Callable[[str], str] = str,
        translate_count: Callable[[str, int], str] | None = None,
        number: Callable[[float, int], str] = plain_number,
    ) -> None:
        self.translate = translate
        self._translate_count = translate_count
        self.number = number

    def say(self, phrase: Phrase, **values: object) -> str:
        """Return a phrase in the person's language with its values; a broken one in English."""
        try:
            return self._pattern(phrase, values).format_map(values)
        except (KeyError, IndexError, ValueError, AttributeError):
            return phrase.value.format_map(values)

    def _pattern(self, phrase: Phrase, values: Mapping[str, object]) -> str:
        count = values.get(COUNTED.get(phrase, ""))
        if isinstance(count, int) and self._translate_count is not None:
            return self._translate_count(phrase.value, count)
        return self.translate(phrase.value)

    def row(self, parts: Iterable[str]) -> str:
        """Return what there is of some facts, one after the other: ``a · b · c``."""
        return self._folded(Phrase.IN_A_ROW, parts)

    def listed(self, parts: Iterable[str]) -> str:
        """Return what there is of some facts in a list: ``a, b, c``."""
        return self._folded(Phrase.IN_A_LIST, parts)

    def _folded(self, phrase: Phrase, parts: Iterable[str]) -> str:
        """Put parts together by twos: so a language can say how they stand, and which way."""
        whole = ""
        for part in reversed([part for part in parts if part]):
            whole = self.say(phrase, first=part, rest=whole) if whole else part
        return whole

    def size(self, size_bytes: float | None) -> str:
        """Return ``276 MB``, ``1.2 GB`` or ``size unknown``."""
        if not _is_number(size_bytes):
            return self.say(Phrase.SIZE_UNKNOWN)
        if round(size_bytes) < 1_000:
            return self._bytes(size_bytes)
        unit, phrase = _unit_for(size_bytes)
        value = size_bytes / unit
        is_fine = value < (99.95 if unit >= 10**9 else 9.95)
        decimals = 1 if is_fine and not f"{value:.1f}".endswith(".0") else 0
        return self.say(phrase, count=self.number(value, decimals))

    def size_pair(self, done_bytes: float, total_bytes: float | None) -> str:
        """Return ``412 of 1,180 MB`` in one unit; without a total what is done, or nothing."""
        if not _is_number(total_bytes) or not total_bytes:
            return self.size(done_bytes) if done_bytes > 0 else ""
        done = min(done_bytes, total_bytes) if done_bytes > 0 else 0
        if round(total_bytes) < 1_000:
            return self.say(Phrase.SIZE_PAIR, done=f"{done:.0f}", total=self._bytes(total_bytes))
        unit, phrase = _UNITS[bisect_right(_PAIR_LIMITS, total_bytes)]
        has_decimal = unit >= 10**9 or (unit == 10**6 and total_bytes < 10**7)
        decimals = 1 if has_decimal else 0
        total = self.say(phrase, count=self.number(total_bytes / unit, decimals))
        return self.say(Phrase.SIZE_PAIR, done=self.number(done / unit, decimals), total=total)

    def rate(self, speed_bps: float | None) -> str:
        """Return ``18.4 MB/s`` for bytes per second, nothing in a stall."""
        if not _is_number(speed_bps) or not speed_bps:
            return ""
        if round(speed_bps) < 1_000:
            return self.say(Phrase.RATE_LOW)
        unit, phrase = _unit_for(speed_bps)
        value = speed_bps / unit
        decimals = 1 if unit >= 10**6 and value < 99.95 else 0
        return self.say(Phrase.RATE, size=self.say(phrase, count=self.number(value, decimals)))

    def time_left(self, eta_s: float | None, *, roughly: bool = False) -> str:
        """Return ``42 s left`` or ``about 3 min left``; ``roughly`` puts "about" to seconds too."""
        if not _is_number(eta_s):
            return ""
        seconds = max(round(eta_s), 1)
        if seconds < _MINUTE_S:
            phrase = Phrase.ABOUT_SECONDS_LEFT if roughly else Phrase.SECONDS_LEFT
            return self.say(phrase, seconds=seconds)
        hours, minutes = divmod(round(seconds / _MINUTE_S), 60)
        if hours >= 24:
            return self.say(Phrase.DAYS_LEFT)
        if not hours:
            return self.say(Phrase.MINUTES_LEFT, minutes=minutes)
        phrase = Phrase.HOURS_MINUTES_LEFT if minutes else Phrase.HOURS_LEFT
        return self.say(phrase, hours=hours, minutes=minutes)

    def duration(self, duration_s: float | None) -> str:
        """Return ``10 min 34 s``, ``1 h 2 min`` or nothing."""
        if not _is_number(duration_s) or not duration_s:
            return ""
        total_s = max(round(duration_s), 1)
        minutes, seconds = divmod(total_s, _MINUTE_S)
        if not minutes:
            return self.say(Phrase.SECONDS, seconds=seconds)
        if minutes < 60:
            phrase = Phrase.MINUTES_SECONDS if seconds else Phrase.MINUTES
            return self.say(phrase, minutes=minutes, seconds=seconds)
        hours, minutes = divmod(round(total_s / _MINUTE_S), 60)
        return self.say(
            Phrase.HOURS_MINUTES if minutes else Phrase.HOURS, hours=hours, minutes=minutes
        )

    def clock(self, duration_s: float | None) -> str:
        """Return ``10:34`` or ``1:02:03``, or nothing."""
        if not _is_number(duration_s) or not duration_s:
            return ""
        minutes, seconds = divmod(max(round(duration_s), 1), _MINUTE_S)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"

    def date(self, day: str) -> str:
        """Return ``10 November 2014`` for ``20141110``, nothing for what is no day."""
        if len(day) != 8 or not (day.isascii() and day.isdecimal()):
            return ""
        import datetime  # noqa: PLC0415 - no date is said before a link is fetched

        try:
            found = datetime.date(int(day[:4]), int(day[4:6]), int(day[6:]))
        except ValueError:
            return ""
        month = self.say(_MONTHS[found.month - 1])
        return self.say(Phrase.DATE, day=found.day, month=month, year=found.year)

    def moment(self, at_s: float, now_s: float | None = None) -> str:
        """Return ``28 November at 20:00`` in local time, with the year where it is another one.

        Both are seconds since the epoch; nothing for what no calendar holds.
        """
        import datetime  # noqa: PLC0415 - as in date

        try:
            at = datetime.datetime.fromtimestamp(at_s).astimezone()
        except (ValueError, OverflowError, OSError):
            return ""
        now = datetime.datetime.fromtimestamp(time.time() if now_s is None else now_s).astimezone()
        phrase = Phrase.MOMENT if at.year == now.year else Phrase.MOMENT_OF_YEAR
        month, clock = self.say(_MONTHS[at.month - 1]), f"{at:%H:%M}"
        return self.say(phrase, day=at.day, month=month, year=at.year, time=clock)

    def ago(self, past_s: float | None) -> str:
        """Return ``just now``, ``5 min ago`` … for seconds gone by; clocks may be set back."""
        if past_s is None or not math.isfinite(past_s):
            return ""
        if past_s < _MINUTE_S:
            return self.say(Phrase.JUST_NOW)
        if past_s < _HOUR_S:
            return self.say(Phrase.MINUTES_AGO, minutes=int(past_s // _MINUTE_S))
        if past_s < _DAY_S:
            return self.say(Phrase.HOURS_AGO, hours=int(past_s // _HOUR_S))
        return self._days_ago(int(past_s // _DAY_S))

    def _days_ago(self, days: int) -> str:
        if days == 1:
            return self.say(Phrase.YESTERDAY)
        if days <= 30:
            return self.say(Phrase.DAYS_AGO, days=days)
        return self.say(Phrase.MONTHS_AGO if days <= 365 else Phrase.YEARS_AGO)

    def _bytes(self, size_bytes: float) -> str:
        count = round(size_bytes)
        return self.say(Phrase.BYTE) if count == 1 else self.say(Phrase.BYTES, count=count)


def _is_number(value: float | None) -> TypeGuard[float]:
    return value is not None and 0 <= value < math.inf


def _unit_for(size_bytes: float) -> tuple[int, Phrase]:
    """Return the unit in which a size has at most three digits before the point."""
    return next((row for row in _UNITS if round(size_bytes / row[0]) < 1_000), _UNITS[-1])
