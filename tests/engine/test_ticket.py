"""A ticket downloads what the fetch saw, and holds nothing of an earlier choice."""

from __future__ import annotations

import json

from vidgrab_gui.engine.ticket import MOST_FRAGMENTS, Ticket


def _info(fragment_count: int = 3) -> dict[str, object]:
    fragments = [{"url": f"http://x/{k}", "duration": 1.0} for k in range(fragment_count)]
    return {
        "id": "x",
        "title": "t",
        "automatic_captions": {"en": [{"url": "u" * 1000}]},
        "requested_formats": [{"format_id": "stale"}],
        "filepath": "/stale",
        "formats": [
            {"format_id": "v", "url": "http://x", "fragments": fragments},
            {"format_id": "a", "url": "http://y", "filesize": None},
        ],
    }


def test_an_earlier_choice_does_not_survive() -> None:
    info = Ticket.of(_info()).info()
    assert not {"requested_formats", "filepath", "automatic_captions"} & set(info)


def test_fragments_come_back() -> None:
    info = Ticket.from_bytes(Ticket.of(_info()).to_bytes()).info()
    rows = {row["format_id"]: row for row in info["formats"]}
    assert len(rows["v"]["fragments"]) == 3
    assert "fragments" not in rows["a"]


def test_each_info_is_fresh() -> None:
    ticket = Ticket.of(_info())
    ticket.info()["formats"].clear()
    assert len(ticket.info()["formats"]) == 2


def test_the_original_is_not_changed() -> None:
    info = _info()
    before = json.dumps(info)
    Ticket.of(info)
    after = {key: value for key, value in info.items() if key in json.loads(before)}
    assert json.dumps(after) == before


def test_an_unreasonably_large_ticket_is_none() -> None:
    ticket = Ticket.of(_info(MOST_FRAGMENTS + 1))
    assert ticket.to_bytes() == b""
    assert len(ticket.info()["formats"][0]["fragments"]) == MOST_FRAGMENTS + 1
