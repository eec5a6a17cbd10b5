"""A job's finished file on its way through the extras its wishes ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.extra_steps import ExtraStep, extra_steps
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.extras import Dressed, Extras
from vidgrab_gui.engine.logbook import Logbook
from vidgrab_gui.engine.options import extras_parameters
from vidgrab_gui.engine.protocol import Download, Logged
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.token import StopToken


class Dressing:
    """Puts into one job's file what is wished of it; what cannot be had is only missing."""

    def __init__(
        self,
        order: Download,
        token: StopToken,
        send: Callable[[Logged], None],
        enter: Callable[[Phase], None],
    ) -> None:
        """``enter`` hears of each phase."""
        self._order = order
        self._token = token
        self._send = send
        self._enter = enter

    def dress(self, file: Path, info: Info, quality: Quality) -> Dressed:
        """Return what became of the file; ``info`` is what yt-dlp knows after the download."""
        container = file.suffix.lstrip(".")
        steps = extra_steps(self._order.wishes, quality, info, container)
        return self.add(file, info, steps)

    def add(self, file: Path, info: Info, steps: Sequence[ExtraStep]) -> Dressed:
        """Return what became of the file by these steps alone."""
        ffprobe = tools.find_ffprobe(self._order.options.tools_folder)
        extras = Extras(self._open_ydl, self._token, self._enter, self._log, ffprobe)
        return extras.add(file, info, steps)

    def _open_ydl(self) -> WatchedYoutubeDL:
        logger = Logbook(self._send, self._token)
        parameters = extras_parameters(self._order.options) | {"logger": logger}
        return WatchedYoutubeDL(parameters, self._token, AnswerMemory())

    def _log(self, level: int, text: str) -> None:
        self._send(Logged(level, text))
