"""Extras put into a finished file, each by itself: one that fails leaves the file as it was."""

from __future__ import annotations

import copy
import logging
import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yt_dlp.postprocessor import get_postprocessor

from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind, clean_detail
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.cover import CoverPicturePP
from vidgrab_gui.engine.extra_steps import COVER_PICTURE, TAGS, ExtraStep
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.options import Parameters
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tags import TagsPP
from vidgrab_gui.engine.token import StopToken

WRITE_IN_PLACE = frozenset({"EmbedThumbnail"})
"""What changes the very file it is given, which may be a stream we keep under another name."""
OUR_PROCESSORS: dict[str, Any] = {TAGS: TagsPP, COVER_PICTURE: CoverPicturePP}
"""Processors of our own by their key, made like yt-dlp's; those are untyped."""


@dataclass(frozen=True, slots=True)
class Dressed:
    """A finished file with its extras.

    ``info`` is what is true of the file now: its length and chapters may be others.
    """

    file: Path
    info: Info
    missing: tuple[Extra, ...] = ()


class Extras:
    """Takes a finished file through steps, one after the other.

    Each works on a new file in a folder of its own, so that a step that fails, and a process that
    is killed, cost nothing but that step.
    """

    def __init__(
        self,
        open_ydl: Callable[[], AbstractContextManager[WatchedYoutubeDL]],
        token: StopToken,
        on_phase: Callable[[Phase], None],
        log: Callable[[int, str], None],
        ffprobe: str,
    ) -> None:
        self._open_ydl = open_ydl
        self._token = token
        self._on_phase = on_phase
        self._log = log
        self._ffprobe = ffprobe

    def add(self, file: Path, info: Info, steps: Iterable[ExtraStep]) -> Dressed:
        """Return the file with all that could be added; raises only what ends the whole job."""
        dressed, steps = Dressed(file, facts_of(info)), tuple(steps)
        if not steps:
            return dressed
        with self._open_ydl() as ydl:
            for step in steps:
                self._on_phase(step.phase)
                dressed = self._guarded(ydl, dressed, step, file.parent / str(step.extra))
        return dressed

    def _guarded(
        self, ydl: WatchedYoutubeDL, before: Dressed, step: ExtraStep, folder: Path
    ) -> Dressed:
        try:
            after = self._step(ydl, before, step, folder)
        except Exception as error:  # noqa: BLE001 - an extra must not cost the file, whatever yt-dlp and mutagen raise
            self._token.check()
            self._log(logging.INFO, clean_detail(f"no {step.extra}: {error!r}"))
            shutil.rmtree(folder, ignore_errors=True)
            return Dressed(before.file, before.info, (*before.missing, step.extra))
        self._token.check()
        before.file.unlink()  # the disk need not hold the same film more often than it must
        return after

    def _step(
        self, ydl: WatchedYoutubeDL, before: Dressed, step: ExtraStep, folder: Path
    ) -> Dressed:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        file = folder / before.file.name
        _lend(before.file, file, step.processors)
        container = file.suffix.lstrip(".")
        info = copy.deepcopy(before.info) | {"filepath": str(file), "ext": container}
        for parameters in step.processors:
            info = _run(ydl, parameters, info)
        made = Path(info["filepath"])
        self._insist_on_same(before.file, made)
        return Dressed(made, info, before.missing)

    def _insist_on_same(self, before: Path, after: Path) -> None:
        """Refuse a file that lost its picture or its sound on the way."""
        old, new = probe(before, self._ffprobe), probe(after, self._ffprobe)
        if (old.video_codec, old.audio_codec) != (new.video_codec, new.audio_codec):
            raise FailureError(Failure(FailureKind.PROCESSING, "a stream was lost"))


def facts_of(info: Info) -> Info:
    """Return an info dict without what was needed to get the streams, which may be megabytes."""
    heavy = (
        "formats",
        "requested_formats",
        "requested_downloads",
        "fragments",
        "automatic_captions",
    )
    return {name: value for name, value in info.items() if name not in heavy} | {
        "__real_download": True  # yt-dlp cuts nothing it has not downloaded itself
    }


def _run(ydl: WatchedYoutubeDL, parameters: Parameters, info: Info) -> Info:
    options = dict(parameters)
    key = options.pop("key")
    make = OUR_PROCESSORS.get(key) or get_postprocessor(key)
    _, after = make(ydl, **options).run(info)
    changed: Info = after
    return changed


def _lend(source: Path, target: Path, processors: Iterable[Parameters]) -> None:
    """Put a file where a step may do with it as it likes; a second name is enough for most."""
    if not any(parameters["key"] in WRITE_IN_PLACE for parameters in processors):
        try:
            os.link(source, target)
        except OSError:  # a volume without hard links
            pass
        else:
            return
    shutil.copyfile(source, target)
