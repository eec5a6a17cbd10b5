"""A finished file takes a name and never anybody's place."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.engine.runs import Job
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.names import file_name
from vidgrab_gui.engine import place as place_module
from vidgrab_gui.engine.durability import sync_folder
from vidgrab_gui.engine.journal import Journal, Step, mark_of


def place(source: Path, folder: Path, title: str, *, replaces: bool = False) -> Path:
    name = file_name(title, source.suffix.lstrip("."))
    told: list[Path] = []
    target = place_module.place(source, folder / name, told.append, replaces=replaces)
    assert told[-1] == target, "the journal must name the place before it is taken"
    return target


def _source(folder: Path, content: bytes) -> Path:
    work = folder / ".vidgrab" / "job"
    work.mkdir(parents=True, exist_ok=True)
    file = work / "media.mp4"
    file.write_bytes(content)
    return file


def test_the_file_moves_whole(tmp_path: Path) -> None:
    source = _source(tmp_path, b"new")
    target = place(source, tmp_path, "A film")
    assert target == tmp_path / "A film.mp4"
    assert target.read_bytes() == b"new"
    assert not source.exists()


def test_a_taken_name_is_numbered_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "A film.mp4").write_bytes(b"old")
    (tmp_path / "A film (2).mp4").symlink_to(tmp_path / "nowhere")
    target = place(_source(tmp_path, b"new"), tmp_path, "A film")
    assert target.name == "A film (3).mp4"
    assert (tmp_path / "A film.mp4").read_bytes() == b"old"
    assert (tmp_path / "A film (2).mp4").is_symlink()


def test_a_volume_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "A film.mp4").write_bytes(b"old")
    target = place(_source(tmp_path, b"new"), tmp_path, "A film")
    assert target.name == "A film (2).mp4"
    assert target.read_bytes() == b"new"
    assert (tmp_path / "A film.mp4").read_bytes() == b"old"


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_source: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(OSError, match="full"):
        place(_source(tmp_path, b"new"), tmp_path, "A film")


def test_a_title_stays_inside_the_folder(tmp_path: Path) -> None:
    target = place(_source(tmp_path, b"new"), tmp_path, "../../etc/passwd")
    assert target.parent == tmp_path


@pytest.mark.parametrize("time_s", [1e30, float("nan"), -1e300])
def test_a_time_no_disk_knows_costs_only_itself(folder: Path, time_s: float) -> None:
    job = Job("http://nowhere.invalid/x", folder, Quality("1080p", ("x",), "mp4"), name="job")
    source = _source(folder, b"film")
    made = Obtained(container="mp4", size_bytes=4)
    journal = Journal(
        Step.PREPARED, source.name, made, mark_of(source), "1080p", modified_at_s=time_s
    )
    finished = place_module.place_prepared(job.work, journal, job.order())
    assert Path(finished.path).read_bytes() == b"film"
    job.remove()


def test_a_folder_one_may_not_look_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "no looking")

    monkeypatch.setattr(os, "open", refuse)
    sync_folder(tmp_path)


def _words(folder: Path, text: str) -> Path:
    file = _source(folder, b"").with_name("0.srt")
    file.write_text(text)
    return file


def test_what_goes_with_a_file_stands_beside_it_under_its_name(tmp_path: Path) -> None:
    film = tmp_path / "A film (2).mp4"
    target = place_module.place_companion(_words(tmp_path, "hello"), film, "en")
    assert target == tmp_path / "A film (2).en.srt"
    assert target.read_text() == "hello"


def test_nobody_elses_file_makes_way_for_what_goes_with_one(tmp_path: Path) -> None:
    film, foreign = tmp_path / "A film.mp4", tmp_path / "A film.en.srt"
    foreign.write_text("jelly")
    target = place_module.place_companion(_words(tmp_path, "hello"), film, "en")
    assert target == tmp_path / "A film.en (2).srt"
    assert (foreign.read_text(), target.read_text()) == ("jelly", "hello")


def test_what_was_put_there_before_is_not_put_there_twice(tmp_path: Path) -> None:
    film, source = tmp_path / "A film.mp4", _words(tmp_path, "hello")
    (tmp_path / "A film.en.srt").hardlink_to(source)
    target = place_module.place_companion(source, film, "en")
    assert [path.name for path in tmp_path.glob("*.srt")] == [target.name]
    assert not source.exists()
