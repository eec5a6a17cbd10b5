"""What the window and its engine child say to each other: one typed message a line.

This module is the only door between the two; importing it pulls in no yt-dlp.
"""

from __future__ import annotations

import msgspec

from vidgrab_gui.core.engine_update import UpdateProblem, UpdateStep
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure
from vidgrab_gui.core.fetch import FetchStage
from vidgrab_gui.core.health import Finding
from vidgrab_gui.core.job import FileMark
from vidgrab_gui.core.listing import Entry
from vidgrab_gui.core.media import Media, Obtained, Quality, SubtitleTrack
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.network import NO_ACCESS, Access
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.stock import Stock
from vidgrab_gui.core.update_channel import UpdateChannel
from vidgrab_gui.core.wishes import NO_WISHES, Wishes


class EngineOptions(msgspec.Struct, frozen=True):
    """What every extraction and download obeys.

    ``silence_limit_s`` bounds one wait for a silent server; ``tools_folder``
    names a folder with the person's own ffmpeg and ffprobe, empty for ours.
    ``connections`` is how many fragments of one stream, or parts of one file, are asked
    for at once at most.
    ``access`` is how the link's site is reached.
    """

    rule: QualityRule = QualityRule.PLAYS_EVERYWHERE
    silence_limit_s: float = 15.0
    tools_folder: str = ""
    connections: int = 4
    access: Access = NO_ACCESS


class Fetch(msgspec.Struct, frozen=True, tag=True):
    """Find out what the link is; answered by stages, then ``Fetched`` or ``Failed``.

    A list is answered by ``Listed``, ``EntriesCame`` as often as it takes, and ``ListEnded``.
    ``route`` names the extractor to be asked, empty for whichever takes the link;
    ``whole_list`` means the list where the link is a video inside one.
    """

    url: str
    options: EngineOptions = EngineOptions()
    route: str = ""
    whole_list: bool = False


class Mending(msgspec.Struct, frozen=True):
    """What a finished file is to get after all: ``missing``, and of subtitles these.

    It stands at ``path`` and is touched only while it is the one that ``mark`` tells of.
    """

    path: str
    mark: FileMark
    missing: tuple[Extra, ...]
    subtitles: tuple[SubtitleTrack, ...] = ()


class Download(msgspec.Struct, frozen=True, tag=True):
    """Save exactly the formats of ``quality``; answered by progress, then one terminal reply.

    ``ticket`` is what ``Fetched`` brought; empty when this very child fetched
    the link. Everything is written below ``work_folder``, which belongs to the
    job alone; the finished file moves into ``folder`` under a name made of
    ``title``. What an earlier run left in ``work_folder`` is gone on from.
    Without a ticket in a child that has not fetched, the link is extracted anew
    and the quality matched: first by its formats, then by its label.

    ``may_create`` allows to make ``folder`` where it is missing; ``floor_percent``
    is what the bar showed last, below which it does not fall unless all starts
    over. ``wishes`` are what is wanted of the file besides its quality;
    ``rate_bps`` is how fast it may be (bytes a second, None: as fast as it can). With ``mending``
    no media is asked for: a file that is there gets what it lacks.
    ``route`` names the extractor to be asked, as for a fetch. ``concludes`` makes a file of what
    was recorded of a broadcast so far, and asks nobody for more. Of ``wishes.sections`` there is
    one at most: each is a job of its own.
    """

    url: str
    quality: Quality
    title: str
    folder: str
    work_folder: str
    ticket: bytes = b""
    options: EngineOptions = EngineOptions()
    conflict: NameConflict = NameConflict.KEEP_BOTH
    keeps_time: bool = False
    may_create: bool = True
    floor_percent: float = 0.0
    wishes: Wishes = NO_WISHES
    rate_bps: int | None = None
    mending: Mending | None = None
    route: str = ""
    concludes: bool = False


class Pace(msgspec.Struct, frozen=True, tag=True):
    """Bring no more than so many bytes a second from now on; None takes the limit away."""

    rate_bps: int | None


class Illustrate(msgspec.Struct, frozen=True, tag=True):
    """Fetch the pictures at these addresses; answered by ``Illustrated`` for each, then an end."""

    urls: tuple[str, ...]
    options: EngineOptions = EngineOptions()


class Update(msgspec.Struct, frozen=True, tag=True):
    """Bring the newest engine of a channel; answered by ``UpdateProgressed``, then one end.

    ``address`` is where the releases are, "" for yt-dlp's own; ``access`` is how that is
    reached. ``by_itself``: nobody has asked for it, so that an engine somebody went back from
    is not brought again.
    """

    channel: UpdateChannel = UpdateChannel.STABLE
    address: str = ""
    access: Access = NO_ACCESS
    by_itself: bool = False


class Examine(msgspec.Struct, frozen=True, tag=True):
    """Tell how the engine is; answered by ``Examined`` for each finding, then an end.

    With ``reach``, an address, nothing is looked at but whether it answers.
    """

    options: EngineOptions = EngineOptions()
    reach: str = ""


class TakeStock(msgspec.Struct, frozen=True, tag=True):
    """Tell what the engine consists of; answered by ``StockTaken``."""

    options: EngineOptions = EngineOptions()


class Linger(msgspec.Struct, frozen=True, tag=True):
    """Start a program that never ends by itself; answered by ``Lingering``, then nothing more.

    The self-check ends the child in the middle of this, and looks what is left.
    """

    options: EngineOptions = EngineOptions()


class Stop(msgspec.Struct, frozen=True, tag=True):
    """End what is being done, then end the child."""


class EndRecording(msgspec.Struct, frozen=True, tag=True):
    """Record no further, and make a file of what is there; anything but a recording goes on."""


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The child has imported its engine and waits."""

    engine_version: str


class StageReached(msgspec.Struct, frozen=True, tag=True):
    """A fetch has come to the next stage."""

    stage: FetchStage


class Fetched(msgspec.Struct, frozen=True, tag=True):
    """What the link is, and the opaque ticket with which any child can download it.

    ``is_in_list`` tells that the link also names a list around the video.
    """

    media: Media
    ticket: bytes
    is_in_list: bool = False


class Listed(msgspec.Struct, frozen=True, tag=True):
    """The link is a list; its entries follow.

    ``expected_count`` is how many the site says there are, None when it does not.
    """

    title: str
    channel: str = ""
    expected_count: int | None = None


class EntriesCame(msgspec.Struct, frozen=True, tag=True):
    """Some more entries of a list, in its order."""

    entries: tuple[Entry, ...]


class ListEnded(msgspec.Struct, frozen=True, tag=True):
    """All entries of a list have been sent. Terminal.

    ``is_cut`` tells that there are more than anybody wants; ``failure`` is why the site gave
    no more of them, None when it gave them all.
    """

    is_cut: bool = False
    failure: Failure | None = None


class Illustrated(msgspec.Struct, frozen=True, tag=True):
    """The picture of an entry, made small and safe: a JPEG, empty when there is none."""

    url: str
    jpeg: bytes


class AllIllustrated(msgspec.Struct, frozen=True, tag=True):
    """All pictures that were asked for have been sent. Terminal."""


class Examined(msgspec.Struct, frozen=True, tag=True):
    """Something only the engine knows about its own health."""

    finding: Finding


class AllExamined(msgspec.Struct, frozen=True, tag=True):
    """All there was to find out has been sent. Terminal."""


class StockTaken(msgspec.Struct, frozen=True, tag=True):
    """What the engine consists of. Terminal."""

    stock: Stock


class Lingering(msgspec.Struct, frozen=True, tag=True):
    """The child and the program it has started run, under these numbers."""

    pids: tuple[int, ...]


class Pictured(msgspec.Struct, frozen=True, tag=True):
    """The media's thumbnail, made small and safe: a JPEG of at most 480 pixels width.

    Empty when there is none; the last word of a fetch.
    """

    jpeg: bytes


class Progressed(msgspec.Struct, frozen=True, tag=True):
    """How far the download is; at most ten a second."""

    progress: Progress


class UpdateProgressed(msgspec.Struct, frozen=True, tag=True):
    """What an update of the engine does now; ``percent`` is of the step, None where unknown."""

    step: UpdateStep
    percent: int | None = None


class Updated(msgspec.Struct, frozen=True, tag=True):
    """The next child uses this version, which ``is_new`` or was in use already. Terminal."""

    version: str
    is_new: bool


class UpdateFailed(msgspec.Struct, frozen=True, tag=True):
    """The engine stays as it is. Terminal."""

    problem: UpdateProblem
    detail: str = ""


class Logged(msgspec.Struct, frozen=True, tag=True):
    """A line for the log, without secrets; ``level`` as in :mod:`logging`."""

    level: int
    text: str


class PluginBroken(msgspec.Struct, frozen=True, tag=True):
    """A plug-in could not be loaded and was skipped; ``name`` is empty when nobody knows."""

    name: str
    text: str


class Rechosen(msgspec.Struct, frozen=True, tag=True):
    """A download had to extract its link anew: what the link is now, and the line taken."""

    media: Media
    quality: Quality


class Finished(msgspec.Struct, frozen=True, tag=True):
    """The download is in place. Terminal.

    ``was_there`` says that a file of that name stood there already and the
    person's choice was to leave it at that; then it is the file at ``path``. ``missing`` is what
    was wished for and could not be had, ``missing_subtitles`` the tracks among it.
    """

    path: str
    obtained: Obtained
    warnings: tuple[str, ...] = ()
    mark: FileMark | None = None
    was_there: bool = False
    missing: tuple[Extra, ...] = ()
    missing_subtitles: tuple[SubtitleTrack, ...] = ()


class Failed(msgspec.Struct, frozen=True, tag=True):
    """The fetch or download did not work. Terminal."""

    failure: Failure


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """The child was asked to stop and has. Terminal."""


Request = (
    Fetch | Download | Illustrate | Update | Examine | TakeStock | Linger
    | Pace | EndRecording | Stop
)  # fmt: skip
Reply = (
    Ready | StageReached | Fetched | Pictured | Progressed | Logged | PluginBroken
    | Listed | EntriesCame | ListEnded | Illustrated | AllIllustrated
    | Rechosen | Finished | Failed | Stopped
    | UpdateProgressed | Updated | UpdateFailed
    | Examined | AllExamined | StockTaken | Lingering
)  # fmt: skip

_encoder = msgspec.json.Encoder()
_request_decoder: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_reply_decoder: msgspec.json.Decoder[Reply] = msgspec.json.Decoder(Reply)


def to_line(message: Request | Reply) -> bytes:
    """Encode a message as one line; JSON escapes every newline inside."""
    return _encoder.encode(message) + b"\n"


def to_request(line: bytes) -> Request:
    """Decode a line from the window; raises :class:`msgspec.MsgspecError` on anything else."""
    return _request_decoder.decode(line)


def to_reply(line: bytes) -> Reply:
    """Decode a line from the child; raises :class:`msgspec.MsgspecError` on anything else."""
    return _reply_decoder.decode(line)
