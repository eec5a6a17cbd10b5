"""Which processes a process has started, and who takes note of their end (Linux)."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans() -> None:
    """Let orphans of a killed child come to us instead of to process 1, so that they are seen."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def child_pids(parent: int | None = None) -> list[int]:
    """Return the living children of a process, ours by default (Linux; empty elsewhere)."""
    parent = parent or os.getpid()
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, ppid = stat.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue  # it ended while we looked
        if int(ppid) != parent:
            continue
        if state != "Z":
            found.append(int(stat.parent.name))
    return found


def descendant_pids(parent: int | None = None) -> list[int]:
    """Return all living descendants of a process."""
    children = child_pids(parent)
    return children + [pid for child in children for pid in descendant_pids(child)]


def lives(pid: int) -> bool:
    """Tell whether a process is there and not only its exit code."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def command_of(pid: int) -> str:
    """Return a process's command line, or nothing when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def folder_of(pid: int) -> str:
    """Return the folder a process stands in, or nothing when it is gone."""
    try:
        return str(Path(f"/proc/{pid}/cwd").readlink())
    except OSError:
        return ""
