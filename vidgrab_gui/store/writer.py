"""The one thread that writes the library's file. Nobody waits for it but who asks to."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

from vidgrab_gui.store.connection import Trouble, trouble_of
from vidgrab_gui.store.library_file import LibraryFile
from vidgrab_gui.store.writing import Change

PROGRESS_GAP_S = 0.9
"""How long mere progress waits for more; what is a second old is on the disk."""
RETRY_S = 1.0
BACKUP_IDLE_S = 10.0
BACKUP_GAP_S = 300.0
_MOST_MENDS = 3

logger = logging.getLogger(__name__)


class Writer:
    """Takes changes from any thread and writes them in a thread of its own.

    What cannot be written just now stays in memory and is tried again every second.
    ``on_trouble`` hears of the first failure and of the first success after it,
    ``on_mended`` where a damaged file was put; ``memory`` gives all that is known, to be
    written over it. All are called in the writer's thread.
    """

    def __init__(
        self,
        file: LibraryFile,
        memory: Callable[[], list[Change]],
        on_trouble: Callable[[bool], None],
        on_mended: Callable[[Path | None], None],
    ) -> None:
        self._file = file
        self._memory = memory
        self._on_trouble = on_trouble
        self._on_mended = on_mended
        self._news = threading.Condition()
        # Guarded by _news.
        self._waiting: dict[str, Change] = {}
        self._due_s = 0.0  # when the waiting changes are to be written
        self._submitted = 0
        self._durable = 0
        self._is_damaged = False
        self._end_s: float | None = None
        # The writer's thread's own.
        self._is_troubled = False
        self._mends = 0
        self._backup_due_s: float | None = time.monotonic() + BACKUP_IDLE_S
        self._last_backup_s = -BACKUP_GAP_S
        self._thread = threading.Thread(target=self._run, name="library-writer", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def submit(self, *changes: Change, is_urgent: bool) -> None:
        """Have changes written in one go: at once, or with all that comes within a second."""
        now_s = time.monotonic()
        due_s = now_s if is_urgent else now_s + PROGRESS_GAP_S
        with self._news:
            is_first = not self._waiting
            self._due_s = due_s if is_first else min(self._due_s, due_s)
            for change in changes:
                earlier = self._waiting.get(change.job_id)
                self._waiting[change.job_id] = change.after(earlier) if earlier else change
            self._submitted += len(changes)
            if is_first or is_urgent:
                self._news.notify_all()

    def report_damage(self) -> None:
        """Have the file mended: somebody could not read it."""
        with self._news:
            self._is_damaged = True
            self._news.notify_all()

    def flush(self, timeout_s: float) -> bool:
        """Wait until all that was submitted before is on the disk; tell whether it is."""
        with self._news:
            goal = self._submitted
            self._due_s = 0.0
            self._news.notify_all()
            return self._news.wait_for(lambda: self._durable >= goal, timeout_s)

    def close(self, timeout_s: float) -> bool:
        """Write what waits, bring the backup up to date, end; tell whether all is written.

        Returns no later than ``timeout_s``.
        """
        end_s = time.monotonic() + timeout_s
        is_written = self.flush(timeout_s)
        with self._news:
            self._end_s = end_s
            self._news.notify_all()
        self._thread.join(max(end_s - time.monotonic(), 0))
        return is_written

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is written any more."""
        return not self._thread.is_alive()

    def _run(self) -> None:
        while self._await_work():
            if self._is_damaged:
                self._mend()
            elif self._is_due():
                self._write()
            else:
                self._back_up()
        self._finish()

    def _await_work(self) -> bool:
        """Wait until something is to be done; False means the end."""
        with self._news:
            while self._end_s is None and not self._is_damaged and not self._is_due():
                dues = [self._due_s] if self._waiting else []
                if self._backup_due_s is not None and not self._waiting:
                    dues.append(self._backup_due_s)
                wait_s = min(dues) - time.monotonic() if dues else None
                if wait_s is not None and wait_s <= 0:
                    break
                self._news.wait(wait_s)
            return self._end_s is None

    def _is_due(self) -> bool:
        return bool(self._waiting) and time.monotonic() >= self._due_s

    def _write(self) -> None:
        with self._news:
            batch, self._waiting = self._waiting, {}
            goal = self._submitted
        try:
            if not self._file.is_in_place:
                self._take_back(batch)
                self._is_damaged = True
                return
            written = self._file.write(batch.values())
        except (sqlite3.Error, OSError) as error:
            self._take_back(batch)
            self._on_error(error)
            return
        with self._news:
            self._durable = goal
            self._news.notify_all()
        self._tell_trouble(is_troubled=False)
        self._backup_due_s = max(
            time.monotonic() + BACKUP_IDLE_S, self._last_backup_s + BACKUP_GAP_S
        )
        for then in [then for change in written for then in change.thens]:
            _run_then(then)

    def _take_back(self, batch: dict[str, Change]) -> None:
        with self._news:
            for job_id, change in batch.items():
                later = self._waiting.get(job_id)
                self._waiting[job_id] = later.after(change) if later else change
            self._due_s = time.monotonic() + RETRY_S

    def _on_error(self, error: sqlite3.Error | OSError) -> None:
        logger.info("library not written: %s", error)
        is_damage = isinstance(error, sqlite3.Error) and trouble_of(error) is Trouble.DAMAGED
        # A file that is damaged again and again means a broken disk; asides would fill it.
        if is_damage and self._mends < _MOST_MENDS:
            self._is_damaged = True
        else:
            self._tell_trouble(is_troubled=True)

    def _tell_trouble(self, *, is_troubled: bool) -> None:
        if is_troubled != self._is_troubled:
            self._is_troubled = is_troubled
            self._on_trouble(is_troubled)

    def _mend(self) -> None:
        if self._mends >= _MOST_MENDS:
            self._is_damaged = False
            return
        try:
            aside = self._file.mend(self._memory())
        except (sqlite3.Error, OSError) as error:
            logger.info("library not mended: %s", error)
            self._tell_trouble(is_troubled=True)
            with self._news:
                self._news.wait_for(lambda: self._end_s is not None, RETRY_S)
            return
        self._mends += 1
        self._is_damaged = False
        self._tell_trouble(is_troubled=False)
        self._on_mended(aside)

    def _back_up(self) -> None:
        self._backup_due_s = None
        self._last_backup_s = time.monotonic()
        try:
            if self._file.is_in_place and self._file.is_whole():
                self._file.back_up()
            else:
                self._is_damaged = True
        except (sqlite3.Error, OSError) as error:
            logger.info("library not backed up: %s", error)
            if isinstance(error, sqlite3.Error) and trouble_of(error) is Trouble.DAMAGED:
                self._is_damaged = True

    def _finish(self) -> None:
        if self._waiting and not self._is_damaged:
            self._write()  # came after the last look
        try:
            self._file.finish(self._end_s or 0.0)
        except (sqlite3.Error, OSError) as error:
            logger.info("library not tidied up: %s", error)


def _run_then(then: Callable[[], None]) -> None:
    try:
        then()
    except Exception:  # the thread's boundary: somebody else's code
        logger.exception("what was to follow a change of the library failed")
