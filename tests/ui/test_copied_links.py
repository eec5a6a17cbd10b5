"""Copied links: taken into the field, collected, asked about, and out again with Undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Stand
from tests.ui.samples import LINK, OTHER_LINK

LOCAL = "http://192.168.1.1/reboot"


def text(stand: Stand) -> str:
    return stand.window.link_row.text


def test_a_copied_link_is_fetched_and_undo_takes_it_out(stand: Stand) -> None:
    stand.window.take_copied(LINK)
    assert text(stand) == LINK
    assert any("Taken from the clipboard" in said for said in stand.hand.texts())
    stand.hand.press("Undo")
    assert text(stand) == ""
    assert stand.notes.taken == [("fetch", LINK), ("forget_fetch",)]


def test_undo_brings_back_what_was_typed(stand: Stand) -> None:
    QTest.keyClicks(stand.window.link_row.field.edit, "half a li")
    stand.window.take_copied(LINK)
    assert text(stand) == LINK
    stand.body.qualities.list.setFocus()
    QTest.keyClick(stand.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text(stand) == "half a li"


def test_links_copied_one_after_the_other_are_collected(stand: Stand) -> None:
    stand.window.take_copied(LINK)
    stand.window.take_copied(LINK)
    stand.window.take_copied(OTHER_LINK)
    assert text(stand) == f"{LINK} {OTHER_LINK}"
    stand.hand.press("Undo")
    assert text(stand) == LINK


def test_what_is_being_saved_is_not_collected_again(stand: Stand) -> None:
    stand.window.take_copied(LINK)
    stand.hand.press("Best Quality")
    stand.window.take_copied(OTHER_LINK)
    assert text(stand) == OTHER_LINK


def test_a_link_into_the_own_network_is_asked_about_first(stand: Stand) -> None:
    stand.window.take_copied(LOCAL)
    assert (text(stand), stand.notes.taken) == ("", [])
    stand.hand.press("Use it")
    assert (text(stand), stand.notes.taken) == (LOCAL, [("fetch", LOCAL)])


def test_the_watch_is_switched_in_the_menu(stand: Stand) -> None:
    stand.window.listings.show_clipboard_watch(is_on=False)
    (entry,) = [
        action
        for action in stand.body.downloads.more.menu().actions()
        if action.text() == "Take Copied Links"
    ]
    assert not entry.isChecked()
    entry.trigger()
    assert stand.notes.taken == [("watch_clipboard", True)]
