"""The choice for a link that is a video inside a list: the video, or the whole list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from vidgrab_gui.models.language import spoken_number
from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.mirroring import seen_rect
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
        for chip in self._chips:
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.clicked.connect(self._on_clicked)

    def show_choice(self, *, is_list: bool, count: int | None) -> None:
        """Show what is chosen, and how many the list holds once that is known."""
        words = self.tr("Whole playlist")
        if count is not None:
            words = self.tr("Whole playlist ({count})").format(count=spoken_number(count))
        self.list.set_text(words)
        self.list.setAccessibleName(words)
        chip = self.list if is_list else self.video
        chip.setChecked(True)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return room for both chips."""
        hints = [chip.sizeHint() for chip in self._chips]
        width_px = sum(hint.width() for hint in hints) + GAP_PX
        return QSize(width_px, max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips in one line."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the group is there for those who listen."""

    @property
    def _chips(self) -> tuple[Chip, ...]:
        return self.video, self.list

    def _lay_out(self) -> None:
        left_px = 0
        for chip in self._chips:
            place = QRect(QPoint(left_px, 0), chip.sizeHint())
            chip.setGeometry(seen_rect(self.layoutDirection(), self.rect(), place))
            left_px += place.width() + GAP_PX

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self.list.isChecked())
