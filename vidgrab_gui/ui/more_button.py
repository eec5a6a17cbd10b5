"""What concerns all downloads at once, and the selected ones' place in the queue."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from vidgrab_gui.ui.artwork import Drawing
from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.menu_icons import MenuIcons, deed_drawing
from vidgrab_gui.ui.reorder import Move, move_key, move_word
from vidgrab_gui.ui.theme import Theme

AT_ONCE = (1, 2, 3, 4, 5, 6, 8)


class MoreButton(Chip):
    """A quiet button with a menu.

    Signals: ``opening`` before the menu shows, ``retry_asked``, ``clear_asked``,
    ``at_once_asked`` with how many downloads may run at once, ``move_asked`` (Move),
    ``watch_asked`` (bool) whether copied links are to be taken, ``network_asked``.
    """

    opening = Signal()
    retry_asked = Signal()
    clear_asked = Signal()
    at_once_asked = Signal(int)
    move_asked = Signal(object)
    watch_asked = Signal(bool)
    network_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, is_flat=True, parent=parent)
        self.set_text(self.tr("More"))
        self.setAccessibleName(self.tr("More"))
        menu = QMenu(self)
        self._retry = menu.addAction(self.tr("Retry All Failed"))
        self._clear = menu.addAction(self.tr("Clear Finished"))
        menu.addSeparator()
        self._moves = [(menu.addAction(move_word(move)), move) for move in Move]
        menu.addSeparator()
        self._at_once = QActionGroup(menu)
        self._add_at_once(menu)
        self._watch = menu.addAction(self.tr("Take Copied Links"))
        self._watch.setCheckable(True)
        self._watch.triggered.connect(self.watch_asked)
        self._network = menu.addAction(self.tr("Network…"))
        self._network.triggered.connect(self.network_asked)
        for entry, move in self._moves:
            entry.setShortcut(move_key(move))
        self._retry.triggered.connect(self.retry_asked)
        self._clear.triggered.connect(self.clear_asked)
        menu.triggered.connect(self._on_triggered)
        menu.aboutToShow.connect(self.opening)
        self._draw(menu)
        self.setMenu(menu)

    def show_at_once(self, count: int) -> None:
        """Check how many downloads may run at once; a number that is not there checks none."""
        for entry in self._at_once.actions():
            entry.setChecked(entry.data() == count)

    def show_clipboard_watch(self, *, is_on: bool) -> None:
        """Check whether copied links are taken."""
        self._watch.setChecked(is_on)

    def offer(self, *, retry: bool, clear: bool, moves: Collection[Move]) -> None:
        """Enable what makes sense now."""
        self._retry.setEnabled(retry)
        self._clear.setEnabled(clear)
        for entry, move in self._moves:
            entry.setEnabled(move in moves)

    def _draw(self, menu: QMenu) -> None:
        icons = MenuIcons(menu, self._theme)
        icons.put(self._retry, Drawing.RETRY)
        icons.put(self._clear, Drawing.CLEAR)
        for entry, move in self._moves:
            icons.put(entry, deed_drawing(move))
        icons.put(self._choices.menuAction(), Drawing.SPEED)
        icons.put(self._network, Drawing.NETWORK)

    def _add_at_once(self, menu: QMenu) -> None:
        # A group that must have one checked could not say that it is another number.
        self._at_once.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        choices = self._choices = QMenu(self.tr("At Once"), menu)
        for count in AT_ONCE:
            entry = choices.addAction(str(count))
            entry.setData(count)
            entry.setCheckable(True)
            self._at_once.addAction(entry)
        self._at_once.triggered.connect(self._on_at_once)
        menu.addMenu(choices)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        for known, move in self._moves:
            if known is entry:
                self.move_asked.emit(move)

    @Slot(QAction)
    def _on_at_once(self, entry: QAction) -> None:
        # Choosing what is chosen already would take the mark away.
        entry.setChecked(True)
        self.at_once_asked.emit(entry.data())
