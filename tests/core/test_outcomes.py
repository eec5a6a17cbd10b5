"""What becomes of a job: what is only in the way for now is no failure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.media import Obtained
from vidgrab_gui.core.outcomes import cancelled, failed, finished, paused, restored, waiting
from vidgrab_gui.core.pacing import MOST_TRIES
from vidgrab_gui.core.progress import Phase, Progress

MOVING = Progress(Phase.VIDEO, 40.0, 400, 1000, speed_bps=9.0, eta_s=60.0)
JOB = Job("1", "https://a.b/c", "best", "/x", 1, state=JobState.DOWNLOADING, progress=MOVING)


@pytest.mark.parametrize(
    ("kind", "hold"),
    [
        (FailureKind.DISK_FULL, Hold.NO_ROOM),
        (FailureKind.FOLDER_GONE, Hold.FOLDER_GONE),
        (FailureKind.FOLDER_REFUSED, Hold.FOLDER_REFUSED),
    ],
)
def test_what_the_disk_refuses_pauses_with_the_reason(kind: FailureKind, hold: Hold) -> None:
    after = failed(JOB, Failure(kind))
    assert (after.state, after.hold) == (JobState.PAUSED, hold)
    assert after.failure == Failure(kind)
    assert after.progress.done_bytes == 400
    assert after.progress.speed_bps is None
    assert hold.passes


def test_a_site_that_is_too_busy_is_waited_for_and_not_for_ever() -> None:
    job = JOB
    for tries in range(1, MOST_TRIES + 1):
        job = failed(job, Failure(FailureKind.RATE_LIMITED, status=429))
        assert (job.state, job.hold, job.site_tries) == (JobState.WAITING, Hold.SITE, tries)
        assert job.wait_s
    assert failed(job, Failure(FailureKind.RATE_LIMITED)).state is JobState.FAILED


def test_a_failure_keeps_what_is_here_where_that_is_of_use() -> None:
    assert failed(JOB, Failure(FailureKind.NO_CONNECTION)).progress.percent == 40.0
    assert failed(JOB, Failure(FailureKind.NOT_MEDIA)).progress == Progress()


def test_a_finished_file_ends_every_hold() -> None:
    held = replace(JOB, hold=Hold.SITE, wait_s=4, site_tries=3)
    obtained = Obtained("mp4", 9)
    done = finished(held, "/x/a.mp4", obtained, ())
    assert (done.state, done.hold, done.wait_s, done.site_tries) == (
        JobState.DONE,
        Hold.NONE,
        None,
        0,
    )
    assert done.progress.percent == 100
    assert finished(held, "/x/a.mp4", obtained, ("short",)).state is JobState.WARNED


def test_paused_waiting_and_cancelled() -> None:
    stopped = paused(JOB)
    assert (stopped.state, stopped.hold) == (JobState.PAUSED, Hold.PERSON)
    assert not stopped.hold.passes
    assert waiting(stopped).hold is Hold.NONE
    assert waiting(stopped).progress.percent == 40.0
    assert cancelled(stopped).progress == Progress()


@pytest.mark.parametrize(
    "state", [JobState.WAITING, JobState.FETCHING, JobState.DOWNLOADING, JobState.FINISHING]
)
def test_what_ran_goes_on_or_is_paused_as_the_person_likes(state: JobState) -> None:
    job = replace(JOB, state=state)
    again = restored(job, goes_on=True)
    assert (again.state, again.hold, again.progress.percent) == (JobState.WAITING, Hold.NONE, 40.0)
    left = restored(job, goes_on=False)
    assert (left.state, left.hold) == (JobState.PAUSED, Hold.LAST_TIME)


def test_what_was_paused_or_held_stays_so() -> None:
    for hold in (Hold.PERSON, Hold.NO_ROOM, Hold.FOLDER_GONE):
        job = paused(JOB, hold)
        for goes_on in (True, False):
            assert restored(job, goes_on=goes_on).hold is hold
    sent_away = failed(JOB, Failure(FailureKind.RATE_LIMITED))
    assert restored(sent_away, goes_on=True).hold is Hold.SITE


def test_what_can_be_asked_of_a_job_follows_its_hold() -> None:
    assert JobAction.PAUSE in JOB.actions
    assert JobAction.PAUSE not in replace(JOB, is_live=True).actions
    assert paused(JOB).actions == {JobAction.RESUME, JobAction.CANCEL}
    assert JobAction.RESUME in failed(JOB, Failure(FailureKind.RATE_LIMITED)).actions
