"""A finished file takes a name and never anybody's place."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from vidgrab_gui.core.names import file_name
from vidgrab_gui.engine import place as place_module


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
