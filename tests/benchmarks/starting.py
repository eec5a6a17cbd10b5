"""Row 1: from the start of the process to the first painted, usable window."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.benchmarks.figures import Line, at_most, ratio
from tests.benchmarks.rivals import BARE_WINDOW
from tests.benchmarks.workbench import MeasuringError, Rival, Workbench

VIDGRAB = (sys.executable, "-m", "vidgrab_gui")
ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60.0


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


def start(bench: Workbench) -> list[Line]:
    """Measure the start."""
    environ = bench.place().environ()
    least = [sys.executable, str(BARE_WINDOW)]
    bare, ours = bench.turns(
        Rival(
            "a bare PySide6 QMainWindow",
            lambda: painted_s(least, environ),
        ),
        Rival("VidGrab", lambda: painted_s(VIDGRAB, environ)),
    )
    return [ratio("1", "process start → first painted, usable window", ours, bare, at_most(1.5))]
