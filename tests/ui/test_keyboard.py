"""The whole way from link to file with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Stand, focused
from tests.ui.samples import LINK, completed, failed, fetching, job
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.core.notices import Notice, NoticeAction

Key = Qt.Key


def tab_names(stand: Stand, steps: int, *, back: bool = False) -> list[str]:
    """Return the names of what Tab comes to."""
    names = []
    for _ in range(steps):
        QTest.keyClick(focused(), Key.Key_Backtab if back else Key.Key_Tab)
        names.append(focused().accessibleName())
    assert stand.window.isActiveWindow()
    return names


def test_tab_goes_through_everything_in_the_order_of_the_eye(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    stand.jobs.put(job("a", JobState.DONE))
    stand.body.downloads.list.setCurrentIndex(stand.rows.index(0))
    stand.hand.wait(lambda: stand.hand.is_enabled("Open"), "the job's buttons")
    way = [
        "Paste", "Fetch", "Best Quality", "Audio Only", "Save to", "Options", "Quality",
        "Download", "All 1", "Downloads", "Open", "Show in Folder", "Remove", "More", "Menu",
        "Video URL",
    ]  # fmt: skip
    assert tab_names(stand, len(way)) == way
    assert tab_names(stand, 3, back=True) == ["Menu", "More", "Remove"]


def test_tab_skips_what_makes_no_sense(stand: Stand) -> None:
    assert tab_names(stand, 8) == [
        "Paste", "Fetch", "Save to", "Options", "Try the demo", "Downloads", "Menu",
        "Video URL",
    ]  # fmt: skip
    stand.window.show_fetch(failed())
    assert tab_names(stand, 6)[-2:] == ["Open in Browser", "Copy Details"]


@pytest.mark.parametrize("name", ["Quality", "Downloads"])
def test_tab_leaves_a_list_in_one_press(stand: Stand, name: str) -> None:
    stand.window.show_fetch(completed())
    for number in range(5):
        stand.jobs.put(job(str(number), order=number))
    lists = {"Quality": stand.body.qualities.list, "Downloads": stand.body.downloads.list}
    lists[name].setFocus()
    QTest.keyClick(lists[name], Key.Key_Down)
    QTest.keyClick(lists[name], Key.Key_Tab)
    assert focused() is not lists[name]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_arrows_and_enter_on_the_list_download(stand: Stand, key: Key) -> None:
    stand.window.show_fetch(completed())
    stand.body.qualities.list.setFocus()
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), key)
    assert stand.notes.taken == [("download", LINK, "1080p")]


def test_the_button_of_a_row_out_of_sight_comes_into_sight_with_the_keyboard(
    stand: Stand,
) -> None:
    stand.window.resize(640, 480)
    stand.show(completed())
    card = stand.body.qualities
    card.list.setCurrentIndex(card.model.index(6))
    card.list.verticalScrollBar().setValue(0)
    assert not card.rect().contains(card.button.geometry())
    card.list.setFocus()
    QTest.keyClick(card.list, Key.Key_Tab)
    assert focused() is card.button
    assert card.rect().contains(card.button.geometry())
    QTest.keyClick(card.button, Key.Key_Space)
    assert stand.notes.taken == [("download", LINK, "Audio Only")]


@pytest.mark.parametrize(
    ("state", "key", "modifier", "action"),
    [
        (JobState.DONE, Key.Key_Return, Qt.KeyboardModifier.NoModifier, JobAction.OPEN),
        (JobState.DONE, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, JobAction.OPEN),
        (
            JobState.WARNED,
            Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier,
            JobAction.SHOW_IN_FOLDER,
        ),
        (JobState.DOWNLOADING, Key.Key_Space, Qt.KeyboardModifier.NoModifier, JobAction.PAUSE),
        (JobState.PAUSED, Key.Key_Space, Qt.KeyboardModifier.NoModifier, JobAction.RESUME),
        (JobState.PAUSED, Key.Key_Delete, Qt.KeyboardModifier.NoModifier, JobAction.CANCEL),
        (JobState.DONE, Key.Key_Space, Qt.KeyboardModifier.NoModifier, None),
        (JobState.DOWNLOADING, Key.Key_Delete, Qt.KeyboardModifier.NoModifier, JobAction.CANCEL),
        (JobState.FAILED, Key.Key_R, Qt.KeyboardModifier.ControlModifier, JobAction.RETRY),
        (JobState.CANCELLED, Key.Key_R, Qt.KeyboardModifier.ControlModifier, JobAction.RETRY),
        (JobState.DOWNLOADING, Key.Key_Return, Qt.KeyboardModifier.NoModifier, None),
        (JobState.DONE, Key.Key_R, Qt.KeyboardModifier.ControlModifier, None),
    ],
)
def test_keys_in_the_list_of_downloads(
    stand: Stand,
    state: JobState,
    key: Key,
    modifier: Qt.KeyboardModifier,
    action: JobAction | None,
) -> None:
    stand.jobs.put(job("a", state))
    view = stand.body.downloads.list
    view.setFocus()
    view.setCurrentIndex(stand.rows.index(0))
    QTest.keyClick(view, key, modifier)
    expected = [("act_on_jobs", action, ("a",))] if action else []
    assert stand.notes.taken == expected


def test_delete_on_a_mixed_selection_cancels_before_it_removes(stand: Stand) -> None:
    stand.jobs.put(job("runs", JobState.DOWNLOADING))
    stand.jobs.put(job("over", JobState.DONE))
    view = stand.body.downloads.list
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Key.Key_Delete)
    assert stand.notes.taken == [("act_on_jobs", JobAction.CANCEL, ("runs",))]


def test_space_on_a_mixed_selection_pauses_before_it_resumes_and_does_so_once(
    stand: Stand,
) -> None:
    stand.jobs.put(job("runs", JobState.DOWNLOADING))
    stand.jobs.put(job("rests", JobState.PAUSED, order=2))
    view = stand.pick(0, 1)
    QTest.keyClick(view, Key.Key_Space)
    stand.jobs.put(job("runs", JobState.PAUSED))
    no = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        view, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, no, " ", autorep=True)
    )
    assert stand.notes.taken == [("act_on_jobs", JobAction.PAUSE, ("runs",))]
    QTest.keyClick(view, Key.Key_Space)
    assert stand.notes.taken[1:] == [("act_on_jobs", JobAction.RESUME, ("runs", "rests"))]


def test_keys_alone_filter_remove_and_bring_back(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def remove(job_ids: tuple[str, ...], *, with_files: bool) -> None:
        stand.notes.taken.append(("remove_jobs", job_ids, with_files))
        for job_id in job_ids:
            stand.jobs.remove(job_id)
        offer = Notice("Removed 1 download.", (NoticeAction.UNDO_REMOVE,), job_ids[0])
        stand.window.show_offer(offer)

    monkeypatch.setattr(stand.notes, "remove_jobs", remove)
    stand.jobs.put(job("runs", JobState.DOWNLOADING))
    stand.jobs.put(job("broke", JobState.FAILED))
    stand.hand.wait(stand.body.downloads.chips.isVisible, "the chips")
    while focused().accessibleName() != "All 2":
        QTest.keyClick(focused(), Key.Key_Tab)
    while focused().accessibleName() != "Failed 1":
        QTest.keyClick(focused(), Key.Key_Right)
    QTest.keyClick(focused(), Key.Key_Tab)
    QTest.keyClick(focused(), Key.Key_Delete)
    QTest.keyClick(focused(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stand.notes.taken == [
        ("remove_jobs", ("broke",), False),
        ("act_on_notice", NoticeAction.UNDO_REMOVE, "broke"),
    ]


def test_tab_into_the_downloads_selects_the_row_it_comes_to(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    stand.hand.wait(stand.body.downloads.chips.isVisible, "the chips")
    stand.body.save.setFocus()
    assert tab_names(stand, 4) == ["Options", "Try the demo", "All 1", "Downloads"]
    assert stand.selected() == ["a"]
    QTest.keyClick(focused(), Key.Key_Return)
    assert stand.notes.taken == [("act_on_jobs", JobAction.OPEN, ("a",))]


def test_delete_goes_on_with_the_next_row_and_a_held_key_does_not(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    def remove(job_ids: tuple[str, ...], *, with_files: bool) -> None:
        assert not with_files
        for job_id in job_ids:
            stand.jobs.remove(job_id)

    monkeypatch.setattr(stand.notes, "remove_jobs", remove)
    for name in "abc":
        stand.jobs.put(job(name, JobState.CANCELLED))
    view = stand.body.downloads.list
    view.setFocus()
    view.setCurrentIndex(stand.rows.index(0))
    QTest.keyClick(view, Key.Key_Delete)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Delete, Qt.KeyboardModifier.NoModifier, autorep=True
    )
    QApplication.sendEvent(view, held)
    assert [one.job_id for one in stand.jobs.jobs()] == ["b", "c"]
    assert [one.job_id for one in view.selected_jobs] == ["b"]


@pytest.mark.parametrize("is_removed", [False, True])
def test_a_button_that_makes_no_sense_any_more_hands_the_keyboard_to_the_list(
    stand: Stand, is_removed: bool
) -> None:
    for name in "ab":
        stand.jobs.put(job(name, JobState.DOWNLOADING))
    stand.jobs.put(job("z", JobState.DONE))
    view, row = stand.body.downloads.list, stand.body.downloads.actions_row
    view.selectionModel().select(stand.rows.index(0), view.selectionModel().SelectionFlag.Select)
    view.selectionModel().select(stand.rows.index(2), view.selectionModel().SelectionFlag.Select)
    stand.hand.wait(lambda: stand.hand.is_enabled("Cancel"), "the buttons")
    row.buttons[2].setFocus()
    assert focused().accessibleName() == "Cancel"
    if is_removed:
        stand.jobs.remove("a")
    else:
        stand.jobs.put(job("a", JobState.CANCELLED, ended_at_s=1.0))
    stand.hand.wait(lambda: focused() is view, "the list has the keyboard")
    assert [one.job_id for one in view.selected_jobs] == (["z"] if is_removed else ["z", "a"])


def test_what_leaves_the_place_of_the_list_hands_the_keyboard_to_the_field(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    stand.window.set_links(LINK)
    stand.window.show_fetch(failed(FailureKind.TIMED_OUT))
    stand.body.failure.action_button.setFocus()
    QTest.keyClick(focused(), Key.Key_Space)
    stand.window.show_fetch(fetching())
    assert focused() is stand.window.link_row.field.edit
