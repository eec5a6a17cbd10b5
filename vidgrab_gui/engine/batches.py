"""Entries on their way to the window: the first at once, the others a few hundred at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from vidgrab_gui.core.listing import Entry
from vidgrab_gui.engine.protocol import EntriesCame

GAP_S = 0.05
MOST_AT_ONCE = 300


class Batches:
    """Sends what is put into it from a thread of its own.

    So what has come is on its way although the next page is still being waited for.
    """

    def __init__(self, send: Callable[[EntriesCame], None]) -> None:
        self._send = send
        self._lock = threading.Lock()
        self._waiting: list[Entry] = []
        self._has_some = threading.Event()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="entries", daemon=True)
        self._thread.start()

    def put(self, entry: Entry) -> None:
        """Have one more sent."""
        with self._lock:
            self._waiting.append(entry)
        self._has_some.set()

    def close(self) -> None:
        """Return when all is sent."""
        self._is_over.set()
        self._has_some.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._is_over.is_set():
            self._has_some.wait()
            self._pass_on()
            self._is_over.wait(GAP_S)
        self._pass_on()

    def _pass_on(self) -> None:
        self._has_some.clear()
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for start in range(0, len(waiting), MOST_AT_ONCE):
            self._send(EntriesCame(tuple(waiting[start : start + MOST_AT_ONCE])))
