"""What VidGrab costs, each number beside that of what it stands on: ``python3 dev.py bench``.

Rivals take turns, so that a busy moment of the machine falls on both; the first round warms the
caches and does not count.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

BARE_WINDOW = Path(__file__).with_name("bare_window.py")
VIDGRAB = Path(sysconfig.get_path("scripts"), "vidgrab")
LIMIT_S = 60.0

Measure = Callable[[], float]


class NoNumberError(Exception):
    """A measured program ended without the sign that was waited for."""


def seconds_to_paint(command: Sequence[str | Path]) -> float:
    """Return the seconds from a process's start to its first painted window."""
    started_s = time.time()
    done = subprocess.run(
        command,
        env={**os.environ, "VIDGRAB_TRACE": "painted"},
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
    raise NoNumberError(f"{command}: {done.stderr}")


def seconds_to_first_line(command: Sequence[str | Path]) -> float:
    """Return the seconds from a process's start to its first line; closed input then ends it."""
    started_s = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken_s = time.perf_counter() - started_s
        process.communicate(timeout=LIMIT_S)
    if not line:
        raise NoNumberError(f"{command}: ended with {process.returncode}")
    return taken_s


def rivals() -> list[dict[str, Measure]]:
    """Return the groups whose members are measured in turns."""
    yt_dlp = [sys.executable, "-c", "import yt_dlp; print(flush=True)"]
    engine = [sys.executable, "-m", "vidgrab_gui.engine"]
    return [
        {
            "bare PySide6 window, start to paint": lambda: seconds_to_paint(
                [sys.executable, BARE_WINDOW]
            ),
            "VidGrab's window, start to paint": lambda: seconds_to_paint([VIDGRAB]),
        },
        {
            "bare import of yt_dlp": lambda: seconds_to_first_line(yt_dlp),
            "engine child, start to ready": lambda: seconds_to_first_line(engine),
        },
    ]


def measure(group: dict[str, Measure], runs: int) -> dict[str, list[float]]:
    """Let a group's members take turns; return their seconds without the warming round."""
    seconds: dict[str, list[float]] = {name: [] for name in group}
    for _ in range(runs + 1):
        for name, once in group.items():
            seconds[name].append(once())
    return {name: taken[1:] for name, taken in seconds.items()}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measure VidGrab.")
    parser.add_argument("--runs", type=int, default=7, metavar="N")
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory(prefix="vidgrab-bench-") as home:
        os.environ["HOME"] = home
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ.pop(name, None)
        print(f"{'seconds, ' + str(runs) + ' runs':38}  median     min     max")
        for group in rivals():
            for name, taken in measure(group, runs).items():
                numbers = (statistics.median(taken), min(taken), max(taken))
                print(f"{name:38}", *(f"{number:6.3f}" for number in numbers), sep="  ")
    if sys.platform != "win32":
        print(f"{os.cpu_count()} cores; load now {os.getloadavg()[0]:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
