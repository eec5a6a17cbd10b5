"""Sponsors marked and cut out, by what a SponsorBlock server of our own tells."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.engine.runs import Job
from tests.origin.binaries import FFPROBE
from tests.origin.client import Origin
from tests.origin.probe import decode_errors, probe
from tests.origin.rich_plugin import LINK, lay_rich_plugin, sound_row
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.wishes import ChapterWish, SponsorCategory, Wishes

FILM = Quality("360p", ("film",), "mp4", 360)
SOUND = Quality("Audio Only", ("sound",), "m4a", is_audio=True)
SPONSOR, INTRO = SponsorCategory.SPONSOR, SponsorCategory.INTRO
CHAPTERS = [
    {"start_time": 0, "end_time": 2, "title": "One"},
    {"start_time": 2, "end_time": 4, "title": "Two"},
]
EMBEDDED = ChapterWish.EMBEDDED


def _job(origin: Origin, home: Path, folder: Path, wishes: Wishes, **facts: object) -> Job:
    # SponsorBlock knows the videos of one site, which yt-dlp tells by this key.
    facts = {"extractor_key": "Youtube", "duration": 4, **facts}
    lay_rich_plugin(home, origin.url(""), **facts)
    return Job(LINK, folder, SOUND if "formats" in facts else FILM, wishes=wishes)


def _chapters(path: str) -> list[tuple[str, float, float]]:
    command = [FFPROBE, "-v", "error", "-show_chapters", "-of", "json", f"file:{path}"]
    report: dict[str, Any] = json.loads(
        subprocess.run(command, capture_output=True, check=True).stdout
    )
    return [
        (each["tags"]["title"], float(each["start_time"]), float(each["end_time"]))
        for each in report["chapters"]
    ]


def test_marks_become_chapters_among_the_others(origin: Origin, home: Path, folder: Path) -> None:
    server = origin.url("/sponsors/film/4/sponsor:1.5-2.5,intro:0-1")
    wishes = Wishes(marks=(SPONSOR,), chapters=EMBEDDED, sponsor_server=server)
    job = _job(origin, home, folder, wishes, chapters=CHAPTERS)
    finished = job.finish()
    assert (finished.missing, finished.warnings) == ((), ())
    assert _chapters(finished.path) == [
        ("One", 0, 1.5),
        ("[SponsorBlock]: Sponsor", 1.5, 2.5),
        ("Two", 2.5, 4),
    ]
    assert probe(Path(finished.path)).duration_s == pytest.approx(4, abs=0.3)
    job.remove()


def test_a_film_without_chapters_gets_those_of_the_marks(
    origin: Origin, home: Path, folder: Path
) -> None:
    server = origin.url("/sponsors/film/4/sponsor:1.5-2.5")
    job = _job(origin, home, folder, Wishes(marks=(SPONSOR,), sponsor_server=server))
    assert _chapters(job.finish().path) == [
        ("Rich", 0, 1.5),
        ("[SponsorBlock]: Sponsor", 1.5, 2.5),
        ("Rich", 2.5, 4),
    ]
    job.remove()


def test_what_is_removed_is_gone_and_the_chapters_move_up(
    origin: Origin, home: Path, folder: Path
) -> None:
    server = origin.url("/sponsors/film/4/sponsor:0-2")
    wishes = Wishes(removes=(SPONSOR,), chapters=EMBEDDED, sponsor_server=server)
    job = _job(origin, home, folder, wishes, chapters=CHAPTERS)
    finished = job.finish()
    assert (finished.missing, finished.warnings) == ((), ()), "shorter, as was wished"
    assert probe(Path(finished.path)).duration_s == pytest.approx(2, abs=0.3)
    assert decode_errors(Path(finished.path)) == ""
    assert _chapters(finished.path) == [("Two", 0, 2)]
    assert job.streams() == {"whole": origin.get("/muxed-only.mp4")[1]}
    job.remove()


def test_a_part_is_cut_out_of_sound_too(origin: Origin, home: Path, folder: Path) -> None:
    server = origin.url("/sponsors/film/4/sponsor:1.5-2.5")
    rows = [sound_row(origin.url(""), "/sounds/en.m4a")]
    wishes = Wishes(removes=(SPONSOR,), sponsor_server=server)
    job = _job(origin, home, folder, wishes, formats=rows)
    finished = job.finish()
    assert finished.missing == ()
    assert probe(Path(finished.path)).duration_s == pytest.approx(3, abs=0.2)
    job.remove()


@pytest.mark.parametrize("address", ["/status/500", "/silent"])
def test_a_server_that_is_down_costs_the_file_nothing(
    address: str, origin: Origin, home: Path, folder: Path
) -> None:
    server = origin.url(address)
    wishes = Wishes(removes=(SPONSOR,), chapters=EMBEDDED, sponsor_server=server)
    job = _job(origin, home, folder, wishes, chapters=CHAPTERS)
    finished = job.finish()
    assert finished.missing == (Extra.SPONSORS,)
    assert [title for title, *_ in _chapters(finished.path)] == ["One", "Two"]
    assert probe(Path(finished.path)).duration_s == pytest.approx(4, abs=0.3)
    job.remove()


def test_a_video_nobody_has_told_about_is_left_as_it_is(
    origin: Origin, home: Path, folder: Path
) -> None:
    wishes = Wishes(removes=(SPONSOR,), sponsor_server=origin.url("/sponsors/other/4/"))
    job = _job(origin, home, folder, wishes)
    finished = job.finish()
    assert finished.missing == ()
    assert Path(finished.path).read_bytes() == origin.get("/muxed-only.mp4")[1]
    job.remove()


def test_other_sites_are_not_asked_about(origin: Origin, home: Path, folder: Path) -> None:
    wishes = Wishes(removes=(SPONSOR,), sponsor_server=origin.url("/sponsors/film/4/sponsor:0-2"))
    job = _job(origin, home, folder, wishes, extractor_key="Vimeo")
    assert job.finish().missing == ()
    assert not [seen for seen in origin.requests() if "/sponsors/" in seen.path]
    job.remove()
