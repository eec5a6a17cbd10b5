"""Whether a process is there still, asked by its number."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path

TICK_S = 0.02
_SYNCHRONIZE = 0x0010_0000
_TIMEOUT = 0x102


def lives(pid: int) -> bool:
    """Tell whether a process runs; one of which only the exit code is left does not."""
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(_SYNCHRONIZE, False, pid)
        if not handle:
            return False
        runs = kernel.WaitForSingleObject(handle, 0) == _TIMEOUT
        kernel.CloseHandle(handle)
        return bool(runs)
    if _tells_states():
        return (_state_and_group(pid) or ("Z", 0))[0] not in {"Z", "X"}
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def group_pids(leader: int) -> set[int]:
    """Return every process of a group that runs, where the system tells (Linux)."""
    if not _tells_states():
        return set()
    pids = {int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal()}
    return {pid for pid in pids if lives(pid) and (_state_and_group(pid) or ("", 0))[1] == leader}


def still_there(pids: Iterable[int], within_s: float) -> set[int]:
    """Return which of these have not gone within a time; as soon as all have, none."""
    left, until_s = set(pids), time.monotonic() + within_s
    while True:
        left = {pid for pid in left if lives(pid)}
        if not left or time.monotonic() > until_s:
            return left
        time.sleep(TICK_S)


def _tells_states() -> bool:
    return Path("/proc/self/stat").exists()


def _state_and_group(pid: int) -> tuple[str, int] | None:
    try:
        told = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return None
    state, _parent, group = told.rpartition(")")[2].split()[:3]
    return state, int(group)
