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


def give_way() -> None:
    """Let the window go first from now on, before every thread and program started after this.

    Linux shares the cores between sessions before it looks at single processes, and each child
    leads a session of its own, so there the session steps back as well.
    """
    if sys.platform == "win32":
        _step_back_on_windows()
        return
    os.nice(STEPS_BACK)
    # Only a leader's session is ours: run by hand, the engine is in that of a shell.
    if os.getsid(0) == os.getpid() and not _group_has_stepped_back():
        threading.Thread(target=_insist, name="courtesy", daemon=True).start()


def _insist() -> None:
    for _ in range(_MOST_TRIES):
        time.sleep(_BUSY_WAIT_S)
        if _group_has_stepped_back():
            return


def _group_has_stepped_back() -> bool:
    """Ask once; also true where there are no such groups, or nobody may ask."""
    try:
        _GROUP.write_text(str(STEPS_BACK), encoding="ascii")
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
