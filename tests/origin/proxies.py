"""Proxies of the tests' own: HTTP with a name and a password, and SOCKS5 with both."""

from __future__ import annotations

import base64
import contextlib
import http.client
import select
import socket
import socketserver
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TypeVar
from urllib.parse import urlsplit

USER = "anna"
PASSWORD = "s3cret/@x"  # noqa: S105 - nobody's
_LIMIT_S = 10.0
Proxy = TypeVar("Proxy", bound=socketserver.BaseServer)


class HttpProxy(ThreadingHTTPServer):
    """Passes on GET and HEAD for who knows the password; ``passed`` are the addresses.

    ``site`` is whom every name leads to (host and port); empty: to whom it says.
    """

    daemon_threads = True

    def __init__(self, site: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _HttpHandler)
        self.site = site
        self.passed: list[str] = []
        self.refused = 0


class _HttpHandler(BaseHTTPRequestHandler):
    server: HttpProxy
    timeout = _LIMIT_S

    def do_GET(self) -> None:
        self._pass_on()

    def do_HEAD(self) -> None:
        self._pass_on()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Keep quiet."""

    def _pass_on(self) -> None:
        wanted = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if self.headers.get("Proxy-Authorization") != f"Basic {wanted}":
            self.server.refused += 1
            self.send_response(407)
            self.send_header("Proxy-Authenticate", "Basic")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.server.passed.append(self.path)
        parts = urlsplit(self.path)
        site = self.server.site or parts.netloc
        with (
            contextlib.closing(http.client.HTTPConnection(site, timeout=_LIMIT_S)) as connection,
            contextlib.suppress(OSError),
        ):
            self._pass_through(connection, f"{parts.path}?{parts.query}")

    def _pass_through(self, connection: http.client.HTTPConnection, target: str) -> None:
        headers = {k: v for k, v in self.headers.items() if not k.lower().startswith("proxy-")}
        connection.request(self.command, target, headers=headers)
        with connection.getresponse() as answer:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            while block := answer.read(65_536):
                self.wfile.write(block)


class SocksProxy(socketserver.ThreadingTCPServer):
    """SOCKS5 (RFC 1928, 1929); ``passed`` are host and port as they were asked for."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _SocksHandler)
        self.passed: list[tuple[str, int]] = []


class _SocksHandler(socketserver.BaseRequestHandler):
    server: SocksProxy
    request: socket.socket

    def handle(self) -> None:
        self.request.settimeout(_LIMIT_S)
        with contextlib.suppress(OSError):
            self._serve()

    def _serve(self) -> None:
        _, methods = self._read(2)
        self._read(methods)
        self.request.sendall(b"\x05\x02")
        _, length = self._read(2)
        user = self._read(length)
        password = self._read(self._read(1)[0])
        is_known = (user.decode(), password.decode()) == (USER, PASSWORD)
        self.request.sendall(b"\x01" + (b"\0" if is_known else b"\1"))
        if not is_known:
            return
        _, _, _, kind = self._read(4)
        host = (
            self._read(self._read(1)[0]).decode() if kind == 3 else socket.inet_ntoa(self._read(4))
        )
        port = int.from_bytes(self._read(2), "big")
        self.server.passed.append((host, port))
        with socket.create_connection((host, port), _LIMIT_S) as there:
            self.request.sendall(b"\x05\0\0\1" + bytes(6))
            self._relay(there)

    def _relay(self, there: socket.socket) -> None:
        ways = {self.request: there, there: self.request}
        while True:
            readable, _, _ = select.select(list(ways), [], [], _LIMIT_S)
            for side in readable:
                block = side.recv(65_536)
                if not block:
                    return
                ways[side].sendall(block)
            if not readable:
                return

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            block = self.request.recv(size - len(data))
            if not block:
                raise ConnectionError
            data += block
        return data


@contextlib.contextmanager
def running(proxy: Proxy) -> Iterator[Proxy]:
    """Serve in a thread as long as the block lasts."""
    thread = threading.Thread(target=proxy.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield proxy
    finally:
        proxy.shutdown()
        thread.join()
        proxy.server_close()
