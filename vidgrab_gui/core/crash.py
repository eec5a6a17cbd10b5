"""Something unforeseen that happened, as a value that is told and shown."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from types import TracebackType


@dataclass(frozen=True, slots=True)
class Crash:
    """An exception nobody has handled.

    ``place`` is where it was raised, ``text`` the whole traceback, not yet cleaned.
    """

    kind: str
    place: str
    text: str

    @property
    def signature(self) -> tuple[str, str]:
        """Return what is the same when the same thing goes wrong again."""
        return self.kind, self.place


def crash_of(error: BaseException, trace: TracebackType | None = None) -> Crash:
    """Return an exception as a value; ``trace`` where it is not the exception's own."""
    trace = trace or error.__traceback__
    frames = traceback.extract_tb(trace)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    text = "".join(traceback.format_exception(type(error), error, trace))
    return Crash(type(error).__qualname__, place, text.rstrip())
