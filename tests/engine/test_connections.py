"""A file over several connections through the real child: sooner, and byte for byte the same."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.runs import Job, job_of, served, undisturbed
from tests.origin.client import Origin
from vidgrab_gui.engine.protocol import Reply

MB = 1_000_000
FILE = "/padded.mp4?mb=8"
PACE = f"/slow/{MB}"


def _ranges(origin: Origin) -> list[str]:
    return [seen.range or "" for seen in origin.requests() if seen.method == "GET"]


def _has_parts(job: Job, at_bytes: float) -> Callable[[Reply], bool]:
    """Return a test for several connections having brought more than so much, for certain."""

    def has_parts(_reply: Reply) -> bool:
        if not (job.kept / "whole.json").exists():
            return False
        state = job.state("whole")
        return bool(state.beyond) and state.spans().size_bytes > at_bytes

    return has_parts


def _timed(job: Job) -> float:
    began_s = time.monotonic()
    job.finish()
    return time.monotonic() - began_s


def test_sooner_and_the_same(origin: Origin, folder: Path) -> None:
    expected = undisturbed(origin, folder, FILE)
    taken_s = {}
    for connections in (1, 4):
        job = job_of(origin, folder, PACE + FILE, connections)
        origin.forget()
        taken_s[connections] = _timed(job)
        assert job.streams() == served(origin, FILE)
        (made,) = folder.glob("*.mp4")
        assert made.read_bytes() == expected
        made.unlink()
        job.remove()
        assert (len(_ranges(origin)) > 3) == (connections > 1)
        percents = job.percents()
        assert percents == sorted(percents)
    assert taken_s[1] > 2 * taken_s[4], taken_s


@pytest.mark.parametrize("seed", range(2))
def test_kills_at_any_moment(origin: Origin, folder: Path, seed: int) -> None:
    chance = random.Random(f"connections {seed}")
    expected = undisturbed(origin, folder, FILE)
    job = job_of(origin, folder, PACE + FILE)
    for at_bytes in sorted(chance.uniform(1.5, 7) * MB for _ in range(3)):
        job.run(kill_when=_has_parts(job, at_bytes))
    assert Path(job.finish().path).read_bytes() == expected
    assert job.streams() == served(origin, FILE)
    job.remove()


def test_only_what_is_missing_is_asked_for(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, PACE + FILE)
    job.run(kill_when=_has_parts(job, 4 * MB))
    state = job.state("whole")
    here_bytes = state.spans().size_bytes
    origin.forget()
    job.connections = 1
    job.finish()
    asked_bytes = sum(_span_bytes(text) for text in _ranges(origin))
    seams_bytes = 64 * 1024 * (1 + len(state.beyond))
    assert asked_bytes <= 8 * (1 << 20) - here_bytes + seams_bytes
    job.remove()


def _span_bytes(text: str) -> int:
    first, _, last = text.removeprefix("bytes=").partition("-")
    return (int(last) + 1 if last else 8 * (1 << 20)) - int(first)


def test_another_file_since_starts_over(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, PACE + FILE)
    job.run(kill_when=_has_parts(job, 3 * MB))
    origin.swap(2)
    try:
        job.finish()
        assert job.streams() == served(origin, FILE)
    finally:
        origin.swap(1)
    job.remove()
