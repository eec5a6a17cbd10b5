"""Where names lead: a name of the public net may be the address of a device at home."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vidgrab_gui.core.links import is_local

LIMIT_MS = 3_000
"""What is not known by then will not be reached soon either."""
MOST_HOSTS = 20


def addresses_of(host: str) -> list[str]:
    """Return the addresses of a name, none where it has none; may take long."""
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, None)]
    except (OSError, UnicodeError):
        return []


class HostLookup(QObject):
    """Looks names up in daemon threads that nobody waits for.

    Lives in the GUI thread. ``looked`` (what was asked about, the links among its own that lead
    to this machine or its network), once for each :meth:`look`. It is no wall: a name can lead
    elsewhere a moment later. It keeps a page from using a plain name for a device at home.
    """

    looked = Signal(object, object)
    _found = Signal(int, object)

    def __init__(
        self, parent: QObject, resolve: Callable[[str], Iterable[str]] = addresses_of
    ) -> None:
        super().__init__(parent)
        self._resolve = resolve
        self._number = 0
        self._open: dict[int, object] = {}
        self._found.connect(self._on_found)

    def look(self, asked: object, links: Sequence[str]) -> None:
        """Look the hosts of these links up."""
        self._number += 1
        number = self._number
        self._open[number] = asked
        arguments = (number, tuple(links))
        threading.Thread(target=self._look, args=arguments, daemon=True).start()
        limit = QTimer(self)
        limit.setSingleShot(True)
        limit.setProperty("number", number)
        limit.timeout.connect(self._on_limit)
        limit.start(LIMIT_MS)

    def _look(self, number: int, links: tuple[str, ...]) -> None:
        hosts = dict.fromkeys(_host_of(link) for link in links)
        home = {host for host in list(hosts)[:MOST_HOSTS] if self._leads_home(host)}
        try:
            self._found.emit(number, tuple(link for link in links if _host_of(link) in home))
        except RuntimeError:
            return  # the program has ended meanwhile

    def _leads_home(self, host: str) -> bool:
        return any(is_local(_link_to(address)) for address in self._resolve(host))

    @Slot(int, object)
    def _on_found(self, number: int, home: tuple[str, ...]) -> None:
        if number in self._open:
            self.looked.emit(self._open.pop(number), home)

    @Slot()
    def _on_limit(self) -> None:
        timer = self.sender()
        if timer is not None:
            self._on_found(int(timer.property("number")), ())
            timer.deleteLater()


def _host_of(link: str) -> str:
    return urlsplit(link).hostname or ""


def _link_to(address: str) -> str:
    return f"http://[{address}]/" if ":" in address else f"http://{address}/"
