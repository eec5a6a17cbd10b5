"""A job: one download a person asked for, as an immutable snapshot, and its states."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vidgrab_gui.core.failures import Failure
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.progress import Progress

NOT_STARTED = Progress()


class JobState(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    FETCHING = "fetching"
    DOWNLOADING = "downloading"
    FINISHING = "finishing"
    PAUSED = "paused"
    DONE = "done"
    WARNED = "done-with-warnings"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_ended(self) -> bool:
        """Tell whether nothing more will happen by itself."""
        return self in _ENDED

    @property
    def is_running(self) -> bool:
        """Tell whether an engine child works on it now."""
        return self in _RUNNING

    def may_become(self, state: JobState) -> bool:
        """Tell whether the table of states allows this step."""
        return state in _STEPS[self]


class JobAction(StrEnum):
    """What a person may ask of a job."""

    CANCEL = "cancel"
    RETRY = "retry"
    OPEN = "open"
    SHOW_IN_FOLDER = "show-in-folder"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Job:
    """One job as it stands; every change makes a new one.

    ``wish`` is what was clicked: ``best``, ``audio`` or a label such as
    ``1080p``; ``quality`` the line it became. ``order`` is the place in the
    queue, times are seconds since the epoch, ``file_path`` the finished file.
    """

    job_id: str
    url: str
    wish: str
    folder: str
    order: int
    title: str = ""
    state: JobState = JobState.WAITING
    quality: Quality | None = None
    progress: Progress = NOT_STARTED
    failure: Failure | None = None
    file_path: str = ""
    obtained: Obtained | None = None
    warnings: tuple[str, ...] = ()
    added_at_s: float = 0.0
    ended_at_s: float | None = None
    thumbnail_jpeg: bytes = b""

    @property
    def actions(self) -> frozenset[JobAction]:
        """Return what makes sense for the job as it stands."""
        return _ACTIONS[self.state]


_RUNNING = frozenset({JobState.FETCHING, JobState.DOWNLOADING, JobState.FINISHING})
_ENDED = frozenset({JobState.DONE, JobState.WARNED, JobState.FAILED, JobState.CANCELLED})
_STOPS = frozenset({JobState.FAILED, JobState.CANCELLED, JobState.PAUSED})
_STEPS: dict[JobState, frozenset[JobState]] = {
    JobState.WAITING: _STOPS | {JobState.FETCHING, JobState.DOWNLOADING},
    JobState.FETCHING: _STOPS | {JobState.WAITING, JobState.DOWNLOADING},
    JobState.DOWNLOADING: _STOPS | {JobState.FINISHING, JobState.DONE, JobState.WARNED},
    JobState.FINISHING: _STOPS | {JobState.DONE, JobState.WARNED},
    JobState.PAUSED: frozenset({JobState.WAITING, JobState.CANCELLED}),
    JobState.DONE: frozenset(),
    JobState.WARNED: frozenset(),
    JobState.FAILED: frozenset({JobState.WAITING}),
    JobState.CANCELLED: frozenset({JobState.WAITING}),
}
_WORKING_ACTIONS = frozenset({JobAction.CANCEL})
_FILE_ACTIONS = frozenset({JobAction.OPEN, JobAction.SHOW_IN_FOLDER, JobAction.REMOVE})
_AGAIN_ACTIONS = frozenset({JobAction.RETRY, JobAction.REMOVE})
_ACTIONS: dict[JobState, frozenset[JobAction]] = {
    JobState.WAITING: _WORKING_ACTIONS,
    JobState.FETCHING: _WORKING_ACTIONS,
    JobState.DOWNLOADING: _WORKING_ACTIONS,
    JobState.FINISHING: _WORKING_ACTIONS,
    JobState.PAUSED: _WORKING_ACTIONS,
    JobState.DONE: _FILE_ACTIONS,
    JobState.WARNED: _FILE_ACTIONS,
    JobState.FAILED: _AGAIN_ACTIONS,
    JobState.CANCELLED: _AGAIN_ACTIONS,
}
