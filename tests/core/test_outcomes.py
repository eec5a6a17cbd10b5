"""What becomes of a job: what is only in the way for now is no failure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import FileMark, Hold, Job, JobAction, JobState
from vidgrab_gui.core.media import Obtained, Quality, SubtitleTrack
from vidgrab_gui.core.outcomes import (
    cancelled,
    failed,
    finished,
    mending,
    paused,
    restored,
    retried,
    waiting,
)
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


QUALITY = Quality("1080p", ("v",), "mp4")
MARK = FileMark(4, digest="x")
GERMAN = SubtitleTrack("de")
LACKING = replace(
    finished(JOB, "/x/a.mp4", Obtained("mp4", 9), ("short",), (Extra.SUBTITLES,), (GERMAN,)),
    file_mark=MARK,
    ended_at_s=5.0,
    ended_order=7,
)


def test_a_file_that_lacks_something_is_done_with_warnings() -> None:
    plain = finished(JOB, "/x/a.mp4", Obtained("mp4", 9), (), (Extra.COVER,))
    assert plain.state is JobState.WARNED
    assert JobAction.RETRY_MISSING in LACKING.actions
    assert JobAction.RETRY not in LACKING.actions
    for missing in ((), (Extra.SOUND_LANGUAGE,), (Extra.PARTS,)):
        assert JobAction.RETRY_MISSING not in replace(LACKING, missing=missing).actions
    assert JobAction.RETRY_MISSING not in replace(LACKING, file_mark=None).actions


def test_a_job_goes_back_into_the_queue_for_what_its_file_lacks() -> None:
    again = mending(LACKING)
    assert again.is_mended
    assert (again.state, again.progress, again.ended_order) == (JobState.WAITING, Progress(), 0)
    assert (again.file_path, again.file_mark) == ("/x/a.mp4", MARK)
    assert again.actions == {JobAction.CANCEL}
    assert not LACKING.is_mended
    assert not JOB.is_mended


@pytest.mark.parametrize("kind", list(FailureKind))
def test_whatever_is_in_the_way_a_job_that_has_its_file_is_done(kind: FailureKind) -> None:
    failure = Failure(kind)
    after = failed(mending(LACKING), failure)
    assert (after.state, after.hold, after.failure) == (JobState.WARNED, Hold.NONE, failure)
    assert (after.missing, after.file_mark, after.progress.percent) == (
        LACKING.missing,
        MARK,
        100.0,
    )
    assert JobAction.RETRY_MISSING in after.actions


def test_giving_up_what_is_missing_gives_up_no_file() -> None:
    after = cancelled(mending(failed(mending(LACKING), Failure(FailureKind.TIMED_OUT))))
    assert (after.state, after.failure) == (JobState.WARNED, None)
    assert after.file_path == "/x/a.mp4"


def test_what_was_odd_about_a_file_still_is_when_it_has_all_it_lacked() -> None:
    whole = finished(mending(LACKING), "/x/a.mp4", Obtained("mp4", 10), ())
    assert (whole.state, whole.warnings, whole.missing) == (JobState.WARNED, ("short",), ())
    plain = finished(mending(replace(LACKING, warnings=())), "/x/a.mp4", Obtained("mp4", 10), ())
    assert plain.state is JobState.DONE


@pytest.mark.parametrize("goes_on", [True, False])
def test_what_is_missing_is_brought_after_the_next_start_too(goes_on: bool) -> None:
    again = restored(replace(mending(LACKING), state=JobState.FINISHING), goes_on=goes_on)
    assert again.is_mended
    assert again.actions == (
        {JobAction.CANCEL} if goes_on else {JobAction.CANCEL, JobAction.RESUME}
    )


def test_another_try_forgets_a_choice_that_led_nowhere() -> None:
    for kind, is_kept in ((FailureKind.NOT_MEDIA, False), (FailureKind.TIMED_OUT, True)):
        again = retried(failed(replace(JOB, quality=QUALITY), Failure(kind)))
        assert (again.state, again.quality is QUALITY) == (JobState.WAITING, is_kept)
