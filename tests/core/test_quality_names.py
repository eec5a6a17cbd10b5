"""Shapes and names: tiers, frame rates, codecs, dynamic range, containers."""

from __future__ import annotations

import pytest

from vidgrab_gui.core import codecs
from vidgrab_gui.core.tiers import named_class, named_fps, picture_class, tier_of


@pytest.mark.parametrize(
    ("width", "height", "tier"),
    [
        (1920, 1080, 1080), (1920, 804, 1080), (1080, 1920, 1080), (1440, 1080, 1080),
        (2560, 1070, 1440), (3840, 1600, 2160), (608, 1080, 480), (576, 1024, 480),
        (750, 1000, 720), (1080, 1080, 1080), (640, 352, 360), (640, 268, 360), (512, 288, 240),
        (533, 300, 240), (320, 240, 240), (256, 108, 144), (284, 160, 144), (7680, 4320, 4320),
        (4096, 2160, 2160), (None, 1080, 1080), (None, 1026, 1080), (None, 1025, 720),
        (1920, None, 1080), (64, 48, None), (None, None, None),
    ],
)  # fmt: skip
def test_tier_by_shape(width: int | None, height: int | None, tier: int | None) -> None:
    assert tier_of(picture_class(width, height)) == tier


@pytest.mark.parametrize(
    ("names", "tier"),
    [
        (("1080p60__source_",), 1080), (("", "720p HD"), 720), (("1920x1080",), 1080),
        (("854 × 480",), 480), (("mp4-h264_540p_946110-0",), 480), (("2160P",), 2160),
        (("hls-4500",), None), (("30080",), None), (("hd",), None), (("",), None),
        (("9999p",), None), (("00x00", "360p"), 360),
    ],
)  # fmt: skip
def test_tier_by_name(names: tuple[str, ...], tier: int | None) -> None:
    assert tier_of(named_class(names)) == tier


@pytest.mark.parametrize(
    ("name", "fps"),
    [("1080p60", 60), ("720p50 HDR", 50), ("60fps", 60), ("29 fps", 29), ("1080p", None),
     ("h264_540p_946110-0", None), ("720p-1", None)],
)  # fmt: skip
def test_frame_rate_by_name(name: str, fps: float | None) -> None:
    assert named_fps((name,)) == fps


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("avc1.640028", "H.264"), ("AVC3.42C015", "H.264"), ("h264", "H.264"), ("hev1.1", "H.265"),
        ("hvc1.1.6.L93", "H.265"), ("h265", "H.265"), ("dvh1.05.06", "H.265"), ("vp9", "VP9"),
        ("vp09.02.51.10", "VP9"), ("vp8", "VP8"), ("av01.0.13M.10", "AV1"), ("theora", "Theora"),
        ("mp4v.20.3", "MPEG-4"), ("rv40", "RV40"), (None, ""), ("none", ""),
    ],
)  # fmt: skip
def test_video_codec_names(codec: str | None, name: str) -> None:
    assert codecs.video_codec_name(codec) == name


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("mp4a.40.2", "AAC"), ("mp4a.40.5", "AAC"), ("aac", "AAC"), ("mp4a.40.34", "MP3"),
        ("mp4a.6B", "MP3"), ("mp3", "MP3"), ("opus", "Opus"), ("Vorbis", "Vorbis"),
        ("fLaC", "FLAC"), ("ac-3", "AC-3"), ("ec-3", "E-AC-3"), ("eac3", "E-AC-3"),
        ("mp4a.a6", "E-AC-3"), ("alac", "ALAC"), ("pcm_s16le", "PCM"), (None, ""), ("none", ""),
    ],
)  # fmt: skip
def test_audio_codec_names(codec: str | None, name: str) -> None:
    assert codecs.audio_codec_name(codec) == name


@pytest.mark.parametrize(
    ("stated", "codec", "note", "name"),
    [
        ("SDR", "avc1", "", ""), (None, None, "", ""), ("HDR10", "vp9.2", "", "HDR10"),
        ("HDR10+", None, "", "HDR10+"), ("HLG", None, "", "HLG"), ("DV", None, "", "DV"),
        ("HDR12", None, "", "HDR"), (None, "vp09.02.51.10", "", "HDR10"),
        (None, "av01.0.13M.10.0.110", "", "HDR10"), (None, "av01.0.08M.08", "", ""),
        (None, "dvh1.05.06", "", "DV"), ("SDR", None, "2160p60 HDR", "HDR"),
        ("SDR", "av01.0.13M.10", "1080p", ""), (None, None, "DVD rip, hdrive", ""),
    ],
)  # fmt: skip
def test_dynamic_range_names(stated: str | None, codec: str | None, note: str, name: str) -> None:
    assert codecs.dynamic_range_name(stated, codec, note) == name


@pytest.mark.parametrize(
    ("video", "audio", "container"),
    [
        ("H.264", "AAC", "mp4"), ("H.265", "MP3", "mp4"), ("AV1", "AAC", "mp4"),
        ("VP9", "AAC", "mp4"), ("VP9", "Opus", "webm"), ("AV1", "Opus", "webm"),
        ("VP8", "Vorbis", "webm"), ("H.264", "Opus", "mkv"), ("VP8", "AAC", "mkv"),
        ("Theora", "AAC", "mkv"), ("", "AAC", "mkv"), ("H.264", "FLAC", "mkv"),
    ],
)  # fmt: skip
def test_pairs_go_where_both_fit(video: str, audio: str, container: str) -> None:
    assert codecs.pair_container(video, audio) == container
