"""Rows 3, 4 and 5: from the click to the file in place, on fast, slow and distant sites."""

from __future__ import annotations

import shutil

from tests.benchmarks.figures import Line, at_least, at_most, ratio, speed_up
from tests.benchmarks.workbench import Rival, UsedWindow, Workbench
from vidgrab_gui.core.settings import Settings

LARGE_MB = 300
THROTTLED = "/40/2000000/film-{mb}.mp4"
THROTTLED_MB = 48
DISTANT = {"HLS": "/50/0/hls/{count}/rich/index.m3u8", "DASH": "/50/0/dash/{half}/manifest.mpd"}
FRAGMENTS = 200
MANY = 8


def large_file(bench: Workbench) -> list[Line]:
    """Measure a large file from a site that is as fast as the machine."""
    path = f"/0/0/film-{LARGE_MB}.mp4"
    bench.site.get(path, method="HEAD")  # it is made at the first request
    curl = Rival("curl", lambda: bench.rivals.curl_s(bench.link(path)))
    with bench.window() as window:
        ours, fetched, cli, *others = bench.turns(
            Rival("VidGrab", lambda: window.save_s(bench.link(path))),
            Rival("VidGrab, already fetched", lambda: window.download_s(bench.link(path))),
            Rival("`yt-dlp`", lambda: bench.rivals.yt_dlp_s(bench.link(path))),
            *([curl] if shutil.which("curl") else []),
        )
    what = f"{LARGE_MB} MB progressive, no throttle: "
    lines = [
        ratio("3", what + "click on a new link → file in place", ours, cli, at_most(1.0)),
        ratio("3", what + "click on a fetched link → file in place", fetched, cli, None),
    ]
    lines += [ratio("3", what + "a new link, beside curl", ours, other, None) for other in others]
    return lines if others else [*lines, Line("3", what + "beside curl", failure="no curl here")]


def throttled_file(bench: Workbench) -> list[Line]:
    """Measure a file from a site that gives each connection a share."""
    with bench.window() as window:

        def rivals(megabytes: int) -> list[Rival]:
            path = THROTTLED.format(mb=megabytes)
            bench.site.get(path, method="HEAD")
            return [
                Rival("`yt-dlp`", lambda: bench.rivals.yt_dlp_s(bench.link(path))),
                Rival("VidGrab", lambda: window.save_s(bench.link(path))),
            ]

        cli, ours = bench.turns(*rivals(THROTTLED_MB), warm_up=rivals(2))
    what = f"{THROTTLED_MB} MB progressive, 2 MB/s per connection, 40 ms latency"
    return [speed_up("4", what, ours, cli, at_least(3.5))]


def distant_fragments(bench: Workbench) -> list[Line]:
    """Measure many fragments, each of which takes a while to come."""
    wide = bench.place(Settings(asks_before_quit=False, connections=MANY))
    with bench.window() as usual_window, bench.window(wide) as wide_window:
        return [
            line
            for kind, path in DISTANT.items()
            for line in _fragment_lines(bench, kind, path, usual_window, wide_window)
        ]


def _fragment_lines(
    bench: Workbench, kind: str, path: str, usual_window: UsedWindow, wide_window: UsedWindow
) -> list[Line]:
    def rivals(count: int) -> list[Rival]:
        place = path.format(count=count, half=count // 2)
        many = ("-N", str(MANY))
        return [
            Rival("`yt-dlp`", lambda: bench.rivals.yt_dlp_s(bench.link(place))),
            Rival("VidGrab", lambda: usual_window.save_s(bench.link(place))),
            Rival(f"`yt-dlp -N {MANY}`", lambda: bench.rivals.yt_dlp_s(bench.link(place), *many)),
            Rival(f"VidGrab at {MANY}", lambda: wide_window.save_s(bench.link(place))),
        ]

    cli, ours, wide_cli, wide = bench.turns(*rivals(FRAGMENTS), warm_up=rivals(10))
    what = f"{kind}, {FRAGMENTS} fragments, 50 ms latency: "
    return [
        speed_up("5", what + "our default setting", ours, cli, at_least(3.5)),
        speed_up("5", what + f"setting {MANY}", wide, wide_cli, at_least(1.0)),
    ]
