"""The room above the list, for what is asked about a link."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

GAP_PX = 8


class SlotTop:
    """Keeps the room of one part above whatever is in the slot, as long as that is shown."""

    def __init__(self) -> None:
        self._part: QWidget | None = None

    def take(self, part: QWidget) -> None:
        """Take in what is to stand there."""
        self._part = part

    def set_shown(self, *, is_shown: bool) -> bool:
        """Show it or not; tells whether that was a change."""
        if self._part is None or self._part.isHidden() is not is_shown:
            return False
        self._part.setVisible(is_shown)
        return True

    @property
    def height_px(self) -> int:
        """Return the room it takes, gap and all."""
        if self._part is None or self._part.isHidden():
            return 0
        return self._part.sizeHint().height() + GAP_PX

    def placed_in(self, slot: QRect) -> tuple[QWidget, QRect] | None:
        """Return the part and its place at the top of a slot, where it is shown."""
        if self._part is None or not self.height_px:
            return None
        place = QRect(slot.left(), slot.top(), slot.width(), self.height_px - GAP_PX)
        return self._part, place
