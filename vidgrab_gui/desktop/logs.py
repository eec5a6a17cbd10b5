"""The log file, and the places from which unforeseen things reach it."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LARGEST_LOG_BYTES = 1_000_000
KEPT_LOGS = 2
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

logger = logging.getLogger(__name__)


class LateLog(logging.Handler):
    """Opens the log file for the first record there is; a start mostly has none."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._log: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if self._log is None:
            self._log = _opened(self._folder)
            self._log.setFormatter(self.formatter)
        self._log.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._log is not None:
            self._log.close()
        super().close()


def start_logging(folder: Path) -> None:
    """Log to a rotating file; Qt's messages and uncaught exceptions of any thread go there too."""
    root = logging.getLogger("vidgrab_gui")
    root.setLevel(logging.INFO)
    handler = LateLog(folder)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception


def _opened(folder: Path) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - brings pickle and sockets

    try:
        folder.mkdir(parents=True, exist_ok=True)
        return RotatingFileHandler(
            folder / "vidgrab.log",
            maxBytes=LARGEST_LOG_BYTES,
            backupCount=KEPT_LOGS,
            encoding="utf-8",
        )
    except OSError:
        return logging.StreamHandler()  # a read-only home is no reason not to start


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    logger.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logger.critical("unforeseen", exc_info=(kind, error, trace))


def _on_thread_exception(hook: threading.ExceptHookArgs) -> None:
    if hook.exc_value is not None:
        _on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
