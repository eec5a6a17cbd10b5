"""A job that wants the subtitles of a link and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.names import file_name
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.durability import sync_folder
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.journal import Companion, Journal, Step, mark_of, write_journal
from vidgrab_gui.engine.place import place_companion
from vidgrab_gui.engine.programs import watch_programs
from vidgrab_gui.engine.protocol import Download, Finished, Logged, Progressed
from vidgrab_gui.engine.subtitle_options import PLAIN
from vidgrab_gui.engine.subtitling import Subtitled, Subtitling, subtitle_warnings, wished_tracks
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.workplace import Workplace


class SubtitlesOnly:
    """Brings the subtitles of a link under the name its film would have. No media is asked for."""

    def __init__(
        self, order: Download, token: StopToken, send: Callable[[Progressed | Logged], None]
    ) -> None:
        self._order = order
        self._send = send
        self._place = Workplace(order)
        self._work = Subtitling(order, token, send)

    def run(self, info: Info, quality: Quality) -> Finished:
        """Bring, place and tell; raises what is in the way when not a single one can be had."""
        mending = self._order.mending
        tracks = mending.subtitles if mending else wished_tracks(info, self._order.wishes)
        if not tracks:
            raise FailureError(Failure(FailureKind.NO_SUBTITLES, "none that were asked for"))
        watch_programs()
        with self._place.at_work():
            self._place.make()
            self._place.enter()
            tell = partial(self._tell, len(tracks))
            subtitled = self._work.lay_ready(info, tracks, on_track=tell)
            if not subtitled.companions:
                raise subtitled.errors[0]
            return self._finish(subtitled, info, quality)

    def _finish(self, subtitled: Subtitled, info: Info, quality: Quality) -> Finished:
        film = Path(self._order.folder) / file_name(self._order.title, quality.container)
        placed = [self._placed(one, film) for one in subtitled.companions]
        sync_folder(film.parent)
        size_bytes = sum(path.stat().st_size for path in placed)
        mending = self._order.mending
        journal = Journal(
            Step.PLACED,
            subtitled.companions[0].file,
            Obtained(PLAIN, size_bytes + (mending.mark.size_bytes if mending else 0)),
            mending.mark if mending else mark_of(placed[0]),
            quality.label,
            subtitle_warnings(info, self._order.wishes, PLAIN),
            target=mending.path if mending else str(placed[0]),
        ).without(subtitled.lost)
        write_journal(self._place.work, journal)
        return journal.finished()

    def _placed(self, companion: Companion, film: Path) -> Path:
        source = self._place.work / companion.file
        return place_companion(source, film, companion.track.language)

    def _tell(self, count: int, done: int) -> None:
        self._send(Progressed(Progress(phase=Phase.FILE, percent=100.0 * done / count)))
