"""What arrived is held against what was chosen."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.transfer import _doubts, _insist

FILM = Obtained(
    container="mp4", size_bytes=9, duration_s=40.0, video_codec="H.264", audio_codec="AAC"
)
SOUND = Obtained(container="mp4", size_bytes=9, audio_codec="AAC")
SILENT = Obtained(container="mp4", size_bytes=9, video_codec="H.264")


def _quality(video_codec: str = "", *, is_audio: bool = False) -> Quality:
    return Quality(
        label="x", format_ids=("x",), container="mp4", video_codec=video_codec, is_audio=is_audio
    )


def test_a_film_without_its_picture_is_refused() -> None:
    with pytest.raises(FailureError):
        _insist(SOUND, _quality("H.264"))


def test_sound_without_sound_is_refused() -> None:
    with pytest.raises(FailureError):
        _insist(SILENT, _quality(is_audio=True))


def test_a_lone_file_that_nobody_described_is_taken_as_it_is() -> None:
    _insist(SOUND, _quality())
    _insist(SILENT, _quality("H.264"))
    _insist(FILM, _quality("H.264"))


@pytest.mark.parametrize(
    ("info", "doubts"),
    [
        ({"duration": 40}, 0),
        ({"duration": 44}, 0),
        ({"duration": 634}, 1),
        ({"duration": 634, "is_live": True}, 0),
        ({}, 0),
    ],
)
def test_a_file_that_is_much_too_short_is_worth_a_word(
    info: dict[str, object], doubts: int
) -> None:
    assert len(_doubts(FILM, info)) == doubts
