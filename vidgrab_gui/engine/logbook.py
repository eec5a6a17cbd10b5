"""What yt-dlp says, as log lines and as signs of what it waits for."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from vidgrab_gui.core.failures import clean_detail
from vidgrab_gui.engine.protocol import Logged
from vidgrab_gui.engine.token import StopToken

LONGEST_LINE = 500
MOST_LINES_AT_ONCE = 200
LINE_GAP_S = 0.05
"""A long list says the same for each of its pages; beyond the first lines these are let pass."""
SITE_WAIT_SIGNS = ("[download] Sleeping", "Retrying (")
STREAM_SIGN = "[download] Destination: "


class Logbook:
    """The ``logger`` given to yt-dlp: a stop point, a redacted log, and a listener."""

    def __init__(
        self,
        send: Callable[[Logged], None],
        token: StopToken,
        on_line: Callable[[str], None] | None = None,
    ) -> None:
        self._send = send
        self._token = token
        self._on_line = on_line
        self._said = 0
        self._next_s = 0.0

    def debug(self, message: str) -> None:
        """Take what yt-dlp would print on the screen or as debug text."""
        self._token.check()
        if self._on_line:
            self._on_line(message)
        if self._is_worth_saying():
            self._log(logging.DEBUG, message)

    def warning(self, message: str) -> None:
        """Take a warning; yt-dlp's are for people at a terminal, so they go to the log."""
        self._token.check()
        self._log(logging.INFO, message)

    def error(self, message: str) -> None:
        """Take an error; the exception that follows it becomes the failure."""
        self._log(logging.INFO, message)

    def _is_worth_saying(self) -> bool:
        now_s = time.monotonic()
        self._said += 1
        if self._said > MOST_LINES_AT_ONCE and now_s < self._next_s:
            return False
        self._next_s = now_s + LINE_GAP_S
        return True

    def _log(self, level: int, message: str) -> None:
        self._send(Logged(level=level, text=clean_detail(message)[:LONGEST_LINE]))
