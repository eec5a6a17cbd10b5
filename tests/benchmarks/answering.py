"""Row 6: how soon the window's thread answers while much goes on around it."""

from __future__ import annotations

import time

from tests.benchmarks.figures import Line, Series, at_most
from tests.benchmarks.workbench import MeasuringError, UsedWindow, Workbench
from vidgrab_gui.core.settings import Settings

DOWNLOADS = 6
ENTRIES = 5_000
IDLE_S = 3.0
CALM_S = 1.5
"""Between idle and busy: the first seconds of six downloads are not what is measured."""

WITHIN_S = 20.0
FILM = "/20/500000/film-300.mp4"
PAGE = "/page/big?mb=15"
FEED = f"/0/0/feed?n={ENTRIES}"


def answer_time(bench: Workbench) -> list[Line]:
    """Measure in rounds: idle, then with downloads, a large page and a long playlist."""
    bench.site.get(FILM, method="HEAD")
    outcomes: set[str] = set()
    idle: list[dict[str, float]] = []
    busy: list[dict[str, float]] = []
    with bench.window(bench.place(_settings())) as window:
        for _ in range(bench.runs + 1):
            idle.append(_idle(window))
            _begin_downloads(bench, window)
            window.ask("beat")
            window.ask("fetch", text=bench.origin_link(PAGE))
            outcomes.add(_outcome(window.ask("fetch", text=bench.link(FEED))))
            busy.append(window.ask("beats"))
            _cancel_all(window)
    note = f"{ENTRIES:,} entries became: {', '.join(sorted(outcomes))}"
    return _lines(idle[1:], busy[1:], note)


def _settings() -> Settings:
    return Settings(asks_before_quit=False, jobs_at_once=DOWNLOADS)


def _idle(window: UsedWindow) -> dict[str, float]:
    window.settle()
    window.ask("beat")
    time.sleep(IDLE_S)
    beats: dict[str, float] = window.ask("beats")
    return beats


def _begin_downloads(bench: Workbench, window: UsedWindow) -> None:
    before = len(window.jobs())
    window.ask("begin", text=" ".join(bench.link(FILM) for _ in range(DOWNLOADS)))
    window.wait_for(
        lambda jobs: (
            sum(job.state == "downloading" and job.done_bytes > 0 for job in jobs) == DOWNLOADS
            and len(jobs) == before + DOWNLOADS
        ),
        f"{DOWNLOADS} downloads under way",
        WITHIN_S,
    )
    window.settle()
    time.sleep(CALM_S)


def _cancel_all(window: UsedWindow) -> None:
    running = [job for job in window.jobs() if job.is_running]
    if len(running) != DOWNLOADS:
        raise MeasuringError(f"{len(running)} of {DOWNLOADS} downloads were still running")
    window.act("cancel", running)
    window.wait_for(lambda jobs: all(job.is_ended for job in jobs), "the end of all", WITHIN_S)


def _outcome(seen: dict[str, object]) -> str:
    return f"{seen['lines']} lines" if seen["status"] == "completed" else str(seen["failure"])


def _lines(idle: list[dict[str, float]], busy: list[dict[str, float]], note: str) -> list[Line]:
    what = f"window's thread, {DOWNLOADS} downloads, a 15 MB page, {ENTRIES:,} entries: "
    lines = []
    for name, words, limit_ms in (("p99_ms", "99 % of answers", 16), ("max_ms", "longest", 50)):
        ours = Series("VidGrab", "ms", tuple(beats[name] for beats in busy))
        still = Series("idle", "ms", tuple(beats[name] for beats in idle))
        worst = max(ours.values)
        figure = ours.median if name == "p99_ms" else worst
        lines.append(
            Line("6", what + words, ours, still, figure, "ms", at_most(limit_ms), note=note)
        )
    return lines
