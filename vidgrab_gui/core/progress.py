"""Progress of one job: one percentage that never runs backwards, speed, time left."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

PERCENT_BEFORE_FINISHING = 95.0
"""Where the bar stands when all bytes are here and the file is still to be joined or changed."""
PERCENT_BEFORE_DONE = 99.0
"""Where the bar stands when all is made but the file is not in its place yet."""

_FIRST_HONEST_FRAGMENT = 2  # before it an estimate rests on the tiny header fragment
_LEAD_WEIGHT = 12.0  # a picture of unknown size against its sound
_MOST_FRACTION = 0.999  # only a finished stream is whole
_MOST_BYTES = 2**62

_WINDOW_S = 8.0
_SETTLING_S = 0.5
_LEAST_GAP_S = 0.1


class Phase(StrEnum):
    """What a running job is doing right now."""

    PREPARING = "preparing"
    VIDEO = "video"
    AUDIO = "audio"
    FILE = "file"
    JOINING = "joining"
    TAKING_SOUND = "taking-sound"
    REPAIRING = "repairing"
    CHECKING = "checking"
    CONVERTING = "converting"
    CUTTING = "cutting"
    SPLITTING = "splitting"
    ADDING = "adding"
    SITE_WAIT = "site-wait"
    RECORDING = "recording"


TRANSFER_PHASES = frozenset(
    {Phase.PREPARING, Phase.VIDEO, Phase.AUDIO, Phase.FILE, Phase.SITE_WAIT, Phase.RECORDING}
)
"""What is done while bytes still come; everything else is finishing."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One look at a running job.

    ``percent`` (0-100) is over everything: video, audio and finishing; None
    where nothing is known. ``done_bytes`` and ``total_bytes`` count what is
    transferred; ``speed_bps`` is bytes per second; ``eta_s`` seconds left.
    ``recorded_s`` is how much of a broadcast is here.
    """

    phase: Phase = Phase.PREPARING
    percent: float | None = None
    done_bytes: int = 0
    total_bytes: int | None = None
    speed_bps: float | None = None
    eta_s: float | None = None
    recorded_s: float | None = None


@dataclass(frozen=True, slots=True)
class StreamExpectation:
    """What the format table says about one stream; both numbers may be missing or wrong."""

    format_id: str
    expected_bytes: float | None = None
    kbps: float | None = None


@dataclass(slots=True)
class _Stream:
    """One stream as it stands. ``fraction`` (0-1) never sinks, and is 1 only when finished."""

    expected_bytes: int | None
    kbps: float | None
    first_bytes: int | None = None
    done_bytes: int = 0
    exact_bytes: int | None = None
    estimate_bytes: int | None = None
    fraction: float = 0.0
    is_known: bool = False

    @property
    def total_bytes(self) -> int | None:
        """Return the best known size, never less than what has arrived; None if nobody knows."""
        if self.exact_bytes is not None:
            return max(self.exact_bytes, self.done_bytes)
        guesses = [g for g in (self.expected_bytes, self.estimate_bytes) if g is not None]
        # The table's size is steady, so it stands until the stream outgrows it.
        fitting = [guess for guess in guesses if guess >= self.done_bytes]
        if fitting:
            return fitting[0]
        return self.done_bytes if guesses else None

    @property
    def transferred_bytes(self) -> int:
        """Return what came over the network in this run, without what an earlier run left."""
        return max(self.done_bytes - (self.first_bytes or 0), 0)

    @property
    def is_finished(self) -> bool:
        """Tell whether the stream was taken as whole."""
        return self.fraction == 1

    def measure(self, done: int, total: int | None, estimate: int | None) -> None:
        """Take in sizes; what is not said again stays as it was."""
        self.done_bytes = done
        if self.first_bytes is None:
            self.first_bytes = done
        if total is not None:
            self.exact_bytes = total
        if estimate is not None:
            self.estimate_bytes = estimate

    def settle(self, total: int | None) -> None:
        """Take the stream's true size as all here; it wins over all guesses."""
        final_bytes = total or self.exact_bytes or self.done_bytes or self.total_bytes or 0
        self.measure(final_bytes, final_bytes, None)

    def advance(self, index: int | None, count: int | None) -> None:
        """Move the fraction on, by bytes within the bounds that whole fragments set."""
        seen = self._fraction_seen(index, count)
        if seen is not None:
            self.is_known = True
            self.fraction = max(self.fraction, min(seen, _MOST_FRACTION))

    def close(self) -> None:
        """Make the stream a finished one."""
        self.is_known = True
        self.fraction = 1.0

    def begin_anew(self) -> None:
        """Forget what was here: it was of another version."""
        self.first_bytes, self.done_bytes, self.fraction = None, 0, 0.0
        self.exact_bytes = self.estimate_bytes = None

    def _fraction_seen(self, index: int | None, count: int | None) -> float | None:
        total = self.total_bytes
        by_bytes = self.done_bytes / total if total else None
        if self.exact_bytes or not count or index is None:
            return by_bytes
        low, high = index / count, (index + 1) / count
        if by_bytes is None or index < _FIRST_HONEST_FRAGMENT:
            return low
        return min(max(by_bytes, low), high)


@dataclass(frozen=True, slots=True)
class _Sample:
    """How many bytes were here at a moment."""

    at_s: float
    done_bytes: int


class Overall:
    """One percentage over all streams of a job and its finishing, however they come.

    Each step moves the bar by its share of the work that is left, with the
    sizes known at that moment. So a size that turns out wrong bends the bar's
    pace and never turns it back, and it always ends in the same place.
    """

    def __init__(self, streams: Sequence[StreamExpectation], floor_percent: float = 0.0) -> None:
        """Expect these streams, picture first; several of them have to be joined.

        ``floor_percent`` is where the bar stood last, below which it does not fall.
        """
        self._streams = {
            stream.format_id: _Stream(_whole(stream.expected_bytes), _positive(stream.kbps))
            for stream in streams
        }
        joins = len(self._streams) > 1
        self._ceiling = PERCENT_BEFORE_FINISHING if joins else PERCENT_BEFORE_DONE
        self._percent = 0.0
        self._floor_percent = min(_positive(floor_percent) or 0.0, PERCENT_BEFORE_DONE)
        self._is_finishing = False

    @property
    def percent(self) -> float | None:
        """Return how far the job is: None while nothing is known, 100 never: it is not in place."""
        is_known = any(stream.is_known for stream in self._streams.values())
        if is_known or self._is_finishing:
            return max(self._percent, self._floor_percent)
        return self._floor_percent or None

    @property
    def done_bytes(self) -> int:
        """Return the bytes here so far, those of an earlier run included."""
        return sum(stream.done_bytes for stream in self._streams.values())

    @property
    def total_bytes(self) -> int | None:
        """Return the bytes of all streams as known now, never less than those here, or None."""
        totals = [stream.total_bytes for stream in self._streams.values()]
        known = [total for total in totals if total is not None]
        return sum(known) if known and len(known) == len(totals) else None

    @property
    def remaining_bytes(self) -> int | None:
        """Return the bytes still to come, None if nobody knows."""
        total = self.total_bytes
        return None if total is None else total - self.done_bytes

    @property
    def transferred_bytes(self) -> int:
        """Return the bytes that came in this run: what a speed is made of."""
        return sum(stream.transferred_bytes for stream in self._streams.values())

    def feed(
        self,
        format_id: str,
        *,
        done_bytes: float | None,
        total_bytes: float | None = None,
        estimate_bytes: float | None = None,
        fragment_index: int | None = None,
        fragment_count: int | None = None,
    ) -> None:
        """Take one look at a stream; ids that are not expected (subtitles) are passed over.

        ``total_bytes`` is what the server announced, ``estimate_bytes`` a guess,
        ``fragment_index`` the number of whole fragments.
        """
        stream = self._streams.get(format_id)
        if stream is None or stream.is_finished:
            return
        stream.measure(_whole(done_bytes) or 0, _whole(total_bytes), _whole(estimate_bytes))
        work = self._work_left()
        stream.advance(fragment_index, fragment_count)
        self._step(work)

    def finish_stream(self, format_id: str, total_bytes: float | None = None) -> None:
        """Take a stream as whole; ``137+140`` finishes both."""
        stream = self._streams.get(format_id)
        if stream is not None:
            self._close(stream, _whole(total_bytes))
            return
        for name in format_id.split("+"):
            if name in self._streams:
                self._close(self._streams[name], None)

    def begin_anew(self, format_id: str) -> None:
        """Take note that a stream starts over: the one thing that turns the bar back."""
        stream = self._streams.get(format_id)
        if stream is None:
            return
        stream.begin_anew()
        weights = self._weights()
        part_left = self._work_left() / sum(weights)
        self._floor_percent = 0.0
        self._percent = self._ceiling * (1 - part_left)

    def finishing(self) -> None:
        """Take note that the bytes are here and the file is being made."""
        self._is_finishing = True
        self._percent = self._ceiling

    def _close(self, stream: _Stream, total: int | None) -> None:
        stream.settle(total)
        work = self._work_left()
        stream.close()
        self._step(work)

    def _step(self, work_before: float) -> None:
        """Go the part of the way to the ceiling that the work done since is of the work left."""
        if work_before > 0 and self._percent < self._ceiling:
            part = 1 - self._work_left() / work_before
            reached = self._percent + (self._ceiling - self._percent) * part
            self._percent = min(reached, self._ceiling)

    def _work_left(self) -> float:
        streams = self._streams.values()
        return sum(
            weight * (1 - stream.fraction)
            for weight, stream in zip(self._weights(), streams, strict=True)
        )

    def _weights(self) -> list[float]:
        """Weigh the streams by bytes, else by bit rate, else by what is usual."""
        streams = list(self._streams.values())
        sizes = [float(stream.total_bytes) for stream in streams if stream.total_bytes]
        if len(sizes) == len(streams):
            return sizes
        rates = [stream.kbps for stream in streams if stream.kbps]
        if len(rates) == len(streams):
            return rates
        return [_LEAD_WEIGHT] + [1.0] * (len(streams) - 1)


class Rate:
    """Speed over the last few seconds; bytes an earlier run left are never counted as fast ones.

    Feed it :attr:`Overall.transferred_bytes`. All times are of one clock that
    only goes forward, in seconds.
    """

    def __init__(self, window_s: float = _WINDOW_S) -> None:
        self._window_s = window_s
        self._samples: deque[_Sample] = deque()
        self._is_settled = False

    def feed(self, now_s: float, done_bytes: int) -> None:
        """Take the bytes here at this moment; fewer than before is a new beginning."""
        samples = self._samples
        if samples and (done_bytes < samples[-1].done_bytes or now_s < samples[-1].at_s):
            samples.clear()
            self._is_settled = False
        if len(samples) > 1 and now_s - samples[-2].at_s < _LEAST_GAP_S:
            samples.pop()
        samples.append(_Sample(now_s, done_bytes))
        while len(samples) > 2 and samples[1].at_s <= now_s - self._window_s:
            samples.popleft()
        self._is_settled |= now_s - samples[0].at_s >= _SETTLING_S

    def speed_bps(self, now_s: float) -> float | None:
        """Return bytes per second, sinking to 0 in a stall; None while it is too early to tell."""
        if not self._is_settled:
            return None
        from_s = max(now_s - self._window_s, self._samples[0].at_s)
        gained = self._samples[-1].done_bytes - self._bytes_at(from_s)
        return gained / max(now_s - from_s, _SETTLING_S)

    def eta_s(self, now_s: float, remaining_bytes: int | None) -> float | None:
        """Return the seconds left at this speed, None when nobody can tell."""
        speed_bps = self.speed_bps(now_s)
        if remaining_bytes is None or speed_bps is None or speed_bps < 1:
            return None
        return max(remaining_bytes, 0) / speed_bps

    def _bytes_at(self, at_s: float) -> float:
        for earlier, later in pairwise(self._samples):
            if earlier.at_s <= at_s < later.at_s:
                part = (at_s - earlier.at_s) / (later.at_s - earlier.at_s)
                return earlier.done_bytes + part * (later.done_bytes - earlier.done_bytes)
        return self._samples[-1].done_bytes


def _positive(value: float | None) -> float | None:
    return value if value is not None and 0 < value < math.inf else None


def _whole(value: float | None) -> int | None:
    """Read a number of bytes as yt-dlp gives it: perhaps a float, perhaps nonsense."""
    if value is None or not 0 <= value < math.inf:  # not a number is in no range
        return None
    return int(min(value, _MOST_BYTES))
