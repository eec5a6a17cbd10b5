"""What subtitles a link is found to have, from each kind of link."""

from __future__ import annotations

from pathlib import Path

from tests.engine.runs import fetch
from tests.origin.client import Origin
from tests.origin.rich_plugin import LINK, lay_rich_plugin
from tests.origin.subtitles import subtitled_master, subtitled_page, track_rows
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.engine.subtitle_tracks import MOST_TRACKS, row_of, tracks_of, without_spares
from vidgrab_gui.engine.ticket import Ticket


def _row(ext: str, url: str = "http://x") -> dict[str, object]:
    return {"ext": ext, "url": url}


def test_a_page_tells_its_tracks(origin: Origin) -> None:
    media = fetch(origin.url(subtitled_page("en", "pt-BR"))).media
    assert media.subtitles == (SubtitleTrack("en"), SubtitleTrack("pt-BR"))


def test_a_playlist_tells_its_tracks(origin: Origin) -> None:
    media = fetch(origin.url(subtitled_master("de", "en"))).media
    assert media.subtitles == (SubtitleTrack("de"), SubtitleTrack("en"))


def test_those_of_a_machine_come_after_and_are_marked(origin: Origin, home: Path) -> None:
    lay_rich_plugin(
        home,
        origin.base,
        subtitles=track_rows(origin.base, en="/subtitles/en.vtt"),
        automatic_captions=track_rows(origin.base, de="/subtitles/de.vtt", en="/subtitles/en.vtt"),
    )
    fetched = fetch(LINK)
    assert [(t.language, t.is_automatic) for t in fetched.media.subtitles] == [
        ("en", False),
        ("de", True),
        ("en", True),
    ]
    info = Ticket.from_bytes(fetched.ticket).info()
    assert [row["ext"] for row in info["automatic_captions"]["de"]] == ["vtt"]


def test_a_link_without_any_has_none(origin: Origin) -> None:
    assert fetch(origin.url("/progressive.mp4")).media.subtitles == ()


def test_what_cannot_be_read_is_no_track() -> None:
    info = {
        "subtitles": {
            "live_chat": [_row("json")],
            "en": [_row("json3"), _row("srt")],
            "de": [],
            "fr": None,
            "es": [{"ext": "vtt"}, "nonsense"],
            "pt": [{"ext": "vtt", "data": "WEBVTT"}],
        },
        "automatic_captions": "nonsense",
    }
    assert tracks_of(info) == (SubtitleTrack("en"), SubtitleTrack("pt"))


def test_a_language_nobody_named_has_a_code() -> None:
    info = {"subtitles": {None: [_row("vtt")]}}
    assert tracks_of(info) == (SubtitleTrack("und"),)
    assert row_of(info, SubtitleTrack("und")) == _row("vtt")


def test_of_each_track_the_best_is_kept_and_of_equals_the_last() -> None:
    info = {
        "title": "t",
        "subtitles": {"en": [_row("ttml"), _row("vtt", "a"), _row("vtt", "b"), _row("srt")]},
        "automatic_captions": {"en": [_row("json3")]},
    }
    assert without_spares(info) == {"title": "t", "subtitles": {"en": [_row("vtt", "b")]}}


def test_no_site_makes_the_digest_endless() -> None:
    many = {f"x{n}": [_row("vtt")] for n in range(2 * MOST_TRACKS)}
    assert len(tracks_of({"automatic_captions": many})) == MOST_TRACKS


def test_a_track_that_is_no_longer_there_has_no_row() -> None:
    assert row_of({}, SubtitleTrack("en")) is None
