"""The tables of states: which steps a job may take, and what a fetch promises."""

from __future__ import annotations

import dataclasses

import pytest

from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.job import Job, JobAction, JobState

S = JobState
ENDS = {S.PAUSED, S.FAILED, S.CANCELLED, S.DONE, S.WARNED}
STEPS = {
    S.WAITING: {S.FETCHING, S.DOWNLOADING, S.PAUSED, S.FAILED, S.CANCELLED, S.WARNED},
    S.FETCHING: ENDS | {S.WAITING, S.DOWNLOADING, S.FINISHING},
    S.DOWNLOADING: ENDS | {S.WAITING, S.FINISHING},
    S.FINISHING: ENDS | {S.WAITING},
    S.PAUSED: {S.WAITING, S.CANCELLED, S.DONE, S.WARNED},
    S.DONE: set(),
    S.WARNED: {S.WAITING},
    S.FAILED: {S.WAITING},
    S.CANCELLED: {S.WAITING},
}
JOB = Job(job_id="1", url="https://a.b/c", wish="best", folder="/x", order=1)


@pytest.mark.parametrize("state", list(JobState))
def test_steps_are_those_of_the_table(state: JobState) -> None:
    assert {target for target in JobState if state.may_become(target)} == STEPS[state]


def test_nothing_follows_a_finished_file() -> None:
    assert not any(S.DONE.may_become(target) for target in JobState)
    # Only what the file lacks may follow, and the job waits for that like for anything.
    assert {target for target in JobState if S.WARNED.may_become(target)} == {S.WAITING}


def test_every_state_can_be_reached_from_waiting() -> None:
    reached = {S.WAITING}
    while (more := {t for s in reached for t in JobState if s.may_become(t)} - reached) != set():
        reached |= more
    assert reached == set(JobState)


def test_a_job_runs_or_has_ended_or_waits() -> None:
    assert {state for state in JobState if state.is_running} == {
        S.FETCHING,
        S.DOWNLOADING,
        S.FINISHING,
    }
    assert {state for state in JobState if state.is_ended} == {
        S.DONE,
        S.WARNED,
        S.FAILED,
        S.CANCELLED,
    }
    assert not any(state.is_running and state.is_ended for state in JobState)


@pytest.mark.parametrize("state", list(JobState))
def test_actions_make_sense_where_they_are_offered(state: JobState) -> None:
    actions = dataclasses.replace(JOB, state=state).actions
    assert actions
    assert (JobAction.OPEN in actions) == (state in {S.DONE, S.WARNED})
    assert (JobAction.SHOW_IN_FOLDER in actions) == (state in {S.DONE, S.WARNED})
    assert (JobAction.REMOVE in actions) == state.is_ended
    assert (JobAction.CANCEL in actions) == state.may_become(S.CANCELLED)
    # A retry is a way back into the queue.
    assert (JobAction.RETRY in actions) == (state in {S.FAILED, S.CANCELLED})
    assert JobAction.RETRY not in actions or state.may_become(S.WAITING)


def test_a_job_is_a_snapshot() -> None:
    assert JOB.state is S.WAITING
    assert JOB.progress.percent is None
    with pytest.raises(dataclasses.FrozenInstanceError):
        JOB.title = "x"  # type: ignore[misc]  # what must not work


@pytest.mark.parametrize(
    ("stage", "percent", "message"),
    [
        (FetchStage.STARTING, 0, "Initializing..."),
        (FetchStage.EXTRACTING, 25, "Extracting video metadata..."),
        (FetchStage.ANALYZING, 75, "Analyzing available formats..."),
        (FetchStage.COMPLETED, 100, "Video information ready"),
        (FetchStage.ERROR, 0, ""),
    ],
)
def test_stages_say_what_was_promised(stage: FetchStage, percent: int, message: str) -> None:
    assert stage.percent == percent
    assert stage.message == message


def test_a_fetch_starts_at_its_first_stage() -> None:
    snapshot = FetchSnapshot(task_id="1", url="https://a.b/c")
    assert snapshot.status is FetchStatus.FETCHING
    assert snapshot.percent == snapshot.stage.percent == 0
    assert snapshot.message == snapshot.stage.message
    assert snapshot.result is None
    assert snapshot.failure is None
