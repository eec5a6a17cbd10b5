"""The downloads: painted buttons that take clicks, the buttons above, the menu, the foot."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Stand, StandMaker
from tests.ui.samples import LINK, MB, completed, job, jpeg
from vidgrab_gui.core.engine_version import STALE_DAYS
from vidgrab_gui.core.failures import Failure, FailureAction, FailureKind
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.ui.job_actions import row_offers
from vidgrab_gui.ui.theme import Theme

LOST = Progress(Phase.PREPARING)
WIDE = 1000

ROW_BUTTONS = [
    (JobState.WAITING, ["Pause", "Cancel"]),
    (JobState.FETCHING, ["Pause", "Cancel"]),
    (JobState.DOWNLOADING, ["Pause", "Cancel"]),
    (JobState.FINISHING, ["Cancel"]),
    (JobState.PAUSED, ["Resume", "Cancel"]),
    (JobState.DONE, ["Open", "Show in Folder"]),
    (JobState.WARNED, ["Open", "Show in Folder"]),
    (JobState.FAILED, ["Open in Browser", "Retry"]),
    (JobState.CANCELLED, ["Retry"]),
]


def button_rects(stand: Stand, row: int) -> dict[str, QRect]:
    view = stand.body.downloads.list
    one = stand.jobs.job_at(row)
    places = view._delegate.places(
        one, view.visualRect(stand.rows.index(row)), view.layoutDirection()
    )
    return {button.offer.label: button.rect for button in places.buttons}


def click(stand: Stand, place: QPoint) -> None:
    QTest.mouseClick(stand.body.downloads.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize(("state", "labels"), ROW_BUTTONS)
def test_a_row_offers_only_what_makes_sense(
    stand: Stand, state: JobState, labels: list[str]
) -> None:
    stand.jobs.put(job("a", state))
    assert list(button_rects(stand, 0)) == labels


def test_a_failure_without_a_fix_of_its_own_offers_to_retry() -> None:
    failure = Failure(FailureKind.TIMED_OUT)
    offers = row_offers(job("a", JobState.FAILED, failure=failure))
    assert [offer.label for offer in offers] == ["Retry"]


OLD = STALE_DAYS + 1


@pytest.mark.parametrize(
    ("failure", "labels"),
    [
        (Failure(FailureKind.UNEXPECTED, engine_age_days=OLD), ["Update the Engine", "Retry"]),
        (Failure(FailureKind.UNEXPECTED, engine_age_days=STALE_DAYS), ["Retry"]),
        (Failure(FailureKind.TIMED_OUT, engine_age_days=OLD), ["Retry"]),
        (
            Failure(FailureKind.NOT_FOUND, engine_age_days=OLD),
            ["Open in Browser", "Retry", "Update the Engine"],
        ),
    ],
)
def test_a_failure_of_an_old_engine_offers_to_update_it(
    failure: Failure, labels: list[str]
) -> None:
    offers = row_offers(job("a", JobState.FAILED, failure=failure))
    assert [offer.label for offer in offers] == labels


HELD_BUTTONS = [
    (JobState.PAUSED, Hold.PERSON, None, ["Resume", "Cancel"]),
    (JobState.PAUSED, Hold.LAST_TIME, None, ["Resume", "Cancel"]),
    (JobState.PAUSED, Hold.NO_ROOM, FailureKind.DISK_FULL, ["Choose Folder…", "Resume"]),
    (JobState.PAUSED, Hold.NO_ROOM, None, ["Choose Folder…", "Resume"]),
    (JobState.PAUSED, Hold.FOLDER_GONE, FailureKind.FOLDER_GONE, ["Choose Folder…", "Resume"]),
    (JobState.PAUSED, Hold.FOLDER_REFUSED, FailureKind.TIMED_OUT, ["Choose Folder…", "Resume"]),
    (JobState.WAITING, Hold.SITE, FailureKind.RATE_LIMITED, ["Resume", "Cancel"]),
]


@pytest.mark.parametrize(("state", "hold", "kind", "labels"), HELD_BUTTONS)
def test_a_job_that_is_held_offers_what_helps(
    stand: Stand, state: JobState, hold: Hold, kind: FailureKind | None, labels: list[str]
) -> None:
    failure = Failure(kind) if kind else None
    stand.jobs.put(job("a", state, hold=hold, failure=failure))
    rects = button_rects(stand, 0)
    assert list(rects) == labels
    click(stand, rects[labels[0]].center())
    if labels[0] == "Choose Folder…":
        assert stand.notes.taken == [("act_on_failure", FailureAction.CHOOSE_FOLDER, LINK)]
    else:
        assert stand.notes.taken == [("act_on_jobs", JobAction.RESUME, ("a",))]


def test_a_live_recording_cannot_be_paused(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING, is_live=True))
    assert list(button_rects(stand, 0)) == ["Cancel"]


@pytest.mark.parametrize("state", [JobState.PAUSED, JobState.WAITING])
def test_how_far_a_job_came_stays_in_sight_and_stands_still(stand: Stand, state: JobState) -> None:
    half = Progress(Phase.VIDEO, 50, 500 * MB, 1000 * MB)
    stand.jobs.put(job("a", state, progress=half))
    QApplication.sendPostedEvents()
    view = stand.body.downloads.list
    rect = view.visualRect(stand.rows.index(0))
    bar = view._delegate.places(stand.rows.job_at(0), rect, view.layoutDirection()).bar
    shot, colours = view.viewport().grab().toImage(), stand.window.theme.colours
    quarter, rest = bar.center(), bar.center()
    quarter.setX(bar.left() + bar.width() // 4)
    rest.setX(bar.left() + bar.width() * 3 // 4)
    assert shot.pixelColor(quarter) == colours.secondary
    assert shot.pixelColor(rest) == colours.track
    assert not view.is_moving
    assert stand.hand.value("Download progress") == 0


def test_the_second_of_two_quick_clicks_on_pause_does_not_resume(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.hand.choose("Downloads", "Video a")
    QApplication.sendPostedEvents()
    left = Qt.MouseButton.LeftButton
    pause, resume = stand.body.downloads.actions_row.buttons[:2]
    QTest.mouseClick(pause, left)
    stand.jobs.put(job("a", JobState.PAUSED))
    stand.hand.wait(lambda: stand.hand.is_enabled("Resume"), "Resume")
    QApplication.sendPostedEvents()
    assert resume.geometry().contains(pause.geometry().center())
    QTest.mouseDClick(resume, left)
    QTest.mouseRelease(resume, left)
    assert stand.notes.taken == [("act_on_jobs", JobAction.PAUSE, ("a",))]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_painted_buttons_take_clicks_where_they_are_seen(
    stand: Stand, direction: Qt.LayoutDirection
) -> None:
    stand.window.setLayoutDirection(direction)
    stand.jobs.put(job("runs", JobState.DOWNLOADING))
    stand.jobs.put(job("done", JobState.DONE))
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    for row, label in ((0, "Cancel"), (1, "Open"), (1, "Show in Folder")):
        rect = button_rects(stand, row)[label]
        assert (rect.center().x() < WIDE // 2) == is_mirrored
        click(stand, rect.center())
    assert stand.notes.taken == [
        ("act_on_jobs", JobAction.CANCEL, ("runs",)),
        ("act_on_jobs", JobAction.OPEN, ("done",)),
        ("act_on_jobs", JobAction.SHOW_IN_FOLDER, ("done",)),
    ]
    assert stand.body.downloads.list.selected_jobs == ()


def test_a_click_beside_the_buttons_selects(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    click(stand, QPoint(200, 20))
    assert [one.job_id for one in stand.body.downloads.list.selected_jobs] == ["a"]
    assert stand.notes.taken == []


def test_a_press_that_ends_elsewhere_does_nothing(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    port, left = stand.body.downloads.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=button_rects(stand, 0)["Cancel"].center())
    QTest.mouseRelease(port, left, pos=QPoint(200, 20))
    assert stand.notes.taken == []


def test_the_button_under_the_pointer_lights_up(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    view = stand.body.downloads.list
    QTest.mouseMove(view.viewport(), QPoint(200, 20))
    QTest.mouseMove(view.viewport(), button_rects(stand, 0)["Cancel"].center())
    stand.hand.wait(lambda: view._delegate.hovered == ("a", JobAction.CANCEL), "the light")
    QTest.mouseMove(view.viewport(), QPoint(200, 20))
    stand.hand.wait(lambda: view._delegate.hovered is None, "the dark")


def test_a_double_click_opens_a_file(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    port, left = stand.body.downloads.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, pos=QPoint(200, 20))
    QTest.mouseDClick(port, left, pos=QPoint(200, 20))
    assert stand.notes.taken == [("act_on_jobs", JobAction.OPEN, ("a",))]


def test_two_quick_clicks_on_a_button_are_two_clicks(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    port, left = stand.body.downloads.list.viewport(), Qt.MouseButton.LeftButton
    place = button_rects(stand, 0)["Show in Folder"].center()
    QTest.mouseClick(port, left, pos=place)
    QTest.mouseDClick(port, left, pos=place)
    QTest.mouseRelease(port, left, pos=place)
    assert stand.notes.taken == [("act_on_jobs", JobAction.SHOW_IN_FOLDER, ("a",))] * 2


@pytest.mark.parametrize("changed", [JobState.CANCELLED, JobState.DONE])
def test_the_second_of_two_quick_clicks_hits_nothing_that_came_in_between(
    stand: Stand, changed: JobState
) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    port, left = stand.body.downloads.list.viewport(), Qt.MouseButton.LeftButton
    place = button_rects(stand, 0)["Cancel"].center()
    QTest.mouseClick(port, left, pos=place)
    stand.jobs.put(job("a", changed))
    QTest.mouseDClick(port, left, pos=place)
    QTest.mouseRelease(port, left, pos=place)
    assert stand.notes.taken == [("act_on_jobs", JobAction.CANCEL, ("a",))]


def test_the_second_of_two_quick_clicks_hits_no_row_that_moved_up(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.jobs.put(job("b", JobState.DOWNLOADING, order=2))
    port, left = stand.body.downloads.list.viewport(), Qt.MouseButton.LeftButton
    place = button_rects(stand, 0)["Cancel"].center()
    QTest.mouseClick(port, left, pos=place)
    stand.jobs.put(job("a", JobState.CANCELLED))
    QTest.mouseDClick(port, left, pos=place)
    QTest.mouseRelease(port, left, pos=place)
    assert stand.notes.taken == [("act_on_jobs", JobAction.CANCEL, ("a",))]


def test_editing_the_link_of_a_failed_row_edits_that_link(stand: Stand) -> None:
    stand.window.set_links("https://example.com/another")
    failure = Failure(FailureKind.UNSUPPORTED)
    stand.jobs.put(job("a", JobState.FAILED, failure=failure))
    click(stand, button_rects(stand, 0)["Edit Link"].center())
    assert stand.window.link_row.text == LINK
    assert stand.notes.taken == [("act_on_failure", FailureAction.EDIT_LINK, LINK)]


def test_the_fix_of_a_failed_row(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.FAILED))
    click(stand, button_rects(stand, 0)["Open in Browser"].center())
    assert stand.notes.taken == [("act_on_failure", FailureAction.OPEN_PAGE, LINK)]


def test_buttons_above_the_list_act_on_the_selected_jobs(stand: Stand) -> None:
    names = ["Pause", "Resume", "Cancel", "Retry", "Open", "Show in Folder", "Remove"]
    assert not any(stand.hand.is_enabled(name) for name in names)
    stand.jobs.put(job("runs", JobState.DOWNLOADING))
    stand.jobs.put(job("rests", JobState.PAUSED, order=2))
    stand.jobs.put(job("failed", JobState.FAILED))
    stand.jobs.put(job("gone", JobState.DONE, ended_at_s=1.0, file_path=""))
    stand.hand.wait(stand.body.downloads.actions_row.isVisible, "the buttons")
    assert not any(stand.hand.is_enabled(name) for name in names)
    stand.hand.choose("Downloads", "Video runs")
    assert [name for name in names if stand.hand.is_enabled(name)] == ["Pause", "Cancel"]
    stand.hand.press("Cancel")
    stand.body.downloads.list.selectAll()
    assert all(stand.hand.is_enabled(name) for name in names)
    stand.hand.press("Remove")
    assert stand.notes.taken == [
        ("act_on_jobs", JobAction.CANCEL, ("runs",)),
        ("remove_jobs", ("failed", "gone"), False),
    ]


def test_a_selected_job_that_ends_gets_other_buttons_and_stays_selected(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.jobs.put(job("b", JobState.WAITING, order=2))
    stand.hand.choose("Downloads", "Video a")
    stand.jobs.put(job("a", JobState.DONE))
    stand.hand.wait(lambda: stand.hand.is_enabled("Open"), "Open")
    assert not stand.hand.is_enabled("Cancel")
    assert [one.job_id for one in stand.body.downloads.list.selected_jobs] == ["a"]


MENUS = [
    (JobState.DOWNLOADING, ["Pause", "Cancel", "Copy Link"]),
    (JobState.PAUSED, ["Resume", "Cancel", "Copy Link"]),
    (JobState.DONE, ["Open", "Show in Folder", "Remove", "Copy Link"]),
    (JobState.FAILED, ["Open in Browser", "Retry", "Remove", "Copy Link", "Copy Details"]),
    (JobState.CANCELLED, ["Retry", "Remove", "Copy Link"]),
]


@pytest.mark.parametrize(("state", "entries"), MENUS)
def test_the_menu_holds_what_makes_sense(stand: Stand, state: JobState, entries: list[str]) -> None:
    stand.jobs.put(job("a", state))
    stand.body.downloads.list.setCurrentIndex(stand.rows.index(0))
    menu = stand.body.downloads.list.menu()
    assert [entry.text() for entry in menu.actions() if entry.text()] == entries
    menu.actions()[0].trigger()
    assert stand.notes.taken[0][0] in {"act_on_jobs", "act_on_failure"}
    menu.deleteLater()


def test_the_menu_copies_link_and_details(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.FAILED))
    stand.body.downloads.list.setCurrentIndex(stand.rows.index(0))
    menu = stand.body.downloads.list.menu()
    entries = {entry.text(): entry for entry in menu.actions()}
    entries["Copy Link"].trigger()
    assert QApplication.clipboard().text() == LINK
    entries["Copy Details"].trigger()
    assert QApplication.clipboard().text() == f"{LINK}\nlogin-required\nwords of the engine"
    menu.deleteLater()


def test_the_foot_sums_up(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.jobs.put(job("b", JobState.WAITING, order=2))
    words = "1 downloading · 1 waiting · 18.4 MB/s · about 42 s left"
    stand.hand.wait_for_text(words)
    assert stand.hand.value("Download progress") == 35
    stand.jobs.remove("b")
    stand.jobs.put(job("a", JobState.DONE))
    stand.hand.wait(lambda: words not in stand.hand.texts(), "an empty foot")
    assert stand.hand.value("Download progress") == 0


def test_the_foot_never_runs_backwards(stand: Stand) -> None:
    last = 0
    for percent, size in ((10, None), (60, 100 * MB), (20, 10 * MB), (None, None), (61, MB)):
        progress = Progress(Phase.VIDEO, percent, 1, size)
        stand.jobs.put(job("a", JobState.DOWNLOADING, progress=progress))
        stand.jobs.flush()
        stand.window.listings._on_jobs_changed()
        now = stand.hand.value("Download progress")
        assert now >= last
        last = now
    assert last == 61


def test_stripes_move_only_while_nothing_is_known(stand: Stand) -> None:
    def moving() -> tuple[bool, bool]:
        return stand.body.downloads.list.is_moving, stand.window.foot.bar.is_moving

    stand.jobs.put(job("a", JobState.DOWNLOADING, progress=LOST))
    stand.hand.wait(lambda: moving() == (True, True), "stripes")
    stand.window.hide()
    assert moving() == (False, False)
    stand.window.show()
    assert moving() == (True, True)
    stand.jobs.put(job("a", JobState.DOWNLOADING, progress=Progress(percent=3)))
    stand.hand.wait(lambda: moving() == (False, False), "stillness")


def test_nothing_moves_where_the_system_asks_for_stillness(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "is_still", True)
    stand.jobs.put(job("a", JobState.DOWNLOADING, progress=LOST))
    stand.hand.wait(lambda: stand.window.foot.bar.maximum() == 0, "a bar that knows nothing")
    assert not stand.window.foot.bar.is_moving
    assert not stand.body.downloads.list.is_moving


def test_a_row_says_all_in_its_tool_tip(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.FAILED, title="<i>Caminandes</i>"))
    said = stand.body.downloads.delegate.tip_of(stand.jobs.job_at(0))
    assert "&lt;i&gt;Caminandes&lt;/i&gt;" in said
    assert "Failed: the site wants you to sign in first" in said


def test_every_state_can_be_painted_in_both_themes(make_stand: StandMaker) -> None:
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        stand = make_stand(scheme=scheme)
        stand.window.show_fetch(completed(jpeg=jpeg()))
        for number, state in enumerate(JobState):
            picture = jpeg() if number % 2 else b"not a picture"
            stand.jobs.put(job(str(number), state, order=number, thumbnail_jpeg=picture))
        assert not stand.window.grab().isNull()


def test_what_leaves_first_where_a_row_is_narrow(make_stand: StandMaker) -> None:
    stand = make_stand()
    one: Job = replace(job("a", JobState.DONE), title="x")
    view = stand.body.downloads.list

    def seen(width: int) -> tuple[int, bool]:
        places = view._delegate.places(one, QRect(0, 0, width, 64), Qt.LayoutDirection.LeftToRight)
        return len(places.buttons), places.picture.isValid()

    assert seen(900) == (2, True)
    assert seen(440) == (1, True)
    assert seen(320) == (1, False)
    assert seen(200) == (0, False)
