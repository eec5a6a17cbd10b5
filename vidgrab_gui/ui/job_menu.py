"""The menu of the selected downloads: only what makes sense for them now."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from vidgrab_gui.core.failures import FailureAction
from vidgrab_gui.core.job import Job, JobAction
from vidgrab_gui.ui.artwork import Drawing
from vidgrab_gui.ui.job_actions import SHOWN_ORDER, Deed, deed_word, row_offers, shortcut_of
from vidgrab_gui.ui.menu_icons import MenuIcons, deed_drawing
from vidgrab_gui.ui.reorder import Move, move_key, move_word
from vidgrab_gui.ui.shortcuts import Shortcut, keys_of
from vidgrab_gui.ui.theme import Theme


class JobMenu(QMenu):
    """Opens at the pointer, or below the row with the keyboard.

    Signals: ``chosen`` (JobAction, FailureAction or Move), ``link_copy_asked``,
    ``details_copy_asked``.
    """

    chosen = Signal(object)
    link_copy_asked = Signal()
    details_copy_asked = Signal()

    def __init__(
        self, jobs: Sequence[Job], moves: Collection[Move], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = MenuIcons(self, theme)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deeds: list[tuple[QAction, Deed | Move]] = []
        if len(jobs) == 1:
            for offer in row_offers(jobs[0]):
                if isinstance(offer.deed, FailureAction):
                    self._deeds.append((self.addAction(offer.label), offer.deed))
        self._add_actions({action for job in jobs for action in job.actions})
        self._add_moves(moves)
        if len(jobs) == 1:
            self._add_copies(jobs[0])
        for entry, deed in self._deeds:
            self._icons.put(entry, deed_drawing(deed))
        self.triggered.connect(self._on_triggered)

    def _add_actions(self, actions: Collection[JobAction]) -> None:
        keys: list[QKeySequence] = []
        for action in SHOWN_ORDER:
            if action in actions:
                entry = self.addAction(deed_word(action))
                # Where a key could mean two of them it does the first.
                if shortcut_of(action) not in keys:
                    entry.setShortcut(shortcut_of(action))
                keys.append(shortcut_of(action))
                self._deeds.append((entry, action))

    def _add_moves(self, moves: Collection[Move]) -> None:
        if moves:
            self.addSeparator()
        for move in Move:
            if move in moves:
                entry = self.addAction(move_word(move))
                entry.setShortcut(move_key(move))
                self._deeds.append((entry, move))

    def _add_copies(self, job: Job) -> None:
        self.addSeparator()
        link = self.addAction(self.tr("Copy Link"))
        link.setShortcuts(keys_of(Shortcut.COPY_LINK))
        link.triggered.connect(self.link_copy_asked)
        self._icons.put(link, Drawing.LINK)
        if job.failure is not None:
            details = self.addAction(self.tr("Copy Details"))
            details.triggered.connect(self.details_copy_asked)
            self._icons.put(details, Drawing.COPY)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        for known, deed in self._deeds:
            if known is entry:
                self.chosen.emit(deed)
