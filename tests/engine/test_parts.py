"""A film split into a file for each chapter: whole, named, and never twice."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.engine.runs import Job, is_in
from tests.origin.binaries import FFMPEG
from tests.origin.client import Origin
from tests.origin.pace import make_odd_ffmpeg
from tests.origin.probe import decode_errors, probe
from tests.origin.rich_plugin import LINK, lay_rich_plugin, sound_row
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.core.wishes import ChapterWish, TagWish, Wishes
from vidgrab_gui.engine import place
from vidgrab_gui.engine.journal import (
    Journal,
    Step,
    mark_of,
    placed_file,
    prepared_file,
    write_journal,
)
from vidgrab_gui.engine.parts import part_name, parts_of
from vidgrab_gui.engine.place import place_prepared

FILM = Quality("360p", ("film",), "mp4", 360)
SOUND = Quality("Audio Only", ("sound",), "m4a", is_audio=True)
CHAPTERS: list[dict[str, object]] = [
    {"start_time": 0, "end_time": 1, "title": "Begin/..;"},
    {"start_time": 1, "end_time": 2},
    {"start_time": 2, "end_time": 4, "title": "The $HOME %(id)s"},
]
NAMES = ["01 Begin-..;", "02 Rich", "03 The $HOME %(id)s"]
SPLIT = Wishes(chapters=ChapterWish.SPLIT)


def _job(origin: Origin, home: Path, folder: Path, wishes: Wishes, **facts: object) -> Job:
    base = origin.url("")
    lay_rich_plugin(home, base, chapters=CHAPTERS, thumbnail=base + "/thumbnail.jpg", **facts)
    return Job(LINK, folder, SOUND if "formats" in facts else FILM, wishes=wishes)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_film_becomes_a_folder_of_its_chapters(origin: Origin, home: Path, folder: Path) -> None:
    job = _job(origin, home, folder, SPLIT, duration=4)
    finished = job.finish()
    assert (finished.missing, finished.warnings) == ((), ())
    assert Path(finished.path) == folder / "film" / f"{NAMES[0]}.mp4"
    assert _names(folder / "film") == [f"{name}.mp4" for name in NAMES]
    parts = sorted((folder / "film").iterdir())
    assert [decode_errors(part) for part in parts] == ["", "", ""]
    lengths_s = [probe(part).duration_s for part in parts]
    assert lengths_s == pytest.approx([1, 1, 2], abs=0.3)
    assert finished.obtained.duration_s == pytest.approx(sum(lengths_s), abs=0.1)
    assert finished.obtained.size_bytes == sum(part.stat().st_size for part in parts)
    assert finished.mark == mark_of(parts[0])
    assert job.streams() == {"whole": origin.get("/muxed-only.mp4")[1]}
    assert placed_file(job.work) == finished
    job.remove()


def test_parts_of_a_sound_are_tracks_of_an_album(origin: Origin, home: Path, folder: Path) -> None:
    rows = [sound_row(origin.url(""), "/sounds/en.m4a")]
    wishes = Wishes(chapters=ChapterWish.SPLIT, tags=TagWish.SOUND)
    job = _job(origin, home, folder, wishes, formats=rows)
    origin.forget()
    finished = job.finish()
    assert finished.missing == ()
    pictures = [seen for seen in origin.requests() if seen.path == "/thumbnail.jpg"]
    assert len(pictures) == 1, "one picture for all"
    words = [FFMPEG, "-v", "error", "-i", str(folder / "film" / f"{NAMES[2]}.m4a"), "-f"]
    said = subprocess.run([*words, "ffmetadata", "-"], capture_output=True, text=True, check=True)
    assert {"title=The $HOME %(id)s", "album=Rich", "track=3"} <= set(said.stdout.splitlines())
    assert probe(folder / "film" / f"{NAMES[2]}.m4a").video_codec == "mjpeg", "the cover"
    job.remove()


def test_a_link_with_one_chapter_stays_one_file(origin: Origin, home: Path, folder: Path) -> None:
    lay_rich_plugin(home, origin.url(""), chapters=CHAPTERS[:1])
    job = Job(LINK, folder, FILM, wishes=SPLIT)
    finished = job.finish()
    assert (finished.path, finished.missing) == (str(folder / "film.mp4"), ())
    job.remove()


def test_what_cannot_be_split_stays_whole(
    origin: Origin, home: Path, folder: Path, tmp_path: Path
) -> None:
    job = _job(origin, home, folder, SPLIT)
    make_odd_ffmpeg(tmp_path / "tools", Path(FFMPEG), "part-0003", "exit 1")
    job.tools_folder = str(tmp_path / "tools")
    finished = job.finish()
    assert (finished.path, finished.missing) == (str(folder / "film.mp4"), (Extra.PARTS,))
    assert Path(finished.path).read_bytes() == origin.get("/muxed-only.mp4")[1]
    job.remove()


def test_a_kill_between_two_parts_makes_no_half_folder(
    origin: Origin, home: Path, folder: Path, tmp_path: Path
) -> None:
    job = _job(origin, home, folder, SPLIT)
    make_odd_ffmpeg(tmp_path / "tools", Path(FFMPEG), "part-0002", "exec sleep 60")
    job.tools_folder = str(tmp_path / "tools")
    job.run(kill_when=is_in(Phase.SPLITTING))
    assert _names(folder) == [".vidgrab"]
    job.tools_folder = ""
    job.finish()
    assert _names(folder) == [".vidgrab", "film"]
    assert len(_names(folder / "film")) == 3
    job.remove()


def _prepared(folder: Path) -> tuple[Job, Journal]:
    job = Job("http://nowhere.invalid/x", folder, FILM)
    ready = job.work / "scratch" / "ready"
    ready.mkdir(parents=True)
    for name in ("01 a.mp4", "02 b.mp4"):
        (ready / name).write_bytes(name.encode())
    mark = mark_of(ready / "01 a.mp4")
    found = Obtained(container="mp4", size_bytes=16)
    journal = Journal(Step.PREPARED, "scratch/ready", found, mark, first="01 a.mp4")
    write_journal(job.work, journal)
    return job, journal


class _CutOffError(Exception):
    """The end of the process, at a chosen place."""


@pytest.mark.parametrize("step", ["before", "after", "placed"])
def test_a_cut_at_any_instant_makes_neither_two_folders_nor_none(
    step: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "film").mkdir()
    (folder / "film" / "01 a.mp4").write_bytes(b"somebody else's")
    job, journal = _prepared(folder)
    plain = Path.rename

    def rename(source: Path, target: Path) -> None:
        if step == "after":
            plain(source, target)
        raise _CutOffError

    def end(*_: object) -> None:
        raise _CutOffError

    with monkeypatch.context() as cut:
        if step == "placed":
            cut.setattr(place, "sync_folder", end)
        else:
            cut.setattr(Path, "rename", rename)
        with pytest.raises(_CutOffError):
            place_prepared(job.work, journal, job.order())
    finished = placed_file(job.work)
    if finished is None:
        found = prepared_file(job.work)
        assert found is not None
        finished = place_prepared(job.work, found[0], job.order())
    assert finished.path == str(folder / "film (2)" / "01 a.mp4")
    assert _names(folder) == [".vidgrab", "film", "film (2)"]
    assert _names(folder / "film (2)") == ["01 a.mp4", "02 b.mp4"]
    assert (folder / "film" / "01 a.mp4").read_bytes() == b"somebody else's"
    job.remove()


def test_skip_leaves_it_at_a_folder_of_that_name(folder: Path, origin: Origin, home: Path) -> None:
    job = _job(origin, home, folder, SPLIT)
    job.conflict = NameConflict.SKIP
    (folder / "film").mkdir()
    (folder / "film" / "02.mp4").write_bytes(b"2")
    (folder / "film" / "01.mp4").write_bytes(b"1")
    finished = job.finish()
    assert (finished.path, finished.was_there) == (str(folder / "film" / "01.mp4"), True)
    assert not os.path.lexists(job.work)


def test_names_and_facts_of_parts() -> None:
    info = {"title": "Film", "album": "A", "chapters": CHAPTERS}
    assert parts_of(info, Path("s")) == [], "nothing was split"
    split = [{**each, "filepath": f"{n}.mp4"} for n, each in enumerate(CHAPTERS)]
    split[1]["title"] = "<Untitled Chapter 2>"
    parts = parts_of(info | {"chapters": split}, Path("s"))
    assert [file for file, _ in parts] == [Path("s/0.mp4"), Path("s/1.mp4"), Path("s/2.mp4")]
    second = parts[1][1]
    assert {name: second[name] for name in ("title", "track", "track_number", "album")} == {
        "title": "Film",
        "track": "Film",
        "track_number": 2,
        "album": "A",
    }
    assert part_name(7, 9, {"title": "x"}, "mp3") == "07 x.mp3"
    assert part_name(7, 100, {"title": "../x"}, "mp3") == "007 ..-x.mp3"
