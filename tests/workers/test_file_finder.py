"""A finished file is found again by what it is; another one in its place is not taken for it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from vidgrab_gui.core.job import FileMark, Job, JobState
from vidgrab_gui.engine.journal import mark_of
from vidgrab_gui.workers.file_finder import FileFinder, Found, find_file, is_same_file


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Give a file that is larger than what its mark reads of each end."""
    path = tmp_path / "downloads" / "film.mp4"
    path.parent.mkdir()
    path.write_bytes(bytes(range(256)) * 1000)
    return path


def mark(path: Path) -> FileMark:
    return mark_of(path)


def test_it_is_where_it_was(film: Path) -> None:
    assert find_file(str(film), None, ()) == film


def test_renamed_moved_and_copied_to_another_disk(film: Path, tmp_path: Path) -> None:
    known = mark(film)
    renamed = film.rename(film.with_name("My film.mp4"))
    assert find_file(str(film), known, ()) == renamed
    place = tmp_path / "videos" / "2026" / "films"
    place.mkdir(parents=True)
    moved = renamed.rename(place / "x.mp4")
    assert find_file(str(film), known, ()) is None
    assert find_file(str(film), known, (str(tmp_path / "videos"),)) == moved
    copied = Path(shutil.copy(moved, place / "copy.mp4"))
    moved.unlink()
    assert find_file(str(film), replace(known, inode=1), (str(tmp_path / "videos"),)) == copied


def test_another_file_of_the_same_length_is_not_it(film: Path) -> None:
    known = mark(film)
    film.rename(film.with_name("gone.away")).unlink()
    other = film.with_name("other.mp4")
    other.write_bytes(bytes(256_000))
    assert find_file(str(film), replace(known, inode=1), ()) is None
    assert not is_same_file(other, replace(known, inode=1))


def test_links_and_folders_are_not_followed(film: Path, tmp_path: Path) -> None:
    known = mark(film)
    hidden = tmp_path / "elsewhere"
    hidden.mkdir()
    film.rename(hidden / "film.mp4")
    (film.parent / "way").symlink_to(hidden)
    (film.parent / "film2.mp4").symlink_to(hidden / "film.mp4")
    assert find_file(str(film), known, ()) is None
    assert not is_same_file(film.parent / "film2.mp4", known)


def test_it_answers_from_another_thread(qtbot: QtBot, film: Path, tmp_path: Path) -> None:
    job = Job("1", "u", "best", str(film.parent), 1, state=JobState.DONE, file_path=str(film))
    finder = FileFinder()
    with qtbot.waitSignal(finder.found) as told:
        finder.find(job, (), "open")
    assert told.args == [Found("1", str(film), "open")]
    film.unlink()
    with qtbot.waitSignal(finder.found) as told:
        finder.find(job, (str(tmp_path),), "open")
    assert told.args == [Found("1", "", "open")]
    finder.close(5.0)
