"""One client's connection: waitress's, held to our limits of time and saying no in our words."""

from __future__ import annotations

import logging
import socket
import time
from http import HTTPStatus
from typing import Any

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.task import WSGITask
from waitress.utilities import BadRequest

from vidgrab_gui.api import refusals
from vidgrab_gui.api.application import REFUSAL_KEY, refusal_answer

WHOLE_WITHIN_S = 10.0
IDLE_S = 30.0
LINGER_S = 2.0
"""What a client still sends after it was refused is read and thrown away for so long: a closed
connection would take the answer away from it."""

_REFUSALS = {
    refusal.status: refusal
    for refusal in (
        refusals.MALFORMED, refusals.TOO_SLOW, refusals.TOO_LARGE, refusals.LONG_HEADERS,
        refusals.UNKNOWN_CODING,
    )
}  # fmt: skip
_KEEPS_NO_CONNECTION = (str(int(HTTPStatus.UNAUTHORIZED)), str(int(HTTPStatus.FORBIDDEN)))
_log = logging.getLogger(__name__)


class _TooSlow(BadRequest):  # type: ignore[misc]  # waitress has no types
    code = int(HTTPStatus.REQUEST_TIMEOUT)


class Request(HTTPRequestParser):  # type: ignore[misc]  # waitress has no types
    """A request as it comes in."""

    def received(self, data: bytes) -> int:
        """Take some bytes of it; returns how many of them were its own."""
        count: int = super().received(data)
        if self.error is not None or self.body_rcv is None:
            self.expect_continue = False  # there is nothing we would want to be sent
        return count

    def parse_header(self, header_plus: bytes) -> None:
        """Read the headers; waitress does not foresee all that can be wrong with them."""
        try:
            super().parse_header(header_plus)
        except ValueError:
            message = "bad request"
            raise ParsingError(message) from None


class Reply(WSGITask):  # type: ignore[misc]  # waitress has no types
    """The answer to a request; whoever is refused at the door keeps no connection."""

    def build_response_header(self) -> bytes:
        """Return the first line and the headers."""
        if self.status.startswith(_KEEPS_NO_CONNECTION):
            self.set_close_on_finish()
        header: bytes = super().build_response_header()
        return header


class Rejection(Reply):
    """The answer to what is no request, or none that is taken."""

    def execute(self) -> None:
        """Say no: by way of the application where the headers are whole, so the guard is first."""
        refusal = _REFUSALS.get(self.request.error.code, refusals.BROKEN)
        self.set_close_on_finish()
        if refusal is refusals.TOO_LARGE:
            self.get_environment()[REFUSAL_KEY] = refusal
            super().execute()
            return
        answer = refusal_answer(refusal)
        self.status = answer.status_line
        self.response_headers.extend(answer.all_headers)
        self.content_length = len(answer.body)
        self.complete = True
        self.write(answer.body)


class Connection(HTTPChannel):  # type: ignore[misc]  # waitress has no types
    """A connection. Its methods run in the server's thread, ``service`` in a worker's."""

    parser_class = Request
    task_class = Reply
    error_task_class = Rejection
    request: Request | None
    close_when_flushed: bool

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - waitress's own
        self.waits_since_s = time.monotonic()
        self._lingers_since_s: float | None = None
        super().__init__(*arguments, **named)

    @property
    def is_idle(self) -> bool:
        """Tell whether no whole request is here, and nothing is to be sent."""
        return not self.requests and not self.total_outbufs_len

    def received(self, data: bytes) -> bool:
        """Take what the client sent; after its refusal that is nobody's business any more."""
        if self._lingers_since_s is not None:
            return False
        before = self.request
        is_taken: bool = super().received(data)
        if self.request is not None and self.request is not before:
            self.waits_since_s = time.monotonic()
        return is_taken

    def service(self) -> None:
        """Answer a request."""
        super().service()
        if self.request is None:
            self.waits_since_s = time.monotonic()

    def handle_write(self) -> None:
        """Send what there is to send, and close only once the client has had the time to read."""
        is_last = bool(self.close_when_flushed)
        if is_last:
            self.close_when_flushed = False
        super().handle_write()
        if is_last and self.connected:
            if self.total_outbufs_len:
                self.close_when_flushed = True
            else:
                self._linger()

    def look_after(self, now_s: float) -> None:
        """End what takes too long."""
        if self._lingers_since_s is not None:
            if now_s - self._lingers_since_s > LINGER_S:
                self.handle_close()
        elif self.total_outbufs_len:
            if time.time() - self.last_activity > IDLE_S:  # nobody reads the answer
                self.handle_close()
        elif self.requests:
            return
        elif self.request is None:
            if now_s - self.waits_since_s > IDLE_S:
                self.handle_close()
        elif now_s - self.waits_since_s > WHOLE_WITHIN_S:
            self._refuse_slow()

    def handle_error(self) -> None:
        """Close; what an error says may hold what was sent, and is not written down."""
        kind = self.compact_traceback()[1]
        _log.error("a connection failed: %s", kind.__name__)
        self.handle_close()

    def _refuse_slow(self) -> None:
        with self.requests_lock:
            request, self.request = self.request, None
            if request is None:
                return
            request.error = _TooSlow("")
            request.completed = True
            self.requests.append(request)
            self.server.add_task(self)

    def _linger(self) -> None:
        self._lingers_since_s = time.monotonic()
        try:
            self.socket.shutdown(socket.SHUT_WR)
        except OSError:
            self.handle_close()
