"""The one token by which a child is told to stop."""

from __future__ import annotations

import threading

from yt_dlp.utils import DownloadCancelled


class StopToken:
    """Wraps the event the control thread sets; looked at wherever yt-dlp lets us in."""

    def __init__(self, event: threading.Event) -> None:
        self._event = event

    @property
    def is_set(self) -> bool:
        """Tell whether stopping was asked for."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise the one exception that passes through all of yt-dlp if stopping was asked for."""
        if self._event.is_set():
            raise DownloadCancelled("stopped")

    def wait(self, time_s: float) -> None:
        """Wait, but not after stopping was asked for: then raise as :meth:`check` does."""
        self._event.wait(time_s)
        self.check()
