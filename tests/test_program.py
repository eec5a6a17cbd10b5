"""The program as the system sees it: started, driven, ended."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.processes import descendant_pids
from tests.programs import running_program
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffprobe

VIDGRAB = [sys.executable, "-m", "vidgrab_gui"]
LIMIT_S = 55


@pytest.fixture(scope="session")
def demo_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give one cache to every program of the session, so that the demo clip is made once."""
    return tmp_path_factory.mktemp("cache")


def _environment(cache: Path) -> dict[str, str]:
    return os.environ | {"XDG_CACHE_HOME": str(cache), "QT_QPA_PLATFORM": "offscreen"}


def test_the_driven_demo_prints_its_file_and_its_picture(demo_cache: Path) -> None:
    done = subprocess.run(
        [*VIDGRAB, "--demo", "--drive"],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=True,
        env=_environment(demo_cache),
    )
    said = dict(line.split(maxsplit=1) for line in done.stdout.splitlines())
    obtained = probe(Path(said["File"]), find_ffprobe())
    assert (obtained.height, obtained.audio_codec) == (2160, "AAC")
    assert Path(said["Picture"]).read_bytes().startswith(b"\x89PNG")
    Path(said["Picture"]).unlink()
    Path(said["Picture"]).parent.rmdir()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_and_all_it_started(
    origin: Origin, folder: Path, demo_cache: Path, number: signal.Signals
) -> None:
    link = origin.url("/slow/20000/progressive.mp4")
    program = subprocess.Popen(
        [*VIDGRAB, link, "--start", "--output", str(folder)], env=_environment(demo_cache)
    )
    _wait(lambda: any(folder.glob(".vidgrab/*/kept/*.json")), "the first bytes")
    started = descendant_pids(program.pid)
    assert started
    program.send_signal(number)
    before_s = time.monotonic()
    assert program.wait(5) == 0
    assert time.monotonic() - before_s < 2
    _wait(lambda: not set(started) & set(descendant_pids()), "the end of its children")
    _only_what_goes_on(folder)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_self_check_that_says_so(demo_cache: Path, number: signal.Signals) -> None:
    check = subprocess.Popen(
        [*VIDGRAB, "--self-check"], env=_environment(demo_cache), stdout=subprocess.PIPE, text=True
    )
    _wait(lambda: len(descendant_pids(check.pid)) > 1, "the site and an engine child")
    started = descendant_pids(check.pid)
    check.send_signal(number)
    try:
        said, _ = check.communicate(timeout=5)
    finally:
        check.kill()
    assert check.returncode == 1
    assert json.loads(said)["ok"] is False
    _wait(lambda: not set(started) & set(descendant_pids()), "the end of its children")


def test_closing_the_window_ends_a_download_and_keeps_its_bytes(
    qtbot: QtBot, origin: Origin, tmp_path: Path, folder: Path
) -> None:
    settings = Settings(folder=str(folder), asks_before_quit=False)
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        running.hand.write(origin.url("/slow/20000/progressive.mp4"))
        running.hand.press("Best Quality")
        running.hand.wait(lambda: any(folder.glob(".vidgrab/*/kept/*.json")), "the first bytes")
        before_s = time.monotonic()
        running.program.window.close()
        running.program.close()
        assert time.monotonic() - before_s < 1
    _only_what_goes_on(folder)


def test_the_folder_chosen_is_remembered(qtbot: QtBot, tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "settings.toml"
    with running_program(qtbot, path, None) as running:
        running.program.controller.choose_folder(str(folder))
    with running_program(qtbot, path, None) as running:
        assert running.program.controller.folder == str(folder)


def _only_what_goes_on(folder: Path) -> None:
    """Find nothing but the bytes for the next start, and take them away."""
    assert [path.name for path in folder.iterdir()] == [".vidgrab"]
    assert len(list(folder.glob(".vidgrab/*/kept/*.part"))) == 1
    shutil.rmtree(folder / ".vidgrab")


def _wait(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.01)
