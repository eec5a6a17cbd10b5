"""What we rely on in PySide6 and yt-dlp and what an upgrade may change (facts)."""

from __future__ import annotations

import inspect
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import urllib3
import yt_dlp
import yt_dlp.downloader.external
import yt_dlp.globals
import yt_dlp.plugins
import yt_dlp.postprocessor.ffmpeg
import yt_dlp.utils
from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from yt_dlp.downloader import get_suitable_downloader
from yt_dlp.downloader.common import FileDownloader
from yt_dlp.downloader.dash import DashSegmentsFD
from yt_dlp.downloader.fragment import FragmentFD
from yt_dlp.downloader.hls import HlsFD
from yt_dlp.downloader.http import HttpFD
from yt_dlp.extractor.common import InfoExtractor
from yt_dlp.networking import Request
from yt_dlp.networking._requests import RequestsResponseAdapter
from yt_dlp.postprocessor import get_postprocessor
from yt_dlp.postprocessor.embedthumbnail import EmbedThumbnailPP
from yt_dlp.postprocessor.ffmpeg import (
    FFmpegEmbedSubtitlePP,
    FFmpegMetadataPP,
    FFmpegPostProcessor,
)
from yt_dlp.postprocessor.sponsorblock import SponsorBlockPP
from yt_dlp.utils.networking import HTTPHeaderDict

from tests.origin.binaries import FFMPEG, FFPROBE
from tests.origin.client import Origin
from tests.origin.pace import make_odd_ffmpeg
from vidgrab_gui.core.wishes import SponsorCategory
from vidgrab_gui.engine.extra_steps import SPONSOR_SITES


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


@pytest.fixture
def three_buttons(qtbot: QtBot) -> Iterator[list[QPushButton]]:
    """Show a window with three buttons side by side."""
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # a virtual screen has none
    line.setContentsMargins(4, 0, 40, 0)
    buttons = [QPushButton(word, window) for word in "abc"]
    for button in buttons:
        line.addWidget(button)
    with qtbot.waitExposed(window):
        window.show()
    yield buttons
    window.close()


def test_qt_orders_no_tab_stop_after_a_widget_that_takes_no_focus(
    three_buttons: list[QPushButton],
) -> None:
    first, second, third = three_buttons
    second.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QWidget.setTabOrder(third, second)
    QWidget.setTabOrder(second, first)
    assert first.nextInFocusChain() is second, "neither call was heeded"


def test_qt_lets_tab_come_to_an_unchecked_one_of_several_until_one_had_the_focus(
    three_buttons: list[QPushButton],
) -> None:
    for button in three_buttons:
        button.setCheckable(True)
        button.setAutoExclusive(True)
    three_buttons[1].setChecked(True)
    assert three_buttons[0].focusPolicy() & Qt.FocusPolicy.TabFocus
    three_buttons[1].setFocus()
    assert not three_buttons[0].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_qt_mirrors_no_margins_of_a_layout(three_buttons: list[QPushButton]) -> None:
    window = three_buttons[0].window()
    assert three_buttons[0].x() == 4
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.sendPostedEvents()
    assert three_buttons[2].x() == 4


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


def test_yt_dlp_tells_nothing_of_how_subtitles_in_pieces_went() -> None:
    # A playlist of subtitles is got by a call whose result is not returned: whether it worked is
    # seen by the file.
    lines = [line.strip() for line in inspect.getsource(HlsFD.real_download).splitlines()]
    ended = lines[lines.index("ctx, fragments, info_dict, pack_func=pack_fragment, "
                              "finish_func=fin_fragments)") - 1]  # fmt: skip
    assert ended == "self.download_and_append_fragments("


def test_yt_dlp_looks_at_two_letters_of_a_language() -> None:
    assert yt_dlp.utils.ISO639Utils.short2long("fil") == "fin"
    assert yt_dlp.utils.ISO639Utils.short2long("pt-BR") == "por"


def test_yt_dlp_throws_out_the_subtitles_a_file_has_when_it_embeds_others() -> None:
    assert "'-map', '-0:s'" in inspect.getsource(FFmpegEmbedSubtitlePP.run)


def test_yt_dlp_knows_no_subtitles_of_its_own_once_ticketed() -> None:
    # Rows we keep are what ``dl`` takes: an address, an extension, and where needed a protocol.
    with yt_dlp.YoutubeDL({"quiet": True}) as ydl:
        assert ydl.process_subtitles("x", {"en": [{"ext": "vtt", "url": "u"}]}, {}) is None


@pytest.fixture
def sound(origin: Origin, tmp_path: Path) -> Path:
    """Give a sound file that stands in its folder alone."""
    path = tmp_path / "place" / "sound.m4a"
    path.parent.mkdir()
    path.write_bytes(origin.get("/sounds/en.m4a")[1])
    return path


def _quiet_ydl(ffmpeg: str = FFMPEG) -> yt_dlp.YoutubeDL:
    return yt_dlp.YoutubeDL({"quiet": True, "noprogress": True, "ffmpeg_location": ffmpeg})


def _tags_of(path: Path) -> dict[str, str]:
    words = [FFPROBE, "-v", "error", "-show_format", "-of", "json", str(path)]
    report = json.loads(subprocess.run(words, capture_output=True, check=True).stdout)
    tags: dict[str, str] = report["format"].get("tags", {})
    return tags


def test_a_cover_is_written_into_the_very_file(origin: Origin, sound: Path) -> None:
    """A second name of a stream we keep would change with it."""
    before, other = sound.read_bytes(), sound.with_name("kept")
    os.link(sound, other)
    cover = sound.with_name("cover.jpg")
    cover.write_bytes(origin.get("/thumbnail.jpg")[1])
    info = {"filepath": str(sound), "ext": "m4a", "thumbnails": [{"filepath": str(cover)}]}
    FFmpegMetadataPP(_quiet_ydl(), add_chapters=False).run({**info, "title": "T"})
    assert other.read_bytes() == before, "tags make a new file"
    other.unlink()
    os.link(sound, other)
    before = sound.read_bytes()
    EmbedThumbnailPP(_quiet_ydl(), already_have_thumbnail=True).run(info)
    assert other.read_bytes() != before


def test_chapters_written_after_tags_take_them_away(sound: Path) -> None:
    info = {"filepath": str(sound), "ext": "m4a", "title": "T"}
    FFmpegMetadataPP(_quiet_ydl(), add_chapters=False).run(info)
    assert _tags_of(sound)["title"] == "T"
    chapters = [{"start_time": 0, "end_time": 1, "title": "One"}]
    FFmpegMetadataPP(_quiet_ydl(), add_metadata=False).run({**info, "chapters": chapters})
    assert "title" not in _tags_of(sound)


def test_an_ffmpeg_that_dies_without_a_word_is_an_odd_error(sound: Path, tmp_path: Path) -> None:
    """yt-dlp takes the last line of nothing; so an extra is guarded against everything."""
    odd = make_odd_ffmpeg(tmp_path / "tools", Path(FFMPEG), "out.mp3", "exit 1")
    with pytest.raises(IndexError):
        FFmpegPostProcessor(_quiet_ydl(str(odd))).run_ffmpeg(
            str(sound), str(tmp_path / "out.mp3"), []
        )


def test_sponsors_are_known_of_one_site_in_categories_that_are_ours() -> None:
    assert set(SponsorBlockPP.EXTRACTORS) == SPONSOR_SITES
    parts = set(SponsorBlockPP.CATEGORIES) - set(SponsorBlockPP.NON_SKIPPABLE_CATEGORIES)
    assert parts == set(SponsorCategory)


@pytest.mark.parametrize(
    "key", ["SponsorBlock", "ModifyChapters", "FFmpegMetadata", "EmbedThumbnail"]
)
def test_processors_are_found_by_the_keys_we_use(key: str) -> None:
    assert get_postprocessor(key).__name__ == f"{key}PP"


class _ListIE(InfoExtractor):  # type: ignore[misc]  # yt_dlp's class is untyped
    _VALID_URL = r"http://list[.]invalid/(?P<id>.+)"

    def __init__(self) -> None:
        super().__init__()
        self.read = 0

    def _real_extract(self, url: str) -> dict[str, object]:
        del url

        def entries() -> Iterator[dict[str, object]]:
            for k in range(100):
                self.read += 1
                yield self.url_result(f"http://film.invalid/{k}")

        found: dict[str, object] = self.playlist_result(entries(), "x", "A list")
        return found


class _LeftList(yt_dlp.YoutubeDL):  # type: ignore[misc]  # yt_dlp's class is untyped
    def _YoutubeDL__process_playlist(  # noqa: N802 - yt-dlp's own private name
        self,
        ie_result: dict[str, object],
        download: bool,  # noqa: ARG002 - yt-dlp's signature
    ) -> dict[str, object]:
        return ie_result


@pytest.mark.parametrize(("kind", "read"), [(yt_dlp.YoutubeDL, 100), (_LeftList, 0)])
def test_ytdlp_reads_a_whole_list_unless_it_is_left_as_it_is(kind: type, read: int) -> None:
    """Else the first row of a channel came after its last page."""
    ydl = kind({"quiet": True, "extract_flat": "in_playlist"}, auto_init=False)
    extractor = _ListIE()
    ydl.add_info_extractor(extractor)
    found = ydl.extract_info("http://list.invalid/x", download=False)
    assert (found["title"], extractor.read) == ("A list", read)


@pytest.mark.parametrize(
    ("playlist_id", "video_id", "is_asked"),
    [("list", "video", True), ("list", None, False), (None, "video", False)],
)
def test_extractors_ask_for_noplaylist_only_where_a_link_names_both(
    playlist_id: str | None, video_id: str | None, is_asked: bool
) -> None:
    """By that we know that there is a list around a video."""
    asked: list[object] = []

    class Asked(dict[str, object]):
        def get(self, key: str, default: object = None) -> object:
            asked.append(key)
            return super().get(key, default)

    extractor = _ListIE()
    extractor.set_downloader(yt_dlp.YoutubeDL(Asked(quiet=True, noplaylist=True), auto_init=False))
    asked.clear()
    extractor._yes_playlist(playlist_id, video_id)
    assert ("noplaylist" in asked) is is_asked


def test_pages_of_a_list_are_read_one_by_one_only_behind_its_private_name() -> None:
    read: list[int] = []

    def page(number: int) -> list[int]:
        read.append(number)
        return [number] if number < 3 else []

    next(iter(yt_dlp.utils.OnDemandPagedList(page, 1)._getslice(0, None)))
    assert read == [0]
    yt_dlp.utils.OnDemandPagedList(page, 1).getslice()
    assert read == [0, 0, 1, 2, 3]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there a name is the name")
def test_qt_names_a_combo_box_by_its_value_on_linux(qtbot: QtBot) -> None:
    """So a box needs a label as its buddy: that is what screen readers then say."""
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem("Best")
    box.setAccessibleName("Quality")
    assert QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Name) == "Best"
