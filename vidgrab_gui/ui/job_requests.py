"""What is asked of the downloads on its way to the program, with the question some of it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.job import JobAction
from vidgrab_gui.models.job_list import JobListModel
from vidgrab_gui.ui.commands import Commands
from vidgrab_gui.ui.downloads_panel import DownloadsPanel
from vidgrab_gui.ui.job_delegate import job_title
from vidgrab_gui.ui.theme import Theme

if TYPE_CHECKING:
    from vidgrab_gui.ui.questions import QuitQuestion


class JobRequests(QObject):
    """Hands on what the panel of downloads asks for, and asks before files go or work stops.

    Lives in the GUI thread. Nothing here waits for an answer: a question is opened and
    tells what was said.
    """

    def __init__(
        self,
        commands: Commands,
        jobs: JobListModel,
        panel: DownloadsPanel,
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._jobs = jobs
        self._panel = panel
        self._theme = theme
        self._window = window
        self._quit_question: QuitQuestion | None = None
        panel.asked.connect(self._on_asked)
        panel.move_asked.connect(self._on_move_asked)
        panel.more.retry_asked.connect(self._on_retry_asked)
        panel.more.clear_asked.connect(self._on_clear_asked)
        panel.more.at_once_asked.connect(self._on_at_once_asked)
        panel.more.watch_asked.connect(self._on_watch_asked)

    def ask_to_quit(self) -> None:
        """Ask whether to quit; once, and in front of everything when it is asked for again."""
        from vidgrab_gui.ui.questions import QuitQuestion  # noqa: PLC0415 - few starts ask

        if self._quit_question is None:
            unfinished = self._panel.jobs.unended_count
            self._quit_question = QuitQuestion(
                unfinished, self._theme, self._window, is_kept=self._commands.keeps_list()
            )
            self._quit_question.confirmed.connect(self._on_quit_confirmed)
            self._quit_question.finished.connect(self._on_quit_answered)
            self._quit_question.open()
        else:
            self._quit_question.raise_()
            self._quit_question.activateWindow()

    def _remove(self, job_ids: tuple[str, ...]) -> None:
        """Remove jobs, after a question where they have files."""
        jobs = [job for job in map(self._jobs.job, job_ids) if job is not None]
        if not any(job.file_path for job in jobs):
            self._commands.remove_jobs(job_ids, with_files=False)
            return
        from vidgrab_gui.ui.questions import RemovalQuestion  # noqa: PLC0415 - few starts ask

        question = RemovalQuestion(job_title(jobs[0]), job_ids, self._theme, self._window)
        question.answered.connect(self._on_removal_answered)
        question.open()

    @Slot(object, object)
    def _on_asked(self, action: JobAction, job_ids: tuple[str, ...]) -> None:
        if action is JobAction.REMOVE:
            self._remove(job_ids)
        else:
            self._commands.act_on_jobs(action, job_ids)

    @Slot(object, bool)
    def _on_removal_answered(self, job_ids: tuple[str, ...], with_files: bool) -> None:
        self._commands.remove_jobs(job_ids, with_files=with_files)

    @Slot(object, str)
    def _on_move_asked(self, job_ids: tuple[str, ...], before_id: str) -> None:
        self._commands.move_jobs(job_ids, before_id)

    @Slot()
    def _on_retry_asked(self) -> None:
        self._commands.retry_all_failed()

    @Slot()
    def _on_clear_asked(self) -> None:
        self._commands.clear_finished()

    @Slot(bool)
    def _on_watch_asked(self, is_on: bool) -> None:
        self._commands.watch_clipboard(is_on=is_on)

    @Slot(int)
    def _on_at_once_asked(self, count: int) -> None:
        self._commands.set_jobs_at_once(count)

    @Slot(bool)
    def _on_quit_confirmed(self, remember: bool) -> None:
        self._commands.quit(remember=remember)

    @Slot()
    def _on_quit_answered(self) -> None:
        self._quit_question = None
