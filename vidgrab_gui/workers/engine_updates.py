"""Updates of the engine: one at a time, carried out by a child like all work."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from vidgrab_gui.core.engine_update import UpdateProblem
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.engine.engine_store import EngineStore
from vidgrab_gui.engine.protocol import (
    Failed,
    Stopped,
    Update,
    Updated,
    UpdateFailed,
    UpdateProgressed,
)
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.engine_worker import EngineWorker

LIMIT_S = 300.0
"""For the whole of it; the archive is some 3 MB."""
WRITE_LIMIT_S = 0.3

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WentBack:
    """What came of going back: nothing where ``was_later`` is False; the disk may have refused."""

    was_later: bool
    is_refused: bool = False


class EngineUpdates(QObject):
    """Has the engine updated, or gone back from, and the spare child replaced.

    Lives in: the GUI thread. Signals: ``progressed`` (UpdateProgressed), ``ended`` (Updated,
    UpdateFailed or Stopped) once for each start, ``went_back`` (WentBack) once for each wish.
    """

    progressed = Signal(object)
    ended = Signal(object)
    went_back = Signal(object)
    _written = Signal(object)

    def __init__(self, crew: Crew, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crew = crew
        self._worker: EngineWorker | None = None
        self._writer: threading.Thread | None = None
        self._written.connect(self._on_written)

    @property
    def is_running(self) -> bool:
        """Tell whether an update is under way."""
        return self._worker is not None

    def start(self, request: Update) -> bool:
        """Begin an update; False where one is under way, or nothing begins any more."""
        if self._worker is not None or self._crew.is_closed:
            return False
        self._worker = worker = self._crew.hire(request, LIMIT_S)
        worker.update_progressed.connect(self._on_progressed)
        worker.ended.connect(self._on_ended)
        worker.start()
        return True

    def stop(self) -> None:
        """Let the engine stay as it is, if that is still to be had."""
        if self._worker is not None:
            self._worker.stop()

    def roll_back(self) -> None:
        """Use the engine before this one again; does not wait for the disk."""
        if self._writer is None and not self._crew.is_closed:
            self._writer = threading.Thread(target=self._write_back, daemon=True)
            self._writer.start()

    def close(self) -> None:
        """Wait a moment for what is being written; a running update is the crew's."""
        if self._writer is not None:
            self._writer.join(WRITE_LIMIT_S)

    def _write_back(self) -> None:
        try:
            came_of_it = WentBack(EngineStore().roll_back())
        except OSError as error:
            logger.info("the engine was not gone back from: %s", error)
            came_of_it = WentBack(was_later=False, is_refused=True)
        self._written.emit(came_of_it)

    @Slot(object)
    def _on_written(self, came_of_it: WentBack) -> None:
        self._writer = None
        self._crew.renew_spare()
        self.went_back.emit(came_of_it)

    @Slot(object)
    def _on_progressed(self, progress: UpdateProgressed) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _on_ended(self, outcome: object) -> None:
        self._worker = None
        if isinstance(outcome, Failed):
            is_late = outcome.failure.kind is FailureKind.TIMED_OUT
            problem = UpdateProblem.UNREACHABLE if is_late else UpdateProblem.ENDED
            outcome = UpdateFailed(problem, outcome.failure.detail)
        # Also where it was stopped: it may have been in use already by then.
        self._crew.renew_spare()
        if isinstance(outcome, Updated | UpdateFailed | Stopped):
            self.ended.emit(outcome)
