"""The log file, and the places from which unforeseen things reach it."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LARGEST_LOG_BYTES = 1_000_000
KEPT_LOGS = 2
LOG_NAME = "vidgrab.log"
ROOT = "vidgrab_gui"

Listener = Callable[[BaseException, TracebackType | None], None]

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_listeners: list[Listener] = []

logger = logging.getLogger(__name__)


class LateLog(logging.Handler):
    """Opens the log file for the first record there is; a start mostly has none.

    Nothing is written that was not cleaned (:class:`DiscreetFormatter`).
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._log: logging.Handler | None = None
        self._secrets: frozenset[str] = frozenset()

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if self._log is None:
            self._log = _opened(self._folder)
            self._log.setFormatter(_formatter(self._secrets))
        self._log.handle(record)

    def hide(self, secrets: Iterable[str]) -> None:
        """Let these words be in no line from now on. Thread-safe."""
        with self.lock or nullcontext():
            self._secrets |= frozenset(secrets)
            if self._log is not None:
                self._log.setFormatter(_formatter(self._secrets))

    def close(self) -> None:
        """Close the file."""
        if self._log is not None:
            self._log.close()
        super().close()


def start_logging(folder: Path) -> None:
    """Log to a rotating file; Qt's messages and uncaught exceptions of any thread go there too."""
    root = logging.getLogger(ROOT)
    root.setLevel(logging.INFO)
    root.addHandler(LateLog(folder))
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception


def hide_in_log(secrets: Iterable[str]) -> None:
    """Let these words be in no line of the log from now on."""
    for handler in logging.getLogger(ROOT).handlers:
        if isinstance(handler, LateLog):
            handler.hide(secrets)


def tell_of_crashes(listener: Listener | None) -> None:
    """Have unforeseen exceptions told to somebody, in whichever thread they arise; None: to nobody.

    Without anybody to tell they go to the standard error, too: then there is no window yet.
    """
    _listeners[:] = [listener] if listener else []


def _formatter(secrets: Iterable[str]) -> logging.Formatter:
    from vidgrab_gui.core.privacy import own_privacy  # noqa: PLC0415 - most starts log nothing
    from vidgrab_gui.desktop.discreet_log import DiscreetFormatter  # noqa: PLC0415 - as above

    return DiscreetFormatter(own_privacy().hiding(secrets))


def _opened(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - brings pickle and sockets

    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            folder / LOG_NAME,
            maxBytes=LARGEST_LOG_BYTES,
            backupCount=KEPT_LOGS,
            encoding="utf-8",
            # A name of a file may be no proper text; it is no reason to lose the line.
            errors="backslashreplace",
        )
    except OSError:
        return logging.StreamHandler()  # a read-only home is no reason not to start


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    logger.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return  # somebody wants it to end, which is nothing unforeseen
    logger.critical("unforeseen", exc_info=(kind, error, trace))
    for tell in _listeners:
        tell(error, trace)
    if not _listeners:
        _complain(error, trace)


def _complain(error: BaseException, trace: TracebackType | None) -> None:
    """Say on the standard error what went wrong, where there is one and nobody else to say it."""
    from vidgrab_gui.core.crash import crash_of  # noqa: PLC0415 - hardly ever
    from vidgrab_gui.core.privacy import own_privacy  # noqa: PLC0415 - hardly ever

    if sys.stderr is not None:
        sys.stderr.write(own_privacy().cleaned(crash_of(error, trace).text) + "\n")


def _on_thread_exception(hook: threading.ExceptHookArgs) -> None:
    if hook.exc_value is not None:
        _on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
