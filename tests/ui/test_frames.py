"""What a frame costs: jobs that move on are painted, and nothing is planned or laid out anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Stand
from tests.ui.samples import job
from vidgrab_gui.core.job import Hold, JobState
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.ui import job_actions, job_row
from vidgrab_gui.ui.downloads_panel import DownloadsPanel
from vidgrab_gui.ui.filter_chips import FilterChips

RUNNING = 6


class Calls:
    """Counts the calls of a function that goes on doing what it does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
        self.count = 0
        original = getattr(owner, name)

        def counted(*words: object, **named: object) -> object:
            self.count += 1
            return original(*words, **named)

        monkeypatch.setattr(owner, name, counted)


def _run(stand: Stand) -> None:
    for number in range(RUNNING):
        stand.jobs.put(job(f"j{number}", JobState.DOWNLOADING, order=number, progress=_at(1)))
    QApplication.processEvents()


def _at(percent: float) -> Progress:
    return Progress(Phase.FILE, percent=percent, done_bytes=round(percent * 1000))


def _move_on(stand: Stand, percent: float) -> None:
    for one in stand.jobs.open_jobs():
        stand.jobs.put(replace(one, progress=_at(percent)))


def _settle(stand: Stand) -> None:
    stand.jobs.flush()
    QApplication.processEvents()


def _offered(stand: Stand) -> list[str]:
    buttons = stand.body.downloads.actions_row.buttons
    return [button.text() for button in buttons if button.isVisible()]


def test_many_steps_of_many_jobs_are_one_change(stand: Stand) -> None:
    _run(stand)
    spy = QSignalSpy(stand.rows.dataChanged)
    for percent in range(2, 12):
        _move_on(stand, percent)
    _settle(stand)
    assert spy.count() == 1
    top, bottom = spy.at(0)[:2]
    assert (top.row(), bottom.row()) == (0, RUNNING - 1)


def test_jobs_that_move_on_lay_nothing_out(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    _run(stand)
    layouts = Calls(monkeypatch, DownloadsPanel, "lay_out")
    words = Calls(monkeypatch, FilterChips, "refresh")
    offers = Calls(monkeypatch, stand.body.downloads.actions_row, "offer")
    for percent in range(2, 12):
        _move_on(stand, percent)
        _settle(stand)
    assert (layouts.count, words.count, offers.count) == (0, 0, 0)
    assert "6 downloading" in stand.window.foot.says.text()


def test_what_a_selected_job_offers_is_told_without_a_new_state(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.WAITING))
    stand.pick(0)
    QApplication.processEvents()
    assert "Resume" not in _offered(stand)
    stand.jobs.put(replace(stand.jobs.job_at(0), hold=Hold.SITE, wait_s=9.0))
    _settle(stand)
    assert "Resume" in _offered(stand)


def test_rows_that_offer_the_same_are_planned_once(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = Calls(monkeypatch, job_row, "row_places")
    stand.jobs.put_many(job(f"j{k}", JobState.DONE, ended_order=k) for k in range(1, 60))
    QApplication.processEvents()
    bar = stand.body.downloads.list.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 200)
        stand.body.downloads.list.viewport().repaint()
    assert plans.count <= 2  # with and without a scroll bar


def test_another_type_size_plans_anew(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    stand.jobs.put(job("a", JobState.DONE, ended_order=1))
    QApplication.processEvents()
    plans = Calls(monkeypatch, job_row, "row_places")
    stand.window.theme.refresh()
    stand.body.downloads.list.viewport().repaint()
    assert plans.count == 1


def test_the_window_is_laid_out_without_asking_the_style_again(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand.body.arrange()
    asked = Calls(monkeypatch, job_actions, "actions_of_one")
    stand.body.arrange()
    assert asked.count == 0


def test_buttons_of_another_size_are_measured_again(stand: Stand) -> None:
    row = stand.body.downloads.actions_row
    before_px = row.usual_px
    stand.window.setStyleSheet("QPushButton { font-size: 30px; }")
    assert row.usual_px > before_px
