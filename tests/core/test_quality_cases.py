"""The 24 real tables: the tiers a sensible person expects, and the trap each one sets."""

from __future__ import annotations

import pytest

from tests.core.tables import (
    EXPECTED,
    PICTURE,
    SMALLEST,
    case,
    formats_of,
    ids,
    labels,
    line,
    lines_of_case,
    rows_of_case,
)
from vidgrab_gui.core.quality import is_drm_only, is_images_only
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.streams import holds

RULES = pytest.mark.parametrize("rule", list(QualityRule))
ALL = pytest.mark.parametrize("name", sorted(EXPECTED))


@RULES
@ALL
def test_the_tiers_are_those_a_sensible_person_expects(name: str, rule: QualityRule) -> None:
    tiers = [quality.tier for quality in lines_of_case(name, rule)]
    assert [tier for tier in tiers if tier and tier >= 360] == EXPECTED[name]["tiers"]


@RULES
@ALL
def test_every_line_can_be_downloaded(name: str, rule: QualityRule) -> None:
    table = {str(row["format_id"]): row for row in rows_of_case(name)}
    for quality in lines_of_case(name, rule):
        rows = [table[format_id] for format_id in quality.format_ids]
        assert not any(row.get("has_drm") or row["ext"] == "mhtml" for row in rows)
        assert quality.container.isalnum()


@RULES
@ALL
def test_audio_only_is_there_wherever_there_is_sound(name: str, rule: QualityRule) -> None:
    lines = lines_of_case(name, rule)
    expected, is_partial = EXPECTED[name]["audio"], EXPECTED[name]["partial"]
    if not any(holds(row)[1] and not row.has_drm for row in formats_of(rows_of_case(name))):
        assert is_partial
        assert not any(quality.is_audio for quality in lines)
        return
    assert labels(lines)[-1] == "Audio Only"
    assert labels(lines).count("Audio Only") == 1
    assert lines[-1].takes_sound_out == (expected == "extract from muxed")


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("archiveorg-video-no-codecs", "720p"),
        ("bandcamp-mp3", "Audio Only"),
        ("facebook-sd-only", "Best"),
        ("twitch-vod-source-2017", "1080p"),
        ("youtube-240p-max-4x3", "240p"),
        ("youtube-4k60-hdr-av1-vp92", "2160p"),
    ],
)
def test_the_first_line_is_the_true_top(name: str, first: str) -> None:
    assert lines_of_case(name)[0].label == first


def test_archiveorg_top_is_the_avi_as_it_is() -> None:
    top = lines_of_case("archiveorg-video-no-codecs")[0]
    assert (top.format_ids, top.container, top.size_bytes) == (("2",), "avi", 332243668)
    assert top.size_is_exact


def test_bilibili_takes_the_better_of_two_sounds() -> None:
    top = lines_of_case("bilibili-30080")[0]
    assert top.format_ids == ("30080", "30280")
    assert (top.container, top.width, top.height) == ("mp4", None, 1080)
    assert top.size_bytes == 396224122 + 64129775


def test_facebook_invents_no_tier_and_guesses_no_size() -> None:
    best, audio = lines_of_case("facebook-sd-only")
    assert (best.label, best.tier, best.size_bytes) == ("Best", None, None)
    assert audio.takes_sound_out


def test_hotstar_has_nothing_but_protected_rows() -> None:
    table = formats_of(rows_of_case("hotstar-drm-all"))
    assert lines_of_case("hotstar-drm-all") == ()
    assert is_drm_only(table)
    assert not is_images_only(table)


@RULES
def test_rumble_never_takes_the_timeline(rule: QualityRule) -> None:
    lines = lines_of_case("rumble-timeline-trap", rule)
    assert not any("timeline" in format_id for one in lines for format_id in one.format_ids)
    assert all(quality.has_sound for quality in lines[:-1])
    assert (lines[-1].format_ids, lines[-1].container) == (("audio-192p",), "aac")


def test_soundcloud_prefers_the_m4a() -> None:
    (audio,) = lines_of_case("soundcloud-mp3-aac")
    assert (audio.format_ids, audio.container) == (("hls_aac_160k",), "m4a")
    assert audio.audio_kbps == 160


def test_a_podcast_without_a_word_on_video_is_sound() -> None:
    (audio,) = lines_of_case("substack-podcast-mp3")
    assert (audio.label, audio.container, audio.takes_sound_out) == ("Audio Only", "mp3", False)


@RULES
def test_tiktok_never_takes_the_watermarked_row(rule: QualityRule) -> None:
    lines = lines_of_case("tiktok-portrait", rule)
    assert all("download" not in quality.format_ids for quality in lines)
    assert lines[0].video_codec == "H.265"


def test_tiktok_plays_everywhere_where_the_tier_can() -> None:
    chosen = line(lines_of_case("tiktok-portrait"), "480p")
    assert chosen.format_ids[0].startswith("h264_540p_1477035")


def test_twitch_frame_rate_is_read_from_the_name() -> None:
    lines = lines_of_case("twitch-live-1080p60-source")
    assert line(lines, "1080p").fps == 60
    assert ids(lines)["720p"] == "720p60"
    assert ids(lines)["Audio Only"] == "audio_only"
    assert lines[-1].container == "m4a"


def test_twitch_source_is_only_the_top() -> None:
    lines = lines_of_case("twitch-vod-source-2017")
    assert ids(lines)["1080p"] == "Source"
    assert ids(lines)["480p"] == "480p30"
    size_bytes = line(lines, "360p").size_bytes
    assert size_bytes == int(562.609 * 125 * 33528)
    assert not line(lines, "360p").size_is_exact


def test_wikimedia_takes_the_small_webm_of_the_same_picture() -> None:
    top = lines_of_case("wikimedia-ogv-source")[0]
    assert (top.format_ids, top.container, top.video_codec) == (("3",), "webm", "VP9")


def test_x_takes_the_biggest_of_the_tier_with_known_codecs() -> None:
    (top, _) = lines_of_case("x-portrait-2023")
    assert top.format_ids == ("hls-2176",)


@RULES
def test_a_4k_hdr_table_collapses_to_one_line_a_tier(rule: QualityRule) -> None:
    lines = lines_of_case("youtube-4k60-hdr-av1-vp92", rule)
    assert labels(lines) == ["2160p", "1440p", "1080p", "720p", "480p", "360p", "Audio Only"]
    assert not any("-drc" in part for one in lines for part in one.format_ids)
    assert all(len(one.format_ids) == 2 for one in lines[:-1])


def test_4k_plays_everywhere() -> None:
    lines = lines_of_case("youtube-4k60-hdr-av1-vp92")
    assert ids(lines) == {
        "2160p": "315+251",
        "1440p": "308+251",
        "1080p": "299+140",
        "720p": "298+140",
        "480p": "135+140",
        "360p": "134+140",
        "Audio Only": "140",
    }
    assert [one.container for one in lines] == ["webm", "webm", *["mp4"] * 4, "m4a"]
    assert line(lines, "1080p").size_is_exact
    assert line(lines, "1080p").size_bytes == 176202711 + 5075108


def test_4k_best_picture() -> None:
    lines = lines_of_case("youtube-4k60-hdr-av1-vp92", PICTURE)
    assert ids(lines)["2160p"] == "701+251"
    assert ids(lines)["360p"] == "696+251"
    top = lines[0]
    assert (top.dynamic_range, top.fps, top.video_codec) == ("HDR10", 60, "AV1")
    assert top.container == "webm"


def test_4k_smallest() -> None:
    table = {row["format_id"]: row for row in case("youtube-4k60-hdr-av1-vp92")["formats"]}
    for chosen in lines_of_case("youtube-4k60-hdr-av1-vp92", SMALLEST)[:-1]:
        picture = table[chosen.format_ids[0]]
        same_tier = [row for row in table.values() if row.get("height") == picture["height"]]
        sizes = [row.get("filesize") or row.get("filesize_approx") for row in same_tier]
        assert picture.get("filesize") == min(size for size in sizes if size)


@pytest.mark.parametrize(("tier", "picture"), [("1080p", "137"), ("720p", "136"), ("360p", "134")])
def test_the_direct_file_wins_over_its_segmented_twin(tier: str, picture: str) -> None:
    chosen = line(lines_of_case("youtube-dash-hls-duplicates"), tier)
    assert chosen.format_ids == (picture, "140")
    assert chosen.size_is_exact


@RULES
def test_shorts_keep_the_original_language_and_no_drc(rule: QualityRule) -> None:
    lines = lines_of_case("youtube-shorts-two-langs", rule)
    sounds = {one.format_ids[-1] for one in lines}
    assert all(sound.endswith("-1") for sound in sounds)
    assert line(lines, "1080p").width == 1080


def test_ultrawide_tiers_go_by_shape_not_height() -> None:
    lines = lines_of_case("youtube-ultrawide-2560x1070")
    shapes = {one.label: (one.width, one.height) for one in lines if one.tier}
    assert shapes["1440p"] == (2560, 1070)
    assert shapes["1080p"] == (1920, 804)
    assert shapes["360p"] == (640, 268)
