"""The clipboard watch: silent until wanted, and only links."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from vidgrab_gui.desktop.clipboard_watch import ClipboardWatch, is_links_only

LINK = "https://example.com/a"


@pytest.fixture
def heard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> tuple[ClipboardWatch, list[str]]:
    # In a test every copy is this program's own.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    texts: list[str] = []
    watch = ClipboardWatch(QApplication.instance())
    watch.copied.connect(texts.append)
    del qtbot
    return watch, texts


def copy(text: str) -> None:
    QApplication.clipboard().setText(text)


def test_nothing_is_looked_at_until_it_is_wanted(heard: tuple[ClipboardWatch, list[str]]) -> None:
    watch, texts = heard
    copy(LINK)
    watch.set_on(is_on=True)
    assert texts == [], "what was there before"
    copy(f"{LINK}/2")
    watch.set_on(is_on=False)
    copy(f"{LINK}/3")
    assert texts == [f"{LINK}/2"]


def test_one_copy_is_told_once(heard: tuple[ClipboardWatch, list[str]]) -> None:
    watch, texts = heard
    copy("")
    watch.set_on(is_on=True)
    copy(LINK)
    copy(LINK)
    assert texts == [LINK]


def test_our_own_copies_are_left_alone(qtbot: QtBot) -> None:
    texts: list[str] = []
    watch = ClipboardWatch(QApplication.instance())
    watch.copied.connect(texts.append)
    watch.set_on(is_on=True)
    copy(LINK)
    qtbot.wait(20)
    assert texts == []


@pytest.mark.parametrize(
    ("text", "is_taken"),
    [
        (LINK, True),
        (f"  {LINK}\n{LINK}/b\n", True),
        (LINK.upper(), True),
        (f"see {LINK}", False),
        ("example.com", False),
        ("", False),
        ("ftp://example.com/a", False),
        ("https://", False),
        (f"{LINK} " * 201, False),
    ],
)
def test_only_links_and_nothing_else(text: str, is_taken: bool) -> None:
    assert is_links_only(text) == is_taken
