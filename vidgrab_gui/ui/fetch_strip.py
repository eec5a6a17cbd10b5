"""The strip under the link: how far the fetch is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.elided_label import ElidedLabel
from vidgrab_gui.ui.theme import Look, Theme, dress
from vidgrab_gui.ui.thin_bar import ThinBar, Tone


class FetchStrip(QWidget):
    """A thin bar with the stage in words below it; at the end of that line others have room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = ThinBar(self.tr("Fetch progress"), theme, self)
        self.stage = ElidedLabel(Look.SMALL, theme, self)
        policy = self.stage.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.stage.setSizePolicy(policy)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.stage, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.bar)
        column.addLayout(self._row)

    def set_end_room(self, width_px: int) -> None:
        """Leave room at the end of the line of words."""
        # Margins are the only part of a layout that is not mirrored.
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left_px, right_px = (width_px, 0) if is_mirrored else (0, width_px)
        self._row.setContentsMargins(left_px, 0, right_px, 0)

    @property
    def stage_px(self) -> int:
        """Return the width of the words."""
        return self.stage.sizeHint().width() if self.stage.text() else 0

    def show_fetch(self, percent: float, tone: Tone, words: str) -> None:
        """Show a fetch as it stands; ``words`` is the stage's message or the error's sentence."""
        self.bar.show_percent(percent, tone)
        dress(self.stage, Look.BAD if tone is Tone.BAD else Look.SMALL)
        self.stage.set_text(words)

    def show_idle(self, words: str = "") -> None:
        """Show that nothing is being fetched."""
        self.bar.show_idle()
        dress(self.stage, Look.SMALL)
        self.stage.set_text(words)


def stage_words(message: str) -> str:
    """Return a stage's message in the person's language."""
    return translated(message)
