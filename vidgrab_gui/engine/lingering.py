"""A child in the middle of something, for the self-check, which ends it there."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable

from vidgrab_gui.engine import tools
from vidgrab_gui.engine.protocol import Lingering
from vidgrab_gui.engine.token import StopToken

TICK_S = 1.0
_FOR_EVER = ("-loglevel", "quiet", "-re", "-f", "lavfi", "-i", "anullsrc", "-f", "null", "-")


def linger(token: StopToken, send: Callable[[Lingering], None]) -> None:
    """Have ffmpeg work at nothing, tell both numbers, and stay until stopped."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with subprocess.Popen(  # noqa: S603 - the one that came with the program
        [tools.find_ffmpeg(), *_FOR_EVER],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=flags,
    ) as program:
        try:
            send(Lingering((os.getpid(), program.pid)))
            while program.poll() is None:
                token.wait(TICK_S)
        finally:
            program.kill()
    raise RuntimeError(f"ffmpeg ended by itself with {program.returncode}")
