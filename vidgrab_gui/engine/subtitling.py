"""From what is wished of a link's subtitles to tracks in a file, or files to go with it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.core.caveats import Caveat
from vidgrab_gui.core.cues import Span
from vidgrab_gui.core.failures import clean_detail
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.core.subtitles import chosen_subtitles, track_word, unmet_languages
from vidgrab_gui.core.wishes import SubtitleWish, Wishes
from vidgrab_gui.engine.durability import sync_file
from vidgrab_gui.engine.embedding import embed
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.journal import Companion
from vidgrab_gui.engine.logbook import Logbook
from vidgrab_gui.engine.protocol import Download, Logged
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.subtitle_files import TROUBLES, SubtitleFiles, SubtitleHaul
from vidgrab_gui.engine.subtitle_options import holds_subtitles, subtitle_parameters
from vidgrab_gui.engine.subtitle_tracks import tracks_of
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.tools import find_ffprobe

FOLDER_NAME = "subtitles"


@dataclass(frozen=True, slots=True)
class Subtitled:
    """What came of a wish for subtitles; what went into the file itself is not told."""

    companions: tuple[Companion, ...] = ()
    lost: tuple[SubtitleTrack, ...] = ()
    errors: tuple[Exception, ...] = ()
    warnings: tuple[str, ...] = ()

    def for_good(self) -> Subtitled:
        """Return the same where what is lost cannot be added later: the film's times are others."""
        names = ", ".join(track_word(track) for track in self.lost)
        told = (Caveat.LOST_SUBTITLES.written(languages=names),) if names else ()
        return replace(self, lost=(), warnings=told)


class Subtitling:
    """Gets tracks and puts them where they are wished, below a job's work folder."""

    def __init__(self, order: Download, token: StopToken, send: Callable[[Logged], None]) -> None:
        self._order = order
        self._token = token
        self._send = send
        self._work = Path(order.work_folder)

    def add_to(
        self,
        media: Path,
        info: Info,
        tracks: Sequence[SubtitleTrack],
        on_work: Callable[[Phase], None],
        cuts: Sequence[Span] = (),
    ) -> Subtitled:
        """Put tracks into a finished file, or make them ready to go beside it.

        ``cuts`` are the parts of it that were cut out.
        """
        is_inside = self._order.wishes.subtitles is SubtitleWish.EMBEDDED
        if not tracks or (is_inside and not holds_subtitles(media.suffix.lstrip("."))):
            return Subtitled()
        on_work(Phase.ADDING)
        if is_inside:
            subtitled = self._embed(media, info, tracks, cuts)
        else:
            subtitled = self.lay_ready(info, tracks, cuts)
        return subtitled.for_good() if cuts else subtitled

    def _embed(
        self, media: Path, info: Info, tracks: Sequence[SubtitleTrack], cuts: Sequence[Span]
    ) -> Subtitled:
        container = media.suffix.lstrip(".")
        with self._open_ydl() as ydl:
            files = SubtitleFiles(ydl, self._token, self._folder, cuts)
            haul = self._told(files.bring(info, tracks, container))
            if not haul.files:
                return Subtitled(lost=haul.lost, errors=haul.errors)
            try:
                embed(ydl, media, haul.files, find_ffprobe(self._order.options.tools_folder))
            except TROUBLES as error:
                if isinstance(error, DownloadCancelled):
                    raise
                self._token.check()
                self._say(error)
                return Subtitled(lost=tuple(tracks), errors=(*haul.errors, error))
        return Subtitled(lost=haul.lost, errors=haul.errors)

    def lay_ready(
        self,
        info: Info,
        tracks: Sequence[SubtitleTrack],
        cuts: Sequence[Span] = (),
        on_track: Callable[[int], None] | None = None,
    ) -> Subtitled:
        """Make files of tracks, safe on the disk, to be put beside another or to stand alone."""
        with self._open_ydl() as ydl:
            files = SubtitleFiles(ydl, self._token, self._folder, cuts, on_track)
            haul = self._told(files.bring(info, tracks))
        companions = []
        for file in haul.files:
            sync_file(file.path)
            companions.append(Companion(file.path.relative_to(self._work).as_posix(), file.track))
        return Subtitled(tuple(companions), haul.lost, errors=haul.errors)

    def _told(self, haul: SubtitleHaul) -> SubtitleHaul:
        for error in haul.errors:
            self._say(error)
        return haul

    @property
    def _folder(self) -> Path:
        return self._work / "scratch" / FOLDER_NAME

    def _open_ydl(self) -> WatchedYoutubeDL:
        parameters = subtitle_parameters(self._order.options)
        logger = Logbook(self._send, self._token)
        return WatchedYoutubeDL(parameters | {"logger": logger}, self._token, AnswerMemory())

    def _say(self, error: Exception) -> None:
        self._send(Logged(logging.INFO, clean_detail(f"subtitles: {error!r}")))


def cuts_of(info: Info, wishes: Wishes) -> tuple[Span, ...]:
    """Return the parts that were cut out of a film with its extras, as its facts tell."""
    return tuple(
        (chapter["start_time"], chapter["end_time"])
        for chapter in info.get("sponsorblock_chapters") or ()
        if chapter.get("category") in wishes.removes
    )


def wished_tracks(info: Info, wishes: Wishes) -> tuple[SubtitleTrack, ...]:
    """Return the tracks of a link that are wished, none where none are."""
    if wishes.subtitles is SubtitleWish.NONE:
        return ()
    return chosen_subtitles(tracks_of(info), wishes)


def subtitle_warnings(info: Info, wishes: Wishes, container: str) -> tuple[str, ...]:
    """Return what of a wish for subtitles no second try would bring, in sentences."""
    if wishes.subtitles is SubtitleWish.NONE:
        return ()
    if wishes.subtitles is SubtitleWish.EMBEDDED and not holds_subtitles(container):
        return (Caveat.NO_PLACE_FOR_SUBTITLES.written(kind=container.upper()),)
    tracks = tracks_of(info)
    unmet = unmet_languages(tracks, wishes)
    if unmet:
        return (Caveat.NO_SUBTITLES_IN.written(languages=", ".join(unmet)),)
    return () if chosen_subtitles(tracks, wishes) else (Caveat.NO_SUBTITLES.written(),)
