"""Subtitles through the real window: what a row says of them, and how the missing ones come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.origin.subtitles import subtitled_page
from tests.programs import Running, running_program
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import SubtitleWish, Wishes

RETRY = "Retry what is missing"


@pytest.fixture
def wish() -> SubtitleWish:
    return SubtitleWish.BESIDE


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, folder: Path, wish: SubtitleWish) -> Iterator[Running]:
    """Run the program for a person who wants subtitles."""
    settings = Settings(folder=str(folder), wishes=Wishes(subtitles=wish))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as program:
        yield program


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def test_what_is_missing_is_named_and_comes_with_one_click(
    running: Running, origin: Origin, folder: Path
) -> None:
    hand = running.hand
    hand.fetch(origin.url(subtitled_page("en", "de:/pause/404/1/-/subtitles/de.vtt")))
    hand.wait_until_ready()
    hand.press("Best Quality")
    row = hand.wait_for_job("Done with warnings")
    assert "subtitles missing: de" in row
    title = row.partition(",")[0]
    assert names(folder) == [f"{title}.en.srt", f"{title}.mp4"]
    films = [seen.path for seen in origin.requests()].count("/progressive.mp4")
    hand.choose("Downloads", title)
    hand.wait(lambda: hand.is_enabled(RETRY), RETRY)
    hand.press(RETRY)
    row = hand.wait_for_job("Done,")
    assert "missing" not in row
    assert names(folder) == [f"{title}.de.srt", f"{title}.en.srt", f"{title}.mp4"]
    assert [seen.path for seen in origin.requests()].count("/progressive.mp4") == films


@pytest.mark.parametrize("wish", [SubtitleWish.ONLY])
def test_subtitles_alone_say_so(running: Running, origin: Origin, folder: Path) -> None:
    hand = running.hand
    hand.fetch(origin.url(subtitled_page("en")))
    hand.wait_until_ready()
    hand.press("Best Quality")
    row = hand.wait_for_job("Done")
    assert "subtitles only, SRT" in row
    assert names(folder) == [f"{row.partition(',')[0]}.en.srt"]
