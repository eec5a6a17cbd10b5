"""Tables as other sites and other days give them, each with what a sensible person expects."""

from __future__ import annotations

import pytest

from tests.core.tables import PICTURE, Row, film, ids, labels, line, lines_of, silent, sound
from vidgrab_gui.core.quality_rule import QualityRule

RULES = pytest.mark.parametrize("rule", list(QualityRule))

HLS = {"protocol": "m3u8_native"}
DASH = {"protocol": "http_dash_segments"}
UNKNOWN = {"vcodec": None, "acodec": None}

YT_SOUNDS = [
    sound("139", acodec="mp4a.40.5", tbr=48.8, filesize=3_000_000, quality=2),
    sound("249", ext="webm", acodec="opus", tbr=51, filesize=3_100_000, quality=2),
    sound("140", tbr=129.5, filesize=8_000_000, quality=3),
    sound("251", ext="webm", acodec="opus", tbr=124, filesize=7_700_000, quality=3),
]


def sb(format_id: str, width: int, height: int) -> Row:
    return silent(format_id, width, height, ext="mhtml", protocol="mhtml", vcodec="none")


def test_youtube_super_resolution_is_no_tier_of_the_source() -> None:
    note = {"format_note": "1080p, AI-upscaled", "quality": 9}
    rows = [
        *YT_SOUNDS,
        film("18", 640, 360, fps=25, tbr=354.7, format_note="360p"),
        silent("135", 854, 480, fps=25, tbr=376, filesize=10_000_000, format_note="480p"),
        silent("397", 854, 480, fps=25, vcodec="av01.0.04M.08", tbr=314, filesize=9_000_000),
        silent("247-sr", 1280, 720, ext="webm", vcodec="vp9", tbr=774, filesize=20_000_000, **note),
        silent("399-sr", 1920, 1080, vcodec="av01.0.08M.08", tbr=1155, filesize=31_000_000, **note),
    ]
    lines = lines_of(rows)
    assert labels(lines) == ["480p", "360p", "Audio Only"]
    assert ids(lines)["480p"] == "135+140"


def test_youtube_super_resolution_alone_is_better_than_nothing() -> None:
    lines = lines_of([*YT_SOUNDS, silent("399-sr", 1920, 1080, vcodec="av01.0.08M.08")])
    assert ids(lines)["1080p"] == "399-sr+140"


@RULES
def test_an_id_that_only_looks_upscaled_is_not(rule: QualityRule) -> None:
    rows = [sound("a-sr", language="sr"), silent("hls-720-sr", 1280, 720, language="sr")]
    assert labels(lines_of(rows, rule)) == ["720p", "Audio Only"]


def test_youtube_premium_is_the_better_picture_of_its_tier() -> None:
    rows = [
        *YT_SOUNDS,
        silent("137", 1920, 1080, fps=24, tbr=3434, filesize=85_000_000, source_preference=-1),
        silent("399", 1920, 1080, fps=24, vcodec="av01.0.08M.08", tbr=1851, filesize=44_000_000),
        silent(
            "616",
            1920,
            1080,
            fps=24,
            vcodec="vp09.00.40.08",
            tbr=5704,
            source_preference=99,
            format_note="Premium",
            **HLS,
        ),
    ]
    assert ids(lines_of(rows))["1080p"] == "137+140"
    assert ids(lines_of(rows, PICTURE))["1080p"] == "616+251"


def test_youtube_dubbed_hls_films_yield_to_the_original() -> None:
    dubs = [
        film(f"96-{i}", 1920, 1080, language=code, language_preference=-1, tbr=4791, **HLS)
        for i, code in enumerate(["de-DE", "es-US", "fr-FR", "pl"])
    ]
    original = film("96-9", 1920, 1080, language="hi", language_preference=10, tbr=4791, **HLS)
    lines = lines_of([original, *dubs])
    assert [quality.format_ids for quality in lines] == [("96-9",), ("96-9",)]


def test_youtube_descriptive_sound_is_not_taken() -> None:
    rows = [
        silent("137", 1920, 1080, filesize=85_000_000),
        sound(
            "140-0",
            language="en-desc",
            language_preference=-10,
            format_note="English descriptive, medium",
            tbr=190,
            quality=3,
        ),
        sound("140-1", language="en", language_preference=10, tbr=129, quality=3),
    ]
    assert set(ids(lines_of(rows)).values()) == {"137+140-1", "140-1"}


def test_youtube_hls_only_sound_of_unknown_codec() -> None:
    rows = [
        sound("233", ext="mp4", acodec=None, quality=-1, **HLS),
        sound("234", ext="mp4", acodec=None, quality=-1, **HLS),
        silent("270", 1920, 1080, tbr=4500, **HLS),
        silent("614", 1920, 1080, vcodec="vp09.00.40.08", tbr=3200, **HLS),
    ]
    lines = lines_of(rows, duration_s=100)
    assert ids(lines) == {"1080p": "270+234", "Audio Only": "234"}
    assert (lines[0].container, lines[1].container) == ("mp4", "m4a")
    # The variant's rate is that of picture and sound together (RFC 8216, 4.3.4.2).
    assert (lines[0].size_bytes, lines[0].size_is_exact) == (56_250_000, False)
    assert lines[1].size_bytes is None


def test_youtube_images_beside_a_film_are_no_tier() -> None:
    lines = lines_of([sb("sb0", 1920, 1080), film("18", 640, 360)])
    assert labels(lines) == ["360p", "Audio Only"]


def test_youtube_missing_token_row_gives_way() -> None:
    rows = [
        film("18", 640, 360),
        silent("399", 1920, 1080, format_note="MISSING POT", source_preference=-21),
        *YT_SOUNDS,
    ]
    assert labels(lines_of(rows)) == ["360p", "Audio Only"]


def test_youtube_maybe_protected_row_is_taken_only_alone_in_its_tier() -> None:
    rows = [
        *YT_SOUNDS,
        silent("270", 1920, 1080, has_drm="maybe", source_preference=-6, fps=60, **HLS),
        silent("248", 1920, 1080, ext="webm", vcodec="vp9", fps=30),
        silent("232", 1280, 720, has_drm="maybe", source_preference=-6, **HLS),
    ]
    chosen = ids(lines_of(rows))
    assert chosen["1080p"] == "248+251"
    assert chosen["720p"] == "232+140"


def test_vimeo_sound_in_m4a_dress_is_not_aac() -> None:
    rows = [
        sound("dash-audio-84b5", acodec="opus", tbr=102, **DASH),
        sound("dash-audio-d58c", tbr=196, **DASH),
        sound("hls-fastly-audio-low-Original", ext="mp4", acodec=None, source_preference=0, **HLS),
        silent("dash-video-1", 1920, 1080, fps=25, tbr=3000, **DASH),
        silent("hls-fastly-3000", 1920, 1080, fps=25, tbr=3100, **HLS),
    ]
    lines = lines_of(rows, duration_s=60)
    assert ids(lines)["Audio Only"] == "dash-audio-d58c"
    assert line(lines, "1080p").format_ids[1] == "dash-audio-d58c"
    (only_opus,) = lines_of(rows[:1])
    assert (only_opus.container, only_opus.audio_codec) == ("opus", "Opus")


def test_vimeo_original_file_is_the_best_picture() -> None:
    rows = [
        film("Original", 1920, 1080, quality=1, filesize=900_000_000, ext="mov", **UNKNOWN),
        silent("hls-3000", 1920, 1080, tbr=3000, **HLS),
        sound("hls-audio-high", ext="mp4", acodec=None, **HLS),
    ]
    assert ids(lines_of(rows, PICTURE))["1080p"] == "Original"
    assert ids(lines_of(rows))["1080p"] == "hls-3000+hls-audio-high"


def test_x_pairs_the_picture_with_the_best_of_three_sounds() -> None:
    rows = [
        sound("hls-audio-128000-Audio", ext="mp4", acodec=None, tbr=128, **HLS),
        sound("hls-audio-32000-Audio", ext="mp4", acodec=None, tbr=32, **HLS),
        sound("hls-audio-64000-Audio", ext="mp4", acodec=None, tbr=64, **HLS),
        silent("hls-507", 1280, 720, tbr=507, **HLS),
        film("http-2176", 1280, 720, tbr=2176, **UNKNOWN),
    ]
    lines = lines_of(rows, duration_s=30)
    assert ids(lines) == {
        "720p": "hls-507+hls-audio-128000-Audio",
        "Audio Only": "hls-audio-128000-Audio",
    }


def test_x_sounds_without_rates_go_by_their_names() -> None:
    names = ["hls-audio-128000-Audio", "hls-audio-32000-Audio", "hls-audio-64000-Audio"]
    (audio,) = lines_of([sound(name, ext="mp4", acodec=None, **HLS) for name in names])
    assert audio.format_ids == (names[0],)


def test_reddit_fallback_is_a_silent_picture() -> None:
    rows = [
        sound("dash-6", tbr=131, format_note="DASH audio", **DASH),
        silent("hls-1200", 1280, 720, tbr=1200, **HLS),
        silent("dash-4", 1280, 720, fps=30, tbr=2400, **DASH),
        silent("fallback", 1920, 1080, vcodec="h264", tbr=4800, format_note="DASH video"),
    ]
    assert ids(lines_of(rows)) == {
        "1080p": "fallback+dash-6",
        "720p": "dash-4+dash-6",
        "Audio Only": "dash-6",
    }


def test_a_silent_gif_says_so() -> None:
    lines = lines_of([silent("fallback", 640, 480), silent("hls-300", 320, 240, **HLS)])
    assert labels(lines) == ["480p"]
    assert not lines[0].has_sound


def test_facebook_hd_beats_sd_where_nothing_has_a_size() -> None:
    names = ["hd", "sd_no_ratelimit", "sd"]
    rows = [film(name, None, None, **UNKNOWN) for name in names]
    assert labels(lines_of(rows)) == ["Best", "Audio Only"]
    assert lines_of(rows)[0].format_ids == ("hd",)


def test_facebook_unknown_rows_yield_to_known_tiers() -> None:
    rows = [
        sound("a", acodec="mp4a.40.5", tbr=65, **DASH),
        film("sd", None, None, quality=-3, **UNKNOWN),
        film("hd", None, 720, quality=-2, **UNKNOWN),
        silent("v-0", 720, 1280, vcodec="av01.0.05M.08", tbr=900, **DASH),
        silent("v-1", 1080, 1920, vcodec="av01.0.08M.08", tbr=1500, **DASH),
    ]
    lines = lines_of(rows)
    assert labels(lines) == ["1080p", "720p", "Audio Only"]
    assert ids(lines)["1080p"] == "v-1+a"
    assert ids(lines)["720p"] == "hd"


def test_tiktok_app_rows_with_sizes() -> None:
    note = {"preference": -1, "vcodec": "h264", "acodec": "aac"}
    rows = [
        film("download_addr-0", 720, 1280, **{**note, "preference": -2},
             format_note="Download video, watermarked"),
        film("bytevc2_1080p", 1080, 1920, **{**note, "vcodec": "bytevc2", "preference": -100},
             format_note="Playback video (UNPLAYABLE)"),
        film("play_addr-0", 576, 1024, **note, format_note="Direct video"),
    ]  # fmt: skip
    assert ids(lines_of(rows)) == {"480p": "play_addr-0", "Audio Only": "play_addr-0"}


def test_likee_without_watermark_is_the_clean_one() -> None:
    rows = [
        film("mp4-without-watermark", 720, 1280, **UNKNOWN),
        film("mp4-with-watermark", 720, 1280, **UNKNOWN),
    ]
    assert set(ids(lines_of(rows)).values()) == {"mp4-without-watermark"}


def test_watermarked_alone_is_better_than_nothing() -> None:
    (best, _) = lines_of([film("download", None, None, format_note="Watermarked", preference=-10)])
    assert best.label == "Best"


def test_soundcloud_preview_is_not_the_song() -> None:
    rows = [
        sound("http_mp3_128_preview", ext="mp3", acodec="mp3", abr=128, preference=-10),
        sound("hls_opus_64k", ext="opus", acodec="opus", abr=64, **HLS),
    ]
    (audio,) = lines_of(rows)
    assert (audio.format_ids, audio.container) == (("hls_opus_64k",), "opus")


def test_an_unknown_original_beats_a_classified_preview() -> None:
    rows = [film("preview", 640, 360), film("Source", None, None, **UNKNOWN)]
    lines = lines_of(rows)
    assert ids(lines) == {"Best": "Source", "Audio Only": "Source"}


def test_bilibili_dolby_sound_is_no_m4a() -> None:
    rows = [
        sound("30280", abr=192, quality=30280),
        sound("30250", acodec="ec-3", abr=448, quality=30250),
        sound("30251", ext="flac", acodec="fLaC", abr=1400, quality=30251),
        silent("30120", 3840, 2160, quality=120),
        silent("30126", 3840, 2160, vcodec="hev1.2.4.L153.90", dynamic_range="DV", quality=126),
        silent("30125", 3840, 2160, vcodec="hev1.2.4.L153.90", dynamic_range="HDR10", quality=125),
        silent("30127", 7680, 4320, vcodec="hev1.2.4.L153.90", quality=127),
    ]
    lines = lines_of(rows)
    assert ids(lines) == {
        "4320p": "30127+30280",
        "2160p": "30120+30280",
        "Audio Only": "30280",
    }
    best = line(lines_of(rows, PICTURE), "2160p")
    assert (best.format_ids[0], best.dynamic_range) == ("30125", "HDR10")


def test_dailymotion_cdn_twins_are_one_line() -> None:
    rows = [film(f"hls-1080-{i}", 1920, 1080, tbr=6222, **HLS) for i in range(4)]
    assert labels(lines_of(rows)) == ["1080p", "Audio Only"]


def test_peertube_with_hls_and_a_sound_row() -> None:
    rows = [
        sound("0p", ext="mp4", acodec=None, filesize=9_000_000),
        film("480p", None, 480, fps=30, filesize=90_000_000, **UNKNOWN),
        film("1080p", None, 1080, fps=60, filesize=270_000_000, **UNKNOWN),
    ]
    lines = lines_of(rows)
    assert ids(lines) == {"1080p": "1080p", "480p": "480p", "Audio Only": "0p"}
    assert (lines[-1].container, lines[-1].size_bytes) == ("m4a", 9_000_000)


def test_archiveorg_record_offers_its_best_sound() -> None:
    nothing = {"vcodec": None, "acodec": None}
    rows = [
        sound("0", ext="mp3", filesize=5_000_000, source_preference=-1, **nothing),
        sound("1", ext="ogg", filesize=4_000_000, source_preference=-1, **nothing),
        sound("2", ext="flac", filesize=30_000_000, source_preference=0, **nothing),
    ]
    (audio,) = lines_of(rows)
    assert (audio.format_ids, audio.container) == (("2",), "flac")


def test_a_plain_link_to_a_film_works() -> None:
    best, audio = lines_of([{"format_id": "0", "ext": "unknown_video", "protocol": "https"}])
    assert (best.label, best.container) == ("Best", "mp4")
    assert audio.takes_sound_out


@pytest.mark.parametrize("ext", ["mp3", "m4a", "ogg", "opus", "flac", "wav", "aac"])
def test_a_plain_link_to_a_sound_works(ext: str) -> None:
    (audio,) = lines_of([{"format_id": "0", "ext": ext, "protocol": "https"}])
    assert (audio.label, audio.container, audio.takes_sound_out) == ("Audio Only", ext, False)


def test_a_radio_stream_without_codecs_works() -> None:
    rows = [film("hls-audio_only", None, None, resolution="audio only", **UNKNOWN)]
    (audio,) = lines_of(rows)
    assert audio.container == "m4a"


def test_an_mpd_without_codecs_is_told_by_its_notes() -> None:
    rows = [
        film("dash-1", None, None, ext="m4a", format_note="DASH audio", **UNKNOWN),
        film("dash-a", None, None, format_note="DASH audio, mp4_dash", **UNKNOWN),
        film("dash-2", 1280, 720, format_note="DASH video", **UNKNOWN),
    ]
    lines = lines_of(rows)
    assert labels(lines) == ["720p", "Audio Only"]
    assert line(lines, "720p").format_ids == ("dash-2", "dash-a")


def test_hls_described_alternate_is_not_the_sound_of_the_film() -> None:
    rows = [
        sound("hls-aud-AD", ext="mp4", acodec=None, format_note="Audio Description",
              language="en", source_preference=-2, **HLS),
        film("hls-3000", 1280, 720, tbr=3000, **HLS),
    ]  # fmt: skip
    lines = lines_of(rows)
    assert ids(lines) == {"720p": "hls-3000", "Audio Only": "hls-3000"}
    assert lines[-1].takes_sound_out


def test_hls_alternate_language_yields_to_the_main_one() -> None:
    rows = [
        sound("audio-English", language="en", tbr=96, **HLS),
        sound("audio-French", language="fr", tbr=128, source_preference=-2, **HLS),
        silent("hls-3000", 1280, 720, tbr=3000, **HLS),
    ]
    assert ids(lines_of(rows))["720p"] == "hls-3000+audio-English"


def test_zdf_main_language_and_no_sign_language() -> None:
    deu = {"language": "deu", "ext": "mp4"}
    rows = [
        film("http-dgs", 1920, 1080, preference=-2, language_preference=10, **deu,
             format_note="German Sign Language"),
        film("http-ad", 1280, 720, preference=-1, language_preference=-10, **deu,
             format_note="ad"),
        film("http-main", 1280, 720, preference=-1, language_preference=10, **deu,
             format_note="main"),
    ]  # fmt: skip
    assert ids(lines_of(rows)) == {"720p": "http-main", "Audio Only": "http-main"}


def test_partly_protected_table_offers_only_the_free_part() -> None:
    rows = [film("1", 1920, 1080, has_drm=True), film("2", 640, 360), sound("3", has_drm=True)]
    assert ids(lines_of(rows)) == {"360p": "2", "Audio Only": "2"}


def test_imgur_gif_beside_the_film() -> None:
    rows = [silent("gif", 640, 480, ext="gif", vcodec="gif"), film("mp4", 640, 480)]
    assert ids(lines_of(rows))["480p"] == "mp4"


def test_only_a_silent_hd_picture_and_a_small_film() -> None:
    lines = lines_of([film("18", 640, 360, filesize=1000), silent("137", 1920, 1080, filesize=9)])
    top = lines[0]
    assert top.format_ids == ("137", "18")
    assert (top.has_sound, top.container, top.size_bytes) == (True, "mp4", None)


def test_live_names_with_underscores_and_no_lengths() -> None:
    rows = [film(f"{lines}p60__source_", None, None, **HLS) for lines in (1080, 720)]
    lines = lines_of(rows)
    assert [(one.label, one.fps) for one in lines[:-1]] == [("1080p", 60), ("720p", 60)]
    assert all(one.size_bytes is None for one in lines)
