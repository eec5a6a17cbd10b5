"""The statistics: series of readings, what is compared of them, and the limit it must reach."""

from __future__ import annotations

import math
import statistics
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple


class Bound(StrEnum):
    """Which way a limit points."""

    AT_MOST = "≤"
    AT_LEAST = "≥"


@dataclass(frozen=True, slots=True)
class Series:
    """One thing measured several times."""

    name: str
    unit: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """Return the middle one."""
        return statistics.median(self.values)


@dataclass(frozen=True, slots=True)
class Limit:
    """What a figure must reach."""

    bound: Bound
    value: float

    def holds(self, figure: float) -> bool:
        """Tell whether a figure reaches it."""
        return figure <= self.value if self.bound is Bound.AT_MOST else figure >= self.value


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; ``figure`` is what ``limit`` is about, None where it is missing.

    ``failure`` says why there is no figure; ``also`` is what else was measured on the way.
    """

    row: str
    what: str
    ours: Series | None = None
    yardstick: Series | None = None
    figure: float | None = None
    unit: str = "×"
    limit: Limit | None = None
    note: str = ""
    failure: str = ""
    also: tuple[Series, ...] = ()

    @property
    def is_reached(self) -> bool | None:
        """Tell whether the limit is reached; None where there is none."""
        if self.limit is None:
            return None
        return self.figure is not None and self.limit.holds(self.figure)


@dataclass(frozen=True, slots=True)
class Size:
    """One size of some work, the seconds it took and the memory it needed."""

    count: int
    taken_s: float
    memory_mb: float


@dataclass(frozen=True, slots=True)
class Growth:
    """How time and memory grow with the work: its sizes, smallest first."""

    what: str
    unit: str
    sizes: tuple[Size, ...]
    note: str = ""
    failure: str = ""


class AnswerTimes(NamedTuple):
    """How long a thread takes to answer, whenever it is asked (milliseconds)."""

    p99_ms: float
    max_ms: float


def at_most(value: float) -> Limit:
    """Return a limit from above."""
    return Limit(Bound.AT_MOST, value)


def at_least(value: float) -> Limit:
    """Return a limit from below."""
    return Limit(Bound.AT_LEAST, value)


def ratio(
    row: str, what: str, ours: Series, yardstick: Series, limit: Limit | None, note: str = ""
) -> Line:
    """Return ours as a multiple of the yardstick."""
    return Line(row, what, ours, yardstick, ours.median / yardstick.median, limit=limit, note=note)


def speed_up(
    row: str, what: str, ours: Series, yardstick: Series, limit: Limit | None, note: str = ""
) -> Line:
    """Return how many times the yardstick's rate ours is; both series are times for the same."""
    return Line(row, what, ours, yardstick, yardstick.median / ours.median, limit=limit, note=note)


def added(row: str, what: str, ours: Series, yardstick: Series, limit: Limit | None) -> Line:
    """Return by how much ours is more than the yardstick, in their unit."""
    return Line(row, what, ours, yardstick, ours.median - yardstick.median, ours.unit, limit)


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    rank = math.ceil(len(ordered) * percent / 100)
    return ordered[max(0, rank - 1)]


def answer_times(beats_s: Sequence[float]) -> AnswerTimes:
    """Return the times of whoever asks at any moment and is answered at the next beat.

    Looking at the lateness of each beat would count a long silence once, however many
    would have asked in the midst of it.
    """
    gaps_ms = sorted((after - before) * 1000 for before, after in pairwise(beats_s))
    whole_ms = sum(gaps_ms)
    low_ms, high_ms = 0.0, gaps_ms[-1]
    while high_ms - low_ms > 0.001:
        middle_ms = (low_ms + high_ms) / 2
        longer = gaps_ms[bisect_left(gaps_ms, middle_ms) :]
        waits_longer = (sum(longer) - middle_ms * len(longer)) / whole_ms
        low_ms, high_ms = (middle_ms, high_ms) if waits_longer > 0.01 else (low_ms, middle_ms)
    return AnswerTimes(high_ms, gaps_ms[-1])
