"""What one child does: fetch a link, then download from that same extraction."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.core.failures import Failure, FailureKind, clean_detail
from vidgrab_gui.core.fetch import FetchStage
from vidgrab_gui.core.quality import choose
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.complaints import FailureError, failure_of, is_expired, is_passing
from vidgrab_gui.engine.digest import media_of
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL, extract, no_choice
from vidgrab_gui.engine.logbook import Logbook
from vidgrab_gui.engine.options import base_parameters
from vidgrab_gui.engine.picture import thumbnail_jpeg
from vidgrab_gui.engine.protocol import (
    Download,
    EngineOptions,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Logged,
    Pictured,
    Reply,
    StageReached,
    Stopped,
)
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.ticket import Ticket
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.transfer import Transfer

STUMBLE_WAITS_S = (0.5, 1.5)


class Session:
    """Carries out requests one after the other; each fetch or download ends with one reply."""

    def __init__(self, token: StopToken, send: Callable[[Reply], None]) -> None:
        self._token = token
        self._send = send
        self._memory = AnswerMemory()
        self._ticket: Ticket | None = None

    def carry_out(self, request: Fetch | Download) -> bool:
        """Do what is asked and tell how it went; returns whether more may be asked of the child."""
        try:
            if isinstance(request, Fetch):
                self._fetch(request)
            else:
                self._send(self._download(request))
        except DownloadCancelled:
            self._send(Stopped())
            return False
        except Exception as error:  # noqa: BLE001 - the process's boundary: everything becomes a reply
            self._send(Stopped() if self._token.is_set else Failed(failure_of(error)))
            return False
        return isinstance(request, Fetch)

    def _fetch(self, request: Fetch) -> None:
        ydl = self._extractor(request.options, watched=True)
        self._send(StageReached(FetchStage.EXTRACTING))
        info = self._extract(ydl, request.url)
        media = media_of(info, request.url, request.options.rule)
        self._ticket = Ticket.of(info)
        self._send(Fetched(media=media, ticket=self._ticket.to_bytes()))
        ffmpeg = tools.find_ffmpeg(request.options.tools_folder)
        # Beside the main thread, which must be free for the download that may be next.
        threading.Thread(target=self._send_picture, args=(ydl, info, ffmpeg), daemon=True).start()

    def _download(self, request: Download) -> Finished:
        ticket = Ticket.from_bytes(request.ticket) if request.ticket else self._ticket
        transfer = Transfer(request, self._token, self._memory, self._send)
        if ticket is not None:
            try:
                return transfer.run(ticket.info(), request.quality)
            except Exception as error:
                if not is_expired(error):
                    raise
                self._log(logging.INFO, f"addresses expired, extracting again: {error}")
        self._memory = AnswerMemory()
        transfer = Transfer(request, self._token, self._memory, self._send)
        info = self._extract(self._extractor(request.options, watched=False), request.url)
        media = media_of(info, request.url, request.options.rule)
        quality = choose(media.qualities, request.quality.label)
        if quality is None:
            raise FailureError(Failure(FailureKind.NO_FORMATS, "the quality is no longer offered"))
        return transfer.run(Ticket.of(info).info(), quality)

    def _extractor(self, options: EngineOptions, *, watched: bool) -> WatchedYoutubeDL:
        parameters = base_parameters(options) | {
            "format": no_choice,
            "logger": Logbook(self._send, self._token),
        }
        on_analyzing = self._on_analyzing if watched else None
        return WatchedYoutubeDL(parameters, self._token, self._memory, on_analyzing)

    def _extract(self, ydl: WatchedYoutubeDL, url: str) -> Info:
        """Extract, and again after a moment where a server only stumbled."""
        for wait_s in STUMBLE_WAITS_S:
            try:
                return extract(ydl, url)
            except Exception as error:
                if not is_passing(error):
                    raise
                self._log(logging.INFO, f"asking again in {wait_s} s: {error}")
            self._token.wait(wait_s)
        return extract(ydl, url)

    def _on_analyzing(self) -> None:
        self._send(StageReached(FetchStage.ANALYZING))

    def _send_picture(self, ydl: WatchedYoutubeDL, info: Info, ffmpeg: str) -> None:
        jpeg = thumbnail_jpeg(ydl, info, ffmpeg, self._log)
        if jpeg:
            self._send(Pictured(jpeg))

    def _log(self, level: int, text: str) -> None:
        self._send(Logged(level, clean_detail(text)))
