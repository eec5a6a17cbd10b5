"""The desktop's message bus (D-Bus), spoken to in a thread that nobody waits for.

QtDBus connects in whatever thread asks first and makes it wait; a bus that hangs would hang the
window. It also cannot say from Python that a number is unsigned, which notifications need.
"""

from __future__ import annotations

import itertools
import logging
import os
import select
import socket
import threading
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnectionBase

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
CONNECT_WITHIN_S = 2.0
SEND_WITHIN_S = 2.0
END_WITHIN_S = 0.1
MOST_WAITING = 200
"""A bus that takes nothing is told no more than this."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Spot:
    """Who on the bus is meant; a ``service`` that is empty means everybody (a signal)."""

    path: str
    interface: str
    service: str = ""


BUS = Spot("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
"""The bus itself."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal of somebody on the bus; ``sender`` is that one's unique name."""

    interface: str
    member: str
    body: tuple[Any, ...]
    sender: str = ""


@dataclass(frozen=True, slots=True)
class _Order:
    """Something to be sent; ``number`` is 0 where no answer is awaited."""

    number: int
    spot: Spot
    member: str
    signature: str = ""
    body: tuple[Any, ...] = ()


class SessionBus(QObject):
    """Sends calls and signals, and tells what comes back.

    Lives in the GUI thread; nothing here waits. The thread begins with the first thing to be
    said. Signals: ``answered`` (number of the call, what was answered, None when nothing was or
    an error), ``heard`` (Heard).
    """

    answered = Signal(int, object)
    heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._orders: deque[_Order] = deque(maxlen=MOST_WAITING)
        self._waker, self._sleeper = socket.socketpair()
        self._waker.setblocking(False)
        self._sleeper.setblocking(False)
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._is_lost = False

    @staticmethod
    def is_offered() -> bool:
        """Tell whether this session says that it has a bus."""
        return bool(os.environ.get(ADDRESS))

    def call(self, spot: Spot, member: str, signature: str = "", *body: Any) -> int:  # noqa: ANN401 - whatever the signature names
        """Ask somebody; returns the number that ``answered`` comes with."""
        number = next(self._numbers)
        self._send(_Order(number, spot, member, signature, body))
        return number

    def tell(self, spot: Spot, member: str, signature: str, *body: Any) -> None:  # noqa: ANN401 - as above
        """Send a signal to whoever listens."""
        self._send(_Order(0, spot, member, signature, body))

    def listen(self, interface: str) -> None:
        """Tell of this interface's signals from now on."""
        rule = f"type='signal',interface='{interface}'"
        self._send(_Order(0, BUS, "AddMatch", "s", (rule,)))

    def close(self) -> None:
        """Say what is still to be said, if the bus takes it at once, and be silent."""
        if self._is_closed:
            return
        self._is_closed = True
        self._wake()
        if self._thread:
            self._thread.join(END_WITHIN_S)
        else:
            self._sleeper.close()
        self._waker.close()

    def _send(self, order: _Order) -> None:
        if self._is_closed or self._is_lost:
            if order.number:
                # Later, as any other answer: the caller does not know the number yet.
                QTimer.singleShot(0, self, partial(self.answered.emit, order.number, None))
            return
        self._orders.append(order)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="session-bus", daemon=True)
            self._thread.start()
        self._wake()

    def _wake(self) -> None:
        try:
            self._waker.send(b".")
        except OSError:
            return  # it is awake, or gone

    # What follows runs in the thread.

    def _run(self) -> None:
        line: DBusConnectionBase | None = None
        try:
            line = _connected()
            self._serve(line)
        except Exception as error:  # noqa: BLE001 - the thread's boundary: the bus is a nicety
            logger.info("no session bus: %r", error)
        finally:
            if line is not None:
                line.close()
            self._decline()
            self._sleeper.close()

    def _serve(self, line: DBusConnectionBase) -> None:
        asked: dict[int, int] = {}
        while True:
            is_last = self._is_closed
            while self._orders:
                order = self._orders.popleft()
                serial = next(line.outgoing_serial)
                if order.number:
                    asked[serial] = order.number
                line.sock.sendall(_message(order).serialise(serial=serial))
            if is_last:
                return
            ready, _, _ = select.select([line.sock, self._sleeper], [], [])
            if self._sleeper in ready:
                self._sleeper.recv(4096)
            if line.sock in ready:
                self._take_in(line, asked)

    def _take_in(self, line: DBusConnectionBase, asked: dict[int, int]) -> None:
        from jeepney import HeaderFields, MessageType  # noqa: PLC0415 - loaded by now

        data = line.sock.recv(65_536)
        if not data:
            raise ConnectionResetError("the bus has hung up")
        line.parser.add_data(data)
        while (message := line.parser.get_next_message()) is not None:
            header, fields = message.header, message.header.fields
            number = asked.pop(fields.get(HeaderFields.reply_serial, -1), 0)
            if number:
                is_good = header.message_type is MessageType.method_return
                self.answered.emit(number, message.body if is_good else None)
            elif header.message_type is MessageType.signal:
                interface = fields.get(HeaderFields.interface, "")
                sender = fields.get(HeaderFields.sender, "")
                self.heard.emit(Heard(interface, fields[HeaderFields.member], message.body, sender))

    def _decline(self) -> None:
        """Answer what is left: nobody will."""
        self._is_lost = True
        while self._orders:
            order = self._orders.popleft()
            if order.number and not self._is_closed:
                self.answered.emit(order.number, None)


def _connected() -> DBusConnectionBase:
    """Return a line to the bus that has said Hello; its answer is not waited for."""
    from jeepney.bus import get_bus  # noqa: PLC0415 - a fiftieth of a second, only in this thread
    from jeepney.io.blocking import DBusConnectionBase, prep_socket  # noqa: PLC0415 - as above

    line = DBusConnectionBase(prep_socket(get_bus("SESSION"), timeout=CONNECT_WITHIN_S))
    line.sock.settimeout(SEND_WITHIN_S)
    hello = _Order(0, BUS, "Hello")
    line.sock.sendall(_message(hello).serialise(serial=next(line.outgoing_serial)))
    return line


def _message(order: _Order) -> Any:  # noqa: ANN401 - jeepney knows no types
    from jeepney import DBusAddress, new_method_call, new_signal  # noqa: PLC0415 - as above

    spot = order.spot
    address = DBusAddress(spot.path, bus_name=spot.service or None, interface=spot.interface)
    make = new_method_call if spot.service else new_signal
    return make(address, order.member, order.signature or None, order.body)
