"""Pages for the browser to show, from this machine."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

PAGE = """<!doctype html><meta charset="utf-8"><title>Big Buck Bunny – the whole film</title>
<h1>A film</h1><a id="link" href="/other?v=2&x=ä">Another film</a>"""


class Pages:
    """Serves one page under every path while it is entered."""

    def __enter__(self) -> Self:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                data = PAGE.encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_words: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def film(self) -> str:
        """Return the address of a page that is not on this machine, as far as the browser knows."""
        return f"http://films.example:{self._server.server_port}/watch?v=1"
