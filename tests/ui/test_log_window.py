"""The log in its window: by level, followed, copied, and readable while it grows."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.ui.conftest import Stand
from vidgrab_gui.core.log_lines import LogEntry
from vidgrab_gui.core.privacy import Privacy
from vidgrab_gui.ui.log_window import LogWindow
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.workers.log_reader import (
    MOST_BYTES,
    MOST_ENTRIES,
    EntryCleaner,
    LogReader,
    last_entries,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ENTRIES = (
    LogEntry(logging.INFO, "one"),
    LogEntry(logging.WARNING, "two\n  of two lines"),
    LogEntry(logging.CRITICAL, "three"),
)
ANNA = Privacy("/home/anna", "anna")


def opened(stand: Stand, *entries: LogEntry) -> LogWindow:
    stand.window.listings.dialogs.act(ProgramAction.LOG)
    (window,) = stand.window.findChildren(LogWindow)
    stand.hand.wait(window.isVisible, "the log")
    stand.window.listings.dialogs.help.show_entries(entries)
    return window


def line(number: int, level: str = "INFO") -> str:
    return f"2026-11-27 13:00:00,000 {level} vidgrab_gui.x: entry {number}\n"


def test_it_follows_the_log_as_long_as_it_is_open(stand: Stand) -> None:
    window = opened(stand)
    assert stand.notes.taken == [("follow_log", True)]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert stand.notes.taken == [("follow_log", True), ("follow_log", False)]
    stand.window.listings.dialogs.help.show_entries(ENTRIES)  # one that was under way


def test_entries_are_shown_by_level(stand: Stand) -> None:
    window = opened(stand, *ENTRIES)
    assert window.text.toPlainText() == "one\ntwo\n  of two lines\nthree"
    for index, shown in ((1, "two\n  of two lines\nthree"), (2, "three"), (0, "one\ntwo")):
        window.level.setCurrentIndex(index)
        assert window.text.toPlainText().startswith(shown)


def test_an_empty_log_says_so_and_offers_nothing_to_copy(stand: Stand, qtbot: QtBot) -> None:
    hand = Hand(opened(stand), qtbot)
    assert "Nothing of this kind has been noted down." in hand.texts()
    assert not hand.is_enabled("Copy")


def test_what_is_shown_is_copied(stand: Stand, qtbot: QtBot) -> None:
    window = opened(stand, *ENTRIES)
    window.level.setCurrentIndex(2)
    Hand(window, qtbot).press("Copy")
    assert QGuiApplication.clipboard().text() == "three"
    assert "Copied" in stand.hand.texts()


def test_its_folder_is_shown(stand: Stand, qtbot: QtBot) -> None:
    Hand(opened(stand), qtbot).press("Open Folder")
    assert stand.notes.taken[-1] == ("open_log_folder",)


def test_it_has_names_for_those_who_listen_and_lets_the_keyboard_out(
    stand: Stand, qtbot: QtBot
) -> None:
    window = opened(stand, *ENTRIES)
    hand = Hand(window, qtbot)
    hand.find(Role.EditableText, "Log entries")
    window.text.setFocus()
    stand.hand.wait(window.text.hasFocus, "the text has the keyboard")
    QTest.keyClick(window.text, Qt.Key.Key_Tab)
    assert not window.text.hasFocus()
    assert window.text.isReadOnly()


def test_it_stays_at_the_end_unless_somebody_reads_above_it(stand: Stand) -> None:
    many = [LogEntry(logging.INFO, f"entry {number}") for number in range(300)]
    window = opened(stand, *many)
    bar = window.text.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    bar.setValue(20)
    window.show_entries([*many, LogEntry(logging.INFO, "one more")])
    assert bar.value() == 20
    bar.setValue(bar.maximum())
    window.show_entries([*many, *many])
    assert bar.value() == bar.maximum()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vidgrab.log"


@pytest.fixture
def reader(path: Path, qtbot: QtBot) -> Iterator[LogReader]:
    assert qtbot
    reader = LogReader(path, ANNA)
    yield reader
    reader.close(5)


def test_the_file_is_followed_from_before_it_is_there(
    qtbot: QtBot, reader: LogReader, path: Path
) -> None:
    heard: list[tuple[LogEntry, ...]] = []
    reader.read.connect(heard.append)
    reader.follow()
    qtbot.waitUntil(lambda: heard == [()])
    path.write_text(line(1))
    qtbot.waitUntil(lambda: len(heard) == 2)
    with path.open("a") as file:
        file.write(line(2, "ERROR"))
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert [entry.level for entry in heard[-1]] == [logging.INFO, logging.ERROR]
    path.rename(path.with_suffix(".log.1"))  # as it is when it has grown too large
    path.write_text(line(3))
    qtbot.waitUntil(lambda: len(heard[-1]) == 1 and "entry 3" in heard[-1][0].text)
    reader.close()
    path.write_text(line(4))
    count = len(heard)
    qtbot.wait(600)
    assert len(heard) == count


def test_a_long_log_is_read_from_its_end_and_never_from_within_a_line(path: Path) -> None:
    path.write_text("".join(line(number) for number in range(20_000)))
    assert path.stat().st_size > MOST_BYTES
    entries = last_entries(path, EntryCleaner(ANNA))
    assert 500 < len(entries) <= MOST_ENTRIES
    assert entries[-1].text.endswith("entry 19999")
    assert all(entry.text.startswith("2026-") for entry in entries)


def test_what_older_versions_have_written_is_cleaned(path: Path) -> None:
    path.write_text(line(1) + "/home/anna/x https://u:p@h/?token=abc\n")
    (entry,) = last_entries(path, EntryCleaner(ANNA))
    assert entry.text.endswith("~/x https://…@h/?token=…")


def test_the_same_line_twice_stays_twice(path: Path) -> None:
    path.write_text(line(1) * 2)
    assert len(last_entries(path, EntryCleaner(ANNA))) == 2


def test_a_log_that_is_no_text_is_read_all_the_same(path: Path) -> None:
    path.write_bytes(line(1).encode() + b"\xff\xfe\x00 bytes\n")
    assert len(last_entries(path, EntryCleaner(ANNA))) == 1
