"""A work folder goes; nothing else does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from vidgrab_gui.engine.claim import Claim
from vidgrab_gui.workers.work_folder import (
    remove_forgotten,
    remove_work_folder,
    work_folder,
)


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


class TestForgotten:
    """What jobs that are no more have left goes at the next start; nothing else does."""

    OURS = "0a1b2c3d" + "4e" * 6

    def test_only_folders_of_ours_that_no_job_needs(self, folder: Path) -> None:
        place = folder / ".vidgrab"
        names = {
            "gone": self.OURS,
            "needed": self.OURS[:-1] + "f",
            "foreign": "f" * 20,
            "x": "mine",
        }
        for name in names.values():
            (place / name).mkdir(parents=True)
            (place / name / "data").write_text("x")
        (place / "note.txt").write_text("a person's own")
        removed = remove_forgotten(
            [str(folder), str(folder / "no such folder")],
            lambda name: name.startswith("0a1b2c3d"),
            lambda name: name == names["needed"],
        )
        assert [path.name for path in removed] == [names["gone"]]
        left = {path.name for path in place.iterdir()}
        assert left == {names["needed"], names["foreign"], "mine", "note.txt"}
        shutil.rmtree(place)

    def test_links_lead_nowhere(self, folder: Path, tmp_path: Path) -> None:
        films = tmp_path / "films"
        (films / self.OURS).mkdir(parents=True)
        (folder / ".vidgrab").symlink_to(films)
        other = tmp_path / "other"
        (other / ".vidgrab").mkdir(parents=True)
        (other / ".vidgrab" / self.OURS).symlink_to(films)
        assert remove_forgotten([str(folder), str(other)], bool, lambda _: False) == []
        assert (films / self.OURS).is_dir()
        (folder / ".vidgrab").unlink()

    def test_nothing_is_taken_away_from_a_child_at_work(self, folder: Path) -> None:
        work = folder / ".vidgrab" / self.OURS
        work.mkdir(parents=True)
        claim = Claim(work)
        assert claim.take()
        assert remove_forgotten([str(folder)], bool, lambda _: False) == []
        claim.release()
        assert remove_forgotten([str(folder)], bool, lambda _: False) == [work]
