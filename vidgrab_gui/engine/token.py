"""The one token by which a child is told to stop."""

from __future__ import annotations

import threading

from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.core.failures import Failure
from vidgrab_gui.engine.complaints import FailureError


class StopToken:
    """Wraps the event the control thread sets; looked at wherever yt-dlp lets us in."""

    def __init__(self, event: threading.Event) -> None:
        self._event = event
        self.failure: Failure | None = None

    @property
    def is_set(self) -> bool:
        """Tell whether stopping was asked for."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise the one exception that passes through all of yt-dlp if stopping was asked for.

        What another thread has found to make going on pointless is raised here too.
        """
        if self._event.is_set():
            raise DownloadCancelled("stopped")
        if self.failure is not None:
            raise FailureError(self.failure)

    def fail(self, failure: Failure) -> None:
        """End the work with a failure at the next look at the token. Thread-safe."""
        self.failure = self.failure or failure

    def wait(self, time_s: float) -> None:
        """Wait, but not after stopping was asked for: then raise as :meth:`check` does."""
        self._event.wait(time_s)
        self.check()
