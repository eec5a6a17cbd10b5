"""The browser's door, really opened: who has the token is let in, and who has not is not."""

from __future__ import annotations

import http.client
import secrets
from collections.abc import Iterator
from http import HTTPStatus

from vidgrab_gui.api import openapi
from vidgrab_gui.api.admission import Admissions
from vidgrab_gui.api.contract import PREFIX
from vidgrab_gui.api.desk import DeskBusyError, DownloadOrder
from vidgrab_gui.api.server import Server
from vidgrab_gui.api.tasks import TaskBook
from vidgrab_gui.core.job import Job, JobAction
from vidgrab_gui.selfcheck.check import Check

ANSWER_LIMIT_S = 10.0
CLIENT = "self-check"
EXPECTED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.OK, HTTPStatus.OK)


class _EmptyDesk:
    """A program with no download in it, and nobody there who could be asked."""

    def fetch(self, task_id: str, url: str) -> None:
        raise DeskBusyError(task_id, url)

    def add(self, order: DownloadOrder) -> Job:
        raise DeskBusyError(order)

    def jobs(self) -> tuple[Job, ...]:
        return ()

    def job(self, job_id: str) -> Job | None:
        raise DeskBusyError(job_id)

    def act(self, job_id: str, action: JobAction) -> Job | None:
        raise DeskBusyError(job_id, action)

    def ask_about(self, client: str) -> None:
        raise DeskBusyError(client)


def door_checks() -> Iterator[Check]:
    """Open the door on any free port, knock without the token and with it, and close it."""
    desk, token = _EmptyDesk(), secrets.token_urlsafe(32)
    server = Server(desk, TaskBook(), Admissions(desk, [CLIENT]), token, port=0)
    server.start()
    try:
        said = (
            _status(server.port, PREFIX, ""),
            _status(server.port, PREFIX, token),
            _status(server.port, openapi.PATH, token),
        )
    finally:
        server.stop()
    stranger, guest, reader = said
    told = f"{stranger} without the token, {guest} with it, {reader} for its description"
    yield Check("browser door", said == EXPECTED, told)


def _status(port: int, path: str, token: str) -> int:
    """Return how a call is answered: its status."""
    headers = {"X-VidGrab-Client": CLIENT}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=ANSWER_LIMIT_S)
    try:
        connection.request("GET", path, headers=headers)
        return connection.getresponse().status
    finally:
        connection.close()
