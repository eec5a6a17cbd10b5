"""A button that is checked and unchecked, also by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget


class ToggleButton(QPushButton):
    """A push button whose ``clicked`` comes for whoever toggles it, by whatever means.

    Qt lets assistive technology toggle a checkable button without clicking it: it would look
    as if chosen, and nothing would follow. What the program itself checks is no click.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_known = False
        self.toggled.connect(self._on_any_toggled)

    def setChecked(self, is_checked: bool) -> None:  # noqa: N802 - Qt's name
        """Check or uncheck it by the program."""
        self._is_known = True
        super().setChecked(is_checked)
        self._is_known = False

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Check or uncheck it by a click, which Qt tells by itself."""
        self._is_known = True
        super().nextCheckState()
        self._is_known = False

    @Slot(bool)
    def _on_any_toggled(self, is_checked: bool) -> None:
        # Of several exclusive ones the others are unchecked with the one that is meant.
        is_other = self.autoExclusive() and not is_checked
        if not self._is_known and not is_other:
            self.clicked.emit()
