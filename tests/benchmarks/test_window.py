"""The window as the benchmarks use it: each deed does what a person does, with true times."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.benchmarks.memory import Peak, family_mb, pss_mb
from tests.benchmarks.workbench import MeasuringError, UsedWindow, Workbench
from tests.origin.client import Origin
from tests.processes import lives

BLOCK = """
import os, time
print(flush=True)
input()
block = bytearray(os.urandom(30_000_000))
time.sleep(0.1)
print(flush=True)
"""


@pytest.fixture
def bench() -> Iterator[Workbench]:
    with Workbench(runs=1) as bench:
        yield bench


@pytest.fixture
def window(bench: Workbench) -> Iterator[UsedWindow]:
    with bench.window() as window:
        yield window


def test_it_fetches_downloads_stops_and_cancels(window: UsedWindow, origin: Origin) -> None:
    before_s = time.monotonic()
    window.ask("beat")
    seen = window.fetch(origin.url("/hls/master.m3u8"))
    beats = window.ask("beats")
    assert (seen["status"], seen["lines"]) == ("completed", 7)
    assert 0 < seen["known_s"] <= seen["painted_s"] < time.monotonic() - before_s
    assert 0 < beats["p99_ms"] <= beats["max_ms"]

    assert 0 < window.save_s(origin.url("/progressive.mp4")) < time.monotonic() - before_s
    assert window.jobs()[-1].state == "done"
    assert not [path for path in window.folder.iterdir() if path.is_file()]
    with pytest.raises(MeasuringError, match="not-found"):
        window.fetch_s(origin.url("/nothing"))

    window.settle()
    window.ask("enter", text=origin.url("/silent"))
    origin.wait_for_request("/silent")
    assert set(window.ask("stop")) == {"shown_s", "gone_s"}
    window.ask("begin", text=origin.url("/slow/20000/progressive.mp4"))
    jobs = window.wait_for(lambda jobs: jobs[-1].done_bytes > 0, "the first bytes")
    busy = window.busy_children()
    window.ask("cancel", job_id=jobs[-1].job_id)
    assert not any(map(lives, busy))
    assert window.jobs()[-1].state == "cancelled"
    assert window.ask("rows") == 2


def test_a_yardstick_downloads_and_leaves_nothing(bench: Workbench, origin: Origin) -> None:
    assert bench.rivals.yt_dlp_s(origin.url("/progressive.mp4")) > 0
    assert not any((bench.root / "rivals" / "downloads").iterdir())


def test_memory_is_that_of_a_process_and_its_children() -> None:
    assert 0 < pss_mb(os.getpid()) <= family_mb(os.getpid())
    assert pss_mb(2**22 + 1) == 0
    # A process of its own: the one the tests run in has children whose memory comes and goes.
    command = [sys.executable, "-c", BLOCK]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        with Peak(process.pid, every_s=0.01) as peak:
            process.stdin.write(b"go\n")
            process.stdin.flush()
            process.stdout.readline()
        process.stdin.close()
    assert 25 < peak.added_mb < 100
