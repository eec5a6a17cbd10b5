"""The demo site over HTTP, through yt-dlp, and as a process."""

from __future__ import annotations

import http.client
import json
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.origin.binaries import FFMPEG
from tests.origin.extraction import download, extract, heights
from tests.origin.media import CACHE
from tests.origin.probe import probe
from vidgrab_gui.demo.clips import SIZES, Clips, Recipe, make_clips
from vidgrab_gui.demo.delivery import LAST_MODIFIED, Span, UnsatisfiableRangeError, wanted_span
from vidgrab_gui.demo.pages import Showing, showing_page
from vidgrab_gui.demo.site import Site

SHORT = Recipe(duration_s=2, fps=4, fragment_s=1)
TONE = ["-f", "lavfi", "-i", "sine=d=1", "tone.wav"]
ENDLESS = ["-re", "-f", "lavfi", "-i", "sine", "tone.wav"]


@pytest.fixture(scope="module")
def clips() -> Clips:
    return make_clips(FFMPEG, CACHE, SHORT)


@pytest.fixture(scope="module")
def site(clips: Clips) -> Iterator[Site]:
    with Site(clips, pace_bps=None) as running:
        yield running


def get(
    url: str, method: str = "GET", **headers: str
) -> tuple[int, bytes, http.client.HTTPMessage]:
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=10)
    try:
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        connection.request(method, parts.path, headers=named)
        answer = connection.getresponse()
        return answer.status, answer.read(), answer.headers
    finally:
        connection.close()


class TestRanges:
    @pytest.mark.parametrize(
        ("header", "span"),
        [
            (None, None),
            ("", None),
            ("bytes=0-", Span(0, 100)),
            ("bytes=10-19", Span(10, 20)),
            ("bytes=90-500", Span(90, 100)),
            ("bytes=-5", Span(95, 100)),
            ("bytes=-500", Span(0, 100)),
            ("bytes=-", None),
            ("bytes=20-10", None),
            ("bytes=0-1,5-6", None),
            ("lines=0-1", None),
        ],
    )
    def test_span(self, header: str | None, span: Span | None) -> None:
        assert wanted_span(header, 100) == span

    @pytest.mark.parametrize("header", ["bytes=100-", "bytes=200-300", "bytes=-0"])
    def test_outside(self, header: str) -> None:
        with pytest.raises(UnsatisfiableRangeError):
            wanted_span(header, 100)


class TestSite:
    def test_pages_and_types(self, site: Site) -> None:
        status, body, headers = get(site.url)
        assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
        assert b"/watch/first-light" in body
        types = {
            "media/first-light.mpd": "application/dash+xml",
            "media/picture-360.mp4": "video/mp4",
            "media/sound.m4a": "audio/mp4",
            "media/thumbnail.jpg": "image/jpeg",
        }
        for path, kind in types.items():
            assert get(site.url + path)[2]["Content-Type"] == kind
        assert get(site.url + "nothing")[0] == 404

    def test_head_has_no_body(self, site: Site, clips: Clips) -> None:
        connection = http.client.HTTPConnection(urllib.parse.urlsplit(site.url).netloc, timeout=10)
        connection.request("HEAD", "/media/sound.m4a")
        answer = connection.getresponse()
        assert int(answer.headers["Content-Length"]) == clips.sound.size_bytes
        assert answer.headers["Accept-Ranges"] == "bytes"
        answer.read()
        # A body would stand in the way of the next answer on the same connection.
        connection.request("GET", "/media/sound.m4a")
        assert connection.getresponse().read() == clips.sound.path.read_bytes()
        connection.close()

    def test_byte_ranges(self, site: Site, clips: Clips) -> None:
        url, whole = site.url + "media/sound.m4a", clips.sound.path.read_bytes()
        status, body, headers = get(url, Range="bytes=100-299")
        assert (status, body) == (206, whole[100:300])
        assert headers["Content-Range"] == f"bytes 100-299/{len(whole)}"
        status, body, headers = get(url, Range=f"bytes={len(whole)}-")
        assert (status, body) == (416, b"")
        assert headers["Content-Range"] == f"bytes */{len(whole)}"

    def test_a_range_of_another_state_gets_the_whole(self, site: Site) -> None:
        url = site.url + "media/sound.m4a"
        etag = get(url, "HEAD")[2]["ETag"]
        assert get(url, Range="bytes=5-", If_Range=etag)[0] == 206
        assert get(url, Range="bytes=5-", If_Range=LAST_MODIFIED)[0] == 206
        assert get(url, Range="bytes=5-", If_Range='"other"')[0] == 200

    def test_media_keep_the_pace_and_pages_do_not_wait(self, clips: Clips) -> None:
        pace_bps = clips.sound.size_bytes * 2
        with Site(clips, pace_bps) as site:
            started_s = time.monotonic()
            body = get(site.url + "media/sound.m4a")[1]
            assert time.monotonic() - started_s == pytest.approx(0.5, abs=0.15)
            assert len(body) == clips.sound.size_bytes
            started_s = time.monotonic()
            get(site.watch_url)
            assert time.monotonic() - started_s < 0.2

    def test_clients_that_leave_make_no_noise(
        self, clips: Clips, capfd: pytest.CaptureFixture[str]
    ) -> None:
        with Site(clips, pace_bps=400_000) as site:
            parts = urllib.parse.urlsplit(site.url)
            for _ in range(3):
                address = (parts.hostname or "", parts.port or 0)
                with socket.create_connection(address, timeout=5) as connection:
                    connection.sendall(b"GET /media/picture-2160.mp4 HTTP/1.1\r\n\r\n")
                    connection.recv(100)
            _until(lambda: not [t for t in threading.enumerate() if "process_request" in t.name])
        assert capfd.readouterr().err == ""


class TestExtraction:
    def test_main_page_has_everything_in_two_requests(self, site: Site, clips: Clips) -> None:
        info = extract(site.watch_url)
        facts = [info[name] for name in ("title", "uploader", "duration", "upload_date")]
        assert facts == ["First Light", "VidGrab Demo", SHORT.duration_s, "20260501"]
        assert info["thumbnail"] == site.url + "media/thumbnail.jpg"
        assert heights(info) == sorted(height for _, height in SIZES)
        sizes = {row["format_id"]: row["filesize"] for row in info["formats"]}
        assert sizes["sound"] == clips.sound.size_bytes
        assert sizes["2160p"] == clips.pictures[0].size_bytes

    def test_page_and_manifest_are_asked_for_once(
        self, site: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[str] = []
        find = dict.get

        class Noting(dict[str, object]):
            def get(self, path: str, default: object = None) -> object:
                asked.append(path)
                return find(self, path, default)

        monkeypatch.setattr(site._server, "resources", Noting(site._server.resources))
        extract(site.watch_url)
        assert asked == ["/watch/first-light", "/media/first-light.mpd"]

    @pytest.mark.parametrize(
        ("path", "choice", "height"),
        [
            ("watch/first-light", "2160p+sound", 2160),
            ("watch/first-light", "sound", 0),
            ("watch/small-window", "b", 360),
            ("listen/morning-chord", "ba", 0),
        ],
    )
    def test_downloads_play(
        self, site: Site, tmp_path: Path, path: str, choice: str, height: int
    ) -> None:
        file = download(site.url + path, tmp_path, choice)
        seen = probe(file)
        assert (seen.height, seen.audio_codec) == (height, "aac")
        assert seen.duration_s == pytest.approx(SHORT.duration_s, abs=0.1)

    def test_single_files_tell_their_size(self, site: Site, clips: Clips) -> None:
        small = extract(site.url + "watch/small-window")
        chord = extract(site.url + "listen/morning-chord")
        assert (small["filesize"], small["height"]) == (clips.muxed.size_bytes, 360)
        assert (chord["filesize"], chord["ext"]) == (clips.sound.size_bytes, "m4a")

    def test_titles_cannot_break_out_of_the_page(self) -> None:
        title = '</script><b>"&amp;'
        text = showing_page(Showing(title, "<i>", 1, "2026-05-01", "http://127.0.0.1/x"))
        assert "<b>" not in text
        assert "<i>" not in text
        assert text.count("</script>") == 1


class TestProcess:
    def test_serves_until_its_input_ends(self) -> None:
        # The usual recipe, kept between runs; about seven seconds the first time.
        with _process("--cache", str(CACHE), "--pace", "0") as process:
            url = _first_line(process)["url"]
            assert heights(extract(url)) == sorted(height for _, height in SIZES)
            with socket.create_connection(_address(url), timeout=5) as idle:
                idle.sendall(b"GET /media/picture-2160.mp4 HTTP/1.1\r\n\r\n")
                assert idle.recv(4) == b"HTTP"
                started_s = time.monotonic()
                out, err = process.communicate(timeout=5)
            assert time.monotonic() - started_s < 0.5
        assert (process.returncode, out, err) == (0, b"", b"")

    def test_ends_while_clips_are_made_and_ends_ffmpeg(self, tmp_path: Path) -> None:
        with _process("--cache", str(tmp_path / "cache")) as process:
            _until(lambda: any((tmp_path / "cache").rglob("picture-2160.mp4")))
            assert _working_in(tmp_path) or sys.platform != "linux"
            started_s = time.monotonic()
            out, err = process.communicate(timeout=5)
            assert time.monotonic() - started_s < 0.5
        assert (process.returncode, out, err) == (0, b"", b"")
        assert list((tmp_path / "cache").iterdir()) == []
        assert _working_in(tmp_path) == []

    def test_says_why_it_cannot_serve(self, tmp_path: Path) -> None:
        with _process("--cache", str(tmp_path / "c"), ffmpeg="/nowhere/ffmpeg") as process:
            assert _first_line(process) == {"error": "no ffmpeg at /nowhere/ffmpeg"}
            process.communicate(timeout=5)
        assert process.returncode == 1

    def test_knows_neither_qt_nor_the_engine(self) -> None:
        code = (
            "import sys, vidgrab_gui.demo.__main__;"
            "print([n for n in sys.modules if n.split('.')[0] in ('PySide6', 'yt_dlp')])"
        )
        result = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
        assert result.stdout.strip() == b"[]"


def _process(*arguments: str, ffmpeg: str = FFMPEG) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "vidgrab_gui.demo", "--ffmpeg", ffmpeg, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def _first_line(process: subprocess.Popen[bytes]) -> dict[str, str]:
    assert process.stdout is not None
    message: dict[str, str] = json.loads(process.stdout.readline())
    return message


def _address(url: str) -> tuple[str, int]:
    parts = urllib.parse.urlsplit(url)
    return parts.hostname or "", parts.port or 0


def _working_in(folder: Path) -> list[str]:
    """Return the processes whose working folder lies in a folder (Linux; empty elsewhere)."""
    found = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        try:
            if link.readlink().is_relative_to(folder):
                found.append(link.parent.name)
        except OSError:
            continue
    return found


def _until(holds: Callable[[], object], limit_s: float = 10.0) -> None:
    deadline = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.005)
