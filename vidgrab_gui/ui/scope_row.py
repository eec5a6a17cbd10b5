"""The choice for a link that is a video inside a list: the video, or the whole list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QWidget

from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.theme import Theme

GAP_PX = 6


class ScopeRow(QGroupBox):
    """Two chips of which one is chosen.

    Signals: ``chosen`` (whether the whole list is meant).
    """

    chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the link means"))
        self.video = Chip(self.tr("This video"), theme, parent=self)
        self.list = Chip(self.tr("Whole playlist"), theme, parent=self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        for chip in (self.video, self.list):
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(self._on_clicked)
            row.addWidget(chip)
        row.addStretch(1)

    def show_choice(self, *, is_list: bool, count: int | None) -> None:
        """Show what is chosen, and how many the list holds once that is known."""
        words = self.tr("Whole playlist")
        if count is not None:
            words = self.tr("Whole playlist ({count})").format(count=f"{count:,}")
        self.list.set_text(words)
        self.list.setAccessibleName(words)
        chip = self.list if is_list else self.video
        chip.setChecked(True)

    def sizeHint(self) -> QSize:
        """Return room for both chips."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the group is there for those who listen."""

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.list.isChecked())
