"""Tells through the desktop's notifications how downloads have ended, and hears the answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from vidgrab_gui.core.failures import FailureAction, action_label, text_of
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.links import display
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.tidings import TOLD, Tiding, Told, sum_up
from vidgrab_gui.core.words import Words
from vidgrab_gui.desktop.notifications import DEFAULT, Notification, Notifier

TOGETHER_MS = 800
"""What ends within this is told in one."""
MOST_REMEMBERED = 50
RUN = "run"
FIX = "fix"


class Tidings(QObject):
    """Decides what is told of ended downloads, and what a press on it means.

    While one of this program's windows is the active one nothing is told: the person sees it
    there. Lives in the GUI thread. ``left`` counts what runs or waits, ``is_watched`` tells
    whether a window is active. Signals: ``asked`` (JobAction, ids of jobs), ``fix_asked``
    (FailureAction, link), ``window_wanted``.
    """

    asked = Signal(object, object)
    fix_asked = Signal(object, str)
    window_wanted = Signal()

    def __init__(
        self,
        notifier: Notifier,
        words: Words,
        left: Callable[[], int],
        is_watched: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._words = words
        self._left = left
        self._is_watched = is_watched
        self._settings = Settings()
        self._running: set[str] = set()
        self._burst: dict[str, Job] = {}
        self._run: dict[str, Job] = {}
        self._told: dict[str, Told] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOGETHER_MS)
        self._timer.timeout.connect(self._on_together)

    def apply(self, settings: Settings) -> None:
        """Tell what these choices want to be told."""
        self._settings = settings

    def close(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()
        self._running.clear()

    @Slot(object)
    def note(self, job: Job) -> None:
        """Take note of a job as it stands now."""
        if job.state.is_running:
            self._running.add(job.job_id)
            self._run.pop(job.job_id, None)  # tried again: it has not ended after all
            self._burst.pop(job.job_id, None)
        elif job.job_id in self._running and job.state is not JobState.WAITING:
            self._running.discard(job.job_id)
            if job.state in TOLD:
                self._burst[job.job_id] = self._run[job.job_id] = job
            if not self._timer.isActive():
                self._timer.start()

    @Slot(str, str)
    def act(self, topic: str, key: str) -> None:
        """Do what was pressed on a notification."""
        told = self._told.get(topic)
        if told is None:
            return
        if key == DEFAULT:
            self.window_wanted.emit()
        elif key == FIX and told.jobs[0].failure:
            self.fix_asked.emit(text_of(told.jobs[0].failure.kind).action, told.jobs[0].url)
        elif key in set(JobAction):
            action = JobAction(key)
            self.asked.emit(action, [job.job_id for job in _meant(told, action)])

    @Slot()
    def _on_together(self) -> None:
        left = self._left()
        burst, run = list(self._burst.values()), list(self._run.values())
        self._burst.clear()
        if not left:
            self._run.clear()
        told = None if self._is_watched() else sum_up(burst, run, left, self._settings)
        if told is not None:
            self._tell(told)

    def _tell(self, told: Told) -> None:
        is_single = told.kind in {Tiding.SAVED, Tiding.FAILED}
        topic = told.jobs[0].job_id if is_single else RUN
        self._told.pop(topic, None)
        self._told[topic] = told
        while len(self._told) > MOST_REMEMBERED:
            self._told.pop(next(iter(self._told)))
        title, body = self._single(told.jobs[0]) if is_single else self._several(told)
        self._notifier.show(Notification(title, body, topic, self._offers(told)))

    def _single(self, job: Job) -> tuple[str, str]:
        title = job.title or display(job.url)
        if job.state is JobState.FAILED or job.obtained is None:
            return title, self._words.job_state(job)
        what = self._words.obtained_line(job.obtained)
        said = self.tr("Saved: {what}")
        if job.state is JobState.WARNED:
            said = self.tr("Saved with warnings: {what}")
        return title, said.format(what=what)

    def _several(self, told: Told) -> tuple[str, str]:
        title = self.tr("All downloads have ended")
        if told.kind is Tiding.SOME:
            title = self.tr("%n download(s) have ended", "", len(told.jobs))
        elif not told.failed:
            title = self.tr("All downloads are there")
        parts = [
            self.tr("%n saved", "", told.saved) if told.saved else "",
            self.tr("%n failed", "", told.failed) if told.failed else "",
        ]
        return title, " · ".join(part for part in parts if part)

    def _offers(self, told: Told) -> tuple[tuple[str, str], ...]:
        words = {
            JobAction.OPEN: self.tr("Open"),
            JobAction.SHOW_IN_FOLDER: self.tr("Show in Folder"),
            JobAction.RETRY: self.tr("Retry"),
        }
        offers = [(str(action), words[action]) for action in told.actions]
        failure = told.jobs[0].failure
        if told.kind is Tiding.FAILED and failure:
            action = text_of(failure.kind).action
            if action is not FailureAction.TRY_AGAIN:
                offers.append((FIX, self._words.translate(action_label(action))))
        return tuple(offers)


def _meant(told: Told, action: JobAction) -> tuple[Job, ...]:
    """Return the jobs of a notification that an action on it is for."""
    if action is JobAction.RETRY:
        return tuple(job for job in told.jobs if job.state is JobState.FAILED)
    return told.jobs[-1:]
