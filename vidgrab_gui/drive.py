"""The demo without a screen: the main job through the real window, then a picture of it.

``dev.py run --demo`` asks for this where it had to make a virtual display.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.job_queue import JobQueue

_Control = TypeVar("_Control", QLineEdit, QPushButton)

LIMIT_MS = 120_000
SETTLE_MS = 400


class Drive(QObject):
    """Types the demo's link, waits for its qualities, clicks Best Quality, waits for the file.

    Lives in: the GUI thread. ``ended`` carries the exit code, once.
    """

    ended = Signal(int)

    def __init__(
        self, window: QWidget, tasks: FetchTasks, queue: JobQueue, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._said: set[str] = set()
        tasks.changed.connect(self._on_fetch_changed)
        queue.job_changed.connect(self._on_job_changed)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self.give_up)
        self._limit.start(LIMIT_MS)

    @Slot(str)
    def start(self, url: str) -> None:
        """Type the link and press Enter, as a person would."""
        field = self._find(QLineEdit, QCoreApplication.translate("LinkField", "Video URL"))
        field.clear()
        QTest.keyClicks(field, url)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self._say(f"Link      {url}")

    @Slot()
    def give_up(self) -> None:
        """End with what could be seen last."""
        self._say("The demo did not finish.")
        self._end(1)

    @Slot(object)
    def _on_fetch_changed(self, snapshot: FetchSnapshot) -> None:
        if snapshot.message:
            self._say(f"Fetch     {snapshot.percent:3d} %  {snapshot.message}")
        if snapshot.status is FetchStatus.ERROR:
            self.give_up()
        elif snapshot.result and "qualities" not in self._said:
            self._said.add("qualities")
            self._say(f"Offered   {', '.join(q.label for q in snapshot.result.qualities)}")
            QTimer.singleShot(SETTLE_MS, self._click_best)

    @Slot()
    def _click_best(self) -> None:
        self._say("Click     Best Quality")
        name = QCoreApplication.translate("MediaCard", "Best Quality")
        QTest.mouseClick(self._find(QPushButton, name), Qt.MouseButton.LeftButton)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.progress.percent is not None and not job.state.is_ended:
            self._say(f"Download  {job.progress.percent // 25 * 25:3.0f} %")
        if job.state is JobState.DONE:
            self._say(f"File      {job.file_path}")
            QTimer.singleShot(SETTLE_MS, self._finish)
        elif job.state.is_ended:
            self.give_up()

    @Slot()
    def _finish(self) -> None:
        # A folder of its own: a name others can foresee may already be somebody's.
        picture = Path(tempfile.mkdtemp(prefix="vidgrab-demo-")) / "window.png"
        if self._window.grab().save(str(picture)):
            self._say(f"Picture   {picture}")
            self._end(0)
        else:
            self.give_up()

    def _find(self, kind: type[_Control], name: str) -> _Control:
        controls = self._window.findChildren(kind)
        return next(control for control in controls if control.accessibleName() == name)

    def _say(self, line: str) -> None:
        if line not in self._said:
            self._said.add(line)
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()

    def _end(self, code: int) -> None:
        self._limit.stop()
        self.ended.emit(code)
