"""A process that outlives the engine child by a moment, to end what that has started."""

from __future__ import annotations

import os
import signal
import sys


def post_sentry() -> None:
    """Fork the sentry, before any thread is started; the leader of a group of its own only.

    When the window goes, the child ends its whole group itself. When somebody kills the
    child and the window at one blow, nobody would be left to end an ffmpeg at work: it
    would go on writing where the next start works already. The sentry hears the end of a
    pipe that only the child holds, and ends the group. On Windows the job object does that.
    """
    if sys.platform == "win32" or os.getpgrp() != os.getpid():
        return
    reader, writer = os.pipe()
    os.set_inheritable(writer, False)
    if os.fork():
        os.close(reader)
        return
    os.close(writer)
    _keep(reader)


def _keep(reader: int) -> None:
    """Wait for the end of the child, holding nothing of its own open, and end the group."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while os.read(reader, 1):
        pass
    os.killpg(0, signal.SIGKILL)
