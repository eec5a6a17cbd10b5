"""The two questions: what becomes of a file, and whether to quit with work unfinished."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.ui.conftest import Stand
from tests.ui.samples import job
from vidgrab_gui.core.job import JobState
from vidgrab_gui.ui.questions import Question

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key


def questions(stand: Stand) -> list[Question]:
    return [one for one in stand.window.findChildren(Question) if one.isVisible()]


def asked(stand: Stand, qtbot: QtBot) -> Hand:
    """Return a hand on the one question that is open."""
    stand.hand.wait(lambda: len(questions(stand)) == 1, "a question")
    return Hand(questions(stand)[0], qtbot)


def wait_until_gone(stand: Stand) -> None:
    stand.hand.wait(lambda: not stand.window.findChildren(Question), "no question")


def remove(stand: Stand, *rows: int) -> None:
    stand.pick(*rows)
    stand.hand.press("Remove")


@pytest.mark.parametrize(
    ("button", "taken"),
    [
        ("Keep File", [("remove_jobs", ("a",), False)]),
        ("Move File to Trash", [("remove_jobs", ("a",), True)]),
        ("Cancel", []),
    ],
)
def test_what_becomes_of_the_file_is_asked(
    stand: Stand, qtbot: QtBot, button: str, taken: list[object]
) -> None:
    stand.jobs.put(job("a", JobState.DONE, title="Spring <b>"))
    remove(stand, 0)
    assert stand.notes.taken == []
    hand = asked(stand, qtbot)
    texts = " ".join(hand.texts())
    assert "Remove “Spring <b>” from the list?" in texts
    assert "What is removed can be brought back with Undo." in texts
    hand.press(button)
    assert stand.notes.taken == taken
    wait_until_gone(stand)


@pytest.mark.parametrize(
    ("key", "taken"),
    [
        (Key.Key_Return, [("remove_jobs", ("a",), False)]),
        (Key.Key_Escape, []),
    ],
)
def test_enter_keeps_the_file_and_escape_keeps_the_row(
    stand: Stand, qtbot: QtBot, key: Key, taken: list[object]
) -> None:
    stand.jobs.put(job("a", JobState.WARNED))
    QTest.keyClick(stand.pick(0), Key.Key_Delete)
    asked(stand, qtbot)
    assert questions(stand)[0].defaultButton().text() == "Keep File"
    QTest.keyClick(questions(stand)[0], key)
    assert stand.notes.taken == taken
    wait_until_gone(stand)


def test_several_are_asked_about_once(stand: Stand, qtbot: QtBot) -> None:
    stand.jobs.put(job("a", JobState.DONE, ended_at_s=2.0))
    stand.jobs.put(job("b", JobState.FAILED, ended_at_s=1.0))
    remove(stand, 0, 1)
    hand = asked(stand, qtbot)
    assert any("Remove 2 downloads from the list?" in text for text in hand.texts())
    hand.press("Keep File")
    assert stand.notes.taken == [("remove_jobs", ("a", "b"), False)]


def test_without_a_file_nothing_is_asked(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.FAILED))
    stand.jobs.put(job("b", JobState.CANCELLED))
    remove(stand, 0, 1)
    assert questions(stand) == []
    assert stand.notes.taken[0][0] == "remove_jobs"


def test_the_window_goes_on_behind_a_question(stand: Stand, qtbot: QtBot) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    remove(stand, 0)
    asked(stand, qtbot)
    stand.jobs.put(job("b", JobState.DOWNLOADING))
    stand.hand.wait_for_text("1 downloading")


def close(stand: Stand) -> bool:
    stand.notes.closes = False
    return stand.window.close()


def fill(stand: Stand, count: int) -> None:
    for number in range(count):
        states = (JobState.DOWNLOADING, JobState.WAITING, JobState.PAUSED)
        stand.jobs.put(job(str(number), states[number % 3], order=number))
    stand.jobs.put(job("over", JobState.DONE))


@pytest.mark.parametrize(
    ("count", "text", "rest"),
    [
        (1, "1 download is not finished", "it is here when you open VidGrab again."),
        (3, "3 downloads are not finished", "they are here when you open VidGrab again."),
    ],
)
def test_quitting_with_unfinished_downloads_asks(
    stand: Stand, qtbot: QtBot, count: int, text: str, rest: str
) -> None:
    fill(stand, count)
    assert not close(stand)
    assert stand.window.isVisible()
    hand = asked(stand, qtbot)
    assert text in hand.texts()
    assert f"Nothing is lost: {rest}" in hand.texts()
    assert questions(stand)[0].defaultButton().text() == "Quit"
    hand.press("Stay")
    assert stand.notes.taken == []
    wait_until_gone(stand)
    assert not close(stand)
    asked(stand, qtbot).press("Quit")
    assert stand.notes.taken == [("quit", False)]


def test_never_again_is_remembered_with_the_answer(stand: Stand, qtbot: QtBot) -> None:
    fill(stand, 1)
    close(stand)
    hand = asked(stand, qtbot)
    box = hand.find(Role.CheckBox, "Do not ask again")
    box.actionInterface().doAction("Toggle")
    QTest.keyClick(questions(stand)[0], Key.Key_Return)
    assert stand.notes.taken == [("quit", True)]


def test_the_same_question_comes_to_the_front_when_it_is_asked_for_again(
    stand: Stand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[Question] = []

    def raise_(question: Question) -> None:
        raised.append(question)

    monkeypatch.setattr(Question, "raise_", raise_)
    fill(stand, 1)
    close(stand)
    asked(stand, qtbot)
    assert raised == []
    assert not close(stand)
    assert len(questions(stand)) == len(raised) == 1


def test_where_something_would_be_lost_enter_alone_stays(
    stand: Stand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stand.notes, "keeps_list", lambda: False)
    fill(stand, 1)
    close(stand)
    hand = asked(stand, qtbot)
    assert "This window keeps no list: what is not finished is given up." in hand.texts()
    QTest.keyClick(questions(stand)[0], Key.Key_Return)
    wait_until_gone(stand)
    assert stand.notes.taken == []


def test_escape_stays(stand: Stand, qtbot: QtBot) -> None:
    fill(stand, 1)
    close(stand)
    asked(stand, qtbot)
    QTest.keyClick(questions(stand)[0], Key.Key_Escape)
    wait_until_gone(stand)
    assert stand.notes.taken == []


def test_who_shuts_the_machine_down_is_not_asked(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(stand, 1)
    monkeypatch.setattr(QApplication, "isSavingSession", lambda _app: True)
    assert close(stand)
    assert questions(stand) == []


def test_nothing_is_asked_where_the_window_may_close(stand: Stand) -> None:
    fill(stand, 1)
    assert stand.window.close()
    assert questions(stand) == []
    stand.window.show()


def test_a_question_follows_the_theme(stand: Stand, qtbot: QtBot) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    remove(stand, 0)
    asked(stand, qtbot)
    stand.window.theme.set_scheme(Qt.ColorScheme.Dark)
    shown = questions(stand)[0].palette().window().color()
    assert shown == stand.window.theme.colours.window
