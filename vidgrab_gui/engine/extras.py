"""Extras put into a finished file, each by itself: one that fails leaves the file as it was."""

from __future__ import annotations

import contextlib
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
from vidgrab_gui.engine.extra_steps import COVER_PICTURE, PARTS, TAGS, ExtraStep
from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.options import Parameters
from vidgrab_gui.engine.parts import PartsPP, part_name, parts_of
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tags import TagsPP
from vidgrab_gui.engine.token import StopToken

WRITE_IN_PLACE = frozenset({"EmbedThumbnail"})
"""What changes the very file it is given, which may be a stream we keep under another name."""
OUR_PROCESSORS: dict[str, Any] = {TAGS: TagsPP, COVER_PICTURE: CoverPicturePP, PARTS: PartsPP}
"""Processors of our own by their key, made like yt-dlp's; those are untyped."""
READY = "ready"
"""The folder in which the parts of a split file have their final names."""

_HEAVY = ("formats", "requested_formats", "requested_downloads", "fragments", "automatic_captions")


@dataclass(frozen=True, slots=True)
class Piece:
    """A file, and what is true of it: ``info`` is yt-dlp's dict without what got the streams."""

    file: Path
    info: Info


@dataclass(frozen=True, slots=True)
class Dressed:
    """A finished file with its extras, or the files it was split into.

    ``info`` is what is true of the whole now: its length and chapters may be others.
    """

    files: tuple[Path, ...]
    info: Info
    missing: tuple[Extra, ...] = ()

    @property
    def is_split(self) -> bool:
        """Tell whether the files are parts, with their final names in a folder of their own."""
        return self.files[0].parent.name == READY


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
        self._missing: dict[Extra, None] = {}
        self._codecs = ("", "")

    def add(self, file: Path, info: Info, steps: Iterable[ExtraStep]) -> Dressed:
        """Return the file with all that could be added; raises only what ends the whole job."""
        whole, steps = Piece(file, facts_of(info)), tuple(steps)
        pieces = [whole]
        self._missing = {}
        if not steps:
            return Dressed((file,), whole.info)
        self._codecs = _codecs(file, self._ffprobe)
        with self._open_ydl() as ydl:
            for step in steps:
                self._on_phase(step.phase)
                pieces = [self._guarded(ydl, piece, step, file.parent) for piece in pieces]
                whole = pieces[0] if len(pieces) == 1 else whole
                if step.extra is Extra.PARTS:
                    pieces = _split(whole, file.parent)
        files = _ready(pieces, file.parent) if len(pieces) > 1 else (pieces[0].file,)
        return Dressed(files, whole.info, tuple(self._missing))

    def _guarded(
        self, ydl: WatchedYoutubeDL, before: Piece, step: ExtraStep, scratch: Path
    ) -> Piece:
        folder = scratch / f"{step.extra}-{before.file.stem}"
        try:
            after = self._step(ydl, before, step, folder)
        except Exception as error:  # noqa: BLE001 - an extra must not cost the file, whatever yt-dlp and mutagen raise
            self._token.check()
            self._log(logging.INFO, clean_detail(f"no {step.extra}: {error!r}"))
            shutil.rmtree(folder, ignore_errors=True)
            self._missing[step.extra] = None
            return before
        self._token.check()
        _let_go(before.file)
        return after

    def _step(self, ydl: WatchedYoutubeDL, before: Piece, step: ExtraStep, folder: Path) -> Piece:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        file = folder / before.file.name
        _lend(before.file, file, step.processors)
        container = file.suffix.lstrip(".")
        info = copy.deepcopy(before.info) | {"filepath": str(file), "ext": container}
        for parameters in step.processors:
            info = _run(ydl, parameters, info)
        made = Path(info["filepath"])
        if _codecs(made, self._ffprobe) != self._codecs:
            raise FailureError(Failure(FailureKind.PROCESSING, "picture or sound was lost"))
        return Piece(made, info)


def facts_of(info: Info) -> Info:
    """Return an info dict without what was needed to get the streams, which may be megabytes."""
    facts = {name: value for name, value in info.items() if name not in _HEAVY}
    return facts | {"__real_download": True}  # yt-dlp cuts nothing it has not downloaded itself


def _codecs(file: Path, ffprobe: str) -> tuple[str, str]:
    found = probe(file, ffprobe)
    return found.video_codec, found.audio_codec


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


def _let_go(file: Path) -> None:
    """Remove what is not needed any more, so that the disk need not hold a film more than twice."""
    with contextlib.suppress(OSError):  # somebody looks into it; it goes with the work folder
        file.unlink()


def _split(whole: Piece, scratch: Path) -> list[Piece]:
    """Return the parts a file was split into, or the file itself where that did not work."""
    parts = [Piece(file, info) for file, info in parts_of(whole.info, scratch)]
    if len(parts) < 2:
        return [whole]
    _let_go(whole.file)
    return parts


def _ready(pieces: list[Piece], scratch: Path) -> tuple[Path, ...]:
    """Give parts their final names, in a folder that is moved as one."""
    folder = scratch / READY
    folder.mkdir()
    files = []
    for number, piece in enumerate(pieces, start=1):
        container = piece.file.suffix.lstrip(".")
        name = part_name(number, len(pieces), piece.info, container)
        files.append(piece.file.rename(folder / name))
    return tuple(files)
