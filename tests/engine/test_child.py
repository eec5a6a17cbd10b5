"""The real child: its pipes, its plug-ins, its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.origin.client import Origin
from tests.processes import child_pids, descendant_pids
from vidgrab_gui.engine.protocol import (
    Download,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Logged,
    Pictured,
    PluginBroken,
    Ready,
    Reply,
    Stopped,
)
from vidgrab_gui.workers.child import EngineChild
from vidgrab_gui.workers.work_folder import remove_work_folder

NOISY = """
import os, sys
from yt_dlp.extractor.common import InfoExtractor

print("a plug-in prints at import")

class NoisyIE(InfoExtractor):
    _VALID_URL = r"https?://noisy[.]invalid/(?P<id>[a-z]+)"

    def _real_extract(self, url):
        print("a stray print")
        print('{"type":"Stopped"}', flush=True)
        os.write(1, b'{"type":"Stopped"}' + bytes([10]))
        sys.__stdout__.write("more")
        assert sys.stdin.read() == ""
        os.system("echo a program prints")
        return {"id": "x", "title": "Noisy", "formats": [
            {"format_id": "m", "url": "http://127.0.0.1:9/x.mp4", "ext": "mp4", "height": 720,
             "vcodec": "avc1.640028", "acodec": "mp4a.40.2"}]}
"""


@pytest.fixture
def child() -> Iterator[EngineChild]:
    """Start a child, in the test's own home."""
    engine = EngineChild()
    yield engine
    engine.close()


def _lay_plugin(home: Path, name: str, source: str) -> None:
    place = home / ".local/share/vidgrab/plugins" / name / "yt_dlp_plugins" / "extractor"
    place.mkdir(parents=True)
    (place / f"{name}.py").write_text(source)


def _collect(child: EngineChild, *last: type[Reply]) -> list[Reply]:
    heard: list[Reply] = []
    for reply in child.replies():
        heard.append(reply)
        if isinstance(reply, last):
            break
    return heard


class TestPlugins:
    """Only from VidGrab's own folder; a broken one is reported and skipped."""

    @pytest.fixture(autouse=True)
    def _plugins(self, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        _lay_plugin(home, "noisy", NOISY)
        _lay_plugin(home, "broken", "raise RuntimeError('broken on purpose')")
        foreign = home / ".config/yt-dlp/plugins/foreign/yt_dlp_plugins/extractor"
        foreign.mkdir(parents=True)
        (foreign / "foreign.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
        config = home / ".config/yt-dlp.conf"
        config.write_text("--proxy http://127.0.0.1:9\n")
        beside = tmp_path / "path/yt_dlp_plugins/extractor"
        beside.mkdir(parents=True)
        (beside / "beside.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
        monkeypatch.setenv("PYTHONPATH", str(tmp_path / "path"))

    def test_stray_prints_cannot_corrupt_the_messages(self, child: EngineChild) -> None:
        child.send(Fetch(url="http://noisy.invalid/abc"))
        heard = _collect(child, Fetched, Failed, Stopped)
        assert isinstance(heard[-1], Fetched), heard[-1]
        assert heard[-1].media.title == "Noisy"
        assert "a stray print" in child.close()

    def test_a_broken_plugin_is_reported_and_skipped(
        self, child: EngineChild, tmp_path: Path
    ) -> None:
        heard = _collect(child, Ready)
        reports = [reply for reply in heard if isinstance(reply, PluginBroken)]
        assert [report.name for report in reports] == ["broken"]
        assert "broken on purpose" in reports[0].text
        assert not (tmp_path / "ran").exists()


def test_a_plugin_that_exits_does_not_stop_the_engine(home: Path) -> None:
    _lay_plugin(home, "quitter", "raise SystemExit(3)")
    engine = EngineChild()
    try:
        heard = _collect(engine, Ready)
        assert [type(reply) for reply in heard] == [PluginBroken, Ready]
    finally:
        engine.close()


def test_ready_names_the_engines_version(child: EngineChild) -> None:
    (ready,) = _collect(child, Ready)
    assert isinstance(ready, Ready)
    assert ready.engine_version[:2] == "20"


def test_stop_is_answered_in_time_by_a_waiting_child(child: EngineChild) -> None:
    _collect(child, Ready)
    before_s = time.monotonic()
    child.stop()
    assert list(child.replies()) == []
    assert time.monotonic() - before_s < 1


def test_thumbnail_arrives_small_and_as_jpeg(child: EngineChild, origin: Origin) -> None:
    child.send(Fetch(url=origin.url("/page/dash")))
    heard = _collect(child, Pictured, Failed)
    assert isinstance(heard[-1], Pictured)
    assert heard[-1].jpeg.startswith(b"\xff\xd8")
    assert len(heard[-1].jpeg) < 100_000


def test_secrets_do_not_reach_the_log(child: EngineChild, origin: Origin) -> None:
    url = origin.url("/status/403?token=SECRET1&sig=SECRET2").replace("//", "//me:SECRET3@")
    child.send(Fetch(url=url))
    heard = _collect(child, Failed)
    assert isinstance(heard[-1], Failed)
    texts = [r.text for r in heard if isinstance(r, Logged)] + [heard[-1].failure.detail]
    assert not [text for text in texts if "SECRET" in text]


HALVED = """
from yt_dlp.extractor.common import InfoExtractor

class HalvedIE(InfoExtractor):
    _VALID_URL = r"https?://halved[.]invalid/(?P<id>[a-z]+)"

    def _real_extract(self, url):
        return {{"id": "x", "title": "cut \\ud83d", "uploader": "\\ude00", "formats": [
            {{"format_id": "m\\ud83d", "url": "{url}", "ext": "mp4", "height": 360,
             "vcodec": "avc1.4d401e", "acodec": "mp4a.40.2"}}]}}
"""


def test_a_title_that_ends_in_half_a_character(home: Path, origin: Origin, folder: Path) -> None:
    _lay_plugin(home, "halved", HALVED.format(url=origin.url("/progressive.mp4")))
    engine = EngineChild()
    try:
        link = "http://halved.invalid/abc"
        engine.send(Fetch(url=link))
        fetched = _collect(engine, Fetched, Failed)[-1]
        assert isinstance(fetched, Fetched), fetched
        assert fetched.media.title == "cut \N{REPLACEMENT CHARACTER}"
        work = folder / ".vidgrab" / "a"
        quality = fetched.media.qualities[0]
        order = Download(
            url=link, quality=quality, title="x", folder=str(folder), work_folder=str(work)
        )
        engine.send(order)
        assert isinstance(_collect(engine, Finished, Failed)[-1], Finished)
        remove_work_folder(work)
    finally:
        engine.close()


OWNER = """
import sys, time
from vidgrab_gui.engine.protocol import Fetch
from vidgrab_gui.workers.child import EngineChild
child = EngineChild()
child.send(Fetch(url=sys.argv[1]))
print(child.pid, flush=True)
time.sleep(60)
"""


def test_the_child_ends_when_its_window_is_killed(origin: Origin) -> None:
    before = set(child_pids())
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, origin.url("/silent")], stdout=subprocess.PIPE, text=True
    )
    assert owner.stdout is not None
    pid = int(owner.stdout.readline())
    origin.wait_for_request("/silent")
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    owner.stdout.close()
    deadline = time.monotonic() + 2
    while pid in descendant_pids():
        assert time.monotonic() < deadline, "the child lives on"
        time.sleep(0.01)
    assert set(child_pids()) - before == set()


def test_a_child_that_is_killed_is_seen_as_gone(child: EngineChild) -> None:
    _collect(child, Ready)
    os.kill(child.pid, signal.SIGKILL)
    assert list(child.replies()) == []
