"""The qualities of one link as a Qt list."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vidgrab_gui.core.media import Quality
from vidgrab_gui.models.language import spoken_words

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class QualityRole(IntEnum):
    """What a row holds besides its words."""

    QUALITY = Qt.ItemDataRole.UserRole + 1


class QualityListModel(QAbstractListModel):
    """The lines a person can choose from, best first; replaced as a whole.

    Lives in the GUI thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = spoken_words()
        self._qualities: tuple[Quality, ...] = ()

    @property
    def qualities(self) -> tuple[Quality, ...]:
        """Return the lines, best first."""
        return self._qualities

    def set_qualities(self, qualities: tuple[Quality, ...]) -> None:
        """Show other lines; the same ones again change nothing, not even the selection."""
        if qualities == self._qualities:
            return
        self.beginResetModel()
        self._qualities = qualities
        self.endResetModel()

    def quality_at(self, row: int) -> Quality:
        """Return one line."""
        return self._qualities[row]

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._qualities)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's label, its whole description, or the line itself."""
        if not 0 <= index.row() < len(self._qualities):
            return None
        quality = self._qualities[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.translate(quality.label)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words.quality_accessible(quality)
        return quality if role == QualityRole.QUALITY else None
