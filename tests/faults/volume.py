"""A small volume of its own under a folder, to be filled, shrunk and made read-only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOMY_BYTES = 1 << 30
"""Only a limit: the volume takes memory for what lies in it and no more."""

_PAGE_BYTES = 4096
_BUSY_S = 5.0


class Volume:
    """A mounted tmpfs; sizes are bytes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def set_free(self, free_bytes: int) -> None:
        """Let so much more fit into it, and not a byte more."""
        status = os.statvfs(self._path)
        used_bytes = (status.f_blocks - status.f_bfree) * status.f_frsize
        pages = -(-(used_bytes + free_bytes) // _PAGE_BYTES)
        self._remount(f"size={pages * _PAGE_BYTES}")

    def set_roomy(self) -> None:
        """Let everything fit into it."""
        self._remount(f"size={ROOMY_BYTES}")

    def set_read_only(self) -> None:
        """Refuse writing, once nobody writes."""
        deadline = time.monotonic() + _BUSY_S
        while _run("mount", "-o", "remount,ro", str(self._path)):
            assert time.monotonic() < deadline, "somebody still writes"
            time.sleep(0.05)

    def set_writable(self) -> None:
        """Allow writing again."""
        self._remount("rw")

    def _remount(self, option: str) -> None:
        assert not _run("mount", "-o", f"remount,{option}", str(self._path)), option


@contextmanager
def mounted_volume(path: Path) -> Iterator[Volume]:
    """Mount a volume over a folder; skips the test where that is not allowed."""
    if sys.platform != "linux" or not shutil.which("mount"):
        pytest.skip("small volumes are mounted on Linux only")
    if _run("mount", "-t", "tmpfs", "-o", f"size={ROOMY_BYTES}", "vidgrab-test", str(path)):
        pytest.skip("mounting a small volume is not allowed here; it needs root")
    try:
        yield Volume(path)
    finally:
        _run("umount", "-l", str(path))


def _run(*words: str) -> int:
    program = shutil.which(words[0])
    assert program
    done = subprocess.run([program, *words[1:]], capture_output=True, check=False)
    return done.returncode
