"""What one child does: fetch a link, then download from that same extraction."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.core.containers import finished_container, in_container
from vidgrab_gui.core.failures import Failure, FailureKind, clean_detail
from vidgrab_gui.core.fetch import FetchStage
from vidgrab_gui.core.languages import qualities_in
from vidgrab_gui.core.media import Media, Quality
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.names import file_name, folder_name
from vidgrab_gui.core.quality import choose
from vidgrab_gui.core.sound_match import matching_sound
from vidgrab_gui.core.wishes import ChapterWish, SoundWish, SubtitleWish
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.broadcast import has_recording, is_over, recorded_quality
from vidgrab_gui.engine.checkup import examine
from vidgrab_gui.engine.claim import Claim
from vidgrab_gui.engine.complaints import FailureError, failure_of, is_expired, is_passing
from vidgrab_gui.engine.digest import formats_of, media_of
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL, extract, is_list, no_choice
from vidgrab_gui.engine.illustration import illustrate
from vidgrab_gui.engine.intake import SourceChangedError
from vidgrab_gui.engine.journal import placed_file, prepared_file, unsettled_file
from vidgrab_gui.engine.listing import tell_list
from vidgrab_gui.engine.logbook import Logbook
from vidgrab_gui.engine.mending import Mender, is_mended
from vidgrab_gui.engine.options import base_parameters
from vidgrab_gui.engine.picture import thumbnail_jpeg
from vidgrab_gui.engine.place import first_in, place_prepared, settle, standing
from vidgrab_gui.engine.protocol import (
    Download,
    EngineOptions,
    Examine,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Illustrate,
    Linger,
    Logged,
    Pictured,
    Rechosen,
    Reply,
    StageReached,
    Stopped,
    TakeStock,
    Update,
)
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.secrecy import Discretion
from vidgrab_gui.engine.subtitles_only import SubtitlesOnly
from vidgrab_gui.engine.throttle import Throttle
from vidgrab_gui.engine.ticket import Ticket
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.transfer import Transfer
from vidgrab_gui.engine.upcoming import dated
from vidgrab_gui.engine.workplace import PATIENCE_S

LastWork = Download | Illustrate | Update | Examine | TakeStock | Linger
"""What a child does once, as the last thing."""

STUMBLE_WAITS_S = (0.5, 1.5)
FRESH_S = 60.0
"""An address that fails this soon after its extraction has not expired: it never worked."""


class Session:
    """Carries out requests one after the other; each fetch or download ends with one reply."""

    def __init__(
        self, token: StopToken, send: Callable[[Reply], None], throttle: Throttle | None = None
    ) -> None:
        self._throttle = throttle or Throttle()
        self._token = token
        self._send = Discretion(send)
        self._memory = AnswerMemory()
        self._ticket: Ticket | None = None

    def carry_out(self, request: Fetch | LastWork) -> bool:
        """Do what is asked and tell how it went; returns whether more may be asked of the child."""
        access = request.access if isinstance(request, Update) else request.options.access
        self._send.hide(access)
        try:
            if isinstance(request, Fetch):
                return self._fetch(request)
            self._do_last(request)
        except DownloadCancelled:
            self._send(Stopped())
        except Exception as error:  # noqa: BLE001 - the process's boundary: everything becomes a reply
            failure = self._token.failure or failure_of(error)
            self._send(Stopped() if self._token.is_set else Failed(failure))
        return False

    def _do_last(self, request: LastWork) -> None:
        """Do what is asked; the child ends then."""
        match request:
            case Download():
                self._send(self._download(request))
            case Illustrate():
                self._illustrate(request)
            case Update():
                self._update(request)
            case Examine():
                self._send(examine(request, self._token, self._send))
            case TakeStock():
                from vidgrab_gui.engine.stock import take_stock  # noqa: PLC0415 - the self-check's

                self._send(take_stock(request, self._token))
            case Linger():
                from vidgrab_gui.engine.lingering import linger  # noqa: PLC0415 - as above

                linger(self._token, self._send)

    def _fetch(self, request: Fetch) -> bool:
        """Tell what the link is; returns whether a download may follow."""
        ydl = self._extractor(request.options, watched=True, whole_list=request.whole_list)
        self._send(StageReached(FetchStage.EXTRACTING))
        info = self._extract(ydl, request.url, request.route)
        if is_list(info):
            self._send(tell_list(ydl, info, self._send))
            return False
        media = media_of(info, request.url, request.options.rule)
        self._ticket = Ticket.of(info)
        ticket = self._ticket.to_bytes()
        self._send(Fetched(media=media, ticket=ticket, is_in_list=ydl.passed_over_list))
        ffmpeg = tools.find_ffmpeg(request.options.tools_folder)
        # Beside the main thread, which must be free for the download that may be next.
        threading.Thread(target=self._send_picture, args=(ydl, info, ffmpeg), daemon=True).start()
        return True

    def _illustrate(self, request: Illustrate) -> None:
        ydl = self._extractor(request.options, watched=False)
        ffmpeg = tools.find_ffmpeg(request.options.tools_folder)
        self._send(illustrate(ydl, request.urls, ffmpeg, self._send, self._log))

    def _update(self, request: Update) -> None:
        from vidgrab_gui.engine.update import EngineUpdate  # noqa: PLC0415 - few children need it

        self._send(EngineUpdate(request, self._token, self._send).run())

    def _download(self, request: Download) -> Finished:
        """Go on from wherever an earlier child came to: its file, its bytes, or nothing at all."""
        finished = _finished_before(request)
        if finished is not None:
            return finished
        work = Path(request.work_folder)
        if request.concludes and has_recording(work):
            return self._conclude(request)
        try:
            return self._bring(request)
        except Exception as error:
            if self._token.failure or not (is_over(error) and has_recording(work)):
                raise
            self._log(logging.INFO, f"nothing more to record: {error}")
        return self._conclude(request)

    def _conclude(self, request: Download) -> Finished:
        """Make a file of what was recorded, whatever the site has to say by now."""
        transfer = Transfer(request, self._token, self._memory, self._send, throttle=self._throttle)
        quality = recorded_quality(Path(request.work_folder), request.quality)
        return transfer.run(None, quality)

    def _bring(self, request: Download) -> Finished:
        ticket = Ticket.from_bytes(request.ticket) if request.ticket else self._ticket
        quality, has_changed, trusts_tags = request.quality, False, True
        extracted_at_s = -FRESH_S
        while True:
            if ticket is None:
                ticket, quality = self._choose_anew(request)
                extracted_at_s = time.monotonic()
            floor_percent = 0.0 if has_changed else request.floor_percent
            transfer = Transfer(
                request,
                self._token,
                self._memory,
                self._send,
                floor_percent,
                trusts_tags=trusts_tags,
                throttle=self._throttle,
            )
            try:
                info = ticket.info()
                wished = _without_converting(info, quality, request.wishes.sound)
                is_fresh = time.monotonic() - extracted_at_s < FRESH_S
                without_media = self._without_media(request, is_fresh=is_fresh)
                return (without_media or transfer).run(info, wished)
            except Exception as error:
                is_change = isinstance(error, SourceChangedError)
                if is_change and has_changed:
                    # Once more by the bytes alone: each of a site's servers may have its own tag.
                    if not (trusts_tags and getattr(error, "is_by_tag", False)):
                        raise _keeps_changing(error) from error
                    trusts_tags = False
                has_extracted = time.monotonic() - extracted_at_s < FRESH_S
                if not is_change and (has_extracted or not is_expired(error)):
                    raise
                self._log(logging.INFO, f"starting over or extracting again: {error}")
            has_changed = has_changed or is_change
            self._memory = AnswerMemory()
            ticket = ticket if has_extracted else None

    def _without_media(self, request: Download, *, is_fresh: bool) -> Mender | SubtitlesOnly | None:
        """Return what carries an order out that asks for no media, None for all others."""
        if request.wishes.subtitles is SubtitleWish.ONLY:
            return SubtitlesOnly(request, self._token, self._send)
        if request.mending is not None:
            return Mender(request, request.mending, self._token, self._send, is_fresh=is_fresh)
        return None

    def _choose_anew(self, request: Download) -> tuple[Ticket, Quality]:
        """Extract the link and return what of it is the line that was chosen."""
        is_new = not (request.ticket or self._ticket)
        ydl = self._extractor(request.options, watched=is_new)
        if is_new:
            self._send(StageReached(FetchStage.EXTRACTING))
        info = self._extract(ydl, request.url, request.route)
        if is_list(info):
            raise FailureError(Failure(FailureKind.PLAYLIST, "it has become a list"))
        media = media_of(info, request.url, request.options.rule)
        quality = _same_line(media, request.quality, request.wishes.sound_language)
        if quality is None:
            raise FailureError(Failure(FailureKind.NO_FORMATS, "the quality is no longer offered"))
        work = Path(request.work_folder)
        if has_recording(work) and recorded_quality(work, quality) != quality:
            detail = "the broadcast is cut another way now"
            raise FailureError(Failure(FailureKind.NO_FORMATS, detail))
        quality = in_container(quality, request.wishes.container)
        self._ticket = Ticket.of(info)
        self._send(Rechosen(media, quality))
        return self._ticket, quality

    def _extractor(
        self, options: EngineOptions, *, watched: bool, whole_list: bool = False
    ) -> WatchedYoutubeDL:
        parameters = base_parameters(options) | {
            "noplaylist": not whole_list,
            "format": no_choice,
            "logger": Logbook(self._send, self._token),
        }
        on_analyzing = self._on_analyzing if watched else None
        return WatchedYoutubeDL(parameters, self._token, self._memory, on_analyzing)

    def _extract(self, ydl: WatchedYoutubeDL, url: str, route: str) -> Info:
        """Extract; the failure of a broadcast that is yet to come says when it does."""
        try:
            return self._extract_patiently(ydl, url, route)
        except Exception as error:
            failure = failure_of(error)
            known = dated(failure, ydl, url)
            self._token.check()
            if known == failure:
                raise
            raise FailureError(known) from error

    def _extract_patiently(self, ydl: WatchedYoutubeDL, url: str, route: str) -> Info:
        """Extract, and again after a moment where a server only stumbled."""
        for wait_s in STUMBLE_WAITS_S:
            try:
                return extract(ydl, url, route)
            except Exception as error:
                if not is_passing(error):
                    raise
                self._log(logging.INFO, f"asking again in {wait_s} s: {error}")
            self._token.wait(wait_s)
        return extract(ydl, url, route)

    def _on_analyzing(self) -> None:
        self._send(StageReached(FetchStage.ANALYZING))

    def _send_picture(self, ydl: WatchedYoutubeDL, info: Info, ffmpeg: str) -> None:
        jpeg = thumbnail_jpeg(ydl, info, ffmpeg, self._log)
        self._send(Pictured(jpeg))

    def _log(self, level: int, text: str) -> None:
        self._send(Logged(level, clean_detail(text)))


def _without_converting(info: Info, quality: Quality, wish: SoundWish) -> Quality:
    """Return the line for sound as it is wished for; of a film nothing is looked up."""
    is_wished = quality.is_audio and wish is not SoundWish.AS_IS
    return matching_sound(formats_of(info), quality, wish) if is_wished else quality


def _finished_before(request: Download) -> Finished | None:
    """Return what needs no download: the file is made already, or its name is to be left alone."""
    work = Path(request.work_folder)
    if request.mending is not None and not is_mended(work, request.mending):
        return None  # what the journal tells of is the file as it was made first
    placed = placed_file(work)
    if placed is not None and unsettled_file(work) is None:
        return placed
    if placed is not None or prepared_file(work) is not None:
        return _placed_alone(request)
    if request.wishes.subtitles is SubtitleWish.ONLY:
        return None  # a film of that name has nothing to do with it
    wanted = Path(request.folder) / file_name(
        request.title, finished_container(request.quality, request.wishes)
    )
    if request.wishes.chapters is ChapterWish.SPLIT and not wanted.is_file():
        wanted = first_in(Path(request.folder) / folder_name(request.title))
    is_taken = request.conflict is NameConflict.SKIP and request.title and wanted.is_file()
    return standing(wanted, request.options.tools_folder) if is_taken else None


def _placed_alone(request: Download) -> Finished | None:
    """Place what is prepared, with nobody else at it: two would make two files of it."""
    work = Path(request.work_folder)
    claim = Claim(work)
    if not claim.take(PATIENCE_S):
        raise FailureError(Failure(FailureKind.ENGINE_LOST, "another one is at work on it"))
    try:
        # Whoever had the claim may have come to the end meanwhile.
        placed, prepared = placed_file(work), prepared_file(work)
        unsettled = unsettled_file(work)
        if unsettled is not None:
            return settle(work, unsettled)
        if placed is not None or prepared is None:
            return placed
        return place_prepared(work, prepared[0], request)
    finally:
        claim.release()


def _same_line(media: Media, wanted: Quality, language: str) -> Quality | None:
    """Return the line made of the same formats, else the one of the same name."""
    lines = qualities_in(media, language)
    same = (line for line in (*lines, *media.qualities) if line.format_ids == wanted.format_ids)
    return next(same, None) or choose(lines, wanted.label)


def _keeps_changing(error: Exception) -> FailureError:
    detail = f"the site changes the file while it is read: {error}"
    return FailureError(Failure(FailureKind.INCOMPLETE, detail))
