"""Subtitles on their way from the site to files of our own, each for itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor
from yt_dlp.utils import DownloadCancelled, YoutubeDLError, dfxp2srt

from vidgrab_gui.core.cues import Span, without_parts
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.subtitle_options import (
    ALL_LIMIT_S,
    LARGEST_BYTES,
    LIMIT_S,
    PLAIN,
    wanted_ext,
)
from vidgrab_gui.engine.subtitle_tracks import row_of
from vidgrab_gui.engine.token import StopToken

TROUBLES = (YoutubeDLError, FailureError, ParseError, OSError, ValueError, LookupError)
"""What goes wrong with one track (yt-dlp looks for the last word of an ffmpeg that said none).

The stop is one of them too.
"""
_XML = frozenset({"ttml", "dfxp", "tt"})
_OLD_WINDOWS = "cp1252"


@dataclass(frozen=True, slots=True)
class SubtitleFile:
    """A track that is here."""

    track: SubtitleTrack
    path: Path


@dataclass(frozen=True, slots=True)
class SubtitleHaul:
    """What came of the tracks that were asked for, in their order."""

    files: tuple[SubtitleFile, ...] = ()
    lost: tuple[SubtitleTrack, ...] = ()
    errors: tuple[Exception, ...] = ()


class SubtitleFiles:
    """Brings tracks into a folder, made to fit a container ("" for beside a file).

    ``ydl`` carries what every request to the site carries; ``cuts`` are the parts of the film
    that were cut out; ``on_track`` hears how many are done.
    """

    def __init__(
        self,
        ydl: WatchedYoutubeDL,
        token: StopToken,
        folder: Path,
        cuts: Sequence[Span] = (),
        on_track: Callable[[int], None] | None = None,
    ) -> None:
        self._cuts = cuts
        self._ydl = ydl
        self._token = token
        self._folder = folder
        self._on_track = on_track
        self._until_s = 0.0
        ydl.add_progress_hook(self._insist_on_bounds)

    def bring(
        self, info: Info, tracks: Sequence[SubtitleTrack], container: str = ""
    ) -> SubtitleHaul:
        """Bring what can be had; one that cannot takes none of the others along."""
        haul = SubtitleHaul()
        all_until_s = time.monotonic() + ALL_LIMIT_S
        self._folder.mkdir(exist_ok=True)
        for number, track in enumerate(tracks):
            if self._on_track:
                self._on_track(number)
            self._token.check()
            self._until_s = min(time.monotonic() + LIMIT_S, all_until_s)
            haul = self._with_one(haul, info, track, self._folder / f"{number}", container)
        return haul

    def _with_one(
        self, haul: SubtitleHaul, info: Info, track: SubtitleTrack, stem: Path, container: str
    ) -> SubtitleHaul:
        try:
            path = self._bring_one(info, track, stem, container)
        except TROUBLES as error:
            if isinstance(error, DownloadCancelled):
                raise
            self._token.check()
            return SubtitleHaul(haul.files, (*haul.lost, track), (*haul.errors, error))
        return SubtitleHaul((*haul.files, SubtitleFile(track, path)), haul.lost, haul.errors)

    def _bring_one(self, info: Info, track: SubtitleTrack, stem: Path, container: str) -> Path:
        row = row_of(info, track)
        if row is None:
            raise _lacking(f"{track.language} is no longer offered")
        raw = stem.with_suffix(f".raw.{row['ext']}")
        self._get(row, raw, info)
        _make_readable(raw)
        if row["ext"] in _XML:
            plain = raw.with_suffix(f".{PLAIN}")
            plain.write_text(dfxp2srt(raw.read_bytes()), "utf-8")
            raw = plain
        target = stem.with_suffix(f".{self._ext(row, container)}")
        FFmpegPostProcessor(self._ydl).run_ffmpeg(str(raw), str(target), [])
        if self._cuts:
            target.write_text(without_parts(target.read_text("utf-8"), self._cuts), "utf-8")
        if not target.stat().st_size:
            raise _lacking(f"{track.language} is empty")
        return target

    def _ext(self, row: Info, container: str) -> str:
        return wanted_ext(row["ext"], container, is_cut=bool(self._cuts))

    def _get(self, row: Info, path: Path, info: Info) -> None:
        if row.get("data") is not None:
            path.write_text(str(row["data"]), "utf-8")
            return
        self._insist_on_bounds({})
        wanted = {"http_headers": info.get("http_headers")} | row
        # What it returns says nothing: of a playlist in pieces it is None, success or not.
        self._ydl.dl(str(path), wanted, subtitle=True)
        if not path.exists():
            raise _lacking("it is too large")

    def _insist_on_bounds(self, status: Info) -> None:
        """Raise in the middle of a track that is larger or slower than any real one."""
        self._token.check()
        if (status.get("downloaded_bytes") or 0) > LARGEST_BYTES:
            raise _lacking("it is too large")
        if time.monotonic() > self._until_s:
            raise FailureError(Failure(FailureKind.TIMED_OUT, "it comes too slowly"))


def _make_readable(path: Path) -> None:
    """Make UTF-8 of an older encoding: ffmpeg reads nothing else."""
    data = path.read_bytes()
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if is_wide else ("utf-8-sig", _OLD_WINDOWS):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        path.write_text(text, "utf-8", newline="")
        return


def _lacking(detail: str) -> FailureError:
    return FailureError(Failure(FailureKind.INCOMPLETE, f"subtitles: {detail}"))
