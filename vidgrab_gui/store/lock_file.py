"""A file only one program holds at a time; the system lets go of it however that one ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class LockFile:
    """An open file under the system's lock, until :meth:`release`."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Let the next program have it; more than once does no harm."""
        if self._descriptor >= 0:
            # Closing it is what lets go. The file stays: deleting it would let two programs
            # hold a file of the same name.
            os.close(self._descriptor)
            self._descriptor = -1


def take_lock(path: Path) -> LockFile | None:
    """Return the lock, or None when another program holds it.

    Raises :class:`OSError` when the file cannot be made.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(descriptor)
    except OSError as error:
        if error.errno in _HELD:
            os.close(descriptor)
            return None
        # A network disk without locks: better unguarded than not at all.
    return LockFile(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        with contextlib.suppress(InterruptedError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
