"""The door itself: a server on this machine's own address, in threads of its own."""

from __future__ import annotations

import logging
import select
import socket
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.server import TcpWSGIServer
from waitress.task import ThreadedTaskDispatcher

from vidgrab_gui.api.admission import Admissions
from vidgrab_gui.api.application import ANSWER_WITHIN_S, Application
from vidgrab_gui.api.call import MOST_BODY_BYTES
from vidgrab_gui.api.connections import Connection
from vidgrab_gui.api.desk import Desk
from vidgrab_gui.api.tasks import TaskBook

MOST_CONNECTIONS = 64
MOST_HEADER_BYTES = 16 * 1024
STOP_WITHIN_S = 1.0

_HOST = "127.0.0.1"
_THREAD_COUNT = 8
_BACKLOG = 64
_LOOK_EVERY_S = 1.0
_NEVER_A_FILE_BYTES = 1 << 30
_CREW_WITHIN_S = 60.0
_log = logging.getLogger(__name__)

# It writes down paths, and what breaks where somebody hangs up; what matters we say ourselves.
logging.getLogger("waitress").setLevel(logging.CRITICAL)


class Server:
    """Listens from ``start`` to ``stop``, once. The thread that owns it calls both.

    ``port`` 0 takes any free one. What the desk and the book are is the application's matter;
    ``wait_s`` is how long a ``video-info`` call waits at most.
    """

    def __init__(
        self,
        desk: Desk,
        book: TaskBook,
        admissions: Admissions,
        token: str,
        port: int,
        *,
        wait_s: float = ANSWER_WITHIN_S,
    ) -> None:
        self._desk = desk
        self._book = book
        self._admissions = admissions
        self._token = token
        self._wait_s = wait_s
        self.port = port
        self._loop: _Loop | None = None

    def start(self) -> None:
        """Begin to listen; raises OSError where the port is taken."""
        listener = _listener(self.port)
        self.port = listener.getsockname()[1]
        application = Application(
            self._desk, self._book, self._admissions, self._token, self.port, self._wait_s
        )
        self._loop = _Loop(application, listener)
        self._loop.start()

    def renew(self, token: str) -> None:
        """Go by another token from now on; whoever is connected stays so."""
        self._token = token
        if self._loop is not None:
            self._loop.renew(token)

    def stop(self) -> None:
        """Hang up on everybody and end the threads, within ``STOP_WITHIN_S``.

        A thread that waits for the desk ends when the desk lets it go, and nothing is
        answered any more.
        """
        if self._loop is not None:
            self._loop.stop()
            self._loop = None


class _Loop(threading.Thread):
    """The thread that looks after all connections."""

    def __init__(self, application: Application, listener: socket.socket) -> None:
        super().__init__(name="vidgrab-door", daemon=True)
        self._application = application
        self._sockets: dict[int, Any] = {}
        self._crew = _Crew()
        self._front = _Front(application, listener, self._crew, self._sockets)
        self._is_stopping = False
        self._pulling = threading.Lock()

    def start(self) -> None:
        self._crew.set_thread_count(_THREAD_COUNT)
        super().start()

    def run(self) -> None:
        poll = wasyncore.poll2 if hasattr(select, "poll") else wasyncore.poll
        while not self._is_stopping:
            poll(_LOOK_EVERY_S, self._sockets)
            self._front.look_after()
        self._front.hang_up()
        self._crew.end()
        # Last of all: the crew may have pulled it until now, and who stops us perhaps does.
        with self._pulling:
            self._front.trigger.close()

    def renew(self, token: str) -> None:
        self._application.renew(token)

    def stop(self) -> None:
        self._application.close()
        with self._pulling:
            self._is_stopping = True
            self._front.pull_trigger()
        self.join(STOP_WITHIN_S)


class _Front(TcpWSGIServer):  # type: ignore[misc]  # waitress has no types
    """The socket that listens."""

    channel_class = Connection

    def __init__(
        self,
        application: Application,
        listener: socket.socket,
        crew: _Crew,
        sockets: dict[int, Any],
    ) -> None:
        super().__init__(
            application,
            map=sockets,
            _sock=listener,
            dispatcher=crew,
            adj=_adjustments(listener),
            sockinfo=(listener.family, listener.type, listener.proto, listener.getsockname()),
            bind_socket=False,
        )

    def set_reuse_addr(self) -> None:
        """Leave the socket as it is: whether its port may be shared is settled before."""

    def maintenance(self, now: float) -> None:
        """Do nothing: waitress's clock is one that can be put back."""

    def handle_accept(self) -> None:
        """Let one more in, in the place of who has kept us waiting longest."""
        if len(self.active_channels) >= MOST_CONNECTIONS:
            idle = [channel for channel in self.active_channels.values() if channel.is_idle]
            if idle:
                min(idle, key=lambda channel: channel.waits_since_s).handle_close()
        super().handle_accept()

    def handle_error(self) -> None:
        """Go on listening; what an error says may hold what was sent."""
        kind = self.compact_traceback()[1]
        _log.error("the door failed: %s", kind.__name__)

    def look_after(self) -> None:
        """End the connections that take too long."""
        now_s = time.monotonic()
        for channel in list(self.active_channels.values()):
            channel.look_after(now_s)

    def hang_up(self) -> None:
        """Close all that is open, but for what wakes the loop."""
        for channel in list(self.active_channels.values()):
            channel.handle_close()
        wasyncore.dispatcher.close(self)


class _Crew(ThreadedTaskDispatcher):  # type: ignore[misc]  # waitress has no types
    """The threads that answer."""

    def __init__(self) -> None:
        super().__init__()
        self._members: list[threading.Thread] = []

    def start_new_thread(self, target: Callable[[int], None], thread_no: int) -> None:
        """Start one, and keep it in sight."""
        member = threading.Thread(
            target=target, name=f"vidgrab-door-{thread_no}", args=(thread_no,), daemon=True
        )
        self._members.append(member)
        member.start()

    def end(self) -> None:
        """Send all home once they have done what they are at."""
        self.shutdown(timeout=_CREW_WITHIN_S)
        for member in self._members:
            member.join()


def _adjustments(listener: socket.socket) -> Any:  # noqa: ANN401 - waitress has no types
    return Adjustments(
        sockets=[listener],
        threads=_THREAD_COUNT,
        # Room for the socket that listens, the one that wakes the loop, and who takes a place.
        connection_limit=MOST_CONNECTIONS + 3,
        backlog=_BACKLOG,
        max_request_header_size=MOST_HEADER_BYTES,
        max_request_body_size=MOST_BODY_BYTES + 1,
        inbuf_overflow=_NEVER_A_FILE_BYTES,
        outbuf_overflow=_NEVER_A_FILE_BYTES,
        channel_request_lookahead=1,  # else nobody would notice that a client has gone
        clear_untrusted_proxy_headers=False,
        log_socket_errors=False,
        ident=None,
        server_name=_HOST,
    )


def _listener(port: int) -> socket.socket:
    """Return a socket that holds a port for itself; raises OSError where it is taken."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            # There SO_REUSEADDR would share the port with whoever asks.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, port))
        listener.listen(_BACKLOG)
    except BaseException:
        listener.close()
        raise
    return listener
