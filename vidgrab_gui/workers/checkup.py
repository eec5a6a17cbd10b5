"""Looks at what the program needs, each thing in a thread of its own: a disk may hang."""

from __future__ import annotations

import logging
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vidgrab_gui.core.health import Check, Finding
from vidgrab_gui.core.health_rules import (
    check_silent,
    disk_missing,
    disk_room,
    disk_sealed,
    log_finding,
)

LIMIT_S = 12.0
"""How long a look may take; it is longer than the limit of a program that is run."""

logger = logging.getLogger(__name__)


class Examination(Protocol):
    """Something to be looked at; :meth:`look` is called in a thread, :meth:`stop` from any."""

    check: Check

    def look(self) -> Finding:
        """Return what is found."""

    def stop(self) -> None:
        """Have a look that is under way end soon."""


class Glance:
    """A look that cannot be stopped, such as at a disk; nobody waits for it at the end."""

    def __init__(self, check: Check, see: Callable[[], Finding]) -> None:
        self.check = check
        self._see = see

    def look(self) -> Finding:
        """Return what is found."""
        return self._see()

    def stop(self) -> None:
        """Do nothing: the thread is a daemon, and what it finds is not heard any more."""


@dataclass(frozen=True, slots=True)
class _Seen:
    turn: int
    finding: Finding


class Checkup(QObject):
    """Carries out examinations beside the window.

    Lives in: the GUI thread. Signals: ``found`` (Finding) for each as it comes, exactly one for
    each examination; ``ended`` when all have come. One that gives no answer within ``LIMIT_S``
    is said to have given none.
    """

    found = Signal(object)
    ended = Signal()
    _seen = Signal(object)

    def __init__(self, parent: QObject | None = None, limit_s: float = LIMIT_S) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._turn = 0
        self._open: dict[Check, Examination] = {}
        self._threads: list[threading.Thread] = []
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(round(limit_s * 1000))
        self._clock.timeout.connect(self._on_limit)
        self._seen.connect(self._on_seen)

    @property
    def is_running(self) -> bool:
        """Tell whether something is looked at."""
        return bool(self._open)

    def start(self, examinations: Sequence[Examination]) -> None:
        """Look at these; what is looked at already is given up."""
        self.stop()
        self._open = {one.check: one for one in examinations}
        self._threads = [one for one in self._threads if one.is_alive()]
        for one in examinations:
            thread = threading.Thread(target=self._look, args=(one, self._turn), daemon=True)
            self._threads.append(thread)
            thread.start()
        self._clock.start()

    def stop(self) -> None:
        """Look at nothing any more and say nothing of what is still to come."""
        with self._lock:
            self._turn += 1
        self._clock.stop()
        for one in self._open.values():
            one.stop()
        self._open = {}

    def close(self, within_s: float = 0.5) -> None:
        """Stop, and wait a moment for the threads; one that a disk holds is left behind."""
        self.stop()
        until_s = time.monotonic() + within_s
        for thread in self._threads:
            thread.join(max(0.0, until_s - time.monotonic()))

    def _look(self, one: Examination, turn: int) -> None:
        try:
            finding = one.look()
        except Exception:
            logger.exception("a check failed: %s", one.check)
            finding = check_silent(one.check)
        with self._lock:  # who has moved on may be gone altogether
            if turn == self._turn:
                self._seen.emit(_Seen(turn, finding))

    @Slot(object)
    def _on_seen(self, seen: _Seen) -> None:
        if seen.turn == self._turn and self._open.pop(seen.finding.check, None) is not None:
            self._tell(seen.finding)

    @Slot()
    def _on_limit(self) -> None:
        late = self._open
        self.stop()
        for check in late:
            self.found.emit(check_silent(check))
        self.ended.emit()

    def _tell(self, finding: Finding) -> None:
        self.found.emit(finding)
        if not self._open:
            self._clock.stop()
            self.ended.emit()


def see_disk(folder: str) -> Finding:
    """Return whether downloads can go to a folder, and how much room is there."""
    try:
        if not Path(folder).exists():
            return disk_missing()
        if _takes_files(folder):
            return disk_room(shutil.disk_usage(folder).free)
    except OSError as error:
        logger.info("the download folder: %s", error)
    return disk_sealed()


def see_log_folder(folder: str) -> Finding:
    """Return whether the log can be written; its folder is made for the first line there is."""
    try:
        return log_finding(can_write=not Path(folder).exists() or _takes_files(folder))
    except OSError:
        return log_finding(can_write=False)


def _takes_files(folder: str) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):  # without a name where the system can do that
            return True
    except OSError:
        return False
