"""Holds downloads down to a rate, however many connections they have."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the control thread has one before yt_dlp is imported
    from yt_dlp.networking import Response

    from vidgrab_gui.engine.token import StopToken

LONGEST_WAIT_S = 0.25
"""So often a new rate is looked at, and a stop."""
LEAST_BLOCK_BYTES = 1_024
BURST_S = 0.1
"""What was not used is saved up for so long only."""


class Throttle:
    """One rate for all that a child reads of media; None is no limit. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rate_bps: int | None = None
        self._free_at_s = 0.0

    @property
    def rate_bps(self) -> int | None:
        """Return the rate that holds now."""
        return self._rate_bps

    def set_rate(self, rate_bps: int | None) -> None:
        """Hold this rate from now on."""
        with self._lock:
            self._rate_bps = rate_bps
            self._free_at_s = 0.0

    def block_bytes(self, wanted_bytes: int) -> int:
        """Return how much to read at once, so that slow is not by fits and starts."""
        rate_bps = self._rate_bps
        if rate_bps is None:
            return wanted_bytes
        return min(wanted_bytes, max(LEAST_BLOCK_BYTES, int(rate_bps * LONGEST_WAIT_S / 2)))

    def spend(self, size_bytes: int, wait: Callable[[float], None]) -> None:
        """Wait until so much more may be read; ``wait`` may raise."""
        with self._lock:
            if self._rate_bps is None:
                return
            begin_s = max(self._free_at_s, time.monotonic() - BURST_S)
            self._free_at_s = free_at_s = begin_s + size_bytes / self._rate_bps
        # A new rate begins anew: what was waited for under the old one is forgotten.
        while self._free_at_s >= free_at_s and (left_s := free_at_s - time.monotonic()) > 0:
            wait(min(left_s, LONGEST_WAIT_S))


def throttled(response: Response, throttle: Throttle, token: StopToken) -> Response:
    """Make an answer's body come no faster than the throttle allows."""
    plain = response.read

    def read(amt: int | None = None) -> bytes:
        data: bytes = plain(None if amt is None else throttle.block_bytes(amt))
        throttle.spend(len(data), token.wait)
        return data

    response.read = read
    return response
