"""One file over several connections, from servers that are slow, odd, or fail."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError, TransportError
from yt_dlp.utils import DownloadCancelled

from vidgrab_gui.engine import lanes as lanes_module
from vidgrab_gui.engine import widening as widening_module
from vidgrab_gui.engine.intake import Resource, SourceChangedError
from vidgrab_gui.engine.kept import KeptStream
from vidgrab_gui.engine.lanes import Lanes
from vidgrab_gui.engine.patience import FewTries, Tries
from vidgrab_gui.engine.stream_state import Source
from vidgrab_gui.engine.token import StopToken

URL = "http://nowhere.invalid/film.mp4"
FILM = bytes((number * 7 + number // 251) % 256 for number in range(2_000_000))
OTHER = bytes(reversed(FILM))
RATE_BPS = 2_000_000
STEP_S = 0.01

Twist = Callable[[int, "Server"], "Line | None"]


class Line(io.RawIOBase):
    """The body of one answer, at a steady pace; breaks off or stands still where told."""

    def __init__(self, content: bytes, *, breaks_at: int = -1, is_silent_from: int = -1) -> None:
        self._content = content
        self._at = 0
        self._breaks_at = breaks_at
        self._is_silent_from = is_silent_from

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        if 0 <= self._breaks_at <= self._at:
            raise TransportError("the line broke")
        if 0 <= self._is_silent_from <= self._at:
            time.sleep(3.0)
            raise TransportError("timed out")
        time.sleep(STEP_S)
        most = int(RATE_BPS * STEP_S)
        block = self._content[self._at : self._at + min(most, size if size >= 0 else most)]
        self._at += len(block)
        return block


class Server:
    """Serves the film as most servers do; each request may be twisted by its number."""

    def __init__(self, twist: Twist | None = None, tag: str = '"one"') -> None:
        self.content = FILM
        self.tag = tag
        self.takes_parts = True
        self.asked: list[str] = []
        self._twist = twist
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> Response:
        span = str(request.headers.get("Range") or "")
        with self._lock:
            self.asked.append(span)
            number = len(self.asked)
        line = self._twist(number, self) if self._twist else None
        first, _, last = span.removeprefix("bytes=").partition("-")
        start, stop = int(first or 0), int(last) + 1 if last else len(self.content)
        is_part = bool(span) and self.takes_parts
        body = self.content[start:stop] if is_part else self.content
        headers = {"Content-Length": str(len(body)), "ETag": self.tag}
        if self.takes_parts:
            headers["Accept-Ranges"] = "bytes"
        if is_part:
            headers["Content-Range"] = f"bytes {start}-{stop - 1}/{len(self.content)}"
        made = line or Line(body)
        if line is not None:
            line._content = body
        return Response(made, URL, headers, status=206 if is_part else 200)


def refuse(status: int) -> None:
    """Answer with a status and nothing else."""
    raise HTTPError(Response(io.BytesIO(), URL, {}, status=status))


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(widening_module, "LOOK_S", 0.1)
    monkeypatch.setattr(widening_module, "LEFT_S", 0.2)
    monkeypatch.setattr(lanes_module, "LEAST_PART_BYTES", 64 * 1024)
    monkeypatch.setattr(lanes_module, "SILENT_S", 0.5)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptStream]:
    stream = KeptStream(tmp_path, "whole")
    stream.begin(Source(format_id="mp4"))
    stream.open()
    yield stream
    stream.close()


def _lanes(server: Server, kept: KeptStream, most: int = 4, **options: bool) -> Lanes:
    token = StopToken(threading.Event())

    def patience(is_needed: bool) -> Tries:
        return Tries(lambda _: None, token) if is_needed else FewTries(lambda _: None, token)

    resource = Resource(URL, {}, **options)  # type: ignore[arg-type]  # they are its own options
    lanes = Lanes(server, resource, kept, token, patience)
    lanes.on_bytes = kept.settle
    lanes.widen(most)
    return lanes


def _bring(server: Server, kept: KeptStream, most: int = 4, **options: bool) -> None:
    _lanes(server, kept, most, **options).run()


def _content(kept: KeptStream) -> bytes:
    assert kept.size_bytes == kept.here_bytes
    kept.complete()
    return kept.whole.read_bytes()


def test_several_connections_bring_the_same_bytes_sooner(kept: KeptStream, tmp_path: Path) -> None:
    alone = KeptStream(tmp_path, "sound")
    alone.open()
    began_s = time.monotonic()
    _bring(Server(), alone, most=1)
    alone_s = time.monotonic() - began_s
    server = Server()
    began_s = time.monotonic()
    _bring(server, kept)
    assert time.monotonic() - began_s < alone_s / 1.8
    assert _content(kept) == _content(alone) == FILM
    assert server.asked[0] == "", "the first request is that of any program"
    assert len(server.asked) >= 4


def test_a_line_that_slows_down_later_is_no_connections_fault(
    kept: KeptStream, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes_module, "MOST_PART_BYTES", 100_000)
    lanes = _lanes(Server(), kept)

    def slow_down() -> None:
        if kept.here_bytes > 1_200_000:
            monkeypatch.setattr(f"{__name__}.RATE_BPS", 200_000)

    lanes.on_bytes = slow_down
    lanes.run()
    assert _content(kept) == FILM
    assert lanes._last_number > 1
    assert lanes._unwanted == set()


def test_no_connection_begins_far_ahead(kept: KeptStream, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes_module, "MOST_PART_BYTES", 200_000)
    holes_bytes: list[int] = []
    lanes = _lanes(Server(), kept)
    lanes.on_bytes = lambda: holes_bytes.append(kept.spans().stop - kept.here_bytes)
    lanes.run()
    assert _content(kept) == FILM
    assert 0 < max(holes_bytes) <= 3 * 200_000


@pytest.mark.parametrize(
    ("twist", "options"),
    [
        ({"takes_parts": False}, {}),
        ({"tag": ""}, {}),
        ({"tag": 'W/"one"'}, {}),
        ({}, {"trusts_tags": False}),
        ({}, {"data": b"x=1"}),
    ],
)
def test_one_connection_where_the_bytes_could_not_be_vouched_for(
    kept: KeptStream, twist: dict[str, object], options: dict[str, bool]
) -> None:
    server = Server()
    vars(server).update(twist)
    _bring(server, kept, **options)
    assert _content(kept) == FILM
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [404, 416, 429, 503])
def test_a_server_that_refuses_a_second_connection(kept: KeptStream, status: int) -> None:
    def twist(number: int, _server: Server) -> None:
        if number == 2:
            refuse(status)

    server = Server(twist)
    _bring(server, kept)
    assert _content(kept) == FILM
    # Asked no more than its patience allows, and the first connection never noticed.
    assert len(server.asked) <= 3
    assert server.asked.count("") == 1


def test_a_server_whose_second_answer_is_another_files(kept: KeptStream) -> None:
    def twist(number: int, server: Server) -> Line | None:
        if number == 1:
            return Line(b"", breaks_at=900_000)
        server.content, server.tag = OTHER, '"two"'
        return None

    with pytest.raises(SourceChangedError):
        # Of the first answer all bytes may come, or none: what comes of both is never mixed.
        _bring(Server(twist), kept)


def test_another_file_behind_a_second_connection_leaves_the_first_alone(kept: KeptStream) -> None:
    def twist(number: int, server: Server) -> None:
        if number > 1:
            server.content, server.tag = OTHER, '"two"'

    _bring(Server(twist), kept)
    assert _content(kept) == FILM


def test_lines_that_break(kept: KeptStream) -> None:
    def twist(number: int, _server: Server) -> Line | None:
        return Line(b"", breaks_at=150_000 + 20_000 * number) if number < 9 else None

    _bring(Server(twist), kept)
    assert _content(kept) == FILM


def test_the_first_connection_may_break_while_others_go_on(kept: KeptStream) -> None:
    def twist(number: int, _server: Server) -> Line | None:
        if number == 1:
            return Line(b"", breaks_at=400_000)
        if number in {5, 6, 7, 8}:
            refuse(404)
        return None

    _bring(Server(twist), kept)
    assert _content(kept) == FILM


def test_a_silent_connection_loses_its_part(kept: KeptStream) -> None:
    def twist(number: int, _server: Server) -> Line | None:
        return Line(b"", is_silent_from=50_000) if number == 2 else None

    began_s = time.monotonic()
    _bring(Server(twist), kept)
    assert time.monotonic() - began_s < 2.9
    assert _content(kept) == FILM
    time.sleep(0.5)  # the silent one's thread ends by itself


def test_stopping_ends_all_connections(kept: KeptStream) -> None:
    server = Server()
    lanes = _lanes(server, kept)

    def stop() -> None:
        if kept.here_bytes > 700_000:
            raise DownloadCancelled("stopped")

    lanes.on_bytes = stop
    with pytest.raises(DownloadCancelled):
        lanes.run()
    here_bytes = kept.here_bytes
    time.sleep(0.2)
    assert kept.here_bytes == here_bytes < len(FILM)


def test_a_failure_that_is_not_the_lines_ends_all(kept: KeptStream) -> None:
    lanes = _lanes(Server(), kept)
    main = threading.current_thread()

    def fail_elsewhere() -> None:
        if threading.current_thread() is not main:
            raise OSError("the disk is full")

    lanes.on_bytes = fail_elsewhere
    with pytest.raises(OSError, match="full"):
        lanes.run()


def _cut_off(kept: KeptStream, server: Server, at_bytes: int) -> KeptStream:
    """Bring so much, with several connections, then forget all but the disk."""
    lanes = _lanes(server, kept)

    def stop() -> None:
        if kept.here_bytes >= at_bytes:
            kept.settle(now=True)
            raise DownloadCancelled("cut off")

    lanes.on_bytes = stop
    with pytest.raises(DownloadCancelled):
        lanes.run()
    kept.close()
    again = KeptStream(kept.part.parent, "whole")
    assert again.recall()
    again.open()
    return again


@pytest.mark.parametrize("most", [1, 4])
def test_going_on_fetches_only_what_is_missing(kept: KeptStream, most: int) -> None:
    again = _cut_off(kept, Server(), 1_200_000)
    assert again.state.beyond, "the others' bytes count too"
    server = Server()
    before_bytes = again.here_bytes
    assert before_bytes >= 1_200_000
    _bring(server, again, most)
    assert _content(again) == FILM
    assert all(server.asked), "only parts"


def test_going_on_with_another_file_is_refused(kept: KeptStream) -> None:
    again = _cut_off(kept, Server(), 1_200_000)
    server = Server(tag='"two"')
    server.content = OTHER
    with pytest.raises(SourceChangedError):
        _bring(server, again)
    again.close()


def test_going_on_with_a_server_that_gives_no_parts_any_more(kept: KeptStream) -> None:
    again = _cut_off(kept, Server(), 1_200_000)
    server = Server()
    server.takes_parts = False
    _bring(server, again)
    assert _content(again) == FILM
    again.close()


def test_bytes_that_no_state_counts_are_cut_off(kept: KeptStream) -> None:
    again = _cut_off(kept, Server(), 1_200_000)
    stop = again.state.beyond[-1][1]
    again.close()
    with again.part.open("ab") as stream:
        stream.write(b"not counted")
    once_more = KeptStream(kept.part.parent, "whole")
    assert once_more.recall()
    once_more.open()
    assert once_more.part.stat().st_size == stop
    once_more.close()


def test_a_stream_with_a_hole_is_not_whole(kept: KeptStream) -> None:
    kept.write(b"beginning")
    kept.write_at(100, b"end")
    with pytest.raises(ValueError, match="hole"):
        kept.complete()
