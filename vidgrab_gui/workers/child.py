"""One engine child, seen from the window's process."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator

import msgspec

from vidgrab_gui.engine.engine_store import OWN_ENGINE, EngineChoice, EngineStore
from vidgrab_gui.engine.overlay import ENGINE_OPTION
from vidgrab_gui.engine.protocol import Reply, Request, Stop, to_line, to_reply
from vidgrab_gui.workers.process_group import ProcessGroup
from vidgrab_gui.workers.siblings import engine_command, package_home

GRACE_S = 0.12
"""How long a child that was asked to stop may take before its group is killed.

With the 100 ms for which Qt shows a button pressed it leaves room in the 300 ms promised.
"""

LAST_WORDS_BYTES = 4_000


class EngineChild:
    """Owns one child: sends it requests, yields its replies, and can end it from any thread.

    It uses the engine that is chosen when it is started, whichever comes to be chosen later.
    """

    def __init__(self, engine: EngineChoice | None = None) -> None:
        self.engine = EngineStore().chosen() if engine is None else engine
        # Unnamed and gone with us; what a dying child prints is read from here.
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed in close()
        self._group = ProcessGroup(
            [*engine_command(), *_engine_option(self.engine)], package_home(), self._errors
        )
        self._pipe_lock = threading.Lock()
        self._end_lock = threading.Lock()
        self._closed = False
        self._ladder: threading.Timer | None = None

    @property
    def pid(self) -> int:
        """Return the child's process id."""
        return self._group.pid

    def is_running(self) -> bool:
        """Tell whether the child lives; only its owner may ask."""
        return self._group.is_running()

    def send(self, request: Request) -> None:
        """Send a request. A child that is gone says so by the end of its replies, not here."""
        with self._pipe_lock:
            self._write(request)

    def replies(self) -> Iterator[Reply]:
        """Yield the child's replies until it ends. Blocks; for the owner's thread only."""
        with os.fdopen(os.dup(self._group.stdout.fileno()), "rb") as stream:
            for line in stream:
                try:
                    yield to_reply(line)
                except msgspec.MsgspecError:
                    return  # a line cut off by the kill, or a child that is not ours any more

    def stop(self) -> None:
        """Ask the child to stop, and kill its whole group if it has not within ``GRACE_S``."""
        with self._end_lock:
            if self._closed or self._ladder:
                return
            self._ladder = threading.Timer(GRACE_S, self.kill)
            self._ladder.daemon = True
            self._ladder.start()
        # A child that hangs with a full pipe cannot be asked, and the caller must not wait for it.
        if self._pipe_lock.acquire(blocking=False):
            try:
                self._write(Stop())
            finally:
                self._pipe_lock.release()

    def kill(self) -> None:
        """End the child and everything it started, now."""
        with self._end_lock:
            if not self._closed:
                self._group.kill()

    def close(self) -> str:
        """End what is left, give back every resource, and return the child's last words, once."""
        self.kill()
        with self._pipe_lock, self._end_lock:
            if self._closed:
                return ""
            self._closed = True
            self._group.reap()
        if self._ladder:
            self._ladder.cancel()
            self._ladder.join()
        with self._errors as errors:
            size = errors.seek(0, os.SEEK_END)
            errors.seek(max(0, size - LAST_WORDS_BYTES))
            return errors.read().decode("utf-8", "replace").strip()

    def _write(self, request: Request) -> None:
        if self._closed:
            return
        view = memoryview(to_line(request))
        try:
            while view:
                view = view[os.write(self._group.stdin.fileno(), view) :]
        except OSError:
            return


def _engine_option(engine: EngineChoice) -> list[str]:
    return [] if engine == OWN_ENGINE else [ENGINE_OPTION, engine.folder]
