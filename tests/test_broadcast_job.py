"""Broadcasts with the whole program: Stop keeps, quitting loses nothing, the next start goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.origin.pace import make_slow_ffmpeg
from tests.programs import Running, running_program
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffmpeg, find_ffprobe

PLACE = "/onair/60/ended/index.m3u8"


@pytest.fixture
def settings(folder: Path) -> Settings:
    """Return settings that ask nothing."""
    return Settings(folder=str(folder), asks_before_quit=False, silence_limit_s=2.0)


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path, settings: Settings) -> Iterator[Running]:
    """Run the program."""
    with running_program(qtbot, tmp_path / "settings.toml", settings) as program:
        yield program


def _record(running: Running, url: str, length_s: float = 3) -> None:
    """Start a recording and wait until so much of it is here."""
    running.hand.write(url)
    running.hand.press("Best Quality")
    _wait_for_more(running, length_s)


def _wait_for_more(running: Running, length_s: float) -> None:
    def is_enough() -> bool:
        jobs = list(running.program.library)
        return bool(jobs) and (jobs[0].progress.recorded_s or 0) >= length_s

    running.hand.wait(is_enough, f"{length_s} s of the broadcast")


def _only(running: Running) -> Job:
    (job,) = running.program.library
    return job


def _length_s(folder: Path) -> float:
    """Return how long the only file is."""
    (file,) = [path for path in folder.iterdir() if path.is_file()]
    obtained = probe(file, find_ffprobe())
    assert (obtained.video_codec, obtained.audio_codec) == ("H.264", "AAC")
    return obtained.duration_s or 0


def test_stop_keeps_what_was_recorded(running: Running, origin: Origin, folder: Path) -> None:
    hand = running.hand
    _record(running, origin.url(PLACE))
    (spoken,) = hand.items("Downloads")
    assert ", Downloading, Recording, " in spoken
    assert " %" not in spoken
    hand.choose("Downloads", "")
    hand.press("Stop and keep")
    hand.wait_for_job("Done")
    assert _length_s(folder) >= 2.5
    assert _only(running).state is JobState.DONE


def test_cancel_throws_a_recording_away(running: Running, origin: Origin, folder: Path) -> None:
    _record(running, origin.url(PLACE))
    running.hand.choose("Downloads", "")
    running.hand.press("Cancel")
    running.hand.wait_for_job("Cancelled")
    running.hand.wait(lambda: list(folder.iterdir()) == [], "nothing is left")


def test_a_broadcast_that_ends_is_done_by_itself(
    running: Running, origin: Origin, folder: Path
) -> None:
    running.hand.write(origin.url("/onair/9/ended/index.m3u8"))
    running.hand.press("Best Quality")
    running.hand.wait_for_job("Done")
    assert _length_s(folder) == pytest.approx(9, abs=0.6)


def test_the_next_start_goes_on_recording(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path, settings: Settings
) -> None:
    place = "/onair/25/ended/index.m3u8"
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        _record(running, origin.url(place))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        assert _only(running).progress.recorded_s
        running.hand.wait_for_job("Done", within_s=40)
    assert _length_s(folder) == pytest.approx(25, abs=0.6)
    names = [seen.path for seen in origin.requests() if seen.path.endswith("/0.ts")]
    assert len(names) == 1, "what is here is not asked for again"


def test_the_next_start_makes_a_file_of_what_was_stopped(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path, settings: Settings
) -> None:
    tools = tmp_path / "tools"
    make_slow_ffmpeg(tools, Path(find_ffmpeg()))
    slow = replace(settings, tools_folder=str(tools))
    with running_program(qtbot, tmp_path / "settings.toml", slow) as running:
        _record(running, origin.url("/onair/28/split/master.m3u8"), 6)
        running.hand.choose("Downloads", "")
        running.hand.press("Stop and keep")
        running.hand.wait_for_job("Finishing")
    origin.forget()
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        running.hand.wait_for_job("Done")
        assert origin.requests() == [], "it was stopped: nothing more is recorded"
    assert _length_s(folder) >= 2.5
