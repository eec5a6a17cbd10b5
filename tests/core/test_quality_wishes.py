"""What a person asked for, and the line it means."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.quality import choose

VIDEO = (Quality("1080p", ("3",), "mp4", tier=1080), Quality("480p", ("2",), "mp4", tier=480))
AUDIO = Quality("Audio Only", ("1",), "m4a", is_audio=True)
BEST = Quality("Best", ("4",), "mp4")


@pytest.mark.parametrize(
    ("wish", "label"),
    [
        ("best", "1080p"), ("Best", "1080p"), (" best  quality ", "1080p"), ("audio", "Audio Only"),
        ("Audio Only", "Audio Only"), ("1080p", "1080p"), ("1080", "1080p"), ("1080P60", "1080p"),
        ("1440p", "1080p"), ("720p", "480p"), ("480p", "480p"), ("144p", "480p"),
    ],
)  # fmt: skip
def test_a_wish_means_a_line(wish: str, label: str) -> None:
    chosen = choose((*VIDEO, AUDIO), wish)
    assert chosen is not None
    assert chosen.label == label


@pytest.mark.parametrize("wish", ["", "good", "p", "1080x", "-1080p", "١٠٨٠p", "99999999p"])
def test_other_words_mean_nothing(wish: str) -> None:
    assert choose((*VIDEO, AUDIO), wish) is None


@pytest.mark.parametrize("wish", ["best", "1080p"])
def test_a_wish_for_a_picture_takes_what_there_is(wish: str) -> None:
    assert choose((BEST, AUDIO), wish) is BEST
    assert choose((AUDIO,), wish) is AUDIO
    assert choose((), wish) is None


def test_a_wish_for_sound_never_gets_a_picture() -> None:
    assert choose(VIDEO, "audio") is None
