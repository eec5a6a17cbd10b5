"""Row 1: from the start of the process to the first painted, usable window."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.figures import Line, at_most, ratio
from tests.benchmarks.rivals import BARE_WINDOW
from tests.benchmarks.workbench import (
    MOMENTS,
    BenchPlace,
    MeasuringError,
    Rival,
    UsedWindow,
    Workbench,
)

VIDGRAB = (sys.executable, "-m", "vidgrab_gui")
ENGINE = (sys.executable, "-m", "vidgrab_gui.engine")
YT_DLP = (sys.executable, "-c", "import yt_dlp; print(flush=True)")
ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0
READY = "the benchmarks' own part of the window is loaded, too, before it says so"


def painted_s(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Return the seconds from a process's start to its first painted window."""
    started_s = time.time()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**environ, "VIDGRAB_TRACE": "painted"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    for line in done.stderr.splitlines():
        word, _, moment = line.partition(" ")
        if word == "painted":
            return float(moment) - started_s
    raise MeasuringError(f"{command}: {done.stderr[-300:]}")


def first_line_s(command: Sequence[str], environ: Mapping[str, str]) -> float:
    """Return the seconds from a process's start to its first line; closed input then ends it."""
    started_s = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=dict(environ),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken_s = time.perf_counter() - started_s
        process.communicate(timeout=LIMIT_S)
    if not line:
        raise MeasuringError(f"{command}: ended with {process.returncode}")
    return taken_s


def _ready_s(place: BenchPlace) -> float:
    with UsedWindow(place) as window:
        return window.wait_until_ready()


def start(bench: Workbench) -> list[Line]:
    """Measure the window's start, and its engine child's."""
    place = bench.place()
    environ = place.environ()
    least = [sys.executable, str(BARE_WINDOW)]
    bare, ours, ready = bench.turns(
        Rival(
            "a bare PySide6 QMainWindow",
            lambda: painted_s(least, environ),
        ),
        Rival("VidGrab", lambda: painted_s(VIDGRAB, environ)),
        Rival("VidGrab, ready", lambda: _ready_s(place)),
        times=MOMENTS,
    )
    plain, child = bench.turns(
        Rival("a bare import of yt_dlp", lambda: first_line_s(YT_DLP, environ)),
        Rival("VidGrab", lambda: first_line_s(ENGINE, environ)),
    )
    return [
        ratio("1", "process start → first painted, usable window", ours, bare, at_most(1.5)),
        ratio("1", "process start → the whole program is behind it", ready, bare, None, READY),
        ratio("1", "engine child, process start → warm", child, plain, None),
    ]
