"""The order of the queue: by keys, by menus and by dragging; and the rest of the More menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.hand import Role
from tests.ui.conftest import Stand, StandMaker
from tests.ui.samples import job
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.models.job_filter import JobKind
from vidgrab_gui.ui.reorder import Move, gap_of

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


class Queue:
    """Stands for the program's queue: moves jobs as it is told to."""

    def __init__(self, stand: Stand) -> None:
        self.stand = stand

    def move_jobs(self, job_ids: Sequence[str], before_id: str) -> None:
        self.stand.notes.taken.append(("move_jobs", tuple(job_ids), before_id))
        rest = [one.job_id for one in self.stand.jobs.jobs() if not one.state.is_ended]
        rest = [job_id for job_id in rest if job_id not in job_ids]
        place = rest.index(before_id) if before_id else len(rest)
        for order, job_id in enumerate([*rest[:place], *job_ids, *rest[place:]]):
            one = self.stand.jobs.job(job_id)
            assert one is not None
            self.stand.jobs.put(replace(one, order=order))


@pytest.fixture
def queued(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> Stand:
    """Fill the list with five jobs that wait and one that is over."""
    return fill(stand, monkeypatch)


def fill(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> Stand:
    for order, name in enumerate("abcde"):
        stand.jobs.put(job(name, JobState.WAITING, order=order))
    stand.jobs.put(job("z", JobState.DONE))
    monkeypatch.setattr(stand.notes, "move_jobs", Queue(stand).move_jobs)
    stand.hand.wait(stand.body.downloads.more.isVisible, "the line above the list")
    QApplication.sendPostedEvents()
    return stand


@pytest.mark.parametrize(
    ("move", "rows", "gap"),
    [
        (Move.UP, [2], 1), (Move.UP, [0], None), (Move.UP, [0, 2], 0), (Move.UP, [2, 3], 1),
        (Move.DOWN, [2], 4), (Move.DOWN, [4], None), (Move.DOWN, [1, 4], 5),
        (Move.TOP, [3], 0), (Move.TOP, [0, 1], None), (Move.END, [0], 5), (Move.END, [4], None),
        (Move.UP, [], None),
    ],
)  # fmt: skip
def test_gaps(move: Move, rows: list[int], gap: int | None) -> None:
    assert gap_of(move, rows, 5) == gap


@pytest.mark.parametrize(
    ("rows", "key", "asked", "order"),
    [
        ((2,), Key.Key_Up, (("c",), "b"), "acbdez"),
        ((2,), Key.Key_Down, (("c",), "e"), "abdcez"),
        ((3,), Key.Key_Down, (("d",), ""), "abcedz"),
        ((2,), Key.Key_Home, (("c",), "a"), "cabdez"),
        ((2,), Key.Key_End, (("c",), ""), "abdecz"),
        ((1, 3), Key.Key_Up, (("b", "d"), "a"), "bdacez"),
        ((1, 3), Key.Key_Down, (("b", "d"), ""), "acebdz"),
        ((0,), Key.Key_Up, None, "abcdez"),
        ((5,), Key.Key_Up, None, "abcdez"),
    ],
)
def test_keys_move_what_is_selected(
    queued: Stand,
    rows: tuple[int, ...],
    key: Key,
    asked: tuple[tuple[str, ...], str] | None,
    order: str,
) -> None:
    view = queued.pick(*rows)
    selected = queued.selected()
    QTest.keyClick(view, key, ALT)
    assert queued.notes.taken == ([("move_jobs", *asked)] if asked else [])
    assert "".join(queued.shown()) == order
    assert sorted(queued.selected()) == sorted(selected)
    assert queued.rows.job_at(view.currentIndex().row()).job_id == selected[0]


def test_a_job_can_be_carried_on_by_the_same_key(queued: Stand) -> None:
    view = queued.pick(4)
    for _ in range(3):
        QTest.keyClick(view, Key.Key_Up, ALT)
    assert queued.shown() == ["a", "e", "b", "c", "d", "z"]
    assert queued.selected() == ["e"]


def test_the_new_place_is_said(queued: Stand) -> None:
    said: list[str] = []
    queued.body.downloads.said.connect(said.append)
    QTest.keyClick(queued.pick(1, 3), Key.Key_Home, ALT)
    queued.hand.wait(lambda: bool(said), "the place")
    assert said == ["Place 1 of 5"]
    queued.jobs.put(job("a", JobState.DONE))
    QApplication.sendPostedEvents()
    assert said == ["Place 1 of 5"]


def test_moving_among_the_shown_ones_alone(queued: Stand) -> None:
    for name, order in (("b", 1), ("d", 3)):
        queued.jobs.put(job(name, JobState.PAUSED, order=order))
    queued.body.downloads.show_kind(JobKind.PAUSED)
    QTest.keyClick(queued.pick(0), Key.Key_Down, ALT)
    assert queued.shown() == ["d", "b"]
    queued.body.downloads.show_kind(JobKind.ALL)
    assert queued.shown() == ["a", "c", "d", "b", "e", "z"]


def test_a_moved_row_stays_in_sight(
    make_stand: StandMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand = fill(make_stand(640, 480), monkeypatch)
    view = stand.pick(0)
    QTest.keyClick(view, Key.Key_End, ALT)
    stand.hand.wait(
        lambda: view.viewport().rect().intersects(view.visualRect(view.currentIndex())), "the row"
    )
    assert view.currentIndex().row() == 4


def menu_of(stand: Stand) -> dict[str, QAction]:
    menu = stand.body.downloads.more.menu()
    menu.aboutToShow.emit()
    return {entry.text(): entry for entry in menu.actions() if entry.text()}


def test_the_more_menu_moves(queued: Stand) -> None:
    assert queued.hand.has(Role.ButtonMenu, "More")
    assert not menu_of(queued)["Move Up"].isEnabled()
    queued.pick(1)
    entries = menu_of(queued)
    assert [name for name in entries if name.startswith("Move") and entries[name].isEnabled()] == [
        "Move Up", "Move Down", "Move to Top", "Move to End",
    ]  # fmt: skip
    entries["Move to Top"].trigger()
    assert queued.shown()[0] == "b"
    assert not menu_of(queued)["Move Up"].isEnabled()


def test_the_context_menu_moves(queued: Stand) -> None:
    menu = queued.pick(0).menu()
    entries = {entry.text(): entry for entry in menu.actions()}
    assert "Move Up" not in entries
    entries["Move Down"].trigger()
    assert queued.shown() == ["b", "a", "c", "d", "e", "z"]
    menu.deleteLater()


def test_the_more_menu_retries_and_clears_where_there_is_something(stand: Stand) -> None:
    stand.jobs.put(job("runs", JobState.DOWNLOADING))
    entries = menu_of(stand)
    assert not entries["Retry All Failed"].isEnabled()
    assert not entries["Clear Finished"].isEnabled()
    stand.jobs.put(job("broke", JobState.FAILED))
    assert not menu_of(stand)["Clear Finished"].isEnabled()
    stand.jobs.put(job("over", JobState.DONE))
    entries = menu_of(stand)
    entries["Retry All Failed"].trigger()
    entries["Clear Finished"].trigger()
    assert stand.notes.taken == [("retry_all_failed",), ("clear_finished",)]


def test_how_many_at_once(stand: Stand) -> None:
    choices = menu_of(stand)["At Once"].menu()
    assert isinstance(choices, QMenu)
    entries = {entry.text(): entry for entry in choices.actions()}
    assert list(entries) == ["1", "2", "3", "4", "5", "6", "8"]

    def checked() -> list[str]:
        return [name for name, entry in entries.items() if entry.isChecked()]

    stand.window.listings.show_jobs_at_once(3)
    assert checked() == ["3"]
    entries["5"].trigger()
    entries["5"].trigger()
    assert checked() == ["5"]
    assert stand.notes.taken == [("set_jobs_at_once", 5)] * 2
    stand.window.listings.show_jobs_at_once(7)
    assert checked() == []


def middle(stand: Stand, row: int, *, below_px: int = 0) -> QPoint:
    view = stand.body.downloads.list
    rect = view.visualRect(stand.rows.index(row))
    return QPoint(200, rect.center().y() + below_px)


def drag(stand: Stand, row: int, to: QPoint) -> None:
    port = stand.body.downloads.list.viewport()
    QTest.mousePress(port, LEFT, pos=middle(stand, row))
    QTest.mouseMove(port, to)
    stand.hand.wait(lambda: stand.body.downloads.list._drag.is_active, "the drag")


def let_go(stand: Stand, to: QPoint) -> None:
    QTest.mouseRelease(stand.body.downloads.list.viewport(), LEFT, pos=to)


@pytest.mark.parametrize("below_px", [-10, 10])
def test_a_row_is_dragged_to_the_line_that_is_shown(queued: Stand, below_px: int) -> None:
    view = queued.body.downloads.list
    to = middle(queued, 2, below_px=below_px)
    drag(queued, 0, to)
    line = view._drag.line()
    gap = 2 if below_px < 0 else 3
    assert abs(line.center().y() - gap * view._delegate.row_px()) <= 2
    shot = view.viewport().grab().toImage()
    assert shot.pixelColor(line.center()) == queued.window.theme.colours.accent
    let_go(queued, to)
    assert queued.notes.taken == [("move_jobs", ("a",), "c" if below_px < 0 else "d")]
    assert queued.selected() == ["a"]
    assert not view._drag.line().isValid()


def test_selected_rows_are_dragged_together_and_never_below_the_queue(queued: Stand) -> None:
    queued.pick(0, 2)
    port = queued.body.downloads.list.viewport()
    to = QPoint(200, port.height() - 2)
    drag(queued, 0, to)
    queued.body.downloads.list.verticalScrollBar().setValue(9999)
    QTest.mouseMove(port, to - QPoint(0, 1))
    view = queued.body.downloads.list
    ended_px = view.visualRect(queued.rows.index(5)).top()
    assert abs(view._drag.line().center().y() - ended_px) <= 2
    let_go(queued, to)
    assert queued.notes.taken == [("move_jobs", ("a", "c"), "")]
    assert queued.shown() == ["b", "d", "e", "a", "c", "z"]


def test_the_list_scrolls_under_a_drag_at_its_edge(
    make_stand: StandMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    queued = fill(make_stand(640, 480), monkeypatch)
    view = queued.body.downloads.list
    drag(queued, 0, QPoint(200, view.viewport().height() - 2))
    bar = view.verticalScrollBar()
    queued.hand.wait(lambda: bar.value() == bar.maximum() > 0, "the end")
    QTest.keyClick(view, Key.Key_Escape)
    let_go(queued, middle(queued, 5))
    assert queued.notes.taken == []


def test_a_small_twitch_or_a_row_that_is_over_is_not_dragged(queued: Stand) -> None:
    view = queued.body.downloads.list
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=middle(queued, 0))
    QTest.mouseMove(port, middle(queued, 0, below_px=3))
    let_go(queued, middle(queued, 0, below_px=3))
    assert queued.selected() == ["a"]
    view.verticalScrollBar().setValue(9999)
    QTest.mousePress(port, LEFT, pos=middle(queued, 5))
    QTest.mouseMove(port, middle(queued, 3))
    QTest.mouseMove(port, middle(queued, 3) + QPoint(1, 1))
    assert not view._drag.is_pressed
    let_go(queued, middle(queued, 3))
    assert queued.notes.taken == []


def test_dropping_a_row_where_it_is_asks_for_nothing(queued: Stand) -> None:
    drag(queued, 1, middle(queued, 2, below_px=-12))
    let_go(queued, middle(queued, 2, below_px=-12))
    assert queued.notes.taken == []


def test_what_is_dropped_from_outside_belongs_to_the_window(queued: Stand) -> None:
    view = queued.body.downloads.list
    assert not view.acceptDrops()
    assert not view.viewport().acceptDrops()


def test_keys_alone_pause_reorder_and_resume(queued: Stand) -> None:
    view = queued.pick(0)
    QTest.keyClick(view, Key.Key_Down)
    QTest.keyClick(view, Key.Key_Space)
    QTest.keyClick(view, Key.Key_Home, ALT)
    assert queued.shown()[0] == "b"
    queued.jobs.put(replace(queued.rows.job_at(0), state=JobState.PAUSED))
    QTest.keyClick(view, Key.Key_Space)
    assert queued.notes.taken == [
        ("act_on_jobs", JobAction.PAUSE, ("b",)),
        ("move_jobs", ("b",), "a"),
        ("act_on_jobs", JobAction.RESUME, ("b",)),
    ]
