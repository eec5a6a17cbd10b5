"""What looks on inside the window's process and says when things came about; GUI thread only.

Every moment is a reading of ``perf_counter``, and every watch tells once, by its signal ``told``.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QListView, QWidget

from tests.benchmarks.figures import AnswerTimes, answer_times
from tests.processes import lives
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job
from vidgrab_gui.program import Program
from vidgrab_gui.ui.window import MainWindow

_ENDS = frozenset({FetchStatus.COMPLETED, FetchStatus.ERROR})
_LOOK_EVERY_MS = 1
_ROWS_A_FRAME = 10


class Watch(QObject):
    """Something that looks on; ``told`` carries what it has seen, as JSON takes it."""

    told = Signal(object)


class FetchWatch(Watch):
    """Says how long a fetch took until its outcome was painted: qualities, or what is wrong."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._started_s = 0.0
        self._known_s: float | None = None
        self._outcome: FetchSnapshot | None = None
        self._is_on = False
        # Connected after the window's own slot: by then the window shows it.
        program.controller.fetch_shown.connect(self._on_fetch_shown)
        body = program.window.body
        self._window = program.window
        self._painted: tuple[QWidget, ...] = (body.qualities.list.viewport(), body.failure)
        for widget in self._painted:
            widget.installEventFilter(self)

    def begin(self) -> None:
        """Look on from now."""
        self._started_s, self._known_s, self._is_on = perf_counter(), None, True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Wait for the first paint of what is known, and never hold one back."""
        if self._is_on and self._known_s is not None and event.type() == QEvent.Type.Paint:
            self._is_on = False
            QTimer.singleShot(0, self._tell)  # once it is on the screen
        return False

    @Slot(object)
    def _on_fetch_shown(self, snapshot: FetchSnapshot) -> None:
        if self._is_on and self._known_s is None and snapshot.status in _ENDS:
            self._outcome, self._known_s = snapshot, perf_counter() - self._started_s
            if snapshot.listing is not None and len(self._painted) == 2:
                entries = self._window.listings.lists.panel.list.viewport()
                entries.installEventFilter(self)
                self._painted = (*self._painted, entries)
            for widget in self._painted:
                widget.update()  # two links may offer the very same lines

    @Slot()
    def _tell(self) -> None:
        outcome = self._outcome
        assert outcome is not None
        lines = len(outcome.result.qualities) if outcome.result else 0
        lines += outcome.listing.count if outcome.listing else 0
        self.told.emit(
            {
                "known_s": self._known_s,
                "painted_s": perf_counter() - self._started_s,
                "status": outcome.status,
                "lines": lines,
                "failure": outcome.failure.kind if outcome.failure else "",
                "detail": outcome.failure.detail if outcome.failure else "",
            }
        )


class JobWatch(Watch):
    """Says how long jobs that come from now on took until their ends."""

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._started_s = 0.0
        self._wanted = 0
        self._before: set[str] = set()
        self._ends: dict[str, dict[str, object]] = {}
        self._library = program.library
        program.queue.job_changed.connect(self._on_job_changed)

    def begin(self, count: int) -> None:
        """Look on from now, until so many new jobs have ended."""
        self._before = {job.job_id for job in self._library}
        self._ends.clear()
        self._wanted, self._started_s = count, perf_counter()

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        is_news = job.job_id not in self._before and job.job_id not in self._ends
        if not (self._wanted and is_news and job.state.is_ended):
            return
        self._ends[job.job_id] = {
            "taken_s": perf_counter() - self._started_s,
            "state": job.state,
            "path": job.file_path,
            "detail": job.failure.detail if job.failure else "",
        }
        if len(self._ends) == self._wanted:
            self._wanted = 0
            self.told.emit(list(self._ends.values()))


class Heartbeat(QObject):
    """Beats every millisecond as long as the window's thread is free."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beats_s = array("d")
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_beat)

    def begin(self) -> None:
        """Beat from now on."""
        self._beats_s = array("d", [perf_counter()])
        self._timer.start()

    def end(self) -> AnswerTimes:
        """Stop, and return how long the thread took to answer meanwhile."""
        self._timer.stop()
        self._on_beat()
        return answer_times(self._beats_s)

    @Slot()
    def _on_beat(self) -> None:
        self._beats_s.append(perf_counter())


class Scroll(Watch):
    """Takes a list from its first row to its last, and says what each frame took."""

    def __init__(self, view: QListView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._step_px = 0
        self._frames_s: list[float] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_frame)

    def begin(self) -> None:
        """Begin at the top."""
        self._frames_s = []
        self._step_px = _ROWS_A_FRAME * max(1, self._view.sizeHintForRow(0))
        self._view.verticalScrollBar().setValue(0)
        self._timer.start()

    @Slot()
    def _on_frame(self) -> None:
        bar = self._view.verticalScrollBar()
        if bar.value() >= bar.maximum():
            self._timer.stop()
            self.told.emit(self._frames_s)
            return
        started_s = perf_counter()
        bar.setValue(bar.value() + self._step_px)
        self._view.viewport().repaint()
        self._frames_s.append(perf_counter() - started_s)


class EndWatch(Watch):
    """Says how long it took until the window showed an end and processes were gone."""

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._started_s = 0.0
        self._pids: set[int] = set()
        self._holds: Callable[[], bool] = bool
        self._held = False
        self._shown_s: float | None = None
        self._gone_s: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)
        body = window.body
        for widget in (window.link_row.fetch_button, body.downloads.list.viewport()):
            widget.installEventFilter(self)

    def begin(self, pids: Iterable[int], holds: Callable[[], bool]) -> None:
        """Look on from now; ``holds`` tells whether the window knows the end."""
        self._pids, self._holds = set(pids), holds
        self._held, self._shown_s, self._gone_s = False, None, None
        self._timer.start()
        self._started_s = perf_counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Wait for the first paint of what is known, and never hold one back."""
        is_due = self._timer.isActive() and self._shown_s is None
        if is_due and event.type() == QEvent.Type.Paint and self._holds():
            self._shown_s = perf_counter() - self._started_s
        return False

    @Slot()
    def _on_look(self) -> None:
        if self._gone_s is None and not any(map(lives, self._pids)):
            self._gone_s = perf_counter() - self._started_s
        if self._gone_s is not None and self._shown_s is not None:
            self._timer.stop()
            self.told.emit({"shown_s": self._shown_s, "gone_s": self._gone_s})
