"""What those at the browser's door want, as the window asks about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stand
from tests.ui.test_outside import LOCAL, answer, questions
from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.ui.outside_links import MOST_WAITING

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def heard(stand: Stand) -> list[tuple[str, bool]]:
    said: list[tuple[str, bool]] = []
    outside = stand.window.listings.outside
    outside.client_answered.connect(lambda name, is_allowed: said.append((name, is_allowed)))
    outside.answered.connect(lambda request, is_allowed: said.append((request, is_allowed)))
    return said


@pytest.mark.parametrize(("button", "is_allowed"), [("Allow", True), ("Do Not Allow", False)])
def test_a_client_is_let_in_or_not(
    stand: Stand, qtbot: QtBot, heard: list[tuple[str, bool]], button: str, is_allowed: bool
) -> None:
    stand.window.listings.outside.take_client("VidGrab for Firefox")
    (question,) = questions(stand)
    assert question.accessibleName() == "Let “VidGrab for Firefox” use VidGrab?"
    assert "A program calls itself what it likes" in question.accessibleDescription()
    answer(stand, qtbot, button)
    assert heard == [("VidGrab for Firefox", is_allowed)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_pressed_for_something_else_lets_nobody_in(
    stand: Stand, heard: list[tuple[str, bool]], key: Qt.Key
) -> None:
    stand.window.listings.outside.take_client("curl")
    (question,) = questions(stand)
    QTest.keyClick(question, key)
    stand.hand.wait(lambda: not questions(stand), "its end")
    assert heard == [("curl", False)]


@pytest.mark.parametrize(("button", "is_allowed"), [("Open Link", True), ("Do Not Open", False)])
def test_who_carries_a_request_out_hears_the_answer_and_the_window_does_nothing(
    stand: Stand, qtbot: QtBot, heard: list[tuple[str, bool]], button: str, is_allowed: bool
) -> None:
    stand.window.take_outside(OutsideLinks((LOCAL,), request_id="a"))
    answer(stand, qtbot, button)
    assert heard == [("a", is_allowed)]
    assert stand.notes.taken == []
    assert stand.window.link_row.text == ""


def test_what_is_too_much_to_ask_is_declined(stand: Stand, heard: list[tuple[str, bool]]) -> None:
    for number in range(MOST_WAITING + 3):
        stand.window.take_outside(OutsideLinks((LOCAL,), request_id=str(number)))
    assert heard == [(str(number), False) for number in (MOST_WAITING + 1, MOST_WAITING + 2)]
