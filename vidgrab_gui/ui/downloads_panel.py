"""The downloads: heading, filter, what can be done to the selected ones, and their list."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from vidgrab_gui.core.job import Job, JobAction
from vidgrab_gui.core.words import Words
from vidgrab_gui.models.job_filter import JobFilterModel, JobKind
from vidgrab_gui.models.job_list import JobListModel
from vidgrab_gui.ui.downloads_list import DownloadsList
from vidgrab_gui.ui.filter_chips import FilterChips, nothing_sentence
from vidgrab_gui.ui.job_actions import JobActions
from vidgrab_gui.ui.job_delegate import JobDelegate
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.more_button import MoreButton
from vidgrab_gui.ui.reorder import Move
from vidgrab_gui.ui.row_heights import HEADER_GAP_PX, HEADER_PX
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_label
from vidgrab_gui.ui.thumbnails import ThumbnailCache

BETWEEN_PX = 12
OVERHANG_PX = 8
_NEW_KINDS = (JobKind.ALL, JobKind.RUNNING, JobKind.WAITING)


class DownloadsPanel(QWidget):
    """One line with heading, filter, buttons and More, and the card with the list below.

    Signals: ``asked`` (JobAction, tuple of job ids), ``move_asked`` (tuple of job ids, the id
    they go before), ``fix_asked`` (FailureAction, link), ``copied`` after something went to
    the clipboard, ``said`` (str) for those who listen; those of ``more`` are its own.
    """

    asked = Signal(object, object)
    move_asked = Signal(object, str)
    fix_asked = Signal(object, str)
    copied = Signal()
    said = Signal(str)

    def __init__(
        self,
        jobs: JobListModel,
        words: Words,
        theme: Theme,
        cache: ThumbnailCache,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told: object = None
        self.jobs = JobFilterModel(jobs, self)
        self.heading = dressed_label(Look.HEAD, self)
        self.heading.setText(self.tr("Downloads"))
        self.chips = FilterChips(self.jobs, theme, self)
        self.actions_row = JobActions(self)
        self.more = MoreButton(theme, self)
        self.card = QFrame(self)
        dress(self.card, Look.CARD)
        self.delegate = JobDelegate(theme, words, cache, self)
        self.list = DownloadsList(self.jobs, self.delegate, theme, self.card)
        self.nothing = dressed_label(Look.SECONDARY, self.card)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cache.come.connect(self.list.viewport().update)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.actions_row.asked.connect(self._on_action_asked)
        self.chips.chosen.connect(self.show_kind)
        self.more.opening.connect(self._on_more_opening)
        self.more.move_asked.connect(self._on_move_chosen)
        self.list.asked.connect(self.asked)
        self.list.move_asked.connect(self.move_asked)
        self.list.moved.connect(self._on_moved)
        self.list.fix_asked.connect(self._on_fix_asked)
        self.list.link_copy_asked.connect(self._on_link_copy_asked)
        self.list.details_copy_asked.connect(self._on_details_copy_asked)
        self.list.selection_moved.connect(self._on_selection_moved)

    @Slot()
    def refresh(self) -> bool:
        """Offer what makes sense for the selected jobs; tell whether that is anything new.

        Jobs that only move on, ten times a second, change nothing of it.
        """
        self.list.run_frames()
        told, self._told = self._told, self._to_tell()
        if told == self._told:
            return False
        self._tell()
        self._told = self._to_tell()
        return True

    def _to_tell(self) -> object:
        """Return all that the line above the list depends on."""
        counts = tuple(map(self.jobs.count, JobKind))
        shown = self.jobs.kind, self.jobs.rowCount()
        return counts, shown, self.list.selected_actions

    def _tell(self) -> None:
        has_jobs = self.jobs.count(JobKind.ALL) > 0
        if not has_jobs:
            # Else the next download would come into a list that does not show it.
            self.jobs.show(JobKind.ALL)
        offered = self.list.selected_actions
        if self.actions_row.would_drop_keyboard(offered):
            # Else Qt hands it to the next button, where the same key does something else.
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.actions_row.offer(offered)
        self.chips.refresh()
        self._show_line(has_jobs)
        self.nothing.setText(nothing_sentence(self.jobs.kind))
        self.nothing.setVisible(self.jobs.rowCount() == 0)

    def _show_line(self, has_jobs: bool) -> None:
        focused, parts = self.window().focusWidget(), (self.chips, self.actions_row, self.more)
        if not has_jobs and any(p is focused or p.isAncestorOf(focused) for p in parts if focused):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in parts:
            part.setVisible(has_jobs)

    @Slot(object)
    def show_kind(self, kind: JobKind) -> None:
        """Show the downloads of one kind."""
        self.list.show_kind(kind)
        self._on_selection_moved()
        count = self.jobs.rowCount()
        self.said.emit(self.tr("%n shown", "", count) if count else self.nothing.text())

    def show_new(self) -> None:
        """Show what is going to be added."""
        if self.jobs.kind not in _NEW_KINDS:
            self.show_kind(JobKind.ALL)

    def header_px(self, width_px: int) -> int:
        """Return the height of what stands above the card; a selection does not change it."""
        line_px = self._line_px
        if self._is_one_line(width_px):
            return line_px
        return line_px + self.actions_row.sizeHint().height()

    def height_for_rows(self, width_px: int, rows: int) -> int:
        """Return the panel's height with so many rows in sight."""
        card_px = rows * self.delegate.row_px() + 2
        return self.header_px(width_px) + HEADER_GAP_PX + card_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Put everything in its place; the card is as high as its rows."""
        if self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            return  # see Body.arrange
        self._lay_out_header()
        top_px = self.header_px(self.width()) + HEADER_GAP_PX
        # Whole rows only: a row cut in half looks broken, and the scroll bar says there are more.
        fitting = (self.height() - top_px - 2) // self.delegate.row_px()
        rows = max(1, min(self.jobs.rowCount(), fitting))
        self._set(self.card, QRect(0, top_px, self.width(), rows * self.delegate.row_px() + 2))
        inside = self.card.rect().adjusted(1, 1, -1, -1)
        self.list.setGeometry(inside)
        self.nothing.setGeometry(inside)

    def _lay_out_header(self) -> None:
        width_px, line_px = self.width(), self._line_px
        more = self.more.sizeHint()
        # More's arrow, not its padding, ends where the card ends.
        more_px = width_px + self._overhang_px - more.width()
        actions_px = self.actions_row.sizeHint().width()
        is_one_line = self._is_one_line(width_px)
        end_px = more_px - BETWEEN_PX
        if is_one_line and actions_px:
            end_px -= actions_px + BETWEEN_PX
        start_px = self.heading.sizeHint().width() + BETWEEN_PX
        has_heading = self.chips.isHidden() or start_px + self.chips.least_px <= end_px
        self.heading.setVisible(has_heading)
        start_px = start_px if has_heading else 0
        chips_px = self.chips.fit(end_px - start_px)
        left_px = start_px + chips_px + BETWEEN_PX if is_one_line else 0
        right_px = more_px - BETWEEN_PX if is_one_line else width_px + self._overhang_px
        top_px = (line_px - self.actions_row.sizeHint().height()) // 2 if is_one_line else line_px
        height_px = self.actions_row.sizeHint().height()
        self._set(self.heading, QRect(0, 0, self.heading.sizeHint().width(), line_px))
        self._set(self.chips, QRect(start_px, 0, chips_px, line_px))
        self._set(
            self.more, QRect(more_px, (line_px - more.height()) // 2, more.width(), more.height())
        )
        self._set(self.actions_row, QRect(left_px, top_px, max(0, right_px - left_px), height_px))
        self.chips.lay_out()
        self.actions_row.lay_out()

    def _set(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(seen_rect(self.layoutDirection(), self.rect(), rect))

    @property
    def _line_px(self) -> int:
        return max(HEADER_PX, self.heading.sizeHint().height(), self.more.sizeHint().height())

    @property
    def _overhang_px(self) -> int:
        """Return how far padding reaches beyond the card, which an edge around it must not."""
        return 0 if self._theme.colours.has_contrast else OVERHANG_PX

    def _is_one_line(self, width_px: int) -> bool:
        """Tell whether filter, More and what one job offers have room beside each other."""
        least_px = self.chips.least_px + self.more.sizeHint().width() - self._overhang_px
        return least_px + self.actions_row.usual_px + 2 * BETWEEN_PX <= width_px

    @Slot()
    def _on_selection_moved(self) -> None:
        self.refresh()
        self.lay_out()

    @Slot()
    def _on_more_opening(self) -> None:
        finished = self.jobs.count(JobKind.DONE) + self.jobs.count(JobKind.CANCELLED)
        self.more.offer(
            retry=self.jobs.count(JobKind.FAILED) > 0,
            clear=finished > 0,
            moves=self.list.possible_moves,
        )

    @Slot(object)
    def _on_move_chosen(self, move: Move) -> None:
        self.list.ask_move(move)

    @Slot(int)
    def _on_moved(self, place: int) -> None:
        said = self.tr("Place {place} of {count}")
        self.said.emit(said.format(place=place, count=self.jobs.unended_rows))

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
