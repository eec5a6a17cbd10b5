"""A yt-dlp format dict of any content becomes a Format, and nonsense becomes unknown."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vidgrab_gui.core.media import ABSENT, Format

FIELDS = (
    *("format_id", "ext", "protocol", "width", "height", "fps", "vcodec", "acodec", "tbr", "vbr"),
    *("abr", "filesize", "filesize_approx", "duration", "language", "language_preference"),
    *("preference", "source_preference", "quality", "has_drm", "format_note", "resolution"),
    *("format", "fragments", "dynamic_range"),
)
HUGE = 10**400
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from([HUGE, -HUGE, "9" * 5000, "nan", "-inf", "1080", "none", b"x"])
)
JUNK = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


def test_a_row_is_read_field_by_field() -> None:
    read = Format.from_row(
        {
            "format_id": "137",
            "ext": "MP4",
            "protocol": "https",
            "width": 1920,
            "height": 1080,
            "fps": 29.97,
            "vcodec": "avc1.640028",
            "acodec": "none",
            "dynamic_range": "SDR",
            "tbr": 441.451,
            "vbr": 441.451,
            "filesize": 53402697,
            "language_preference": -1,
            "source_preference": -1,
            "quality": 9.0,
            "has_drm": False,
            "format_note": "1080p",
            "resolution": "1920x1080",
            "format": "137 - 1920x1080 (1080p)",
            "url": "ignored",
        },
        rank=7,
    )
    assert read == Format(
        format_id="137",
        rank=7,
        ext="mp4",
        protocol="https",
        width=1920,
        height=1080,
        fps=29.97,
        video_codec="avc1.640028",
        audio_codec=ABSENT,
        dynamic_range="SDR",
        total_kbps=441.451,
        video_kbps=441.451,
        size_bytes=53402697,
        language_preference=-1,
        source_preference=-1.0,
        quality=9.0,
        note="1080p",
        resolution="1920x1080",
        description="137 - 1920x1080 (1080p)",
    )


def test_an_empty_row_is_all_unknown() -> None:
    assert Format.from_row({}) == Format(format_id="")


@pytest.mark.parametrize(
    "size", [0, -1, 0.0, math.nan, math.inf, -math.inf, "", "big", True, [], {}, HUGE, "9" * 5000]
)
def test_an_absurd_size_is_unknown(size: object) -> None:
    read = Format.from_row({"format_id": "1", "filesize": size, "filesize_approx": size})
    assert (read.size_bytes, read.approx_size_bytes) == (None, None)


@pytest.mark.parametrize("field", ["width", "height"])
@pytest.mark.parametrize("value", [0, -1080, 0.4, "x", True, 10**9])
def test_an_absurd_side_is_unknown(field: str, value: object) -> None:
    read = Format.from_row({"format_id": "1", field: value})
    assert (read.width, read.height) == (None, None)


def test_numbers_written_as_text_count() -> None:
    row = {"format_id": "1", "width": "1920", "height": 1080.0, "fps": "60", "filesize": "5e6"}
    read = Format.from_row(row)
    assert (read.width, read.height, read.fps, read.size_bytes) == (1920, 1080, 60.0, 5_000_000)


@pytest.mark.parametrize(
    ("given_id", "expected"),
    [("137", "137"), (137, "137"), (0, "0"), (" a b ", " a b "), (None, ""), (True, ""), ([1], "")],
)
def test_an_id_is_kept_to_the_letter(given_id: object, expected: str) -> None:
    assert Format.from_row({"format_id": given_id}).format_id == expected


@pytest.mark.parametrize(
    ("codec", "expected"),
    [("none", ABSENT), ("NONE", ABSENT), (None, None), ("", None), ("unknown", None), (5, None)],
)
def test_an_absent_codec_is_not_an_unknown_one(codec: object, expected: str | None) -> None:
    read = Format.from_row({"vcodec": codec, "acodec": codec})
    assert (read.video_codec, read.audio_codec) == (expected, expected)


@pytest.mark.parametrize(
    ("drm", "has", "may"),
    [(True, True, False), ("maybe", False, True), (False, False, False), (None, False, False)],
)
def test_drm_is_certain_or_untried(drm: object, has: bool, may: bool) -> None:
    read = Format.from_row({"has_drm": drm})
    assert (read.has_drm, read.may_have_drm) == (has, may)


def test_fragments_tell_the_length_when_each_has_one() -> None:
    assert Format.from_row({"fragments": [{"duration": 4.5}, {"duration": "2"}]}).duration_s == 6.5
    assert Format.from_row({"fragments": [{"duration": 4.5}, {}]}).duration_s is None
    assert Format.from_row({"fragments": [], "duration": 9}).duration_s == 9
    assert Format.from_row({"fragments": [{"duration": 1}], "duration": 9}).duration_s == 9
    assert Format.from_row({"fragments": "<generator object>"}).duration_s is None


@pytest.mark.parametrize("ext", ["../../etc", "mp4/..", "a" * 40, "mp 4", 5, None])
def test_an_extension_that_is_none_is_dropped(ext: object) -> None:
    assert Format.from_row({"ext": ext}).ext == ""


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=5), JUNK, max_size=len(FIELDS)))
def test_no_row_raises_and_what_is_known_is_sane(row: dict[str, object]) -> None:
    read = Format.from_row(row)
    pixels = (read.width, read.height, read.fps)
    rates = (read.total_kbps, read.video_kbps, read.audio_kbps)
    sizes = (read.size_bytes, read.approx_size_bytes, read.duration_s)
    assert all(value is None or 0 < value < math.inf for value in (*pixels, *rates, *sizes))
    orders = (read.preference, read.source_preference, read.quality, read.language_preference)
    assert all(value is None or math.isfinite(value) for value in orders if abs(value or 0) < 1e300)
