"""A door for tests with everything behind it, and a client that speaks to it."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from tests.api.desk import TestDesk
from vidgrab_gui.api.admission import Admissions
from vidgrab_gui.api.server import Server
from vidgrab_gui.api.tasks import TaskBook

TOKEN = "t" * 43
CLIENT = "a test"
ANSWER_WITHIN_S = 15.0


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever it is
        return json.loads(self.body)

    @property
    def code(self) -> str:
        """Return a refusal's word; its body has to be one."""
        assert self.headers["content-type"] == "application/json", self
        assert set(self.json) == {"error", "code"}, self
        assert self.json["error"].endswith("."), self
        return str(self.json["code"])


def read_reply(connection: socket.socket) -> Reply:
    """Read one whole answer from a raw connection."""
    response = http.client.HTTPResponse(connection)
    try:
        response.begin()
        headers = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, headers, response.read())
    finally:
        response.close()


@dataclass
class Door:
    """A server on any free port; ``with`` starts and stops it."""

    book: TaskBook = field(default_factory=TaskBook)
    wait_s: float = 120.0
    admissions_class: type[Admissions] = Admissions
    port: int = 0

    def __post_init__(self) -> None:
        self.desk = TestDesk(self.book)
        self.admissions = self.admissions_class(self.desk, [CLIENT])
        self.server = Server(
            self.desk, self.book, self.admissions, TOKEN, self.port, wait_s=self.wait_s
        )

    def __enter__(self) -> Self:
        self.server.start()
        self.port = self.server.port
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        place: TracebackType | None,
    ) -> None:
        self.server.stop()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def usual_headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {TOKEN}", "X-VidGrab-Client": CLIENT}

    def ask(
        self,
        method: str,
        path: str,
        body: object = None,
        headers: Mapping[str, str | None] | None = None,
    ) -> Reply:
        """Make a call with what every call has; a header that is None is left out."""
        sent: dict[str, str | None] = {**self.usual_headers}
        content = body if isinstance(body, bytes) else None
        if body is not None:
            sent["Content-Type"] = "application/json"
            content = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent.update(headers or {})
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_WITHIN_S)
        try:
            given = {name: value for name, value in sent.items() if value is not None}
            connection.request(method, path, content, given)
            response = connection.getresponse()
            names = {name.lower(): value for name, value in response.getheaders()}
            return Reply(response.status, names, response.read())
        finally:
            connection.close()

    def raw(self) -> socket.socket:
        """Return a plain connection, to be closed by who asked for it."""
        return socket.create_connection(("127.0.0.1", self.port), ANSWER_WITHIN_S)

    def send(self, content: bytes) -> Reply:
        """Send bytes as they are, and read one answer."""
        with self.raw() as connection:
            connection.sendall(content)
            return read_reply(connection)

    def head(self, first_line: str, *more: str) -> bytes:
        """Return a request's head as a client would write it, up to its empty line."""
        lines = [first_line, f"Host: {self.host}"]
        lines += [f"{name}: {value}" for name, value in self.usual_headers.items()]
        return ("\r\n".join([*lines, *more]) + "\r\n\r\n").encode("latin-1")
