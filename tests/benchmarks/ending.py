"""Row 7: from Cancel to its being shown and every process gone, in all phases."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.figures import Line, Series, at_most
from tests.benchmarks.workbench import MeasuringError, UsedWindow, Workbench
from tests.faults.steered import Seen
from tests.origin.pace import make_slow_ffmpeg
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.tools import find_ffmpeg

FETCHES = {
    "a hanging fetch": "/silent",
    "a page that comes slowly": "/slow-page?s=60",
    "a page that trickles": "/trickle",
}
DOWNLOADS = {
    "progressive": "/slow/20000/progressive.mp4",
    "progressive, gone silent": "/silent-body/50000/progressive.mp4",
    "DASH": "/slow/20000/dash/manifest.mpd",
    "live": "/live/cancel/index.m3u8",
}
MERGE = {"ffmpeg merging": "/long/manifest.mpd"}
WITHIN_S = 30.0
PATIENCE_S = 60.0
_LOOK_EVERY_S = 0.02


def cancel(bench: Workbench) -> list[Line]:
    """Measure every phase in turns; the slowest one counts."""
    tools = bench.root / "slow-tools"
    make_slow_ffmpeg(tools, Path(find_ffmpeg()))
    settings = Settings(
        asks_before_quit=False,
        tools_folder=str(tools),
        fetch_limit_s=PATIENCE_S,
        silence_limit_s=PATIENCE_S,
    )
    taken_ms: dict[str, list[float]] = {}
    with bench.window(bench.place(settings)) as window:
        for _ in range(bench.runs + 1):
            for phase, seen in _round(bench, window):
                taken_ms.setdefault(phase, []).append(1000 * max(seen.values()))
    return [_line(taken_ms)]


def _round(bench: Workbench, window: UsedWindow) -> list[tuple[str, dict[str, float]]]:
    seen = [(phase, _stop_fetch(bench, window, path)) for phase, path in FETCHES.items()]
    seen += [(phase, _cancel(bench, window, path, _has_bytes)) for phase, path in DOWNLOADS.items()]
    return seen + [(phase, _cancel(bench, window, path, _merges)) for phase, path in MERGE.items()]


def _stop_fetch(bench: Workbench, window: UsedWindow, path: str) -> dict[str, float]:
    window.settle()
    bench.origin.forget()
    window.ask("enter", text=bench.origin_link(path))
    bench.origin.wait_for_request(path)
    seen: dict[str, float] = window.ask("stop")
    return seen


def _cancel(
    bench: Workbench, window: UsedWindow, path: str, is_due: Callable[[UsedWindow, Seen], bool]
) -> dict[str, float]:
    window.settle()
    window.ask("begin", text=bench.origin_link(path))
    deadline = time.monotonic() + WITHIN_S
    while not is_due(window, job := window.jobs()[-1]):
        if time.monotonic() > deadline or job.is_ended:
            raise MeasuringError(f"{path} never came to be cancelled: {job}")
        time.sleep(_LOOK_EVERY_S)
    seen: dict[str, float] = window.ask("cancel", job_id=job.job_id)
    return seen


def _has_bytes(window: UsedWindow, job: Seen) -> bool:
    work = window.folder / ".vidgrab" / job.job_id
    return job.state == "downloading" and any(work.rglob("*.part"))


def _merges(window: UsedWindow, job: Seen) -> bool:
    return job.state == "finishing" and bool(window.ffmpegs())


def _line(taken_ms: dict[str, list[float]]) -> Line:
    phases = [Series(phase, "ms", tuple(values[1:])) for phase, values in taken_ms.items()]
    slowest = max(phases, key=lambda series: series.median)
    longest_ms = max(max(series.values) for series in phases)
    return Line(
        "7",
        "Cancel → shown and every child gone, worst of all phases",
        slowest,
        figure=slowest.median,
        unit="ms",
        limit=at_most(300),
        note=f"the slowest phase: {slowest.name}; the longest single time {longest_ms:.0f} ms",
        also=tuple(phases),
    )
