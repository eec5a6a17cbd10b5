"""What a job has on disk already, and how yt-dlp gets its streams from there."""

from __future__ import annotations

import email.utils
import shutil
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from yt_dlp import YoutubeDL
from yt_dlp.downloader import get_suitable_downloader
from yt_dlp.downloader.dash import DashSegmentsFD
from yt_dlp.downloader.hls import HlsFD
from yt_dlp.downloader.http import HttpFD

from vidgrab_gui.engine.cutter import Cutter, PartHlsFD
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.fragments import KeptDashFD, KeptHlsFD
from vidgrab_gui.engine.intake import NoPartsError
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.progressive import KeptHttpFD
from vidgrab_gui.engine.selection import PICTURE, WHOLE
from vidgrab_gui.engine.stream_state import Source
from vidgrab_gui.engine.token import StopToken

_OURS = {HttpFD: KeptHttpFD, HlsFD: KeptHlsFD, DashSegmentsFD: KeptDashFD}
_GENERATED = "http_dash_segments_generator"
DISTRUSTED = "distrusted"
"""The mark on streams of which ffmpeg made nothing."""


class Keeper:
    """Brings each stream once, into ``kept``, and lends it to yt-dlp in ``scratch``.

    yt-dlp joins and mends what lies in ``scratch``, which is thrown away at each start: so that
    work can be cut off at any instant, and is simply done again.
    """

    def __init__(
        self,
        kept: Path,
        scratch: Path,
        names: Sequence[str],
        token: StopToken,
        cutter: Cutter | None = None,
    ) -> None:
        """``cutter`` makes of each stream the part that is wanted of it."""
        self._kept = kept
        self._cutter = cutter
        self.is_uncut = False
        self._scratch = scratch
        self._token = token
        self._streams = {name: KeptStream(kept, name) for name in names}
        self._doubted: set[str] = set()

    @property
    def size_bytes(self) -> int:
        """Return how much is here from an earlier run."""
        return sum(stream.here_bytes for stream in self._streams.values())

    @property
    def streams(self) -> dict[str, KeptStream]:
        """Return the streams by their names, picture first."""
        return dict(self._streams)

    @property
    def is_recording(self) -> bool:
        """Tell whether what is here was recorded from a broadcast."""
        return any(stream.state.is_recording for stream in self._streams.values())

    @property
    def is_cutting(self) -> bool:
        """Tell whether a part is wanted of what it brings."""
        return self._cutter is not None

    def cut_away(self) -> tuple[tuple[float, float], ...]:
        """Return what was cut away around a part, in seconds of the whole film."""
        return self._cutter.cut_away() if self._cutter and not self.is_uncut else ()

    def prepare(self) -> None:
        """Take stock of what an earlier run left, and clear away what nobody counts."""
        self._kept.mkdir(exist_ok=True)
        for stream in self._streams.values():
            if not (stream.recall() and stream.take_back(self._scratch)):
                stream.wipe()
        self._tidy()
        whole = {name for name, stream in self._streams.items() if stream.is_complete}
        # A whole stream must still be of the same version as one that is yet to come.
        self._doubted = whole if len(whole) < len(self._streams) else set()

    def bring(self, ydl: YoutubeDL, name: str, info: Info) -> tuple[bool, bool] | None:
        """Put a stream where yt-dlp wants it; None when it must do that itself.

        The second of the pair says that it is a real download, also when all was here: what
        yt-dlp mends after one must be mended again.
        """
        stream = self._streams.get(info.get("format_id", ""))
        fd_class = _class_for(info, ydl.params)
        if stream is None or fd_class is None:
            self.is_uncut = self.is_cutting
            return None
        if self._cutter is not None:
            return self._bring_part(ydl, self._cutter, stream, Path(name).absolute(), info)
        if not stream.state.is_recording:  # what was on the air cannot be brought again
            self._hold_against(stream, Source.of(info))
        if not stream.is_complete:
            self._download(ydl, stream, fd_class, info)
        self._doubted.discard(stream.name)
        stream.lend(Path(name).absolute())
        _tell(ydl, info, {"status": "finished", "total_bytes": stream.size_bytes})
        return True, True

    def _bring_part(
        self, ydl: YoutubeDL, cutter: Cutter, stream: KeptStream, target: Path, info: Info
    ) -> tuple[bool, bool]:
        """Put a part of a stream where yt-dlp wants the stream, and ask for little more than it."""
        fd_class = _class_for(info, ydl.params)
        report = partial(_tell, ydl, info)
        if fd_class is KeptHttpFD:
            # What a server gives no parts of is brought whole.
            with suppress(NoPartsError), cutter.remote(ydl, _asked(ydl, info), report) as address:
                cutter.cut(address, 0.0, target, info)
                report({"status": "finished", "total_bytes": target.stat().st_size})
                return True, True
        part, offset_s = cutter.narrowed(ydl, info)
        self._hold_against(stream, Source.of(info))
        if not stream.is_complete:
            self._download(ydl, stream, PartHlsFD if fd_class is KeptHlsFD else fd_class, part)
        self._doubted.discard(stream.name)
        cutter.cut(f"file:{stream.whole.absolute()}", offset_s, target, info)
        report({"status": "finished", "total_bytes": stream.size_bytes})
        return True, True

    def _hold_against(self, stream: KeptStream, source: Source) -> None:
        """Keep what is here only where nothing speaks against its being of this source."""
        if not stream.state.source.may_be(source):
            stream.wipe(source)
        elif not stream.is_complete:
            stream.begin(source)
        if stream.is_complete and stream.name in self._doubted:
            stream.doubt()

    def wipe(self) -> None:
        """Throw everything away, but never what was recorded: nobody brings that again."""
        if self.is_recording:
            return
        for stream in self._streams.values():
            stream.wipe()

    def distrust(self) -> None:
        """Take note that ffmpeg made nothing of what is here; the second time it is thrown away.

        Once it may be ffmpeg's own misfortune, and the bytes need not be brought again.
        """
        mark = self._kept / DISTRUSTED
        if mark.exists():
            self.wipe()
            mark.unlink()
        else:
            mark.touch()

    def modified_at_s(self) -> float | None:
        """Return the time the server gives the picture, or the only stream."""
        stream = self._streams.get(PICTURE) or self._streams.get(WHOLE)
        try:
            text = stream.state.facts.last_modified if stream else ""
            return email.utils.parsedate_to_datetime(text).timestamp() if text else None
        except (ValueError, OverflowError):
            return None

    def _download(
        self,
        ydl: YoutubeDL,
        stream: KeptStream,
        fd_class: Any,  # noqa: ANN401 - untyped
        info: Info,
    ) -> None:
        wanted = _asked(ydl, info)
        fd = fd_class(ydl, ydl.params)
        fd.kept, fd.token = stream, self._token
        # Not its own report_progress, which costs more than reading.
        fd._progress_hooks = list(ydl._progress_hooks)  # noqa: SLF001 - an assumption test watches it
        try:
            fd.download(str(stream.whole), wanted)
        finally:
            stream.close()
        if not stream.is_complete:
            stream.adopt()  # a reader handed its playlist on to ffmpeg

    def _tidy(self) -> None:
        """Remove what belongs to no stream of this job: another quality's, or half a fragment."""
        known = {DISTRUSTED} | {
            path.name for stream in self._streams.values() for path in stream.files()
        }
        for path in self._kept.iterdir():
            if path.name not in known:
                path.unlink()
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir()


def _asked(ydl: YoutubeDL, info: Info) -> Info:
    """Return a stream's info as a downloader takes it."""
    wanted: Info = ydl._copy_infodict(info)  # noqa: SLF001 - as YoutubeDL.dl does
    if wanted.get("http_headers") is None:
        wanted["http_headers"] = ydl._calc_headers(wanted)  # noqa: SLF001 - as YoutubeDL.dl does
    return wanted


def _tell(ydl: YoutubeDL, info: Info, progress: Info) -> None:
    for hook in ydl._progress_hooks:  # noqa: SLF001 - an assumption test watches it
        hook({"status": "downloading", "info_dict": info} | progress)


def _class_for(info: Info, params: Info) -> Any:  # noqa: ANN401 - yt-dlp's classes are untyped
    """Return our own downloader for a stream, None for what cannot be gone on with."""
    chosen = get_suitable_downloader(info, params)
    is_generated = _GENERATED in str(info.get("protocol"))
    # A site that asks for a part of a file means a live one, or a trick we do not know.
    is_part = "Range" in (info.get("http_headers") or {})
    return None if is_generated or is_part else _OURS.get(chosen)
