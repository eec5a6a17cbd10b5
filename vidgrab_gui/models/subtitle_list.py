"""The subtitles of one link as a Qt list of things to check."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.models.language import language_name

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class TrackRole(IntEnum):
    """What a row holds besides its words."""

    MARK = Qt.ItemDataRole.UserRole + 1


class SubtitleListModel(QAbstractListModel):
    """One row for each track; which are checked is told, not kept.

    Lives in the GUI thread. Nothing is set here: the view tells what was pressed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tracks: tuple[SubtitleTrack, ...] = ()
        self._checked: frozenset[str] = frozenset()

    @property
    def tracks(self) -> tuple[SubtitleTrack, ...]:
        """Return the rows."""
        return self._tracks

    def show_tracks(self, tracks: Sequence[SubtitleTrack]) -> None:
        """Show other tracks; the same ones again change nothing."""
        if tuple(tracks) == self._tracks:
            return
        self.beginResetModel()
        self._tracks = tuple(tracks)
        self.endResetModel()

    def show_checked(self, languages: Collection[str]) -> None:
        """Show which languages are wanted."""
        fresh = frozenset(languages)
        if fresh != self._checked and self._tracks:
            self._checked = fresh
            last = self.index(len(self._tracks) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.CheckStateRole])
        self._checked = fresh

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many tracks there are."""
        return 0 if parent.isValid() else len(self._tracks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a track's name, what is said of it, or whether it is checked."""
        if not 0 <= index.row() < len(self._tracks):
            return None
        track = self._tracks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return track_name(track)
        mark = self.tr("automatic") if track.is_automatic else ""
        if role == TrackRole.MARK:
            return mark
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{track_name(track)}, {mark}" if mark else track_name(track)
        if role == Qt.ItemDataRole.CheckStateRole:
            states = Qt.CheckState
            return states.Checked if track.language in self._checked else states.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that a row can be checked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


def track_name(track: SubtitleTrack) -> str:
    """Return the language's name in the person's words, the site's own where we know none."""
    name = language_name(track.language)
    return track.name if track.name and name == track.language else name
