"""One link in several versions: languages with pictures of their own, sign language, false HDR."""

from __future__ import annotations

import pytest

from tests.core.tables import PICTURE, film, ids, line, lines_of, silent, sound
from vidgrab_gui.core.quality_rule import QualityRule

RULES = pytest.mark.parametrize("rule", list(QualityRule))
HLS = {"protocol": "m3u8_native"}
DASH = {"protocol": "http_dash_segments"}
TEN_BIT_AV1 = "av01.0.08M.10.0.110"


@RULES
def test_arte_picture_and_sound_are_of_one_version(rule: QualityRule) -> None:
    german = {"language": "de", "language_preference": 10, **HLS}
    french = {"language": "fr", "language_preference": 8, **HLS}
    rows = [
        sound("VA-audio-Deutsch", ext="mp4", acodec=None, **german),
        sound("VF-audio-Francais", ext="mp4", acodec=None, **french),
        silent("VA-2500", 1920, 1080, tbr=2500, **german),
        # Its burnt-in subtitles are for another ear.
        silent("VF-2400", 1920, 1080, tbr=2400, **french),
        silent("VF-2600", 1920, 1080, tbr=2600, **french),
    ]
    assert ids(lines_of(rows, rule))["1080p"] == "VA-2500+VA-audio-Deutsch"


@RULES
def test_a_picture_without_a_language_is_nobodys_dub(rule: QualityRule) -> None:
    rows = [
        sound("140", language="en", language_preference=10, tbr=129, quality=3),
        silent("137", 1920, 1080, fps=60, tbr=3000, language_preference=-1),
        film("96", 1920, 1080, fps=30, tbr=4000, language="en", language_preference=10, **HLS),
    ]
    assert ids(lines_of(rows, rule))["1080p"] == "137+140"


@pytest.mark.parametrize(
    "name",
    [
        "Norsk, synstolket", "Svenska, syntolkat", "Dansk tegnsprog", "Svenskt teckenspråk",
        "Norsk tegnspråk", "Deutsch (Gebärdensprache)", "Deutsch (Hörfassung)",
        "Audiodeskrypcja", "Lengua de signos", "Lengua de señas", "Langue des signes",
        "Gebarentaal", "Viittomakieli",
    ],
)  # fmt: skip
def test_versions_for_eyes_or_ears_are_known_in_their_own_words(name: str) -> None:
    rows = [
        film("main", 1280, 720, tbr=2000),
        film("other", 1920, 1080, tbr=4000, format_note=name),
    ]
    assert set(ids(lines_of(rows)).values()) == {"main"}


def test_dolby_vision_without_a_base_does_not_play_everywhere() -> None:
    rows = [
        sound("aac", tbr=128, **DASH),
        silent("dv", 3840, 2160, vcodec="dvh1.05.06", tbr=16000, **DASH),
        silent("hdr", 3840, 2160, vcodec="hvc1.2.4.L150", dynamic_range="HDR10", tbr=15000, **DASH),
    ]
    assert ids(lines_of(rows))["2160p"] == "hdr+aac"


def test_ten_bits_alone_are_no_hdr() -> None:
    rows = [
        silent("h264", 1920, 1080, fps=60, tbr=6000),
        # yt-dlp takes every AV1 of ten bits for HDR10; the colours in the codec say BT.709.
        silent("av1", 1920, 1080, fps=30, vcodec=f"{TEN_BIT_AV1}.01.01.01.0",
               dynamic_range="HDR10", tbr=1000),
    ]  # fmt: skip
    best = line(lines_of(rows, PICTURE), "1080p")
    assert (best.format_ids, best.dynamic_range) == (("h264",), "")


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        (f"{TEN_BIT_AV1}.09.16.09.0", "HDR10"), (f"{TEN_BIT_AV1}.09.18.09.0", "HLG"),
        (f"{TEN_BIT_AV1}.01.01.01.0", ""), (TEN_BIT_AV1, "HDR10"),
        ("vp09.02.51.10.01.09.16.09.00", "HDR10"), ("vp09.02.51.10.01.09.18.09.00", "HLG"),
        ("vp09.02.41.10.01.01.01.01.00", ""), ("vp09.02.51.10", "HDR10"),
        ("hvc1.2.4.L150", "HDR10"), ("vp9.2", "HDR10"),
    ],
)  # fmt: skip
def test_the_codecs_own_colours_count_before_what_was_made_of_its_bits(
    codec: str, name: str
) -> None:
    row = silent("v", 1920, 1080, vcodec=codec, dynamic_range="HDR10")
    assert line(lines_of([row]), "1080p").dynamic_range == name
