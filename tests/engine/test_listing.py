"""Lists read by the real child: entry by entry, early, bounded, and each with a way to it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.engine.runs import child
from tests.origin.client import Origin
from tests.origin.lists import lay_list_plugin
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.listing import MOST_ENTRIES, Entry
from vidgrab_gui.engine.batches import MOST_AT_ONCE
from vidgrab_gui.engine.protocol import (
    AllIllustrated,
    EntriesCame,
    Failed,
    Fetch,
    Fetched,
    Illustrate,
    Illustrated,
    Listed,
    ListEnded,
    Ready,
    Reply,
    Stopped,
)

SITE = "http://lists.invalid"
FIRST_WITHIN_S = 1.0
LEAST_PER_S = 1_000
TRIES = 4  # the machine may be busy with something else
_ENDS = (ListEnded, Failed, Stopped, Fetched)


class Reading:
    """What a child said of a link, and when, in seconds after it was asked."""

    def __init__(self, request: Fetch, stop_after: int = 0) -> None:
        self.heard: list[tuple[float, Reply]] = []
        asked_s = stopped_s = 0.0
        with child() as engine:
            for reply in engine.replies():
                self.heard.append((time.monotonic() - asked_s, reply))
                if isinstance(reply, Ready):
                    asked_s = time.monotonic()
                    engine.send(request)
                if stop_after and len(self.entries) >= stop_after and not stopped_s:
                    stopped_s = time.monotonic()
                    engine.stop()
                if isinstance(reply, _ENDS):
                    break
            self.stop_took_s = time.monotonic() - stopped_s

    @property
    def batches(self) -> list[tuple[Entry, ...]]:
        return [reply.entries for _, reply in self.heard if isinstance(reply, EntriesCame)]

    @property
    def entries(self) -> list[Entry]:
        return [entry for batch in self.batches for entry in batch]

    @property
    def end(self) -> Reply:
        return self.heard[-1][1]

    @property
    def first_after_s(self) -> float:
        return next(at_s for at_s, reply in self.heard if isinstance(reply, EntriesCame))

    @property
    def head(self) -> Listed:
        return next(reply for _, reply in self.heard if isinstance(reply, Listed))


def _read(url: str, *, whole: bool = False, stop_after: int = 0) -> Reading:
    return Reading(Fetch(url, whole_list=whole), stop_after)


@pytest.fixture
def site(home: Path, origin: Origin) -> str:
    """Lay the plug-in for the site of lists and return its address."""
    lay_list_plugin(home, origin.base)
    return SITE


def test_a_feed_is_its_entries_in_order_for_one_request(origin: Origin) -> None:
    reading = _read(origin.url("/feed?n=5"))
    assert reading.head.title == "A long story"
    assert reading.entries[1] == Entry(
        url=origin.url("/progressive.mp4?part=2"),
        title="Part 2 of the story",
        duration_s=2.0,
        keeps_title=True,
    )
    assert [entry.title.split()[1] for entry in reading.entries] == list("12345")
    assert reading.end == ListEnded()
    assert [seen.path for seen in origin.requests()] == ["/feed?n=5"]


def test_a_page_of_several_media_leads_to_each(origin: Origin) -> None:
    reading = _read(origin.url("/page/playlist"))
    names = ["progressive.mp4", "portrait.mp4", "audio.m4a"]
    assert [entry.url for entry in reading.entries] == [origin.url(f"/{name}") for name in names]
    assert all(entry.keeps_title for entry in reading.entries)


def test_a_list_of_one_is_that_one(origin: Origin) -> None:
    end = _read(origin.url("/feed?n=1")).end
    assert isinstance(end, Fetched)
    assert end.media.title == "Part 1 of the story"
    assert not end.is_in_list


def test_a_list_of_nothing_is_a_failure(site: str) -> None:
    end = _read(f"{site}/plain/0").end
    assert isinstance(end, Failed)
    assert end.failure.kind is FailureKind.NO_FORMATS


def test_five_thousand_come_fast_and_in_parcels(origin: Origin) -> None:
    tries: list[tuple[float, float]] = []
    while len(tries) < TRIES:
        reading = _read(origin.url("/feed?n=5000"))
        assert len(reading.entries) == 5000
        assert max(map(len, reading.batches)) <= MOST_AT_ONCE
        assert len(reading.batches) < 200
        tries.append((reading.first_after_s, 5000 / reading.heard[-1][0]))
        if tries[-1][0] < FIRST_WITHIN_S and tries[-1][1] > LEAST_PER_S:
            return
    pytest.fail(f"first rows and rows in a second: {tries}")


def test_rows_come_while_the_site_is_still_being_read(site: str) -> None:
    reading = _read(f"{site}/paged/45/300")
    assert len(reading.batches[0]) == 10, "the whole first page at once"
    assert reading.heard[-1][0] - reading.first_after_s > 0.9, "three pages were to come"
    assert len(reading.entries) == 45
    assert (reading.head.expected_count, reading.head.channel) == (45, "Lists")


def test_reading_stops_in_the_middle(site: str) -> None:
    reading = _read(f"{site}/paged/5000/300", stop_after=10)
    assert not isinstance(reading.end, ListEnded)
    assert len(reading.entries) < 100
    assert reading.stop_took_s < 0.6


def test_a_list_without_end_is_cut(site: str) -> None:
    reading = _read(f"{site}/plain/{MOST_ENTRIES + 5}")
    assert len(reading.entries) == MOST_ENTRIES
    assert reading.end == ListEnded(is_cut=True)


def test_what_came_before_a_page_failed_is_kept(site: str) -> None:
    reading = _read(f"{site}/breaking/45")
    assert len(reading.entries) == 20
    assert isinstance(reading.end, ListEnded)
    assert reading.end.failure
    assert reading.end.failure.kind is FailureKind.NOT_FOUND


def test_lists_in_lists_are_followed_so_deep_and_one_that_fails_is_an_entry(site: str) -> None:
    reading = _read(f"{site}/nest/1")
    assert reading.end == ListEnded()
    urls = [entry.url for entry in reading.entries]
    films = [f"{site}/film/n{depth}" for depth in (1, 2, 3)]
    assert [url for url in urls if "/film/" in url] == films
    assert f"{site}/nest/4" in urls, "too deep to be followed"
    assert f"{site}/gone/1" in urls, "cannot be read"


def test_where_a_link_says_too_little_the_extractor_comes_along(site: str) -> None:
    entry = _read(f"{site}/bare/3").entries[0]
    assert (entry.url, entry.route, entry.media_id) == ("lists:f1", "ListFilm", "f1")
    end = Reading(Fetch(entry.url, route=entry.route)).end
    assert isinstance(end, Fetched)
    assert end.media.title == "Film f1"


def test_odd_entries_are_made_harmless(site: str) -> None:
    reading = _read(f"{site}/odd/x")
    assert reading.head.title == "Odd \ufffd"
    found = {entry.title: entry for entry in reading.entries}
    assert list(found)[:2] == ["two lines \ufffd", "b"]
    assert found["two lines \ufffd"].url == "https://lists.invalid/film/a"
    assert found["b"].thumbnail_url == f"{site}/b.jpg"
    assert [entry.duration_s for entry in reading.entries] == [None] * 5
    assert all(entry.url.startswith("http") for entry in reading.entries)
    assert not any(entry.thumbnail_url.startswith("file") for entry in reading.entries)
    assert {"whole", "table"} <= set(found)


def test_a_video_in_a_list_is_the_video_and_tells_of_the_list(site: str) -> None:
    end = _read(f"{site}/watch/a/5").end
    assert isinstance(end, Fetched)
    assert (end.media.title, end.is_in_list) == ("Film a", True)
    alone = _read(f"{site}/film/a").end
    assert isinstance(alone, Fetched)
    assert not alone.is_in_list


def test_pictures_of_entries_come_small_one_by_one_and_what_is_none_is_empty(
    site: str, origin: Origin
) -> None:
    entries = _read(f"{site}/pictured/2").entries
    urls = tuple(entry.thumbnail_url for entry in entries)
    assert urls == (origin.url("/thumbnail.jpg?1"), origin.url("/thumbnail.jpg?2"))
    heard: list[Reply] = []
    with child() as engine:
        engine.send(Illustrate((*urls, origin.url("/status/404"))))
        for reply in engine.replies():
            heard.append(reply)
            if isinstance(reply, AllIllustrated | Failed):
                break
    pictures = [reply for reply in heard if isinstance(reply, Illustrated)]
    assert [picture.url for picture in pictures[:2]] == list(urls)
    sizes = [_width_px(picture.jpeg) for picture in pictures[:2]]
    assert sizes == [160, 160]
    assert pictures[2].jpeg == b""
    assert heard[-1] == AllIllustrated()


def _width_px(jpeg: bytes) -> int:
    image = QImage.fromData(jpeg)
    return image.width()


def test_the_whole_list_around_a_video_can_be_asked_for(site: str) -> None:
    reading = _read(f"{site}/watch/a/5", whole=True)
    assert reading.head.title == "List of 5"
    assert len(reading.entries) == 5
