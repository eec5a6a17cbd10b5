"""Log records without secrets, home folder and user name, before they reach the disk."""

from __future__ import annotations

import copy
import logging
from types import TracebackType

from vidgrab_gui.core.privacy import Privacy

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_Trouble = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class DiscreetFormatter(logging.Formatter):
    """Words records for the log file; messages, tracebacks and stacks are cleaned alike.

    ``privacy`` may be replaced at any time, by any thread.
    """

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(FORMAT)
        self.privacy = privacy

    def format(self, record: logging.LogRecord) -> str:
        """Return a record's text; the record itself stays as it was for others."""
        safe = copy.copy(record)
        safe.msg, safe.args = self._message(record), None
        safe.exc_text = None  # another handler may have worded it, as it was
        return super().format(safe)

    def formatException(self, ei: _Trouble) -> str:  # noqa: N802 - logging's own name
        """Return a traceback's text."""
        return self.privacy.cleaned(super().formatException(ei))

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 - logging's own name
        """Return a stack's text."""
        return self.privacy.cleaned(super().formatStack(stack_info))

    def _message(self, record: logging.LogRecord) -> str:
        return self.privacy.cleaned(record.getMessage())
