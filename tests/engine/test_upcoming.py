"""Broadcasts that are yet to begin, and those that are offered from their start."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.runs import child, fetch, line
from tests.origin.plugin import UPCOMING, lay_upcoming_plugin
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.engine.protocol import EngineOptions, Failed, Fetch, Reply

BEGINS_AT_S = 1_795_896_000


def _failed(url: str) -> Failed:
    heard: list[Reply] = []
    with child() as engine:
        engine.send(Fetch(url, EngineOptions()))
        for reply in engine.replies():
            heard.append(reply)
            if isinstance(reply, Failed):
                break
    assert isinstance(heard[-1], Failed), heard[-1]
    return heard[-1]


@pytest.mark.parametrize("kind", ["words", "fields"])
def test_a_broadcast_that_is_yet_to_begin_says_when(home: Path, kind: str) -> None:
    lay_upcoming_plugin(home, BEGINS_AT_S)
    failure = _failed(UPCOMING.format(kind=kind)).failure
    assert failure.kind is FailureKind.NOT_LIVE_YET
    assert failure.begins_at_s == BEGINS_AT_S
    if kind == "words":
        assert "begin in 3 hours" in failure.detail, "the site's own words"


@pytest.mark.parametrize("begins_at_s", [-5, 99e15])
def test_a_time_that_is_none_is_not_told(home: Path, begins_at_s: float) -> None:
    lay_upcoming_plugin(home, begins_at_s)
    failure = _failed(UPCOMING.format(kind="fields")).failure
    assert failure.kind is FailureKind.NOT_LIVE_YET
    assert failure.begins_at_s is None


def test_a_broadcast_is_taken_from_its_start_where_the_site_offers_that(home: Path) -> None:
    lay_upcoming_plugin(home, BEGINS_AT_S, "http://nowhere.invalid/list.m3u8")
    media = fetch(UPCOMING.format(kind="begun")).media
    assert media.is_live
    assert line(media).format_ids == ("start",)
