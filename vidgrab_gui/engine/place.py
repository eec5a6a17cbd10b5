"""The last step: a finished file takes its name in the person's folder."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from vidgrab_gui.core.media import Obtained
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.names import companion_name, file_name, folder_name, numbered
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.durability import sync_folder
from vidgrab_gui.engine.journal import Companion, Journal, Step, mark_of, write_journal
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.protocol import Download, Finished
from vidgrab_gui.engine.tools import find_ffprobe

MOST_NAMES = 10_000
_NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


def place_prepared(work: Path, journal: Journal, order: Download) -> Finished:
    """Give the file that a journal tells of its name, and say so in the journal.

    Raises :class:`OSError`. However it is cut off, the journal tells afterwards where the file is.
    """
    source, folder = work / journal.file, Path(order.folder)
    is_folder = bool(journal.first)
    suffix = source.suffix.lstrip(".")
    name = folder_name(order.title) if is_folder else file_name(order.title, suffix)
    taken = first_in(folder / name) if is_folder else folder / name
    if order.conflict is NameConflict.SKIP and taken.is_file():
        return standing(taken, order.options.tools_folder)
    if journal.modified_at_s is not None:
        # A site's own idea of time may be one that no disk knows.
        with contextlib.suppress(OSError, OverflowError, ValueError):
            os.utime(source, (time.time(), journal.modified_at_s))

    def record(target: Path) -> None:
        write_journal(work, msgspec.structs.replace(journal, step=Step.PLACING, target=str(target)))

    target = place(source, folder / name, record, replaces=order.conflict is NameConflict.REPLACE)
    return settle(work, msgspec.structs.replace(journal, target=str(target)))


def settle(work: Path, journal: Journal) -> Finished:
    """Put beside a file that has its name what goes with it, and say so in the journal.

    Raises :class:`OSError`. What an earlier run put there is there already.
    """
    target = Path(journal.target)
    waiting = journal.waiting(work)
    # What goes with a folder of parts goes into it, under its name.
    beside = target / f"{target.name}{Path(journal.first).suffix}" if journal.first else target
    lost = tuple(one.track for one in waiting if not _is_put_beside(work, one, beside))
    sync_folder(target.parent)
    placed = msgspec.structs.replace(
        journal, step=Step.PLACED, mark=mark_of(target / journal.first)
    )
    placed = placed.without(lost)
    write_journal(work, placed)
    return placed.finished()


def first_in(folder: Path) -> Path:
    """Return the first file of a folder of parts, or the folder itself when there is none."""
    try:
        return min((path for path in folder.iterdir() if path.is_file()), default=folder)
    except OSError:
        return folder


def standing(path: Path, tools_folder: str) -> Finished:
    """Return the reply for a name that is taken, when the person's choice is to leave it at that.

    What stands there need not be media; then only its size is told.
    """
    try:
        obtained = probe(path, find_ffprobe(tools_folder))
    except FailureError:
        obtained = Obtained(path.suffix.lstrip("."), path.stat().st_size)
    return Finished(str(path), obtained, mark=mark_of(path), was_there=True)


def place(
    source: Path, wanted: Path, record: Callable[[Path], None], *, replaces: bool = False
) -> Path:
    """Move a finished file to a path on the same volume and return where it is then.

    The move is atomic. A taken name becomes ``title (2).ext``; with ``replaces`` a plain file of
    the name makes way, never a folder or a link. ``record`` hears each name before it is tried.
    Raises :class:`OSError`.
    """
    if replaces and wanted.is_file() and not wanted.is_symlink():
        record(wanted)
        source.replace(wanted)
        return wanted
    for number in range(1, MOST_NAMES):
        target = wanted if number == 1 else wanted.with_name(numbered(wanted.name, number))
        if os.path.lexists(target):
            continue
        record(target)
        try:
            _move_without_replacing(source, target)
        except FileExistsError:
            continue
        return target
    raise FileExistsError(errno.EEXIST, "every name is taken", str(wanted))


def place_companion(source: Path, beside: Path, mark: str) -> Path:
    """Move what goes with a finished file beside it and return where it is then.

    Nothing that stands there is ever replaced; what holds the very same words is taken for what
    an earlier run has put there. Raises :class:`OSError`.
    """
    wanted = beside.with_name(companion_name(beside.name, mark, source.suffix))
    if _holds_the_same(wanted, source):
        source.unlink()
        return wanted
    return place(source, wanted, _nobody_hears)


def _is_put_beside(work: Path, companion: Companion, target: Path) -> bool:
    try:
        place_companion(work / companion.file, target, companion.track.language)
    except OSError:
        return False  # the file itself has its name already, and is no worse for it
    return True


def _holds_the_same(path: Path, source: Path) -> bool:
    try:
        is_as_long = path.stat().st_size == source.stat().st_size
        return is_as_long and path.read_bytes() == source.read_bytes()
    except FileNotFoundError:
        return False


def _nobody_hears(_target: Path) -> None:
    """Note no name: what is found again says enough."""


def _move_without_replacing(source: Path, target: Path) -> None:
    if sys.platform == "win32":
        source.rename(target)  # refuses a taken name by itself there
        return
    try:
        os.link(source, target)
    except OSError as error:
        if error.errno not in _NO_HARD_LINKS:
            raise
        # A volume without hard links (exFAT): the look and the move are two
        # steps, and there is no better pair of them there.
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "name is taken", str(target)) from error
        source.rename(target)
    else:
        source.unlink()
