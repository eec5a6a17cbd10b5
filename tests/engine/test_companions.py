"""What goes beside a file gets there once, however the placing is cut off."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engine.runs import Job
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.media import Obtained, Quality, SubtitleTrack
from vidgrab_gui.engine import place
from vidgrab_gui.engine.journal import (
    Companion,
    Journal,
    Step,
    mark_of,
    placed_file,
    unsettled_file,
    write_journal,
)
from vidgrab_gui.engine.place import place_prepared

QUALITY = Quality(label="1080p", format_ids=("x",), container="mp4")
TRACKS = (SubtitleTrack("en"), SubtitleTrack("de"))
WHOLE = ["film.de.srt", "film.en.srt", "film.mp4"]


class _CutOffError(Exception):
    """The end of the process, at a chosen place."""


@pytest.fixture
def job(folder: Path) -> Job:
    return Job("http://nowhere.invalid/x", folder, QUALITY)


def prepared(job: Job) -> Journal:
    scratch = job.work / "scratch"
    scratch.mkdir(parents=True)
    (scratch / "media.mp4").write_bytes(b"film")
    for track in TRACKS:
        (scratch / f"{track.language}.srt").write_text(f"words in {track.language}")
    journal = Journal(
        Step.PREPARED,
        "scratch/media.mp4",
        Obtained("mp4", 4),
        mark_of(scratch / "media.mp4"),
        companions=tuple(Companion(f"scratch/{one.language}.srt", one) for one in TRACKS),
    )
    write_journal(job.work, journal)
    return journal


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != ".vidgrab")


def cut_off(monkeypatch: pytest.MonkeyPatch, name: str, *, at: int) -> None:
    """End the process at the ``at``-th call of a function of the module that places."""
    plain, calls = getattr(place, name), 0

    def counted(*arguments: object) -> object:
        nonlocal calls
        calls += 1
        if calls == at:
            raise _CutOffError
        return plain(*arguments)

    monkeypatch.setattr(place, name, counted)


@pytest.mark.parametrize(
    ("name", "at"),
    [("place_companion", 1), ("place_companion", 2), ("sync_folder", 1), ("write_journal", 2)],
)
def test_a_cut_leaves_the_rest_to_the_next_child(
    job: Job, folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, at: int
) -> None:
    journal = prepared(job)
    with monkeypatch.context() as cut:
        cut_off(cut, name, at=at)
        with pytest.raises(_CutOffError):
            place_prepared(job.work, journal, job.order())
    told = placed_file(job.work)
    assert told is not None, "the film has its name"
    left = [track for track in TRACKS if not (folder / f"film.{track.language}.srt").exists()]
    assert list(told.missing_subtitles) == left
    finished = job.finish()
    assert (finished.missing, finished.missing_subtitles) == ((), ())
    assert names(folder) == WHOLE
    assert job.finish() == finished
    job.remove()


def test_a_cut_between_the_two_names_of_one_makes_no_second(job: Job, folder: Path) -> None:
    journal = prepared(job)
    (folder / "film.en.srt").hardlink_to(job.work / "scratch" / "en.srt")
    place_prepared(job.work, journal, job.order())
    assert names(folder) == WHOLE
    job.remove()


def test_a_film_that_is_taken_away_before_the_rest_is_there_is_not_looked_for(
    job: Job, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = prepared(job)
    with monkeypatch.context() as cut:
        cut_off(cut, "place_companion", at=1)
        with pytest.raises(_CutOffError):
            place_prepared(job.work, journal, job.order())
    (folder / "film.mp4").unlink()
    assert unsettled_file(job.work) is None
    assert job.finish().missing == (Extra.SUBTITLES,)
    assert names(folder) == []
    job.remove()


def test_one_that_finds_no_place_is_missing_and_the_film_is_whole(
    job: Job, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = prepared(job)
    plain = place.place_companion

    def refuse_german(source: Path, beside: Path, mark: str) -> Path:
        if mark == "de":
            raise PermissionError(mark)
        return plain(source, beside, mark)

    monkeypatch.setattr(place, "place_companion", refuse_german)
    finished = place_prepared(job.work, journal, job.order())
    assert finished.missing_subtitles == (SubtitleTrack("de"),)
    assert names(folder) == ["film.en.srt", "film.mp4"]
    assert placed_file(job.work) == finished
    job.remove()
