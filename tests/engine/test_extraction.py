"""What extraction hands on: whole text, whatever a site's script was cut into."""

from __future__ import annotations

from vidgrab_gui.engine.extraction import whole_text

HALF = "\ud83d"
OTHER_HALF = "\ude00"


def test_half_a_character_is_replaced_and_two_halves_are_joined() -> None:
    row = whole_text({"title": f"cut {HALF}", "id": HALF + OTHER_HALF, "fps": 30, "note": None})
    assert row == {"title": "cut \ufffd", "id": "\U0001f600", "fps": 30, "note": None}


def test_the_formats_ids_too_and_nothing_else_is_touched() -> None:
    info = {"formats": [{"format_id": f"a{HALF}", "fragments": [1]}], "is_live": False}
    assert whole_text(info) == {
        "formats": [{"format_id": "a\ufffd", "fragments": [1]}],
        "is_live": False,
    }
