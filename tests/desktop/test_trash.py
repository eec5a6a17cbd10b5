"""What goes to the trash is the file, whole, and it can come back."""

from __future__ import annotations

from pathlib import Path

from vidgrab_gui.desktop.trash import from_trash, to_trash


def test_there_and_back(home: Path) -> None:
    film = home / "film.mp4"
    film.write_bytes(b"film")
    trashed = to_trash(film)
    assert trashed is not None
    assert not film.exists()
    assert trashed.read_bytes() == b"film"
    notes = list(home.rglob("*.trashinfo"))
    assert len(notes) == 1
    assert from_trash(trashed, film)
    assert film.read_bytes() == b"film"
    assert not notes[0].exists()


def test_a_name_that_is_taken_meanwhile_is_left_alone(home: Path) -> None:
    film = home / "film.mp4"
    film.write_bytes(b"film")
    trashed = to_trash(film)
    assert trashed is not None
    film.write_bytes(b"another")
    assert not from_trash(trashed, film)
    assert film.read_bytes() == b"another"
    assert trashed.exists()


def test_what_is_not_there_cannot_go(home: Path) -> None:
    assert to_trash(home / "nothing.mp4") is None


def test_a_folder_goes_with_what_is_in_it(home: Path) -> None:
    film = home / "film" / "01.mp4"
    film.parent.mkdir()
    film.write_bytes(b"film")
    trashed = to_trash(film.parent)
    assert trashed is not None
    assert not film.parent.exists()
    assert from_trash(trashed, film.parent)
    assert film.read_bytes() == b"film"
