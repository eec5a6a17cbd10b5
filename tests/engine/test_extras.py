"""Extras in real files: chapters, tags and cover, and what happens when one cannot be had."""

from __future__ import annotations

import json
import subprocess
import threading
from contextlib import nullcontext
from pathlib import Path
from typing import Any, cast

import pytest
from yt_dlp.utils import DownloadCancelled

from tests.engine.runs import Job, is_in
from tests.origin.binaries import FFMPEG, FFPROBE
from tests.origin.client import Origin
from tests.origin.pace import make_odd_ffmpeg
from tests.origin.probe import decode_errors
from tests.origin.rich_plugin import LINK, film_row, lay_rich_plugin, sound_row
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.progress import Phase
from vidgrab_gui.core.wishes import ChapterWish, SoundWish, TagWish, Wishes
from vidgrab_gui.engine import extras
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extra_steps import ExtraStep
from vidgrab_gui.engine.extraction import WatchedYoutubeDL
from vidgrab_gui.engine.token import StopToken

CHAPTERS = [
    {"start_time": 0, "end_time": 1, "title": "Begin; it = #1"},
    {"start_time": 1, "end_time": 4, "title": "The rest"},
]
FACTS = {
    "title": "A Song",
    "channel": "Some Band",
    "album": "First",
    "upload_date": "20260302",
    "webpage_url": "http://rich.invalid/film",
    "description": "A novel that belongs into no tag.",
}
_TWINS = (SoundWish.M4A, SoundWish.MP3_V0, SoundWish.MP3_320, SoundWish.MP3_128)
ALL = Wishes(chapters=ChapterWish.EMBEDDED, tags=TagWish.ALL)


FILM = Quality("360p", ("film",), "mp4", 360)
SOUND = Quality("Audio Only", ("sound",), "m4a", is_audio=True)


def _job(folder: Path, wishes: Wishes, quality: Quality = FILM) -> Job:
    """Return a job without a ticket: one child is quicker than two."""
    return Job(LINK, folder, quality, wishes=wishes)


def _probed(path: str | Path) -> dict[str, Any]:
    shown = ["-show_format", "-show_streams", "-show_chapters", "-of", "json"]
    command = [FFPROBE, "-v", "error", *shown, f"file:{path}"]
    report: dict[str, Any] = json.loads(
        subprocess.run(command, capture_output=True, check=True).stdout
    )
    return report


def _titles(report: dict[str, Any]) -> list[str]:
    return [chapter["tags"]["title"] for chapter in report["chapters"]]


def _covers(report: dict[str, Any]) -> list[str]:
    return [
        stream["codec_name"]
        for stream in report["streams"]
        if stream["disposition"]["attached_pic"] or stream["codec_type"] == "attachment"
    ]


def _tags(report: dict[str, Any]) -> dict[str, str]:
    streams = [stream.get("tags", {}) for stream in report["streams"]]
    tags = [*streams, report["format"].get("tags", {})]
    return {key.lower(): value for found in tags for key, value in found.items()}


def test_a_film_gets_chapters_tags_and_a_cover(origin: Origin, home: Path, folder: Path) -> None:
    base = origin.url("")
    lay_rich_plugin(home, base, chapters=CHAPTERS, thumbnail=base + "/thumbnail.jpg", **FACTS)
    job = _job(folder, ALL)
    kept = origin.get("/muxed-only.mp4")[1]
    finished = job.finish()
    assert (finished.missing, finished.warnings) == ((), ())
    assert job.streams() == {"whole": kept}, "what is kept must not be touched"
    report = _probed(finished.path)
    assert _titles(report) == ["Begin; it = #1", "The rest"]
    assert _covers(report) == ["mjpeg"]
    tags = _tags(report)
    assert {key: tags.get(key) for key in ("title", "artist", "album", "date", "comment")} == {
        "title": "A Song",
        "artist": "Some Band",
        "album": "First",
        "date": "20260302",
        "comment": "http://rich.invalid/film",
    }
    assert "description" not in tags
    job.remove()


def test_without_wishes_a_file_is_byte_for_byte_what_the_site_has(
    origin: Origin, home: Path, folder: Path
) -> None:
    base = origin.url("")
    lay_rich_plugin(home, base, chapters=CHAPTERS, thumbnail=base + "/thumbnail.jpg", **FACTS)
    job = _job(folder, Wishes())
    finished = job.finish()
    assert Path(finished.path).read_bytes() == origin.get("/muxed-only.mp4")[1]
    job.remove()


def test_a_cover_that_cannot_be_had_is_missing_and_nothing_else(
    origin: Origin, home: Path, folder: Path
) -> None:
    base = origin.url("")
    lay_rich_plugin(home, base, chapters=CHAPTERS, thumbnail=base + "/status/404", **FACTS)
    job = _job(folder, ALL)
    finished = job.finish()
    assert finished.missing == (Extra.COVER,)
    report = _probed(finished.path)
    assert (_titles(report)[1], _tags(report)["title"], _covers(report)) == (
        "The rest",
        "A Song",
        [],
    )
    job.remove()


@pytest.mark.parametrize("wish", [SoundWish.AS_IS, *(w for w in SoundWish if w not in _TWINS)])
def test_a_sound_carries_tags_and_cover_in_every_kind_that_can(
    wish: SoundWish, origin: Origin, home: Path, folder: Path
) -> None:
    base = origin.url("")
    rows = [sound_row(base, "/sounds/en.m4a")]
    lay_rich_plugin(
        home,
        base,
        formats=rows,
        chapters=CHAPTERS,
        thumbnails=[{"url": base + "/thumbnail.jpg"}],
        **FACTS,
    )
    wishes = Wishes(chapters=ChapterWish.EMBEDDED, tags=TagWish.SOUND, sound=wish)
    job = _job(folder, wishes, SOUND)
    finished = job.finish()
    assert (finished.missing, finished.warnings) == ((), ())
    report, container = _probed(finished.path), finished.obtained.container
    assert decode_errors(Path(finished.path)) == ""
    assert finished.obtained.video_codec == "", "a cover is no picture"
    assert _tags(report)["title"] == "A Song"
    assert _tags(report)["artist"] == "Some Band"
    assert _covers(report) == ([] if container == "wav" else ["mjpeg"])
    assert len(report["chapters"]) == (0 if container in ("wav", "flac") else 2)
    assert job.streams() == {"whole": origin.get("/sounds/en.m4a")[1]}, "kept as it came"
    job.remove()


def test_a_matroska_film_carries_all_of_it(origin: Origin, home: Path, folder: Path) -> None:
    base = origin.url("")
    rows = [
        film_row(base) | {"format_id": "picture", "acodec": "none", "ext": "mp4"},
        sound_row(base, "/sounds/opus.webm"),
    ]
    lay_rich_plugin(
        home, base, formats=rows, chapters=CHAPTERS, thumbnail=base + "/thumbnail.jpg", **FACTS
    )
    quality = Quality("360p", ("picture", "sound"), "mkv", 360)
    job = _job(folder, ALL, quality)
    finished = job.finish()
    assert (finished.missing, Path(finished.path).suffix) == ((), ".mkv")
    report = _probed(finished.path)
    assert (_titles(report)[1], _tags(report)["title"]) == ("The rest", "A Song")
    assert _covers(report) == ["mjpeg"]
    job.remove()


def test_a_webm_gets_its_tags_and_nobody_misses_the_cover(
    origin: Origin, home: Path, folder: Path
) -> None:
    base = origin.url("")
    rows = [sound_row(base, "/sounds/opus.webm")]
    lay_rich_plugin(home, base, formats=rows, thumbnail=base + "/thumbnail.jpg", **FACTS)
    job = _job(folder, ALL, Quality("Audio Only", ("sound",), "webm", is_audio=True))
    finished = job.finish()
    assert finished.missing == ()
    report = _probed(finished.path)
    assert (_tags(report)["title"], _covers(report)) == ("A Song", [])
    job.remove()


class _Robber:
    """A processor that says all went well and leaves a film without its sound."""

    def __init__(self, _ydl: object) -> None: ...

    def run(self, info: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
        path = Path(info["filepath"])
        silent = path.with_name("silent.mp4")
        words = [FFMPEG, "-v", "error", "-i", str(path), "-an", "-c", "copy", str(silent)]
        subprocess.run(words, check=True)
        silent.replace(path)
        return [], info


class _Vandal(_Robber):
    """A processor that writes into the file it is given and then stumbles."""

    def run(self, info: dict[str, Any]) -> tuple[list[str], dict[str, Any]]:
        info["chapters"].clear()
        with Path(info["filepath"]).open("rb+") as stream:
            stream.write(b"rubbish" * 1000)
        raise KeyError("extractor_key")


def _add(film: Path, token: StopToken, said: list[str]) -> extras.Dressed:
    adding = extras.Extras(
        lambda: nullcontext(cast("WatchedYoutubeDL", None)),
        token,
        lambda _phase: None,
        lambda _level, text: said.append(text),
        FFPROBE,
    )
    info = {"title": "T", "chapters": list(CHAPTERS)}
    return adding.add(film, info, [ExtraStep(Extra.CHAPTERS, Phase.ADDING, ({"key": "Odd"},))])


@pytest.fixture
def film(origin: Origin, tmp_path: Path) -> Path:
    """Give a film in a folder of its own."""
    path = tmp_path / "scratch" / "media.mp4"
    path.parent.mkdir()
    path.write_bytes(origin.get("/muxed-only.mp4")[1])
    return path


@pytest.mark.parametrize("processor", [_Robber, _Vandal])
def test_a_step_that_breaks_the_file_is_as_if_it_had_never_been(
    processor: type[_Robber], film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(extras.OUR_PROCESSORS, "Odd", processor)
    monkeypatch.setattr(extras, "WRITE_IN_PLACE", {"Odd"})
    before, said = film.read_bytes(), list[str]()
    dressed = _add(film, StopToken(threading.Event()), said)
    assert (dressed.files, dressed.missing) == ((film,), (Extra.CHAPTERS,))
    assert film.read_bytes() == before
    assert dressed.info["chapters"] == CHAPTERS
    assert list(film.parent.iterdir()) == [film]
    assert said


def test_a_stop_is_no_failure_of_an_extra(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(extras.OUR_PROCESSORS, "Odd", _Vandal)
    monkeypatch.setattr(extras, "WRITE_IN_PLACE", {"Odd"})
    stop = threading.Event()
    stop.set()
    with pytest.raises(DownloadCancelled):
        _add(film, StopToken(stop), [])
    full = StopToken(threading.Event())
    full.fail(Failure(FailureKind.DISK_FULL))
    with pytest.raises(FailureError):
        _add(film, full, [])


def test_a_kill_while_extras_are_added_costs_no_byte(
    origin: Origin, home: Path, folder: Path, tmp_path: Path
) -> None:
    base = origin.url("")
    lay_rich_plugin(home, base, chapters=CHAPTERS, **FACTS)
    job = _job(folder, ALL)
    make_odd_ffmpeg(tmp_path / "tools", Path(FFMPEG), "temp.mp4", "exec sleep 60")
    job.tools_folder = str(tmp_path / "tools")
    job.run(kill_when=is_in(Phase.ADDING))
    assert list(folder.glob("film*")) == []
    origin.forget()
    job.tools_folder = ""
    finished = job.finish()
    assert finished.missing == ()
    assert len(_probed(finished.path)["chapters"]) == 2
    assert [seen.path for seen in origin.requests()] == [], "all was kept"
    job.remove()


def test_an_ffmpeg_that_fails_at_extras_fails_no_file(
    origin: Origin, home: Path, folder: Path, tmp_path: Path
) -> None:
    base = origin.url("")
    lay_rich_plugin(home, base, chapters=CHAPTERS, thumbnail=base + "/thumbnail.jpg", **FACTS)
    job = _job(folder, ALL)
    make_odd_ffmpeg(tmp_path / "tools", Path(FFMPEG), "temp.mp4", "exit 1")
    job.tools_folder = str(tmp_path / "tools")
    finished = job.finish()
    assert finished.missing == (Extra.CHAPTERS, Extra.TAGS)
    assert _covers(_probed(finished.path)) == ["mjpeg"], "which needs no ffmpeg"
    assert job.streams() == {"whole": origin.get("/muxed-only.mp4")[1]}, "kept as it came"
    job.remove()
