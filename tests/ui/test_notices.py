"""What is said in passing: how long it stays, what it offers, and who hears of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.hand import Role
from tests.ui.conftest import Stand, StandMaker, focused
from tests.ui.samples import LINK, OTHER_LINK, completed, fetching, job
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.ui.window import MainWindow

UNDO = Notice("Removed 2 downloads.", (NoticeAction.UNDO_REMOVE,), "a")
KNOWN = Notice(
    "You have this already.",
    (NoticeAction.OPEN_KNOWN, NoticeAction.DOWNLOAD_AGAIN),
    "b",
    stays=True,
)
LIBRARY = (
    "The list of downloads cannot be written, so what you do now is forgotten at the end. " * 2
)
Key = Qt.Key


def hurry(stand: Stand) -> None:
    """Let the time of a notice be over; one that stays has none."""
    timer = stand.body.notice._timer
    if timer.isActive():
        timer.start(1)


def says(stand: Stand, notice: Notice) -> bool:
    return notice.sentence in stand.hand.texts()


def test_a_notice_is_said_and_goes(stand: Stand) -> None:
    stand.window.show_notice("Already on its way.")
    assert "Already on its way." in stand.hand.texts()
    assert stand.body.notice._timer.interval() >= 8000
    hurry(stand)
    stand.hand.wait(lambda: "Already on its way." not in stand.hand.texts(), "silence")


def test_an_offer_is_a_sentence_with_buttons(stand: Stand) -> None:
    stand.window.show_offer(KNOWN)
    assert says(stand, KNOWN)
    assert not stand.hand.is_enabled("Undo")
    assert stand.hand.is_enabled("Open it")
    stand.hand.press("Download again")
    assert stand.notes.taken == [("act_on_notice", NoticeAction.DOWNLOAD_AGAIN, "b")]
    assert not says(stand, KNOWN)


def test_an_offer_goes_after_a_while_unless_it_stays(stand: Stand) -> None:
    stand.window.show_offer(UNDO)
    assert stand.body.notice._timer.interval() >= 10_000
    hurry(stand)
    stand.hand.wait(lambda: not says(stand, UNDO), "silence")
    stand.window.show_offer(KNOWN)
    assert not stand.body.notice._timer.isActive()
    stand.window.show_notice("Copied")
    assert not says(stand, KNOWN)
    hurry(stand)
    stand.hand.wait(lambda: "Copied" not in stand.hand.texts(), "silence")
    assert not says(stand, KNOWN)


@pytest.mark.parametrize("what", ["keyboard", "pointer"])
def test_an_offer_stays_while_somebody_is_on_it(stand: Stand, what: str) -> None:
    stand.window.show_offer(UNDO)
    notice = stand.body.notice
    button = notice.buttons[0]
    if what == "keyboard":
        button.setFocus()
    else:
        QApplication.sendEvent(notice, QEvent(QEvent.Type.Enter))
        notice.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    for _ in range(2):
        notice._timer.stop()
        notice._on_old()
        assert says(stand, UNDO)
        assert notice._timer.isActive()
    if what == "keyboard":
        stand.window.link_row.field.edit.setFocus()
    else:
        notice.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    hurry(stand)
    stand.hand.wait(lambda: not says(stand, UNDO), "silence")


@pytest.mark.parametrize("what", ["link", "fetch", "cleared"])
def test_what_stays_leaves_with_the_link_it_is_about(stand: Stand, what: str) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(fetching())
    stand.window.show_offer(KNOWN)
    stand.window.show_fetch(completed())
    assert says(stand, KNOWN)
    if what == "link":
        stand.window.set_links(OTHER_LINK)
    elif what == "fetch":
        stand.window.show_fetch(replace(fetching(), task_id="u", url=OTHER_LINK))
    else:
        stand.window.clear_fetch()
    assert not says(stand, KNOWN)


def test_an_offer_in_passing_outlives_a_fetch(stand: Stand) -> None:
    stand.window.show_offer(UNDO)
    stand.window.show_fetch(fetching())
    assert says(stand, UNDO)


def test_ctrl_z_presses_undo_where_it_is_offered(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    view = stand.pick(0)
    QTest.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stand.notes.taken == []
    stand.window.show_offer(UNDO)
    QTest.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stand.notes.taken == [("act_on_notice", NoticeAction.UNDO_REMOVE, "a")]
    assert not says(stand, UNDO)


def test_ctrl_z_in_the_field_undoes_what_was_typed_first(stand: Stand) -> None:
    field = stand.window.link_row.field.edit
    stand.window.show_offer(UNDO)
    QTest.keyClicks(field, "abc")
    QTest.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), stand.notes.taken) == ("", [])
    QTest.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stand.notes.taken == [("act_on_notice", NoticeAction.UNDO_REMOVE, "a")]


@pytest.mark.parametrize("has_jobs", [False, True])
def test_the_keyboard_goes_somewhere_harmless_when_its_button_goes(
    stand: Stand, has_jobs: bool
) -> None:
    if has_jobs:
        stand.jobs.put(job("a", JobState.DONE))
    stand.window.show_offer(UNDO)
    QTest.keyClick(stand.window.link_row.fetch_button, Key.Key_Tab)
    stand.body.notice.buttons[0].setFocus()
    QTest.keyClick(focused(), Key.Key_Space)
    assert stand.notes.taken == [("act_on_notice", NoticeAction.UNDO_REMOVE, "a")]
    heir = stand.body.downloads.list if has_jobs else stand.window.link_row.field.edit
    assert focused() is heir


def test_tab_comes_to_an_offer_right_after_the_link(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_offer(KNOWN)
    stand.window.link_row.fetch_button.setFocus()
    names = []
    for _ in range(3):
        QTest.keyClick(focused(), Key.Key_Tab)
        names.append(focused().accessibleName())
    assert names == ["Open it", "Download again", "Best Quality"]


def test_the_second_of_two_quick_clicks_on_an_offer_hits_nothing(stand: Stand) -> None:
    stand.window.show_offer(KNOWN)
    QApplication.sendPostedEvents()
    button = stand.body.notice.buttons[1]
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert stand.notes.taken == []
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stand.notes.taken == [("act_on_notice", NoticeAction.OPEN_KNOWN, "b")]


def test_those_who_listen_hear_it_all(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(MainWindow, "_announce", lambda _self, sentence: heard.append(sentence))
    stand.window.show_offer(KNOWN)
    stand.window.show_library_note(LIBRARY)
    assert heard == ["You have this already. Open it, Download again", LIBRARY]


@pytest.mark.parametrize("width", [480, 640, 1000])
def test_a_note_about_the_library_stays_and_is_heard_whole(
    make_stand: StandMaker, width: int
) -> None:
    stand = make_stand(width, 480)
    stand.window.show_engine_note("Engine up to date")
    stand.window.show_library_note(LIBRARY)
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.hand.wait_for_text("1 downloading")
    QApplication.sendPostedEvents()
    whole = LIBRARY.strip()
    assert whole in stand.hand.texts()
    foot = stand.window.foot
    assert foot.note.is_cut
    assert foot.note.width() > 60
    assert whole in foot.note.toolTip()
    assert not foot.says.is_cut
    assert not foot.note.geometry().intersects(foot.says.geometry())
    heard = stand.hand.find(Role.StaticText, whole)
    assert heard.text(QAccessible.Text.Description) == whole
    stand.window.show_library_note("")
    assert whole not in stand.hand.texts()
