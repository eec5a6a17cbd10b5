"""What the choices are called, and what differs from the defaults in short."""

from __future__ import annotations

from enum import Enum

import pytest

from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.wish_words import WishWords, are_default
from vidgrab_gui.core.wishes import (
    NO_WISHES,
    ChapterWish,
    ContainerWish,
    CutWish,
    Section,
    SoundWish,
    SponsorCategory,
    SubtitleWish,
    TagWish,
    Wishes,
)

TYPES: list[type[Enum]] = [
    SoundWish, SubtitleWish, ChapterWish, TagWish, ContainerWish, CutWish, QualityRule,
    SponsorCategory,
]  # fmt: skip
WORDS = WishWords(str, {"en": "English", "de": "German"}.get)  # type: ignore[arg-type]  # all are known
Kind = SponsorCategory


@pytest.mark.parametrize("kind", TYPES)
def test_every_choice_has_a_word_of_its_own(kind: type[Enum]) -> None:
    words = [WORDS.word(choice) for choice in kind]
    assert all(words)
    assert len(set(words)) == len(words)


def test_choices_of_the_same_text_have_the_words_of_their_type() -> None:
    assert WORDS.word(SubtitleWish.NONE) == "No subtitles"
    assert WORDS.word(ChapterWish.NONE) == "No chapters"


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        (NO_WISHES, []),
        (Wishes(sound=SoundWish.MP3_320), ["MP3 320"]),
        (Wishes(sound_language="de"), ["German sound"]),
        (Wishes(subtitles=SubtitleWish.EMBEDDED), ["subtitles"]),
        (Wishes(subtitle_languages=("en",)), []),
        (
            Wishes(subtitles=SubtitleWish.BESIDE, subtitle_languages=("en", "de")),
            ["English + German subtitles"],
        ),
        (
            Wishes(subtitles=SubtitleWish.ONLY, subtitle_languages=("en",)),
            ["only English subtitles"],
        ),
        (
            Wishes(subtitles=SubtitleWish.EMBEDDED, subtitle_languages=("en", "de", "en")),
            ["subtitles in 3 languages"],
        ),
        (Wishes(chapters=ChapterWish.SPLIT), ["split by chapters"]),
        (Wishes(removes=(Kind.SPONSOR, Kind.INTRO)), ["no sponsors, intro"]),
        (Wishes(marks=(Kind.SPONSOR, Kind.INTRO, Kind.OUTRO)), ["3 kinds marked"]),
        (Wishes(sections=(Section(90, 165),)), ["1:30-2:45"]),
        (Wishes(sections=(Section(90), Section(0, 1)), cut=CutWish.EXACT), ["2 parts", "exact"]),
        (Wishes(cut=CutWish.EXACT), []),
        (Wishes(container=ContainerWish.MKV, tags=TagWish.ALL), ["MKV", "tags and cover"]),
        (Wishes(height_limit=1080), ["up to 1080p"]),
    ],
)
def test_only_what_differs_is_said(wishes: Wishes, said: list[str]) -> None:
    assert WORDS.differences(wishes, QualityRule.PLAYS_EVERYWHERE) == said


def test_the_rule_is_said_too() -> None:
    assert WORDS.differences(NO_WISHES, QualityRule.SMALLEST) == ["Smallest file"]
    assert are_default(NO_WISHES, QualityRule.PLAYS_EVERYWHERE)
    assert not are_default(NO_WISHES, QualityRule.SMALLEST)
