"""One limit for all that runs: shared, told anew when that changes, by the time of day."""

from __future__ import annotations

from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.workers import pace_keeper
from vidgrab_gui.workers.engine_worker import EngineWorker
from vidgrab_gui.workers.pace_keeper import PaceKeeper


class Told:
    """Stands for a worker and notes what it is told."""

    def __init__(self) -> None:
        self.rates: list[int | None] = []

    def pace(self, rate_bps: int | None) -> None:
        self.rates.append(rate_bps)


def add(keeper: PaceKeeper, name: str) -> Told:
    told = Told()
    told.pace(keeper.next_rate_bps())  # as its order does
    keeper.add(name, cast("EngineWorker", told))
    return told


def test_the_limit_is_shared_and_told_when_somebody_comes_or_goes(qtbot: QtBot) -> None:
    del qtbot
    keeper = PaceKeeper()
    keeper.apply(RateLimit(6000))
    first = add(keeper, "a")
    second = add(keeper, "b")
    keeper.remove("a")
    keeper.apply(RateLimit(9000))
    keeper.apply(RateLimit())
    assert first.rates == [6000, 3000]
    assert second.rates == [3000, 6000, 9000, None]


def test_without_a_limit_nobody_is_told_anything(qtbot: QtBot) -> None:
    del qtbot
    keeper = PaceKeeper()
    told = [add(keeper, name) for name in "abc"]
    keeper.remove("a")
    assert [one.rates for one in told] == [[None]] * 3


def test_the_clock_brings_the_limit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100]
    monkeypatch.setattr(pace_keeper, "minute_of_day", lambda: now[0])
    keeper = PaceKeeper()
    keeper._clock.setInterval(1)
    keeper.apply(RateLimit(6000, 101, 102))
    told = add(keeper, "a")
    for minute, rate in ((101, 6000), (102, None)):
        now[0] = minute
        qtbot.waitUntil(lambda wanted=rate: told.rates[-1] == wanted)  # type: ignore[misc]  # a default binds it
    assert told.rates == [None, 6000, None]
    keeper.remove("a")
    assert not keeper._clock.isActive()
