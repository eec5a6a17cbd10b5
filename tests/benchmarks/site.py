"""The benchmarks' site: ``python -m tests.benchmarks.site``, loopback only.

Every path begins with how it is served: ``/<latency in ms>/<bytes per second, 0 for no
limit>/…``. Behind that stand ``film-300.mp4`` (megabytes), ``hls/200/rich/index.m3u8`` and
``hls/5000/long/index.m3u8`` (fragments), ``dash/100/manifest.mpd`` (fragments of each of two
streams) and ``feed`` (``?n=5000`` entries). Bytes go from the file to the socket inside the kernel,
so that the site costs what is measured little.
"""

from __future__ import annotations

import re
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from tests.benchmarks.manifests import dash, feed, hls
from tests.benchmarks.reels import MEGABYTE, Piece, Reels, Stream, make_film, make_reels
from tests.origin.client import LoopbackSite
from tests.origin.media import make_media
from tests.origin.serving import serve_until_input_ends
from vidgrab_gui.demo.delivery import (
    LAST_MODIFIED,
    Pacer,
    Resource,
    Span,
    UnsatisfiableRangeError,
    wanted_span,
)
from vidgrab_gui.demo.site import LoopbackServer

LIMIT_S = 120.0
LARGEST_BLOCK_BYTES = 1 << 20
_STEPS_PER_S = 20
_TYPES = {".mp4": "video/mp4", ".ts": "video/mp2t", ".m4a": "audio/mp4"}
_WAY = re.compile(r"/(\d+)/(\d+)(/.*)")
_FILM = re.compile(r"/film-(\d+)\.mp4")
_SEGMENT = re.compile(r"/hls/\d+/(rich|long)/(\d+)\.ts")
_FRAGMENT = re.compile(r"/dash/\d+/(picture|sound)/(init|\d+)\.m4s")


class BenchSite(LoopbackSite):
    """The running site, seen from the benchmarks."""

    module = "tests.benchmarks.site"


class Shelf:
    """Finds what stands at a path: a page or manifest in memory, or a piece of a file."""

    def __init__(self, reels: Reels, seed: Path, folder: Path) -> None:
        self._reels = reels
        self._seed = seed
        self._folder = folder
        self._making = threading.Lock()
        self._streams = {
            name: getattr(reels, name) for name in ("rich", "long", "picture", "sound")
        }
        self._readers: tuple[tuple[str, Callable[..., Resource]], ...] = (
            (r"/hls/(\d+)/(rich|long)/index\.m3u8", hls),
            (r"/dash/(\d+)/manifest\.mpd", lambda count: dash(reels, int(count))),
        )

    def find(self, path: str, query: dict[str, str]) -> Resource | Piece | None:
        """Return what is there, or None."""
        if path == "/feed":
            return feed(int(query.get("n", "10")))
        for pattern, make in self._readers:
            match = re.fullmatch(pattern, path)
            if match:
                return make(*match.groups())
        return self._piece(path)

    def _piece(self, path: str) -> Piece | None:
        if film := _FILM.fullmatch(path):
            size_bytes = int(film[1]) * MEGABYTE
            with self._making:
                made = make_film(self._folder, self._seed, size_bytes)
            return Piece(made, 0, size_bytes)
        found = _SEGMENT.fullmatch(path) or _FRAGMENT.fullmatch(path)
        if found is None:
            return None
        stream: Stream = self._streams[found[1]]
        if found[2] == "init":
            return stream.header
        number = int(found[2])
        return stream.fragments[number - 1] if 0 < number <= len(stream.fragments) else None


class SiteServer(LoopbackServer):
    """Serves what is on a shelf."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__(_Handler)
        self.shelf = shelf


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = LIMIT_S
    server: SiteServer

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Keep quiet."""

    def _answer(self) -> None:
        path, _, query = self.path.partition("?")
        way = _WAY.fullmatch(path)
        if way is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        time.sleep(min(int(way[1]) / 1000, LIMIT_S))
        found = self.server.shelf.find(way[3], dict(urllib.parse.parse_qsl(query)))
        if found is None:
            self.send_error(HTTPStatus.NOT_FOUND)
        elif isinstance(found, Resource):
            self._send_page(found)
        else:
            self._send_piece(found, int(way[2]))

    def _send_page(self, page: Resource) -> None:
        assert isinstance(page.source, bytes)
        self._send_head(HTTPStatus.OK, page.content_type, page.size_bytes)
        if self.command == "GET":
            self.wfile.write(page.source)

    def _send_piece(self, piece: Piece, pace_bps: int) -> None:
        size_bytes = piece.stop - piece.start
        tag = f'"{piece.start:x}-{piece.stop:x}"'
        is_same = self.headers.get("If-Range", tag) in (tag, LAST_MODIFIED)
        kind = _TYPES[piece.path.suffix]
        try:
            span = wanted_span(self.headers.get("Range") if is_same else None, size_bytes)
        except UnsatisfiableRangeError:
            status = HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
            self._send_head(status, kind, 0, {"Content-Range": f"bytes */{size_bytes}"})
            return
        status = HTTPStatus.OK if span is None else HTTPStatus.PARTIAL_CONTENT
        span = span or Span(0, size_bytes)
        lines = {"Accept-Ranges": "bytes", "ETag": tag, "Last-Modified": LAST_MODIFIED}
        if status is HTTPStatus.PARTIAL_CONTENT:
            lines["Content-Range"] = f"bytes {span.start}-{span.stop - 1}/{size_bytes}"
        self._send_head(status, kind, span.size_bytes, lines)
        if self.command == "GET":
            self._send_body(piece, span, pace_bps)

    def _send_head(
        self, status: HTTPStatus, kind: str, size_bytes: int, lines: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        for name, value in (lines or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(size_bytes))
        self.end_headers()

    def _send_body(self, piece: Piece, span: Span, pace_bps: int) -> None:
        """Send a span of a piece; a pace is held by each connection for itself."""
        pacer = Pacer(pace_bps or None)
        block_bytes = max(1, pace_bps // _STEPS_PER_S) if pace_bps else LARGEST_BLOCK_BYTES
        self.wfile.flush()
        with piece.path.open("rb") as file:
            for at in range(span.start, span.stop, block_bytes):
                count = min(block_bytes, span.stop - at)
                sent_bytes = self.connection.sendfile(file, piece.start + at, count)
                pacer.spend(sent_bytes)
                if sent_bytes < count:
                    self.close_connection = True
                    return


def main() -> None:
    """Print the address and serve until the input ends."""
    reels, seed = make_reels(), make_media().clips.muxed.path
    scratch = Path(tempfile.mkdtemp(prefix="vidgrab-bench-site-"))
    serve_until_input_ends(SiteServer(Shelf(reels, seed, scratch)), scratch)


if __name__ == "__main__":
    main()
