"""How fast downloads may be, all together and by the time of day."""

from __future__ import annotations

from dataclasses import dataclass

DAY_MINUTES = 24 * 60
LEAST_BPS = 1_000


@dataclass(frozen=True, slots=True)
class RateLimit:
    """A limit for all downloads together, in bytes a second; None is none.

    Where ``from_minute`` and ``to_minute`` (minutes since midnight, local time) differ, it holds
    from the one to the other only; a span may reach over midnight.
    """

    limit_bps: int | None = None
    from_minute: int = 0
    to_minute: int = 0

    def at(self, minute: int) -> int | None:
        """Return the limit at a minute of the day."""
        first, last = self.from_minute, self.to_minute
        if first == last:
            return self.limit_bps
        is_inside = first <= minute < last if first < last else not last <= minute < first
        return self.limit_bps if is_inside else None


NO_LIMIT = RateLimit()


def share(limit_bps: int | None, running: int) -> int | None:
    """Return what each of the running downloads may have of a limit."""
    return None if limit_bps is None else max(LEAST_BPS, limit_bps // max(1, running))
