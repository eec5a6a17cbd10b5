"""How time and memory grow with a playlist, a library, and a film's fragments."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from tests.benchmarks.figures import Growth, Size
from tests.benchmarks.libraries import library_place, wait_for_rows
from tests.benchmarks.memory import Peak, family_mb
from tests.benchmarks.workbench import UsedWindow, Workbench

ENTRIES = (10, 100, 1_000, 5_000)
JOBS = (100, 1_000, 10_000)
FRAGMENTS = (50, 500, 5_000)
MOST_RUNS = 3
_CALM_S = 1.0


def playlists(bench: Workbench) -> Growth:
    """Fetch feeds of several lengths."""
    outcomes: set[str] = set()

    def fetch(window: UsedWindow, count: int) -> float:
        seen = window.fetch(bench.link(f"/0/0/feed?n={count}"))
        outcomes.add(str(seen["failure"] or f"{seen['lines']} lines"))
        return float(seen["painted_s"])

    sizes = _sizes_in_a_window(bench, ENTRIES, fetch)
    return Growth("a playlist is fetched", "entries", sizes, f"became: {', '.join(outcomes)}")


def fragments(bench: Workbench) -> Growth:
    """Download films of several lengths from a site without latency."""

    def save(window: UsedWindow, count: int) -> float:
        return window.save_s(bench.link(f"/0/0/hls/{count}/long/index.m3u8"))

    return Growth("a film is downloaded", "fragments", _sizes_in_a_window(bench, FRAGMENTS, save))


def libraries(bench: Workbench) -> Growth:
    """Open windows over libraries of several lengths, until every job is in the list."""
    return Growth(
        "a window is opened and its list filled",
        "jobs",
        tuple(_opened(bench, count) for count in JOBS),
        "memory is that of the window's own process and its warm child, above an empty library",
    )


def _sizes_in_a_window(
    bench: Workbench, counts: tuple[int, ...], measure: Callable[[UsedWindow, int], float]
) -> tuple[Size, ...]:
    """Return each size's median time and the most memory the work has added."""
    sizes = []
    with bench.window() as window:
        for count in counts:
            taken_s, added_mb = [], []
            for _ in range(min(MOST_RUNS, bench.runs) + 1):
                window.settle()
                time.sleep(_CALM_S)
                calm_mb = family_mb(window.pid)
                with Peak(window.pid) as peak:
                    taken_s.append(measure(window, count))
                added_mb.append(max(0.0, peak.mb - calm_mb))
            sizes.append(
                Size(count, statistics.median(taken_s[1:]), statistics.median(added_mb[1:]))
            )
    return tuple(sizes)


def _opened(bench: Workbench, count: int) -> Size:
    empty, place = library_place(bench, 0), library_place(bench, count)
    taken_s, added_mb = [], []
    for _ in range(min(MOST_RUNS, bench.runs) + 1):
        with bench.window(empty) as window:
            time.sleep(_CALM_S)
            empty_mb = family_mb(window.pid)
        with UsedWindow(place) as window:
            window.wait_until_ready()
            wait_for_rows(window, count)
            taken_s.append(time.monotonic() - window.started_s)
            window.settle()
            time.sleep(_CALM_S)
            added_mb.append(max(0.0, family_mb(window.pid) - empty_mb))
    return Size(count, statistics.median(taken_s[1:]), statistics.median(added_mb[1:]))
