"""How far a finished file is on its way to the person's folder; it outlives both processes.

``prepared``: the file is complete in the work folder. ``placing``: it is about to take the name
``target``. ``placed``: it has. The window's process reads it, the engine writes it.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum
from pathlib import Path

import msgspec

from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.job import FileMark
from vidgrab_gui.core.media import Obtained, SubtitleTrack
from vidgrab_gui.engine.durability import write_durably
from vidgrab_gui.engine.protocol import Finished

JOURNAL_NAME = "journal.json"
END_BYTES = 64 * 1024
"""How much of a file's start and end its mark is made of."""


class Step(StrEnum):
    """How far a finished file is."""

    PREPARED = "prepared"
    PLACING = "placing"
    PLACED = "placed"


class Companion(msgspec.Struct, frozen=True):
    """A track that goes beside a finished file; ``file`` is its path inside the work folder."""

    file: str
    track: SubtitleTrack


class Journal(msgspec.Struct, frozen=True):
    """What is known of one finished file; ``file`` is its path inside the work folder.

    ``modified_at_s`` is the time it is to carry, None for that of its arrival; ``label`` is the
    line that was chosen. Where ``first`` names a file, ``file`` and ``target`` are the folder it is
    in with others; then ``mark`` is of this one. ``companions`` follow it once it has its name.
    """

    step: Step
    file: str
    obtained: Obtained
    mark: FileMark
    label: str = ""
    warnings: tuple[str, ...] = ()
    modified_at_s: float | None = None
    target: str = ""
    missing: tuple[Extra, ...] = ()
    missing_subtitles: tuple[SubtitleTrack, ...] = ()
    companions: tuple[Companion, ...] = ()
    first: str = ""

    def finished(self) -> Finished:
        """Return the reply that tells of the file in its place."""
        return Finished(
            str(Path(self.target) / self.first),
            self.obtained,
            self.warnings,
            self.mark,
            missing=self.missing,
            missing_subtitles=self.missing_subtitles,
        )

    def waiting(self, work_folder: Path) -> tuple[Companion, ...]:
        """Return the companions that are not yet where they belong."""
        return tuple(one for one in self.companions if (work_folder / one.file).exists())

    def without(self, lost: tuple[SubtitleTrack, ...]) -> Journal:
        """Return the journal with these tracks counted among what is missing."""
        if not lost:
            return self
        return msgspec.structs.replace(
            self,
            missing=tuple(dict.fromkeys((*self.missing, Extra.SUBTITLES))),
            missing_subtitles=(*self.missing_subtitles, *lost),
        )


def read_journal(work_folder: Path) -> Journal | None:
    """Return a job's journal, None when there is none that can be read."""
    try:
        return msgspec.json.decode((work_folder / JOURNAL_NAME).read_bytes(), type=Journal)
    except (OSError, msgspec.MsgspecError):
        return None


def write_journal(work_folder: Path, journal: Journal) -> None:
    """Write a job's journal; raises :class:`OSError`."""
    write_durably(work_folder / JOURNAL_NAME, msgspec.json.encode(journal))


def prepared_file(work_folder: Path) -> tuple[Journal, Path] | None:
    """Return the journal and the complete file that only has to take its name, if there is one."""
    journal = read_journal(work_folder)
    if journal is None or journal.step is Step.PLACED:
        return None
    path = work_folder / journal.file
    return (journal, path) if is_same_file(path / journal.first, journal.mark) else None


def placed_file(work_folder: Path) -> Finished | None:
    """Tell of a file that has its final name already, though nobody may have heard of it.

    For the window's process too: a job whose work folder answers is done, without a network and
    without a second copy.
    """
    journal = read_journal(work_folder)
    if journal is None or journal.step is Step.PREPARED:
        return None
    if journal.step is Step.PLACED:
        return journal.finished()
    if _has_arrived(work_folder / journal.file, Path(journal.target)):
        waiting = journal.waiting(work_folder)
        return journal.without(tuple(one.track for one in waiting)).finished()
    return None


def unsettled_file(work_folder: Path) -> Journal | None:
    """Return the journal of a file that has its name while what goes with it still waits."""
    journal = read_journal(work_folder)
    if journal is None or journal.step is not Step.PLACING or not Path(journal.target).exists():
        return None
    has_arrived = _has_arrived(work_folder / journal.file, Path(journal.target))
    return journal if has_arrived and journal.waiting(work_folder) else None


def mark_of(path: Path) -> FileMark:
    """Return by what a file is known again after it was moved; raises :class:`OSError`."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        size_bytes = stream.seek(0, 2)
        digest.update(str(size_bytes).encode())
        for start in (0, max(0, size_bytes - END_BYTES)):
            stream.seek(start)
            digest.update(stream.read(END_BYTES))
    found = path.stat()
    return FileMark(size_bytes, found.st_dev, found.st_ino, digest.hexdigest())


def _has_arrived(source: Path, target: Path) -> bool:
    """Tell whether a file on its way has come to the end of it."""
    try:
        return source.samefile(target)  # linked, and the old name not yet removed
    except OSError:
        # It is in one place only then. Whoever took it away from its last one did so knowing it
        # as a finished file.
        return not source.exists()


def is_same_file(path: Path, mark: FileMark) -> bool:
    """Tell whether what stands at a path is the file of a mark, as it was."""
    try:
        found = mark_of(path)
    except OSError:
        return False
    return (found.size_bytes, found.digest) == (mark.size_bytes, mark.digest)
