"""Short of room or without its folder, a download ends with the reason, and early."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.runs import Job, beyond, child, fetch, is_in, line
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.pace import make_slow_ffmpeg
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.protocol import Failed
from vidgrab_gui.engine.room import insist_on_room, trouble_in

Usage = namedtuple("Usage", "total used free")
GB = 10**9


@pytest.mark.parametrize(
    ("total", "free", "need", "has_room"),
    [
        (500 * GB, 2 * GB, GB, True),
        (500 * GB, GB + 31_000_000, GB, False),
        (500 * GB, GB + 33_000_000, GB, True),
        (8_000_000, 3_100_000, 3_000_000, False),
        (8_000_000, 3_200_000, 3_000_000, True),
    ],
)
def test_room_is_needed_beyond_the_file_itself(
    total: int,
    free: int,
    need: int,
    has_room: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(total, total - free, free))
    if has_room:
        insist_on_room(tmp_path, need)
        return
    with pytest.raises(FailureError, match=r"needs .*, .* are free") as caught:
        insist_on_room(tmp_path, need)
    assert caught.value.failure.kind is FailureKind.DISK_FULL


def test_a_running_download_looks_at_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(500 * GB, 0, 17_000_000))
    assert trouble_in(tmp_path) is None
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(500 * GB, 0, 15_000_000))
    found = trouble_in(tmp_path)
    assert found is not None
    assert found.kind is FailureKind.DISK_FULL
    monkeypatch.undo()
    gone = trouble_in(tmp_path / "gone")
    assert gone is not None
    assert gone.kind is FailureKind.FOLDER_GONE


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a volume of 8 MB."""
    place = tmp_path / "small"
    place.mkdir()
    mount = [shutil.which("mount") or "mount", "-t", "tmpfs", "-o", "size=8m", "none", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no volume can be mounted here")
    yield place
    subprocess.run([shutil.which("umount") or "umount", "-l", str(place)], check=True)


def test_a_file_that_does_not_fit_is_not_begun(small_disk: Path, origin: Origin) -> None:
    fetched = fetch(origin.url("/padded.mp4?mb=9"))
    job = Job(fetched.media.url, small_disk, line(fetched.media), fetched.ticket)
    origin.forget()
    failure = job.fail().failure
    assert failure.kind is FailureKind.DISK_FULL
    assert failure.detail == "needs 9.2 MB, 8.4 MB are free"
    assert origin.requests() == []
    assert not job.work.parent.exists()


def test_a_disk_that_fills_up_meanwhile(small_disk: Path, origin: Origin) -> None:
    fetched = fetch(origin.url("/slow/1000000/padded.mp4?mb=6"))
    job = Job(fetched.media.url, small_disk, line(fetched.media), fetched.ticket)
    with child() as engine:
        engine.send(job.order())
        for reply in engine.replies():
            if beyond(3_000_000)(reply) and not (small_disk / "other").exists():
                free = shutil.disk_usage(small_disk).free
                # The download goes on meanwhile; what does not fit any more is not needed.
                with contextlib.suppress(OSError):
                    (small_disk / "other").write_bytes(b"x" * (free - 60_000))
            last = reply
    assert isinstance(last, Failed)
    assert last.failure.kind is FailureKind.DISK_FULL
    (small_disk / "other").unlink()
    assert job.counted_bytes() > 500_000
    assert Path(job.finish().path).stat().st_size == 6_000_000
    job.remove()


@pytest.mark.parametrize("when", ["bytes", "ffmpeg"])
def test_a_folder_that_is_taken_away(
    when: str, folder: Path, origin: Origin, tmp_path: Path
) -> None:
    place = folder / "stick"
    place.mkdir()
    path = "/slow/700000/padded.mp4?mb=3" if when == "bytes" else "/long/manifest.mpd"
    fetched = fetch(origin.url(path))
    job = Job(fetched.media.url, place, line(fetched.media), fetched.ticket, may_create=False)
    make_slow_ffmpeg(tmp_path / "tools", Path(FFMPEG))
    job.tools_folder = str(tmp_path / "tools") if when == "ffmpeg" else ""
    with child() as engine:
        engine.send(job.order())
        for reply in engine.replies():
            begun = (beyond(100_000) if when == "bytes" else is_in(Phase.JOINING))(reply)
            if begun and place.exists():
                place.rename(tmp_path / "away")
            last = reply
    assert isinstance(last, Failed)
    assert last.failure.kind is FailureKind.FOLDER_GONE
    assert not place.exists()
    failure = job.fail().failure
    assert failure.kind is FailureKind.FOLDER_GONE
    assert not place.exists(), "it is not for us to make it anew"
    (tmp_path / "away").rename(place)
    job.tools_folder = ""
    job.finish()
    job.remove()


def test_a_folder_may_be_made_where_that_is_allowed(folder: Path, origin: Origin) -> None:
    fetched = fetch(origin.url("/progressive.mp4"))
    job = Job(fetched.media.url, folder / "a" / "b", line(fetched.media), fetched.ticket)
    assert Path(job.finish().path).parent == folder / "a" / "b"
    job.remove()


def test_a_fruitless_try_leaves_no_folder(folder: Path, origin: Origin) -> None:
    fetched = fetch(origin.url("/progressive.mp4"))
    job = Job(origin.url("/status/404"), folder, line(fetched.media))
    job.fail()
    assert not (folder / ".vidgrab").exists()
    job.url = origin.url("/html-as-video.mp4")
    job.ticket = fetch(job.url).ticket
    assert job.fail().failure.kind is FailureKind.NOT_MEDIA
    assert not (folder / ".vidgrab").exists(), "what is no media is not worth keeping"
