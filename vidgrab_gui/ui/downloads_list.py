"""The list of downloads: painted rows with buttons that take clicks, a menu and keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QKeyCombination, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from vidgrab_gui.core.failures import FailureAction
from vidgrab_gui.core.job import Job, JobAction
from vidgrab_gui.models.job_list import JobListModel
from vidgrab_gui.ui.job_actions import SHOWN_ORDER, Deed, deed_word, row_offers, shortcut_of
from vidgrab_gui.ui.job_delegate import ButtonKey, JobDelegate, has_bar
from vidgrab_gui.ui.job_row import RowButton
from vidgrab_gui.ui.theme import Theme

FRAME_MS = 50
AGE_MS = 30_000
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class DownloadsList(QListView):
    """Shows the jobs.

    Signals: ``asked`` (JobAction, tuple of job ids), ``fix_asked`` (FailureAction, Job),
    ``link_copy_asked`` and ``details_copy_asked`` (Job), ``selection_moved``.
    """

    asked = Signal(object, object)
    fix_asked = Signal(object, object)
    link_copy_asked = Signal(object)
    details_copy_asked = Signal(object)
    selection_moved = Signal()

    def __init__(
        self,
        jobs: JobListModel,
        delegate: JobDelegate,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._delegate = delegate
        self._theme = theme
        self._last_pressed: ButtonKey | None = None
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
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._jobs.job_at(row) for row in rows)

    @Slot()
    def run_frames(self) -> None:
        """Animate while a running job cannot say how far it is, and not a frame longer."""
        wanted = self.isVisible() and not self._theme.is_still and any(map(_is_lost, self._running))
        if wanted != self._frames.isActive():
            (self._frames.start if wanted else self._frames.stop)()

    def ask(self, action: JobAction) -> None:
        """Ask for an action on those selected jobs it makes sense for."""
        ids = tuple(job.job_id for job in self.selected_jobs if action in job.actions)
        if ids:
            self.asked.emit(action, ids)

    def menu(self) -> QMenu:
        """Return the menu of the selected jobs, with only what makes sense now."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        jobs = self.selected_jobs
        if len(jobs) == 1:
            self._add_fix(menu, jobs[0])
        for action in SHOWN_ORDER:
            if any(action in job.actions for job in jobs):
                entry = menu.addAction(deed_word(action))
                entry.setData(action)
                entry.setShortcut(shortcut_of(action))
        if len(jobs) == 1:
            menu.addSeparator()
            menu.addAction(self.tr("Copy Link")).triggered.connect(self._on_copy_link)
            if jobs[0].failure is not None:
                menu.addAction(self.tr("Copy Details")).triggered.connect(self._on_copy_details)
        menu.triggered.connect(self._on_menu_triggered)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys say."""
        action = self._action_of(event)
        if action is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            # A key held down means the row it was pressed for, not those that come after it.
            self.ask(action)
            self._select_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the row that Tab comes to: keys, menu and buttons act on what is selected."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB:
            self._select_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu at the pointer, or below the current row for the keyboard."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(16, 0))
        if self.selected_jobs:
            self.menu().popup(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a painted button, or select."""
        self._last_pressed = self._button_under(event)
        if self._last_pressed is None:
            super().mousePressEvent(event)
            return
        self._delegate.pressed = self._last_pressed
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of a painted button: it counts if the pointer is still on it."""
        pressed, self._delegate.pressed = self._delegate.pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
            return
        self.viewport().update()
        found = self._button_at(event.position().toPoint())
        if found is not None and _key(*found) == pressed:
            self._do(found[1].offer.deed, found[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the button under the pointer."""
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

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        super().showEvent(event)
        self._ages.start()
        self.run_frames()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop moving while nobody sees it."""
        super().hideEvent(event)
        self._ages.stop()
        self.run_frames()

    @property
    def _running(self) -> Iterable[Job]:
        for row in range(self._jobs.rowCount()):
            job = self._jobs.job_at(row)
            if job.state.is_ended:
                return
            yield job

    def _add_fix(self, menu: QMenu, job: Job) -> None:
        for offer in row_offers(job):
            if isinstance(offer.deed, FailureAction):
                menu.addAction(offer.label).setData(offer.deed)

    def _action_of(self, event: QKeyEvent) -> JobAction | None:
        key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, key))
        for action in SHOWN_ORDER:
            if pressed == shortcut_of(action) and any(
                action in job.actions for job in self.selected_jobs
            ):
                return action
        return None

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
        for row, job in enumerate(self._running):
            if _is_lost(job):
                self.update(self._jobs.index(row))

    @Slot(QAction)
    def _on_menu_triggered(self, entry: QAction) -> None:
        # Qt hands back what it was given as plain text.
        said = entry.data()
        if said in set(JobAction):
            self.ask(JobAction(said))
        elif said in set(FailureAction) and self.selected_jobs:
            self.fix_asked.emit(FailureAction(said), self.selected_jobs[0])

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
