"""From chosen formats to a finished file in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from yt_dlp.postprocessor.ffmpeg import FFmpegExtractAudioPP, FFmpegPostProcessor
from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.core.caveats import Caveat
from vidgrab_gui.core.cues import Span
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind, clean_detail
from vidgrab_gui.core.languages import is_same_language
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.progress import Phase, Progress, StreamExpectation
from vidgrab_gui.core.wishes import ChapterWish, ContainerWish, SubtitleWish, Wishes
from vidgrab_gui.engine import tools
from vidgrab_gui.engine.broadcast import is_recorded_here, record, recorded_info, warnings_of
from vidgrab_gui.engine.complaints import FailureError, failure_of
from vidgrab_gui.engine.container import ContainerPP
from vidgrab_gui.engine.cutter import Cutter, Tools, part_info
from vidgrab_gui.engine.dressing import Dressing
from vidgrab_gui.engine.durability import sync_file
from vidgrab_gui.engine.extra_steps import extra_steps
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.intake import SourceChangedError
from vidgrab_gui.engine.journal import JOURNAL_NAME, Journal, Step, mark_of, write_journal
from vidgrab_gui.engine.keeper import Keeper
from vidgrab_gui.engine.logbook import Logbook
from vidgrab_gui.engine.meter import Meter, expectations
from vidgrab_gui.engine.options import transfer_parameters
from vidgrab_gui.engine.place import place_prepared
from vidgrab_gui.engine.probe import probe, together
from vidgrab_gui.engine.programs import end_programs, watch_programs
from vidgrab_gui.engine.progressive import TRUSTS_TAGS
from vidgrab_gui.engine.protocol import Download, Finished, Logged, Progressed
from vidgrab_gui.engine.recorder import complete
from vidgrab_gui.engine.responses import AnswerMemory
from vidgrab_gui.engine.room import insist_on_room, lack_of_room, trouble_in
from vidgrab_gui.engine.selection import selector
from vidgrab_gui.engine.sound import SoundOnlyPP, conversion_of, converted_bytes
from vidgrab_gui.engine.subtitling import (
    Subtitled,
    Subtitling,
    cuts_of,
    subtitle_warnings,
    wished_tracks,
)
from vidgrab_gui.engine.throttle import Throttle
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.workplace import Workplace

SHORT_BY = 0.9
"""A file shorter than this part of what the site announced is worth a warning."""


class Transfer:
    """One download into the job's private folder, then into place.

    Whatever an earlier run left there is gone on from. ``floor_percent`` is what the bar showed
    last.
    """

    def __init__(
        self,
        order: Download,
        token: StopToken,
        memory: AnswerMemory,
        send: Callable[[Progressed | Logged], None],
        floor_percent: float = 0.0,
        *,
        trusts_tags: bool = True,
        throttle: Throttle | None = None,
    ) -> None:
        self._order = order
        self._token = token
        self._memory = memory
        self._send = send
        self._floor_percent = floor_percent
        self._trusts_tags = trusts_tags
        self._throttle = throttle
        self._place = Workplace(order)

    def run(self, info: Info | None, quality: Quality) -> Finished:
        """Download, finish, check and place; raises whatever goes wrong.

        Without ``info`` only what was recorded of a broadcast is finished.

        After a ``SourceChangedError`` nothing is kept, so that the next run starts over.
        """
        with self._place.at_work():
            try:
                return self._bring(info, quality)
            except Exception as error:
                if self._place.is_gone and not isinstance(error, DownloadCancelled):
                    gone = Failure(FailureKind.FOLDER_GONE, clean_detail(str(error)))
                    raise FailureError(gone) from error
                raise

    def _bring(self, info: Info | None, quality: Quality) -> Finished:
        place = self._place
        place.make()
        (place.work / JOURNAL_NAME).unlink(missing_ok=True)
        names = ("whole",) if len(quality.format_ids) == 1 else ("picture", "sound")
        keeper = Keeper(place.kept, place.scratch, names, self._token, self._cutter(info))
        keeper.prepare()
        place.enter()
        with self._judging(keeper):
            return self._finish(keeper, info, quality)

    @contextmanager
    def _judging(self, keeper: Keeper) -> Iterator[None]:
        """Throw away what no later try can be built upon: it would fail the same way for ever."""
        try:
            yield
        except SourceChangedError:
            keeper.wipe()
            raise
        except Exception as error:
            kind = None if self._token.failure else failure_of(error).kind
            if kind is FailureKind.NOT_MEDIA:
                keeper.wipe()
            elif kind is FailureKind.PROCESSING:
                # ffmpeg does not say why it could not write what it made of the streams.
                full = lack_of_room(self._place.work, keeper.size_bytes)
                if full is not None:
                    raise FailureError(full) from error
                keeper.distrust()
            raise

    def _finish(self, keeper: Keeper, known: Info | None, quality: Quality) -> Finished:
        info, wishes = known or recorded_info(None, keeper, quality), self._order.wishes
        if keeper.is_cutting:
            info = part_info(info, wishes.sections[0])
        place, expected = self._place, _expected(info, quality)
        insist_on_room(place.work, self._bytes_to_come(expected, quality, info, keeper))
        meter = Meter(
            expected,
            self._tell,
            self._token,
            floor_percent=self._floor_percent,
            watch=self._watch,
        )
        with meter.beating():
            if keeper.is_recording or is_recorded_here(info, quality):
                info = self._record(known, quality, meter, keeper)
            name, found = self._download(info, quality, meter, keeper)
            file = place.scratch / name
            # Into the whole before it is split; else last, when it is known what was cut out.
            is_first = (
                wishes.chapters is ChapterWish.SPLIT and wishes.subtitles is SubtitleWish.EMBEDDED
            )
            around = keeper.cut_away()
            first_of_all = self._subtitle(file, info, meter, around) if is_first else None
            dressing = Dressing(self._order, self._token, self._send, meter.enter_finishing)
            dressed = dressing.dress(file, found, quality)
            cuts = (*around, *cuts_of(dressed.info, wishes))
            subtitled = first_of_all or self._subtitle(dressed.files[0], info, meter, cuts)
            meter.enter_finishing(Phase.CHECKING)
            ffprobe = tools.find_ffprobe(self._order.options.tools_folder)
            obtained = together([probe(file, ffprobe) for file in dressed.files])
            if not keeper.is_recording:  # else it is better than nothing, whatever it is
                _insist(obtained, quality)
            for file in dressed.files:
                sync_file(file)
        first = dressed.files[0]
        source = first.parent if dressed.is_split else first
        kind = first.suffix.lstrip(".")
        journal = Journal(
            Step.PREPARED,
            source.relative_to(place.work).as_posix(),
            obtained,
            mark_of(first),
            quality.label,
            (
                *_doubts(obtained, dressed.info),
                *warnings_of(keeper),
                *self._uncut(keeper),
                *subtitle_warnings(info, wishes, kind),
                *subtitled.warnings,
            ),
            _time_of(keeper, info) if self._order.keeps_time else None,
            missing=(*_of_another_language(info, quality, wishes), *dressed.missing),
            companions=subtitled.companions,
            first=first.name if dressed.is_split else "",
        ).without(subtitled.lost)
        write_journal(place.work, journal)
        return place_prepared(place.work, journal, self._order)

    def _cutter(self, info: Info | None) -> Cutter | None:
        """Return what cuts the part that is wanted; a broadcast is recorded as it comes."""
        wishes = self._order.wishes
        if not wishes.sections or info is None or info.get("is_live"):
            return None
        folder = self._order.options.tools_folder
        programs = Tools(tools.find_ffmpeg(folder), tools.find_ffprobe(folder), self._token)
        return Cutter(wishes.sections[0], wishes.cut, programs)

    def _uncut(self, keeper: Keeper) -> tuple[str, ...]:
        """Say that a part was wanted, and that this is not one."""
        is_whole = keeper.is_uncut or keeper.is_recording
        wishes = self._order.wishes
        if not wishes.sections:
            return ()
        left = bool(wishes.marks or wishes.removes)
        return (
            *((Caveat.NOT_CUT.written(),) if is_whole else ()),
            *((Caveat.SPONSORS_LEFT.written(),) if left else ()),
        )

    def _record(self, info: Info | None, quality: Quality, meter: Meter, keeper: Keeper) -> Info:
        """Record a broadcast until it is over, and return what there is to finish now."""
        if info is None:
            complete(keeper.streams.values(), self._token)
        else:
            with self._downloader(quality, meter, keeper) as ydl:
                record(ydl, keeper, info, quality, self._token, meter.on_recording, self._log)
        meter.enter_finishing(Phase.REPAIRING)
        return recorded_info(info, keeper, quality)

    def _log(self, level: int, text: str) -> None:
        self._send(Logged(level, clean_detail(text)))

    def _downloader(self, quality: Quality, meter: Meter, keeper: Keeper) -> WatchedYoutubeDL:
        parameters = transfer_parameters(self._order.options) | {
            "format": selector(quality),
            "logger": Logbook(self._send, self._token, meter.on_line),
            "progress_hooks": [meter.on_progress],
            "postprocessor_hooks": [meter.on_step],
            TRUSTS_TAGS: self._trusts_tags,
        }
        return WatchedYoutubeDL(
            parameters, self._token, self._memory, bring=keeper.bring, throttle=self._throttle
        )

    def _download(
        self, info: Info, quality: Quality, meter: Meter, keeper: Keeper
    ) -> tuple[str, Info]:
        """Return the finished file's name in ``scratch``, and what yt-dlp knows of it now."""
        watch_programs()
        ydl = self._downloader(quality, meter, keeper)
        with ydl:
            if quality.is_audio:
                ydl.add_post_processor(self._sound_processor(ydl, quality, meter))
            elif self._order.wishes.container is not ContainerWish.AUTO:
                repacking = partial(meter.enter_finishing, Phase.REPAIRING)
                ydl.add_post_processor(ContainerPP(quality.container, repacking, self._log))
            result = ydl.process_ie_result(info, download=True)
        return str(result["requested_downloads"][0]["filepath"]), result

    def _sound_processor(
        self, ydl: WatchedYoutubeDL, quality: Quality, meter: Meter
    ) -> FFmpegPostProcessor:
        conversion = conversion_of(self._order.wishes.sound)
        if conversion is not None:
            return FFmpegExtractAudioPP(ydl, **conversion)
        ffprobe = tools.find_ffprobe(self._order.options.tools_folder)
        taking = partial(meter.enter_finishing, Phase.TAKING_SOUND)
        return SoundOnlyPP(quality, ffprobe, taking)

    def _subtitle(
        self, file: Path, info: Info, meter: Meter, cuts: Sequence[Span] = ()
    ) -> Subtitled:
        tracks = wished_tracks(info, self._order.wishes)
        work = Subtitling(self._order, self._token, self._send)
        return work.add_to(file, info, tracks, meter.enter_finishing, cuts)

    def _bytes_to_come(
        self, expected: list[StreamExpectation], quality: Quality, info: Info, keeper: Keeper
    ) -> int:
        """Return how much the disk must still take; what nobody knows counts as nothing."""
        total = int(sum(stream.expected_bytes or 0 for stream in expected))
        rows = [_chosen_rows(info).get(name, {}) for name in quality.format_ids]
        wishes = self._order.wishes
        # Joined, taken out, put in order or added to, the file is there twice for a while.
        is_made_anew = len(rows) > 1 or quality.takes_sound_out or _is_hls(rows[0])
        is_subtitled = wishes.subtitles is SubtitleWish.EMBEDDED
        has_extras = is_subtitled or bool(extra_steps(wishes, quality, info, quality.container))
        made = total if is_made_anew or has_extras else 0
        if quality.is_audio:
            made = max(made, converted_bytes(wishes.sound, info.get("duration")))
        return max(total - keeper.size_bytes, 0) + made

    def _watch(self) -> None:
        """Look, once a second, whether the disk still allows to go on; from another thread."""
        trouble = trouble_in(self._place.work)
        if trouble is not None:
            self._token.fail(trouble)
            end_programs()

    def _tell(self, progress: Progress) -> None:
        self._send(Progressed(progress))


def _of_another_language(info: Info, quality: Quality, wishes: Wishes) -> tuple[Extra, ...]:
    """Tell of a sound that is known not to be in the language wished for."""
    row = _chosen_rows(info).get(quality.format_ids[-1], {})
    told = row.get("language")
    if not (told and wishes.sound_language) or is_same_language(told, wishes.sound_language):
        return ()
    return (Extra.SOUND_LANGUAGE,)


def _expected(info: Info, quality: Quality) -> list[StreamExpectation]:
    return expectations(quality, _chosen_rows(info), info.get("duration"))


def _chosen_rows(info: Info) -> dict[str, Info]:
    return {row.get("format_id"): row for row in info.get("formats") or [info]}


def _is_hls(row: Info) -> bool:
    return str(row.get("protocol") or "").startswith("m3u8")


def _time_of(keeper: Keeper, info: Info) -> float | None:
    """Return the time the site gives: the server's for the file, else the page's."""
    told = info.get("timestamp")
    stated = float(told) if isinstance(told, (int, float)) and told > 0 else None
    return keeper.modified_at_s() or stated


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
    seconds, announced = f"{obtained.duration_s:.0f}", f"{announced_s:.0f}"
    return (Caveat.SHORT.written(seconds=seconds, announced=announced),)
