"""Extras in real files: chapters, tags and cover, and what happens when one cannot be had."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.engine.runs import Job
from tests.origin.binaries import FFPROBE
from tests.origin.client import Origin
from tests.origin.rich_plugin import LINK, lay_rich_plugin
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.wishes import ChapterWish, TagWish, Wishes

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
