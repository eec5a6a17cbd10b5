"""A work folder goes; nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidgrab_gui.workers.work_folder import remove_work_folder, work_folder


def test_the_last_one_takes_the_shared_folder_along(folder: Path) -> None:
    first, second = work_folder(str(folder), "a"), work_folder(str(folder), "b")
    for path in (first, second):
        (path / "deep").mkdir(parents=True)
        (path / "deep" / "file").write_text("x")
    remove_work_folder(first)
    assert [p.name for p in first.parent.iterdir()] == ["b"]
    remove_work_folder(second)
    assert list(folder.iterdir()) == []


def test_one_that_was_never_made_is_no_error(folder: Path) -> None:
    remove_work_folder(work_folder(str(folder), "a"))
    assert list(folder.iterdir()) == []


def test_no_other_folder_is_removed(folder: Path) -> None:
    other = folder / "films"
    other.mkdir()
    with pytest.raises(ValueError, match="not a work folder"):
        remove_work_folder(other)
    link = work_folder(str(folder), "a")
    link.parent.mkdir()
    link.symlink_to(other)
    with pytest.raises(ValueError, match="not a work folder"):
        remove_work_folder(link)
    assert other.is_dir()
    link.unlink()
    link.parent.rmdir()


def test_a_path_no_system_takes_is_no_error(folder: Path) -> None:
    # The engine has told why it could not work there; that word must not be lost.
    remove_work_folder(work_folder(str(folder / ("n" * 300)), "a"))
    assert list(folder.iterdir()) == []
