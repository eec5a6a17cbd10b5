"""A held job goes on when what held it has passed, and is left in peace until then."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vidgrab_gui.core.job import Hold
from vidgrab_gui.workers.hold_watch import Held, HoldWatch, has_passed

EVERY_S = 0.03


@pytest.fixture
def watch() -> Iterator[HoldWatch]:
    """Give a watch that looks often."""
    watch = HoldWatch(every_s=EVERY_S)
    yield watch
    watch.close(5.0)


def test_a_folder_that_comes_back_is_noticed(
    watch: HoldWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "disk"
    told: list[str] = []
    watch.passed.connect(told.append)
    watch.watch(
        [Held("a", Hold.FOLDER_GONE, str(place)), Held("b", Hold.PERSON, str(tmp_path / "x"))]
    )
    qtbot.wait(int(EVERY_S * 5000))
    assert told == []
    place.mkdir()
    qtbot.waitUntil(lambda: told == ["a"])


def test_what_is_watched_no_longer_is_not_told(
    watch: HoldWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[str] = []
    watch.passed.connect(told.append)
    watch.watch([Held("a", Hold.FOLDER_GONE, str(tmp_path))])
    watch.watch([])
    qtbot.wait(int(EVERY_S * 5000))
    assert told == []


def test_one_let_go_in_vain_is_looked_at_later_each_time(
    watch: HoldWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    gaps_s = []
    for _ in range(4):
        before_s = time.monotonic()
        with qtbot.waitSignal(watch.passed):
            watch.watch([Held("a", Hold.FOLDER_GONE, str(tmp_path))])
        gaps_s.append(time.monotonic() - before_s)
    assert gaps_s[3] >= EVERY_S * 8


def test_room_is_there_when_all_that_is_needed_fits(tmp_path: Path) -> None:
    free_bytes = shutil.disk_usage(tmp_path).free
    assert has_passed(Held("a", Hold.NO_ROOM, str(tmp_path), free_bytes // 2))
    assert not has_passed(Held("a", Hold.NO_ROOM, str(tmp_path), free_bytes * 2))
    assert not has_passed(Held("a", Hold.NO_ROOM, str(tmp_path / "gone"), 1))


def test_a_closed_folder_is_no_way_on(tmp_path: Path) -> None:
    place = tmp_path / "closed"
    place.mkdir()
    assert has_passed(Held("a", Hold.FOLDER_REFUSED, str(place)))
    assert not has_passed(Held("a", Hold.FOLDER_REFUSED, str(place / "gone")))
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere; tests/faults tries a read-only disk")
    place.chmod(0o500)
    assert not has_passed(Held("a", Hold.FOLDER_REFUSED, str(place)))
    place.chmod(0o700)


def test_one_the_person_went_on_with_is_not_looked_at_at_once_when_it_is_back(
    watch: HoldWatch,
) -> None:
    held = Held("a", Hold.FOLDER_GONE, "/nowhere at all")
    watch.watch([held])
    first_s = watch._due_s["a"]
    watch.watch([])
    watch.watch([held])
    assert watch._due_s["a"] > first_s
