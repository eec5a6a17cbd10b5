"""Recording from servers that stumble, forget and begin anew, without a network."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from yt_dlp import YoutubeDL
from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError, TransportError

from vidgrab_gui.engine import patience
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.recorder import Recording, complete
from vidgrab_gui.engine.stream_state import Source
from vidgrab_gui.engine.token import StopToken

PLACE = "http://nowhere.invalid/list.m3u8"
Answer = Callable[[Request], Response]


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "retry_wait_s", lambda _n: 0.0)


def _list(first: int, stop: int, *, is_ended: bool = False) -> bytes:
    lines = ["#EXTM3U", "#EXT-X-TARGETDURATION:0.5", f"#EXT-X-MEDIA-SEQUENCE:{first}"]
    for number in range(first, stop):
        lines += ["#EXTINF:2,", f"{number}.ts"]
    return "\n".join([*lines, *["#EXT-X-ENDLIST"] * is_ended]).encode()


def _refusal(request: Request, status: int) -> HTTPError:
    return HTTPError(Response(io.BytesIO(b""), request.url, {}, status=status))


def _site(*lists: bytes | int | Exception, lost: tuple[int, ...] = ()) -> Answer:
    """Return a site that shows one list after the other; a number is a refusal."""
    left = list(lists)

    def answer(request: Request) -> Response:
        if request.url != PLACE:
            number = int(request.url.rpartition("/")[2].partition(".")[0])
            if number in lost:
                raise _refusal(request, 404)
            return Response(io.BytesIO(b"G%03d" % number), request.url, {"Content-Length": "4"})
        shown = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(shown, int):
            raise _refusal(request, shown)
        if isinstance(shown, Exception):
            raise shown
        return Response(io.BytesIO(shown), request.url, {})

    return answer


def _record(folder: Path, answer: Answer) -> KeptStream:
    kept = KeptStream(folder, "whole")
    kept.recall()
    kept.begin_recording(Source(format_id="1"))
    token = StopToken(threading.Event())
    with YoutubeDL({"quiet": True, "socket_timeout": 0.5}) as ydl:
        ydl.urlopen = answer
        info = {"format_id": "whole", "url": PLACE, "http_headers": {"X-One": "1"}}
        recording = Recording(ydl, {"whole": (kept, info)}, token, lambda *_: None, lambda *_: None)
        try:
            recording.run()
        finally:
            kept.close()
    return kept


def _numbers(kept: KeptStream) -> list[int]:
    data = kept.part.read_bytes()
    return [int(part) for part in data.decode().split("G")[1:]]


def test_a_list_that_cannot_be_had_for_a_moment_is_no_end(tmp_path: Path) -> None:
    broken = TransportError("the line broke")
    kept = _record(tmp_path, _site(_list(0, 2), 503, broken, b"<html>", _list(1, 4, is_ended=True)))
    assert _numbers(kept) == [0, 1, 2, 3]
    assert kept.state.recorded_s == 8


def test_a_segment_that_cannot_be_had_is_a_gap(tmp_path: Path) -> None:
    kept = _record(tmp_path, _site(_list(0, 5, is_ended=True), lost=(2,)))
    assert _numbers(kept) == [0, 1, 3, 4]
    assert (kept.state.recorded_s, kept.state.missed_s) == (8, 2)


def test_segments_that_were_never_seen_are_a_gap(tmp_path: Path) -> None:
    kept = _record(tmp_path, _site(_list(0, 2), _list(5, 7, is_ended=True)))
    assert _numbers(kept) == [0, 1, 5, 6]
    assert kept.state.missed_s == 1.5


def test_a_list_that_is_gone_ends_it_and_keeps_what_is_here(tmp_path: Path) -> None:
    with pytest.raises(HTTPError):
        _record(tmp_path, _site(_list(0, 2), 404))
    kept = KeptStream(tmp_path, "whole")
    assert kept.recall()
    assert _numbers(kept) == [0, 1]
    complete([kept], StopToken(threading.Event()))
    assert kept.whole.read_bytes() == b"G000G001"


@pytest.mark.parametrize(
    ("later", "numbers"),
    [
        (_list(0, 4, is_ended=True), [0, 1, 2, 3]),
        (_list(4, 6), [0, 1, 4, 5]),
        (_list(4, 6, is_ended=True), [0, 1]),  # nothing proves that it is the same
        (_list(0, 1), [0, 1]),  # it counts anew
    ],
)
def test_what_a_later_run_adds(tmp_path: Path, later: bytes, numbers: list[int]) -> None:
    _record(tmp_path, _site(_list(0, 2, is_ended=True)))
    assert _numbers(_record(tmp_path, _site(later))) == numbers


def test_another_broadcast_is_not_appended(tmp_path: Path) -> None:
    _record(tmp_path, _site(_list(0, 2, is_ended=True)))

    def other(request: Request) -> Response:
        if request.url == PLACE:
            return Response(io.BytesIO(_list(0, 5)), request.url, {})
        return Response(io.BytesIO(b"Gxyz"), request.url, {"Content-Length": "4"})

    assert _numbers(_record(tmp_path, other)) == [0, 1]


def test_the_end_waits_a_moment_for_a_sound_that_is_behind(tmp_path: Path) -> None:
    ending = threading.Event()
    token = StopToken(threading.Event(), ending)
    plain = _site(_list(0, 2))

    def answer(request: Request) -> Response:
        if request.headers.get("X-One") == "sound" and request.url != PLACE:
            assert ending.wait(5)
            time.sleep(0.3)
        return plain(request)

    def told(name: str, size_bytes: int, _recorded_s: float) -> None:
        if name == "picture" and size_bytes:
            ending.set()

    kept = {name: KeptStream(tmp_path, name) for name in ("picture", "sound")}
    for stream in kept.values():
        stream.begin_recording(Source())
    with YoutubeDL({"quiet": True, "socket_timeout": 0.5}) as ydl:
        ydl.urlopen = answer
        streams = {
            name: (stream, {"format_id": name, "url": PLACE, "http_headers": {"X-One": name}})
            for name, stream in kept.items()
        }
        Recording(ydl, streams, token, told, lambda *_: None).run()
    assert all(stream.size_bytes for stream in kept.values())
    complete(kept.values(), token)
    assert (tmp_path / "sound.whole").exists()


def test_picture_and_sound_begin_with_the_same_segment(tmp_path: Path) -> None:
    lists = {"picture": _list(3, 7, is_ended=True), "sound": _list(5, 7, is_ended=True)}

    def answer(request: Request) -> Response:
        name = str(request.headers.get("X-One"))
        return _site(lists[name])(request)

    kept = {name: KeptStream(tmp_path, name) for name in lists}
    for stream in kept.values():
        stream.begin_recording(Source())
    with YoutubeDL({"quiet": True, "socket_timeout": 0.5}) as ydl:
        ydl.urlopen = answer
        streams = {
            name: (stream, {"format_id": name, "url": PLACE, "http_headers": {"X-One": name}})
            for name, stream in kept.items()
        }
        token = StopToken(threading.Event())
        Recording(ydl, streams, token, lambda *_: None, lambda *_: None).run()
    assert [_numbers(stream) for stream in kept.values()] == [[5, 6], [5, 6]]
