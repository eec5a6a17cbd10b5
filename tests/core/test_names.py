"""A file name is safe on every system, whatever a site calls its video."""

from __future__ import annotations

import os
import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vidgrab_gui.core.names import MOST_BYTES, companion_name, file_name, numbered

steady = settings(deadline=None, derandomize=True, max_examples=200)

FAMILY = "👨\u200d👩\u200d👧\u200d👦"
ENGLAND = "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|clock\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.I
)


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Big Buck Bunny 60fps 4K — Official Blender Foundation Short Film",) * 2,
        ("AC/DC: Live at 10:30 | Part 1\\2", "AC-DC - Live at 10-30 - Part 1-2"),
        ('What is "this"? <b> f*ck', "What is 'this' ‹b› f_ck"),
        ("Title:", "Title"),
        ("  spaced \t\r\n out\u2003text  ", "spaced out text"),
        (".hidden", "hidden"),
        ("..", "video"),
        ("../../etc/passwd", "_..-etc-passwd"),
        ("trailing dots...", "trailing dots"),
        ("trailing. . .", "trailing"),
        ("a\x00b\x1b[0mc\x7fd", "a b [0mc d"),
        ("user\u202egpj.exe", "usergpj.exe"),
        ("zero\u200bwidth\ufeff\u2060 soft\u00adhyphen", "zerowidth softhyphen"),
        ("e\u0301te\u0301", "été"),
        ("\ud800half\udfff", "half"),
        ("שלום עולם", "שלום עולם"),
        ("مرحبا\u200f بالعالم", "مرحبا بالعالم"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("vi\u200dd\u200ce\u200d\u200co \u200dx", "video x"),
        ("अ\u200d\u200d\u200dब", "अ\u200dब"),
        (f"a family {FAMILY} here", f"a family {FAMILY} here"),
        (f"{ENGLAND} wins", f"{ENGLAND} wins"),
        ("smuggled\U000e0041\U000e0042", "smuggled"),
        ("❤\ufe0f 1\ufe0f⃣", "❤\ufe0f 1\ufe0f⃣"),
        ("con", "con_"),
        ("CON", "CON_"),
        ("Nul.tar", "Nul_.tar"),
        ("com1 .x", "com1_ .x"),
        ("COM¹", "COM¹_"),
        ("lpt³", "lpt³_"),
        ("CONIN$", "CONIN$_"),
        ("console", "console"),
        ("com10", "com10"),
        ("-rf", "_rf"),
        ("film.MP4", "film"),
        ("film.mp4.mp4", "film.mp4"),
        ("", "video"),
        ("???", "video"),
        ("\u200d\ufe0f\u0301", "video"),
        ("\u3164\u2800", "video"),
        ("!!!", "!!!"),
        ("z" + "\u0301\u0316" * 500, "ź" + "\u0316" * 8),
    ],
)
def test_titles_become_names(title: str, stem: str) -> None:
    name = file_name(title, "mp4")
    assert name == unicodedata.normalize("NFC", f"{stem}.mp4")


@pytest.mark.parametrize(
    ("ext", "extension"),
    [
        ("MP4", ".mp4"),
        (".webm", ".webm"),
        ("../../sh", ".sh"),
        ("verylongextension", ".verylong"),
        ("m²ä", ".m"),
        ("", ".bin"),
        ("/", ".bin"),
    ],
)
def test_extensions_are_plain(ext: str, extension: str) -> None:
    assert file_name("a", ext) == f"a{extension}"


def test_a_title_of_which_nothing_is_left_has_a_name() -> None:
    assert file_name("", "mp4") == file_name("...", "mp4") == "video.mp4"


@pytest.mark.parametrize(
    ("character", "size"),
    [("日", 3), ("é", 2), ("a", 1), (FAMILY, 25), ("🇩🇪", 8), (ENGLAND, 28), ("👍🏽", 8), ("नि", 6),
     ("क्ष", 9), ("n\u0304\u0323", 5), ("กำ", 6), ("ᄀ\u1161\u11a8", 9)],
)  # fmt: skip
def test_long_titles_are_cut_between_characters(character: str, size: int) -> None:
    whole = unicodedata.normalize("NFC", character)
    for length in range(1, 9):  # the cut falls on every byte of some characters
        extension = "x" * length
        stem = file_name(character * 300, extension).removesuffix(f".{extension}")
        room = MOST_BYTES - length - 1
        assert room - size < len(stem.encode()) <= room
        assert stem == whole * (len(stem) // len(whole))


def test_one_character_too_long_for_any_name_gives_way() -> None:
    assert file_name("👨" + "\u200d👨" * 100, "mp4") == "video.mp4"


def test_a_cut_never_makes_a_reserved_name() -> None:
    name = file_name("con" + "\u200d".join(["👨"] * 100), "mp4")
    assert not RESERVED.match(name)
    assert file_name("con." + "x" * 300, "mp4").startswith("con_.x")
    assert len(file_name("con." + "x" * 300, "mp4").encode()) == MOST_BYTES


@pytest.mark.parametrize("length", range(165, 180))
def test_a_cut_never_leaves_a_blank_or_a_dot_at_the_end(length: int) -> None:
    for start in ("", "con."):
        for end in (" ", ".", " . "):
            check(file_name(f"{start}{'x' * (length - len(start))}{end}yyyyyy", "mp4"))


@pytest.mark.parametrize(
    ("name", "n", "result"),
    [
        ("film.mp4", 2, "film (2).mp4"),
        ("film.en.vtt", 3, "film.en (3).vtt"),
        ("film", 2, "film (2)"),
        ("Film v1.0 final", 2, "Film v1.0 final (2)"),
    ],
)
def test_numbered(name: str, n: int, result: str) -> None:
    assert numbered(name, n) == result


def test_numbered_names_stay_within_the_limit() -> None:
    name = file_name("日" * 300, "webm")
    other = numbered(name, 9_999)
    assert len(other.encode()) <= MOST_BYTES
    assert other.endswith("日 (9999).webm")


AWKWARD = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("/\\:*?\"<>|. \t\n\x00-~$%'\u200d\u200c\u202e\u200b\u0301\ufe0f👨🏽🇩🇪"),
    ),
    max_size=120,
)
DEVICES = st.sampled_from(["con", "NUL", "com1", "LPT²", "aux.", "prn "])


def check(name: str) -> None:
    assert len(name.encode()) <= MOST_BYTES
    assert not re.search(r'[/\\:*?"<>|\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e]', name)
    assert name == unicodedata.normalize("NFC", name)
    assert not RESERVED.match(name)
    stem, dot, extension = name.rpartition(".")
    assert dot
    assert re.fullmatch("[a-z0-9]{1,8}", extension)
    assert stem == stem.strip(" .")
    assert stem
    assert not stem.startswith("-")
    folder = os.path.join(os.sep, "home", "downloads")  # noqa: PTH118 - normpath is meant
    path = os.path.normpath(os.path.join(folder, name))  # noqa: PTH118 - normpath is meant
    assert os.path.split(path) == (folder, name)


@steady
@given(AWKWARD, AWKWARD)
def test_any_title_gives_a_safe_name(title: str, ext: str) -> None:
    name = file_name(title, ext)
    check(name)
    other = numbered(name, 2)
    check(other)
    assert other != name


@steady
@given(DEVICES, st.text(max_size=5), st.text(max_size=5))
def test_no_title_gives_a_device(device: str, before: str, after: str) -> None:
    check(file_name(f"{before}{device}{after}", "mp4"))


@steady
@given(AWKWARD)
def test_a_name_made_again_is_the_same(title: str) -> None:
    stem = file_name(title, "mp4").removesuffix(".mp4")
    assert file_name(stem, "mp4").removesuffix(".mp4") in (stem, stem.removesuffix(".mp4"))


@steady
@given(
    st.lists(
        st.sampled_from([FAMILY, ENGLAND, "🇩🇪", "नि", "क्ष", "日", "é", "👍🏽", "x"]), max_size=80
    )
)
def test_mixed_titles_are_cut_between_characters(characters: list[str]) -> None:
    whole = ["x", *(unicodedata.normalize("NFC", character) for character in characters)]
    stem = file_name("".join(whole), "mp4").removesuffix(".mp4")
    prefixes = {"".join(whole[:count]) for count in range(1, len(whole) + 1)}
    assert stem in prefixes


@pytest.mark.parametrize(
    ("name", "mark", "expected"),
    [
        ("film.mp4", "en", "film.en.srt"),
        ("film (2).mp4", "pt-BR", "film (2).pt-BR.srt"),
        ("v1.2 and so on.mp4", "de", "v1.2 and so on.de.srt"),
        ("no extension", "de", "no extension.de.srt"),
        ("film.mp4", "../../etc", "film.etc.srt"),
        ("film.mp4", "de\u202e/x", "film.de--x.srt"),
        ("film.mp4", "", "film.und.srt"),
        ("film.mp4", "x" * 100, f"film.{'x' * 32}.srt"),
    ],
)
def test_what_goes_with_a_file_has_its_name(name: str, mark: str, expected: str) -> None:
    assert companion_name(name, mark, ".srt") == expected


def test_a_long_name_makes_room_for_what_goes_with_it() -> None:
    name = companion_name(file_name("é" * 300, "mp4"), "en", "srt")
    assert len(name.encode()) <= MOST_BYTES
    assert name.endswith("é.en.srt")
