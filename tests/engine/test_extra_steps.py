"""Every wish's effect on yt-dlp's post-processors, to the letter."""

from __future__ import annotations

from typing import Any

import pytest

from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.wishes import (
    NO_WISHES,
    ChapterWish,
    Section,
    SponsorCategory,
    TagWish,
    Wishes,
)
from vidgrab_gui.engine.extra_steps import extra_steps
from vidgrab_gui.engine.tags import WRITER, tags_of

FILM = Quality("1080p", ("film",), "mp4", 1080)
SOUND = Quality("Audio Only", ("sound",), "m4a", is_audio=True)
INFO: dict[str, Any] = {
    "extractor_key": "Youtube",
    "chapters": [{"start_time": 0, "end_time": 1, "title": "One"}],
    "thumbnail": "https://x.invalid/t.webp",
}
CHAPTERS = {
    "key": "FFmpegMetadata",
    "add_metadata": False,
    "add_chapters": True,
    "add_infojson": False,
}
COVER = ({"key": "CoverPicture"}, {"key": "EmbedThumbnail", "already_have_thumbnail": True})
SPONSOR, INTRO = SponsorCategory.SPONSOR, SponsorCategory.INTRO


def _steps(
    wishes: Wishes, quality: Quality = FILM, container: str = "mp4", **facts: object
) -> list[tuple[Extra, tuple[dict[str, Any], ...]]]:
    steps = extra_steps(wishes, quality, {**INFO, **facts}, container)
    return [(step.extra, step.processors) for step in steps]


def test_no_wishes_are_no_steps() -> None:
    assert _steps(NO_WISHES) == []
    assert _steps(NO_WISHES, SOUND, "m4a") == []


def test_chapters_embedded() -> None:
    wishes = Wishes(chapters=ChapterWish.EMBEDDED)
    assert _steps(wishes) == [(Extra.CHAPTERS, (CHAPTERS,))]
    assert _steps(wishes, chapters=[]) == []
    assert _steps(wishes, SOUND, "flac") == [], "no FLAC holds chapters"


def test_chapters_split() -> None:
    wishes = Wishes(chapters=ChapterWish.SPLIT, tags=TagWish.ALL)
    two = [{"start_time": 0, "end_time": 1}, {"start_time": 1, "end_time": 2}]
    split = (Extra.PARTS, ({"key": "Parts"},))
    assert _steps(wishes, chapters=two)[:2] == [split, (Extra.TAGS, ({"key": "Tags"},))]
    assert _steps(wishes)[0][0] is Extra.TAGS, "a single chapter is the whole"
    marked = Wishes(chapters=ChapterWish.SPLIT, marks=(INTRO,))
    assert [extra for extra, _ in _steps(marked, chapters=two)] == [Extra.SPONSORS, Extra.PARTS]


def test_tags_and_cover() -> None:
    both = [(Extra.TAGS, ({"key": "Tags"},)), (Extra.COVER, COVER)]
    assert _steps(Wishes(tags=TagWish.ALL)) == both
    assert _steps(Wishes(tags=TagWish.SOUND)) == []
    assert _steps(Wishes(tags=TagWish.SOUND), SOUND, "m4a") == both
    assert _steps(Wishes(tags=TagWish.ALL), thumbnail=None) == both[:1]
    assert _steps(Wishes(tags=TagWish.ALL), container="webm") == both[:1]
    assert _steps(Wishes(tags=TagWish.SOUND), SOUND, "wav") == both[:1]


def test_sponsors_marked_and_removed() -> None:
    wishes = Wishes(marks=(INTRO,), removes=(SPONSOR,), sponsor_server="https://s.invalid")
    look = {"key": "SponsorBlock", "categories": ["intro", "sponsor"], "api": "https://s.invalid"}
    change = {"key": "ModifyChapters", "remove_sponsor_segments": ["sponsor"]}
    marked = (Extra.SPONSORS, (look, change))
    assert _steps(wishes) == [marked, (Extra.CHAPTERS, (CHAPTERS,))]
    assert _steps(wishes, extractor_key="Vimeo") == [], "SponsorBlock knows one site"
    assert _steps(wishes, is_live=True) == []
    only = Wishes(removes=(SPONSOR,), sponsor_server="https://s.invalid")
    look = {"key": "SponsorBlock", "categories": ["sponsor"], "api": "https://s.invalid"}
    assert _steps(only) == [(Extra.SPONSORS, (look, change))]


def test_a_part_has_no_times_of_the_whole() -> None:
    wishes = Wishes(
        chapters=ChapterWish.EMBEDDED, removes=(SPONSOR,), tags=TagWish.ALL, sections=(Section(9),)
    )
    assert _steps(wishes) == [(Extra.TAGS, ({"key": "Tags"},)), (Extra.COVER, COVER)]


def test_what_becomes_tags() -> None:
    info = {
        "title": "T",
        "artists": ["A", "B"],
        "channel": "C",
        "uploader": "U",
        "album": "L",
        "track_number": 3,
        "upload_date": "20260102",
        "webpage_url": "https://me:secret@x.invalid/w",
        "description": "long",
        "categories": ["Music"],
        "series": None,
    }
    assert tags_of(info) == {
        "title": "T",
        "artist": ["A", "B"],
        "album": "L",
        "track_number": 3,
        "upload_date": "20260102",
        "webpage_url": "https://x.invalid/w",
    }
    assert tags_of({"title": "T", "channel": "C"}) == {"title": "T", "artist": "C"}
    assert tags_of({}) == {}
    assert WRITER == {"add_metadata": True, "add_chapters": False, "add_infojson": False}


@pytest.mark.parametrize("container", ["mp3", "m4a", "mp4", "mkv", "mka", "opus", "ogg", "flac"])
def test_what_can_hold_a_cover(container: str) -> None:
    assert _steps(Wishes(tags=TagWish.ALL), container=container)[-1] == (Extra.COVER, COVER)
