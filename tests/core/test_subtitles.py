"""Which subtitles are meant, for every kind of wish and table."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.subtitles import MOST_CHOSEN, chosen_subtitles, track_word, unmet_languages
from vidgrab_gui.core.wishes import Wishes


def tracks(people: str = "", machine: str = "") -> tuple[SubtitleTrack, ...]:
    return (
        *(SubtitleTrack(code) for code in people.split()),
        *(SubtitleTrack(code, is_automatic=True) for code in machine.split()),
    )


def said(chosen: Iterable[SubtitleTrack]) -> str:
    return " ".join(f"{track.language}{'*' * track.is_automatic}" for track in chosen)


@pytest.mark.parametrize(
    ("people", "machine", "languages", "takes_automatic", "expected"),
    [
        ("", "", "", True, ""),
        ("en de", "", "", False, "en de"),
        ("en de", "en fr", "", True, "en de"),
        ("", "en fr", "", False, ""),
        ("", "en fr", "", True, "en* fr*"),
        ("", "af en-orig en fr", "", True, "en-orig*"),
        ("en de", "", "de", False, "de"),
        ("en de", "", "de en de", False, "de en"),
        ("en", "de", "de", False, ""),
        ("en", "de", "de", True, "de*"),
        ("de", "de", "de", True, "de"),
        ("en-US en-GB", "", "en", False, "en-US"),
        ("en-US en-GB", "", "en-gb", False, "en-GB"),
        ("en", "", "en-GB", False, "en"),
        ("en-US", "", "en-GB", False, ""),
        ("zh-Hant", "", "zh-Hans", False, ""),
        ("zh-Hans", "", "zh-Hans-CN", False, "zh-Hans"),
        ("eng", "", "en", False, ""),
        ("pt-BR", "pt", "pt", True, "pt-BR"),
        ("en", "", "en en-GB", False, "en"),
    ],
)
def test_what_is_taken(
    people: str, machine: str, languages: str, takes_automatic: bool, expected: str
) -> None:
    wishes = Wishes(subtitle_languages=tuple(languages.split()), takes_automatic=takes_automatic)
    assert said(chosen_subtitles(tracks(people, machine), wishes)) == expected


def test_all_of_them_has_an_end() -> None:
    many = tracks(" ".join(f"x{n}" for n in range(200)))
    assert len(chosen_subtitles(many, Wishes())) == MOST_CHOSEN


@pytest.mark.parametrize(("takes_automatic", "expected"), [(False, ("fr", "it")), (True, ("it",))])
def test_languages_that_are_not_there_are_told(
    takes_automatic: bool, expected: tuple[str, ...]
) -> None:
    wishes = Wishes(subtitle_languages=("fr", "en", "it", "fr"), takes_automatic=takes_automatic)
    assert unmet_languages(tracks("en", "fr"), wishes) == expected


def test_no_language_named_misses_none() -> None:
    assert unmet_languages((), Wishes()) == ()


def test_a_track_is_called_by_its_name_where_it_has_one() -> None:
    assert track_word(SubtitleTrack("de", "Deutsch")) == "Deutsch"
    assert track_word(SubtitleTrack("de")) == "de"
