"""Playlists through the whole program: a link, its entries, a choice, and real files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.origin.client import Origin
from tests.origin.lists import lay_list_plugin
from tests.programs import Running, running_program
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffprobe
from vidgrab_gui.models.entry_list import EntryRole
from vidgrab_gui.store.settings_file import load_settings

SITE = "http://lists.invalid"


@pytest.fixture
def running(
    qtbot: QtBot, tmp_path: Path, folder: Path, home: Path, origin: Origin
) -> Iterator[Running]:
    """Run the program with its downloads in ``folder`` and the site of lists at hand."""
    lay_list_plugin(home, origin.base)
    settings = Settings(folder=str(folder))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as program:
        yield program


def _tick(hand: Hand, role: Role, name: str) -> None:
    """Tick or choose by the keyboard what is no plain button."""
    widget = hand.find(role, name).object()
    assert isinstance(widget, QWidget)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def _states(hand: Hand) -> dict[str, str]:
    return {text.split(",")[0]: text for text in hand.items("Downloads")}


def test_some_of_a_feed_become_files_and_one_fails_alone(
    running: Running, origin: Origin, folder: Path, tmp_path: Path
) -> None:
    hand = running.hand
    hand.fetch(origin.url("/feed?n=12&broken=3"))
    hand.wait_for_text("12 in this list")
    assert len(hand.items("Playlist")) == 12
    first = hand.find(Role.EditableText, "How many from the top").object()
    assert first is not None
    first.setProperty("text", "4")
    _tick(hand, Role.CheckBox, "Number the files")
    hand.press("Download 4")
    assert len(hand.items("Downloads")) == 4, "each with its title from the start"
    assert all("Part" in text for text in hand.items("Downloads"))
    hand.wait(
        lambda: sum(", Done" in text for text in hand.items("Downloads")) == 3, "three files", 40
    )
    hand.wait(lambda: "Failed" in _states(hand)["Part 3 of the story"], "one that failed")
    place = folder / "A long story"
    files = sorted(path.name for path in place.iterdir() if not path.name.startswith("."))
    assert files == [f"{n:02} - Part {n} of the story.mp4" for n in (1, 2, 4)]
    assert all(probe(place / name, find_ffprobe()).video_codec for name in files)
    assert [seen.path for seen in origin.requests()].count("/feed?n=12&broken=3") == 1
    saved = load_settings(tmp_path / "settings.toml")
    assert (saved.numbers_entries, saved.folder_per_list) == (True, True)


def test_the_rule_is_resolved_for_each_entry(
    running: Running, origin: Origin, folder: Path
) -> None:
    hand = running.hand
    hand.fetch(origin.url("/page/playlist"))
    hand.wait_for_text("3 in this list")
    _tick(hand, Role.CheckBox, "Own folder")
    hand.press("Audio Only")
    hand.wait(lambda: sum("Done" in t for t in hand.items("Downloads")) == 3, "three files", 40)
    files = [path for path in folder.iterdir() if not path.name.startswith(".")]
    assert len(files) == 3
    for path in files:
        obtained = probe(path, find_ffprobe())
        assert (obtained.video_codec, bool(obtained.audio_codec)) == ("", True)


def test_a_video_in_a_list_is_one_press_from_the_whole_list(running: Running) -> None:
    hand = running.hand
    hand.fetch(f"{SITE}/watch/a/5")
    hand.wait_until_ready()
    assert "Film a" in hand.texts()
    assert hand.items("Quality")[0].startswith("360p")
    _tick(hand, Role.RadioButton, "Whole playlist")
    hand.wait_for_text("5 in this list")
    assert hand.items("Playlist")[0].startswith("Film 1")
    _tick(hand, Role.RadioButton, "This video")
    assert "Film a" in hand.texts(), "at once: it was fetched before"
    assert hand.find(Role.RadioButton, "Whole playlist (5)")


def test_pictures_of_entries_fill_in(running: Running) -> None:
    hand = running.hand
    hand.fetch(f"{SITE}/pictured/3")
    hand.wait_for_text("3 in this list")
    entries = running.program.window.listings.lists.panel.entries

    def jpegs() -> list[bytes]:
        return [entries.index(row).data(EntryRole.JPEG) for row in range(3)]

    hand.wait(lambda: all(jpegs()), "three pictures")


def test_a_list_that_is_stopped_keeps_what_has_come(running: Running, folder: Path) -> None:
    hand = running.hand
    hand.fetch(f"{SITE}/paged/5000/200")
    hand.wait_for_text("so far")
    hand.press("Stop")
    hand.wait_for_text("there may be more")
    count = len(hand.items("Playlist"))
    assert count < 1000
    hand.find(Role.EditableText, "How many from the top").object().setProperty("text", "1")
    hand.press("Download 1")
    hand.wait_for_job("Done")
    assert list(folder.glob("List of 5000/Film f1.mp4"))


def test_a_click_before_it_is_known_to_be_a_list_shows_the_list(
    running: Running, origin: Origin
) -> None:
    hand = running.hand
    hand.write(origin.url("/feed?n=3"))
    hand.press("Best Quality")
    hand.wait_for_text("3 in this list")
    hand.wait_for_text("This is a playlist: choose what to save.")
    assert hand.items("Downloads") == [], "nothing has failed: nobody could know"
    hand.press("Best Quality")
    hand.wait(lambda: sum(", Done" in t for t in hand.items("Downloads")) == 3, "three files", 40)
