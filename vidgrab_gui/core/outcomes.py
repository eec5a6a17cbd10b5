"""What becomes of a job when its fetch or its download ends."""

from __future__ import annotations

from dataclasses import replace

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import Hold, Job, JobState
from vidgrab_gui.core.media import Obtained
from vidgrab_gui.core.pacing import MOST_TRIES, pause_s, wants_pause
from vidgrab_gui.core.progress import Progress

_HOLDS = {
    FailureKind.DISK_FULL: Hold.NO_ROOM,
    FailureKind.FOLDER_GONE: Hold.FOLDER_GONE,
    FailureKind.FOLDER_REFUSED: Hold.FOLDER_REFUSED,
}
_BYTES_ARE_OF_NO_USE = frozenset(
    {FailureKind.NOT_MEDIA, FailureKind.NO_FORMATS, FailureKind.IMAGES_ONLY, FailureKind.DRM}
)


def failed(job: Job, failure: Failure) -> Job:
    """Return the job after a failure: waiting for its site, paused with a reason, or failed.

    What is only in the way for now is no failure: a site that wants a pause, a
    disk that is full, a folder that is gone or closed. The bytes stay in all of them.
    """
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


def finished(job: Job, path: str, obtained: Obtained, warnings: tuple[str, ...]) -> Job:
    """Return the job with its file in place."""
    return replace(
        job,
        state=JobState.WARNED if warnings else JobState.DONE,
        hold=Hold.NONE,
        wait_s=None,
        site_tries=0,
        failure=None,
        progress=replace(still(job.progress), percent=100.0),
        file_path=path,
        obtained=obtained,
        warnings=warnings,
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


def cancelled(job: Job) -> Job:
    """Return the job as it stands when it was given up."""
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
