"""Cancel and Pause end everything within 300 ms, whatever the engine is doing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.origin.pace import make_odd_ffmpeg, make_slow_ffmpeg
from tests.origin.rich_plugin import LINK, lay_rich_plugin, sound_row
from tests.processes import descendant_pids, lives
from tests.programs import Running, running_program
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import SoundWish, SponsorCategory, TagWish, Wishes
from vidgrab_gui.engine.tools import find_ffmpeg

LIMIT_S = 0.3


@pytest.fixture
def settings(folder: Path) -> Settings:
    """Return patient settings: nothing but Cancel may end what hangs."""
    return Settings(folder=str(folder), fetch_limit_s=60.0, silence_limit_s=60.0)


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[Running]:
    """Run the program."""
    with running_program(qtbot, tmp_path / "settings.toml", settings) as program:
        yield program


def _at_work(running: Running) -> set[int]:
    """Return the engine children that are busy, and all they started; not the spare."""
    children = [worker._child.pid for worker in running.program.crew._workers if worker._child]
    return {pid for child in children for pid in (child, *descendant_pids(child))}


def _press_and_time(running: Running, button: str, is_shown: Callable[[], bool]) -> float:
    """Press, and return the seconds until the window shows it and every process is gone.

    The press itself is left out: Qt shows a button pressed for 100 ms before it acts.
    """
    busy = _at_work(running)
    assert busy, "no engine child is at work"
    running.hand.press(button)
    before_s = time.monotonic()
    running.hand.wait(lambda: is_shown() and not any(map(lives, busy)), f"the end of {busy}", 5)
    return time.monotonic() - before_s


def _cancel_the_first(running: Running) -> float:
    return _stop_the_first(running, "Cancel", "Cancelled")


def _stop_the_first(running: Running, button: str, state: str) -> float:
    hand = running.hand
    hand.choose("Downloads", "")
    return _press_and_time(running, button, lambda: f", {state}" in hand.items("Downloads")[0])


def _best_of_three_s(measure: Callable[[], float]) -> float:
    """Measure until it is good enough: the machine is shared, and its pauses are not ours."""
    taken = []
    for _ in range(3):
        taken.append(measure())
        if taken[-1] <= LIMIT_S:
            break
    return min(taken)


@pytest.mark.parametrize("path", ["/silent", "/trickle", "/slow-page?s=60"])
def test_stop_while_a_fetch_hangs(running: Running, origin: Origin, path: str) -> None:
    hand = running.hand

    def measure() -> float:
        origin.forget()
        hand.fetch(origin.url(path))
        hand.wait(lambda: bool(origin.requests()), "the request")
        return _press_and_time(running, "Stop", lambda: hand.is_enabled("Fetch"))

    assert _best_of_three_s(measure) <= LIMIT_S


@pytest.mark.parametrize(
    "path",
    [
        "/slow/20000/progressive.mp4",
        "/silent-body/50000/progressive.mp4",
        "/slow/20000/dash/manifest.mpd",
        "/live/cancel/index.m3u8",
    ],
)
def test_cancel_while_a_download_goes_on(
    running: Running, origin: Origin, folder: Path, path: str
) -> None:
    hand = running.hand

    def measure() -> float:
        hand.write(origin.url(path))
        hand.press("Best Quality")
        hand.wait_for_job("Downloading")
        hand.wait(lambda: any((folder / ".vidgrab").rglob("*.part")), "the first bytes")
        took_s = _cancel_the_first(running)
        assert list(folder.iterdir()) == []
        return took_s

    assert _best_of_three_s(measure) <= LIMIT_S


@pytest.mark.parametrize(
    "path",
    [
        "/slow/20000/progressive.mp4",
        "/silent-body/50000/progressive.mp4",
        "/slow/20000/dash/manifest.mpd",
    ],
)
def test_pause_while_a_download_goes_on(
    running: Running, origin: Origin, folder: Path, path: str
) -> None:
    hand = running.hand

    def measure() -> float:
        hand.write(origin.url(path))
        hand.press("Best Quality")
        hand.wait(lambda: any((folder / ".vidgrab").rglob("kept/*.json")), "bytes that count")
        hand.wait(lambda: ", Downloading" in hand.items("Downloads")[0], "the download")
        took_s = _stop_the_first(running, "Pause", "Paused")
        assert any((folder / ".vidgrab").rglob("kept/*.json"))
        hand.press("Cancel")
        hand.wait(lambda: not (folder / ".vidgrab").exists(), "the work folder gone")
        return took_s

    assert _best_of_three_s(measure) <= LIMIT_S


class TestWhileFfmpegMerges:
    """The slowest phase to interrupt from inside: yt-dlp waits for ffmpeg."""

    @pytest.fixture
    def settings(self, folder: Path, tmp_path: Path) -> Settings:
        """Return settings whose ffmpeg takes as long to join the clip as to play it."""
        tools = tmp_path / "tools"
        tools.mkdir()
        make_slow_ffmpeg(tools, Path(find_ffmpeg()))
        base = Settings(folder=str(folder), fetch_limit_s=60.0, silence_limit_s=60.0)
        return replace(base, tools_folder=str(tools))

    def test_cancel(self, running: Running, origin: Origin, folder: Path) -> None:
        hand = running.hand

        def measure() -> float:
            hand.write(origin.url("/long/manifest.mpd"))
            hand.press("Best Quality")
            hand.wait_for_job("Finishing")
            hand.wait(lambda: len(_at_work(running)) >= 3, "ffmpeg at work")
            took_s = _cancel_the_first(running)
            assert list(folder.iterdir()) == []
            return took_s

        assert _best_of_three_s(measure) <= LIMIT_S

    def test_pause(self, running: Running, origin: Origin, folder: Path) -> None:
        hand = running.hand

        def measure() -> float:
            hand.write(origin.url("/long/manifest.mpd"))
            hand.press("Best Quality")
            hand.wait(lambda: ", Finishing" in hand.items("Downloads")[0], "the end of the bytes")
            hand.wait(lambda: len(_at_work(running)) >= 3, "ffmpeg at work")
            took_s = _stop_the_first(running, "Pause", "Paused")
            assert len(list((folder / ".vidgrab").rglob("kept/*.whole"))) == 2
            hand.press("Cancel")
            hand.wait(lambda: not (folder / ".vidgrab").exists(), "the work folder gone")
            return took_s

        assert _best_of_three_s(measure) <= LIMIT_S


SPONSORED = Wishes(removes=(SponsorCategory.SPONSOR,))


@pytest.mark.parametrize(
    ("sign", "wishes"),
    [
        ("media.mp3", Wishes(sound=SoundWish.MP3_192)),
        ("media.temp.m4a", Wishes(tags=TagWish.SOUND)),
        ("no ffmpeg", SPONSORED),
    ],
)
class TestWhileWishesAreMet:
    """A conversion, tags, and a SponsorBlock server that hangs."""

    @pytest.fixture
    def settings(
        self, folder: Path, tmp_path: Path, home: Path, origin: Origin, sign: str, wishes: Wishes
    ) -> Settings:
        """Return settings whose ffmpeg sleeps over what ``sign`` names."""
        tools = tmp_path / "tools"
        make_odd_ffmpeg(tools, Path(find_ffmpeg()), sign.replace(" ", "-"), "exec sleep 60")
        rows = [sound_row(origin.url(""), "/sounds/en.m4a")]
        lay_rich_plugin(home, origin.url(""), formats=rows, extractor_key="Youtube")
        wishes = replace(wishes, sponsor_server=origin.url("/silent"))
        return Settings(folder=str(folder), tools_folder=str(tools), wishes=wishes)

    def test_cancel(
        self, running: Running, origin: Origin, folder: Path, wishes: Wishes, sign: str
    ) -> None:
        hand = running.hand

        def measure() -> float:
            origin.forget()
            hand.write(LINK)
            hand.press("Audio Only")
            hand.wait_for_job("Finishing")
            if wishes is SPONSORED:
                origin.wait_for_request("/silent/api/skipSegments/")
            else:
                hand.wait(lambda: len(_at_work(running)) >= 2, f"ffmpeg at {sign}")
            took_s = _cancel_the_first(running)
            assert list(folder.iterdir()) == []
            return took_s

        assert _best_of_three_s(measure) <= LIMIT_S


def test_other_files_survive_a_cancel(running: Running, origin: Origin, folder: Path) -> None:
    foreign = {
        "ubuntu.iso.part": b"browser",
        "clip.f137.mp4": b"other",
        "thesis.f2.docx": b"mine",
        "x.ytdl": b"{}",
    }
    for name, content in foreign.items():
        (folder / name).write_bytes(content)
    hand = running.hand
    hand.write(origin.url("/slow/20000/progressive.mp4"))
    hand.press("Best Quality")
    hand.wait(lambda: any((folder / ".vidgrab").rglob("*.part")), "the first bytes")
    hand.choose("Downloads", "")
    hand.press("Cancel")
    hand.wait_for_job("Cancelled")
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == foreign
