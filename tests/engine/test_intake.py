"""One resource over a line that breaks and servers that are not what they should be."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError, TransportError

from vidgrab_gui.engine.intake import Intake, Resource, SourceChangedError
from vidgrab_gui.engine.spool import Spool
from vidgrab_gui.engine.stream_state import Facts

URL = "http://nowhere.invalid/film.mp4"
NO_HEADERS: Mapping[str, str] = {}
FILM = bytes(number % 251 for number in range(300_000))

Answering = Callable[[int | None, int | None], Response]


class Impatient:
    """Takes a broken line a few times."""

    def __init__(self, tries: int = 3) -> None:
        self.left = tries

    def stumble(self, error: Exception) -> None:
        if not self.left:
            raise error
        self.left -= 1

    def regain(self) -> None:
        """Count on."""


class Server:
    """Answers each request by the next of its answers, the last one again and again."""

    def __init__(self, *answers: Answering) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def __call__(self, request: Request) -> Response:
        span = str(request.headers.get("Range") or "")
        self.asked.append(span)
        first, _, last = span.removeprefix("bytes=").partition("-")
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return answer(int(first) if first else None, int(last) + 1 if last else None)


def part(
    content: bytes = FILM,
    said: str = "bytes {0}-{1}/{2}",
    headers: Mapping[str, str] = NO_HEADERS,
) -> Answering:
    def answer(start: int | None, stop: int | None) -> Response:
        if start is None:
            return whole(content, headers=headers)(None, None)
        if start >= len(content):
            raise HTTPError(Response(io.BytesIO(), URL, {}, status=416))
        body = content[start:stop]
        told = {"Content-Range": said.format(start, start + len(body) - 1, len(content))}
        told = {"Content-Length": str(len(body)), **(told if said else {}), **headers}
        return Response(io.BytesIO(body), URL, told, status=206)

    return answer


def whole(
    content: bytes = FILM,
    *,
    cut: int | None = None,
    has_length: bool = True,
    headers: Mapping[str, str] = NO_HEADERS,
) -> Answering:
    def answer(_start: int | None, _stop: int | None) -> Response:
        length = {"Content-Length": str(len(content))} if has_length else {}
        return Response(io.BytesIO(content[:cut]), URL, {**length, **headers})

    return answer


def refused(_start: int | None, _stop: int | None) -> Response:
    raise TransportError("refused")


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    with Spool(tmp_path) as made:
        yield made


def _held(spool: Spool) -> bytes:
    return b"".join(spool.blocks())


def _intake(server: Server, spool: Spool, **options: object) -> Intake:
    resource = options.pop("resource", Resource(URL, {}))
    return Intake(server, resource, spool, Impatient(), **options)  # type: ignore[arg-type]  # they are its own options


def test_a_part_that_does_not_say_where_it_is_from_is_no_whole_file(spool: Spool) -> None:
    spool.write(FILM[:200_000])
    _intake(Server(part(said="")), spool).run()
    assert _held(spool) == FILM


def test_a_part_that_does_not_say_where_it_is_from_is_compared(spool: Spool) -> None:
    spool.write(FILM[:200_000])
    with pytest.raises(SourceChangedError):
        _intake(Server(part(content=FILM[1:], said="")), spool).run()


def test_a_span_of_a_file_whose_answer_does_not_say_which(spool: Spool) -> None:
    wanted = Resource(URL, {}, first=1_000, stop=2_000)
    _intake(Server(part(said="")), spool, resource=wanted).run()
    assert _held(spool) == FILM[1_000:2_000]


@pytest.mark.parametrize("said", ["bytes={0}-{1}/{2}", "bytes {0}-{1}", "Bytes {0}-{1}/{2}"])
def test_odd_words_for_a_range(spool: Spool, said: str) -> None:
    spool.write(FILM[:200_000])
    _intake(Server(part(said=said)), spool).run()
    assert _held(spool) == FILM


@pytest.mark.parametrize("tag", ["", '"one"'])
def test_ranges_of_a_file_nobody_says_the_size_of(spool: Spool, tag: str) -> None:
    server = Server(part(said="bytes {0}-{1}/*", headers={"ETag": tag}))
    _intake(server, spool, chunk_bytes=lambda: 90_000).run()
    assert _held(spool) == FILM


def test_an_answer_without_a_length_that_is_shorter_than_known(spool: Spool) -> None:
    server = Server(whole(cut=150_000), whole(cut=100_000, has_length=False), whole())
    _intake(server, spool).run()
    assert _held(spool) == FILM
    assert len(server.asked) == 3


@pytest.mark.parametrize("tags", [('"one"', ""), ('W/"one"', 'W/"one"')])
def test_no_seam_is_taken_on_trust_but_with_the_servers_word(
    spool: Spool, tags: tuple[str, str]
) -> None:
    server = Server(
        part(headers={"ETag": tags[0]}),
        part(content=bytes(300_000), headers={"ETag": tags[1]}),
    )
    with pytest.raises(SourceChangedError):
        _intake(server, spool, chunk_bytes=lambda: 90_000).run()


def test_a_line_that_is_down_does_not_shorten_the_comparison(spool: Spool) -> None:
    spool.write(FILM[:200_000])
    server = Server(refused, refused, refused, part())
    _intake(server, spool).run()
    assert server.asked[-1] == f"bytes={200_000 - 65_536}-"
    assert _held(spool) == FILM


def test_a_part_of_something_packed_is_not_taken(spool: Spool) -> None:
    spool.write(FILM[:200_000])
    with pytest.raises(TransportError):
        _intake(Server(part(headers={"Content-Encoding": "gzip"})), spool).run()
    assert _held(spool) == FILM[:200_000]


@pytest.mark.parametrize("has_length", [True, False])
def test_a_page_in_place_of_a_known_file_costs_nothing(spool: Spool, has_length: bool) -> None:
    spool.write(FILM[:200_000])
    page = whole(
        b"<html>please log in",
        has_length=has_length,
        headers={"Content-Type": "text/html; charset=utf-8"},
    )
    with pytest.raises(TransportError):
        _intake(Server(page), spool, facts=Facts(len(FILM))).run()
    assert _held(spool) == FILM[:200_000]


def test_what_is_before_a_span_is_not_gathered(spool: Spool) -> None:
    largest = 0

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            nonlocal largest
            largest = max(largest, size or -1)
            return super().read(size)

    def answer(_start: int | None, _stop: int | None) -> Response:
        return Response(Watched(FILM), URL, {"Content-Length": str(len(FILM))})

    wanted = Resource(URL, {}, first=250_000, stop=260_000)
    _intake(Server(answer), spool, resource=wanted).run()
    assert _held(spool) == FILM[250_000:260_000]
    assert 0 < largest <= 65_536
