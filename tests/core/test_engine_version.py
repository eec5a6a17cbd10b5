"""A version of the engine is a day: its age, and which of two is newer."""

from __future__ import annotations

import datetime

import pytest

from vidgrab_gui.core.engine_version import STALE_DAYS, age_days, engine_version, is_newer
from vidgrab_gui.core.failures import Failure, FailureKind

TODAY = datetime.date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026.08.19", 100),
        ("2026.8.19", 100),
        ("2026.11.26.232701", 1),
        ("2026.11.26.000015.dev0", 1),
        ("2026.11.27", 0),
        ("2027.01.01", 0),  # a clock that is wrong makes no engine younger than new
        ("", None),
        ("master", None),
        ("2026.13.01", None),
        ("2026.02.30", None),
        ("2026.08.19/../..", None),
        ("2026.08.19\n", None),
        ("1.2.3", None),
    ],
)
def test_the_age_of_an_engine(text: str, days: int | None) -> None:
    assert age_days(text, TODAY) == days


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ("2026.10.26", "2026.08.19"),
        ("2026.08.19.232701", "2026.08.19"),
        ("2026.08.19.232701", "2026.08.19.000015"),
        ("2026.08.20", "2026.8.19.235959.dev0"),
        ("2026.08.19", ""),
        ("2026.08.19", "unknown"),
    ],
)
def test_which_of_two_is_newer(newer: str, older: str) -> None:
    assert is_newer(newer, older)
    assert not is_newer(older, newer)


def test_written_in_two_ways_it_is_the_same() -> None:
    assert engine_version("2026.08.09") == engine_version("2026.8.9")
    assert not is_newer("2026.08.09", "2026.8.9")


@pytest.mark.parametrize(
    ("kind", "days", "offers"),
    [
        (FailureKind.UNEXPECTED, STALE_DAYS + 1, True),
        (FailureKind.NO_FORMATS, 100, True),
        (FailureKind.UNEXPECTED, STALE_DAYS, False),
        (FailureKind.UNEXPECTED, None, False),
        (FailureKind.DISK_FULL, 100, False),
        (FailureKind.NO_CONNECTION, 100, False),
        (FailureKind.EMPTY_LINK, 100, False),
    ],
)
def test_an_old_engine_may_be_the_reason(kind: FailureKind, days: int | None, offers: bool) -> None:
    assert Failure(kind, engine_age_days=days).may_be_of_age is offers
