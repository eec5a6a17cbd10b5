"""A child process together with everything it starts, so that all of it can be ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import IO

if sys.platform == "win32":
    from vidgrab_gui.workers.windows_job import JobObject


class ProcessGroup:
    """Starts a program in a group of its own and can kill the whole group at once.

    POSIX: a session of its own and ``killpg``. Windows: a job object that ends
    its members when the last handle closes, so also when the window dies.
    """

    def __init__(self, command: Sequence[str], cwd: str, stderr: IO[bytes]) -> None:
        flags = 0x0800_0000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            command,
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            start_new_session=True,
            creationflags=flags,
            bufsize=0,
        )
        if sys.platform == "win32":
            self._job = JobObject(self._process.pid)

    @property
    def pid(self) -> int:
        """Return the leader's process id."""
        return self._process.pid

    @property
    def stdin(self) -> IO[bytes]:
        """Return the pipe to the leader."""
        assert self._process.stdin is not None  # noqa: S101 - asked for by PIPE above
        return self._process.stdin

    @property
    def stdout(self) -> IO[bytes]:
        """Return the pipe from the leader."""
        assert self._process.stdout is not None  # noqa: S101 - asked for by PIPE above
        return self._process.stdout

    def is_running(self) -> bool:
        """Tell whether the leader lives; only the thread that reaps may ask."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End every process of the group now. Harmless when they are gone, until :meth:`reap`."""
        if sys.platform == "win32":
            self._job.terminate()
        elif self._process.returncode is None:
            # Not reaped yet, so the number still is ours, also as a zombie's.
            try:
                os.killpg(self._process.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                return

    def reap(self) -> int:
        """Kill what is left of the group, wait for the leader and close the pipes."""
        self.kill()
        code = self._process.wait()
        for pipe in (self.stdin, self.stdout):
            try:
                pipe.close()
            except BrokenPipeError:
                continue
        return code
