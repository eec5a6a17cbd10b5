"""Fetches somebody outside has asked for, each readable by its id for ten minutes after its end."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import replace

from vidgrab_gui.api.desk import FullError
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus

MOST_OPEN = 32
MOST_KEPT = 500
"""Ended ones. A result is promised for its ten minutes, so beyond this nothing new is taken on."""
KEPT_S = 600.0


class TaskBook:
    """Holds the tasks. Any thread may use it.

    The window's thread puts snapshots in, the door's threads read them and wait for them.
    ``now`` is a clock in seconds that cannot jump.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._news = threading.Condition()
        self._tasks: dict[str, FetchSnapshot] = {}
        self._ended_at_s: dict[str, float] = {}

    def open(self, url: str) -> FetchSnapshot:
        """Return a new task, at its very beginning; raises :class:`FullError`."""
        with self._news:
            self._forget_old()
            open_count = len(self._tasks) - len(self._ended_at_s)
            if open_count >= MOST_OPEN or len(self._ended_at_s) >= MOST_KEPT:
                raise FullError
            snapshot = FetchSnapshot(task_id=uuid.uuid4().hex, url=url)
            self._tasks[snapshot.task_id] = snapshot
            return snapshot

    def put(self, snapshot: FetchSnapshot) -> None:
        """Take note of a task as it stands; one that has ended, or is unknown, stays as it is."""
        with self._news:
            task_id = snapshot.task_id
            if task_id not in self._tasks or task_id in self._ended_at_s:
                return
            # Pictures are not part of any answer.
            self._tasks[task_id] = replace(snapshot, thumbnail_jpeg=b"")
            if snapshot.status is not FetchStatus.FETCHING:
                self._ended_at_s[task_id] = self._now()
            self._news.notify_all()

    def forget(self, task_id: str) -> None:
        """Take a task out as if it had never been; for one that could not even begin."""
        with self._news:
            self._tasks.pop(task_id, None)
            self._ended_at_s.pop(task_id, None)
            self._news.notify_all()

    def snapshot(self, task_id: str) -> FetchSnapshot | None:
        """Return a task as it stands; None where there is none (any more)."""
        with self._news:
            self._forget_old()
            return self._tasks.get(task_id)

    def wait(self, task_id: str, within_s: float) -> FetchSnapshot | None:
        """Return a task once it has ended, or as it stands when the time is over."""
        with self._news:
            self._news.wait_for(lambda: self._is_over(task_id), within_s)
            return self._tasks.get(task_id)

    def _is_over(self, task_id: str) -> bool:
        return task_id not in self._tasks or task_id in self._ended_at_s

    def _forget_old(self) -> None:
        oldest_s = self._now() - KEPT_S
        for task_id in [key for key, at_s in self._ended_at_s.items() if at_s < oldest_s]:
            del self._ended_at_s[task_id], self._tasks[task_id]
