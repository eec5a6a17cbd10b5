"""The log file, and the places from which unforeseen things reach it."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
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


def start_logging(folder: Path) -> None:
    """Log to a rotating file; Qt's messages and uncaught exceptions of any thread go there too."""
    root = logging.getLogger("vidgrab_gui")
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "vidgrab.log",
            maxBytes=LARGEST_LOG_BYTES,
            backupCount=KEPT_LOGS,
            encoding="utf-8",
        )
    except OSError:
        handler = logging.StreamHandler()  # a read-only home is no reason not to start
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    qInstallMessageHandler(_on_qt_message)
    sys.excepthook = _on_exception
    threading.excepthook = _on_thread_exception


def _on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
    logger.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def _on_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    logger.critical("unforeseen", exc_info=(kind, error, trace))


def _on_thread_exception(hook: threading.ExceptHookArgs) -> None:
    if hook.exc_value is not None:
        _on_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
