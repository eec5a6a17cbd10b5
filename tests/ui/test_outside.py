"""Links from outside, as the window takes them: at once, or after a question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.hand import Hand
from tests.ui.conftest import Stand
from tests.ui.samples import LINK, OTHER_LINK
from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.ui.outside_links import MOST_WAITING
from vidgrab_gui.ui.questions import Question

LOCAL = "http://admin:secret@192.168.1.1/reboot?now=1"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def questions(stand: Stand) -> list[Question]:
    return [one for one in stand.window.findChildren(Question) if one.isVisible()]


def answer(stand: Stand, qtbot: QtBot, button: str) -> None:
    (question,) = questions(stand)
    Hand(question, qtbot).press(button)
    stand.hand.wait(lambda: question not in questions(stand), "its end")


def test_a_public_link_is_fetched_at_once(stand: Stand) -> None:
    stand.window.take_outside(OutsideLinks((LINK,)))
    assert stand.notes.taken == [("fetch", LINK)]
    assert stand.window.link_row.text == LINK
    assert not questions(stand)


def test_several_that_start_are_downloaded_as_wished(stand: Stand) -> None:
    stand.window.take_outside(OutsideLinks((LINK, OTHER_LINK), "audio", starts=True))
    assert stand.notes.taken == [("download", f"{LINK}\n{OTHER_LINK}", "audio")]


@pytest.mark.parametrize(
    ("button", "taken"), [("Open Link", [("fetch", LOCAL)]), ("Do Not Open", [])]
)
def test_a_local_link_waits_for_the_answer(
    stand: Stand, qtbot: QtBot, button: str, taken: list[object]
) -> None:
    stand.window.take_outside(OutsideLinks((LOCAL,)))
    (question,) = questions(stand)
    assert "192.168.1.1/reboot?now=1" in question.accessibleDescription()
    assert "secret" not in question.accessibleDescription()
    assert stand.notes.taken == []
    answer(stand, qtbot, button)
    assert stand.notes.taken == taken


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_pressed_for_something_else_opens_nothing(stand: Stand, key: Qt.Key) -> None:
    stand.window.take_outside(OutsideLinks((LOCAL,), starts=True))
    (question,) = questions(stand)
    QTest.keyClick(question, key)
    stand.hand.wait(lambda: not questions(stand), "its end")
    assert stand.notes.taken == []


def test_what_a_page_wants_downloaded_is_asked_about(stand: Stand, qtbot: QtBot) -> None:
    stand.window.take_outside(OutsideLinks((LINK,), "1080p", starts=True, is_deep=True))
    assert stand.notes.taken == []
    answer(stand, qtbot, "Download")
    assert stand.notes.taken == [("download", LINK, "1080p")]


def test_questions_come_one_after_the_other_and_not_without_end(stand: Stand, qtbot: QtBot) -> None:
    for number in range(100):
        stand.window.take_outside(OutsideLinks((f"http://10.0.0.{number}/",)))
        stand.window.take_outside(OutsideLinks((f"http://10.0.0.{number}/",)))
    for number in range(MOST_WAITING + 1):
        (question,) = questions(stand)
        assert f"10.0.0.{number}\n" in question.accessibleDescription()
        answer(stand, qtbot, "Do Not Open")
    assert not questions(stand)
    assert stand.notes.taken == []


def test_of_many_addresses_some_are_named(stand: Stand) -> None:
    links = tuple(f"http://10.0.0.{number}/" for number in range(9))
    stand.window.take_outside(OutsideLinks(links))
    (question,) = questions(stand)
    assert "and 6 more" in question.accessibleDescription()


def test_what_was_typed_can_be_brought_back(stand: Stand) -> None:
    QTest.keyClicks(stand.window.link_row.field.edit, "half a li")
    stand.window.take_outside(OutsideLinks((LINK,)))
    assert stand.window.link_row.text == LINK
    stand.hand.press("Undo")
    assert stand.window.link_row.text == "half a li"


def test_nothing_is_offered_where_nothing_was_lost(stand: Stand) -> None:
    stand.window.take_outside(OutsideLinks((LINK,)))
    stand.window.take_outside(OutsideLinks((LINK,)))
    assert not stand.hand.is_enabled("Undo")
