"""A row of chips to choose one or several of, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QSizePolicy, QWidget

from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.theme import Theme

GAP_PX = 6


class OptionChoices(QGroupBox):
    """Chips with a value each; the arrow keys move among those of which one is chosen.

    Where several may be chosen each is a stop of its own, and a chip's accessible name starts
    with the group's. Signals: ``chosen`` with the value of the one chip, or with the tuple of
    all that are chosen, in their order. What is checked is what :meth:`show_chosen` was told.
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, theme: Theme, *, takes_several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._takes_several = takes_several
        self._chips: dict[object, Chip] = {}
        self._chosen: Collection[object] = ()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)

    @property
    def chips(self) -> list[Chip]:
        """Return the chips in their order."""
        return list(self._chips.values())

    def offer(self, options: Sequence[tuple[object, str]]) -> bool:
        """Offer these values under these words; tells whether they are other ones than before."""
        if list(options) == [(value, chip.text()) for value, chip in self._chips.items()]:
            return False
        for chip in self._chips.values():
            chip.hide()
            chip.deleteLater()
        self._chips = {value: self._chip(word) for value, word in options}
        self.show_chosen(*self._chosen)
        self._lay_out()
        self.updateGeometry()
        return True

    def show_chosen(self, *values: object) -> None:
        """Show what is chosen; a value that is not offered checks no chip."""
        self._chosen = values
        for value, chip in self._chips.items():
            # Of several exclusive ones Qt refuses to have none checked.
            chip.setAutoExclusive(False)
            chip.setChecked(value in values)
            chip.setAutoExclusive(not self._takes_several)
        if not self._takes_several:
            self._place_stop()

    def heightForWidth(self, width: int) -> int:
        """Return the height of as many lines as a width asks for."""
        rects = self._places(width)
        return rects[-1].bottom() + 1 if rects else 0

    def sizeHint(self) -> QSize:
        """Return room for all in one line."""
        width_px = sum(chip.sizeHint().width() + GAP_PX for chip in self.chips) - GAP_PX
        return QSize(max(0, width_px), self._line_px())

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest one."""
        width_px = max((chip.sizeHint().width() for chip in self.chips), default=0)
        return QSize(width_px, self._line_px())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Lie anew from the other side."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the group is there for those who listen."""

    def _chip(self, word: str) -> Chip:
        chip = Chip(word, self._theme, parent=self)
        if self._takes_several:
            chip.setAccessibleName(f"{self.accessibleName()}: {word}")
        chip.setCheckable(True)
        chip.clicked.connect(self._on_clicked)
        chip.show()
        return chip

    def _place_stop(self) -> None:
        """Let Tab come to the chosen chip: Qt sees to that only once one of them had the focus."""
        stop = next((chip for chip in self.chips if chip.isChecked()), None)
        for chip in self.chips:
            is_stop = chip is (stop or self.chips[0])
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)

    def _line_px(self) -> int:
        return max((chip.sizeHint().height() for chip in self.chips), default=0)

    def _places(self, width_px: int) -> list[QRect]:
        rects: list[QRect] = []
        left_px = top_px = 0
        for chip in self.chips:
            hint = chip.sizeHint()
            if left_px and left_px + hint.width() > width_px:
                left_px, top_px = 0, top_px + hint.height() + GAP_PX
            rects.append(QRect(left_px, top_px, hint.width(), hint.height()))
            left_px += hint.width() + GAP_PX
        return rects

    def _lay_out(self) -> None:
        for chip, place in zip(self.chips, self._places(self.width()), strict=True):
            chip.setGeometry(seen_rect(self.layoutDirection(), self.rect(), place))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._lay_out()
        self.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        value = next(value for value, chip in self._chips.items() if chip is clicked)
        if self._takes_several:
            self.chosen.emit(tuple(v for v, chip in self._chips.items() if chip.isChecked()))
        elif value not in self._chosen:
            self.chosen.emit(value)
