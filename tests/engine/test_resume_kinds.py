"""Every kind of download, killed and gone on with, is the very file an undisturbed one is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.engine.runs import Job, counts, fetch, is_in, is_whole, job_of, line, served, undisturbed
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.pace import make_slow_ffmpeg
from tests.origin.plugin import LINK, lay_ranged_plugin
from vidgrab_gui.core.progress import Phase

KINDS = {
    "progressive": "/padded.mp4?mb=3",
    "whole-dash": "/long/manifest.mpd",
    "dash": "/parts/manifest.mpd",
    "hls": "/segments/plain/index.m3u8",
    "hls-locked": "/segments/locked/index.m3u8",
    "hls-ranges": "/segments/ranges/index.m3u8",
}
PACE = "/slow/1500000"
# However late the kill comes, as on a busy machine, there is no more than this to have.
PART = "/allow/rest/2000000"
COUNTED_BYTES = 300_000
NO_LINKS = """import errno, os
def link(*_):
    raise OSError(errno.EPERM, "none here")
os.link = link
"""


@pytest.mark.parametrize("connections", [1, 4])
@pytest.mark.parametrize("kind", KINDS)
def test_a_killed_download_goes_on_from_the_bytes_on_disk(
    kind: str, connections: int, origin: Origin, folder: Path
) -> None:
    expected = undisturbed(origin, folder, KINDS[kind])
    pace = f"/slow/{1_500_000 // connections}"
    job = job_of(origin, folder, PART + pace + KINDS[kind], connections)
    job.run(kill_when=counts(job, COUNTED_BYTES))
    assert job.counted_bytes() > COUNTED_BYTES
    before = job.state("picture" if (job.kept / "picture.json").exists() else "whole").size_bytes
    origin.forget()
    origin.open("rest")
    assert Path(job.finish().path).read_bytes() == expected
    assert [path.name for path in folder.iterdir() if path.is_file()] == ["film.mp4"]
    _insist_on_a_true_resume(origin, kind, before)
    assert job.streams() == served(origin, KINDS[kind])
    assert job.percents()[0] > 5, "the bar starts where the bytes are"
    job.remove()


def _insist_on_a_true_resume(origin: Origin, kind: str, before_bytes: int) -> None:
    """Fail when anything but the seam was asked for again."""
    media = [seen for seen in origin.requests() if ".m" not in seen.path[-5:] or "mb=" in seen.path]
    if kind in ("progressive", "whole-dash"):
        assert _first_asked_for(origin) == before_bytes - 64 * 1024
    elif kind == "dash":
        assert not [seen for seen in origin.requests() if seen.path.endswith("/360/init.mp4")]
    else:
        assert not [s for s in media if s.path.endswith("/0.ts") or s.range == "bytes=0-80275"]


def _first_asked_for(origin: Origin) -> int:
    """Return the earliest byte of the picture that was asked for.

    Not that of the first request: the last one of the killed child may be heard after its end.
    """
    seen = [one for one in origin.requests() if ".mp4" in one.path and "sound" not in one.path]
    return min(int((one.range or "bytes=0-")[6:].partition("-")[0]) for one in seen)


@pytest.mark.parametrize("kind", KINDS)
def test_kills_at_random_moments(kind: str, origin: Origin, folder: Path) -> None:
    chance = random.Random(f"vidgrab {kind}")
    expected = undisturbed(origin, folder, KINDS[kind])
    job = job_of(origin, folder, PACE + KINDS[kind], chance.choice((1, 4)))
    for _ in range(2):
        job.run(kill_after_s=chance.uniform(0.8, 2.2))
    assert Path(job.finish().path).read_bytes() == expected
    assert job.streams() == served(origin, KINDS[kind])
    job.remove()


@pytest.mark.parametrize("chunk_bytes", [0, 400_000])
def test_a_site_that_wants_its_file_in_ranges(
    chunk_bytes: int, origin: Origin, folder: Path, home: Path
) -> None:
    expected = undisturbed(origin, folder, KINDS["progressive"])
    url = origin.url(PART + "/slow/700000" + KINDS["progressive"])
    lay_ranged_plugin(home, url, chunk_bytes)
    fetched = fetch(LINK)
    job = Job(LINK, folder, line(fetched.media), fetched.ticket)
    job.run(kill_when=counts(job, 800_000))
    before = job.state("whole").size_bytes
    origin.forget()
    origin.open("rest")
    assert Path(job.finish().path).read_bytes() == expected
    assert _first_asked_for(origin) == before - 64 * 1024
    assert (len(origin.requests()) > 3) == bool(chunk_bytes)
    job.remove()


def test_a_kill_while_ffmpeg_joins_costs_no_byte(
    origin: Origin, folder: Path, tmp_path: Path
) -> None:
    expected = undisturbed(origin, folder, KINDS["whole-dash"])
    job = job_of(origin, folder, KINDS["whole-dash"])
    make_slow_ffmpeg(tmp_path / "tools", Path(FFMPEG))
    job.tools_folder = str(tmp_path / "tools")
    job.run(kill_when=is_in(Phase.JOINING))
    assert job.state("picture").is_complete
    assert job.state("sound").is_complete
    origin.forget()
    job.tools_folder = ""
    assert Path(job.finish().path).read_bytes() == expected
    assert origin.requests() == []
    job.remove()


def test_a_kill_while_ffmpeg_puts_the_file_in_order(origin: Origin, folder: Path) -> None:
    expected = undisturbed(origin, folder, KINDS["hls"])
    job = job_of(origin, folder, KINDS["hls"])
    job.run(kill_when=is_in(Phase.REPAIRING))
    assert job.state("whole").is_complete
    origin.forget()
    assert Path(job.finish().path).read_bytes() == expected
    assert not [seen for seen in origin.requests() if ".ts" in seen.path]
    job.remove()


@pytest.mark.parametrize("kind", ["whole-dash", "hls"])
def test_a_volume_without_hard_links(
    kind: str, origin: Origin, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = undisturbed(origin, folder, KINDS[kind])
    job = job_of(origin, folder, KINDS[kind])
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "sitecustomize.py").write_text(NO_LINKS)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "path"))
    make_slow_ffmpeg(tmp_path / "tools", Path(FFMPEG))
    job.tools_folder = str(tmp_path / "tools") if kind == "whole-dash" else ""
    job.run(kill_when=is_in(Phase.JOINING if kind == "whole-dash" else Phase.REPAIRING))
    name = "picture" if kind == "whole-dash" else "whole"
    assert job.state(name).lent, "the stream is not kept twice there"
    origin.forget()
    job.tools_folder = ""
    assert Path(job.finish().path).read_bytes() == expected
    if kind == "whole-dash":
        assert origin.requests() == []
    job.remove()


def test_a_whole_picture_is_not_brought_again_while_its_sound_is(
    origin: Origin, folder: Path
) -> None:
    job = job_of(origin, folder, PACE + KINDS["whole-dash"], connections=1)
    job.run(kill_when=is_whole(job, "picture"))
    assert job.state("picture").is_complete
    origin.forget()
    job.finish()
    assert job.streams() == served(origin, KINDS["whole-dash"])
    ranges = [seen.range for seen in origin.requests() if "picture" in seen.path]
    assert ranges[0] == f"bytes={len(job.streams()['picture']) - 64 * 1024}-", "only its end"
    job.remove()
