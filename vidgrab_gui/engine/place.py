"""The last step: a finished file takes its name in the person's folder."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from vidgrab_gui.core.names import file_name, numbered

MOST_NAMES = 10_000
_NO_HARD_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}


def place(source: Path, folder: Path, title: str) -> Path:
    """Move a finished file into a folder of the same volume and return its new path.

    The move is atomic, and a file that is already there is never replaced: a
    taken name becomes ``title (2).ext``. Raises :class:`OSError`.
    """
    name = file_name(title, source.suffix.lstrip("."))
    for number in range(1, MOST_NAMES):
        target = folder / (name if number == 1 else numbered(name, number))
        try:
            _move_without_replacing(source, target)
        except FileExistsError:
            continue
        return target
    raise FileExistsError(errno.EEXIST, "every name is taken", str(folder / name))


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
