"""The wished container, where it holds the streams; never re-encoded, never a broken file."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.containers import in_container
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.wishes import ContainerWish


def film(video: str, audio: str, container: str, *, has_sound: bool = True) -> Quality:
    return Quality(
        "1080p", ("1", "2"), container, 1080, video_codec=video, audio_codec=audio,
        has_sound=has_sound,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "wish", "container"),
    [
        (film("H.264", "AAC", "mp4"), ContainerWish.AUTO, "mp4"),
        (film("H.264", "AAC", "mp4"), ContainerWish.MKV, "mkv"),
        (film("H.264", "AAC", "mp4"), ContainerWish.WEBM, "mp4"),
        (film("VP9", "Opus", "webm"), ContainerWish.MKV, "mkv"),
        (film("VP9", "Opus", "webm"), ContainerWish.MP4, "webm"),
        (film("AV1", "AAC", "mkv"), ContainerWish.MP4, "mp4"),
        (film("AV1", "Opus", "mkv"), ContainerWish.WEBM, "webm"),
        (film("VP9", "", "webm", has_sound=False), ContainerWish.MP4, "mp4"),
        (film("", "AAC", "mp4"), ContainerWish.WEBM, "mp4"),
        (film("", "", "flv"), ContainerWish.MP4, "flv"),
        (film("", "", "flv"), ContainerWish.MKV, "mkv"),
    ],
)
def test_the_wish_counts_where_it_holds_the_streams(
    line: Quality, wish: ContainerWish, container: str
) -> None:
    assert in_container(line, wish).container == container


@pytest.mark.parametrize("wish", ContainerWish)
def test_sound_alone_has_files_of_its_own(wish: ContainerWish) -> None:
    sound = Quality("Audio Only", ("1",), "m4a", is_audio=True, audio_codec="AAC")
    assert in_container(sound, wish) == sound
