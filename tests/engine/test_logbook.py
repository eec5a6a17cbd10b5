"""yt-dlp's words on their way to the log: all of them, until it says the same for every page."""

from __future__ import annotations

import threading

from vidgrab_gui.engine.logbook import MOST_LINES_AT_ONCE, Logbook
from vidgrab_gui.engine.protocol import Logged
from vidgrab_gui.engine.token import StopToken


def test_the_first_lines_all_come_and_a_flood_is_let_pass() -> None:
    sent: list[Logged] = []
    heard: list[str] = []
    book = Logbook(sent.append, StopToken(threading.Event()), heard.append)
    for number in range(5_000):
        book.debug(f"page {number}")
    assert len(heard) == 5_000, "whoever listens hears all of them"
    assert MOST_LINES_AT_ONCE <= len(sent) < MOST_LINES_AT_ONCE + 200
    book.warning("a warning")
    assert sent[-1].text == "a warning"
