"""The list of jobs: its order, its honesty towards views, and how seldom it speaks."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.samples import NOW_S, job
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.models.job_list import JobListModel, JobRole


def ids(model: JobListModel) -> list[str]:
    return [model.job_at(row).job_id for row in range(model.rowCount())]


@pytest.fixture
def model(qapp: QApplication) -> JobListModel:
    assert qapp is not None
    model = JobListModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    assert tester.model() is model
    return model


def test_running_and_waiting_come_in_queue_order_then_the_ended_newest_first(
    model: JobListModel,
) -> None:
    model.put(job("old", JobState.DONE, order=1, ended_at_s=NOW_S))
    model.put(job("third", JobState.WAITING, order=7))
    model.put(job("first", JobState.DOWNLOADING, order=2))
    model.put(job("new", JobState.FAILED, order=3, ended_at_s=NOW_S + 5))
    model.put(job("second", JobState.FETCHING, order=4))
    assert ids(model) == ["first", "second", "third", "new", "old"]


def test_the_order_in_which_they_ended_counts_more_than_the_clock(model: JobListModel) -> None:
    model.put(job("first", JobState.DONE, ended_order=5, ended_at_s=NOW_S + 9))
    model.put(job("second", JobState.DONE, ended_order=6, ended_at_s=NOW_S))
    model.put(job("unknown", JobState.DONE, ended_at_s=NOW_S + 99))
    assert ids(model) == ["second", "first", "unknown"]


def test_many_older_ones_are_told_as_one(model: JobListModel) -> None:
    model.put(job("open", order=1))
    model.put(job("new", JobState.DONE, ended_order=100))
    spy = QSignalSpy(model.rowsInserted)
    older = [job(f"j{number:02}", JobState.DONE, ended_order=number) for number in range(1, 30)]
    between = job("between", order=0)
    model.put_many([*older, between])
    spans = [(spy.at(k)[1], spy.at(k)[2]) for k in range(spy.count())]
    assert spans == [(2, 30), (0, 0)]
    assert ids(model)[:3] == ["between", "open", "new"]
    assert ids(model)[3] == "j29"


def test_many_may_name_one_twice_and_one_that_is_there(model: JobListModel) -> None:
    model.put(job("a", title="Old"))
    model.put_many([job("a", title="New"), job("b"), job("b", title="Twice")])
    assert [one.title for one in model.jobs()] == ["New", "Twice"]


def test_a_job_that_ends_moves_and_keeps_its_persistent_index(model: JobListModel) -> None:
    model.put(job("a", JobState.DOWNLOADING, order=1))
    model.put(job("b", JobState.WAITING, order=2))
    kept = QPersistentModelIndex(model.index(0))
    model.put(job("a", JobState.DONE, order=1))
    assert ids(model) == ["b", "a"]
    assert kept.row() == 1


def test_progress_is_told_once_for_many_and_in_merged_ranges(
    model: JobListModel, qtbot: QtBot
) -> None:
    for number in range(6):
        model.put(job(str(number), JobState.DOWNLOADING, order=number))
    spy = QSignalSpy(model.dataChanged)
    for number in (0, 1, 2, 4):
        for percent in range(1, 30):
            model.put(moved(model, str(number), percent))
    assert spy.count() == 0
    assert model.job_at(0).progress.percent == 29
    qtbot.waitUntil(lambda: spy.count() > 0)
    ranges = [(spy.at(k)[0].row(), spy.at(k)[1].row()) for k in range(spy.count())]
    assert ranges == [(0, 2), (4, 4)]
    assert int(JobRole.JOB) in spy.at(0)[2]


def test_a_new_state_is_told_at_once_and_not_again(model: JobListModel, qtbot: QtBot) -> None:
    model.put(job("a", JobState.DOWNLOADING))
    model.put(moved(model, "a", 50))
    spy = QSignalSpy(model.dataChanged)
    model.put(replace(model.job_at(0), state=JobState.FINISHING))
    assert spy.count() == 1
    qtbot.waitUntil(lambda: not model._flush_timer.isActive())
    assert spy.count() == 1


def test_the_same_job_again_is_silence(model: JobListModel) -> None:
    model.put(job("a", JobState.DOWNLOADING))
    model.put(job("a", JobState.DOWNLOADING))
    assert not model._flush_timer.isActive()


def test_words_for_everyone(model: JobListModel) -> None:
    model.put(job("a", JobState.DOWNLOADING, title="Tears of Steel"))
    index = model.index(0)
    assert index.data() == "Tears of Steel"
    assert index.data(JobRole.JOB) is model.job("a")
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("Tears of Steel, Downloading, 35 %")


def test_a_job_without_title_shows_its_link(model: JobListModel) -> None:
    model.put(job("a", title="", url="https://www.example.com/clip"))
    assert model.index(0).data() == "example.com/clip"


def test_strangers_change_nothing(model: JobListModel) -> None:
    model.put(job("a"))
    model.remove("nobody")
    assert (ids(model), model.job("nobody"), model.row_of("nobody")) == (["a"], None, -1)
    assert model.data(QModelIndex()) is None


@pytest.mark.parametrize("seed", range(8))
def test_any_history_keeps_the_order_and_satisfies_the_model_tester(
    model: JobListModel, seed: int
) -> None:
    dice = random.Random(seed)
    alive: dict[str, Job] = {}
    for step in range(250):
        name = f"j{dice.randrange(20)}"
        if dice.random() < 0.2:
            model.remove(name)
            alive.pop(name, None)
        else:
            alive[name] = any_job(dice, name, step)
            model.put(alive[name])
        if dice.random() < 0.1:
            many = [any_job(dice, f"j{dice.randrange(40)}", step) for _ in range(8)]
            alive |= {one.job_id: one for one in many}
            model.put_many(many)
        if dice.random() < 0.3:
            model.flush()
        assert list(model.open_jobs()) == [j for j in model.jobs() if not j.state.is_ended]
        assert list(model.jobs()) == sorted(alive.values(), key=place)
        assert all(model.row_of(name) == ids(model).index(name) for name in alive)


@pytest.mark.usefixtures("qapp")
def test_a_thousand_rows_are_told_in_one_range() -> None:
    plain = JobListModel()
    for number in range(1000):
        plain.put(job(str(number), JobState.DOWNLOADING, order=number))
    spy = QSignalSpy(plain.dataChanged)
    for number in range(1000):
        plain.put(moved(plain, str(number), 50))
    plain.flush()
    assert spy.count() == 1


def moved(model: JobListModel, job_id: str, percent: float) -> Job:
    before = model.job(job_id)
    assert before is not None
    return replace(before, progress=Progress(percent=percent))


def any_job(dice: random.Random, name: str, step: int) -> Job:
    state = dice.choice(list(JobState))
    ended_at_s = NOW_S + dice.randrange(50) if state.is_ended else None
    return job(
        name,
        state,
        order=dice.randrange(50),
        ended_at_s=ended_at_s,
        ended_order=dice.choice([0, dice.randrange(50)]) if state.is_ended else 0,
        progress=Progress(percent=float(step % 100)),
    )


def place(one: Job) -> tuple[bool, float, float, str]:
    if one.state.is_ended:
        return True, -one.ended_order, -(one.ended_at_s or 0), one.job_id
    return False, one.order, 0, one.job_id
