"""A job: one download a person asked for, as an immutable snapshot, and its states."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vidgrab_gui.core.extras import MENDABLE, Extra
from vidgrab_gui.core.failures import Failure
from vidgrab_gui.core.media import Obtained, Quality, SubtitleTrack
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.naming import USUAL_NAMING
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.wishes import NO_WISHES, ChapterWish, Wishes

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


class Hold(StrEnum):
    """Why a job that waits or is paused does not go on just now."""

    NONE = ""
    PERSON = "person"
    """The person paused it."""
    SITE = "site"
    """Its site asked for a pause (429, 503): it waits, and ``Job.wait_s`` says for how long."""
    NO_ROOM = "no-room"
    FOLDER_GONE = "folder-gone"
    FOLDER_REFUSED = "folder-refused"
    LAST_TIME = "last-time"
    """It was unfinished when VidGrab ended, and the settings say not to go on by itself."""

    @property
    def passes(self) -> bool:
        """Tell whether the job goes on by itself once the reason is gone."""
        return self is Hold.SITE or self.is_of_disk

    @property
    def is_of_disk(self) -> bool:
        """Tell whether it is the folder or its disk that is in the way."""
        return self in _DISK_HOLDS


class JobAction(StrEnum):
    """What a person may ask of a job."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    """End a recording and keep what there is of it."""
    CANCEL = "cancel"
    RETRY = "retry"
    RETRY_MISSING = "retry-missing"
    OPEN = "open"
    SHOW_IN_FOLDER = "show-in-folder"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class FileMark:
    """By what a finished file is known again after it was moved or renamed.

    ``device`` and ``inode`` are the system's numbers for it (0 where it has none),
    ``digest`` the SHA-256 of its size, first and last 64 KiB, in hexadecimal.
    """

    size_bytes: int
    device: int = 0
    inode: int = 0
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One job as it stands; every change makes a new one.

    ``wish`` is what was clicked: ``best``, ``audio`` or a label such as
    ``1080p``; ``quality`` the line it became. ``order`` is the place in the
    queue, ``ended_order`` the place among the ended ones (the larger the newer;
    clocks jump, these numbers do not). Times are seconds since the epoch,
    ``file_path`` is the finished file and ``file_mark`` what it is known by.
    ``extractor`` and ``media_id`` name the same media whatever link led to it.
    ``wait_s`` is how long the site still wants to be left alone, ``site_tries``
    how often it has said so in a row. ``concludes`` says that what was recorded is to become a
    file, and nothing more of it. ``rule``, ``conflict``, ``keeps_time`` and
    ``wishes`` are the choices it was added with; ``missing`` is what of them the file lacks,
    ``missing_subtitles`` the tracks among it. ``route`` is the extractor to be asked for its
    link, empty where that says enough; ``name_prefix`` stands before the title in the file's
    name; ``keeps_title`` marks a title that is better than what the link itself says;
    ``list_folder`` is the name of the folder its list got in the folder of downloads.
    ``naming`` is the template of its file's name; ``channel``, ``upload_date`` (``YYYYMMDD``),
    ``list_title`` and ``list_number`` (its place there) are what that may ask for.
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
    started_at_s: float | None = None
    ended_at_s: float | None = None
    ended_order: int = 0
    thumbnail_jpeg: bytes = b""
    hold: Hold = Hold.NONE
    wait_s: float | None = None
    site_tries: int = 0
    extractor: str = ""
    media_id: str = ""
    is_live: bool = False
    file_mark: FileMark | None = None
    rule: QualityRule = QualityRule.PLAYS_EVERYWHERE
    conflict: NameConflict = NameConflict.KEEP_BOTH
    keeps_time: bool = False
    wishes: Wishes = NO_WISHES
    missing: tuple[Extra, ...] = ()
    missing_subtitles: tuple[SubtitleTrack, ...] = ()
    route: str = ""
    name_prefix: str = ""
    keeps_title: bool = False
    list_folder: str = ""
    naming: str = USUAL_NAMING
    channel: str = ""
    upload_date: str = ""
    list_title: str = ""
    list_number: str = ""
    concludes: bool = False

    @property
    def aim(self) -> tuple[str, str, str, Wishes]:
        """Return what two jobs share that would bring the very same file."""
        return (self.url, self.wish, self.folder, self.wishes)

    @property
    def is_mended(self) -> bool:
        """Tell whether it has its file and is back in the queue only for what that lacks."""
        return bool(self.missing and self.file_path) and not self.state.is_ended

    @property
    def actions(self) -> frozenset[JobAction]:
        """Return what makes sense for the job as it stands."""
        actions = _ACTIONS[self.state]
        if self.is_mended:
            return actions - {JobAction.PAUSE}  # what is asked for is small, and asked for again
        is_whole = self.wishes.chapters is not ChapterWish.SPLIT
        lacks = MENDABLE & {*self.missing} if is_whole and self.file_mark else ()
        if self.state is JobState.WARNED and lacks:
            return actions | {JobAction.RETRY_MISSING}
        if self.hold is Hold.SITE:
            actions |= {JobAction.RESUME}  # to wait no longer
        elif self.is_live and self.state.is_running:
            actions -= {JobAction.PAUSE}  # what is on the air meanwhile would be missing
        return actions | {JobAction.STOP} if self._may_stop else actions

    @property
    def _may_stop(self) -> bool:
        """Tell whether there is a recording that could end here."""
        has_some = bool(self.progress.recorded_s)
        return has_some and not self.concludes and self.state in _RECORDED


_DISK_HOLDS = frozenset({Hold.NO_ROOM, Hold.FOLDER_GONE, Hold.FOLDER_REFUSED})
_RUNNING = frozenset({JobState.FETCHING, JobState.DOWNLOADING, JobState.FINISHING})
_ENDED = frozenset({JobState.DONE, JobState.WARNED, JobState.FAILED, JobState.CANCELLED})
_RECORDED = frozenset({JobState.DOWNLOADING, JobState.WAITING, JobState.PAUSED, JobState.FAILED})
_STOPS = frozenset({JobState.FAILED, JobState.CANCELLED, JobState.PAUSED})
_SAVED = frozenset({JobState.DONE, JobState.WARNED})
_STEPS: dict[JobState, frozenset[JobState]] = {
    # Back to where it was, with warnings, when it waits only for what its file lacks.
    JobState.WAITING: _STOPS | {JobState.FETCHING, JobState.DOWNLOADING, JobState.WARNED},
    # Straight to the end: all was there already when the program was ended.
    JobState.FETCHING: _STOPS
    | _SAVED
    | {JobState.WAITING, JobState.DOWNLOADING, JobState.FINISHING},
    JobState.DOWNLOADING: _STOPS | _SAVED | {JobState.WAITING, JobState.FINISHING},
    JobState.FINISHING: _STOPS | _SAVED | {JobState.WAITING},
    JobState.PAUSED: frozenset({JobState.WAITING, JobState.CANCELLED}) | _SAVED,
    JobState.DONE: frozenset(),
    JobState.WARNED: frozenset({JobState.WAITING}),
    JobState.FAILED: frozenset({JobState.WAITING}),
    JobState.CANCELLED: frozenset({JobState.WAITING}),
}
_WORKING_ACTIONS = frozenset({JobAction.PAUSE, JobAction.CANCEL})
_FILE_ACTIONS = frozenset({JobAction.OPEN, JobAction.SHOW_IN_FOLDER, JobAction.REMOVE})
_AGAIN_ACTIONS = frozenset({JobAction.RETRY, JobAction.REMOVE})
_ACTIONS: dict[JobState, frozenset[JobAction]] = {
    JobState.WAITING: _WORKING_ACTIONS,
    JobState.FETCHING: _WORKING_ACTIONS,
    JobState.DOWNLOADING: _WORKING_ACTIONS,
    JobState.FINISHING: _WORKING_ACTIONS,
    JobState.PAUSED: frozenset({JobAction.RESUME, JobAction.CANCEL}),
    JobState.DONE: _FILE_ACTIONS,
    JobState.WARNED: _FILE_ACTIONS,
    JobState.FAILED: _AGAIN_ACTIONS,
    JobState.CANCELLED: _AGAIN_ACTIONS,
}
