"""What a session says on its own goes through the same washing as all else."""

from __future__ import annotations

import logging
import threading

from vidgrab_gui.engine.protocol import Logged, Reply
from vidgrab_gui.engine.session import Session
from vidgrab_gui.engine.token import StopToken


def test_an_errors_text_is_logged_without_its_secrets() -> None:
    sent: list[Reply] = []
    session = Session(StopToken(threading.Event()), sent.append)
    session._log(logging.INFO, "no thumbnail: no way to http://me:SECRET1@x/y?sig=SECRET2")
    (logged,) = sent
    assert isinstance(logged, Logged)
    assert "no thumbnail" in logged.text
    assert "SECRET" not in logged.text
