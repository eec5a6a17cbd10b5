"""A source that changed starts over; what is damaged is not built upon; the rest goes on."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import msgspec
import pytest

from tests.engine.runs import (
    Job,
    beyond,
    child,
    counts,
    fetch,
    is_whole,
    job_of,
    line,
    served,
    undisturbed,
)
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.pace import make_slow_ffmpeg
from tests.origin.plugin import LINK, lay_ranged_plugin
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.engine.protocol import (
    Finished,
    Logged,
    Progressed,
    Rechosen,
    StageReached,
    Stopped,
)
from vidgrab_gui.engine.ticket import Ticket

PADDED = "/padded.mp4?mb=3"
PARTS = "/parts/manifest.mpd"
PACE = "/slow/1500000"
# As much in all over four connections, so that a late kill still comes in the middle.
PACE_OF_FOUR = "/slow/375000"


@pytest.mark.parametrize(
    "path",
    [
        PADDED,  # another length and tag
        f"/filled{PADDED}",  # the same length, another tag
        f"/filled/no-etag{PADDED}",  # nothing but the bytes tells
        PARTS,
        f"/filled/no-etag{PARTS}",
        "/filled/no-etag/segments/plain/index.m3u8",
        "/filled/no-etag/segments/locked/index.m3u8",
    ],
)
def test_a_source_that_changed_meanwhile_starts_over(
    path: str, origin: Origin, folder: Path
) -> None:
    job = job_of(origin, folder, PACE + path, connections=1)
    job.run(kill_when=counts(job, 300_000))
    origin.swap()
    expected = undisturbed(origin, folder, path, version=2)
    job.floor_percent = 70.0
    assert Path(job.finish().path).read_bytes() == expected
    assert job.streams() == served(origin, path)
    assert min(job.percents()) < 10, "the bar begins anew"
    job.remove()


def test_the_two_versions_are_two(origin: Origin) -> None:
    for path in (PADDED, "/parts/360/3.m4s", "/segments/plain/3.ts"):
        for filled in ("", "/filled"):
            origin.swap(1)
            _, first, heads = origin.get(filled + path)
            origin.swap(2)
            _, second, other_heads = origin.get(filled + path)
            assert first != second
            assert (len(first) == len(second)) == bool(filled)
            assert heads["ETag"] != other_heads["ETag"]


def test_a_whole_picture_of_another_version_than_the_sound_to_come(
    origin: Origin, folder: Path
) -> None:
    job = job_of(origin, folder, PACE + PARTS, connections=1)
    job.run(kill_when=is_whole(job, "picture"))
    assert job.state("picture").is_complete
    origin.swap()
    job.finish()
    assert job.streams() == served(origin, PARTS)
    job.remove()


@pytest.mark.parametrize("tag", ["", "/no-etag"])
def test_a_server_that_swaps_the_file_in_the_middle(tag: str, origin: Origin, folder: Path) -> None:
    path = f"/filled{tag}{PADDED}"
    fetched = fetch(origin.url(f"/gate/swap/1000000/dropping{path}"))
    job = Job(fetched.media.url, folder, line(fetched.media), fetched.ticket)
    with child() as engine:
        engine.send(job.order())
        origin.wait_at_gate("swap")
        origin.swap()
        origin.open("swap")
        heard = list(engine.replies())
    assert isinstance(heard[-1], Finished), heard[-1]
    assert Path(heard[-1].path).read_bytes() == undisturbed(origin, folder, path, version=2)
    job.remove()


def test_mirrors_that_each_have_a_tag_of_their_own(origin: Origin, folder: Path) -> None:
    url = origin.url("/mirrors/dropping/padded.mp4?mb=1")
    job = Job(url, folder, line(fetch(url).media))
    assert Path(job.finish().path).read_bytes() == origin.get("/padded.mp4?mb=1")[1]
    job.remove()


def test_a_server_without_ranges_starts_over_and_ends(origin: Origin, folder: Path) -> None:
    expected = undisturbed(origin, folder, PADDED)
    job = job_of(origin, folder, f"/no-length{PACE_OF_FOUR}{PADDED}")
    job.run(kill_when=counts(job, 300_000))
    job.floor_percent = 60.0
    assert Path(job.finish().path).read_bytes() == expected
    job.remove()


def test_an_expired_link_is_extracted_again_and_gone_on_with(
    origin: Origin, folder: Path, home: Path
) -> None:
    expected = undisturbed(origin, folder, PADDED)
    lay_ranged_plugin(home, origin.url(f"/expiring/1{PACE}{PADDED}"))
    fetched = fetch(LINK)
    job = Job(LINK, folder, line(fetched.media), fetched.ticket)
    job.run(kill_when=counts(job, 300_000))
    before = job.counted_bytes()
    origin.forget()
    origin.get(_path_of(fetched.ticket, origin))  # the one time that is left of it
    assert Path(job.finish().path).read_bytes() == expected
    assert [type(reply) for reply in job.heard if isinstance(reply, Rechosen)] == [Rechosen]
    assert origin.requests()[-1].range == f"bytes={before - 64 * 1024}-"
    job.remove()


def _path_of(ticket: bytes, origin: Origin) -> str:
    url = str(Ticket.from_bytes(ticket).info()["formats"][0]["url"])
    return url.removeprefix(origin.base)


def test_without_a_ticket_the_link_is_extracted_once(origin: Origin, folder: Path) -> None:
    expected = undisturbed(origin, folder, PADDED)
    job = job_of(origin, folder, PACE_OF_FOUR + PADDED)
    job.run(kill_when=counts(job, 300_000))
    job.ticket = b""
    job.quality = dataclasses.replace(job.quality, size_bytes=None)
    assert Path(job.finish().path).read_bytes() == expected
    kinds = [type(reply) for reply in job.heard]
    assert kinds.count(Rechosen) == 1
    assert kinds.count(StageReached) == 2
    assert kinds.index(StageReached) < kinds.index(Rechosen) < kinds.index(Progressed)
    job.remove()


def test_a_complete_part_without_its_name_needs_no_second_download(
    origin: Origin, folder: Path
) -> None:
    for path in (PADDED, "/segments/plain/index.m3u8"):
        expected = undisturbed(origin, folder, path)
        job = job_of(origin, folder, path)
        job.run(kill_when=is_whole(job, "whole"))
        (job.kept / "whole.whole").rename(job.kept / "whole.part")
        state = msgspec.structs.replace(job.state("whole"), is_complete=False)
        (job.kept / "whole.json").write_bytes(msgspec.json.encode(state))
        (job.work / "journal.json").unlink(missing_ok=True)
        origin.forget()
        target = Path(job.finish().path)
        assert target.read_bytes() == expected
        assert len([s for s in origin.requests() if "m3u8" not in s.path]) == 1
        target.unlink()
        job.remove()


@pytest.mark.parametrize("path", [PADDED, PARTS, "/segments/ranges/index.m3u8"])
def test_what_the_state_does_not_count_is_not_trusted(
    path: str, origin: Origin, folder: Path
) -> None:
    expected = undisturbed(origin, folder, path)
    job = job_of(origin, folder, PACE + path, connections=1)
    job.run(kill_when=counts(job, 300_000))
    for part in job.kept.glob("*.part"):
        with part.open("r+b") as stream:
            stream.truncate(job.state(part.stem).size_bytes)
            stream.seek(0, 2)
            stream.write(b"\0" * 100_000 + b"power came back" * 10_000)
    (job.kept / "picture.part-Frag7").write_bytes(b"of another program")
    assert Path(job.finish().path).read_bytes() == expected
    job.remove()


@pytest.mark.parametrize("path", [PADDED, PARTS])
@pytest.mark.parametrize("damage", ["shorter", "other bytes", "state"])
def test_damaged_data_is_not_built_upon(
    path: str, damage: str, origin: Origin, folder: Path
) -> None:
    expected = undisturbed(origin, folder, path)
    job = job_of(origin, folder, PACE + path, connections=1)
    job.run(kill_when=counts(job, 300_000))
    (part,) = job.kept.glob("*.part")
    with part.open("r+b") as stream:
        if damage == "shorter":
            stream.truncate(100_000)
        elif damage == "other bytes":
            stream.seek(job.state(part.stem).size_bytes - 1_000)
            stream.write(b"damaged")
        else:
            part.with_suffix(".json").write_bytes(b'{"source":')
    assert Path(job.finish().path).read_bytes() == expected
    job.remove()


def test_a_stop_keeps_what_came(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, f"/slow/300000{PADDED}")
    with child() as engine:
        engine.send(job.order())
        for reply in engine.replies():
            if beyond(400_000)(reply):
                engine.stop()
            if isinstance(reply, Stopped):
                break
    assert job.counted_bytes() >= 400_000
    job.remove()


def test_the_bar_does_not_fall_below_where_it_was(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, PACE_OF_FOUR + PADDED)
    job.run(kill_when=counts(job, 300_000))
    job.floor_percent = 60.0
    job.finish()
    assert min(job.percents()) >= 60
    assert not [r for r in job.heard if isinstance(r, Logged) and "starting over" in r.text]
    job.remove()


def test_another_quality_does_not_go_on_from_this_one(origin: Origin, folder: Path) -> None:
    fetched = fetch(origin.url(f"{PACE_OF_FOUR}/whole/manifest.mpd"))
    job = Job(fetched.media.url, folder, fetched.media.qualities[0], fetched.ticket)
    job.run(kill_when=counts(job, 200_000))
    job.quality = fetched.media.qualities[1]
    finished = job.finish()
    assert finished.obtained.height == fetched.media.qualities[1].height
    job.remove()


def test_a_site_that_asks_for_a_pause_is_not_asked_again(origin: Origin, folder: Path) -> None:
    for status, kind in ((429, FailureKind.RATE_LIMITED), (503, FailureKind.SERVER_ERROR)):
        path = f"/pause/{status}/9/30{PADDED}"
        job = job_of(origin, folder, PADDED)
        job.url, job.ticket = origin.url(path), b""
        origin.forget()
        failure = job.fail().failure
        assert (failure.kind, failure.status, failure.retry_after_s) == (kind, status, 30)
        assert len(origin.requests()) == 1
        assert not job.work.exists()


def test_a_pause_in_the_middle_keeps_what_came(origin: Origin, folder: Path) -> None:
    job = job_of(origin, folder, f"{PACE_OF_FOUR}{PARTS}")
    job.run(kill_when=counts(job, 300_000))
    job.ticket = fetch(origin.url(f"/pause/429/99/7{PARTS}")).ticket
    failed = job.fail()
    assert (failed.failure.status, failed.failure.retry_after_s) == (429, 7)
    assert job.counted_bytes() > 300_000
    job.remove()


BROKEN_FFMPEG = """#!/bin/sh
for x; do case "$x" in -i) echo Conversion failed >&2; exit 1;; esac; done
exec "{ffmpeg}" "$@"
"""


def test_what_ffmpeg_refuses_twice_is_brought_anew(
    origin: Origin, folder: Path, tmp_path: Path
) -> None:
    job = job_of(origin, folder, "/long/manifest.mpd")
    make_slow_ffmpeg(tmp_path / "tools", Path(FFMPEG))
    (tmp_path / "tools" / "ffmpeg").write_text(BROKEN_FFMPEG.format(ffmpeg=FFMPEG))
    job.tools_folder = str(tmp_path / "tools")
    for is_kept in (True, False):
        assert job.fail().failure.kind is FailureKind.PROCESSING
        assert job.work.exists() == is_kept
