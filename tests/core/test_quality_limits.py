"""What a limit and a language make of a link's lines."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.languages import qualities_in
from vidgrab_gui.core.media import Media, Quality, SoundLanguage
from vidgrab_gui.core.quality import best_within, choose

SOUND = Quality("Audio Only", ("a",), "m4a", is_audio=True)
FILMS = tuple(Quality(f"{tier}p", (str(tier),), "mp4", tier=tier) for tier in (2160, 1080, 720))
LINES = (*FILMS, SOUND)
BEST = Quality("Best", ("4",), "mp4")
OTHER = (Quality("1080p", ("de",), "mp4", tier=1080), SOUND)


@pytest.mark.parametrize(
    ("limit", "label"),
    [(None, "2160p"), (4320, "2160p"), (2160, "2160p"), (1440, "1080p"), (720, "720p"),
     (480, "720p")],
)  # fmt: skip
def test_the_best_is_no_higher_than_the_limit_unless_all_are(limit: int | None, label: str) -> None:
    best = best_within(LINES, limit)
    assert best is not None
    assert best.label == label
    assert choose(LINES, "best", limit) is best


def test_what_has_no_tier_is_taken_as_it_is() -> None:
    assert best_within((BEST, SOUND), 720) is BEST
    assert best_within((SOUND,), 720) is SOUND
    assert best_within((), 720) is None


def test_a_limit_changes_nothing_of_what_was_chosen_by_name() -> None:
    assert choose(LINES, "2160p", 720) is LINES[0]
    assert choose(LINES, "audio", 720) is SOUND


@pytest.mark.parametrize(
    ("language", "lines"),
    [("", LINES), ("en", LINES), ("de", OTHER), ("de-CH", OTHER), ("fr", LINES), ("d", LINES)],
)
def test_a_language_has_its_lines(language: str, lines: tuple[Quality, ...]) -> None:
    known = (SoundLanguage("en", is_original=True), SoundLanguage("de-AT", qualities=OTHER))
    media = Media("https://example.com", "x", LINES, languages=known)
    assert qualities_in(media, language) is lines


def test_the_very_language_comes_before_a_near_one() -> None:
    near, exact = (BEST,), (SOUND,)
    known = (SoundLanguage("pt-PT", qualities=near), SoundLanguage("pt-BR", qualities=exact))
    media = Media("https://example.com", "x", LINES, languages=known)
    assert qualities_in(media, "pt-BR") is exact
    assert qualities_in(media, "pt") is near
