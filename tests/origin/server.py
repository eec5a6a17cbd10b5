"""The origin's HTTP side: answers, faults, and the control addresses that begin with two ``_``."""

from __future__ import annotations

import json
import re
import select
import socket
import time
import urllib.parse
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler

from tests.origin.catalog import PAGE_TYPE, Catalog
from tests.origin.ledger import LIMIT_S, Gates, Ledger
from tests.origin.media import Media
from tests.origin.segments import locked
from tests.origin.treatment import Treatment, treat
from tests.origin.versions import FIRST, version_of
from vidgrab_gui.demo.delivery import (
    LAST_MODIFIED,
    Pacer,
    Resource,
    Span,
    UnsatisfiableRangeError,
    chunk_for,
    wanted_span,
)
from vidgrab_gui.demo.site import LoopbackServer

_TRICKLE_EVERY_S = 0.5
_LOOK_EVERY_S = 0.05


class OriginServer(LoopbackServer):
    """The server with everything its handlers share."""

    def __init__(self, media: Media) -> None:
        super().__init__(_Handler)
        self.catalog = Catalog(media, self.base)
        self.ledger = Ledger()
        self.gates = Gates()
        self.version = FIRST


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = LIMIT_S
    server: OriginServer

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - name of the base class
        """Keep quiet; tests ask for the log instead."""

    def _answer(self) -> None:
        path, _, query_text = self.path.partition("?")
        path = urllib.parse.unquote(path)
        query = dict(urllib.parse.parse_qsl(query_text))
        if path.startswith("/__"):
            self._control(path)
            return
        self.server.ledger.add(self.command, self.path, self.headers.get("Range"))
        special = _SPECIALS.get(path.split("/")[1])
        if special is not None:
            special(self, path, query)
            return
        if path in ("/slow-page", "/page/slow") and not self._rest(float(query.get("s", "5"))):
            return
        self._serve(treat(path, query), query)

    def _control(self, path: str) -> None:
        name, _, rest = path.removeprefix("/__").partition("/")
        reply: object = None
        match name:
            case "requests":
                reply = self.server.ledger.seen()
            case "waiting":
                reply = self.server.gates.waiting()
            case "forget":
                self.server.ledger.forget()
                self.server.gates.shut()
                self.server.version = FIRST
            case "version":
                self.server.version = int(rest)
            case "open":
                self.server.gates.open(rest)
            case "open-all":
                self.server.gates.open_all()
        self._send_page(HTTPStatus.OK, json.dumps(reply), "application/json")

    def _serve(self, treatment: Treatment, query: dict[str, str]) -> None:
        """Answer as the treatment says."""
        if treatment.redirect_path:
            self._redirect(urllib.parse.quote(treatment.redirect_path))
            return
        refusal = self._refusal(treatment)
        if refusal is not None:
            self._send_page(refusal, refusal.phrase, retry_after=treatment.pause_s)
            return
        first_at_s = self.server.ledger.first_at_s(self.path)
        version = self.server.version
        resource = self.server.catalog.find(
            treatment.path, query, first_at_s, version, self._times_asked()
        )
        if resource is None:
            self._send_page(HTTPStatus.NOT_FOUND, "Not here")
            return
        # A gate in the middle of an answer must not change what it began.
        resource = version_of(resource, version, is_filled=treatment.is_filled)
        self._serve_resource(_locked(resource, treatment.path), treatment)

    def _times_asked(self) -> int:
        return sum(1 for _, path, _ in self.server.ledger.seen() if path == self.path)

    def _refusal(self, treatment: Treatment) -> HTTPStatus | None:
        times = self._times_asked()
        if times <= treatment.unavailable_times:
            return HTTPStatus(treatment.pause_status or HTTPStatus.SERVICE_UNAVAILABLE)
        if treatment.allowed_times is not None and times > treatment.allowed_times:
            return HTTPStatus.FORBIDDEN
        if treatment.wanted_value not in (self.headers.get(treatment.wanted_header) or ""):
            return HTTPStatus.FORBIDDEN
        return None

    def _serve_resource(self, resource: Resource, treatment: Treatment) -> None:
        size = resource.size_bytes
        told = size + treatment.extra_bytes
        header = self.headers.get("Range") if treatment.tells_length else None
        tag = self._tag(resource, treatment)
        if self.headers.get("If-Range", tag) not in (tag, LAST_MODIFIED):
            header = None
        try:
            span = wanted_span(header, told)
        except UnsatisfiableRangeError:
            self._begin(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, 0)
            self.send_header("Content-Range", f"bytes */{told}")
            self.end_headers()
            return
        self._send_head(resource, span, told, treatment)
        if self.command != "HEAD":
            span = span or Span(0, told)
            self._send_body(resource, Span(min(span.start, size), min(span.stop, size)), treatment)

    def _send_head(
        self, resource: Resource, span: Span | None, told_bytes: int, treatment: Treatment
    ) -> None:
        if span is None:
            self._begin(HTTPStatus.OK, told_bytes if treatment.tells_length else None)
        else:
            self._begin(HTTPStatus.PARTIAL_CONTENT, span.size_bytes)
            place = f"bytes {span.start}-{span.stop - 1}/{told_bytes}"
            self.send_header("Content-Range", place)
        self.send_header("Content-Type", resource.content_type)
        if treatment.tells_length:
            self.send_header("Accept-Ranges", "bytes")
        if treatment.tells_length and treatment.tells_tag:
            self.send_header("ETag", self._tag(resource, treatment))
            self.send_header("Last-Modified", LAST_MODIFIED)
        self.end_headers()

    def _tag(self, resource: Resource, treatment: Treatment) -> str:
        """Return a tag that changes with length and version; each mirror has one of its own."""
        mirror = len(self.server.ledger.seen()) if treatment.is_mirrored else ""
        return f'{resource.etag[:-1]}-{self.server.version}{mirror}"'

    def _send_body(self, resource: Resource, span: Span, treatment: Treatment) -> None:
        hold, stop = treatment.places(span)
        pacer = Pacer(treatment.pace_bps)
        self._send_span(resource, Span(span.start, hold), treatment, pacer)
        if hold < stop:
            if not self.server.gates.wait(treatment.gate, self._is_gone):
                self.close_connection = True
                return
            self._send_span(resource, Span(hold, stop), treatment, pacer)
        if treatment.silent_at_bytes is not None:
            self._rest(LIMIT_S)
        if stop < span.stop or treatment.extra_bytes:
            self.close_connection = True

    def _send_span(
        self, resource: Resource, span: Span, treatment: Treatment, pacer: Pacer
    ) -> None:
        until_s = time.monotonic() + LIMIT_S
        for chunk in resource.chunks(span, chunk_for(treatment.pace_bps)):
            if treatment.allowed_bytes is not None and not self.server.gates.take(
                treatment.gate, len(chunk), treatment.allowed_bytes, self._is_gone
            ):
                self.close_connection = True
                return
            self.wfile.write(chunk)
            pacer.spend(len(chunk))
            if time.monotonic() > until_s:
                raise TimeoutError

    def _silent(self, _path: str, _query: dict[str, str]) -> None:
        """Never answer."""
        self._rest(LIMIT_S)
        self.close_connection = True

    def _trickle(self, _path: str, _query: dict[str, str]) -> None:
        """Send a page, one byte every half second."""
        self._begin(HTTPStatus.OK, None)
        self.send_header("Content-Type", PAGE_TYPE)
        self.end_headers()
        until_s = time.monotonic() + LIMIT_S
        while time.monotonic() < until_s:
            self.wfile.write(b"<")
            if not self._rest(_TRICKLE_EVERY_S):
                return

    def _status(self, path: str, _query: dict[str, str]) -> None:
        status = HTTPStatus(int(path.rpartition("/")[2]))
        self._send_page(status, status.phrase)

    def _redirect_to(self, _path: str, query: dict[str, str]) -> None:
        self._redirect(query.get("target", "/page/empty"))

    def _redirect(self, target: str) -> None:
        self._begin(HTTPStatus.FOUND, 0)
        self.send_header("Location", target)
        self.end_headers()

    def _send_page(
        self,
        status: HTTPStatus,
        text: str,
        kind: str = "text/plain; charset=utf-8",
        retry_after: str = "",
    ) -> None:
        body = text.encode()
        self._begin(status, len(body))
        if retry_after:
            self.send_header("Retry-After", retry_after)
        self.send_header("Content-Type", kind)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _begin(self, status: HTTPStatus, size_bytes: int | None) -> None:
        """Start an answer; without a length its end is the end of the connection."""
        self.send_response(status)
        if size_bytes is None:
            self.send_header("Connection", "close")
        else:
            self.send_header("Content-Length", str(size_bytes))

    def _rest(self, length_s: float) -> bool:
        """Wait; False when the client left meanwhile."""
        until_s = time.monotonic() + min(length_s, LIMIT_S)
        while time.monotonic() < until_s:
            if self._is_gone():
                self.close_connection = True
                return False
            time.sleep(max(0.0, min(_LOOK_EVERY_S, until_s - time.monotonic())))
        return True

    def _is_gone(self) -> bool:
        """Tell whether the client closed the connection."""
        readable, _, _ = select.select([self.connection], [], [], 0)
        try:
            return bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)
        except OSError:
            return True


def _locked(resource: Resource, path: str) -> Resource:
    """Encrypt what is at a locked address, whatever version it is."""
    match = re.fullmatch(r"(?:/segments|/onair/\d+)/locked/(\d+)\.ts", path)
    if match is None or not isinstance(resource.source, bytes):
        return resource
    return Resource(resource.content_type, locked(resource.source, int(match[1])))


_SPECIALS: dict[str, Callable[[_Handler, str, dict[str, str]], None]] = {
    "silent": _Handler._silent,
    "trickle": _Handler._trickle,
    "status": _Handler._status,
    "redirect-to": _Handler._redirect_to,
}
