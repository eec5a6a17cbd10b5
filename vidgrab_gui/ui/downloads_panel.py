"""The downloads: their heading, what can be done to the selected ones, and their list."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from vidgrab_gui.core.job import Job, JobAction
from vidgrab_gui.core.words import Words
from vidgrab_gui.models.job_list import JobListModel
from vidgrab_gui.ui.downloads_list import DownloadsList
from vidgrab_gui.ui.job_actions import JobActions
from vidgrab_gui.ui.job_delegate import JobDelegate
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_label
from vidgrab_gui.ui.thumbnails import ThumbnailCache

HEADER_PX = 28
HEADER_GAP_PX = 6
BETWEEN_PX = 12
OVERHANG_PX = 8


class DownloadsPanel(QWidget):
    """A heading with quiet buttons, and the card with the list below.

    Signals: ``asked`` (JobAction, tuple of job ids), ``fix_asked`` (FailureAction, link),
    ``copied`` after something went to the clipboard.
    """

    asked = Signal(object, object)
    fix_asked = Signal(object, str)
    copied = Signal()

    def __init__(
        self,
        jobs: JobListModel,
        words: Words,
        theme: Theme,
        cache: ThumbnailCache,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self.heading = dressed_label(Look.HEAD, self)
        self.heading.setText(self.tr("Downloads"))
        self.actions_row = JobActions(self)
        self.card = QFrame(self)
        dress(self.card, Look.CARD)
        self.delegate = JobDelegate(theme, words, cache, self)
        self.list = DownloadsList(jobs, self.delegate, theme, self.card)
        self.nothing = dressed_label(Look.SECONDARY, self.card)
        self.nothing.setText(self.tr("What you save appears here"))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.actions_row.asked.connect(self._on_action_asked)
        self.list.asked.connect(self.asked)
        self.list.fix_asked.connect(self._on_fix_asked)
        self.list.link_copy_asked.connect(self._on_link_copy_asked)
        self.list.details_copy_asked.connect(self._on_details_copy_asked)
        self.list.selection_moved.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer what makes sense for the selected jobs as they stand now."""
        if self.actions_row.would_drop_keyboard(self._offered):
            # Else Qt hands it to the next button, where the same key does something else.
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.actions_row.offer(self._offered)
        has_jobs = self._jobs.rowCount() > 0
        self.actions_row.setVisible(has_jobs)
        self.nothing.setVisible(not has_jobs)
        self.list.run_frames()

    def header_px(self, width_px: int) -> int:
        """Return the height of the heading with its buttons, in one line or in two parts."""
        line_px = max(HEADER_PX, self.heading.sizeHint().height())
        if self._is_one_line(width_px) or self.actions_row.isHidden():
            return max(line_px, self.actions_row.sizeHint().height())
        return line_px + self.actions_row.height_at(width_px)

    def height_for_rows(self, width_px: int, rows: int) -> int:
        """Return the panel's height with so many rows in sight."""
        card_px = rows * self.delegate.row_px() + 2
        return self.header_px(width_px) + HEADER_GAP_PX + card_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Put heading, buttons and card in their places; the card is as high as its rows."""
        width_px, header_px = self.width(), self.header_px(self.width())
        heading = QRect(0, 0, self.heading.sizeHint().width(), max(HEADER_PX, header_px))
        # The last button's word, not its padding, ends where the card ends.
        actions = QRect(0, 0, width_px + OVERHANG_PX, self.actions_row.sizeHint().height())
        if self._is_one_line(width_px):
            actions.setLeft(heading.right() + BETWEEN_PX)
            actions.moveTop((header_px - actions.height()) // 2)
        else:
            line_px = max(HEADER_PX, self.heading.sizeHint().height())
            heading.setHeight(line_px)
            actions = QRect(0, line_px, width_px + OVERHANG_PX, header_px - line_px)
        top_px = header_px + HEADER_GAP_PX
        # Whole rows only: a row cut in half looks broken, and the scroll bar says there are more.
        fitting = (self.height() - top_px - 2) // self.delegate.row_px()
        rows = max(1, min(self._jobs.rowCount(), fitting))
        card = QRect(0, top_px, width_px, rows * self.delegate.row_px() + 2)
        for widget, rect in (
            (self.heading, heading),
            (self.actions_row, actions),
            (self.card, card),
        ):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))
        self.actions_row.lay_out()
        inside = self.card.rect().adjusted(1, 1, -1, -1)
        self.list.setGeometry(inside)
        self.nothing.setGeometry(inside)

    @property
    def _offered(self) -> set[JobAction]:
        return {action for job in self.list.selected_jobs for action in job.actions}

    def _is_one_line(self, width_px: int) -> bool:
        together_px = self.heading.sizeHint().width() + BETWEEN_PX - OVERHANG_PX
        return together_px + self.actions_row.sizeHint().width() <= width_px

    @Slot(object)
    def _on_action_asked(self, action: JobAction) -> None:
        self.list.ask(action)

    @Slot(object, object)
    def _on_fix_asked(self, action: object, job: Job) -> None:
        self.fix_asked.emit(action, job.url)

    @Slot(object)
    def _on_link_copy_asked(self, job: Job) -> None:
        self._copy(job.url)

    @Slot(object)
    def _on_details_copy_asked(self, job: Job) -> None:
        parts = (job.url, job.failure.kind, job.failure.detail) if job.failure else (job.url,)
        self._copy("\n".join(part for part in parts if part))

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()
