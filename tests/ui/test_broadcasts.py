"""A broadcast in the window: what its row says while it is recorded, and how it ends."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from tests.ui.conftest import Stand
from tests.ui.samples import MB, failed, job
from tests.ui.test_downloads import button_rects, click
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.ui.job_delegate import has_bar

SO_FAR = Progress(Phase.RECORDING, done_bytes=45 * MB, recorded_s=192.0)


def _broadcast(state: JobState = JobState.DOWNLOADING, **changes: object) -> Job:
    return job("a", state, is_live=True, **{"progress": SO_FAR, **changes})


def test_a_recording_says_how_long_and_how_large_it_is(stand: Stand) -> None:
    stand.jobs.put(_broadcast())
    said = stand.body.downloads.delegate.tip_of(stand.jobs.job_at(0))
    assert "Recording · 3 min 12 s · 45 MB" in said
    spoken = stand.hand.items("Downloads")[0]
    assert spoken == "Video a, Downloading, Recording, 3 min 12 s, 45 MB"
    assert has_bar(stand.jobs.job_at(0))
    assert stand.jobs.job_at(0).progress.percent is None, "the bar only moves"


def test_a_recording_is_stopped_and_kept_from_its_row(stand: Stand) -> None:
    stand.jobs.put(_broadcast())
    rects = button_rects(stand, 0)
    assert list(rects) == ["Stop and keep", "Cancel"]
    click(stand, rects["Stop and keep"].center())
    assert stand.notes.taken == [("act_on_jobs", JobAction.STOP, ("a",))]


def test_a_recording_is_stopped_and_kept_by_its_button(stand: Stand) -> None:
    stand.jobs.put(_broadcast())
    stand.pick(0)
    stand.hand.press("Stop and keep")
    assert stand.notes.taken == [("act_on_jobs", JobAction.STOP, ("a",))]
    stand.jobs.put(_broadcast(concludes=True))
    stand.hand.wait(lambda: not stand.hand.is_enabled("Stop and keep"), "once is enough")
    assert stand.hand.is_enabled("Cancel")


@pytest.mark.parametrize("state", [JobState.PAUSED, JobState.WAITING, JobState.FAILED])
def test_what_was_recorded_can_be_kept_when_nothing_runs(state: JobState) -> None:
    assert JobAction.STOP in _broadcast(state).actions
    assert JobAction.STOP not in _broadcast(state, progress=Progress(done_bytes=MB)).actions


@pytest.mark.parametrize("state", [JobState.FINISHING, JobState.DONE, JobState.CANCELLED])
def test_what_is_over_cannot_be_stopped(state: JobState) -> None:
    assert JobAction.STOP not in _broadcast(state).actions


def test_a_broadcast_that_is_yet_to_begin_says_when(stand: Stand) -> None:
    at = datetime.datetime.now().astimezone().replace(month=11, day=28, hour=20, minute=0)
    failure = Failure(FailureKind.NOT_LIVE_YET, begins_at_s=at.timestamp())
    shown = failed(FailureKind.NOT_LIVE_YET)
    stand.show(replace(shown, failure=failure))
    assert stand.body.failure.sentence.text() == "Begins on 28 November at 20:00"
    assert stand.body.strip.stage.text() == "Begins on 28 November at 20:00"
    assert stand.body.failure.action_button.text() == "Try Again"
    stand.jobs.put(job("a", JobState.FAILED, failure=failure))
    assert stand.hand.items("Downloads")[0].startswith(
        "Video a, Failed: begins on 28 November at 20:00"
    )
