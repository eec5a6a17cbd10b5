"""The child's end of the pipe to the window."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from typing import BinaryIO

from vidgrab_gui.engine.protocol import Reply, Request, to_line, to_request


class Channel:
    """Sends replies and reads requests, one message a line; sending is thread-safe."""

    def __init__(self, requests: BinaryIO, replies: BinaryIO) -> None:
        self._requests = requests
        self._replies = replies
        self._lock = threading.Lock()

    @classmethod
    def claim(cls) -> Channel:
        """Take the standard streams for the protocol alone.

        Whatever prints to standard output later lands on standard error, and
        whatever reads standard input finds it empty, so neither plug-ins nor
        ffmpeg nor a stray ``print`` can disturb a message. The private copies
        are not inherited by programs the child starts.
        """
        requests = os.fdopen(os.dup(0), "rb")
        replies = os.fdopen(os.dup(1), "wb", buffering=0)
        with open(os.devnull, "rb") as nothing:  # noqa: PTH123 - a descriptor is wanted, not a path
            os.dup2(nothing.fileno(), 0)
        os.dup2(2, 1)
        sys.stdin = open(0, closefd=False)  # noqa: SIM115 - descriptor 0 lives as long as we
        sys.stdout = sys.stderr
        return cls(requests, replies)

    def send(self, reply: Reply) -> None:
        """Send one reply; raises :class:`OSError` when the window is gone."""
        line = memoryview(to_line(reply))
        with self._lock:
            while line:
                line = line[self._replies.write(line) :]

    def requests(self) -> Iterator[Request]:
        """Yield requests until the window closes its end."""
        for line in self._requests:
            yield to_request(line)
