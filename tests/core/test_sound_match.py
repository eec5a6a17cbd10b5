"""A wished kind of sound is made of a row that is of that kind, where one is as good."""

from __future__ import annotations

import pytest

from tests.core.tables import Row, case, film, formats_of, line, lines_of, silent, sound
from vidgrab_gui.core.sound_match import matching_sound
from vidgrab_gui.core.wishes import SoundWish

M4A = sound("140", tbr=129, language="en", language_preference=10)
OPUS = sound("251", tbr=130, ext="webm", acodec="opus", language="en", language_preference=10)


def _match(rows: list[Row], wish: SoundWish, label: str = "Audio Only") -> str:
    quality = line(lines_of(rows), label)
    return "+".join(matching_sound(formats_of(rows), quality, wish).format_ids)


def test_a_row_of_the_wished_codec_is_taken() -> None:
    assert _match([M4A, OPUS], SoundWish.OPUS) == "251"
    assert _match([M4A, OPUS], SoundWish.M4A) == "140"
    assert _match([OPUS, sound("mp3", ext="mp3", acodec="mp3", tbr=128)], SoundWish.M4A) != ""


@pytest.mark.parametrize("wish", [SoundWish.AS_IS, SoundWish.MP3_V0, SoundWish.FLAC])
def test_without_one_it_stays_as_it_was(wish: SoundWish) -> None:
    assert _match([M4A, OPUS], wish) == "140"


def test_neither_a_dub_nor_a_described_nor_a_poor_one_stands_in() -> None:
    assert _match([M4A, {**OPUS, "language": "de", "language_preference": -1}], SoundWish.OPUS) == (
        "140"
    )
    assert _match([M4A, {**OPUS, "format_note": "descriptive"}], SoundWish.OPUS) == "140"
    assert _match([M4A, {**OPUS, "tbr": 48}], SoundWish.OPUS) == "140"


def test_a_film_keeps_its_sound_and_a_films_sound_makes_way() -> None:
    assert _match([silent("137", 1920, 1080), M4A, OPUS], SoundWish.OPUS, "1080p") == "137+140"
    rows = [film("18", 640, 360), {**OPUS, "language": None, "language_preference": None}]
    assert _match(rows, SoundWish.OPUS) == "251"


def test_a_real_table() -> None:
    rows = list(case("youtube-shorts-two-langs")["formats"])
    assert _match(rows, SoundWish.OPUS) == "251-1"
    assert _match(rows, SoundWish.MP3_320) == "140-1"
