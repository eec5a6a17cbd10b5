"""Answers: read as they come, bounded, remembered where that is safe."""

from __future__ import annotations

import io

import pytest
from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import IncompleteRead

from vidgrab_gui.engine import responses
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.responses import AnswerMemory, bound_page, media_length, read_up_to

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


def test_a_playlist_that_breaks_off_is_not_a_shorter_one() -> None:
    answer = _response(ENDED[:25], **{"Content-Length": str(len(ENDED))})
    with pytest.raises(IncompleteRead):
        AnswerMemory().keep(Request(URL), answer, is_link=False)


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


class _Trickle(io.BytesIO):
    """Gives five bytes at a time, whatever is asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(-1 if size is None or size < 0 else min(size, 5))


def test_what_arrives_in_pieces_is_kept_whole() -> None:
    memory = AnswerMemory()
    playlist = b"#EXTM3U\n" + b"#EXTINF:1,\n0.ts\n" * 100 + b"#EXT-X-ENDLIST\n"
    response = Response(_Trickle(playlist), URL, {"Content-Type": "application/x-mpegurl"})
    assert memory.keep(Request(URL), response, is_link=False).read() == playlist
    again = memory.recall(Request(URL))
    assert again
    assert again.read() == playlist


def test_reading_up_to_a_limit() -> None:
    response = Response(_Trickle(b"0123456789abc"), URL, {})
    assert read_up_to(response, 12) == b"0123456789ab"
    assert read_up_to(response, 12) == b"c"


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
