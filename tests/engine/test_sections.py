"""Parts of a film: little more is asked for than what covers them, and they are cut to size."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.engine.runs import Job, counts, job_of
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin, Seen
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.wishes import CutWish, Section, Wishes
from vidgrab_gui.engine.probe import probe
from vidgrab_gui.engine.tools import find_ffprobe

PART = Section(10.5, 15.2)
"""Key frames stand at whole seconds: it begins at 10 where nothing is made anew."""
KINDS = {
    "hls": "/segments/plain/index.m3u8",
    "hls-locked": "/segments/locked/index.m3u8",
    "dash": "/parts/manifest.mpd",
    "progressive": "/long/manifest.mpd",
}


def _part(origin: Origin, folder: Path, path: str, cut: CutWish, section: Section = PART) -> Job:
    job = job_of(origin, folder, path)
    job.wishes = Wishes(sections=(section,), cut=cut)
    origin.forget()
    return job


def _insist_on_a_part(job: Job, path: str, length_s: float) -> None:
    """Fail unless a file is so long, in both its streams, and plays from end to end."""
    obtained = probe(Path(path), find_ffprobe())
    assert (obtained.video_codec, obtained.audio_codec) == ("H.264", "AAC")
    assert obtained.duration_s == pytest.approx(length_s, abs=0.35)
    shown = ["-show_entries", "stream=codec_type,duration,start_time", "-of", "csv=p=0"]
    told = subprocess.run(
        [find_ffprobe(), "-v", "error", *shown, path], capture_output=True, text=True, check=True
    ).stdout.split()
    for line in told:
        _kind, start_s, duration_s = line.split(",")
        assert float(duration_s) == pytest.approx(length_s, abs=0.35), told
        # A picture of the origin stands for a fifth of a second.
        assert float(start_s) == pytest.approx(0, abs=0.25), told
    command = [FFMPEG, "-v", "error", "-i", path, "-f", "null", "-"]
    played = subprocess.run(command, capture_output=True, text=True, check=True)
    assert not played.stderr
    job.remove()


def _asked_bytes(requests: list[Seen], name: str) -> int:
    """Return how many bytes of a file were asked for; all of them must be bounded."""
    total = 0
    for seen in requests:
        if name in seen.path and seen.method == "GET":
            assert seen.range, "the whole file was asked for"
            first, _, last = seen.range.removeprefix("bytes=").partition("-")
            total += int(last) - int(first) + 1
    return total


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_begins_at_the_key_frame_before(kind: str, origin: Origin, folder: Path) -> None:
    job = _part(origin, folder, KINDS[kind], CutWish.KEY_FRAMES)
    _insist_on_a_part(job, job.finish().path, 5.2)


@pytest.mark.parametrize("kind", KINDS)
def test_an_exact_part_begins_where_it_was_said(kind: str, origin: Origin, folder: Path) -> None:
    job = _part(origin, folder, KINDS[kind], CutWish.EXACT)
    _insist_on_a_part(job, job.finish().path, 4.7)


@pytest.mark.parametrize(("kind", "first"), [("hls", 10), ("hls-locked", 10), ("dash", 11)])
def test_only_the_fragments_that_cover_it_are_asked_for(
    kind: str, first: int, origin: Origin, folder: Path
) -> None:
    job = _part(origin, folder, KINDS[kind], CutWish.KEY_FRAMES)
    job.finish()
    job.remove()
    paths = [seen.path for seen in origin.requests() if seen.path.endswith((".ts", ".m4s"))]
    pictures = [path for path in paths if "/sound/" not in path]
    numbers = sorted(int(path.rpartition("/")[2].partition(".")[0]) for path in pictures)
    assert numbers == list(range(first, first + 6))


def test_of_a_file_little_more_than_the_part_is_asked_for(origin: Origin, folder: Path) -> None:
    job = _part(origin, folder, KINDS["progressive"], CutWish.KEY_FRAMES)
    finished = job.finish()
    size = len(origin.get("/long/long-picture.mp4")[1])
    job.remove()
    requests = [seen for seen in origin.requests() if seen.range]
    asked = _asked_bytes(requests, "long-picture.mp4")
    assert 0 < asked < size * 0.45, (asked, size)
    assert finished.obtained.size_bytes < size / 3


def test_an_ffmpeg_that_cannot_ask_for_little_cuts_all_the_same(
    origin: Origin, folder: Path, tmp_path: Path
) -> None:
    """A person's own may be older than the option."""
    tools_folder = tmp_path / "tools"
    tools_folder.mkdir()
    (tools_folder / "ffprobe").symlink_to(find_ffprobe())
    (tools_folder / "ffmpeg").write_text(
        f'#!/bin/sh\ncase "$*" in *request_size*) exit 1;; *protocol=http*) exit 0;; esac\n'
        f'exec "{FFMPEG}" "$@"\n'
    )
    (tools_folder / "ffmpeg").chmod(0o755)
    job = _part(origin, folder, KINDS["progressive"], CutWish.KEY_FRAMES)
    job.tools_folder = str(tools_folder)
    _insist_on_a_part(job, job.finish().path, 5.2)


def test_a_part_to_the_end(origin: Origin, folder: Path) -> None:
    job = _part(origin, folder, KINDS["dash"], CutWish.KEY_FRAMES, Section(26.0))
    _insist_on_a_part(job, job.finish().path, 4)


def test_a_server_that_gives_no_parts_gives_the_whole(origin: Origin, folder: Path) -> None:
    job = _part(origin, folder, "/no-length/progressive.mp4", CutWish.KEY_FRAMES, Section(1.5, 3.0))
    obtained = job.finish().obtained
    assert obtained.duration_s == pytest.approx(2.0, abs=0.3)
    job.remove()


def test_a_part_behind_the_end_is_refused(origin: Origin, folder: Path) -> None:
    job = _part(origin, folder, KINDS["dash"], CutWish.KEY_FRAMES, Section(100.0, 110.0))
    assert job.fail().failure.kind is FailureKind.NO_FORMATS
    job.remove()


def test_a_part_that_was_cut_off_goes_on(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, "/allow/rest/300000/slow/150000/parts/manifest.mpd", connections=1)
    job.wishes = Wishes(sections=(PART,))
    job.run(kill_when=counts(job, 50_000))
    assert job.counted_bytes() > 50_000
    origin.forget()
    origin.open("rest")
    _insist_on_a_part(job, job.finish().path, 5.2)
    assert not [s for s in origin.requests() if s.path.endswith("/360/init.mp4")]
