"""What of a job may go into the trash: its file, or the folder of its parts, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.media import Obtained
from vidgrab_gui.engine.journal import mark_of
from vidgrab_gui.workers.file_finder import own_place


@pytest.fixture
def job(folder: Path) -> Job:
    """Give a job whose film was split into two parts."""
    place = folder / "film"
    place.mkdir()
    (place / "01.mp4").write_bytes(b"one")
    (place / "02.mp4").write_bytes(b"three")
    return Job(
        "1",
        "https://x.invalid",
        "best",
        str(folder),
        1,
        state=JobState.DONE,
        file_path=str(place / "01.mp4"),
        obtained=Obtained("mp4", 8),
        file_mark=mark_of(place / "01.mp4"),
    )


def test_the_parts_of_a_film_go_as_a_folder(job: Job, folder: Path) -> None:
    assert own_place(job) == folder / "film"


def test_a_folder_with_something_else_in_it_stays(job: Job, folder: Path) -> None:
    (folder / "film" / "notes.txt").write_text("mine")
    assert own_place(job) is None


def test_a_lone_file_goes_alone(job: Job, folder: Path) -> None:
    path = Path(job.file_path)
    assert own_place(replace(job, obtained=Obtained("mp4", 3))) == path
    assert own_place(replace(job, folder=str(folder / "film"))) == path
    path.write_bytes(b"another one")
    assert own_place(job) is None
