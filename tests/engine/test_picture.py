"""A thumbnail arrives whole and small, or not at all."""

from __future__ import annotations

import io

from yt_dlp.networking import Request, Response

from tests.origin.client import Origin
from vidgrab_gui.engine.picture import thumbnail_jpeg
from vidgrab_gui.engine.tools import find_ffmpeg


class _Pieces(io.BytesIO):
    """Gives a thousand bytes at a time, whatever is asked for."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(-1 if size is None or size < 0 else min(size, 1000))


class _Server:
    """Answers every request with one picture."""

    def __init__(self, image: bytes) -> None:
        self.image = image
        self.asked: list[str] = []

    def urlopen(self, request: Request) -> Response:
        self.asked.append(request.url)
        return Response(_Pieces(self.image), request.url, {})


def _shrunk(image: bytes, info: dict[str, object]) -> tuple[bytes, list[str], list[str]]:
    server, log = _Server(image), list[str]()
    jpeg = thumbnail_jpeg(server, info, find_ffmpeg(), lambda _level, text: log.append(text))  # type: ignore[arg-type]  # stands in for a YoutubeDL
    return jpeg, server.asked, log


def test_a_picture_that_arrives_in_pieces_is_whole(origin: Origin) -> None:
    image = origin.get("/thumbnail.jpg")[1]
    assert len(image) > 5_000
    jpeg, _, log = _shrunk(image, {"thumbnail": "http://x/a.jpg"})
    assert jpeg.startswith(b"\xff\xd8")
    assert jpeg.endswith(b"\xff\xd9")
    assert log == []


def test_half_a_picture_is_none(origin: Origin) -> None:
    image = origin.get("/thumbnail.jpg")[1]
    jpeg, _, log = _shrunk(image[: len(image) // 2], {"thumbnail": "http://x/a.jpg"})
    assert jpeg == b""
    assert len(log) == 1


def test_what_is_no_picture_is_none() -> None:
    jpeg, _, log = _shrunk(b"<html>", {"thumbnail": "http://x/a.jpg"})
    assert (jpeg, len(log)) == (b"", 1)


def test_the_smallest_that_is_wide_enough_is_asked_for() -> None:
    rows = [
        {"url": "http://x/120", "width": 120},
        {"url": "http://x/640", "width": 640},
        {"url": "http://x/1920", "width": 1920},
    ]
    assert _shrunk(b"", {"thumbnails": rows})[1] == ["http://x/640"]
    assert _shrunk(b"", {"thumbnails": rows[:1]})[1] == ["http://x/120"]
    assert _shrunk(b"", {})[1] == []
