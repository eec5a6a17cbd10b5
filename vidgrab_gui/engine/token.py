"""The one token by which a child is told to stop."""

from __future__ import annotations

import threading

from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.core.failures import Failure
from vidgrab_gui.engine.complaints import FailureError


class StopToken:
    """Wraps the events the control thread sets; looked at wherever yt-dlp lets us in.

    ``ending`` asks a recording to come to its end, which is no reason to stop.
    """

    def __init__(self, event: threading.Event, ending: threading.Event | None = None) -> None:
        self._event = event
        self._ending = ending or threading.Event()
        self.failure: Failure | None = None

    @property
    def is_set(self) -> bool:
        """Tell whether stopping was asked for."""
        return self._event.is_set()

    @property
    def is_ending(self) -> bool:
        """Tell whether a recording was asked to come to its end."""
        return self._ending.is_set()

    def wait_for_end(self, time_s: float) -> bool:
        """Wait for a recording to be asked to end; tells whether it was. Raises as check does."""
        is_ending = self._ending.wait(time_s)
        self.check()
        return is_ending

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
