"""The benchmarks' site: true bytes, at the pace and after the wait that its addresses name."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.benchmarks.reels import Reels, make_reels
from tests.benchmarks.site import Shelf, SiteServer
from tests.origin.media import make_media
from tests.origin.probe import probe

Answer = tuple[int, bytes, dict[str, str]]


@pytest.fixture(scope="module")
def reels() -> Reels:
    return make_reels(rich_s=4, long_s=6)


@pytest.fixture
def server(reels: Reels, tmp_path: Path) -> Iterator[SiteServer]:
    made = tmp_path / "made"
    made.mkdir()
    with SiteServer(Shelf(reels, make_media().clips.muxed.path, made)) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def ask(server: SiteServer, path: str, method: str = "GET", **headers: str) -> Answer:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    try:
        connection.request(method, path, headers=headers | {"Connection": "close"})
        answer = connection.getresponse()
        return answer.status, answer.read(), dict(answer.headers)
    finally:
        connection.close()


def test_a_film_of_any_size_plays_and_comes_in_ranges(server: SiteServer, tmp_path: Path) -> None:
    status, body, headers = ask(server, "/0/0/film-2.mp4?fresh=1")
    assert (status, len(body), headers["Accept-Ranges"]) == (200, 2_000_000, "bytes")
    tag = headers["ETag"]
    assert tag.startswith('"')
    status, part, headers = ask(
        server, "/0/0/film-2.mp4?fresh=1", Range="bytes=1000-1999", **{"If-Range": tag}
    )
    assert (status, part) == (206, body[1000:2000])
    assert headers["Content-Range"] == "bytes 1000-1999/2000000"
    assert ask(server, "/0/0/film-2.mp4", Range="bytes=2000000-")[0] == 416
    assert ask(server, "/0/0/film-2.mp4", "HEAD")[1] == b""
    film = tmp_path / "film.mp4"
    film.write_bytes(body)
    assert probe(film).height == 360


def test_it_waits_first_and_keeps_each_connections_pace(server: SiteServer) -> None:
    ask(server, "/0/0/film-1.mp4", "HEAD")
    before_s = time.monotonic()
    assert len(ask(server, "/100/2000000/film-1.mp4")[1]) == 1_000_000
    assert 0.55 < time.monotonic() - before_s < 2.0


@pytest.mark.parametrize("name", ["rich", "long"])
def test_a_playlist_leads_to_a_film(server: SiteServer, tmp_path: Path, name: str) -> None:
    playlist = ask(server, f"/0/0/hls/4/{name}/index.m3u8")[1].decode()
    names = re.findall(r"^\d+\.ts$", playlist, re.MULTILINE)
    parts = [ask(server, f"/0/0/hls/4/{name}/{part}")[1] for part in names]
    assert len(parts) == 4
    film = tmp_path / "film.ts"
    film.write_bytes(b"".join(parts))
    assert probe(film).duration_s == pytest.approx(4, abs=0.3)


def test_a_manifest_leads_to_picture_and_sound(server: SiteServer, tmp_path: Path) -> None:
    assert b'r="2"' in ask(server, "/0/0/dash/3/manifest.mpd")[1]
    for stream, kind in (("picture", "video_codec"), ("sound", "audio_codec")):
        names = ("init", "1", "2", "3")
        parts = [ask(server, f"/0/0/dash/3/{stream}/{name}.m4s")[1] for name in names]
        film = tmp_path / f"{stream}.mp4"
        film.write_bytes(b"".join(parts))
        assert getattr(probe(film), kind)
    assert ask(server, "/0/0/dash/3/picture/99.m4s")[0] == 404


def test_a_feed_has_so_many_entries(server: SiteServer) -> None:
    assert ask(server, "/0/0/feed?n=12")[1].count(b"<enclosure") == 12
    assert ask(server, "/feed")[0] == 404
