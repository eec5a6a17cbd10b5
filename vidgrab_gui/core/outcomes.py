"""What becomes of a job when its fetch or its download ends."""

from __future__ import annotations

from dataclasses import replace

from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import Hold, Job, JobState
from vidgrab_gui.core.media import Obtained, SubtitleTrack
from vidgrab_gui.core.pacing import MOST_TRIES, pause_s, wants_pause
from vidgrab_gui.core.progress import Progress

_HOLDS = {
    FailureKind.DISK_FULL: Hold.NO_ROOM,
    FailureKind.FOLDER_GONE: Hold.FOLDER_GONE,
    FailureKind.FOLDER_REFUSED: Hold.FOLDER_REFUSED,
}
_STALE_CHOICES = frozenset({FailureKind.NO_FORMATS, FailureKind.NOT_MEDIA})
_BYTES_ARE_OF_NO_USE = frozenset(
    {FailureKind.NOT_MEDIA, FailureKind.NO_FORMATS, FailureKind.IMAGES_ONLY, FailureKind.DRM}
)


def failed(job: Job, failure: Failure) -> Job:
    """Return the job after a failure: waiting for its site, paused with a reason, or failed.

    What is only in the way for now is no failure: a site that wants a pause, a
    disk that is full, a folder that is gone or closed. The bytes stay in all of them.
    A job that has its file is done with warnings still, whatever is in the way of the rest.
    """
    if job.is_mended:
        return unmended(job, failure)
    if wants_pause(failure) and job.site_tries < MOST_TRIES:
        tries = job.site_tries + 1
        return replace(
            job,
            state=JobState.WAITING,
            hold=Hold.SITE,
            wait_s=pause_s(failure, tries),
            site_tries=tries,
            failure=failure,
            progress=still(job.progress),
        )
    if failure.kind in _HOLDS:
        hold = _HOLDS[failure.kind]
        return replace(
            job,
            state=JobState.PAUSED,
            hold=hold,
            failure=failure,
            progress=still(job.progress),
        )
    progress = still(job.progress) if keeps_bytes(failure) else Progress()
    return replace(job, state=JobState.FAILED, failure=failure, progress=progress)


def finished(
    job: Job,
    path: str,
    obtained: Obtained,
    warnings: tuple[str, ...],
    missing: tuple[Extra, ...] = (),
    missing_subtitles: tuple[SubtitleTrack, ...] = (),
) -> Job:
    """Return the job with its file in place; ``missing`` is what of the wishes is not in it.

    ``missing_subtitles`` are the tracks among that. What was odd about a file before it got what
    it lacked still is.
    """
    if job.is_mended:
        warnings = tuple(dict.fromkeys((*job.warnings, *warnings)))
    return replace(
        job,
        state=JobState.WARNED if warnings or missing else JobState.DONE,
        hold=Hold.NONE,
        wait_s=None,
        site_tries=0,
        failure=None,
        progress=replace(still(job.progress), percent=100.0),
        file_path=path,
        obtained=obtained,
        warnings=warnings,
        missing=missing,
        missing_subtitles=missing_subtitles,
    )


def paused(job: Job, hold: Hold = Hold.PERSON) -> Job:
    """Return the job as it stands when it was stopped to go on later."""
    return replace(
        job,
        state=JobState.PAUSED,
        hold=hold,
        wait_s=None,
        failure=None,
        progress=still(job.progress),
    )


def retried(job: Job) -> Job:
    """Return a job that failed or was given up as it stands when it is tried again."""
    is_stale = job.failure is not None and job.failure.kind in _STALE_CHOICES
    return replace(
        waiting(job),
        quality=None if is_stale else job.quality,
        progress=Progress() if is_stale else job.progress,
        ended_at_s=None,
        ended_order=0,
        site_tries=0,
    )


def mending(job: Job) -> Job:
    """Return a job that has its file as it stands when it is to get what that lacks."""
    return replace(waiting(job), progress=Progress(), ended_at_s=None, ended_order=0)


def unmended(job: Job, failure: Failure | None = None) -> Job:
    """Return a job whose file stays as it was; ``failure`` is what was in the way."""
    return replace(
        job,
        state=JobState.WARNED,
        hold=Hold.NONE,
        wait_s=None,
        failure=failure,
        progress=replace(still(job.progress), percent=100.0),
    )


def cancelled(job: Job) -> Job:
    """Return the job as it stands when it was given up."""
    if job.is_mended:
        return unmended(job)
    return replace(
        job,
        state=JobState.CANCELLED,
        hold=Hold.NONE,
        wait_s=None,
        failure=None,
        progress=Progress(),
        concludes=False,
    )


def waiting(job: Job) -> Job:
    """Return the job as it stands when it may go on as soon as there is a place."""
    return replace(job, state=JobState.WAITING, hold=Hold.NONE, wait_s=None, failure=None)


def restored(job: Job, *, goes_on: bool) -> Job:
    """Return an unended job of the last time as it stands when the program has started.

    What ran waits to go on by itself, or, where that is not wanted, is paused
    together with what waited. What was paused stays so.
    """
    if job.state is JobState.PAUSED:
        return replace(job, progress=still(job.progress))
    if not goes_on:
        return paused(job, Hold.LAST_TIME)
    if job.hold is Hold.SITE:
        return replace(job, progress=still(job.progress))
    return replace(waiting(job), progress=still(job.progress))


def keeps_bytes(failure: Failure) -> bool:
    """Tell whether what has arrived so far may be of use to another try."""
    return failure.kind not in _BYTES_ARE_OF_NO_USE


def still(progress: Progress) -> Progress:
    """Return how far a job was when it stopped moving."""
    return replace(progress, speed_bps=None, eta_s=None)
