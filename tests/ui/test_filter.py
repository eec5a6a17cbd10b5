"""The chips beside the heading: what is shown, how many there are, and what is said of nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.hand import Role, is_visible
from tests.ui.conftest import Stand, StandMaker, focused
from tests.ui.samples import LINK, completed, job
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.models.job_filter import JobKind

Key = Qt.Key


def fill(stand: Stand) -> None:
    stand.jobs.put(job("runs", JobState.DOWNLOADING, order=1))
    stand.jobs.put(job("rests", JobState.PAUSED, order=2))
    stand.jobs.put(job("over", JobState.DONE))
    stand.jobs.put(job("broke", JobState.FAILED))
    stand.hand.wait(lambda: chips(stand)[:1] == ["All 4"], "the chips")


def chips(stand: Stand) -> list[str]:
    return [chip.text() for chip in stand.body.downloads.chips.chips if chip.isVisible()]


def choose(stand: Stand, name: str) -> None:
    chip = stand.hand.find(Role.RadioButton, name)
    chip.actionInterface().doAction("Press")
    stand.hand.wait(lambda: bool(stand.hand.find(Role.RadioButton, name).state().checked), name)


def test_chips_count_and_choose(stand: Stand) -> None:
    fill(stand)
    assert chips(stand) == ["All 4", "Running 1", "Waiting 0", "Paused 1", "Done 1", "Failed 1"]
    choose(stand, "Failed 1")
    assert stand.shown() == ["broke"]
    assert [text.split(",")[0] for text in stand.hand.items("Downloads")] == ["Video broke"]
    stand.jobs.put(job("rests", JobState.FAILED))
    stand.hand.wait(lambda: stand.hand.has(Role.RadioButton, "Failed 2"), "a new count")
    assert sorted(stand.shown()) == ["broke", "rests"]
    choose(stand, "All 4")
    assert len(stand.shown()) == 4


def test_cancelled_ones_get_a_chip_when_there_are_any(stand: Stand) -> None:
    fill(stand)
    assert not stand.hand.has(Role.RadioButton, "Cancelled 0")
    stand.jobs.put(job("no", JobState.CANCELLED))
    stand.hand.wait(lambda: stand.hand.has(Role.RadioButton, "Cancelled 1"), "the chip")


def test_the_chips_are_a_named_group(stand: Stand) -> None:
    fill(stand)
    group = stand.hand.find(Role.Grouping, "Filter downloads")
    names = [group.child(k).text(QAccessible.Text.Name) for k in range(group.childCount())]
    assert "Running 1" in names


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_arrow_keys_choose_and_tab_leaves(stand: Stand, direction: Qt.LayoutDirection) -> None:
    stand.window.setLayoutDirection(direction)
    fill(stand)
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    on = Key.Key_Left if is_mirrored else Key.Key_Right
    stand.body.downloads.chips.chips[0].setFocus()
    for _ in range(3):
        QTest.keyClick(focused(), on)
    assert stand.rows.kind is JobKind.PAUSED
    assert stand.shown() == ["rests"]
    QTest.keyClick(focused(), Key.Key_Tab)
    assert focused() is stand.body.downloads.list
    QTest.keyClick(stand.body.downloads.list, Key.Key_Space)
    assert stand.notes.taken == [("act_on_jobs", JobAction.RESUME, ("rests",))]


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [(JobKind.WAITING, "Nothing is waiting"), (JobKind.CANCELLED, "Nothing was cancelled")],
)
def test_nothing_to_show_is_said(stand: Stand, kind: JobKind, sentence: str) -> None:
    fill(stand)
    stand.body.downloads.show_kind(kind)
    assert sentence in stand.hand.texts()
    stand.body.downloads.show_kind(JobKind.ALL)
    assert sentence not in stand.hand.texts()


def test_the_last_job_of_a_kind_leaves_a_sentence(stand: Stand) -> None:
    fill(stand)
    choose(stand, "Failed 1")
    stand.jobs.remove("broke")
    stand.hand.wait_for_text("Nothing has failed")
    stand.jobs.put(job("broke", JobState.FAILED))
    stand.hand.wait(lambda: "Nothing has failed" not in stand.hand.texts(), "the row")


def test_what_is_still_in_sight_stays_selected_and_the_rest_is_not_acted_on(stand: Stand) -> None:
    fill(stand)
    stand.pick(0, 1)
    stand.body.downloads.show_kind(JobKind.PAUSED)
    assert stand.selected() == ["rests"]
    stand.hand.press("Cancel")
    assert stand.notes.taken == [("act_on_jobs", JobAction.CANCEL, ("rests",))]
    stand.body.downloads.show_kind(JobKind.DONE)
    assert stand.selected() == []
    assert not stand.hand.is_enabled("Cancel")


def test_a_new_download_is_shown_whatever_was_chosen(stand: Stand) -> None:
    fill(stand)
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    for name in ("Best Quality", "Audio Only", "Download"):
        choose(stand, "Done 1")
        stand.hand.press(name)
        assert stand.rows.kind is JobKind.ALL
    choose(stand, "Running 1")
    stand.hand.press("Best Quality")
    assert stand.rows.kind is JobKind.RUNNING


def test_an_empty_list_shows_all_again(stand: Stand) -> None:
    fill(stand)
    choose(stand, "Done 1")
    for name in ("runs", "rests", "over", "broke"):
        stand.jobs.remove(name)
    stand.hand.wait_for_text("What you save appears here")
    assert stand.rows.kind is JobKind.ALL
    assert chips(stand) == []
    assert not stand.body.downloads.more.isVisible()


def test_with_little_room_the_chips_become_one_with_a_menu(make_stand: StandMaker) -> None:
    stand = make_stand(480, 400)
    fill(stand)
    stand.jobs.put(job("no", JobState.CANCELLED))
    stand.hand.wait(lambda: chips(stand) == ["All 5"], "one chip")
    chip = stand.hand.find(Role.ButtonMenu, "Filter")
    assert is_visible(chip)
    assert chip.text(QAccessible.Text.Description) == "All 5"
    entries = {
        entry.text(): entry for entry in stand.body.downloads.chips.menu_chip.menu().actions()
    }
    assert list(entries)[:3] == ["All 5", "Running 1", "Waiting 0"]
    entries["Paused 1"].trigger()
    assert stand.shown() == ["rests"]
    assert entries["Paused 1"].isChecked()
    stand.hand.wait(lambda: chips(stand) == ["Paused 1"], "what is chosen")


def test_chips_of_nothing_leave_first(make_stand: StandMaker) -> None:
    stand = make_stand(640, 480)
    stand.jobs.put(job("runs", JobState.DOWNLOADING))
    stand.hand.wait(lambda: stand.hand.has(Role.RadioButton, "All 1"), "the chips")
    stand.pick(0)
    assert chips(stand) == ["All 1", "Running 1"]


def test_the_keyboard_stays_with_the_chips_when_they_become_one(stand: Stand) -> None:
    fill(stand)
    stand.body.downloads.chips.chips[0].setFocus()
    stand.window.resize(480, 400)
    stand.hand.wait(lambda: len(chips(stand)) == 1, "one chip")
    assert focused() is stand.body.downloads.chips.menu_chip


def test_the_keyboard_goes_to_the_list_when_there_is_nothing_left_to_filter(stand: Stand) -> None:
    stand.jobs.put(job("over", JobState.DONE))
    stand.hand.wait(lambda: stand.hand.has(Role.RadioButton, "All 1"), "the chips")
    stand.body.downloads.more.setFocus()
    stand.jobs.remove("over")
    stand.hand.wait(lambda: not stand.body.downloads.more.isVisible(), "an empty list")
    assert focused() is stand.body.downloads.list
