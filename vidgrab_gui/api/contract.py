"""The bodies and answers of the door, as they were promised, and how they are made."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from vidgrab_gui.core.failures import Failure, FailureKind, text_of
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.links import LONGEST_LINK_BYTES, read_links, without_password
from vidgrab_gui.core.media import Media, Quality

PREFIX = "/api/downloads/"
MOST_LISTED = 200
USUAL_LISTED = 50
ACTIONS = (JobAction.CANCEL, JobAction.PAUSE, JobAction.RESUME, JobAction.RETRY)
"""What can be asked of a download from outside, in the order of the description."""

_PORT = (
    "(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"
)
_NAME = r"[0-9A-Za-z_-]{1,63}(?:\.[0-9A-Za-z_-]{1,63})*\.?"
_GROUP = "[0-9A-Fa-f]{1,4}"
_ADDRESS = (
    rf"\[(?:::(?:{_GROUP}(?::{_GROUP}){{0,6}})?|(?:{_GROUP}:){{1,4}}(?::{_GROUP}){{1,3}}"
    rf"|(?:{_GROUP}:){{7}}{_GROUP})\]"
)
_USER = r"(?:[0-9A-Za-z._~!$&'()*+=:%-]*@)?"
_REST = r"(?:[/?#][!#-;=?-\[\]-~\u00a1-\u00ac\u00ae-\u061b\u061d-\u167f\u3001-\ud7ff]*)?"
LINK_PATTERN = f"^[Hh][Tt][Tt][Pp][Ss]?://{_USER}(?:{_NAME}|{_ADDRESS}){_PORT}{_REST}$"
"""A whole link; a link inside of other words, as a person may paste it, is none here."""
ID_PATTERN = "^[0-9A-Za-z_-]{1,64}$"
WISH_PATTERN = "^(?:best|audio|[1-9][0-9]{1,3}p)$"

_PLAYLIST = "This link is a whole playlist. Open it in VidGrab to choose from it."
_STOPPED = "This was stopped in VidGrab."

Link = Annotated[
    str,
    Meta(
        min_length=len("http://a"),
        max_length=LONGEST_LINK_BYTES,
        pattern=LINK_PATTERN,
        description="One whole link that starts with http:// or https://.",
        examples=["https://example.com/watch?v=1"],
    ),
]
Wish = Annotated[
    str,
    Meta(
        pattern=WISH_PATTERN,
        description="best, audio or a height; where that is not offered, the next lower one.",
        examples=["best", "audio", "1080p"],
    ),
]
Percent = Annotated[float, Meta(ge=0, le=100)]
Count = Annotated[int, Meta(ge=0)]
Amount = Annotated[float, Meta(ge=0)]


class LinkBody(Struct, frozen=True, forbid_unknown_fields=True):
    """A link to be looked at."""

    url: Link


class OrderBody(Struct, frozen=True, forbid_unknown_fields=True):
    """A download to be added; one that does not start waits in the list, paused."""

    url: Link
    quality: Wish = "best"
    start: bool = True


class Task(Struct, frozen=True):
    """A fetch that was begun, and the path its progress is read at."""

    task_id: str
    progress_url: str


class FormatLine(Struct, frozen=True):
    """One quality a link is really offered in.

    ``quality`` is ``2160p``…, ``best`` for a picture of unknown size, or ``audio``;
    ``filesize`` is in bytes, and a guess where ``approx`` says so.
    """

    quality: str
    resolution: str
    format_id: str
    ext: str
    filesize: Count | None
    approx: bool


class MediaResult(Struct, frozen=True):
    """What a link is; ``duration`` is in seconds, ``formats`` are best first, sound last."""

    title: str
    thumbnail: str | None
    duration: Amount | None
    uploader: str | None
    formats: tuple[FormatLine, ...]


class ProgressAnswer(Struct, frozen=True, omit_defaults=True):
    """How a fetch stands: ``result`` comes with ``completed``, ``error`` with ``error``."""

    status: Literal["fetching", "completed", "error"]
    progress: Annotated[int, Meta(ge=0, le=100)]
    message: str
    stage: Literal["starting", "extracting", "analyzing", "completed", "error"]
    result: MediaResult | UnsetType = UNSET
    error: str | UnsetType = UNSET


class Download(Struct, frozen=True):
    """A download as it stands; ``quality`` is what was asked for.

    ``progress`` is a percentage over everything, ``speed_bps`` bytes per second, ``eta_s``
    seconds left. ``hold`` is why it does not go on, or empty. ``actions`` are possible now.
    """

    id: str
    url: str
    title: str
    quality: str
    state: JobState
    hold: str
    progress: Percent | None
    done_bytes: Count
    total_bytes: Count | None
    speed_bps: Amount | None
    eta_s: Amount | None
    file_path: str | None
    error: str | None
    actions: tuple[Literal["cancel", "pause", "resume", "retry"], ...]


class Downloads(Struct, frozen=True):
    """The downloads, those that are not ended first."""

    downloads: tuple[Download, ...]


class Problem(Struct, frozen=True):
    """Why there is no other answer: a sentence for people, a word for programs."""

    error: str
    code: str


def link_in(text: str) -> str:
    """Return the link a text is, with its scheme and host in small letters; empty for none."""
    found = read_links(text)
    is_one = len(found.links) == 1 and not found.refused
    return found.links[0] if is_one else ""


def task(snapshot: FetchSnapshot) -> Task:
    """Return the answer to a fetch that was begun."""
    return Task(snapshot.task_id, f"{PREFIX}progress/{snapshot.task_id}/")


def progress(snapshot: FetchSnapshot) -> ProgressAnswer:
    """Return how a fetch stands; one that was stopped has failed for who asked."""
    if snapshot.status is FetchStatus.FETCHING:
        return ProgressAnswer(
            "fetching", snapshot.percent, snapshot.message, _stage(snapshot.stage)
        )
    if snapshot.status is FetchStatus.COMPLETED and snapshot.result is not None:
        completed = FetchStage.COMPLETED
        return ProgressAnswer(
            "completed",
            completed.percent,
            completed.message,
            "completed",
            result=media(snapshot.result),
        )
    problem = fetch_problem(snapshot).error
    return ProgressAnswer("error", snapshot.percent, problem, "error", error=problem)


def fetch_problem(snapshot: FetchSnapshot) -> Problem:
    """Return why a fetch that has ended has no result."""
    if snapshot.listing is not None or snapshot.status is FetchStatus.COMPLETED:
        return Problem(_PLAYLIST, FailureKind.PLAYLIST.value)
    if snapshot.failure is None:
        return Problem(snapshot.message or _STOPPED, "stopped")
    return Problem(_sentence(snapshot.failure), snapshot.failure.kind.value)


def media(found: Media) -> MediaResult:
    """Return what a link is."""
    return MediaResult(
        title=found.title,
        thumbnail=found.thumbnail_url or None,
        duration=found.duration_s,
        uploader=found.channel or None,
        formats=tuple(map(_line, found.qualities)),
    )


def download(job: Job) -> Download:
    """Return a job as those outside see it; a password in its link is not shown."""
    is_running = job.state.is_running
    now = job.progress
    percent = 100.0 if job.state in {JobState.DONE, JobState.WARNED} else now.percent
    return Download(
        id=job.job_id,
        url=without_password(job.url),
        title=job.title,
        quality=job.wish,
        state=job.state,
        hold=job.hold.value,
        progress=None if percent is None else min(max(percent, 0.0), 100.0),
        done_bytes=now.done_bytes,
        total_bytes=now.total_bytes,
        speed_bps=now.speed_bps if is_running else None,
        eta_s=now.eta_s if is_running else None,
        file_path=job.file_path or None,
        error=_sentence(job.failure) if job.failure else None,
        actions=tuple(_word(action) for action in ACTIONS if action in job.actions),
    )


def _word(action: JobAction) -> Literal["cancel", "pause", "resume", "retry"]:
    words: dict[JobAction, Literal["cancel", "pause", "resume", "retry"]] = {
        JobAction.CANCEL: "cancel",
        JobAction.PAUSE: "pause",
        JobAction.RESUME: "resume",
        JobAction.RETRY: "retry",
    }
    return words[action]


def _stage(stage: FetchStage) -> Literal["starting", "extracting", "analyzing"]:
    """Return the stage of a fetch that goes on; the last ones are promised for its end alone."""
    if stage is FetchStage.STARTING:
        return "starting"
    return "extracting" if stage is FetchStage.EXTRACTING else "analyzing"


def _line(quality: Quality) -> FormatLine:
    if quality.is_audio:
        name, resolution = "audio", quality.container.upper()
    else:
        name = f"{quality.tier}p" if quality.tier else "best"
        resolution = _resolution(quality)
    return FormatLine(
        quality=name,
        resolution=resolution,
        format_id="+".join(quality.format_ids),
        ext=quality.container,
        filesize=quality.size_bytes,
        approx=quality.size_bytes is not None and not quality.size_is_exact,
    )


def _resolution(quality: Quality) -> str:
    if quality.width and quality.height:
        return f"{quality.width}x{quality.height}"
    height = quality.height or quality.tier
    return f"{height}p" if height else "unknown"


def _sentence(failure: Failure) -> str:
    return f"{text_of(failure.kind).sentence}."
