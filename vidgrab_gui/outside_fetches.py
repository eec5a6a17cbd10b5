"""Fetches that came through the door: a few at once, told to the book of its tasks."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot

from vidgrab_gui.api.tasks import TaskBook
from vidgrab_gui.controller import Controller
from vidgrab_gui.core.failures import Failure, FailureKind, text_of
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.workers.fetch_tasks import FetchTasks

MOST_AT_ONCE = 3
SETTLED_WITHIN_MS = 5_000
"""A picture that takes longer is not waited for: the link is fetched again when it is saved."""
CLOSED = "VidGrab was closed meanwhile."
NOT_ALLOWED = "You did not allow this link."


class OutsideFetches(QObject):
    """Runs what was let through with the window's own fetches, under the ids of the book.

    Lives in: the GUI thread. A fetch is held until it has settled, so that a download of the
    same link is answered from it. A list ends it at once: the contract knows single media only.
    """

    def __init__(
        self, tasks: FetchTasks, controller: Controller, book: TaskBook, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._controller = controller
        self._book = book
        self._waiting: deque[tuple[str, str]] = deque()
        self._followers: dict[str, list[str]] = {}
        self._running: set[str] = set()
        self._open: set[str] = set()
        self._is_closed = False
        tasks.changed.connect(self._on_changed)
        tasks.settled.connect(self._on_settled)

    def expect(self, task_id: str) -> None:
        """Take note of a task that is to come. Any thread may call."""
        self._open.add(task_id)

    def start(self, task_id: str, url: str) -> None:
        """Fetch a link as soon as there is room for it."""
        if not self._is_closed:
            self._waiting.append((task_id, url))
            self._start_next()

    def turn_away(self, task_id: str) -> None:
        """Take note that a link was not let through."""
        self._end(task_id, NOT_ALLOWED)

    def close(self) -> None:
        """Fetch nothing any more; whoever waits for one hears of it."""
        self._is_closed = True
        self._waiting.clear()
        for task_id in tuple(self._open):
            self._end(task_id, CLOSED)
        for followed in tuple(self._followers):
            self._let_go(followed)

    def _end(self, task_id: str, message: str) -> None:
        known = self._book.snapshot(task_id)
        if known is not None:
            ended = replace(known, status=FetchStatus.STOPPED, stage=FetchStage.ERROR)
            self._put(replace(ended, message=message))

    def _put(self, snapshot: FetchSnapshot) -> None:
        self._book.put(snapshot)
        if snapshot.status is not FetchStatus.FETCHING:
            self._open.discard(snapshot.task_id)

    def _start_next(self) -> None:
        while self._waiting and len(self._running) < MOST_AT_ONCE:
            task_id, url = self._waiting.popleft()
            snapshot = self._controller.fetch_beside(url)
            is_followed = snapshot.task_id in self._followers
            if is_followed:
                self._tasks.release(snapshot.task_id)  # it is held already
            self._followers.setdefault(snapshot.task_id, []).append(task_id)
            if snapshot.status is FetchStatus.FETCHING:
                self._running.add(snapshot.task_id)
            self._on_changed(snapshot)
            if not is_followed and snapshot.status is not FetchStatus.FETCHING:
                self._on_settled(snapshot.task_id)  # known from the last minutes

    @Slot(object)
    def _on_changed(self, snapshot: FetchSnapshot) -> None:
        followed = snapshot.task_id
        if snapshot.listing is not None:
            snapshot = _as_list_refused(snapshot)
        for task_id in self._followers.get(followed, ()):
            self._put(replace(snapshot, task_id=task_id))
        if followed not in self._running or snapshot.status is FetchStatus.FETCHING:
            return
        self._running.discard(followed)
        if snapshot.status is FetchStatus.COMPLETED:
            self._wait_for_picture(followed)
        else:
            self._let_go(followed)
        self._start_next()

    def _wait_for_picture(self, followed: str) -> None:
        limit = QTimer(self)
        limit.setSingleShot(True)
        limit.setProperty("followed", followed)
        limit.timeout.connect(self._on_limit)
        limit.start(SETTLED_WITHIN_MS)

    @Slot()
    def _on_limit(self) -> None:
        timer = self.sender()
        if timer is not None:
            self._on_settled(str(timer.property("followed")))
            timer.deleteLater()

    @Slot(str)
    def _on_settled(self, followed: str) -> None:
        if followed not in self._running:
            self._let_go(followed)

    def _let_go(self, followed: str) -> None:
        self._running.discard(followed)
        if self._followers.pop(followed, None) is not None:
            self._tasks.release(followed)


def _as_list_refused(snapshot: FetchSnapshot) -> FetchSnapshot:
    failure = Failure(FailureKind.PLAYLIST)
    return replace(
        snapshot,
        status=FetchStatus.ERROR,
        stage=FetchStage.ERROR,
        message=text_of(failure.kind).sentence,
        failure=failure,
    )
