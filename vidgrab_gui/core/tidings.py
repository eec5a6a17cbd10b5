"""What a person is told about downloads that have ended while they look elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.settings import Settings

SAVED = frozenset({JobState.DONE, JobState.WARNED})
TOLD = SAVED | {JobState.FAILED}
MOST_SINGLE = 3
"""Of more downloads than these in a run, those that end share one notification."""


class Tiding(StrEnum):
    """What kind of thing is told."""

    SAVED = "saved"
    FAILED = "failed"
    ALL_DONE = "all-done"
    """Several have ended and nothing runs or waits any more."""
    SOME = "some"
    """Several have ended, at about the same time or of a long run, and others go on."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing to tell. ``jobs`` are those it is about, ``saved`` and ``failed`` their numbers."""

    kind: Tiding
    jobs: tuple[Job, ...]

    @property
    def saved(self) -> int:
        """Return how many are there."""
        return sum(job.state in SAVED for job in self.jobs)

    @property
    def failed(self) -> int:
        """Return how many have failed."""
        return len(self.jobs) - self.saved

    @property
    def actions(self) -> tuple[JobAction, ...]:
        """Return what may be done about it on the spot."""
        if len(self.jobs) > 1:
            return (JobAction.RETRY,) if self.failed else (JobAction.SHOW_IN_FOLDER,)
        if self.kind is Tiding.FAILED:
            return (JobAction.RETRY,)
        return (JobAction.OPEN, JobAction.SHOW_IN_FOLDER)


def sum_up(burst: Sequence[Job], run: Sequence[Job], left: int, settings: Settings) -> Told | None:
    """Return what is told of jobs that have just ended, None where nothing is to be.

    ``burst`` are those of the last moment, ``run`` all that have ended since something began to
    run, ``left`` how many of it run or wait still. Never more than one thing at a time.
    """
    if not left and len(run) > 1 and settings.notifies_all_done:
        return Told(Tiding.ALL_DONE, tuple(run))
    wanted = tuple(job for job in burst if _is_wanted(job, settings))
    if not wanted:
        return None
    if len(wanted) == 1 and len(run) + left <= MOST_SINGLE:
        kind = Tiding.SAVED if wanted[0].state in SAVED else Tiding.FAILED
        return Told(kind, wanted)
    return Told(Tiding.SOME, tuple(job for job in run if _is_wanted(job, settings)))


def _is_wanted(job: Job, settings: Settings) -> bool:
    return settings.notifies_finished if job.state in SAVED else settings.notifies_failed
