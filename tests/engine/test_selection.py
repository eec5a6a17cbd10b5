"""The chosen ids and nothing else."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.media import Quality
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.selection import OFFERED_ID, selector

ODD = "dash-\"v#1!\\?$`'" * 30
TABLE = {
    "formats": [
        {"format_id": ODD, "vcodec": "avc1", "acodec": "none", "protocol": "https", "ext": "mp4"},
        {"format_id": "a", "vcodec": "none", "acodec": "mp4a", "protocol": "m3u8", "ext": "m4a"},
        {"format_id": "m", "vcodec": "avc1", "acodec": "mp4a", "protocol": "https", "ext": "mp4"},
    ]
}


def _quality(*ids: str, container: str = "mp4") -> Quality:
    return Quality(label="1080p", format_ids=ids, container=container)


def test_one_id_is_that_row_under_a_plain_name() -> None:
    (chosen,) = selector(_quality("m"))(TABLE)
    assert chosen == {**TABLE["formats"][2], "format_id": "whole", OFFERED_ID: "m"}


def test_odd_and_long_ids_become_plain_names() -> None:
    (chosen,) = selector(_quality(ODD, "a", container="mkv"))(TABLE)
    assert [part["format_id"] for part in chosen["requested_formats"]] == ["picture", "sound"]
    assert chosen["ext"] == "mkv"
    assert chosen["protocol"] == "https+m3u8"


def test_a_muxed_row_may_stand_in_for_a_stream() -> None:
    (chosen,) = selector(_quality(ODD, "m"))(TABLE)
    picture, sound = chosen["requested_formats"]
    assert picture["acodec"] == "none"
    assert sound["vcodec"] == "none"
    assert sound["acodec"] == "mp4a"


def test_the_table_itself_stays_as_it_is() -> None:
    before = [dict(row) for row in TABLE["formats"]]
    list(selector(_quality(ODD, "m"))(TABLE))
    assert TABLE["formats"] == before


def test_an_id_that_is_no_longer_offered_is_a_failure() -> None:
    with pytest.raises(FailureError, match="gone"):
        list(selector(_quality("gone"))(TABLE))
