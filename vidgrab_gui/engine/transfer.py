"""From chosen formats to a finished file in its place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.progress import Phase, Progress, StreamExpectation
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.logbook import Logbook
from vidgrab_gui.engine.meter import Meter, expectations
from vidgrab_gui.engine.options import transfer_parameters
from vidgrab_gui.engine.place import place
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.protocol import Download, Finished, Logged, Progressed
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.selection import selector
from vidgrab_gui.engine.sound import SoundOnlyPP
from vidgrab_gui.engine.token import StopToken

SHORT_BY = 0.9
"""A file shorter than this part of what the site announced is worth a warning."""

MOST_TRIES = 10
"""How often a job's folder is made anew when the end of another job takes it away."""


class Transfer:
    """One download into the job's private folder, then into place.

    The child's current folder is the private folder while it works, so that no
    path a person chose is ever part of a yt-dlp template.
    """

    def __init__(
        self,
        order: Download,
        token: StopToken,
        memory: AnswerMemory,
        send: Callable[[Progressed | Logged], None],
    ) -> None:
        self._order = order
        self._token = token
        self._memory = memory
        self._send = send

    def run(self, info: Info, quality: Quality) -> Finished:
        """Download, finish, check and place; raises whatever goes wrong."""
        work = Path(self._order.work_folder)
        _make_empty(work)
        os.chdir(work)
        try:
            return self._finish(work, info, quality)
        finally:
            os.chdir(work.anchor)  # Windows deletes no folder a process stands in

    def _finish(self, work: Path, info: Info, quality: Quality) -> Finished:
        meter = Meter(_expected(info, quality), self._tell, self._token)
        source = work / self._download(info, quality, meter)
        meter.enter_finishing(Phase.CHECKING)
        obtained = probe(source, tools.find_ffprobe(self._order.options.tools_folder))
        _insist(obtained, quality)
        target = place(source, Path(self._order.folder), self._order.title)
        return Finished(path=str(target), obtained=obtained, warnings=_doubts(obtained, info))

    def _download(self, info: Info, quality: Quality, meter: Meter) -> str:
        parameters = transfer_parameters(self._order.options) | {
            "format": selector(quality),
            "logger": Logbook(self._send, self._token, meter.on_line),
            "progress_hooks": [meter.on_progress],
            "postprocessor_hooks": [meter.on_step],
        }
        ydl = WatchedYoutubeDL(parameters, self._token, self._memory, is_transfer=True)
        with meter.beating(), ydl:
            if quality.is_audio:
                ffprobe = tools.find_ffprobe(self._order.options.tools_folder)
                taking = partial(meter.enter_finishing, Phase.TAKING_SOUND)
                ydl.add_post_processor(SoundOnlyPP(quality, ffprobe, taking))
            result = ydl.process_ie_result(info, download=True)
        return str(result["requested_downloads"][0]["filepath"])

    def _tell(self, progress: Progress) -> None:
        self._send(Progressed(progress))


def _make_empty(work: Path) -> None:
    """Make the job's own folder, without what an earlier try left in it."""
    if work.exists():
        shutil.rmtree(work)
    for tries_left in reversed(range(MOST_TRIES)):
        try:
            work.parent.mkdir(parents=True, exist_ok=True)
            work.mkdir()
        except (FileNotFoundError, FileExistsError):
            # Whoever was the last at work beside us has taken the shared folder along.
            if not tries_left:
                raise
        else:
            return


def _expected(info: Info, quality: Quality) -> list[StreamExpectation]:
    rows = {row.get("format_id"): row for row in info.get("formats") or [info]}
    return expectations(quality, rows, info.get("duration"))


def _insist(obtained: Obtained, quality: Quality) -> None:
    """Refuse what is not what was chosen; a lone file nobody described is taken as it is."""
    if quality.video_codec and not obtained.video_codec:
        raise FailureError(Failure(FailureKind.NOT_MEDIA, "what arrived holds no picture"))
    if quality.is_audio and not obtained.audio_codec:
        raise FailureError(Failure(FailureKind.NOT_MEDIA, "what arrived holds no sound"))


def _doubts(obtained: Obtained, info: Info) -> tuple[str, ...]:
    announced_s = info.get("duration")
    if info.get("is_live") or not announced_s or not obtained.duration_s:
        return ()
    if obtained.duration_s >= announced_s * SHORT_BY - 1:
        return ()
    return (f"shorter than announced: {obtained.duration_s:.0f} s of {announced_s:.0f} s",)
