"""Subtitles in real files: inside, beside, alone, and what happens when one cannot be had."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.engine.runs import Job, fetch, line
from tests.origin.binaries import FFPROBE
from tests.origin.client import Origin
from tests.origin.rich_plugin import LINK, lay_rich_plugin
from tests.origin.subtitles import WORDS, subtitled_master, subtitled_page, track_rows
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.wishes import ChapterWish, CutWish, Section, SubtitleWish, Wishes
from vidgrab_gui.engine.protocol import Progressed

INSIDE = Wishes(subtitles=SubtitleWish.EMBEDDED)
BESIDE = Wishes(subtitles=SubtitleWish.BESIDE)
ONLY = Wishes(subtitles=SubtitleWish.ONLY)


@pytest.fixture
def folder(folder: Path) -> Iterator[Path]:
    """Give a downloads folder, and do afterwards what the window does with a job that is done."""
    yield folder
    shutil.rmtree(folder / ".vidgrab", ignore_errors=True)


def job(origin: Origin, folder: Path, path: str, wishes: Wishes, *, is_audio: bool = False) -> Job:
    url = path if "://" in path else origin.url(path)
    fetched = fetch(url)
    quality = line(fetched.media, is_audio=is_audio)
    return Job(url, folder, quality, fetched.ticket, wishes=wishes)


def tracks_in(file: str) -> list[tuple[str, str]]:
    """Return codec and language of each subtitle stream."""
    return [
        (stream["codec_name"], stream.get("tags", {}).get("language", ""))
        for stream in _report(Path(file), "-show_streams")["streams"]
        if stream["codec_type"] == "subtitle"
    ]


def words_in(file: str, number: int = 0) -> str:
    """Return all that is said in one subtitle stream, as ffmpeg reads it."""
    packets = _report(Path(file), "-select_streams", f"s:{number}", "-show_packets", "-show_data")
    dumps = [packet.get("data", "") for packet in packets["packets"]]
    text = "".join(line[51:] for dump in dumps for line in dump.splitlines() if ": " in line)
    return text.replace("\n", "")


def _report(file: Path, *what: str) -> dict[str, Any]:
    command = [FFPROBE, "-v", "error", "-of", "json", *what, str(file)]
    report: dict[str, Any] = json.loads(subprocess.check_output(command))
    return report


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))


def asked(origin: Origin, part: str) -> int:
    return sum(part in seen.path for seen in origin.requests())


def test_without_the_wish_nobody_asks_for_any(origin: Origin, folder: Path) -> None:
    done = job(origin, folder, subtitled_page("en"), Wishes()).finish()
    assert tracks_in(done.path) == []
    assert names(folder) == ["film.mp4"]
    assert asked(origin, ".vtt") == 0


def test_inside_an_mp4(origin: Origin, folder: Path) -> None:
    done = job(origin, folder, subtitled_page("en", "pt-BR"), INSIDE).finish()
    assert (done.warnings, done.missing) == ((), ())
    assert tracks_in(done.path) == [("mov_text", "eng"), ("mov_text", "por")]
    assert "Good evening." in words_in(done.path)
    assert done.obtained.video_codec == "H.264"
    assert done.obtained.audio_codec == "AAC"
    assert names(folder) == ["film.mp4"]


def test_of_a_playlist_in_pieces(origin: Origin, folder: Path) -> None:
    done = job(origin, folder, subtitled_master("de"), INSIDE).finish()
    assert tracks_in(done.path) == [("mov_text", "deu")]
    assert "Guten Abend." in words_in(done.path)
    assert "Und auf Wied" in words_in(done.path)


def test_beside_the_file_whatever_they_come_as(origin: Origin, folder: Path) -> None:
    tracks = ("en:/subtitles/en.srt", "de:/subtitles/de.ass", "pt-BR:/subtitles/pt-BR.ttml", "fr")
    done = job(origin, folder, subtitled_page(*tracks), BESIDE).finish()
    assert (done.warnings, done.missing) == ((), ())
    assert names(folder) == [
        "film.de.srt", "film.en.srt", "film.fr.srt", "film.mp4", "film.pt-BR.srt",
    ]  # fmt: skip
    for language, (first, second) in WORDS.items():
        text = (folder / f"film.{language}.srt").read_text("utf-8")
        assert "00:00:00,000 --> 00:00:01,000" in text
        assert first in text
        assert second in text
    assert tracks_in(done.path) == []


def test_words_of_an_old_server_are_readable(origin: Origin, folder: Path) -> None:
    job(origin, folder, subtitled_page("fr:/subtitles/latin.srt"), BESIDE).finish()
    assert "Bonsoir à tous." in (folder / "film.fr.srt").read_text("utf-8")


def test_they_follow_the_name_the_file_gets(origin: Origin, folder: Path) -> None:
    (folder / "film.mp4").write_bytes(b"another film")
    (folder / "film (2).en.srt").write_bytes(b"somebody's words")
    done = job(origin, folder, subtitled_page("en"), BESIDE).finish()
    assert Path(done.path).name == "film (2).mp4"
    assert (folder / "film (2).en.srt").read_bytes() == b"somebody's words"
    assert "Good evening." in (folder / "film (2).en (2).srt").read_text()


@pytest.mark.parametrize("fault", ["/status/404", "/pause/429/9/30/subtitles/de.vtt"])
@pytest.mark.parametrize("wishes", [INSIDE, BESIDE])
def test_one_that_cannot_be_had_leaves_the_others_and_the_file(
    origin: Origin, folder: Path, fault: str, wishes: Wishes
) -> None:
    page = subtitled_page("en", f"de:{fault}", "fr")
    done = job(origin, folder, page, wishes).finish()
    assert done.missing == (Extra.SUBTITLES,)
    assert done.missing_subtitles == (SubtitleTrack("de"),)
    beside = [name for name in names(folder) if name.endswith(".srt")]
    inside = [language for _, language in tracks_in(done.path)]
    is_inside = wishes is INSIDE
    assert (inside, beside) == (
        (["eng", "fra"], []) if is_inside else ([], ["film.en.srt", "film.fr.srt"])
    )


@pytest.mark.parametrize(
    "track",
    ["empty.vtt", "wordless.vtt", "large.vtt", "page.vtt", "de.vtt?gone=1"],
)
def test_what_is_no_subtitle_is_missing(origin: Origin, folder: Path, track: str) -> None:
    address = f"/subtitles/{track}" if "?" not in track else "/nowhere.vtt"
    done = job(origin, folder, subtitled_page(f"de:{address}", "en"), BESIDE).finish()
    assert done.missing_subtitles == (SubtitleTrack("de"),)
    assert names(folder) == ["film.en.srt", "film.mp4"]


def test_a_server_that_falls_silent_costs_the_track_and_not_much_time(
    origin: Origin, folder: Path
) -> None:
    page = subtitled_page("de:/silent-body/10/subtitles/de.vtt", "en")
    order = job(origin, folder, page, INSIDE)
    began_s = time.monotonic()
    done = order.finish()
    assert done.missing_subtitles == (SubtitleTrack("de"),)
    assert time.monotonic() - began_s < 20
    assert tracks_in(done.path) == [("mov_text", "eng")]


def test_a_file_that_cannot_hold_them_says_so(origin: Origin, folder: Path) -> None:
    path = "/audio.mp3"
    order = job(origin, folder, path, INSIDE, is_audio=True)
    done = order.finish()
    assert done.warnings == ("no subtitles can be inside a file of the kind MP3",)
    assert done.missing == ()


@pytest.mark.parametrize(
    ("languages", "warning"),
    [((), "there are no subtitles"), (("it", "en"), "there are no subtitles in it")],
)
def test_what_is_not_offered_is_told_and_not_missing(
    origin: Origin, folder: Path, languages: tuple[str, ...], warning: str
) -> None:
    tracks = ("en",) if languages else ()
    wishes = Wishes(subtitles=SubtitleWish.BESIDE, subtitle_languages=languages)
    done = job(origin, folder, subtitled_page(*tracks), wishes).finish()
    assert done.warnings == (warning,)
    assert done.missing == ()


@pytest.mark.parametrize(("takes_automatic", "expected"), [(False, []), (True, ["film.de.srt"])])
def test_those_of_a_machine_only_where_they_are_allowed(
    origin: Origin, folder: Path, home: Path, takes_automatic: bool, expected: list[str]
) -> None:
    machine = track_rows(origin.base, de="/subtitles/de.vtt")
    lay_rich_plugin(home, origin.base, automatic_captions=machine)
    wishes = Wishes(subtitles=SubtitleWish.BESIDE, takes_automatic=takes_automatic)
    job(origin, folder, LINK, wishes).finish()
    assert [name for name in names(folder) if name.endswith(".srt")] == expected


def test_only_subtitles_ask_for_no_film(origin: Origin, folder: Path) -> None:
    order = job(origin, folder, subtitled_page("en", "de"), ONLY)
    origin.forget()
    done = order.finish()
    assert names(folder) == ["film.de.srt", "film.en.srt"]
    assert done.path == str(folder / "film.en.srt")
    assert done.obtained.container == "srt"
    assert (done.warnings, done.missing) == ((), ())
    assert sorted({seen.path for seen in origin.requests()}) == [
        "/subtitles/de.vtt",
        "/subtitles/en.vtt",
    ]
    assert any(isinstance(reply, Progressed) for reply in order.heard)
    assert order.finish() == done, "a second child finds what the first has made"
    order.remove()
    assert not (folder / ".vidgrab").exists()


def test_only_subtitles_do_not_take_a_film_of_that_name_for_theirs(
    origin: Origin, folder: Path
) -> None:
    (folder / "film.mp4").write_bytes(b"a film")
    job(origin, folder, subtitled_page("en"), ONLY).finish()
    assert names(folder) == ["film.en.srt", "film.mp4"]


def test_only_subtitles_of_which_one_fails(origin: Origin, folder: Path) -> None:
    done = job(origin, folder, subtitled_page("en:/status/404", "de"), ONLY).finish()
    assert done.path == str(folder / "film.de.srt")
    assert done.missing_subtitles == (SubtitleTrack("en"),)


def test_only_subtitles_where_there_are_none(origin: Origin, folder: Path) -> None:
    order = job(origin, folder, "/progressive.mp4", ONLY)
    assert order.fail().failure.kind is FailureKind.NO_SUBTITLES
    assert names(folder) == []


def test_only_subtitles_of_which_none_can_be_had(origin: Origin, folder: Path) -> None:
    order = job(origin, folder, subtitled_page("en:/status/500"), ONLY)
    assert order.fail().failure.kind is FailureKind.SERVER_ERROR
    assert names(folder) == []
    assert not (folder / ".vidgrab").exists()


def test_each_part_of_a_split_film_has_its_words(origin: Origin, home: Path, folder: Path) -> None:
    chapters = [
        {"start_time": 0, "end_time": 1, "title": "One"},
        {"start_time": 1, "end_time": 4, "title": "Two"},
    ]
    words = track_rows(origin.base, en="/subtitles/en.vtt")
    lay_rich_plugin(home, origin.base, subtitles=words, chapters=chapters)
    wishes = Wishes(subtitles=SubtitleWish.EMBEDDED, chapters=ChapterWish.SPLIT)
    done = job(origin, folder, LINK, wishes).finish()
    assert done.missing == ()
    parts = sorted(Path(done.path).parent.glob("*.mp4"))
    assert len(parts) == 2
    assert [tracks_in(str(part)) for part in parts] == [[("mov_text", "eng")]] * 2


@pytest.mark.parametrize("cut", list(CutWish))
@pytest.mark.parametrize("way", [SubtitleWish.BESIDE, SubtitleWish.EMBEDDED])
def test_the_words_of_a_part_begin_with_it(
    cut: CutWish, way: SubtitleWish, origin: Origin, folder: Path
) -> None:
    wishes = Wishes(subtitles=way, subtitle_languages=("en",), sections=(Section(1, 3),), cut=cut)
    made = job(origin, folder, subtitled_page("en"), wishes).finish()
    if way is SubtitleWish.EMBEDDED:
        said = words_in(made.path)
    else:
        (words,) = folder.glob("*.srt")
        said = words.read_text()
        assert "00:00:00,000 --> 00:00:01,000" in said
    first, second = WORDS["en"]
    assert second in said
    assert first not in said, "it is said before the part begins"
