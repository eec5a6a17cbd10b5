"""Broadcasts: recorded while they are on the air, ended, cut off, gone on with."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.runs import Job, child, job_of
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.protocol import (
    EndRecording,
    Finished,
    Progressed,
    Reply,
    Stopped,
)
from vidgrab_gui.engine.tools import find_ffprobe


def _recorded(job: Job, seconds: float) -> Callable[[Reply], bool]:
    """Return a test for so much of the broadcast being here, and certain."""

    def is_enough(reply: Reply) -> bool:
        told = isinstance(reply, Progressed) and (reply.progress.recorded_s or 0) >= seconds
        return told and job.counted_bytes() > 0

    return is_enough


def _run_and_end(job: Job, is_time: Callable[[Reply], bool]) -> list[Reply]:
    """Run a child and ask it to end its recording when it is time; return what it said."""
    heard: list[Reply] = []
    is_asked = False
    with child() as engine:
        engine.send(job.order())
        for reply in engine.replies():
            heard.append(reply)
            if not is_asked and is_time(reply):
                is_asked = True
                engine.send(EndRecording())
    return heard


def _numbers(origin: Origin) -> list[int]:
    """Return the numbers of the segments that were asked for."""
    paths = [seen.path for seen in origin.requests()]
    names = [path.rpartition("/")[2] for path in paths if path.endswith((".ts", ".m4s"))]
    return [int(name.partition(".")[0]) for name in names]


def _insist_on_a_film(path: str, length_s: float) -> None:
    """Fail unless a file plays from end to end and is about so long."""
    obtained = probe(Path(path), find_ffprobe())
    assert (obtained.video_codec, obtained.audio_codec) == ("H.264", "AAC")
    assert obtained.duration_s == pytest.approx(length_s, abs=0.6)
    command = [FFMPEG, "-v", "error", "-i", path, "-f", "null", "-"]
    played = subprocess.run(command, capture_output=True, text=True, check=True)
    assert not played.stderr


@pytest.mark.parametrize("kind", ["ended", "gone", "locked"])
def test_a_broadcast_that_ends_by_itself(kind: str, origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, f"/onair/9/{kind}/index.m3u8")
    finished = job.finish()
    assert sorted(_numbers(origin)) == list(range(9)), "each segment once"
    _insist_on_a_film(finished.path, 9)
    assert not finished.warnings
    told = [r.progress for r in job.heard if isinstance(r, Progressed)]
    on_air = [one for one in told if one.phase is Phase.RECORDING]
    assert {one.percent for one in on_air} == {None}
    assert [one.recorded_s for one in on_air] == sorted(one.recorded_s or 0 for one in on_air)
    assert told[-1].recorded_s == 9
    assert on_air[-1].total_bytes is None
    assert on_air[-1].done_bytes > 100_000
    job.remove()


def test_a_list_that_grows_no_more_is_the_end(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, "/onair/5/still/index.m3u8")
    _insist_on_a_film(job.finish().path, 5)
    job.remove()


def test_picture_and_sound_are_recorded_side_by_side(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, "/onair/8/split/master.m3u8")
    assert len(job.quality.format_ids) == 2
    _insist_on_a_film(job.finish().path, 8)
    asked = [seen.path for seen in origin.requests() if seen.path.endswith(".m4s")]
    order = ["sound" if "/sound/" in path else "picture" for path in asked]
    assert order != sorted(order), "not one after the other"
    job.remove()


def test_a_window_that_moves_on_is_recorded_from_its_first_segment(
    origin: Origin, folder: Path
) -> None:
    job = job_of(origin, folder, "/onair/10/window/index.m3u8")
    finished = job.finish()
    numbers = sorted(_numbers(origin))
    assert numbers == list(range(numbers[0], 10)), "each segment once, none left out"
    _insist_on_a_film(finished.path, len(numbers))
    assert not finished.warnings
    job.remove()


def test_what_the_site_has_lost_is_said(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, "/onair/7/torn/index.m3u8")
    finished = job.finish()
    assert finished.warnings == ("1 s of the broadcast are missing",)
    assert 4 not in _numbers(origin)
    job.remove()


def _end_at_gate(job: Job, origin: Origin, gate: str) -> list[Reply]:
    """End a recording while the site says nothing more; return all the child says."""
    with child() as engine:
        engine.send(job.order())
        origin.wait_at_gate(gate)
        engine.send(EndRecording())
        return list(engine.replies())


@pytest.mark.parametrize("path", ["/onair/30/ended/index.m3u8", "/onair/30/split/master.m3u8"])
def test_end_keeps_a_file_that_plays(path: str, origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, path)
    heard = _run_and_end(job, _recorded(job, 4))
    assert isinstance(heard[-1], Finished), heard[-1]
    length_s = heard[-1].obtained.duration_s
    assert length_s is not None
    assert 3.5 < length_s < 12
    _insist_on_a_film(heard[-1].path, length_s)
    job.remove()


def test_end_does_not_wait_for_a_line_that_hangs(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, "/allow/rest/400000/onair/30/ended/index.m3u8")
    heard = _end_at_gate(job, origin, "rest")
    assert isinstance(heard[-1], Finished), heard[-1]
    assert heard[-1].obtained.duration_s
    job.remove()


def test_end_before_anything_came_leaves_nothing(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, "/gate/shut/0/onair/30/ended/index.m3u8")
    heard = _end_at_gate(job, origin, "shut")
    assert isinstance(heard[-1], Stopped), heard[-1]
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("path", ["/onair/12/ended/index.m3u8", "/onair/12/split/master.m3u8"])
def test_a_killed_recording_goes_on(path: str, origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, path)
    job.run(kill_when=_recorded(job, 4))
    assert job.counted_bytes() > 0
    job.ticket = b""  # as after a restart of the program
    finished = job.finish()
    _insist_on_a_film(finished.path, 12)
    assert not finished.warnings
    job.remove()


def test_a_killed_recording_whose_list_has_moved_on_says_what_is_missing(
    origin: Origin, folder: Path
) -> None:
    job = job_of(origin, folder, "/onair/24/window/index.m3u8")
    job.run(kill_when=_recorded(job, 4))
    recorded = max(_numbers(origin))
    while f"\n{recorded + 8}.ts".encode() not in origin.get("/onair/24/window/index.m3u8")[1]:
        pass  # each look is a second later
    job.ticket = b""
    finished = job.finish()
    assert finished.warnings
    assert finished.warnings[0].endswith("s of the broadcast are missing")
    job.remove()


def test_a_killed_recording_of_a_broadcast_that_is_over_becomes_a_file(
    origin: Origin, folder: Path
) -> None:
    job = job_of(origin, folder, "/onair/8/gone/index.m3u8")
    job.run(kill_when=_recorded(job, 4))
    while origin.get("/onair/8/gone/index.m3u8")[0] != 404:
        pass
    job.ticket = b""
    finished = job.finish()
    assert finished.obtained.duration_s is not None
    assert finished.obtained.duration_s >= 3.5
    job.remove()


def test_what_was_recorded_becomes_a_file_without_asking_anybody(
    origin: Origin, folder: Path
) -> None:
    job = job_of(origin, folder, "/onair/30/ended/index.m3u8")
    job.run(kill_when=_recorded(job, 4))
    origin.forget()
    job.ticket, job.concludes = b"", True
    finished = job.finish()
    assert origin.requests() == []
    assert finished.obtained.duration_s is not None
    assert finished.obtained.duration_s >= 3.5
    job.remove()
