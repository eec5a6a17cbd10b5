"""All the workers there are: hired, kept alive while they run, joined at the end."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vidgrab_gui.engine.protocol import Ready
from vidgrab_gui.workers.engine_start import EngineGivenUp
from vidgrab_gui.workers.engine_worker import EngineWorker, Work
from vidgrab_gui.workers.spare import SpareChild

REWARM_DELAY_MS = 700
"""A new spare is started this long after one was taken, so as not to slow that one down."""


class Crew(QObject):
    """Keeps every running worker referenced, and one spare child warm.

    Lives in: the GUI thread. Signals: ``engine_ready`` (Ready) for each child that is taken,
    ``engine_given_up`` (EngineGivenUp).
    """

    engine_ready = Signal(object)
    engine_given_up = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spare = SpareChild()
        self._workers: list[EngineWorker] = []
        self._is_closed = False
        self._rewarm = QTimer(self)
        self._rewarm.setSingleShot(True)
        self._rewarm.setInterval(REWARM_DELAY_MS)
        self._rewarm.timeout.connect(self.warm)

    @property
    def running_count(self) -> int:
        """Return how many workers run."""
        return len(self._workers)

    @property
    def is_closed(self) -> bool:
        """Tell whether no work is taken any more."""
        return self._is_closed

    def hire(self, request: Work, limit_s: float = 0.0) -> EngineWorker:
        """Return a worker for a request, not yet started so that signals can be connected first.

        ``limit_s`` bounds a fetch as a whole; 0 means no limit. Raises
        :class:`RuntimeError` after :meth:`close`.
        """
        if self._is_closed:
            raise RuntimeError("no work is taken any more")
        worker = EngineWorker(self._spare, request, limit_s)
        self._workers.append(worker)
        worker.finished.connect(self._on_worker_finished)
        worker.engine_ready.connect(self._on_engine_ready)
        worker.engine_given_up.connect(self._on_engine_given_up)
        self._rewarm.start()
        return worker

    @Slot()
    def warm(self) -> None:
        """Start the spare child unless it is there already."""
        self._spare.warm()

    def renew_spare(self) -> None:
        """Put a spare of the chosen engine in the place of one of another; running work goes on."""
        self._spare.renew()

    def close(self, deadline_s: float = 1.0) -> bool:
        """Take no more work, stop and join everything; returns whether all ended in time.

        What is unfinished keeps its bytes for the next start.
        """
        self._is_closed = True
        self._rewarm.stop()
        until_s = time.monotonic() + deadline_s
        for worker in self._workers:
            worker.stop(keep=True)
        self._spare.close()
        joined = [
            worker.wait(max(1, round((until_s - time.monotonic()) * 1000)))
            for worker in self._workers
        ]
        return all(joined)

    @Slot(object)
    def _on_engine_ready(self, ready: Ready) -> None:
        self.engine_ready.emit(ready)

    @Slot(object)
    def _on_engine_given_up(self, given_up: EngineGivenUp) -> None:
        self.engine_given_up.emit(given_up)

    @Slot()
    def _on_worker_finished(self) -> None:
        # wait() first: `finished` comes from a thread that is not gone yet, and
        # dropping it before it is crashes (facts, 6.2 rows 6 and 7). A worker has
        # no parent, so the last Python reference is its one delete path.
        for worker in [w for w in self._workers if w.isFinished()]:
            worker.wait()
            self._workers.remove(worker)
