"""What yt-dlp and ffmpeg are told about subtitles, word for word."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.engine.options import transfer_parameters
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.engine.subtitle_options import (
    cover_options,
    embedding_options,
    holds_subtitles,
    language_tag,
    subtitle_parameters,
    wanted_ext,
)

COPY = ["-map", "0", "-dn", "-ignore_unknown", "-c", "copy"]


def test_subtitles_are_got_as_the_film_is_but_bounded_and_with_less_patience() -> None:
    options = EngineOptions(connections=3)
    plain = transfer_parameters(options)
    changed = {
        key: value
        for key, value in subtitle_parameters(options).items()
        if key not in plain or plain[key] != value
    }
    changed.pop("retry_sleep_functions", None)
    assert changed == {
        "socket_timeout": 8.0,
        "retries": 2,
        "fragment_retries": 2,
        "max_filesize": 20_000_000,
        "concurrent_fragment_downloads": 1,
        "continuedl": False,
        "nopart": True,
    }


@pytest.mark.parametrize(
    ("container", "ext", "codec"),
    [
        ("mp4", "srt", "mov_text"),
        ("m4a", "srt", "mov_text"),
        ("mkv", "srt", "srt"),
        ("mkv", "ass", "ass"),
        ("mka", "srt", "srt"),
        ("webm", "srt", "webvtt"),
    ],
)
def test_one_track_in_each_container(container: str, ext: str, codec: str) -> None:
    assert embedding_options(container, [SubtitleTrack("de")], [ext]) == [
        *COPY,
        "-map", "1:0", "-c:s:0", codec, "-metadata:s:s:0", "language=deu",
    ]  # fmt: skip


def test_further_tracks_come_after_those_that_are_there_and_carry_their_names() -> None:
    tracks = [SubtitleTrack("en", "English"), SubtitleTrack("pt-BR")]
    assert embedding_options("mkv", tracks, ["srt", "ass"], standing=2) == [
        *COPY,
        "-map", "1:0", "-c:s:2", "srt", "-metadata:s:s:2", "language=eng",
        "-metadata:s:s:2", "title=English", "-metadata:s:s:2", "handler_name=English",
        "-map", "2:0", "-c:s:3", "ass", "-metadata:s:s:3", "language=por",
    ]  # fmt: skip


def test_a_cover_is_attached_again() -> None:
    assert cover_options(3, "/x/c.jpg") == [
        "-map", "-0:3", "-attach", "/x/c.jpg",
        "-metadata:s:t", "mimetype=image/jpeg", "-metadata:s:t", "filename=cover.jpg",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("container", "holds"),
    [
        ("mp4", True), ("m4a", True), ("mkv", True), ("webm", True), ("mka", True),
        ("mp3", False), ("opus", False), ("flac", False), ("wav", False), ("ogg", False),
    ],
)  # fmt: skip
def test_which_files_can_have_them(container: str, holds: bool) -> None:
    assert holds_subtitles(container) is holds


@pytest.mark.parametrize(
    ("ext", "container", "expected"),
    [
        ("vtt", "", "srt"),
        ("ass", "", "srt"),
        ("ass", "mp4", "srt"),
        ("ass", "mkv", "ass"),
        ("ssa", "mkv", "ass"),
        ("vtt", "mkv", "srt"),
        ("vtt", "webm", "srt"),
    ],
)
def test_what_a_track_is_made_of(ext: str, container: str, expected: str) -> None:
    assert wanted_ext(ext, container) == expected
    assert wanted_ext(ext, container, is_cut=True) == "srt"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", "eng"), ("en-US", "eng"), ("EN_us", "eng"), ("pt-BR", "por"), ("zh-Hans", "zho"),
        ("fil", "fil"), ("deu", "deu"), ("und", "und"), ("xx", "und"), ("", "und"), ("é", "und"),
        ("english", "und"), ("en-orig", "eng"), ("1a2", "und"),
    ],
)  # fmt: skip
def test_the_three_letters_of_a_language(code: str, expected: str) -> None:
    assert language_tag(code) == expected
