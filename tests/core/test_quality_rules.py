"""The rules one by one: what is offered, what is chosen inside a tier, and how big it is."""

from __future__ import annotations

import time

import pytest

from tests.core.tables import (
    PICTURE,
    PLAYS,
    SMALLEST,
    Row,
    film,
    formats_of,
    ids,
    labels,
    lines_of,
    rows_of_case,
    silent,
    sound,
)
from vidgrab_gui.core.quality import is_drm_only, is_images_only, offers

OPUS = {"ext": "webm", "acodec": "opus"}
VP9 = {"ext": "webm", "vcodec": "vp9"}
HLS = {"protocol": "m3u8_native"}
AV1 = {"vcodec": "av01.0.08M.08"}


@pytest.mark.parametrize(
    ("ext", "codec", "container"),
    [
        ("mp4", "mp4a.40.2", "m4a"), ("mov", "aac", "m4a"), ("mp4", None, "m4a"),
        ("webm", "opus", "opus"), ("webm", "vorbis", "ogg"), ("mkv", "flac", "flac"),
        ("flv", "mp3", "mp3"), ("mkv", None, "mka"), ("mp4", "ec-3", "mka"), ("avi", None, "mka"),
    ],
)  # fmt: skip
def test_sound_taken_out_keeps_its_codec(ext: str, codec: str | None, container: str) -> None:
    audio = lines_of([film("1", 1280, 720, ext=ext, acodec=codec)])[-1]
    assert (audio.takes_sound_out, audio.container) == (True, container)


@pytest.mark.parametrize(
    ("ext", "codec", "container"),
    [
        ("m4a", "mp4a.40.2", "m4a"), ("mp4", "mp4a.40.2", "m4a"), ("mp4", None, "m4a"),
        ("m3u8", "mp4a.40.2", "m4a"), ("mp4", "opus", "opus"), ("m4a", "opus", "opus"),
        ("webm", "opus", "webm"), ("mp3", "mp3", "mp3"), ("aac", "aac", "aac"),
        ("ogg", "vorbis", "ogg"), ("flac", "flac", "flac"), ("ts", "mp3", "mp3"),
    ],
)  # fmt: skip
def test_a_lone_sound_stays_as_it_is(ext: str, codec: str | None, container: str) -> None:
    (audio,) = lines_of([sound("1", ext=ext, acodec=codec)])
    assert (audio.takes_sound_out, audio.container) == (False, container)


@pytest.mark.parametrize(
    ("ext", "container"), [("mp4", "mp4"), ("mov", "mov"), ("webm", "webm"), ("m3u8", "mp4"),
                           ("3gp", "3gp"), ("", "mp4"), ("unknown_video", "mp4")],
)  # fmt: skip
def test_a_film_stays_as_it_is(ext: str, container: str) -> None:
    assert lines_of([film("1", 1280, 720, ext=ext)])[0].container == container


def test_small_tiers_only_without_better() -> None:
    small = [film("s", 176, 144), film("m", 320, 240)]
    assert labels(lines_of(small)) == ["240p", "144p", "Audio Only"]
    assert labels(lines_of([*small, film("l", 640, 360)])) == ["360p", "Audio Only"]


def test_below_every_tier_there_is_still_a_line() -> None:
    best, _ = lines_of([film("tiny", 64, 48), film("hd", 32, 24)])
    assert (best.label, best.format_ids, best.height) == ("Best", ("tiny",), 48)


def test_sound_is_taken_out_of_the_best_film() -> None:
    rows = [film("small", 640, 360, abr=96), film("big", 1280, 720)]
    assert ids(lines_of(rows))["Audio Only"] == "big"
    rows = [film("rich", 1280, 720, abr=192, tbr=900), film("poor", 1280, 720, abr=64, fps=60)]
    assert ids(lines_of(rows))["Audio Only"] == "rich"


def test_lossless_sound_of_unknown_rate_is_the_better_one() -> None:
    rows = [
        sound("flac", ext="flac", acodec="flac"),
        sound("mp3", ext="mp3", acodec="mp3", abr=320),
    ]
    assert lines_of(rows)[0].format_ids == ("flac",)


def test_plays_everywhere_takes_h264_before_frame_rate() -> None:
    rows = [
        sound("a"),
        sound("o", **OPUS),
        silent("h30", 1920, 1080, fps=30),
        silent("v60", 1920, 1080, fps=60, **VP9),
    ]
    assert ids(lines_of(rows, PLAYS))["1080p"] == "h30+a"
    assert ids(lines_of(rows, PICTURE))["1080p"] == "v60+o"


def test_higher_frame_rate_wins_among_h264() -> None:
    rows = [film("60", 1280, 720, fps=60, tbr=900), film("25", 1280, 720, fps=25, tbr=9000)]
    assert ids(lines_of(rows, PLAYS))["720p"] == "60"
    assert ids(lines_of(rows, PICTURE))["720p"] == "60"


def test_film_frame_rates_are_equal_and_jerky_is_worse() -> None:
    rows = [film("23", 1280, 720, fps=23.976, tbr=900), film("30", 1280, 720, fps=30, tbr=800)]
    assert ids(lines_of(rows))["720p"] == "23"
    rows = [film("?", 1280, 720, tbr=800), film("15", 1280, 720, fps=15, tbr=900)]
    assert ids(lines_of(rows))["720p"] == "?"


def test_standard_range_plays_everywhere_and_hdr_is_the_best_picture() -> None:
    rows = [
        sound("o", **OPUS),
        silent("sdr", 3840, 2160, dynamic_range="SDR", tbr=9000, **VP9),
        silent("hdr", 3840, 2160, dynamic_range="HDR10", tbr=8000, **VP9),
    ]
    assert ids(lines_of(rows, PLAYS))["2160p"] == "sdr+o"
    assert ids(lines_of(rows, PICTURE))["2160p"] == "hdr+o"


def test_h264_goes_with_aac_even_where_opus_is_better() -> None:
    rows = [silent("v", 1920, 1080), sound("a", tbr=64), sound("o", tbr=160, **OPUS)]
    for rule in (PLAYS, PICTURE):
        assert lines_of(rows, rule)[0].format_ids == ("v", "a")
        assert lines_of(rows, rule)[0].container == "mp4"


def test_without_h264_the_best_codec_in_a_container_that_holds_it() -> None:
    rows = [
        sound("a", tbr=128),
        sound("o", tbr=128, **OPUS),
        silent("vp9", 2560, 1440, **VP9),
        silent("av1", 2560, 1440, **AV1),
    ]
    assert ids(lines_of(rows))["1440p"] == "av1+a"
    assert lines_of(rows)[0].container == "mp4"
    assert lines_of(rows[:3])[0].container == "webm"


def test_h264_with_opus_alone_goes_to_mkv() -> None:
    (top, audio) = lines_of([silent("v", 1920, 1080), sound("o", **OPUS)])
    assert (top.container, audio.container) == ("mkv", "webm")


def test_unknown_mp4_is_taken_for_h264_only_after_known_h264() -> None:
    unknown = film("unknown", 1280, 720, vcodec=None, acodec=None, tbr=9000)
    rows = [film("h264", 1280, 720, tbr=100), unknown]
    assert ids(lines_of(rows))["720p"] == "h264"
    rows = [sound("o", **OPUS), silent("vp9", 1280, 720, **VP9), unknown]
    assert ids(lines_of(rows))["720p"] == "unknown"


def test_bigger_and_richer_pictures_win_inside_a_tier() -> None:
    rows = [film("wide", 1920, 1080, tbr=100), film("narrow", 1440, 1080, tbr=900)]
    assert ids(lines_of(rows))["1080p"] == "wide"
    rows = [film("rich", 1920, 1080, tbr=900), film("poor", 1920, 1080, tbr=100)]
    assert ids(lines_of(rows))["1080p"] == "rich"


def test_an_unknown_picture_comes_before_a_tiny_one() -> None:
    best, _ = lines_of([film("unknown", None, None), film("tiny", 64, 48)])
    assert best.format_ids == ("unknown",)


def test_a_direct_file_beats_its_segmented_twin_where_neither_size_is_exact() -> None:
    rows = [film("direct", 1280, 720, tbr=900), film("hls", 1280, 720, tbr=4000, **HLS)]
    assert ids(lines_of(rows))["720p"] == "direct"
    assert ids(lines_of(rows, PICTURE))["720p"] == "hls"


def test_a_manifests_peak_rate_is_no_better_picture() -> None:
    rows = [film("direct", 1280, 720, tbr=2550), film("hls", 1280, 720, tbr=2810, **HLS)]
    assert ids(lines_of(rows, PICTURE))["720p"] == "direct"


def test_a_better_sound_beside_beats_the_same_picture_with_a_worse_one_inside() -> None:
    rows = [
        sound("140", tbr=129, filesize=1_000_000),
        silent("134", 640, 360, tbr=470, filesize=4_000_000),
        film("18", 640, 360, tbr=606, abr=96, filesize=5_500_000),
    ]
    assert ids(lines_of(rows))["360p"] == "134+140"


def test_smallest_is_smallest_also_with_its_sound() -> None:
    rows = [
        sound("big", filesize=9_000_000),
        sound("small", filesize=2_000_000),
        silent("v", 1280, 720, filesize=20_000_000),
        silent("w", 1280, 720, filesize=10_000_000, **AV1),
        silent("unknown", 1280, 720),
    ]
    chosen = lines_of(rows, SMALLEST)[0]
    assert (chosen.format_ids, chosen.size_bytes) == (("w", "small"), 12_000_000)
    assert ids(lines_of(rows, SMALLEST))["Audio Only"] == "big"


def test_smallest_reckons_with_the_length() -> None:
    rows = [film("rate", 1280, 720, tbr=800), film("size", 1280, 720, filesize=20_000_000)]
    assert lines_of(rows, SMALLEST, duration_s=60)[0].format_ids == ("rate",)
    assert lines_of(rows, SMALLEST, duration_s=600)[0].format_ids == ("size",)


@pytest.mark.parametrize(
    ("picture", "audio", "size", "is_exact"),
    [
        ({"filesize": 100}, {"filesize": 10}, 110, True),
        ({"filesize": 100}, {"filesize_approx": 10}, 110, False),
        ({"filesize_approx": 100}, {"filesize_approx": 10}, 110, False),
        ({"tbr": 800}, {"abr": 80}, 880 * 125 * 10, False),
        ({"vbr": 800}, {"tbr": 80}, 880 * 125 * 10, False),
        ({"filesize": 100}, {}, None, False),
        ({}, {"filesize": 10}, None, False),
        ({"filesize": -5}, {"filesize": 10}, None, False),
    ],
)
def test_sizes_are_exact_approximate_reckoned_or_unknown(
    picture: dict[str, object], audio: dict[str, object], size: int | None, is_exact: bool
) -> None:
    rows = [silent("v", 1280, 720, **picture), sound("a", **audio)]
    top = lines_of(rows, duration_s=10)[0]
    assert (top.size_bytes, top.size_is_exact) == (size, is_exact)


def test_the_sound_of_a_film_is_not_as_big_as_the_film() -> None:
    rows = [film("1", 1280, 720, filesize=50_000_000, abr=128)]
    assert lines_of(rows, duration_s=10)[-1].size_bytes == 128 * 125 * 10
    assert lines_of(rows)[-1].size_bytes is None


def test_a_rows_own_length_counts_before_the_medias() -> None:
    rows = [film("1", 1280, 720, tbr=8, duration=5)]
    assert lines_of(rows, duration_s=500)[0].size_bytes == 5000


@pytest.mark.parametrize(
    ("field", "preference"),
    [("preference", -2), ("preference", -10), ("source_preference", -10), ("preference", -50)],
)
def test_a_row_the_site_dislikes_yields(field: str, preference: int) -> None:
    rows = [
        film("good", 1280, 720, tbr=100),
        film("bad", 1280, 720, tbr=9000, fps=60, **{field: preference}),
    ]
    assert ids(lines_of(rows))["720p"] == "good"
    assert ids(lines_of(rows[1:]))["720p"] == "bad"


def test_a_sound_the_site_dislikes_yields() -> None:
    rows = [sound("good", tbr=64), sound("bad", tbr=320, preference=-10)]
    assert lines_of(rows)[0].format_ids == ("good",)


def test_a_hopeless_row_is_no_tier() -> None:
    rows = [film("good", 640, 360), film("bytevc2", 1920, 1080, preference=-100)]
    assert labels(lines_of(rows)) == ["360p", "Audio Only"]


def test_surround_in_m4a_dress_is_not_the_m4a_that_plays() -> None:
    rows = [sound("stereo", tbr=128), sound("surround", tbr=448, acodec="ec-3")]
    assert lines_of(rows)[0].format_ids == ("stereo",)


def test_a_film_that_names_its_sound_is_a_film() -> None:
    row = film("hls-audio_fr-720p", None, None, vcodec=None, acodec=None)
    assert labels(lines_of([row])) == ["720p", "Audio Only"]


def test_a_disliked_row_still_makes_its_own_tier() -> None:
    rows = [film("good", 1280, 720), film("bad", 1920, 1080, preference=-11)]
    assert labels(lines_of(rows)) == ["1080p", "720p", "Audio Only"]


@pytest.mark.parametrize(
    "note",
    ["DRC", "English (DRC)", "Audio Description", "Audiodeskription", "descriptive", "commentary"],
)
def test_a_sound_for_someone_else_yields(note: str) -> None:
    rows = [sound("good", tbr=64), sound("other", tbr=320, format_note=note)]
    assert lines_of(rows)[0].format_ids == ("good",)
    assert lines_of(rows[1:])[0].format_ids == ("other",)


@pytest.mark.parametrize("note", ["Preview", "trailer", "Timeline", "DAMAGED", "Sample", "teaser"])
def test_a_piece_of_the_film_is_no_tier(note: str) -> None:
    rows = [film("whole", 640, 360), film("piece", 1920, 1080, format_note=note)]
    assert labels(lines_of(rows)) == ["360p", "Audio Only"]
    assert labels(lines_of(rows[1:])) == ["1080p", "Audio Only"]


def test_original_language_by_the_sites_number_or_its_word() -> None:
    by_number = [
        sound("dub", language="en", language_preference=5),
        sound("ru", language="ru", language_preference=10),
    ]
    by_word = [
        sound("dub", language="en", format_note="English (default)"),
        sound("ru", language="ru", format_note="Russian original"),
        sound("fr", language="fr", format_note="French"),
    ]
    assert lines_of(by_number)[0].format_ids == ("ru",)
    assert lines_of(by_word)[0].format_ids == ("ru",)
    assert lines_of([by_word[0], by_word[2]])[0].format_ids == ("dub",)


def test_an_original_upload_is_no_language() -> None:
    rows = [sound("upload", tbr=64, format_note="Original"), sound("stream", tbr=160)]
    assert lines_of(rows)[0].format_ids == ("stream",)


def test_a_name_that_is_only_a_group_is_no_language() -> None:
    rows = [
        sound("140", language_preference=-1, quality=3, tbr=129),
        sound("234", ext="mp4", acodec=None, quality=-1, format_note="Default"),
    ]
    assert lines_of(rows)[0].format_ids == ("140",)


def test_the_films_language_wins_where_the_lone_sound_is_a_dub() -> None:
    rows = [
        film("film", 1280, 720, language="ru", language_preference=10),
        sound("dub", language="en", language_preference=-1),
    ]
    assert lines_of(rows)[-1].format_ids == ("film",)


def test_rows_that_cannot_be_asked_for_are_not_offered() -> None:
    rows = [film("", 1920, 1080), film("x", 640, 360), film("x", 1920, 1080)]
    assert ids(lines_of(rows)) == {"360p": "x", "Audio Only": "x"}


@pytest.mark.parametrize("ext", ["jpg", "png", "webp", "gif", "mhtml"])
def test_images_only(ext: str) -> None:
    table = formats_of([silent("i", 1000, 1000, ext=ext, vcodec="none"), film("j", 9, 9, ext=ext)])
    assert offers(table) == ()
    assert is_images_only(table)
    assert not is_drm_only(table)


def test_nothing_is_neither_images_nor_protected() -> None:
    assert not is_images_only([])
    assert not is_drm_only([])
    assert not is_drm_only(formats_of([film("1", 640, 360), film("2", 640, 360, has_drm=True)]))


def test_protected_rows_beside_storyboards_are_drm() -> None:
    rows = [film("1", 640, 360, has_drm=True), silent("sb", 90, 50, ext="mhtml", vcodec="none")]
    assert is_drm_only(formats_of(rows))
    assert not is_images_only(formats_of(rows))


def test_two_thousand_rows_take_a_moment() -> None:
    rows = rows_of_case("youtube-4k60-hdr-av1-vp92") * 26
    many = [{**row, "format_id": f"{row['format_id']}-{i}"} for i, row in enumerate(rows[:2000])]
    taken_s = []
    for _ in range(5):
        started_s = time.process_time()
        lines = lines_of(many, duration_s=313)
        taken_s.append(time.process_time() - started_s)
    assert len(lines) == 7
    assert min(taken_s) < 0.1


def test_an_hls_variants_rate_covers_its_sound() -> None:
    # RFC 8216, 4.3.4.2: BANDWIDTH is that of the variant with all its renditions,
    # and yt-dlp gives sound renditions no rate of their own.
    rows: list[Row] = [
        {"format_id": "s", "vcodec": "none", "ext": "mp4", **HLS},
        {
            "format_id": "v",
            "vcodec": "avc1.640028",
            "acodec": "none",
            "ext": "mp4",
            "height": 1080,
            "tbr": 800,
            **HLS,
        },
    ]
    picture, audio = lines_of(rows, duration_s=10)
    assert (picture.size_bytes, picture.size_is_exact) == (1_000_000, False)
    assert audio.size_bytes is None
