"""Looks, from time to time, whether what keeps a job from going on has passed."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from vidgrab_gui.core.job import Hold, Job

LOOK_EVERY_S = 2.0
LONGEST_GAP_S = 60.0


@dataclass(frozen=True, slots=True)
class Held:
    """A job that is held up: by what, in which folder, and how much room it needs there."""

    job_id: str
    hold: Hold
    folder: str
    needed_bytes: int = 0

    @classmethod
    def of(cls, job: Job) -> Held:
        """Return what is to be watched for a job."""
        needed_bytes = job.failure.needed_bytes if job.failure else None
        return cls(job.job_id, job.hold, job.folder, needed_bytes or 0)


class HoldWatch(QObject):
    """Emits ``passed`` (job id) when a held job may go on; the watching stops with the last one.

    The looking is done in a thread of its own: a disk that has gone to sleep, or a
    network that has gone, can hold a look up for as long as it likes. Python's
    own daemon thread, because such a look could not be joined at the end either.

    Lives in: the GUI thread.
    """

    passed = Signal(str)

    def __init__(self, parent: QObject | None = None, every_s: float = LOOK_EVERY_S) -> None:
        super().__init__(parent)
        self._every_s = every_s
        self._changed = threading.Condition()
        self._held: dict[str, Held] = {}
        self._due_s: dict[str, float] = {}
        self._passes: Counter[str] = Counter()
        self._thread: threading.Thread | None = None

    def watch(self, held: Iterable[Held]) -> None:
        """Watch exactly these from now on.

        One that comes back, because it was let go in vain, is looked at later each time.
        """
        with self._changed:
            self._held = {item.job_id: item for item in held}
            self._due_s = {i: due for i, due in self._due_s.items() if i in self._held}
            now_s = time.monotonic()
            for job_id in self._held.keys() - self._due_s.keys():
                gap_s = self._every_s * 2 ** min(self._passes[job_id], 10)
                self._due_s[job_id] = now_s + min(gap_s, LONGEST_GAP_S)
            if self._held and self._thread is None:
                self._thread = threading.Thread(target=self._look_on, daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def close(self, timeout_s: float = 0.1) -> None:
        """Watch nothing any more; a look that hangs is left behind."""
        thread = self._thread
        self.watch(())
        if thread is not None:
            thread.join(timeout_s)

    def _look_on(self) -> None:
        while True:
            with self._changed:
                if not self._held:
                    self._thread = None
                    return
                self._changed.wait(self._every_s)
                now_s = time.monotonic()
                due = [i for key, i in self._held.items() if self._due_s[key] <= now_s]
            for item in due:
                if has_passed(item):
                    self._let_go(item)

    def _let_go(self, item: Held) -> None:
        with self._changed:
            was_held = self._held.pop(item.job_id, None) is not None
            self._due_s.pop(item.job_id, None)
            self._passes[item.job_id] += was_held
        if was_held:
            self.passed.emit(item.job_id)


def has_passed(held: Held) -> bool:
    """Tell whether a job's hold has passed. Looks at the disk, and may take its time."""
    try:
        if held.hold is Hold.NO_ROOM:
            return shutil.disk_usage(held.folder).free >= held.needed_bytes
        if not os.path.isdir(held.folder):  # noqa: PTH112 - Path raises for names too long
            return False
        return held.hold is Hold.FOLDER_GONE or _takes_files(held.folder)
    except OSError:
        return False


def _takes_files(folder: str) -> bool:
    """Tell whether a folder can be written to, also on a disk that is mounted read-only."""
    return os.access(folder, os.W_OK | os.X_OK)
