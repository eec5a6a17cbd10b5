"""A download gives way to the window, and to whatever else a person works with meanwhile."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from pathlib import Path

STEPS_BACK = 5
"""In steps of ``nice``: of a core that both want, the window gets three quarters.

More would starve downloads on a machine that is busy with something else.
"""

_GROUP = Path("/proc/self/autogroup")
_BUSY_WAIT_S = 0.12
"""Linux takes one change of a group in a tenth of a second, of all programs together."""
_MOST_TRIES = 40


class _Group:
    """How far our session steps back on Linux, which shares the cores between sessions first.

    Only a leader's session is ours: run by hand, the engine is in that of a shell. Nothing
    happens where there are no such groups, or nobody may ask.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._steps = 0
        self._thread: threading.Thread | None = None

    def step(self, steps: int) -> None:
        """Step back so far, at the latest as soon as Linux takes another change."""
        if not _leads():
            return
        with self._lock:
            if steps == self._steps:
                return
            self._steps = steps
            if self._thread is None and not _is_taken(steps):
                self._thread = threading.Thread(target=self._insist, name="courtesy", daemon=True)
                self._thread.start()

    def _insist(self) -> None:
        for left in reversed(range(_MOST_TRIES)):
            time.sleep(_BUSY_WAIT_S)
            with self._lock:
                # In one go with the try: a step taken in between would be taken by nobody.
                if _is_taken(self._steps) or not left:
                    self._thread = None
                    return


_group = _Group()


def give_way() -> None:
    """Let the window go first from now on, before every thread and program started after this."""
    if sys.platform == "win32":
        _step_back_on_windows()
        return
    os.nice(STEPS_BACK)
    _group.step(STEPS_BACK)


def stand_back() -> None:
    """Let others go first as long as nobody waits for what we do.

    Unlike what :func:`give_way` does for good, this can be taken back without privileges.
    """
    _group.step(STEPS_BACK)


def come_forward() -> None:
    """Somebody waits."""
    _group.step(0)


def _leads() -> bool:
    return sys.platform != "win32" and os.getsid(0) == os.getpid()


def _is_taken(steps: int) -> bool:
    """Ask once; also true where asking again would not help."""
    try:
        _GROUP.write_text(str(steps), encoding="ascii")
    except OSError as error:
        return error.errno != errno.EAGAIN
    return True


def _step_back_on_windows() -> None:
    """Not yet run on a real machine."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for Windows alone

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
