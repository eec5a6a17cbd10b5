"""How long a site that asked for a pause is left alone: as long as it said, else ever longer."""

from __future__ import annotations

import urllib.parse

from vidgrab_gui.core.failures import Failure, FailureKind

FIRST_WAIT_S = 15.0
LONGEST_WAIT_S = 900.0
LONGEST_ASKED_S = 6 * 3600.0
MOST_TRIES = 8
"""A job that was sent away this often in a row has failed."""

_TOO_BUSY_STATUSES = frozenset({429, 503})


class SitePacing:
    """The sites that want to be left alone just now.

    All times are seconds of one clock that only goes forward; the system's own
    clock may jump, and nobody must wait a day for that.
    """

    def __init__(self) -> None:
        self._until_s: dict[str, float] = {}
        self._delicate: set[str] = set()

    def hold(self, site: str, wait_s: float, now_s: float) -> None:
        """Leave a site alone for so long, or longer if it has asked for that before."""
        self._delicate.add(site)
        until_s = now_s + min(max(wait_s, 0.0), LONGEST_ASKED_S)
        self._until_s[site] = max(until_s, self._until_s.get(site, until_s))

    def wait_s(self, site: str, now_s: float) -> float:
        """Return how long a site still wants to be left alone; 0 when it does not."""
        left_s = self._until_s.get(site, now_s) - now_s
        if left_s <= 0:
            self._until_s.pop(site, None)
        return max(0.0, left_s)

    def is_delicate(self, site: str) -> bool:
        """Tell whether a site has ever asked for a pause: it gets one connection at a time."""
        return site in self._delicate

    def release(self, site: str) -> None:
        """Wait for a site no longer."""
        self._until_s.pop(site, None)


def wants_pause(failure: Failure | None) -> bool:
    """Tell whether a failure means no more than: not now (RFC 6585 section 4, RFC 9110 15.6.4)."""
    if failure is None:
        return False
    return failure.kind is FailureKind.RATE_LIMITED or failure.status in _TOO_BUSY_STATUSES


def pause_s(failure: Failure, tries: int) -> float:
    """Return how long to wait after the n-th refusal in a row (from 1).

    What the server asked for wins; otherwise each wait is twice the one before.
    """
    if failure.retry_after_s is not None:
        return min(max(failure.retry_after_s, 1.0), LONGEST_ASKED_S)
    return float(min(FIRST_WAIT_S * 2 ** max(0, tries - 1), LONGEST_WAIT_S))


def site_of(url: str) -> str:
    """Return what is paced as one: the link's host and port, without ``www.``."""
    return urllib.parse.urlsplit(url).netloc.rpartition("@")[2].lower().removeprefix("www.")
