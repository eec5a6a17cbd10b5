"""Rows 2 and 10: from Enter on a link to the list of qualities, the first time and again."""

from __future__ import annotations

from tests.benchmarks.figures import Line, Series, at_most, ratio
from tests.benchmarks.workbench import MOMENTS, Rival, Workbench

MASTER = "/hls/master.m3u8"
"""Six heights, and sound apart."""


def first_fetch(bench: Workbench) -> list[Line]:
    """Measure a link that nobody has asked for before."""
    with bench.window() as window:
        cli, ours = bench.turns(
            Rival("`yt-dlp -J`", lambda: bench.rivals.extract_s(bench.origin_link(MASTER))),
            Rival("VidGrab", lambda: window.fetch_s(bench.origin_link(MASTER))),
        )
    what = "Enter on a link → quality list filled (HLS, 6 heights)"
    return [ratio("2", what, ours, cli, at_most(0.3))]


def fetch_again(bench: Workbench) -> list[Line]:
    """Measure a link again, after another one has been looked at."""
    firsts: list[float] = []
    with bench.window() as window:

        def again_s() -> float:
            link = bench.origin_link(MASTER)
            firsts.append(window.fetch_s(link))
            window.fetch_s(bench.origin_link(MASTER))
            return window.fetch_s(link)

        (again,) = bench.turns(Rival("again", again_s), times=MOMENTS)
    first = Series("the first fetch", "s", tuple(firsts[1:]))
    return [ratio("10", "a link fetched in the last minutes, again", again, first, at_most(0.05))]
