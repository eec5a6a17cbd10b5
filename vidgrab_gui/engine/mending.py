"""What a finished file lacks, added to a copy of it that takes its place when it is whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from vidgrab_gui.core.cues import Span
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.core.wishes import SubtitleWish
from vidgrab_gui.engine.complaints import FailureError, is_expired
from vidgrab_gui.engine.dressing import Dressing
from vidgrab_gui.engine.durability import sync_file
from vidgrab_gui.engine.extra_steps import SPONSOR_SITES, ExtraStep, extra_steps
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.extras import Dressed
from vidgrab_gui.engine.journal import (
    JOURNAL_NAME,
    Journal,
    Step,
    is_same_file,
    mark_of,
    read_journal,
    write_journal,
)
from vidgrab_gui.engine.place import settle
from vidgrab_gui.engine.probe import cover_index, probe
from vidgrab_gui.engine.programs import watch_programs
from vidgrab_gui.engine.protocol import Download, Finished, Logged, Mending, Progressed
from vidgrab_gui.engine.room import insist_on_room
from vidgrab_gui.engine.subtitle_options import MATROSKA
from vidgrab_gui.engine.subtitling import Subtitled, Subtitling, cuts_of
from vidgrab_gui.engine.token import StopToken
from vidgrab_gui.engine.tools import find_ffprobe
from vidgrab_gui.engine.workplace import Workplace


class Mender:
    """Fetches only what a file lacks. The file stays as it was until there is a better one.

    ``is_fresh`` says that the link was extracted just now: what cannot be had then is gone.
    """

    def __init__(
        self,
        order: Download,
        mending: Mending,
        token: StopToken,
        send: Callable[[Progressed | Logged], None],
        *,
        is_fresh: bool,
    ) -> None:
        self._order = order
        self._mending = mending
        self._token = token
        self._send = send
        self._is_fresh = is_fresh
        self._film = Path(mending.path)
        self._ffprobe = find_ffprobe(order.options.tools_folder)
        self._place = Workplace(order)

    def run(self, info: Info, quality: Quality) -> Finished:
        """Add what can be had and tell what is still missing; raises what is in the way."""
        place = self._place
        with place.at_work():
            place.make()
            (place.work / JOURNAL_NAME).unlink(missing_ok=True)
            shutil.rmtree(place.scratch)
            place.scratch.mkdir()
            place.enter()
            watch_programs()
            return self._mend(info, quality)

    def _mend(self, info: Info, quality: Quality) -> Finished:
        self._insist_on_same()
        steps = self._steps(info, quality)
        is_inside = self._order.wishes.subtitles is SubtitleWish.EMBEDDED
        if not steps and not (is_inside and self._mending.subtitles):
            subtitled = self._subtitle(self._film, info)
            journal = self._journal(self._film, quality, Dressed((self._film,), info), subtitled)
            return settle(self._place.work, journal)
        insist_on_room(self._place.work, 2 * self._mending.mark.size_bytes)
        copy = self._place.scratch / f"media{self._film.suffix}"
        shutil.copyfile(self._film, copy)
        dressed = Dressing(self._order, self._token, self._send, self._enter).add(copy, info, steps)
        (made,) = dressed.files
        subtitled = self._subtitle(made, info, cuts_of(dressed.info, self._order.wishes))
        journal = self._journal(made, quality, dressed, subtitled, steps)
        if not is_same_file(made, self._mending.mark):
            self._put_back(made, journal)
        return settle(self._place.work, journal)

    def _steps(self, info: Info, quality: Quality) -> tuple[ExtraStep, ...]:
        wanted = set(self._mending.missing)
        if Extra.SPONSORS in wanted:
            wanted.add(Extra.CHAPTERS)  # which tell of the sponsors, or lie elsewhere without them
        elif self._order.wishes.removes and info.get("extractor_key") in SPONSOR_SITES:
            wanted.discard(Extra.CHAPTERS)  # those the site tells of are at other times by now
        if Extra.CHAPTERS in wanted:
            wanted.add(Extra.TAGS)  # which are taken away by what writes chapters
        container = self._film.suffix.lstrip(".")
        if container in MATROSKA and cover_index(self._film, self._ffprobe) is not None:
            wanted.intersection_update({Extra.COVER})  # the others would make a film of its cover
        steps = extra_steps(self._order.wishes, quality, info, container)
        return tuple(step for step in steps if step.extra in wanted)

    def _subtitle(self, file: Path, info: Info, cuts: Sequence[Span] = ()) -> Subtitled:
        work = Subtitling(self._order, self._token, self._send)
        subtitled = work.add_to(file, info, self._mending.subtitles, self._enter, cuts)
        expired = [error for error in subtitled.errors if is_expired(error)]
        if expired and not self._is_fresh:
            raise expired[0]  # the link tells new addresses
        return subtitled

    def _journal(
        self,
        made: Path,
        quality: Quality,
        dressed: Dressed,
        subtitled: Subtitled,
        steps: tuple[ExtraStep, ...] = (),
    ) -> Journal:
        """Return what is to be told of the file; raises where it lost something on the way."""
        self._insist_on_same()
        before, after = probe(self._film, self._ffprobe), probe(made, self._ffprobe)
        if (before.video_codec, before.audio_codec) != (after.video_codec, after.audio_codec):
            raise FailureError(Failure(FailureKind.PROCESSING, "a stream was lost"))
        done = {Extra.SUBTITLES, *(step.extra for step in steps)}
        untried = (extra for extra in self._mending.missing if extra not in done)
        return Journal(
            Step.PLACING,
            os.path.relpath(made, self._place.work),
            after,
            mark_of(made),
            quality.label,
            subtitled.warnings,
            missing=tuple(dict.fromkeys((*untried, *dressed.missing))),
            companions=subtitled.companions,
            target=str(self._film),
        ).without(subtitled.lost)

    def _put_back(self, made: Path, journal: Journal) -> None:
        """Let a mended file take the place of the one it was made of, if that is still the same."""
        shutil.copystat(self._film, made)
        sync_file(made)
        self._insist_on_same()
        write_journal(self._place.work, journal)
        made.replace(self._film)

    def _insist_on_same(self) -> None:
        is_ours = is_same_file(self._film, self._mending.mark) and not self._film.is_symlink()
        if not is_ours or self._film.stat().st_dev != self._place.work.stat().st_dev:
            detail = f"{self._film.name} is not where, or not what, it was"
            raise FailureError(Failure(FailureKind.FILE_CHANGED, detail))

    def _enter(self, phase: Phase) -> None:
        self._send(Progressed(Progress(phase=phase)))


def is_mended(work: Path, mending: Mending) -> bool:
    """Tell whether an earlier child has put the mended file in its place already."""
    journal = read_journal(work)
    if journal is None or journal.step is Step.PREPARED or journal.target != mending.path:
        return False
    was, now = mending.mark, journal.mark
    return (was.size_bytes, was.digest) != (now.size_bytes, now.digest)
