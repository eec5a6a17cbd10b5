"""Answers: read as they come, bounded, remembered where that is safe."""

from __future__ import annotations

import io

import pytest
from yt_dlp.networking import Request, Response

from vidgrab_gui.engine import responses
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.responses import AnswerMemory, bound_page, media_length

URL = "http://127.0.0.1/list.m3u8"
MASTER = b"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8\n"
ENDED = b"#EXTM3U\n#EXTINF:1,\n0.ts\n#EXT-X-ENDLIST\n"
LIVE = b"#EXTM3U\n#EXTINF:1,\n0.ts\n"


def _response(
    body: bytes, url: str = URL, kind: str = "application/x-mpegurl", **headers: str
) -> Response:
    return Response(io.BytesIO(body), url, {"Content-Type": kind, **headers})


@pytest.mark.parametrize(("body", "is_kept"), [(MASTER, True), (ENDED, True), (LIVE, False)])
def test_only_playlists_that_stay_as_they_are_are_kept(body: bytes, is_kept: bool) -> None:
    memory = AnswerMemory()
    request = Request(URL)
    assert memory.keep(request, _response(body), is_link=False).read() == body
    again = memory.recall(request)
    assert (again is not None) is is_kept
    if again is not None:
        assert again.read() == body
        assert again.url == URL


def test_a_request_for_a_part_is_another_request() -> None:
    memory = AnswerMemory()
    memory.keep(Request(URL), _response(ENDED), is_link=False)
    assert memory.recall(Request(URL, headers={"Range": "bytes=0-9"})) is None
    assert memory.recall(Request(URL, data=b"x", method="POST")) is None


def test_a_page_behind_a_redirect_is_kept_only_for_the_link_itself() -> None:
    page = _response(b"<html>", "http://127.0.0.1/new", "text/html")
    request = Request("http://127.0.0.1/old")
    memory = AnswerMemory()
    memory.keep(request, page, is_link=False)
    assert memory.recall(Request("http://127.0.0.1/new")) is None
    memory.keep(request, page, is_link=True)
    assert memory.recall(Request("http://127.0.0.1/new")) is not None


def test_what_is_too_large_to_keep_arrives_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(responses, "LARGEST_KEPT_BYTES", 10)
    memory = AnswerMemory()
    kept = memory.keep(Request(URL), _response(ENDED), is_link=False)
    assert kept.read(4) + kept.read(20) + kept.read() == ENDED
    assert memory.recall(Request(URL)) is None
    assert memory.keep(Request(URL), _response(ENDED), is_link=False).read() == ENDED


@pytest.mark.parametrize("amount", [None, 7])
def test_a_page_larger_than_any_real_one_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, amount: int | None
) -> None:
    monkeypatch.setattr(responses, "LARGEST_PAGE_BYTES", 100)
    page = bound_page(_response(b"x" * 200, kind="text/html; charset=utf-8"))
    with pytest.raises(FailureError):
        _read_all(page, amount)
    small = bound_page(_response(b"x" * 90, kind="text/html"))
    assert small.read(5) + small.read() == b"x" * 90


def _read_all(page: Response, amount: int | None) -> None:
    while page.read(amount):
        pass


@pytest.mark.parametrize(
    ("headers", "length"),
    [
        ({"kind": "video/mp4", "Content-Length": "123"}, 123),
        ({"kind": "audio/mpeg", "Content-Length": "0"}, None),
        ({"kind": "video/mp4", "Content-Length": "many"}, None),
        ({"kind": "video/mp4"}, None),
        ({"kind": "text/html", "Content-Length": "123"}, None),
        ({"kind": "video/mp4", "Content-Length": "123", "Content-Encoding": "gzip"}, None),
    ],
)
def test_length_of_a_media_file(headers: dict[str, str], length: int | None) -> None:
    assert media_length(_response(b"", **headers)) == length
