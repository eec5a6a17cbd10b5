"""What we rely on in PySide6 and yt-dlp and what an upgrade may change (facts)."""

from __future__ import annotations

import inspect
import subprocess
import sys
import threading

import pytest
import urllib3
import yt_dlp.downloader.external
import yt_dlp.globals
import yt_dlp.plugins
import yt_dlp.postprocessor.ffmpeg
import yt_dlp.utils
from PySide6.QtCore import QObject, QThread, Signal, Slot
from pytestqt.qtbot import QtBot
from yt_dlp.downloader import get_suitable_downloader
from yt_dlp.downloader.common import FileDownloader
from yt_dlp.downloader.dash import DashSegmentsFD
from yt_dlp.downloader.external import FFmpegFD
from yt_dlp.downloader.fragment import FragmentFD
from yt_dlp.downloader.hls import HlsFD
from yt_dlp.downloader.http import HttpFD
from yt_dlp.extractor.youtube import YoutubeIE
from yt_dlp.networking import Request
from yt_dlp.networking._requests import RequestsResponseAdapter
from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor
from yt_dlp.utils.networking import HTTPHeaderDict


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


# Our resume stands in the place of yt-dlp's own (engine/keeper, progressive, fragments).


@pytest.mark.parametrize(
    ("protocol", "downloader"),
    [("https", HttpFD), ("m3u8_native", HlsFD), ("http_dash_segments", DashSegmentsFD)],
)
def test_each_kind_has_the_downloader_we_replace(protocol: str, downloader: type) -> None:
    info = {"url": "https://x.invalid/a", "protocol": protocol}
    assert get_suitable_downloader(info, {"hls_prefer_native": None}) is downloader


def test_streams_are_asked_for_by_one_method_that_tells_whether_they_were_brought() -> None:
    signature = inspect.signature(yt_dlp.YoutubeDL.dl)
    assert list(signature.parameters) == ["self", "name", "info", "subtitle", "test"]
    source = inspect.getsource(yt_dlp.YoutubeDL.process_info)
    assert "success, real_download = self.dl(temp_filename, info_dict)" in source
    assert "partial_success, real_download = self.dl(fname, new_info)" in source
    assert "if not info_dict.get('__real_download'):" in source, "repairs hang on it"


def test_a_download_has_the_parts_ours_is_made_of() -> None:
    ydl = yt_dlp.YoutubeDL({"quiet": True, "noprogress": True})
    assert isinstance(ydl._progress_hooks, list)
    assert callable(ydl._copy_infodict)
    assert callable(ydl._calc_headers)
    ydl.close()
    assert "ret = self.real_download(filename, info_dict)" in inspect.getsource(
        FileDownloader.download
    )
    assert callable(HttpFD._get_impersonate_target)


def test_the_readers_of_manifests_hand_their_fragments_over_where_we_take_them() -> None:
    hls, dash = inspect.getsource(HlsFD.real_download), inspect.getsource(DashSegmentsFD)
    assert "self._prepare_and_start_frag_download(ctx, info_dict)" in hls
    assert "return self.download_and_append_fragments(ctx, fragments, info_dict)" in hls
    assert "if frag_index <= ctx['fragment_index']:" in hls, "0 makes it list every fragment"
    for field in ("'url'", "'decrypt_info'", "'byte_range'", "'media_sequence'"):
        assert field in hls
    assert "self._prepare_and_start_frag_download(ctx, fmt)" in dash
    assert "self.download_and_append_fragments_multiple(*args" in dash
    several = inspect.getsource(FragmentFD.download_and_append_fragments_multiple)
    assert "return self.download_and_append_fragments(*args[0], **kwargs)" in several
    assert "def decrypt_fragment(fragment, frag_content):" in inspect.getsource(
        FragmentFD.decrypter
    )


def test_a_request_keeps_the_very_dict_of_headers_it_is_given() -> None:
    # So a Range set for one request stays in the next; engine/intake makes a dict for each.
    headers = HTTPHeaderDict({"Range": "bytes=5-"})
    assert Request("https://x.invalid", None, headers).headers is headers


def test_ffmpeg_is_started_where_we_can_see_it() -> None:
    for module in (yt_dlp.postprocessor.ffmpeg, yt_dlp.downloader.external):
        assert issubclass(module.Popen, yt_dlp.utils.Popen)
        assert "Popen" in inspect.getsource(module)
    assert "with cls(" in inspect.getsource(yt_dlp.utils.Popen.run)


READS = """
import linecache
import PySide6.QtCore
import colorsys
print(colorsys.__file__ in linecache.cache)
from vidgrab_gui.desktop.pyside_loading import load_pyside
load_pyside()
import sched
print(sched.__file__ in linecache.cache)
"""


def test_pyside_reads_every_source_imported_after_it_until_it_is_told_not_to() -> None:
    done = subprocess.run([sys.executable, "-c", READS], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]


WORDED = """
import sys
if "short" in sys.argv:
    from vidgrab_gui.desktop.pyside_loading import load_pyside
    load_pyside()
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel
said = []
def ask():
    timer = QTimer()
    for wrong in (lambda: timer.setInterval("x"), lambda: QObject(5, 6), lambda: timer.nothing):
        try:
            wrong()
        except (TypeError, AttributeError) as error:
            said.append(str(error))
ask()
ask()
print(*said, QLabel.__doc__, QTimer.singleShot.__doc__, sep="\\n")
"""
WAITING = """
from vidgrab_gui.desktop.pyside_loading import load_pyside, sources
load_pyside()
import PySide6.QtWidgets
print(len(sources.waiting))
PySide6.QtWidgets.QLabel.__doc__
print(len(sources.waiting))
"""


def _printed(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_pyside_compiles_at_each_start_what_words_its_errors_until_it_is_put_off() -> None:
    put_off, left = map(int, _printed(WAITING).split())
    assert put_off == 6
    assert left < put_off


def test_pyside_words_its_errors_the_same_when_they_are_put_off() -> None:
    plain = _printed(WORDED)
    assert "Supported signatures" in plain
    assert "QLabel(self" in plain
    assert _printed(WORDED, "short") == plain


def test_yt_dlp_leaves_a_growing_playlist_to_ffmpeg() -> None:
    live = {"protocol": "m3u8_native", "is_live": True, "url": "http://a.b/c", "to_stdout": False}
    assert get_suitable_downloader(live, {}) is FFmpegFD


def test_asked_for_the_start_youtube_names_no_list_we_could_record() -> None:
    # Its fragments are then made up by a function; an extractor of ours must not be asked for it.
    assert YoutubeIE.ie_key().startswith("Youtube")
    source = inspect.getsource(sys.modules["yt_dlp.extractor.youtube._video"])
    assert "is_from_start" in source
    assert "http_dash_segments_generator" in source
