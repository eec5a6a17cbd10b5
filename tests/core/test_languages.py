"""The languages a link can be heard in: real tables and made ones."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from tests.core.tables import CASES, Row, case, film, formats_of, ids, lines_of, silent, sound
from vidgrab_gui.core.languages import is_same_language, qualities_in, sound_languages
from vidgrab_gui.core.media import Media, SoundLanguage

PICTURES = [silent("137", 1920, 1080), silent("135", 854, 480)]
DUBBED = [
    *PICTURES,
    sound("140-0", language="de", language_preference=-1, tbr=130),
    sound("140-1", language="en", language_preference=10, tbr=130),
    sound("140-2", language="fr", language_preference=-1, tbr=130),
]


def _languages(rows: list[Row], duration_s: float | None = None) -> tuple[SoundLanguage, ...]:
    lines = lines_of(rows, duration_s=duration_s)
    return sound_languages(formats_of(rows), lines, duration_s=duration_s)


def _codes(rows: list[Row]) -> list[tuple[str, bool]]:
    return [(one.language, one.is_original) for one in _languages(rows)]


def test_the_original_comes_first_with_the_usual_lines() -> None:
    assert _codes(DUBBED) == [("en", True), ("de", False), ("fr", False)]
    original, german, _ = _languages(DUBBED)
    assert original.qualities == lines_of(DUBBED)
    assert ids(german.qualities) == {
        "1080p": "137+140-0",
        "480p": "135+140-0",
        "Audio Only": "140-0",
    }


def test_one_language_or_none_is_nothing_to_choose_from() -> None:
    assert _languages([*PICTURES, sound("140", language="en")]) == ()
    assert _languages([*PICTURES, sound("140"), sound("139")]) == ()
    assert _languages([]) == ()


def test_a_described_or_commented_sound_is_no_language() -> None:
    described = sound("140-9", language="de", format_note="German descriptive", tbr=130)
    named = sound("140-8", language="en-desc", language_preference=-10)
    assert _codes([*PICTURES, DUBBED[3], described, named]) == []


def test_a_described_sound_is_not_taken_for_its_language() -> None:
    described = sound("140-9", language="de", format_note="German descriptive", tbr=300)
    german = _languages([*DUBBED, described])[1]
    assert ids(german.qualities)["1080p"] == "137+140-0"


def test_a_film_of_unknown_language_does_not_stand_in_for_a_dub() -> None:
    german = _languages([*DUBBED, film("18", 640, 360)])[1]
    assert ids(german.qualities) == {
        "1080p": "137+140-0",
        "480p": "135+140-0",
        "Audio Only": "140-0",
    }


def test_films_that_hold_their_language() -> None:
    rows = [film("a", 1280, 720, language="en", language_preference=10)]
    rows += [film("b", 1280, 720, language="es"), film("c", 640, 360, language="es")]
    spanish = _languages(rows)[1]
    assert ids(spanish.qualities) == {"720p": "b", "360p": "c", "Audio Only": "b"}


def test_a_real_table_of_two_languages() -> None:
    table = case("youtube-shorts-two-langs")
    found = _languages(table["formats"], table["duration"])
    # "en" is that of one old row, and its like is offered as a whole.
    assert [(one.language, one.is_original) for one in found] == [("ru", True), ("en-US", False)]
    assert ids(found[0].qualities)["Audio Only"] == "140-1"
    assert ids(found[1].qualities) == {
        label: name.replace("140-1", "140-0").replace("251-1", "251-0")
        for label, name in ids(found[0].qualities).items()
    }


@pytest.mark.parametrize(
    "name",
    sorted(p.stem for p in CASES.glob("*.json") if p.stem != "expected"),
)
def test_no_other_real_table_has_a_choice(name: str) -> None:
    table = case(name)
    found = _languages(table["formats"], table.get("duration"))
    assert bool(found) == (name == "youtube-shorts-two-langs")


def test_lines_in_a_language() -> None:
    usual = lines_of(DUBBED)
    media = Media("u", "t", usual, languages=_languages(DUBBED))
    german = media.languages[1].qualities
    assert qualities_in(media, "") == usual
    assert qualities_in(media, "en") == usual
    assert qualities_in(media, "de") == qualities_in(media, "DE") == german
    assert qualities_in(media, "de-AT") == german
    assert qualities_in(media, "ja") == usual, "what is not there is heard in the original"
    assert qualities_in(replace(media, languages=()), "de") == usual


def test_codes_of_one_language() -> None:
    assert is_same_language("en", "en-US")
    assert is_same_language("pt_BR", "PT-pt")
    assert not is_same_language("en", "de")
    assert not is_same_language("", "")


def test_forty_languages_cost_little() -> None:
    rows = list(case("youtube-shorts-two-langs")["formats"])
    codes = [chr(97 + n // 26) + chr(97 + n % 26) for n in range(40)]
    for number, code in enumerate(codes):
        for name, ext in (("139", "m4a"), ("140", "m4a"), ("249", "webm"), ("251", "webm")):
            rows.append(sound(f"{name}-{number + 9}", ext=ext, language=code, tbr=100))
    started_s = time.perf_counter()
    found = _languages(rows)
    spent_s = time.perf_counter() - started_s
    assert len(found) > 40
    assert spent_s < 1.0, "a person waits for it"
