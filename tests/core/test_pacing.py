"""Sites that ask for a pause get it, others go on, and no clock can make it a day."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.pacing import (
    FIRST_WAIT_S,
    LONGEST_ASKED_S,
    LONGEST_WAIT_S,
    SitePacing,
    pause_s,
    site_of,
    wants_pause,
)


def test_a_site_is_left_alone_for_as_long_as_it_asked() -> None:
    pacing = SitePacing()
    pacing.hold("a.b", 30, now_s=100)
    assert pacing.wait_s("a.b", 110) == 20
    assert pacing.wait_s("c.d", 110) == 0
    assert pacing.wait_s("a.b", 130) == 0


def test_a_shorter_wait_does_not_cut_a_longer_one() -> None:
    pacing = SitePacing()
    pacing.hold("a.b", 30, now_s=100)
    pacing.hold("a.b", 5, now_s=101)
    assert pacing.wait_s("a.b", 101) == 29
    pacing.release("a.b")
    assert pacing.wait_s("a.b", 101) == 0


def test_nobody_can_ask_for_days() -> None:
    pacing = SitePacing()
    pacing.hold("a.b", 1e9, now_s=0)
    assert pacing.wait_s("a.b", 0) == LONGEST_ASKED_S


@pytest.mark.parametrize(
    ("failure", "wants"),
    [
        (Failure(FailureKind.RATE_LIMITED), True),
        (Failure(FailureKind.SERVER_ERROR, status=503), True),
        (Failure(FailureKind.ACCESS_DENIED, status=429), True),
        (Failure(FailureKind.SERVER_ERROR, status=500), False),
        (Failure(FailureKind.NOT_FOUND, status=404), False),
        (None, False),
    ],
)
def test_only_too_busy_wants_a_pause(failure: Failure | None, wants: bool) -> None:
    assert wants_pause(failure) is wants


def test_each_wait_is_longer_unless_the_server_says_how_long() -> None:
    failure = Failure(FailureKind.RATE_LIMITED)
    waits = [pause_s(failure, tries) for tries in range(1, 12)]
    assert waits[0] == FIRST_WAIT_S
    assert waits == sorted(waits)
    assert waits[1] == 2 * waits[0]
    assert waits[-1] == LONGEST_WAIT_S
    assert pause_s(Failure(FailureKind.RATE_LIMITED, retry_after_s=7), 5) == 7


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.Example.com/watch?v=1", "example.com"),
        ("http://127.0.0.1:8080/x", "127.0.0.1:8080"),
        ("https://me:secret@example.com/x", "example.com"),
    ],
)
def test_what_is_one_site(url: str, site: str) -> None:
    assert site_of(url) == site
