"""Who is at work in a job's private folder: one child at a time, and the sweeper knows it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

CLAIM_NAME = "claim"
LOOK_EVERY_S = 0.05


class Claim:
    """The system's lock on a file in a work folder; it ends with its holder, however that ends."""

    def __init__(self, work_folder: Path) -> None:
        self._path = work_folder / CLAIM_NAME
        self._descriptor = -1

    def take(self, patience_s: float = 0.0) -> bool:
        """Take it, waiting a while for the one before; False when somebody else holds on to it.

        Raises :class:`OSError` when there is no such folder or nothing can be written there.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        until_s = time.monotonic() + patience_s
        while not _is_locked(descriptor):
            if time.monotonic() >= until_s:
                os.close(descriptor)
                return False
            time.sleep(LOOK_EVERY_S)
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Let the next one have it."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def is_claimed(work_folder: Path) -> bool:
    """Tell whether a child is at work in a folder now."""
    if not (work_folder / CLAIM_NAME).exists():
        return False
    claim = Claim(work_folder)
    try:
        is_free = claim.take()
    except OSError:
        return False
    claim.release()
    return not is_free


if sys.platform == "win32":
    import msvcrt

    def _is_locked(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _is_locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a network disk without locks: better unguarded than not at all
        return True
