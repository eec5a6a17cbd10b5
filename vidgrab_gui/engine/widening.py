"""When another connection for the same file is worth it, and when the last one was not."""

from __future__ import annotations

from enum import StrEnum

LOOK_S = 0.25
"""How long bytes are counted before something is concluded from them."""
LEFT_S = 1.5
"""What would be here sooner than this is not worth another connection."""
GAIN = 0.4
"""What the n-th connection must bring, as a part of what it would bring at best."""


class Advice(StrEnum):
    """What to do about the number of connections."""

    KEEP = "keep"
    ADD = "add"
    DROP = "drop"


class Widening:
    """Adds connections one by one, as long as each brings more.

    Rates are of all connections together; times are seconds of a clock that cannot jump.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._count = 1
        self._rate_before_bps = 0.0
        self._began_at_s: float | None = None
        self._began_with_bytes = 0
        self._look_s = LOOK_S

    def begin(self, done_bytes: int, now_s: float) -> None:
        """Measure from now: the newest connection has brought its first bytes."""
        self._began_at_s, self._began_with_bytes, self._look_s = now_s, done_bytes, LOOK_S

    def lose(self) -> None:
        """Take note that a connection has failed: there should be no more than are left."""
        self._count = self._most = max(1, self._count - 1)
        self._began_at_s = None

    def advise(self, done_bytes: int, left_bytes: int, now_s: float) -> Advice:
        """Conclude from what has come since; KEEP as long as there is nothing to conclude."""
        if self._began_at_s is None or now_s - self._began_at_s < self._look_s:
            return Advice.KEEP
        rate_bps = (done_bytes - self._began_with_bytes) / (now_s - self._began_at_s)
        if not rate_bps and self._count == 1:
            return Advice.KEEP  # a server that stands still is not asked for more
        if not self._pays(rate_bps):
            return self._doubt()
        self._began_at_s = None
        if self._count >= self._most or left_bytes < rate_bps * LEFT_S:
            return Advice.KEEP
        self._rate_before_bps = rate_bps
        self._count += 1
        return Advice.ADD

    def _pays(self, rate_bps: float) -> bool:
        others = self._count - 1
        return not others or rate_bps >= self._rate_before_bps * (1 + GAIN / others)

    def _doubt(self) -> Advice:
        """Look a second time, for longer, before a connection is given up."""
        if self._look_s == LOOK_S:
            self._look_s = 3 * LOOK_S
            return Advice.KEEP
        self.lose()
        return Advice.DROP
