"""Fetches, each with an id under which its state can be read at any time."""

from __future__ import annotations

import threading
import time
import uuid
from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.failures import Failure, FailureKind, text_of
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.listing import Listing
from vidgrab_gui.engine.protocol import (
    EngineOptions,
    EntriesCame,
    Failed,
    Fetch,
    Fetched,
    Listed,
    ListEnded,
    Pictured,
    PluginBroken,
    StageReached,
    Stopped,
)
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.engine_worker import EngineWorker

MOST_TASKS = 100
"""Ended fetches beyond this many are forgotten, oldest first."""
RECENT_S = 300.0
"""A link pasted again within this is not fetched again; its addresses are good for longer."""


class FetchTask(QObject):
    """One fetch: hears its worker and keeps the newest snapshot.

    Lives in: the GUI thread. ``changed`` carries each new FetchSnapshot,
    ``settled`` the task's id once the last of a single link has come, its picture.
    """

    changed = Signal(object)
    settled = Signal(str)
    plugin_broken = Signal(object)

    def __init__(
        self,
        snapshot: FetchSnapshot,
        request: Fetch,
        worker: EngineWorker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._request = request
        self._ticket = b""
        self._completed_at_s: float | None = None
        self._worker: EngineWorker | None = worker
        worker.stage_reached.connect(self._on_stage_reached)
        worker.fetched.connect(self._on_fetched)
        worker.listed.connect(self._on_listed)
        worker.entries_came.connect(self._on_entries_came)
        worker.pictured.connect(self._on_pictured)
        worker.plugin_broken.connect(self._on_plugin_broken)
        worker.ended.connect(self._on_ended)

    @property
    def snapshot(self) -> FetchSnapshot:
        """Return the fetch as it stands; any thread may ask."""
        return self._snapshot

    @property
    def ticket(self) -> bytes:
        """Return what any child needs to download this without extracting again."""
        return self._ticket

    def answers(self, wanted: Fetch) -> bool:
        """Tell whether a fetch like this would find just what this one has found."""
        if self._completed_at_s is None or self._is_live:
            return False
        is_recent = time.monotonic() - self._completed_at_s < RECENT_S
        return is_recent and self._request == wanted

    def will_answer(self, wanted: Fetch) -> bool:
        """Tell whether this one, as long as somebody holds it, finds what is wanted."""
        usable = (FetchStatus.FETCHING, FetchStatus.COMPLETED)
        is_on_its_way = self._completed_at_s is None and self._snapshot.status in usable
        return is_on_its_way and not self._is_live and self._request == wanted

    def stop(self) -> None:
        """Stop the fetch, or let go of the child that waits after it."""
        if self._snapshot.status is FetchStatus.COMPLETED:
            self.let_child_go()  # and nobody gives it an order any more
        elif self._worker:
            self._worker.stop()

    def take_worker(self) -> EngineWorker | None:
        """Hand over the worker whose child has fetched and waits, once; None when it is gone."""
        if self._snapshot.status is not FetchStatus.COMPLETED:
            return None
        worker, self._worker = self._worker, None
        if worker:
            worker.ended.disconnect(self._on_ended)
        return worker

    def let_child_go(self) -> None:
        """Let go of the child that waits after a fetch; the ticket does for any other."""
        worker = self.take_worker()
        if worker:
            worker.stop()

    @property
    def _is_live(self) -> bool:
        return self._snapshot.result is not None and self._snapshot.result.is_live

    def _become(self, snapshot: FetchSnapshot) -> None:
        self._snapshot = snapshot
        self.changed.emit(snapshot)

    @Slot(object)
    def _on_stage_reached(self, reply: StageReached) -> None:
        stage = reply.stage
        if self._snapshot.percent <= stage.percent:
            self._become(
                replace(self._snapshot, stage=stage, percent=stage.percent, message=stage.message)
            )

    @Slot(object)
    def _on_fetched(self, reply: Fetched) -> None:
        self._ticket = reply.ticket
        done = FetchStage.COMPLETED
        self._become(
            replace(
                self._snapshot,
                status=FetchStatus.COMPLETED,
                stage=done,
                percent=done.percent,
                message=done.message,
                result=reply.media,
                is_in_list=reply.is_in_list,
            )
        )

    @Slot(object)
    def _on_listed(self, reply: Listed) -> None:
        self._become(
            replace(
                self._snapshot,
                listing=Listing(
                    url=self._snapshot.url,
                    title=reply.title,
                    channel=reply.channel,
                    expected_count=reply.expected_count,
                ),
            )
        )

    @Slot(object)
    def _on_entries_came(self, reply: EntriesCame) -> None:
        listing = self._snapshot.listing
        if listing is not None:
            self._become(replace(self._snapshot, listing=listing.with_more(reply.entries)))

    @Slot(object)
    def _on_pictured(self, reply: Pictured) -> None:
        # The last thing a fetch brings, even if there is none: what is cut off before is no answer.
        self._completed_at_s = time.monotonic()
        if reply.jpeg:
            self._become(replace(self._snapshot, thumbnail_jpeg=reply.jpeg))
        self.settled.emit(self._snapshot.task_id)

    @Slot(object)
    def _on_plugin_broken(self, reply: PluginBroken) -> None:
        self.plugin_broken.emit(reply)

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        self._worker = None
        if self._snapshot.status is not FetchStatus.FETCHING:
            return  # the child that waited after a completed fetch was let go
        if isinstance(outcome, ListEnded):
            self._end_list(outcome)
        elif isinstance(outcome, Failed):
            self._fail(outcome.failure)
        elif isinstance(outcome, Stopped):
            self._become(replace(self._snapshot, status=FetchStatus.STOPPED, message=""))

    def _end_list(self, outcome: ListEnded) -> None:
        listing, done = self._snapshot.listing, FetchStage.COMPLETED
        if listing is None or not listing.count:
            nothing = Failure(FailureKind.NO_FORMATS, "a list with nothing in it")
            self._fail(outcome.failure or nothing)
            return
        if outcome.failure is None:
            self._completed_at_s = time.monotonic()
        is_whole = outcome.failure is None
        self._become(
            replace(
                self._snapshot,
                status=FetchStatus.COMPLETED,
                stage=done,
                percent=done.percent,
                message=done.message,
                listing=replace(listing, is_whole=is_whole, is_cut=outcome.is_cut),
                failure=outcome.failure,
            )
        )

    def _fail(self, failure: Failure) -> None:
        self._become(
            replace(
                self._snapshot,
                status=FetchStatus.ERROR,
                stage=FetchStage.ERROR,
                message=text_of(failure.kind).sentence,
                failure=failure,
                listing=None,
            )
        )


class FetchTasks(QObject):
    """Starts fetches and finds them again by their id.

    A task runs as long as somebody holds it: the window's card, or jobs that
    wait for it. The last release stops it, or lets go of the child that waits
    after it; its snapshot stays readable.

    Lives in: the GUI thread; :meth:`snapshot` may be asked from any thread.
    ``changed`` carries every new FetchSnapshot of every task, ``settled`` the id of one that has
    brought all of a single link: from then on it answers the same link again.
    """

    changed = Signal(object)
    settled = Signal(str)
    plugin_broken = Signal(object)

    def __init__(self, crew: Crew, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crew = crew
        self._lock = threading.Lock()
        self._tasks: dict[str, FetchTask] = {}
        self._holds: Counter[str] = Counter()

    def start(
        self,
        url: str,
        options: EngineOptions,
        limit_s: float,
        route: str = "",
        *,
        whole_list: bool = False,
    ) -> FetchSnapshot:
        """Start finding out what a link is, held once; the snapshot carries the task's id.

        A link of the last minutes needs no fetch: its snapshot is a completed one; one that is
        being fetched just now is not fetched a second time. ``route``
        and ``whole_list`` mean what they do in :class:`Fetch`.
        """
        request = Fetch(url, options, route, whole_list)
        known = self._recent(request)
        if known is not None:
            self.hold(known.task_id)
            return known
        worker = self._crew.hire(request, limit_s)
        snapshot = FetchSnapshot(task_id=uuid.uuid4().hex, url=url, whole_list=whole_list)
        task = FetchTask(snapshot, request, worker, self)
        task.changed.connect(self.changed)
        task.settled.connect(self.settled)
        task.plugin_broken.connect(self.plugin_broken)
        with self._lock:
            self._tasks[snapshot.task_id] = task
        self._holds[snapshot.task_id] += 1
        self._forget_old()
        worker.start()
        return snapshot

    def snapshot(self, task_id: str) -> FetchSnapshot | None:
        """Return a fetch as it stands, or None when there is no such task (any more)."""
        task = self.task(task_id)
        return task.snapshot if task else None

    def task(self, task_id: str) -> FetchTask | None:
        """Return a task by its id; any thread may ask."""
        with self._lock:
            return self._tasks.get(task_id)

    def hold(self, task_id: str) -> None:
        """Need a task one time more."""
        self._holds[task_id] += 1

    def release(self, task_id: str) -> None:
        """Need a task one time less; nobody needing it stops it."""
        self._holds[task_id] -= 1
        if self._holds[task_id] > 0:
            return
        del self._holds[task_id]
        task = self.task(task_id)
        if task:
            task.stop()

    def let_children_go(self) -> None:
        """Let go of all children that wait: the next download is to be another engine's."""
        with self._lock:
            tasks = list(self._tasks.values())
        for task in tasks:
            task.let_child_go()

    def _recent(self, wanted: Fetch) -> FetchSnapshot | None:
        with self._lock:
            for task_id, task in reversed(self._tasks.items()):
                is_held = task_id in self._holds  # else it is being stopped
                if task.answers(wanted) or (is_held and task.will_answer(wanted)):
                    return task.snapshot
        return None

    def _forget_old(self) -> None:
        with self._lock:
            idle = [key for key in self._tasks if key not in self._holds]
            forgotten = [self._tasks.pop(key) for key in idle[: max(0, len(idle) - MOST_TASKS)]]
        for task in forgotten:
            task.deleteLater()
