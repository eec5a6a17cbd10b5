"""The list of downloads: painted rows with buttons that take clicks, a menu and keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from vidgrab_gui.core.job import Job, JobAction
from vidgrab_gui.models.job_filter import JobFilterModel, JobKind
from vidgrab_gui.ui.job_actions import SHOWN_ORDER, Deed
from vidgrab_gui.ui.job_delegate import ButtonKey, JobDelegate, has_bar
from vidgrab_gui.ui.job_keys import actions_meant, move_meant
from vidgrab_gui.ui.job_row import RowButton
from vidgrab_gui.ui.painting import RING_PX, fill_rounded
from vidgrab_gui.ui.reorder import Move, gap_of, moves_anything
from vidgrab_gui.ui.row_drag import RowDrag
from vidgrab_gui.ui.row_focus import RowFocus
from vidgrab_gui.ui.shortcuts import Shortcut, is_pressed
from vidgrab_gui.ui.theme import CARD_RADIUS_PX, Theme

if TYPE_CHECKING:
    from vidgrab_gui.ui.job_menu import JobMenu

FRAME_MS = 50
AGE_MS = 30_000
MOST_KEPT = 200
"""So many selected jobs are looked for again when other jobs are shown."""
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class DownloadsList(QListView):
    """Shows the jobs.

    Signals: ``asked`` (JobAction, tuple of job ids), ``move_asked`` (tuple of job ids, the id
    they go before), ``fix_asked`` (FailureAction, Job), ``link_copy_asked`` and
    ``details_copy_asked`` (Job), ``selection_moved``, ``moved`` (place in the list, from 1)
    after the queue has followed a wish of the keyboard.
    """

    asked = Signal(object, object)
    fix_asked = Signal(object, object)
    link_copy_asked = Signal(object)
    details_copy_asked = Signal(object)
    selection_moved = Signal()
    move_asked = Signal(object, str)
    moved = Signal(int)

    def __init__(
        self,
        jobs: JobFilterModel,
        delegate: JobDelegate,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._delegate = delegate
        self._theme = theme
        self._last_pressed: ButtonKey | None = None
        self._drag = RowDrag(self)
        # A move of several rows is several moves of the model.
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(0)
        self._following.timeout.connect(self._on_followed)
        self._is_following = False
        self.setAccessibleName(self.tr("Downloads"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setModel(jobs)
        self.setItemDelegate(delegate)
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        jobs.rowsMoved.connect(self._on_rows_moved)
        jobs.modelReset.connect(self._drag.cancel)
        self._drag.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.run_frames)
        RowFocus(self)
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self._ages = QTimer(self)
        self._ages.setInterval(AGE_MS)
        self._ages.timeout.connect(self.viewport().update)
        theme.changed.connect(self._on_theme_changed)

    @property
    def is_moving(self) -> bool:
        """Tell whether a stripe is being animated in some row."""
        return self._frames.isActive()

    @property
    def selected_jobs(self) -> tuple[Job, ...]:
        """Return the selected jobs from top to bottom."""
        return tuple(self._jobs.job_at(row) for row in self._selected_rows)

    @property
    def selected_actions(self) -> frozenset[JobAction]:
        """Return what makes sense for one of the selected jobs at least."""
        found: frozenset[JobAction] = frozenset()
        for row in self._selected_rows:
            found |= self._jobs.job_at(row).actions
            if len(found) == len(SHOWN_ORDER):
                break
        return found

    @property
    def possible_moves(self) -> frozenset[Move]:
        """Return where the selected jobs can be sent in the queue."""
        rows, count = self._movable_rows, self._jobs.unended_rows
        return frozenset(move for move in Move if gap_of(move, rows, count) is not None)

    def show_kind(self, kind: JobKind) -> None:
        """Show the jobs of one kind; what was selected and is still in sight stays selected."""
        current = self.currentIndex()
        current_id = self._jobs.job_at(current.row()).job_id if current.isValid() else ""
        selected = [job.job_id for job in self.selected_jobs[:MOST_KEPT]]
        self._jobs.show(kind)
        selection = QItemSelection()
        for row in filter(lambda row: row >= 0, map(self._jobs.row_of, selected)):
            selection.select(self._jobs.index(row), self._jobs.index(row))
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        row = max(0, self._jobs.row_of(current_id))
        self.selectionModel().setCurrentIndex(self._jobs.index(row), keep)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(self.currentIndex())
        self.selection_moved.emit()

    @Slot()
    def run_frames(self) -> None:
        """Animate while a running job in sight cannot say how far it is, and not a frame longer."""
        wanted = (
            self.isVisible()
            and not self._theme.is_still
            and any(_is_lost(self._jobs.job_at(row)) for row in self._rows_in_sight)
        )
        if wanted != self._frames.isActive():
            (self._frames.start if wanted else self._frames.stop)()

    def ask(self, action: JobAction) -> None:
        """Ask for an action on those selected jobs it makes sense for."""
        ids = tuple(job.job_id for job in self.selected_jobs if action in job.actions)
        if ids:
            self.asked.emit(action, ids)

    def ask_move(self, move: Move) -> None:
        """Ask for another place in the queue for the selected jobs."""
        gap = gap_of(move, self._movable_rows, self._jobs.unended_rows)
        if gap is not None:
            self._is_following = True
            self._ask_gap(gap)

    def menu(self) -> JobMenu:
        """Return the menu of the selected jobs, with only what makes sense now."""
        from vidgrab_gui.ui.job_menu import JobMenu  # noqa: PLC0415 - many starts see none

        menu = JobMenu(self.selected_jobs, self.possible_moves, self._theme, self)
        menu.chosen.connect(self._on_menu_chosen)
        menu.link_copy_asked.connect(self._on_copy_link)
        menu.details_copy_asked.connect(self._on_copy_details)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys say."""
        self._is_following = False
        if event.key() == Qt.Key.Key_Escape and self._drag.is_pressed:
            self._drag.cancel()
            return
        if is_pressed(event, Shortcut.COPY_LINK) and len(self.selected_jobs) == 1:
            self._on_copy_link()
            return
        if is_pressed(event, Shortcut.CONTEXT_MENU):
            self._select_current()
            self._open_menu()
            return
        meant, move = actions_meant(event), move_meant(event)
        offered = self.selected_actions if meant else frozenset()
        action = next((action for action in meant if action in offered), None)
        if move is not None:
            self._select_current()
            self.ask_move(move)
        elif action is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            # A key held down means the row it was pressed for, not those that come after it.
            self.ask(action)
            self._select_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that Tab comes to: keys, menu and buttons act on what is selected."""
        super().focusInEvent(event)
        self.viewport().update()
        if event.reason() in _BY_TAB:
            self._select_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu at the pointer, or below the current row for the keyboard."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_menu()
        elif self.selected_jobs:
            self.menu().popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a painted button, or select."""
        self._last_pressed = self._button_under(event)
        if self._last_pressed is None:
            super().mousePressEvent(event)
            if self._can_drag(event):
                self._drag.press(event.position().toPoint())
            return
        self._delegate.pressed = self._last_pressed
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a painted button: it counts if the pointer is still on it."""
        pressed, self._delegate.pressed = self._delegate.pressed, None
        gap = self._drag.drop()
        if gap >= 0:
            self._ask_gap(gap)
            return
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        self.viewport().update()
        found = self._button_at(event.position().toPoint())
        if found is not None and _key(*found) == pressed:
            self._do(found[1].offer.deed, found[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag rows, or light up the button under the pointer."""
        if self._drag.is_pressed:
            self._drag.move(event.position().toPoint(), self._jobs.unended_rows)
            return
        if self._delegate.pressed is None:
            super().mouseMoveEvent(event)
        found = self._button_at(event.position().toPoint())
        self._hover(_key(*found) if found else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a finished file; two clicks on a button are two clicks.

        What the first click has brought under the pointer is not meant by the second.
        """
        if self._button_under(event) != self._last_pressed:
            return
        if self._last_pressed is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        self.ask(JobAction.OPEN)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the line where those that are dragged would land."""
        super().paintEvent(event)
        line, accent = self._drag.line(), self._theme.colours.accent
        has_no_row = self.hasFocus() and not self.currentIndex().isValid()
        if line.isValid() or has_no_row:
            painter = QPainter(self.viewport())
            painter.fillRect(line, accent)
            if has_no_row:
                # The ring is around the row with the keyboard; where there is none, around all.
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                fill_rounded(
                    painter, self.viewport().rect(), CARD_RADIUS_PX - 1, None, accent, RING_PX
                )
            painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        super().showEvent(event)
        self._ages.start()
        self.run_frames()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop moving while nobody sees it."""
        super().hideEvent(event)
        self._ages.stop()
        self._drag.cancel()
        self.run_frames()

    @property
    def _selected_rows(self) -> list[int]:
        selection = self.selectionModel().selection()
        spans = [selection.at(k) for k in range(selection.count())]
        return sorted(row for span in spans for row in range(span.top(), span.bottom() + 1))

    @property
    def _movable_rows(self) -> list[int]:
        count = self._jobs.unended_rows
        return [row for row in self._selected_rows if row < count]

    @property
    def _rows_in_sight(self) -> Iterator[int]:
        port, last = self.viewport().rect(), self._jobs.rowCount() - 1
        top, bottom = self.indexAt(port.topLeft()), self.indexAt(port.bottomLeft())
        if last >= 0 and top.isValid():
            yield from range(top.row(), (bottom.row() if bottom.isValid() else last) + 1)

    def _ask_gap(self, gap: int) -> None:
        rows = self._movable_rows
        ids = tuple(self._jobs.job_at(row).job_id for row in rows)
        if rows and moves_anything(rows, gap):
            self.move_asked.emit(ids, self._jobs.id_at_gap(gap, frozenset(ids)))

    def _can_drag(self, event: QMouseEvent) -> bool:
        row = self.indexAt(event.position().toPoint()).row()
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_left = event.button() == Qt.MouseButton.LeftButton
        return is_plain and is_left and 0 <= row < self._jobs.unended_rows

    def _button_at(self, place: QPoint) -> tuple[Job, RowButton] | None:
        index = self.indexAt(place)
        if not index.isValid():
            return None
        job = self._jobs.job_at(index.row())
        places = self._delegate.places(job, self.visualRect(index), self.layoutDirection())
        for button in places.buttons:
            if button.rect.contains(place):
                return job, button
        return None

    def _button_under(self, event: QMouseEvent) -> ButtonKey | None:
        """Return the painted button a press of the left mouse button is on."""
        found = self._button_at(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        return _key(*found) if found and is_left else None

    def _select_current(self) -> None:
        """Select the row with the keyboard where none is selected."""
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def _open_menu(self) -> None:
        """Open the menu below the row with the keyboard, at its first entry."""
        if self.selected_jobs:
            rect, menu = self.visualRect(self.currentIndex()), self.menu()
            menu.popup(self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(16, 0)))
            menu.setActiveAction(menu.actions()[0])

    def _hover(self, key: ButtonKey | None) -> None:
        if key != self._delegate.hovered:
            self._delegate.hovered = key
            self.viewport().update()

    def _do(self, deed: Deed, job: Job) -> None:
        if isinstance(deed, JobAction):
            self.asked.emit(deed, (job.job_id,))
        else:
            self.fix_asked.emit(deed, job)

    @Slot()
    def _on_frame(self) -> None:
        for row in self._rows_in_sight:
            if _is_lost(self._jobs.job_at(row)):
                self.update(self._jobs.index(row))

    @Slot()
    def _on_rows_moved(self) -> None:
        if self._is_following:
            self._following.start()

    @Slot()
    def _on_followed(self) -> None:
        self._is_following = False
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.moved.emit(self.currentIndex().row() + 1)

    @Slot(object)
    def _on_menu_chosen(self, deed: Deed | Move) -> None:
        if isinstance(deed, Move):
            self.ask_move(deed)
        elif isinstance(deed, JobAction):
            self.ask(deed)
        elif self.selected_jobs:
            self.fix_asked.emit(deed, self.selected_jobs[0])

    @Slot()
    def _on_copy_link(self) -> None:
        for job in self.selected_jobs[:1]:
            self.link_copy_asked.emit(job)

    @Slot()
    def _on_copy_details(self) -> None:
        for job in self.selected_jobs[:1]:
            self.details_copy_asked.emit(job)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.run_frames()
        self.viewport().update()


def _key(job: Job, button: RowButton) -> ButtonKey:
    return job.job_id, button.offer.deed


def _is_lost(job: Job) -> bool:
    return has_bar(job) and job.progress.percent is None
