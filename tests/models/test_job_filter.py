"""The narrowed list of jobs: its rows, its counts, and how little a change costs."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication

from tests.ui.samples import NOW_S, job
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.models.job_filter import JobFilterModel, JobKind, kind_of
from vidgrab_gui.models.job_list import JobListModel, JobRole

MANY = 10_000


@pytest.fixture
def jobs(qapp: QApplication) -> JobListModel:
    assert qapp is not None
    return JobListModel()


@pytest.fixture
def model(jobs: JobListModel) -> JobFilterModel:
    model = JobFilterModel(jobs)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    assert tester.model() is model
    return model


def ids(model: JobFilterModel) -> list[str]:
    return [model.job_at(row).job_id for row in range(model.rowCount())]


def fill(jobs: JobListModel) -> None:
    jobs.put(job("runs", JobState.DOWNLOADING, order=1))
    jobs.put(job("rests", JobState.PAUSED, order=2))
    jobs.put(job("next", JobState.WAITING, order=3))
    jobs.put(job("later", JobState.WAITING, order=4))
    jobs.put(job("over", JobState.WARNED, ended_at_s=NOW_S + 1))
    jobs.put(job("broke", JobState.FAILED, ended_at_s=NOW_S))


def test_every_state_is_of_one_kind_and_none_is_all() -> None:
    assert {kind_of(state) for state in JobState} == set(JobKind) - {JobKind.ALL}


def test_kinds_and_their_counts(jobs: JobListModel, model: JobFilterModel) -> None:
    fill(jobs)
    assert ids(model) == ["runs", "rests", "next", "later", "over", "broke"]
    model.show(JobKind.WAITING)
    assert ids(model) == ["next", "later"]
    assert [model.count(kind) for kind in JobKind] == [6, 1, 2, 1, 1, 1, 0]
    assert (model.unended_count, model.unended_rows) == (4, 2)
    assert (model.row_of("later"), model.row_of("runs"), model.row_of("nobody")) == (1, -1, -1)


def test_a_row_says_what_the_whole_list_says(jobs: JobListModel, model: JobFilterModel) -> None:
    fill(jobs)
    model.show(JobKind.FAILED)
    index = model.index(0)
    assert index.data(JobRole.JOB) is jobs.job("broke")
    assert index.data() == "Video broke"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Video broke, Failed")
    assert model.data(QModelIndex()) is None


def test_a_job_comes_and_goes_with_its_state(jobs: JobListModel, model: JobFilterModel) -> None:
    fill(jobs)
    model.show(JobKind.PAUSED)
    jobs.put(job("next", JobState.PAUSED, order=3))
    assert ids(model) == ["rests", "next"]
    jobs.put(job("rests", JobState.WAITING, order=2))
    assert ids(model) == ["next"]
    jobs.put(job("next", JobState.CANCELLED))
    assert ids(model) == []
    assert (model.count(JobKind.PAUSED), model.count(JobKind.CANCELLED)) == (0, 1)


def test_a_moved_job_keeps_its_persistent_index(jobs: JobListModel, model: JobFilterModel) -> None:
    for kind in (JobKind.ALL, JobKind.WAITING):
        for number in range(4):
            jobs.put(job(str(number), JobState.WAITING, order=number))
        model.show(kind)
        kept = QPersistentModelIndex(model.index(3))
        resets = QSignalSpy(model.modelReset)
        jobs.put(job("3", JobState.WAITING, order=-1))
        assert ids(model) == ["3", "0", "1", "2"]
        assert kept.row() == 0
        assert resets.count() == 0


def test_progress_of_others_is_not_told(jobs: JobListModel, model: JobFilterModel) -> None:
    fill(jobs)
    model.show(JobKind.WAITING)
    told, counted = QSignalSpy(model.dataChanged), QSignalSpy(model.counts_changed)
    jobs.put(replace(jobs.job_at(0), progress=Progress(percent=50)))
    jobs.flush()
    assert (told.count(), counted.count()) == (0, 0)
    model.show(JobKind.RUNNING)
    jobs.put(replace(jobs.job_at(0), progress=Progress(percent=60)))
    jobs.flush()
    assert (told.count(), counted.count()) == (1, 0)


def test_where_jobs_land_that_are_put_into_a_gap(jobs: JobListModel, model: JobFilterModel) -> None:
    fill(jobs)
    assert model.id_at_gap(0, {"later"}) == "runs"
    assert model.id_at_gap(2, {"later"}) == "next"
    assert model.id_at_gap(4, {"runs"}) == ""
    model.show(JobKind.RUNNING)
    # Below the last one that is shown is not the end of the queue.
    assert model.id_at_gap(1, set()) == "rests"
    assert model.id_at_gap(1, {"rests"}) == "next"
    model.show(JobKind.PAUSED)
    assert model.id_at_gap(1, {"rests"}) == ""


@pytest.mark.parametrize("kind", list(JobKind))
@pytest.mark.parametrize("seed", range(3))
def test_any_history_keeps_rows_and_counts_true_and_satisfies_the_model_tester(
    jobs: JobListModel, model: JobFilterModel, kind: JobKind, seed: int
) -> None:
    dice = random.Random(seed)
    model.show(kind)
    for step in range(200):
        name = f"j{dice.randrange(15)}"
        if dice.random() < 0.2:
            jobs.remove(name)
        else:
            jobs.put(any_job(dice, name, step))
        if dice.random() < 0.3:
            jobs.flush()
        every = [jobs.job_at(row) for row in range(jobs.rowCount())]
        right = [one.job_id for one in every if kind in (JobKind.ALL, kind_of(one.state))]
        assert ids(model) == right
        assert [model.row_of(job_id) for job_id in right] == list(range(len(right)))
        for other in set(JobKind) - {JobKind.ALL}:
            assert model.count(other) == sum(kind_of(one.state) is other for one in every)
        assert model.count(JobKind.ALL) == len(every)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", [JobKind.ALL, JobKind.WAITING])
def test_a_change_looks_at_few_of_ten_thousand_jobs(
    kind: JobKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = JobListModel()
    for number in range(MANY):
        jobs.put(job(f"{number:05}", JobState.WAITING, order=number))
    model = JobFilterModel(jobs)
    model.show(kind)
    looks = 0
    look, find = JobListModel.job_at, JobListModel.row_of

    def counted_look(self: JobListModel, row: int) -> Job:
        nonlocal looks
        looks += 1
        return look(self, row)

    def counted_find(self: JobListModel, job_id: str) -> int:
        nonlocal looks
        looks += 1
        return find(self, job_id)

    monkeypatch.setattr(JobListModel, "job_at", counted_look)
    monkeypatch.setattr(JobListModel, "row_of", counted_find)
    jobs.put(job("05000", JobState.DOWNLOADING, order=5000))
    jobs.put(job("05000", JobState.DONE, order=5000))
    jobs.put(job("09000", JobState.WAITING, order=-1))
    jobs.remove("00007")
    assert model.count(JobKind.WAITING) == MANY - 2
    assert looks < 150


def any_job(dice: random.Random, name: str, step: int) -> Job:
    state = dice.choice(list(JobState))
    ended_at_s = NOW_S + dice.randrange(50) if state.is_ended else None
    progress = Progress(percent=float(step % 100))
    return job(name, state, order=dice.randrange(50), ended_at_s=ended_at_s, progress=progress)
