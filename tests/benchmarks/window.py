"""A real window that is used as a person does and timed from inside.

``python -m tests.benchmarks.window`` is ``run_app``'s window as the fault suite steers it, with
deeds that press, write and look on. A deed that takes its time is answered when it is over.
"""

from __future__ import annotations

import select
import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.benchmarks.watches import EndWatch, FetchWatch, Heartbeat, JobWatch, Scroll
from tests.faults.window import LATER, Steering, main
from tests.processes import descendant_pids
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.program import Program
from vidgrab_gui.ui.job_actions import action_word

_LOOK_EVERY_MS = 20


class Using(Steering):
    """Uses a window and times what comes of it.

    Lives in: the GUI thread.
    """

    def __init__(self, program: Program, answers: int) -> None:
        super().__init__(program, answers)
        self._window = program.window
        self._list = program.window.body.downloads.list
        self._fetch_watch = FetchWatch(program, self)
        self._job_watch = JobWatch(program, self)
        self._end_watch = EndWatch(program.window, self)
        self._scroll = Scroll(self._list, self)
        self._heartbeat = Heartbeat(self)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_EVERY_MS)
        self._looking.timeout.connect(self._on_look)
        for watch in (self._fetch_watch, self._job_watch, self._end_watch, self._scroll):
            watch.told.connect(self._on_told)
        self.deeds |= {
            "settle": self._settle,
            "enter": self._enter,
            "fetch": self._fetch,
            "begin": self._begin,
            "save": self._save,
            "download": self._download,
            "stop": self._stop,
            "cancel": self._cancel,
            "beat": self._heartbeat.begin,
            "beats": self._beats,
            "rows": self._rows,
            "scroll": self._scroll_through,
        }

    @Slot(object)
    def _on_told(self, seen: object) -> None:
        self.answer(seen)

    # A spare child that is warm, as a person has it who has read a line of the window.

    def _settle(self) -> object:
        self._looking.start()
        return LATER

    @Slot()
    def _on_look(self) -> None:
        spare = self.program.crew._spare._spare
        # Its first line says that it is warm; whoever takes it reads it.
        if spare and select.select([spare._group.stdout], [], [], 0)[0]:
            self._looking.stop()
            self.answer(None)

    # What a person does.

    def _enter(self, text: str) -> None:
        """Press Enter on a link."""
        self._write_link(text)
        self._press_enter()

    def _fetch(self, text: str) -> object:
        """Press Enter on a link; answered with what is painted and when."""
        self._write_link(text)
        self._fetch_watch.begin()
        self._press_enter()
        return LATER

    def _begin(self, text: str) -> None:
        """Press Best Quality on links."""
        self._write_link(text)
        _press(self._window.body.card.best)

    def _save(self, text: str, count: int = 1) -> object:
        """Press Best Quality on links; answered with the ends of that many jobs."""
        self._write_link(text)
        self._job_watch.begin(count)
        _press(self._window.body.card.best)
        return LATER

    def _download(self) -> object:
        """Press Download in the list of qualities; answered with the end of the job."""
        self._job_watch.begin(1)
        _press(self._window.body.qualities.button)
        return LATER

    def _stop(self) -> object:
        """Press Stop; answered when it is shown and the fetch's child is gone."""
        button = self._window.link_row.fetch_button
        return self._end(button, lambda: button.text() == self._window.link_row.tr("Fetch"))

    def _cancel(self, job_id: str) -> object:
        """Press Cancel on a job; answered when it is shown and all its processes are gone."""
        jobs = self._list.model()
        row = [job.job_id for job in self.program.jobs.jobs()].index(job_id)
        self._list.setCurrentIndex(jobs.index(row, 0))
        word = action_word(JobAction.CANCEL)
        buttons = self._window.body.downloads.actions_row.buttons
        button = next(button for button in buttons if button.text() == word)

        def is_cancelled() -> bool:
            job = self.program.jobs.job(job_id)
            return job is not None and job.state is JobState.CANCELLED

        return self._end(button, is_cancelled)

    def _end(self, button: QAbstractButton, is_known: Callable[[], bool]) -> object:
        workers = self.program.crew._workers
        children = [worker._child.pid for worker in workers if worker._child]
        pids = {pid for child in children for pid in (child, *descendant_pids(child))}
        if not pids:
            raise RuntimeError("no engine child is at work")
        self._end_watch.begin(pids, is_known)
        _press(button)
        return LATER

    def _write_link(self, text: str) -> None:
        self._window.link_row.field.edit.setFocus()
        self._window.set_links(text)

    def _press_enter(self) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._window.link_row.field.edit, key)

    # What can be seen.

    def _beats(self) -> dict[str, float]:
        return self._heartbeat.end()._asdict()

    def _rows(self) -> int:
        return self.program.jobs.rowCount()

    def _scroll_through(self) -> object:
        self._scroll.begin()
        return LATER


def _press(button: QAbstractButton) -> None:
    """Press a button as a pointer does: what it stands for begins at once."""
    if not button.isEnabled():
        raise RuntimeError(f"{button.text()} cannot be pressed")
    button.click()


if __name__ == "__main__":
    sys.exit(main(Using))
