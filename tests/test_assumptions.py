"""What we rely on in PySide6 and yt-dlp and what an upgrade may change (facts)."""

from __future__ import annotations

import sys
import threading

import pytest
import urllib3
import yt_dlp.globals
import yt_dlp.plugins
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot
from yt_dlp.downloader.fragment import FragmentFD
from yt_dlp.networking._requests import RequestsResponseAdapter
from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor


class _Sender(QThread):
    said = Signal(object)

    def __init__(self, payload: object) -> None:
        super().__init__()
        self._payload = payload

    def run(self) -> None:
        self.said.emit(self._payload)


class _Hearer(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, threading.Thread]] = []

    @Slot(object)
    def on_said(self, payload: object) -> None:
        self.heard.append((payload, threading.current_thread()))


def test_an_object_signal_keeps_identity_and_arrives_in_the_receivers_thread(qtbot: QtBot) -> None:
    payload = {1: "not a string key", "size": 5 << 31}
    sender, hearer = _Sender(payload), _Hearer()
    sender.said.connect(hearer.on_said)
    sender.start()
    qtbot.waitUntil(lambda: bool(hearer.heard))
    sender.wait()
    heard, thread = hearer.heard[0]
    assert heard is payload
    assert thread is threading.main_thread()


def test_yt_dlp_has_the_places_we_reach_into() -> None:
    assert isinstance(yt_dlp.globals.plugin_dirs.value, list)
    assert isinstance(yt_dlp.globals.all_plugins_loaded.value, bool)
    assert callable(yt_dlp.plugins.write_string)
    assert callable(yt_dlp.plugins.load_all_plugins)
    assert hasattr(FFmpegPostProcessor._ffmpeg_location, "set")
    assert callable(FragmentFD._prepare_frag_download)


def test_stopping_passes_through_yt_dlp() -> None:
    assert issubclass(yt_dlp.utils.DownloadCancelled, yt_dlp.utils.YoutubeDLError)
    assert not issubclass(yt_dlp.utils.DownloadCancelled, yt_dlp.utils.ExtractorError)


@pytest.mark.usefixtures("qtbot")
def test_signals_take_no_reference_that_is_not_theirs() -> None:
    # PySide6 6.12.0 lost one reference to True with every emit() and to None with
    # every call without a result: before Python 3.12 that ends the interpreter
    # after some hundred of them. The lock holds the newest release that counts.
    sender, hearer = _Sender(None), _Hearer()
    sender.said.connect(hearer.on_said)
    before = [sys.getrefcount(value) for value in (True, False, None)]
    for _ in range(100):
        sender.said.emit(1)
        sender.setObjectName("x")
    hearer.heard.clear()
    after = [sys.getrefcount(value) for value in (True, False, None)]
    assert [a - b for a, b in zip(after, before, strict=True)] == pytest.approx([0, 0, 0], abs=20)


def test_responses_can_be_read_as_they_come() -> None:
    assert hasattr(RequestsResponseAdapter, "_real_read")
    assert hasattr(urllib3.HTTPResponse, "read1")
