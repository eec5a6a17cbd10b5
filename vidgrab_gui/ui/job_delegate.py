"""Paints one job: picture, title, one sentence, a bar while it runs, labelled buttons."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
)

from vidgrab_gui.core.job import Hold, Job, JobState
from vidgrab_gui.core.links import display
from vidgrab_gui.core.words import Words
from vidgrab_gui.models.job_list import JobRole
from vidgrab_gui.ui.artwork import Drawing, draw_inside
from vidgrab_gui.ui.elided_label import tip
from vidgrab_gui.ui.job_actions import Deed
from vidgrab_gui.ui.job_row import RowButton, RowPlaces, RowPlans
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import RING_PX, draw_bar, draw_line, fill_rounded, fill_selected
from vidgrab_gui.ui.row_delegate import RowDelegate
from vidgrab_gui.ui.row_heights import job_row_px
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme
from vidgrab_gui.ui.thin_bar import motion_phase
from vidgrab_gui.ui.thumbnails import ThumbnailCache

PICTURE_RADIUS_PX = 6
INSET_PX = 4
SIGN_PX = 14
SIGN_GAP_PX = 5

_SIGNS = {
    JobState.WAITING: Drawing.WAITING,
    JobState.PAUSED: Drawing.PAUSE,
    JobState.DONE: Drawing.DONE,
    JobState.WARNED: Drawing.WARNING,
    JobState.FAILED: Drawing.FAILED,
    JobState.CANCELLED: Drawing.CANCEL,
}

_STANDING = frozenset({JobState.PAUSED, JobState.WAITING})
_WORRIES = frozenset({Hold.NO_ROOM, Hold.FOLDER_GONE, Hold.FOLDER_REFUSED})

ButtonKey = tuple[str, Deed]
"""A painted button: the job's id and what the button does."""


class JobDelegate(RowDelegate):
    """Paints the rows of the list of downloads.

    ``hovered`` and ``pressed`` name the painted button under the pointer. ``clock``
    gives seconds since the epoch.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        cache: ThumbnailCache,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._cache = cache
        self._clock = clock
        self._plans = RowPlans(theme)
        self.hovered: ButtonKey | None = None
        self.pressed: ButtonKey | None = None

    def row_px(self) -> int:
        """Return the height of a row."""
        return job_row_px(self._theme)

    def places(self, job: Job, rect: QRect, direction: Qt.LayoutDirection) -> RowPlaces:
        """Return where everything of a job lies in its row."""
        return self._plans.places(job, rect, direction)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        job: Job = index.data(JobRole.JOB)
        places = self.places(job, option.rect, option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        self._paint_picture(painter, job, places.picture)
        self._paint_words(painter, job, places, option.direction)
        if has_bar(job):
            self._paint_bar(painter, job, places.bar, option.direction)
        for button in places.buttons:
            self._paint_button(painter, job, button, option.direction)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Say the whole title and sentence, which a narrow row cuts."""
        job = index.data(JobRole.JOB)
        if event.type() != QEvent.Type.ToolTip or not isinstance(job, Job):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), self.tip_of(job), view)
        return True

    def tip_of(self, job: Job) -> str:
        """Return the whole title and sentence as a tool tip."""
        return tip(job_title(job), self._words.job_status(job, self._clock()))

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours, rect, state = self._theme.colours, option.rect, option.state
        block = rect.adjusted(INSET_PX, 3, -INSET_PX, -3)
        if state & QStyle.StateFlag.State_Selected:
            fill_selected(painter, block, colours, option.direction)
        if state & QStyle.StateFlag.State_HasFocus:
            fill_rounded(painter, block, BUTTON_RADIUS_PX, None, colours.accent, RING_PX)
        if index.row() > 0:
            line = QRect(rect.left() + 16, rect.top(), rect.width() - 32, 1)
            painter.fillRect(line, colours.line)

    def _paint_picture(self, painter: QPainter, job: Job, place: QRect) -> None:
        if not place.isValid():
            return
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._cache.pixmap(job.thumbnail_jpeg, place.size(), ratio, PICTURE_RADIUS_PX)
        if pixmap is not None and not pixmap.isNull():
            painter.drawPixmap(place.topLeft(), pixmap)
            return
        colours = self._theme.colours
        fill_rounded(painter, place, PICTURE_RADIUS_PX, colours.chip, colours.edge)
        if pixmap is not None:
            return  # it is on its way
        which = Drawing.NOTE if is_sound(job) else Drawing.FILM
        draw_inside(painter, place, which, colours.secondary, 0.5)

    def _paint_words(
        self, painter: QPainter, job: Job, places: RowPlaces, direction: Qt.LayoutDirection
    ) -> None:
        fonts, colours = self._theme.fonts, self._theme.colours
        title, status = places.title, places.status
        if not has_bar(job):
            # Without a bar the two lines stand in the middle of the row.
            shift_px = (places.bar.bottom() - places.status.bottom()) // 2
            title, status = title.translated(0, shift_px), status.translated(0, shift_px)
        draw_line(
            painter,
            title,
            job_title(job),
            font=fonts.strong,
            colour=colours.text,
            direction=direction,
        )
        ink, which = self._status_ink(job), _SIGNS.get(job.state)
        if which is not None:
            status = self._paint_sign(painter, which, ink, status, direction)
        draw_line(
            painter,
            status,
            self._words.job_status(job, self._clock()),
            font=fonts.small,
            colour=ink,
            direction=direction,
        )

    def _paint_sign(
        self,
        painter: QPainter,
        which: Drawing,
        ink: QColor,
        line: QRect,
        direction: Qt.LayoutDirection,
    ) -> QRect:
        """Paint the drawing before a status; return what is left of its line."""
        side_px = self._theme.px(SIGN_PX)
        place = QRect(line.left(), line.center().y() - side_px // 2 + 1, side_px, side_px)
        draw_inside(painter, seen_rect(direction, line, place), which, ink, 1.0)
        return seen_rect(direction, line, line.adjusted(side_px + SIGN_GAP_PX, 0, 0, 0))

    def _status_ink(self, job: Job) -> QColor:
        colours = self._theme.colours
        inks = {
            JobState.DONE: colours.good,
            JobState.WARNED: colours.warning,
            JobState.FAILED: colours.bad,
        }
        if job.state is JobState.PAUSED and job.hold in _WORRIES:
            return colours.warning
        return inks.get(job.state, colours.secondary)

    def _paint_bar(
        self, painter: QPainter, job: Job, place: QRect, direction: Qt.LayoutDirection
    ) -> None:
        colours = self._theme.colours
        draw_bar(
            painter,
            place,
            percent=job.progress.percent,
            phase=motion_phase(self._theme),
            track=colours.track,
            # What stands still does not look as if it ran.
            fill=colours.accent if job.state.is_running else colours.secondary,
            direction=direction,
        )

    def _paint_button(
        self, painter: QPainter, job: Job, button: RowButton, direction: Qt.LayoutDirection
    ) -> None:
        colours = self._theme.colours
        key = (job.job_id, button.offer.deed)
        fill = colours.card
        if key == self.hovered:
            fill = colours.chip if key == self.pressed else colours.hover
        fill_rounded(painter, button.rect, BUTTON_RADIUS_PX, fill, colours.line)
        draw_line(
            painter,
            button.rect,
            button.offer.label,
            font=self._theme.fonts.strong,
            colour=colours.text,
            direction=direction,
            align=Qt.AlignmentFlag.AlignHCenter,
        )


def has_bar(job: Job) -> bool:
    """Tell whether the row shows a bar."""
    has_begun = job.progress.percent is not None
    return job.state.is_running or (job.state in _STANDING and has_begun)


def is_sound(job: Job) -> bool:
    """Tell whether the job brings sound alone."""
    return job.quality.is_audio if job.quality else job.wish == "audio"


def job_title(job: Job) -> str:
    """Return what the job brings, on one line; its link until the title is known."""
    return " ".join(job.title.split()) or display(job.url)
