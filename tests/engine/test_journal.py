"""However the last step is cut off, the journal tells afterwards where the file is."""

from __future__ import annotations

import errno
import os
import threading
from pathlib import Path

import pytest

from tests.engine.runs import Job, fetch, line
from tests.origin.client import Origin
from vidgrab_gui.core.job import FileMark
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.engine import place
from vidgrab_gui.engine.claim import Claim
from vidgrab_gui.engine.journal import (
    Journal,
    Step,
    mark_of,
    placed_file,
    prepared_file,
    read_journal,
    write_journal,
)
from vidgrab_gui.engine.place import place_prepared
from vidgrab_gui.engine.protocol import Finished, Reply
from vidgrab_gui.engine.session import Session
from vidgrab_gui.engine.token import StopToken

FILM = Obtained(container="mp4", size_bytes=4)
QUALITY = Quality(label="1080p", format_ids=("x",), container="mp4")


class _CutOffError(Exception):
    """The end of the process, at a chosen place."""


def _prepared(folder: Path, content: bytes = b"film") -> tuple[Job, Journal]:
    job = Job("http://nowhere.invalid/x", folder, QUALITY)
    source = job.work / "scratch" / "media.mp4"
    source.parent.mkdir(parents=True)
    source.write_bytes(content)
    journal = Journal(Step.PREPARED, "scratch/media.mp4", FILM, mark_of(source), "1080p")
    write_journal(job.work, journal)
    return job, journal


def test_a_mark_is_of_the_file_whatever_its_name(tmp_path: Path) -> None:
    film = tmp_path / "a.mp4"
    film.write_bytes(b"x" * 200_000 + b"end")
    mark = mark_of(film)
    moved = film.rename(tmp_path / "b.mp4")
    assert mark_of(moved) == mark
    copy = tmp_path / "c.mp4"
    copy.write_bytes(moved.read_bytes())
    assert (mark_of(copy).digest, mark_of(copy).inode) != (mark.digest, mark.inode)
    assert mark_of(copy).digest == mark.digest
    copy.write_bytes(b"x" * 200_000 + b"End")
    assert mark_of(copy).digest != mark.digest


def test_a_prepared_file_is_not_placed_and_a_placed_one_is(folder: Path) -> None:
    job, journal = _prepared(folder)
    assert placed_file(job.work) is None
    assert prepared_file(job.work) == (journal, job.work / "scratch" / "media.mp4")
    finished = place_prepared(job.work, journal, job.order())
    assert finished.path == str(folder / "film.mp4")
    assert placed_file(job.work) == finished
    assert prepared_file(job.work) is None
    Path(finished.path).rename(folder / "moved.mp4")
    assert placed_file(job.work) == finished, "what became of it later is the person's business"
    job.remove()


@pytest.mark.parametrize("step", ["record", "link", "unlink", "placed"])
@pytest.mark.parametrize("links", [True, False])
def test_a_cut_at_any_instant_makes_neither_two_copies_nor_none(
    step: str, links: bool, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "film.mp4").write_bytes(b"film")  # somebody else's, and just the same
    job, journal = _prepared(folder)
    if not links:
        monkeypatch.setattr(os, "link", _refuse)
    with monkeypatch.context() as cut:
        _cut_at(step, cut, links=links)
        with pytest.raises(_CutOffError):
            place_prepared(job.work, journal, job.order())
    finished = placed_file(job.work)
    if finished is None:
        found = prepared_file(job.work)
        assert found is not None
        finished = place_prepared(job.work, found[0], job.order())
    assert finished.path == str(folder / "film (2).mp4")
    assert sorted(path.name for path in folder.glob("*.mp4")) == ["film (2).mp4", "film.mp4"]
    job.remove()


def _refuse(*_: object) -> None:
    raise OSError(errno.EPERM, "no hard links here")


def _cut_at(step: str, cut: pytest.MonkeyPatch, *, links: bool) -> None:
    def end(*_: object, **__: object) -> None:
        raise _CutOffError

    plain_link, plain_rename = os.link, Path.rename

    def link_and_end(source: Path, target: Path) -> None:
        plain_link(source, target)
        raise _CutOffError

    def rename_and_end(source: Path, target: Path) -> None:
        plain_rename(source, target)
        raise _CutOffError

    match step:
        case "record":
            cut.setattr(place, "_move_without_replacing", end)
        case "link":
            cut.setattr(Path, "rename", rename_and_end)
            if links:
                cut.setattr(os, "link", link_and_end)
        case "unlink":
            cut.setattr(Path, "unlink" if links else "samefile", end)
            cut.setattr(place, "sync_folder", end)
        case "placed":
            cut.setattr(place, "sync_folder", end)


def test_what_cannot_be_read_is_no_journal(folder: Path) -> None:
    job, _ = _prepared(folder)
    (job.work / "journal.json").write_bytes(b'{"step":"plac')
    assert read_journal(job.work) is None
    assert placed_file(job.work) is None
    assert placed_file(job.work / "nowhere") is None
    job.remove()


def test_a_prepared_file_that_was_changed_is_not_taken(folder: Path) -> None:
    job, _ = _prepared(folder)
    (job.work / "scratch" / "media.mp4").write_bytes(b"else")
    assert prepared_file(job.work) is None
    job.remove()


def test_replace_takes_the_place_of_a_plain_file_only(folder: Path) -> None:
    job, journal = _prepared(folder)
    job.conflict = NameConflict.REPLACE
    (folder / "film.mp4").write_bytes(b"old")
    assert Path(place_prepared(job.work, journal, job.order()).path).read_bytes() == b"film"
    job.remove()
    (folder / "film.mp4").unlink()
    for make in (Path.mkdir, lambda path: path.symlink_to(folder / "elsewhere")):
        make(folder / "film.mp4")
        job, journal = _prepared(folder)
        job.conflict = NameConflict.REPLACE
        finished = place_prepared(job.work, journal, job.order())
        assert finished.path == str(folder / "film (2).mp4")
        assert not (folder / "film.mp4").is_file()
        Path(finished.path).unlink()
        (folder / "film.mp4").rmdir() if (folder / "film.mp4").is_dir() else (
            folder / "film.mp4"
        ).unlink()
        job.remove()


def test_the_child_places_a_prepared_file_without_a_network(folder: Path, origin: Origin) -> None:
    job, _ = _prepared(folder)
    finished = job.finish()
    assert Path(finished.path).read_bytes() == b"film"
    assert job.finish() == finished
    assert [path.name for path in folder.glob("*.mp4")] == ["film.mp4"]
    assert origin.requests() == []
    job.remove()


def test_skip_leaves_what_stands_there_and_asks_nobody(folder: Path, origin: Origin) -> None:
    fetched = fetch(origin.url("/progressive.mp4"))
    job = Job(fetched.media.url, folder, line(fetched.media), fetched.ticket)
    job.conflict = NameConflict.SKIP
    (folder / "film.mp4").write_bytes(b"mine")
    origin.forget()
    finished = job.finish()
    assert (finished.was_there, finished.path) == (True, str(folder / "film.mp4"))
    assert finished.obtained.size_bytes == 4
    assert (folder / "film.mp4").read_bytes() == b"mine"
    assert origin.requests() == []
    (folder / "film.mp4").unlink()
    assert not job.finish().was_there
    job.remove()


@pytest.mark.parametrize("keeps_time", [True, False])
def test_the_sites_time_is_kept_only_when_asked(
    keeps_time: bool, folder: Path, origin: Origin
) -> None:
    fetched = fetch(origin.url("/long/manifest.mpd"))
    job = Job(fetched.media.url, folder, line(fetched.media), fetched.ticket)
    job.keeps_time = keeps_time
    finished: Finished = job.finish()
    modified_at_s = Path(finished.path).stat().st_mtime
    assert (modified_at_s == 1_777_593_600) == keeps_time
    assert isinstance(finished.mark, FileMark)
    assert mark_of(Path(finished.path)) == finished.mark
    job.remove()


def test_a_prepared_file_is_placed_by_one_alone(folder: Path) -> None:
    job, journal = _prepared(folder)
    first = Claim(job.work)
    assert first.take()

    def end_as_first() -> None:
        place_prepared(job.work, journal, job.order())
        first.release()

    timer = threading.Timer(0.3, end_as_first)
    timer.start()
    sent: list[Reply] = []
    Session(StopToken(threading.Event()), sent.append).carry_out(job.order())
    timer.join()
    assert [type(reply) for reply in sent] == [Finished]
    assert [path.name for path in folder.glob("*.mp4")] == ["film.mp4"]
    job.remove()
