"""The chips beside the heading: which downloads are shown, and how many there are of each kind."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QMenu, QWidget

from vidgrab_gui.models.job_filter import JobFilterModel, JobKind
from vidgrab_gui.models.language import spoken_number
from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.theme import Theme

GAP_PX = 6
_CONTEXT = "FilterChips"


class FilterChips(QGroupBox):
    """One chip for each kind of job, of which one is chosen; the arrow keys choose another.

    With little room those leave that stand for nothing, then all become one chip with a
    menu. Signals: ``chosen`` (JobKind).
    """

    chosen = Signal(object)

    def __init__(self, jobs: JobFilterModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._shown: tuple[Chip, ...] = ()
        self._chips: dict[JobKind, Chip] = {}
        self._entries: dict[JobKind, QAction] = {}
        self.setAccessibleName(self.tr("Filter downloads"))
        self.menu_chip = Chip("", theme, parent=self)
        self._build(theme)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        jobs.counts_changed.connect(self._on_counts_changed)
        self.refresh()

    @property
    def chips(self) -> list[Chip]:
        """Return the chips, and last the one with all of them in its menu."""
        return [*self._chips.values(), self.menu_chip]

    @property
    def least_px(self) -> int:
        """Return the width below which even the one chip with the menu has no room."""
        return self.menu_chip.sizeHint().width()

    @Slot()
    def refresh(self) -> None:
        """Say what is chosen and how many there are of each."""
        for kind, chip in self._chips.items():
            words = f"{kind_word(kind)} {spoken_number(self._jobs.count(kind))}"
            chip.set_text(words)
            chip.setAccessibleName(words)
            chip.setChecked(kind is self._jobs.kind)
            self._entries[kind].setText(words)
            self._entries[kind].setChecked(kind is self._jobs.kind)
        said = self._chips[self._jobs.kind].text()
        self.menu_chip.set_text(said)
        self.menu_chip.setAccessibleDescription(said)

    def take_keyboard(self) -> None:
        """Put the keyboard on the chip that is chosen, or on the one with all in its menu."""
        chosen = self._chips[self._jobs.kind]
        heir = chosen if chosen in self._shown else self.menu_chip
        if heir.isVisible():
            heir.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, room_px: int) -> int:
        """Choose what has room and return its width."""
        every, used = self._every(), self._used()
        shown = next((s for s in (every, used) if _width_px(s) <= room_px), (self.menu_chip,))
        if shown != self._shown:
            self._pass_keyboard(shown)
            self._shown = shown
            for chip in self.chips:
                chip.setVisible(chip in shown)
        return _width_px(shown)

    def lay_out(self) -> None:
        """Put the chips in one line."""
        left_px = 0
        for chip in self._shown:
            hint = chip.sizeHint()
            place = QRect(QPoint(left_px, (self.height() - hint.height()) // 2), hint)
            chip.setGeometry(seen_rect(self.layoutDirection(), self.rect(), place))
            left_px += hint.width() + GAP_PX

    def sizeHint(self) -> QSize:
        """Return room for the chips as they are shown."""
        return QSize(_width_px(self._shown), self.menu_chip.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the one chip with the menu."""
        return self.menu_chip.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the group is there for those who listen."""

    def _build(self, theme: Theme) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for kind in JobKind:
            chip = Chip("", theme, parent=self)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(self._on_chip_clicked)
            entry = menu.addAction("")
            entry.setCheckable(True)
            group.addAction(entry)
            self._chips[kind], self._entries[kind] = chip, entry
        group.triggered.connect(self._on_entry_triggered)
        self.menu_chip.setMenu(menu)
        self.menu_chip.setAccessibleName(self.tr("Filter"))
        for widget in self.chips:
            widget.hide()

    def _every(self) -> tuple[Chip, ...]:
        """Return all chips; Cancelled only where there is something to be seen behind it."""
        rare = (JobKind.CANCELLED,)
        return tuple(c for k, c in self._chips.items() if k not in rare or self._is_used(k))

    def _used(self) -> tuple[Chip, ...]:
        return tuple(chip for kind, chip in self._chips.items() if self._is_used(kind))

    def _is_used(self, kind: JobKind) -> bool:
        is_fixed = kind in (JobKind.ALL, self._jobs.kind)
        return is_fixed or self._jobs.count(kind) > 0 or self._chips[kind].hasFocus()

    def _pass_keyboard(self, shown: tuple[Chip, ...]) -> None:
        """Let the keyboard stay here when the chip that has it leaves."""
        focused = self.window().focusWidget()
        if focused in self.chips and focused not in shown:
            heir = self._chips[self._jobs.kind]
            after = heir if heir in shown else self.menu_chip
            after.setVisible(True)
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_counts_changed(self) -> None:
        # Many change in one go; they are said once.
        self._soon.start()

    @Slot()
    def _on_chip_clicked(self) -> None:
        clicked = self.sender()
        self.chosen.emit(next(kind for kind, chip in self._chips.items() if chip is clicked))

    @Slot(QAction)
    def _on_entry_triggered(self, entry: QAction) -> None:
        self.chosen.emit(next(kind for kind, known in self._entries.items() if known is entry))


def kind_word(kind: JobKind) -> str:
    """Return the word on a kind's chip."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[kind])


def nothing_sentence(kind: JobKind) -> str:
    """Return what is said where there is no job of a kind."""
    return QCoreApplication.translate(_CONTEXT, _NOTHING[kind])


def _width_px(chips: tuple[Chip, ...]) -> int:
    return sum(chip.sizeHint().width() for chip in chips) + GAP_PX * max(0, len(chips) - 1)


_WORDS = {
    JobKind.ALL: "All",
    JobKind.RUNNING: "Running",
    JobKind.WAITING: "Waiting",
    JobKind.PAUSED: "Paused",
    JobKind.DONE: "Done",
    JobKind.FAILED: "Failed",
    JobKind.CANCELLED: "Cancelled",
}
_NOTHING = {
    JobKind.ALL: "What you save appears here",
    JobKind.RUNNING: "Nothing is running just now",
    JobKind.WAITING: "Nothing is waiting",
    JobKind.PAUSED: "Nothing is paused",
    JobKind.DONE: "Nothing is done yet",
    JobKind.FAILED: "Nothing has failed",
    JobKind.CANCELLED: "Nothing was cancelled",
}
