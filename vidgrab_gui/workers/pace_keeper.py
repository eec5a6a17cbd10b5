"""Shares the limit on all downloads among those that run, by the time of day."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Slot

from vidgrab_gui.core.rate import NO_LIMIT, RateLimit, share
from vidgrab_gui.workers.engine_worker import EngineWorker

LOOK_EVERY_MS = 15_000


class PaceKeeper(QObject):
    """Tells each running download how fast it may be; the same for all of them.

    Lives in: the GUI thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = NO_LIMIT
        self._workers: dict[str, EngineWorker] = {}
        self._told: int | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self.tell)

    def apply(self, limit: RateLimit) -> None:
        """Hold this limit from now on."""
        self._limit = limit
        self.tell()

    def next_rate_bps(self) -> int | None:
        """Return what one download more may have."""
        return share(self._limit.at(minute_of_day()), len(self._workers) + 1)

    def add(self, job_id: str, worker: EngineWorker) -> None:
        """Count in a download that starts with what :meth:`next_rate_bps` says."""
        self._told = self.next_rate_bps()
        others, self._workers[job_id] = tuple(self._workers.values()), worker
        for other in others if self._told is not None else ():
            other.pace(self._told)
        self._run_clock()

    def remove(self, job_id: str) -> None:
        """Count out a download that has ended."""
        self._workers.pop(job_id, None)
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Tell everybody, if it is another rate than before."""
        rate_bps = share(self._limit.at(minute_of_day()), len(self._workers))
        if rate_bps != self._told:
            self._told = rate_bps
            for worker in self._workers.values():
                worker.pace(rate_bps)
        self._run_clock()

    def _run_clock(self) -> None:
        by_hours = self._limit.from_minute != self._limit.to_minute
        if self._workers and by_hours and self._limit.limit_bps is not None:
            if not self._clock.isActive():
                self._clock.start()
        else:
            self._clock.stop()


def minute_of_day() -> int:
    """Return the minutes since midnight, local time."""
    now = time.localtime()
    return now.tm_hour * 60 + now.tm_min
