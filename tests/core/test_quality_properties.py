"""What holds for every table, also one full of nonsense."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.core.tables import formats_of
from vidgrab_gui.core.media import ABSENT, Format, Quality
from vidgrab_gui.core.quality import choose, is_drm_only, is_images_only, offers
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.streams import Flaw, holds, streams_of
from vidgrab_gui.core.tiers import TIERS

BOUNDED = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
BRIEF = settings(BOUNDED, max_examples=60)
"""For tables of nonsense, which take long to make."""
RULES = st.sampled_from(list(QualityRule))

CHOICES: dict[str, list[object]] = {
    "vcodec": ["none", None, "avc1.640028", "vp9", "av01.0.08M.10", "h265", "theora", "x"],
    "acodec": ["none", None, "mp4a.40.2", "opus", "mp3", "ec-3", "vorbis", "x"],
    "format_id": ["0", "18", "137-sr", "140-drc", "preview", "audio", "1080p60", "hls-720", "", 7],
    "ext": ["mp4", "webm", "m4a", "mp3", "mhtml", "m3u8", "avi", "jpg", None, "ogg"],
    "protocol": ["https", "m3u8_native", "http_dash_segments", "mhtml", None, "rtmp"],
    "width": [1920, 1080, 640, 176, None, 0, -1, "1280", 10**400],
    "height": [1080, 1920, 360, 144, None, 0, float("nan"), "720"],
    "fps": [30, 60, 24.0, 15, None, float("inf"), "50"],
    "tbr": [100, 5000.5, None, 0, "900"],
    "abr": [64, 128, None],
    "filesize": [1, 10**9, None, 0, -7, "x", True],
    "filesize_approx": [5, None, float("nan")],
    "dynamic_range": ["SDR", "HDR10", "DV", None, 5],
    "language": ["en", "ru", "en-desc", None],
    "language_preference": [-10, -1, 5, 10, None, "10"],
    "preference": [-1000, -100, -10, -2, -1, 10, None],
    "source_preference": [-100, -21, -1, 0, 99, None],
    "quality": [-3, 0, 9, None, float("-inf")],
    "has_drm": [False, True, "maybe", None, []],
    "format_note": ["", "DRC", "watermarked", "Premium", "Preview", "AI-upscaled", "720p60 HDR"],
    "resolution": [None, "audio only", "1280x720", "480p"],
    "duration": [None, 10, 0],
    "fragments": [None, [{"duration": 3}], [{}], "x"],
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=4,
)


def rows(*, junk: bool) -> st.SearchStrategy[dict[str, Any]]:
    """Return rows of likely values, and with ``junk`` values of any JSON type among them."""
    fields = {
        name: (st.sampled_from(values) | JSON) if junk else st.sampled_from(values)
        for name, values in CHOICES.items()
    }
    return st.fixed_dictionaries({}, optional=fields)


def tables(*, junk: bool = False) -> st.SearchStrategy[list[Format]]:
    """Return tables, their ids made unique as yt-dlp makes them when nothing is junk."""
    made = st.lists(rows(junk=junk), max_size=8)
    return made.map(formats_of if junk else _with_own_ids)


def _with_own_ids(made: list[dict[str, Any]]) -> list[Format]:
    return formats_of(
        {**row, "format_id": f"{row.get('format_id', '')}-{i}"} for i, row in enumerate(made)
    )


def check_order(lines: tuple[Quality, ...]) -> None:
    videos = [line for line in lines if not line.is_audio]
    tiers = [line.tier for line in videos]
    known = [tier for tier in tiers if tier is not None]
    assert known == sorted(set(known), reverse=True)
    assert all(tier in TIERS for tier in known)
    assert tiers.count(None) <= 1
    assert not known or len(known) == len(tiers)
    assert [line for line in lines if line.is_audio] == list(lines[len(videos) :])
    assert len(lines) - len(videos) <= 1
    assert len({line.label for line in lines}) == len(lines)


def check_line(line: Quality, table: dict[str, Format]) -> None:
    chosen = [table[format_id] for format_id in line.format_ids]
    assert 1 <= len(chosen) <= 2
    assert len(set(line.format_ids)) == len(chosen)
    assert not any(row.has_drm for row in chosen)
    assert line.size_bytes is None or line.size_bytes > 0
    assert line.size_bytes is not None or not line.size_is_exact
    assert line.container.isascii()
    assert line.container
    if line.is_audio:
        assert line.label == "Audio Only"
        assert holds(chosen[0])[1]
        assert line.takes_sound_out == holds(chosen[0])[0]
    else:
        assert holds(chosen[0])[0]
        assert line.has_sound == (holds(chosen[-1])[1])


@BRIEF
@given(tables(junk=True), RULES, st.none() | st.floats(min_value=0.1, max_value=1e5))
@example(
    formats_of([{"format_id": "0", "acodec": "none", "vcodec": "none"},
                {"format_id": "0", "vcodec": "none"}]),
    QualityRule.PLAYS_EVERYWHERE,
    None,
)  # fmt: skip
def test_no_table_breaks_the_rules(
    formats: list[Format], rule: QualityRule, duration_s: float | None
) -> None:
    lines = offers(formats, rule, duration_s=duration_s)
    first_of: dict[str, Format] = {}
    for row in formats:
        if not row.has_drm and any(holds(row)):
            first_of.setdefault(row.format_id, row)
    check_order(lines)
    for line in lines:
        check_line(line, first_of)


@BOUNDED
@given(tables(), RULES)
def test_likely_tables_keep_the_rules(formats: list[Format], rule: QualityRule) -> None:
    lines = offers(formats, rule)
    check_order(lines)
    for line in lines:
        check_line(line, {row.format_id: row for row in formats})


@BOUNDED
@given(tables(), RULES)
def test_every_line_is_heard_where_the_table_has_sound(
    formats: list[Format], rule: QualityRule
) -> None:
    lines = offers(formats, rule)
    has_sound = any(stream.has_sound for stream in streams_of(formats))
    assert all(line.has_sound for line in lines) == (has_sound or not lines)
    assert any(line.is_audio for line in lines) == has_sound


@BOUNDED
@given(tables(), RULES)
def test_a_line_for_every_tier_that_has_a_true_row(
    formats: list[Format], rule: QualityRule
) -> None:
    pictures = [stream for stream in streams_of(formats) if stream.has_picture]
    true = {stream.tier for stream in pictures if stream.flaw < Flaw.ALTERED}
    offered = {line.tier for line in offers(formats, rule) if not line.is_audio}
    listed = {tier for tier in true if tier and tier >= 360}
    if listed:
        assert offered == listed
    elif true - {None}:
        assert offered == true - {None}
    else:
        assert bool(offered) == bool(pictures)


@BOUNDED
@given(tables(), RULES)
def test_a_true_row_is_never_left_for_an_untrue_one(
    formats: list[Format], rule: QualityRule
) -> None:
    streams = {stream.row.format_id: stream for stream in streams_of(formats)}
    pictures = [stream for stream in streams.values() if stream.has_picture]
    if not any(stream.flaw < Flaw.ALTERED for stream in pictures):
        return
    for line in offers(formats, rule):
        assert line.is_audio or streams[line.format_ids[0]].flaw < Flaw.ALTERED


@BOUNDED
@given(tables())
def test_h264_plays_everywhere_where_a_tier_has_a_clean_one(formats: list[Format]) -> None:
    streams = {stream.row.format_id: stream for stream in streams_of(formats)}
    if any(stream.flaw or stream.language != -1 for stream in streams.values()):
        return
    for line in offers(formats):
        tier = [s for s in streams.values() if s.has_picture and s.tier == line.tier]
        whole = [s for s in tier if s.has_sound]
        if line.tier and whole and not any(s.has_sound != s.has_picture for s in streams.values()):
            has_h264 = any(s.knows_video and s.video == "H.264" for s in whole)
            assert (line.video_codec == "H.264") == has_h264


@BOUNDED
@given(tables(), RULES, st.sampled_from(["best", "audio", "1080p", "720", "144p", "5000p", "?"]))
def test_a_wish_is_answered_with_an_offer_or_nothing(
    formats: list[Format], rule: QualityRule, wish: str
) -> None:
    lines = offers(formats, rule)
    chosen = choose(lines, wish)
    if chosen is None:
        assert wish in ("audio", "?") or not lines
        return
    assert chosen in lines


@BRIEF
@given(tables(junk=True))
def test_nothing_to_download_has_at_most_one_reason(formats: list[Format]) -> None:
    reasons = [is_drm_only(formats), is_images_only(formats)]
    assert sum(reasons) <= 1
    if any(reasons):
        assert offers(formats) == ()


def test_among_equals_the_last_in_the_sites_order_wins() -> None:
    absent = {"acodec": ABSENT, "vcodec": "vp9", "height": 720}
    made = formats_of([{"format_id": name, **absent} for name in "abc"])
    assert {offers(made, rule)[0].format_ids for rule in QualityRule} == {("c",)}


@pytest.mark.parametrize("rule", list(QualityRule))
def test_an_empty_table_offers_nothing(rule: QualityRule) -> None:
    assert offers([], rule) == ()
