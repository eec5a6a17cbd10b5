"""What the interpreter writes with its last breath, and whether the last run has left such words.

Each run has a file of its own in the log folder, locked as long as it lives. Python writes into
it where it stood when the system ended the process for a fault (a segmentation fault, an abort).
A run that ended well takes its file away.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

_NAME = "fault-{pid}.txt"
_PATTERN = "fault-*.txt"
MOST_BYTES = 20_000


class FaultFile:
    """This run's file.

    :meth:`open` touches the disk and may be called in any thread; :meth:`close` ends it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._is_closed = False

    def open(self) -> str:
        """Begin, and return what an earlier run has left: empty where none came to such an end."""
        left = self._take_leftovers()
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = (self._folder / _NAME.format(pid=os.getpid())).open("wb", buffering=0)
        except OSError:
            return left  # a read-only home is no reason to say anything
        _lock(self._file)
        faulthandler.enable(self._file)
        if self._is_closed:
            self.close()
        return left

    def close(self) -> None:
        """Take the file away: this run has ended well."""
        self._is_closed = True
        file, self._file = self._file, None
        if file is not None:
            faulthandler.disable()
            file.close()
            with suppress(OSError):
                Path(file.name).unlink()

    def _take_leftovers(self) -> str:
        """Take away what runs that are no more have left; return the newest words among it."""
        words: list[tuple[float, str]] = []
        for path in self._folder.glob(_PATTERN):
            try:
                with path.open("r+b") as file:
                    if not _lock(file):
                        continue  # another VidGrab runs
                    text = file.read(MOST_BYTES).decode("utf-8", "replace").strip()
                    words.append((path.stat().st_mtime, text))
                path.unlink()
            except OSError:
                continue
        return max(((when, text) for when, text in words if text), default=(0.0, ""))[1]


def _lock(file: IO[bytes]) -> bool:
    """Lock a file for as long as it is open; return whether nobody else has it."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - Windows alone has it

            file.seek(MOST_BYTES)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl  # noqa: PLC0415 - Windows has none

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
