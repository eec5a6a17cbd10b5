"""A file of a site, read by ffmpeg in places: through us, in ranges we ask for.

ffmpeg itself would know nothing of cookies, proxies and impersonation, and would ask for all that
is behind the place it looks at. It reads from a loopback address nobody else knows instead.
"""

from __future__ import annotations

import http.server
import secrets
import socket
import socketserver
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http import HTTPStatus

from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import HTTPError, TransportError
from yt_dlp.utils import ContentTooShortError

from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.engine.intake import Answer, NoPartsError, Patience, Resource
from vidgrab_gui.engine.responses import read_up_to

BLOCK_BYTES = 32 * 1024
SINGLE_BLOCKS = 16
"""So many one by one: whoever only looks at a place has left by then."""
MOST_BLOCKS_AT_ONCE = 64
MOST_BLOCKS_KEPT = 256
_RANGE = late_pattern(r"bytes=(\d+)-(\d*)")


class RemoteFile:
    """A file of a server that gives parts, read in blocks; the last ones are remembered.

    Thread-safe; one request at a time.
    """

    def __init__(
        self,
        open_request: Callable[[Request], Response],
        resource: Resource,
        patience: Patience,
        on_bytes: Callable[[int], None],
    ) -> None:
        self._open = open_request
        self._resource = resource
        self._patience = patience
        self._on_bytes = on_bytes
        self._lock = threading.Lock()
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._next = -1
        self._streak = 0
        self._run = 1
        self._tag = ""
        self.size_bytes = 0

    def measure(self) -> None:
        """Find out how large it is; raises ``NoPartsError`` when the server gives no parts."""
        self.read(0)

    def read(self, start: int) -> bytes:
        """Return some bytes from a place on, nothing at the end."""
        number, offset = divmod(start, BLOCK_BYTES)
        with self._lock:
            if self.size_bytes and start >= self.size_bytes:
                return b""
            if number not in self._blocks:
                self._bring(number)
            self._blocks.move_to_end(number)
            return self._blocks[number][offset:]

    def _bring(self, number: int) -> None:
        # Whoever reads on and on gets more at a time; after a jump it is one block again.
        self._streak = self._streak + 1 if number == self._next else 0
        self._run = min(max(self._streak - SINGLE_BLOCKS, 1), MOST_BLOCKS_AT_ONCE)
        start, stop = number * BLOCK_BYTES, (number + self._run) * BLOCK_BYTES
        data = self._ask(start, min(stop, self.size_bytes or stop))
        for place in range(0, max(len(data), 1), BLOCK_BYTES):
            self._blocks[number + place // BLOCK_BYTES] = data[place : place + BLOCK_BYTES]
        self._next = number + self._run
        while len(self._blocks) > MOST_BLOCKS_KEPT:
            self._blocks.popitem(last=False)

    def _ask(self, start: int, stop: int) -> bytes:
        while True:
            try:
                data = self._ask_once(start, stop)
            except HTTPError as error:
                if error.status < 500:
                    raise
                self._patience.stumble(error)
            except (TransportError, ContentTooShortError) as error:
                self._patience.stumble(error)
            else:
                self._patience.regain()
                self._on_bytes(len(data))
                return data

    def _ask_once(self, start: int, stop: int) -> bytes:
        headers = {"Accept-Encoding": "identity", **self._resource.headers}
        headers["Range"] = f"bytes={start}-{stop - 1}"
        extensions = dict(self._resource.extensions)
        request = Request(self._resource.url, None, headers, extensions=extensions)
        with self._open(request) as response:
            answer = Answer.of(response, start)
            total = answer.facts.total_bytes
            if not answer.is_part or answer.start != start or total is None:
                raise NoPartsError(f"asked for a part, got {answer}")
            known = (self.size_bytes or total, self._tag or answer.facts.tag)
            if known != (total, answer.facts.tag or self._tag):
                raise NoPartsError("the file has changed meanwhile")
            self.size_bytes, self._tag = known
            wanted = min(stop, total) - start
            data = read_up_to(response, wanted)
        if len(data) < wanted:
            raise ContentTooShortError(len(data), wanted)
        return data


class _Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet: ffmpeg leaves whenever it has seen enough."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    file: RemoteFile
    path_of_file: str
    on_error: Callable[[Exception], None]

    def __init__(
        self, file: RemoteFile, path: str, on_error: Callable[[Exception], None], *rest: object
    ) -> None:
        self.file, self.path_of_file, self.on_error = file, path, on_error
        super().__init__(*rest)  # type: ignore[arg-type]  # what the server hands to its handlers

    def setup(self) -> None:
        """Let little wait on the way: what ffmpeg never reads should never be asked for."""
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BLOCK_BYTES)
        super().setup()

    def do_GET(self) -> None:
        """Send the file from the place that is asked for, until nobody reads any more."""
        if not secrets.compare_digest(self.path.encode(), self.path_of_file.encode()):
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        size = self.file.size_bytes
        found = _RANGE.fullmatch(self.headers.get("Range") or "")
        start = int(found[1]) if found else 0
        stop = min(int(found[2]) + 1, size) if found and found[2] else size
        if start >= size:
            self.send_response(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
            self.send_header("Content-Range", f"bytes */{size}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(HTTPStatus.PARTIAL_CONTENT if found else HTTPStatus.OK)
        if found:
            self.send_header("Content-Range", f"bytes {start}-{stop - 1}/{size}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Connection", "close")  # ffmpeg would ask again on this one
        self.send_header("Content-Length", str(stop - start))
        self.end_headers()
        self._send(start, stop)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Keep quiet."""

    def _send(self, start: int, stop: int) -> None:
        with suppress(ConnectionError):
            while start < stop:
                try:
                    data = self.file.read(start)[: stop - start]
                except Exception as error:  # noqa: BLE001 - the thread's boundary: told to who cuts
                    self.on_error(error)
                    break
                if not data:
                    break
                self.wfile.write(data)
                start += len(data)
        self.close_connection = True


@contextmanager
def relayed(file: RemoteFile, on_error: Callable[[Exception], None]) -> Iterator[str]:
    """Serve a measured file at a loopback address for as long as the block lasts."""
    path = f"/{secrets.token_urlsafe(24)}"
    server = _Server(("127.0.0.1", 0), partial(_Handler, file, path, on_error))
    thread = threading.Thread(target=partial(server.serve_forever, 0.05), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{path}"
    finally:
        server.shutdown()
        server.server_close()
