"""One spare engine child, kept warm so that a fetch never waits for an interpreter."""

from __future__ import annotations

import threading

from vidgrab_gui.engine.engine_store import EngineStore
from vidgrab_gui.workers.child import EngineChild


class SpareChild:
    """Hands out children; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._spare: EngineChild | None = None
        self._closed = False

    def warm(self) -> None:
        """Start a spare unless one is there already."""
        with self._lock:
            if self._spare is None and not self._closed:
                self._spare = EngineChild()

    def take(self) -> EngineChild:
        """Return a child of one's own: the spare, or a new one when that will not do.

        It may be missing or dead, or of another engine than is chosen by now.
        """
        with self._lock:
            spare, self._spare = self._spare, None
        if spare is None:
            return EngineChild()
        if spare.is_running() and spare.engine == EngineStore().chosen():
            return spare
        spare.close()
        return EngineChild()

    def renew(self) -> None:
        """Put another in the place of a spare of an engine that is not the chosen one any more."""
        with self._lock:
            spare = self._spare
            if spare is None or spare.engine == EngineStore().chosen():
                return
            self._spare = None
        # Its end takes some milliseconds, and who asks for this is the window's thread.
        threading.Thread(target=spare.close, name="old spare", daemon=True).start()
        self.warm()

    def close(self) -> None:
        """End the spare for good."""
        with self._lock:
            spare, self._spare = self._spare, None
            self._closed = True
        if spare is not None:
            spare.close()
