"""What the origin remembers between requests: who asked for what, and which gates are open."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable

LIMIT_S = 120.0
_LOOK_EVERY_S = 0.05


class Ledger:
    """The log of requests; safe for use by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen: list[tuple[str, str, str | None]] = []
        self._first_at_s: dict[str, float] = {}

    def add(self, method: str, path: str, range_header: str | None) -> int:
        """Note a request; return how often the path was asked for, this time included."""
        with self._lock:
            self._seen.append((method, path, range_header))
            self._first_at_s.setdefault(path, time.monotonic())
            return sum(1 for _, other, _ in self._seen if other == path)

    def first_at_s(self, path: str) -> float:
        """Return when a path was asked for first (monotonic seconds)."""
        with self._lock:
            return self._first_at_s[path]

    def seen(self) -> list[tuple[str, str, str | None]]:
        """Return method, path with query, and Range header of each request so far."""
        with self._lock:
            return list(self._seen)

    def forget(self) -> None:
        """Start anew, also for paths that behave by how often they were asked for."""
        with self._lock:
            self._seen.clear()
            self._first_at_s.clear()


class Gates:
    """Places where answers wait until a test lets them go on."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._open: set[str] = set()
        self._all_open = False
        self._waiting: Counter[str] = Counter()
        self._taken_bytes: Counter[str] = Counter()

    def wait(self, name: str, is_gone: Callable[[], bool]) -> bool:
        """Wait until the gate is open; False when the client left or time is up."""
        deadline = time.monotonic() + LIMIT_S
        with self._changed:
            self._waiting[name] += 1
            try:
                while not (self._all_open or name in self._open):
                    if is_gone() or time.monotonic() > deadline:
                        return False
                    self._changed.wait(_LOOK_EVERY_S)
            finally:
                self._waiting[name] -= 1
        return True

    def take(
        self, name: str, size_bytes: int, allowed_bytes: int, is_gone: Callable[[], bool]
    ) -> bool:
        """Take a part of what all answers behind a gate may send before it opens.

        Waits once it is spent; False when the client left or time is up.
        """
        with self._changed:
            self._taken_bytes[name] += size_bytes
            is_spent = self._taken_bytes[name] > allowed_bytes
        return not is_spent or self.wait(name, is_gone)

    def waiting(self) -> list[str]:
        """Return the names of the gates at which somebody waits."""
        with self._changed:
            return sorted(name for name, count in self._waiting.items() if count > 0)

    def open(self, name: str) -> None:
        """Open a gate for those who wait and all who come."""
        with self._changed:
            self._open.add(name)
            self._changed.notify_all()

    def open_all(self) -> None:
        """Open every gate, also those not yet met."""
        with self._changed:
            self._all_open = True
            self._changed.notify_all()

    def shut(self) -> None:
        """Shut every gate again."""
        with self._changed:
            self._open.clear()
            self._taken_bytes.clear()
            self._all_open = False
