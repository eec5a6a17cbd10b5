"""What the door asks of the program, from its own threads: carried out in the window's."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, replace
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.api.desk import DeskBusyError, DownloadOrder, FullError
from vidgrab_gui.controller import Controller
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.gatekeeper import Gatekeeper
from vidgrab_gui.outside_fetches import OutsideFetches
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.job_queue import JobQueue

ANSWER_WITHIN_S = 5.0
MOST_UNFINISHED = 1_000
ACTIONS = frozenset({JobAction.PAUSE, JobAction.RESUME, JobAction.CANCEL, JobAction.RETRY})
_BEGINNINGS = frozenset({JobAction.RESUME, JobAction.RETRY})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Call:
    """Something to be done in the GUI thread, and where its answer goes."""

    deed: Callable[[], object]
    answer: Future[object] | None = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What happens once a link is let through: a fetch of the book, or a step of a job."""

    task_id: str = ""
    url: str = ""
    job_id: str = ""
    action: JobAction = JobAction.RESUME


class FrontDesk(QObject):
    """The :class:`~vidgrab_gui.api.desk.Desk` of the running program.

    Lives in: the GUI thread; the methods of the Desk may be called from any other. Signals:
    ``added`` (Job) for a new download, ``client_came`` (its name) for one to be asked about.
    """

    added = Signal(object)
    client_came = Signal(str)
    _called = Signal(object)

    def __init__(
        self,
        controller: Controller,
        queue: JobQueue,
        library: Library,
        gate: Gatekeeper,
        fetches: OutsideFetches,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._queue = queue
        self._library = library
        self._gate = gate
        self._fetches = fetches
        self._waiting: dict[str, _Waiting] = {}
        self._lock = threading.Lock()
        self._open: set[Future[object]] = set()
        self._is_closed = False
        self._called.connect(self._on_called)
        gate.decided.connect(self._on_decided)

    def close(self) -> None:
        """Take no call any more; whoever waits for an answer is told so."""
        with self._lock:
            self._is_closed = True
            left, self._open = self._open, set()
        for answer in left:
            answer.cancel()
        self._waiting.clear()
        self._fetches.close()

    # The Desk, called from the door's threads.

    def fetch(self, task_id: str, url: str) -> None:
        """Find out what a link is, and tell the book of it."""
        self._fetches.expect(task_id)
        self._post(_Call(lambda: self._fetch(task_id, url)))

    def add(self, order: DownloadOrder) -> Job:
        """Put a download into the queue."""
        return self._ask(lambda: self._add(order))

    def jobs(self) -> tuple[Job, ...]:
        """Return the jobs in memory, those that are not ended first, then the newest."""
        return self._ask(self._jobs)

    def job(self, job_id: str) -> Job | None:
        """Return a job."""
        return self._ask(lambda: self._library.get(job_id))

    def act(self, job_id: str, action: JobAction) -> Job | None:
        """Do something to a job."""
        return self._ask(lambda: self._act(job_id, action))

    def ask_about(self, client: str) -> None:
        """Ask the person whether this client may use the program."""
        self._post(_Call(lambda: self.client_came.emit(client)))

    # From thread to thread.

    def _post(self, call: _Call) -> None:
        with self._lock:
            if self._is_closed:
                raise DeskBusyError
            if call.answer is not None:
                self._open.add(call.answer)
        self._called.emit(call)

    def _ask(self, deed: Callable[[], T]) -> T:
        answer: Future[T] = Future()
        self._post(_Call(deed, cast("Future[object]", answer)))
        try:
            return answer.result(ANSWER_WITHIN_S)
        except (TimeoutError, CancelledError) as error:
            answer.cancel()
            raise DeskBusyError from error

    @Slot(object)
    def _on_called(self, call: _Call) -> None:
        answer = call.answer
        with self._lock:
            if self._is_closed:
                return
            if answer is not None:
                self._open.discard(answer)
        if answer is None:
            call.deed()
        elif answer.set_running_or_notify_cancel():  # else nobody waits for it any more
            try:
                answer.set_result(call.deed())
            except Exception as error:  # noqa: BLE001 - the thread that asked is told, and says it
                answer.set_exception(error)

    # In the GUI thread.

    def _fetch(self, task_id: str, url: str) -> None:
        self._let_through(_Waiting(task_id=task_id, url=url), url, starts=False)

    def _add(self, order: DownloadOrder) -> Job:
        settings, folder = self._controller.settings, self._controller.folder
        # Parts belong to the link the person looks at, not to this one.
        wishes = replace(settings.wishes, sections=())
        twin = self._queue.twin(order.url, order.wish, folder, wishes)
        if twin is not None:
            return twin
        if len(self._library.open_jobs()) >= MOST_UNFINISHED:
            raise FullError
        job = self._queue.add_paused(order.url, order.wish, folder, wishes)
        self.added.emit(job)
        if order.starts:
            self._let_through(_Waiting(job_id=job.job_id), order.url, starts=True)
        return self._library.get(job.job_id) or job

    def _jobs(self) -> tuple[Job, ...]:
        ended = [job for job in self._library if job.state.is_ended]
        ended.sort(key=lambda job: job.ended_order, reverse=True)
        return (*self._library.open_jobs(), *ended)

    def _act(self, job_id: str, action: JobAction) -> Job | None:
        job = self._library.get(job_id)
        if job is None or action not in ACTIONS & job.actions:
            return None
        if action in _BEGINNINGS and job.started_at_s is None:
            # Nothing of it has been fetched yet, so its link has perhaps never been let through.
            self._let_through(_Waiting(job_id=job_id, action=action), job.url, starts=True)
        else:
            self._queue.act(action, [job_id])
        return self._library.get(job_id)

    def _let_through(self, waiting: _Waiting, link: str, *, starts: bool) -> None:
        if waiting in self._waiting.values():
            return
        request = uuid.uuid4().hex
        self._waiting[request] = waiting
        self._gate.ask(request, link, starts=starts)

    @Slot(str, bool)
    def _on_decided(self, request: str, is_allowed: bool) -> None:
        waiting = self._waiting.pop(request, None)
        if waiting is None:
            return
        if waiting.job_id:
            job = self._library.get(waiting.job_id)
            # Else the person has decided about it in the list meanwhile.
            if job is not None and job.started_at_s is None and _stands_still(job):
                action = waiting.action if is_allowed else JobAction.CANCEL
                self._queue.act(action, [job.job_id])
        elif is_allowed:
            self._fetches.start(waiting.task_id, waiting.url)
        else:
            self._fetches.turn_away(waiting.task_id)


def _stands_still(job: Job) -> bool:
    return job.state is JobState.PAUSED or job.state.is_ended
