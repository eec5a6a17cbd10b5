"""What is answered to a call: the door's paths, and the order in which a call is looked at."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

import msgspec
from werkzeug.exceptions import NotFound
from werkzeug.routing import Map, RequestRedirect, Rule

from vidgrab_gui.api import contract, guard, openapi, refusals
from vidgrab_gui.api.admission import Admission, Admissions
from vidgrab_gui.api.call import Call
from vidgrab_gui.api.contract import PREFIX, LinkBody, OrderBody, Problem
from vidgrab_gui.api.desk import Desk, DeskBusyError, DownloadOrder, FullError
from vidgrab_gui.api.refusals import Refusal, RefusedError
from vidgrab_gui.api.tasks import TaskBook
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import JobAction

MOST_WAITING = 4
ANSWER_WITHIN_S = 120.0
REFUSAL_KEY = "vidgrab.refusal"
"""Where the server puts a refusal of its own into the environment: the guard still comes first."""

_ID = re.compile(contract.ID_PATTERN)
_LOOK_EVERY_S = 0.25
_ALWAYS = (
    ("Content-Type", "application/json"),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
)
_log = logging.getLogger(__name__)

StartResponse = Callable[[str, list[tuple[str, str]]], object]
Parts = Mapping[str, Any]


class Answer(NamedTuple):
    """An answer: its status, its JSON and what headers it has besides the usual ones."""

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def status_line(self) -> str:
        """Return the status as it is written: ``404 Not Found``."""
        return f"{self.status} {HTTPStatus(self.status).phrase}"

    @property
    def all_headers(self) -> list[tuple[str, str]]:
        """Return every header of it."""
        return [*_ALWAYS, ("Content-Length", str(len(self.body))), *self.headers]


Handler = Callable[[Call, Parts], Answer]


def refusal_answer(refusal: Refusal, allow: Iterable[str] = ()) -> Answer:
    """Return how a refusal is said."""
    headers = []
    if refusal.status == HTTPStatus.UNAUTHORIZED:
        headers.append(("WWW-Authenticate", "Bearer"))
    if allow:
        headers.append(("Allow", ", ".join(allow)))
    if refusal.retry_after_s:
        headers.append(("Retry-After", str(refusal.retry_after_s)))
    body = msgspec.json.encode(Problem(refusal.sentence, refusal.code))
    return Answer(refusal.status, body, tuple(headers))


class Application:
    """The WSGI application. Any thread may call it.

    ``wait_s`` is how long a ``video-info`` call waits for its fetch at most.
    """

    def __init__(
        self,
        desk: Desk,
        book: TaskBook,
        admissions: Admissions,
        token: str,
        port: int,
        wait_s: float = ANSWER_WITHIN_S,
    ) -> None:
        self._desk = desk
        self._book = book
        self._admissions = admissions
        self._token = token
        self._port = port
        self._wait_s = wait_s
        self._waiting = threading.BoundedSemaphore(MOST_WAITING)
        self._is_closing = False
        self._handlers = self._all_handlers()
        self._map = Map(
            [Rule(path, endpoint=path) for path in self._handlers],
            strict_slashes=True,
            merge_slashes=False,
            redirect_defaults=False,
        )
        self._map.update()

    def renew(self, token: str) -> None:
        """Go by another token from now on."""
        self._token = token

    def close(self) -> None:
        """Let go of whoever waits."""
        self._is_closing = True

    def __call__(
        self, environ: Mapping[str, Any], start_response: StartResponse
    ) -> Iterable[bytes]:
        """Answer one call, as WSGI has it."""
        answer = self._answer(environ)
        start_response(answer.status_line, answer.all_headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]

    def _answer(self, environ: Mapping[str, Any]) -> Answer:
        try:
            return self._handled(Call(environ), environ.get(REFUSAL_KEY))
        except RefusedError as error:
            return refusal_answer(error.refusal, error.allow)
        except FullError:
            return refusal_answer(refusals.FULL)
        except DeskBusyError:
            return refusal_answer(refusals.BUSY)
        except Exception as error:  # noqa: BLE001 - the thread's boundary: whoever called is told
            # Its words may hold what was sent; where it was does not.
            _log.error("a call failed: %s in %s", type(error).__name__, _place_of(error))
            return refusal_answer(refusals.BROKEN)

    def _handled(self, call: Call, refused: Refusal | None) -> Answer:
        foreign = guard.place_refusal(
            call.target, call.header("HTTP_HOST"), call.header("HTTP_ORIGIN"), self._port
        )
        if foreign is not None:
            raise RefusedError(foreign)
        if not guard.carries(call.header("HTTP_AUTHORIZATION"), self._token):
            raise RefusedError(refusals.NO_TOKEN)
        handler, parts = self._route(call)
        self._admit(call)
        if refused is not None:
            raise RefusedError(refused)
        return handler(call, parts)

    def _route(self, call: Call) -> tuple[Handler, Parts]:
        # No path of ours has anything to encode, and werkzeug would pass over slashes.
        if "%" in call.path or "//" in call.path:
            raise RefusedError(refusals.NO_SUCH_PATH)
        try:
            endpoint, parts = self._map.bind("127.0.0.1").match(call.path)
        except (NotFound, RequestRedirect):
            raise RefusedError(refusals.NO_SUCH_PATH) from None
        if not all(map(_ID.fullmatch, parts.values())):
            raise RefusedError(refusals.NO_SUCH_PATH)
        methods = self._handlers[endpoint]
        if call.method not in methods:
            raise RefusedError(refusals.WRONG_METHOD, tuple(methods))
        return methods[call.method], parts

    def _admit(self, call: Call) -> None:
        client = guard.client_name(
            call.header("HTTP_X_VIDGRAB_CLIENT"), call.header("HTTP_USER_AGENT")
        )
        admission = self._admissions.admit(client)
        if admission is Admission.ASKING:
            raise RefusedError(refusals.ASKING)
        if admission is Admission.REFUSED:
            raise RefusedError(refusals.REFUSED)

    def _all_handlers(self) -> dict[str, dict[str, Handler]]:
        a_download = f"{PREFIX}<job_id>/"
        handlers: dict[str, dict[str, Handler]] = {
            f"{PREFIX}video-info-progress/": {"GET": self._begin_get, "POST": self._begin_post},
            f"{PREFIX}progress/<task_id>/": {"GET": self._progress},
            f"{PREFIX}video-info/": {"POST": self._info},
            PREFIX: {"GET": self._list, "POST": self._add},
            a_download: {"GET": self._download},
            openapi.PATH: {"GET": self._description},
        }
        for action in contract.ACTIONS:
            handlers[f"{a_download}{action.value}/"] = {"POST": _Act(self._desk, action)}
        return handlers

    def _begin_get(self, call: Call, _parts: Parts) -> Answer:
        return _said(contract.task(self._begun(call.link())))

    def _begin_post(self, call: Call, _parts: Parts) -> Answer:
        return _said(contract.task(self._begun(call.body(LinkBody).url)))

    def _begun(self, url: str) -> FetchSnapshot:
        snapshot = self._book.open(url)
        try:
            self._desk.fetch(snapshot.task_id, url)
        except BaseException:
            self._book.forget(snapshot.task_id)
            raise
        return snapshot

    def _progress(self, _call: Call, parts: Parts) -> Answer:
        snapshot = self._book.snapshot(parts["task_id"])
        if snapshot is None:
            raise RefusedError(refusals.NO_SUCH_TASK)
        return _said(contract.progress(snapshot))

    def _info(self, call: Call, _parts: Parts) -> Answer:
        url = call.body(LinkBody).url
        if not self._waiting.acquire(blocking=False):
            raise RefusedError(refusals.MANY_WAIT)
        try:
            snapshot = self._awaited(call, self._begun(url).task_id)
        finally:
            self._waiting.release()
        if snapshot.status is FetchStatus.COMPLETED and snapshot.result is not None:
            return _said(contract.media(snapshot.result))
        return _said(contract.fetch_problem(snapshot), HTTPStatus.UNPROCESSABLE_ENTITY)

    def _awaited(self, call: Call, task_id: str) -> FetchSnapshot:
        """Return a task that has ended; who has gone meanwhile keeps nobody else waiting."""
        deadline_s = time.monotonic() + self._wait_s
        while not self._is_closing and not call.is_given_up():
            left_s = deadline_s - time.monotonic()
            if left_s <= 0:
                raise RefusedError(refusals.LATE)
            snapshot = self._book.wait(task_id, min(left_s, _LOOK_EVERY_S))
            if snapshot is None:
                break
            if snapshot.status is not FetchStatus.FETCHING:
                return snapshot
        raise RefusedError(refusals.BUSY)

    def _list(self, call: Call, _parts: Parts) -> Answer:
        limit = call.limit()
        return _said(contract.Downloads(tuple(map(contract.download, self._desk.jobs()[:limit]))))

    def _add(self, call: Call, _parts: Parts) -> Answer:
        body = call.body(OrderBody)
        job = self._desk.add(DownloadOrder(body.url, body.quality, body.start))
        return _said(contract.download(job), HTTPStatus.CREATED)

    def _download(self, _call: Call, parts: Parts) -> Answer:
        job = self._desk.job(parts["job_id"])
        if job is None:
            raise RefusedError(refusals.NO_SUCH_DOWNLOAD)
        return _said(contract.download(job))

    def _description(self, _call: Call, _parts: Parts) -> Answer:
        return Answer(HTTPStatus.OK, openapi.description())


class _Act:
    """Answers one of the calls that do something to a download."""

    def __init__(self, desk: Desk, action: JobAction) -> None:
        self._desk = desk
        self._action = action

    def __call__(self, _call: Call, parts: Parts) -> Answer:
        job_id: str = parts["job_id"]
        job = self._desk.act(job_id, self._action)
        if job is not None:
            return _said(contract.download(job))
        is_there = self._desk.job(job_id) is not None
        raise RefusedError(refusals.NOT_NOW if is_there else refusals.NO_SUCH_DOWNLOAD)


def _said(what: msgspec.Struct, status: int = HTTPStatus.OK) -> Answer:
    return Answer(int(status), msgspec.json.encode(what))


def _place_of(error: BaseException) -> str:
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    return "" if place is None else f"{place.tb_frame.f_code.co_qualname}:{place.tb_lineno}"
