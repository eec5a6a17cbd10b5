"""Opens and shuts the door: in a thread, because its libraries and its end take their time."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance


class Door(Protocol):
    """What answers the browser, in threads of its own."""

    def start(self) -> None:
        """Answer from now on; raises OSError where the port is somebody else's."""

    def renew(self, token: str) -> None:
        """Go by another token from now on; any thread may call."""

    def stop(self) -> None:
        """Answer no more, and be gone."""


class Doorman(QObject):
    """Has at most one door open, the newest that was asked for.

    Lives in: the GUI thread; nothing here waits but :meth:`close`. Signals, each with the
    number of the order: ``opened``, ``refused`` where the port is somebody else's, and ``shut``.
    """

    opened = Signal(int)
    refused = Signal(int)
    shut = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._orders: queue.SimpleQueue[tuple[int, Callable[[], Door] | None]] = queue.SimpleQueue()
        self._number = 0
        self._thread: threading.Thread | None = None
        self._door: Door | None = None

    def open(self, make: Callable[[], Door]) -> int:
        """Open this door, instead of any other; ``make`` is called in the thread."""
        return self._order(make)

    def shut_door(self) -> int:
        """Have no door open."""
        return self._order(None)

    def renew(self, token: str) -> None:
        """Have the door that is open go by another token at once."""
        door = self._door
        if door is not None:
            door.renew(token)

    def close(self, within_s: float) -> bool:
        """Shut the door for good and end the thread; tell whether it did in time."""
        if self._thread is None:
            return True
        self._orders.put((0, None))
        self._thread.join(within_s)
        return not self._thread.is_alive()

    def _order(self, make: Callable[[], Door] | None) -> int:
        self._number += 1
        self._orders.put((self._number, make))
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="doorman", daemon=True)
            self._thread.start()
        return self._number

    def _serve(self) -> None:
        number = -1
        while number:
            number, make = self._newest_order()
            if self._door is not None:
                self._door.stop()
                self._door = None
            if make is None:
                self._tell(self.shut, number)
                continue
            door = make()
            try:
                door.start()
            except OSError:
                self._tell(self.refused, number)
            else:
                self._door = door
                self._tell(self.opened, number)

    def _newest_order(self) -> tuple[int, Callable[[], Door] | None]:
        order = self._orders.get()
        while not self._orders.empty():
            order = self._orders.get()
        return order

    @staticmethod
    def _tell(signal: SignalInstance, number: int) -> None:
        try:
            signal.emit(number)
        except RuntimeError:
            return  # the program has ended meanwhile
