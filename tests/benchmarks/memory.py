"""Row 8: proportional memory (PSS), so that what processes share counts once."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.benchmarks.figures import Line, added, at_most
from tests.benchmarks.rivals import BARE_WINDOW
from tests.benchmarks.starting import ROOT, VIDGRAB
from tests.benchmarks.workbench import MeasuringError, Rival, Workbench
from tests.processes import descendant_pids, folder_of

DOWNLOADS = 3
FILM = "/0/500000/film-300.mp4"
BARE = (sys.executable, str(BARE_WINDOW), "--stays")
WITHIN_S = 30.0
END_S = 5.0
_LOOK_EVERY_S = 0.25
_STILL_LOOKS = 4
_STILL_MB = 1.0


def memory(bench: Workbench) -> list[Line]:
    """Measure a bare window, ours at rest with its warm child, and ours with downloads."""
    bench.site.get(FILM, method="HEAD")
    rest = bench.place().environ()

    def busy_mb() -> float:
        links = [bench.link(FILM) for _ in range(DOWNLOADS)]
        environ = bench.place().environ()
        return resting_mb([*VIDGRAB, "--start", *links], environ, _has_downloads)

    bare, idle, busy = bench.turns(
        Rival("a bare PySide6 QMainWindow", lambda: resting_mb(BARE, rest, _is_alone), "MB"),
        Rival("VidGrab with its warm child", lambda: resting_mb(VIDGRAB, rest, _has_child), "MB"),
        Rival(f"VidGrab with {DOWNLOADS} downloads", busy_mb, "MB"),
    )
    each = (busy.median - idle.median) / DOWNLOADS
    what = "memory (PSS): each running download"
    return [
        added("8", "memory (PSS): at rest with the warm child", idle, bare, at_most(120)),
        Line("8", what, busy, idle, each, "MB", at_most(60)),
    ]


def pss_mb(pid: int) -> float:
    """Return a process's proportional share of memory; 0 when it is gone."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1000 for line in lines if line.startswith("Pss:")), 0.0)


def family_mb(pid: int) -> float:
    """Return what a process and all it has started take."""
    return sum(map(pss_mb, (pid, *descendant_pids(pid))))


class Peak:
    """Looks at a family's memory again and again; ``mb`` is the most that was seen."""

    def __init__(self, pid: int, every_s: float = 0.1) -> None:
        self.mb = 0.0
        self._pid = pid
        self._every_s = every_s
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._is_over.wait(self._every_s):
            self.mb = max(self.mb, family_mb(self._pid))


def resting_mb(
    command: Sequence[str], environ: Mapping[str, str], is_there: Callable[[list[int]], object]
) -> float:
    """Start a program and return its family's memory once that is there and stands still."""
    with _running(command, environ) as pid:
        deadline, looks = time.monotonic() + WITHIN_S, [0.0]
        while len(looks) < _STILL_LOOKS or max(looks) - min(looks) > _STILL_MB:
            if time.monotonic() > deadline:
                raise MeasuringError(f"memory never stood still: {looks} MB")
            time.sleep(_LOOK_EVERY_S)
            is_due = is_there(descendant_pids(pid))
            looks = [*looks, family_mb(pid)][-_STILL_LOOKS:] if is_due else [0.0]
        return looks[-1]


@contextmanager
def _running(command: Sequence[str], environ: Mapping[str, str]) -> Iterator[int]:
    """Run a program; at the end it and all it has started are gone."""
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command, cwd=ROOT, env=dict(environ), stdin=quiet, stdout=quiet, stderr=quiet
    )
    try:
        yield process.pid
    finally:
        family = descendant_pids(process.pid)
        process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(END_S)
        for pid in (process.pid, *family):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        process.wait()


def _is_alone(family: list[int]) -> bool:
    return not family


def _has_child(family: list[int]) -> bool:
    return bool(family)


def _has_downloads(family: list[int]) -> bool:
    at_work = sum(".vidgrab" in folder_of(pid) for pid in family)
    # Each child has a sentry, and there is a new spare.
    return at_work >= DOWNLOADS and len(family) >= 2 * (DOWNLOADS + 1)
