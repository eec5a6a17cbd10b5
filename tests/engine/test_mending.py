"""What a finished file lacks is fetched alone, and the file is never less than it was."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from tests.engine.runs import Job
from tests.origin.binaries import FFPROBE
from tests.origin.client import Origin
from tests.origin.probe import decode_errors
from tests.origin.rich_plugin import LINK, lay_rich_plugin
from tests.origin.subtitles import track_rows
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.media import Quality, SubtitleTrack
from vidgrab_gui.core.wishes import ChapterWish, SubtitleWish, TagWish, Wishes
from vidgrab_gui.engine.journal import mark_of
from vidgrab_gui.engine.protocol import Failed, Finished, Mending

INSIDE = Wishes(subtitles=SubtitleWish.EMBEDDED)
BESIDE = Wishes(subtitles=SubtitleWish.BESIDE)
ONLY = Wishes(subtitles=SubtitleWish.ONLY)
FILM = Quality("360p", ("film",), "mp4", 360)
ONCE_AWAY = "/pause/404/1/-/subtitles/de.vtt"
"""Not there when it is asked for first."""
AWAY = "/status/404"
MEDIA = "/muxed-only.mp4"


@pytest.fixture
def folder(folder: Path) -> Iterator[Path]:
    """Give a downloads folder, and do afterwards what the window does with a job that is done."""
    yield folder
    shutil.rmtree(folder / ".vidgrab", ignore_errors=True)


def saved(
    origin: Origin,
    home: Path,
    folder: Path,
    wishes: Wishes,
    **facts: Any,  # noqa: ANN401 - yt-dlp's fields
) -> tuple[Job, Finished]:
    """Return a job that lacks its German subtitles, unless ``facts`` say otherwise."""
    usual = {"subtitles": track_rows(origin.base, en="/subtitles/en.vtt", de=ONCE_AWAY)}
    lay_rich_plugin(home, origin.base, **usual | facts)
    job = Job(LINK, folder, FILM, wishes=wishes)
    done = job.finish()
    assert done.missing
    return job, done


def languages(path: str | Path) -> list[str]:
    shown = ["-select_streams", "s", "-show_streams", "-of", "json"]
    report = json.loads(subprocess.check_output([FFPROBE, "-v", "error", *shown, str(path)]))
    return [stream["tags"]["language"] for stream in report["streams"]]


def media_requests(origin: Origin) -> int:
    return sum(seen.path == MEDIA for seen in origin.requests())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != ".vidgrab")


def test_a_track_is_put_into_the_file_without_asking_for_the_film_again(
    origin: Origin, home: Path, folder: Path
) -> None:
    job, done = saved(origin, home, folder, INSIDE)
    assert languages(done.path) == ["eng"]
    before = media_requests(origin)
    os.utime(done.path, (1, 1_700_000_000))
    after = job.mend(done)
    assert (after.path, after.missing, after.missing_subtitles) == (done.path, (), ())
    assert languages(after.path) == ["eng", "deu"]
    assert after.mark == mark_of(Path(after.path))
    assert after.obtained.size_bytes == Path(after.path).stat().st_size
    assert decode_errors(Path(after.path)) == ""
    assert media_requests(origin) == before
    assert Path(after.path).stat().st_mtime == 1_700_000_000
    assert names(folder) == ["film.mp4"]
    job.remove()
    assert not (folder / ".vidgrab").exists()


def test_a_track_is_put_beside_the_file_which_is_not_touched(
    origin: Origin, home: Path, folder: Path
) -> None:
    (folder / "film.mp4").write_bytes(b"another film")
    job, done = saved(origin, home, folder, BESIDE)
    film = Path(done.path).read_bytes()
    before = media_requests(origin)
    after = job.mend(done)
    assert (after.missing, after.mark) == ((), done.mark)
    assert names(folder) == [
        "film (2).de.srt", "film (2).en.srt", "film (2).mp4", "film.mp4",
    ]  # fmt: skip
    assert Path(done.path).read_bytes() == film
    assert media_requests(origin) == before


def test_of_subtitles_alone_only_the_missing_one_is_asked_for(
    origin: Origin, home: Path, folder: Path
) -> None:
    job, done = saved(origin, home, folder, ONLY)
    asked = len(origin.requests())
    after = job.mend(done)
    assert (after.path, after.missing) == (done.path, ())
    assert names(folder) == ["film.de.srt", "film.en.srt"]
    assert [seen.path for seen in origin.requests()[asked:]] == [ONCE_AWAY]


@pytest.mark.parametrize("wishes", [INSIDE, BESIDE])
def test_what_is_still_not_to_be_had_is_still_missing(
    origin: Origin, home: Path, folder: Path, wishes: Wishes
) -> None:
    rows = track_rows(origin.base, en="/subtitles/en.vtt", de=ONCE_AWAY, fr=AWAY)
    job, done = saved(origin, home, folder, wishes, subtitles=rows)
    assert done.missing_subtitles == (SubtitleTrack("de"), SubtitleTrack("fr"))
    after = job.mend(done)
    assert (after.missing, after.missing_subtitles) == (
        (Extra.SUBTITLES,),
        (SubtitleTrack("fr"),),
    )
    film = Path(after.path).read_bytes()
    last = job.mend(after)
    assert (last.missing_subtitles, last.mark) == ((SubtitleTrack("fr"),), after.mark)
    assert Path(after.path).read_bytes() == film


def test_the_cover_is_put_in_and_what_is_there_stays(
    origin: Origin, home: Path, folder: Path
) -> None:
    wishes = Wishes(subtitles=SubtitleWish.EMBEDDED, tags=TagWish.ALL)
    job, done = saved(
        origin,
        home,
        folder,
        wishes,
        thumbnail=f"{origin.base}/pause/404/1/-/thumbnail.jpg",
        channel="Somebody",
    )
    assert set(done.missing) == {Extra.COVER, Extra.SUBTITLES}
    after = job.mend(done)
    assert after.missing == ()
    assert languages(after.path) == ["eng", "deu"]
    shown = ["-show_streams", "-show_format", "-of", "json"]
    report = json.loads(subprocess.check_output([FFPROBE, "-v", "error", *shown, after.path]))
    assert [s["disposition"]["attached_pic"] for s in report["streams"]].count(1) == 1
    assert report["format"]["tags"]["artist"] == "Somebody"


def _moved(film: Path) -> None:
    film.rename(film.with_name("elsewhere.mp4"))


def _cut(film: Path) -> None:
    film.write_bytes(film.read_bytes()[:-1])


def _swapped(film: Path) -> None:
    film.write_bytes(b"x" * film.stat().st_size)


def _linked(film: Path) -> None:
    _moved(film)
    film.symlink_to(film.with_name("elsewhere.mp4"))


@pytest.mark.parametrize("change", [_moved, _cut, _swapped, _linked])
def test_a_file_that_is_not_as_it_was_is_left_alone(
    origin: Origin,
    home: Path,
    folder: Path,
    change: Any,  # noqa: ANN401 - a function of this file
) -> None:
    job, done = saved(origin, home, folder, INSIDE)
    job.remove()
    change(Path(done.path))
    before = {path: path.read_bytes() for path in folder.glob("*.mp4")}
    assert done.mark is not None
    job.mending = Mending(done.path, done.mark, done.missing, done.missing_subtitles)
    asked = sum(seen.path == ONCE_AWAY for seen in origin.requests())
    assert job.fail().failure.kind is FailureKind.FILE_CHANGED
    assert {path: path.read_bytes() for path in folder.glob("*.mp4")} == before
    assert sum(seen.path == ONCE_AWAY for seen in origin.requests()) == asked
    assert not (folder / ".vidgrab").exists()


def test_a_file_that_changes_meanwhile_is_left_alone(
    origin: Origin, home: Path, folder: Path
) -> None:
    rows = track_rows(origin.base, de=f"/gate/late/0{AWAY}")
    job, done = saved(origin, home, folder, INSIDE, subtitles=rows)
    lay_rich_plugin(
        home, origin.base, subtitles=track_rows(origin.base, de="/gate/late/0/subtitles/de.vtt")
    )
    job.remove()
    assert done.mark is not None
    job.mending = Mending(done.path, done.mark, done.missing, done.missing_subtitles)
    film = Path(done.path)

    def change(_reply: object) -> bool:
        if "late" in origin.waiting():
            _swapped(film)
            origin.open("late")
        return False

    heard = job.run(change)
    assert isinstance(heard[-1], Failed)
    assert heard[-1].failure.kind is FailureKind.FILE_CHANGED
    assert film.read_bytes() == b"x" * film.stat().st_size


@pytest.mark.parametrize("kill_after_s", [0.3, 0.6, 0.9, 1.2, 1.5])
def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one(
    origin: Origin, home: Path, folder: Path, kill_after_s: float
) -> None:
    job, done = saved(origin, home, folder, INSIDE)
    job.remove()
    assert done.mark is not None
    film = Path(done.path)
    before = film.read_bytes()
    job.mending = Mending(done.path, done.mark, done.missing, done.missing_subtitles)
    job.run(kill_after_s=kill_after_s)
    assert film.read_bytes() == before or languages(film) == ["eng", "deu"]
    after = job.finish()
    assert (after.missing, languages(film)) == ((), ["eng", "deu"])
    assert names(folder) == ["film.mp4"]


def test_what_was_done_before_a_kill_is_not_done_again(
    origin: Origin, home: Path, folder: Path
) -> None:
    job, done = saved(origin, home, folder, INSIDE)
    after = job.mend(done)
    film, asked = Path(after.path).read_bytes(), len(origin.requests())
    assert job.finish() == after
    assert Path(after.path).read_bytes() == film
    assert len(origin.requests()) == asked


def test_a_work_folder_of_the_first_time_does_not_pass_for_the_mended_file(
    origin: Origin, home: Path, folder: Path
) -> None:
    job, done = saved(origin, home, folder, INSIDE)
    assert done.mark is not None
    job.mending = Mending(done.path, done.mark, done.missing, done.missing_subtitles)
    assert job.finish().missing == ()
    assert languages(done.path) == ["eng", "deu"]


def test_chapters_that_come_later_take_no_tags_away(
    origin: Origin, home: Path, folder: Path
) -> None:
    wishes = Wishes(tags=TagWish.ALL, chapters=ChapterWish.EMBEDDED)
    chapters = [{"start_time": 0, "end_time": 4, "title": "All of it"}]
    lay_rich_plugin(home, origin.base, chapters=chapters, channel="Somebody")
    job = Job(LINK, folder, FILM, wishes=wishes)
    done = job.finish()
    after = job.mend(replace(done, missing=(Extra.CHAPTERS,)))
    assert after.missing == ()
    shown = ["-show_chapters", "-show_format", "-of", "json"]
    report = json.loads(subprocess.check_output([FFPROBE, "-v", "error", *shown, after.path]))
    assert [one["tags"]["title"] for one in report["chapters"]] == ["All of it"]
    assert report["format"]["tags"]["artist"] == "Somebody"
