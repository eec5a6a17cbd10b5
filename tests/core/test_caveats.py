"""What is odd about a file: written down in English, said in the person's language."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.caveats import Caveat, spoken_caveat

VALUES = {"seconds": "3", "announced": "90", "kind": "MP3", "languages": "ja, fr"}


def turned(text: str) -> str:
    return f"⟦{text}⟧"


@pytest.mark.parametrize("caveat", Caveat)
def test_each_is_recognised_with_its_values(caveat: Caveat) -> None:
    written = caveat.written(**VALUES)
    assert spoken_caveat(written, str) == written
    assert spoken_caveat(written, turned) == turned(caveat.value).format_map(VALUES)


def test_values_may_change_places() -> None:
    said = spoken_caveat(
        "shorter than announced: 3 s of 90 s", lambda _: "{announced} s, nur {seconds} s"
    )
    assert said == "90 s, nur 3 s"


@pytest.mark.parametrize("text", ["", "no chapters", "an older VidGrab's words"])
def test_other_words_stay_as_they_are(text: str) -> None:
    assert spoken_caveat(text, turned) == text
