"""Where second starts ring: a socket in the data folder that belongs to this person alone."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from vidgrab_gui.desktop.doorway import GREETING, MOST_MESSAGE_BYTES, SOCKET, TAKEN, address_of

SAY_WITHIN_MS = 10_000
MOST_CALLERS = 32

logger = logging.getLogger(__name__)


class Caller(QObject):
    """One who has rung: greeted, heard, and let go.

    Signals: ``said`` (bytes) is a whole line.
    """

    said = Signal(bytes)

    def __init__(self, line: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._heard = bytearray()
        line.setParent(self)
        line.setReadBufferSize(MOST_MESSAGE_BYTES + 1)
        line.readyRead.connect(self._on_ready)
        line.disconnected.connect(self.deleteLater)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self.refuse)
        self._limit.start(SAY_WITHIN_MS)
        line.write(GREETING)

    def answer(self) -> None:
        """Tell that what was said is taken, and hang up."""
        self._line.write(TAKEN)
        self._line.disconnectFromServer()

    @Slot()
    def refuse(self) -> None:
        """Hang up."""
        logger.info("somebody rang who was not understood")
        self._line.abort()

    @Slot()
    def _on_ready(self) -> None:
        self._heard += self._line.readAll().data()
        line, end, _ = bytes(self._heard).partition(b"\n")
        if end:
            self._line.readyRead.disconnect(self._on_ready)
            self.said.emit(line)
        elif len(self._heard) > MOST_MESSAGE_BYTES:
            self.refuse()


class Doorbell(QObject):
    """Answers second starts.

    Lives in the GUI thread. ``read`` makes a call of a line, None of one that is no call.
    Signals: ``rung`` (what ``read`` made).
    """

    rung = Signal(object)

    def __init__(self, read: Callable[[bytes], object | None], parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self._folder = Path()
        self._server = QLocalServer(self)
        self._server.setMaxPendingConnections(MOST_CALLERS)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, folder: Path) -> bool:
        """Answer from now on; call only while this folder's lock is held.

        Then whatever socket lies there was left by one that is no more.
        """
        self._folder = folder
        try:
            if sys.platform == "win32":
                return self._listen_at_pipe()
            return self._listen_at(folder)
        except OSError as error:
            logger.info("a second start will not find this window: %s", error)
            return False

    def close(self) -> None:
        """Answer nobody any more."""
        if self._server.isListening():
            self._server.close()
            for caller in self.findChildren(Caller):
                caller.deleteLater()
            with contextlib.suppress(OSError):
                (self._folder / SOCKET).unlink()

    def _listen_at(self, folder: Path) -> bool:
        import socket  # noqa: PLC0415 - Windows has no such sockets

        with contextlib.suppress(FileNotFoundError):
            (folder / SOCKET).unlink()
        # Closed by hand where it fails; else the server has it.
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            if sys.platform == "linux":
                os.fchmod(line.fileno(), 0o600)  # from birth: what is bound gets these
            with address_of(folder) as address:
                line.bind(address)
            (folder / SOCKET).chmod(0o600)
            line.listen(MOST_CALLERS)
        except OSError:
            line.close()
            raise
        return self._server.listen(line.detach())

    def _listen_at_pipe(self) -> bool:
        """Listen at a pipe of Windows, for this person alone; written, not yet run there."""
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        with address_of(self._folder) as address:
            return self._server.listen(address)

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            caller = Caller(self._server.nextPendingConnection(), self)
            if len(self.findChildren(Caller)) > MOST_CALLERS:
                caller.refuse()
                continue
            caller.said.connect(self._on_said)

    @Slot(bytes)
    def _on_said(self, line: bytes) -> None:
        caller = self.sender()
        call = self._read(line)
        if not isinstance(caller, Caller):
            return
        if call is None:
            caller.refuse()
        else:
            caller.answer()
            self.rung.emit(call)
