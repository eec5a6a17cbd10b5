"""The entries of a list as a Qt list: searched, and picked one by one or many at once."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from vidgrab_gui.core.listing import Batch, Entry, Listing
from vidgrab_gui.models.language import spoken_words

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class EntryRole(IntEnum):
    """What a row holds besides its words."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    LENGTH_S = Qt.ItemDataRole.UserRole + 3
    JPEG = Qt.ItemDataRole.UserRole + 4


class EntryListModel(QAbstractListModel):
    """One row for each entry that the search finds, in the list's own order.

    Lives in the GUI thread. What comes later is picked as all or none of what was there is.
    Signals: ``picked_changed`` after it is others that are picked.
    """

    picked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = spoken_words()
        self._key = ""
        self._batches: tuple[Batch, ...] = ()
        self._entries: list[Entry] = []
        self._picked = bytearray()
        self._takes_new = True
        self._search = ""
        self._found: list[int] = []
        self._lengths_s: dict[str, float] = {}
        self._jpegs: dict[str, bytes] = {}
        self._has_pictures = False

    @property
    def key(self) -> str:
        """Return what the list that is shown is known by."""
        return self._key

    @property
    def count(self) -> int:
        """Return how many entries there are, found or not."""
        return len(self._entries)

    @property
    def picked_count(self) -> int:
        """Return how many are picked, found or not."""
        return sum(self._picked)

    def picked(self) -> tuple[tuple[int, Entry], ...]:
        """Return the picked entries with their places in the list, counted from 1."""
        return tuple(
            (place, entry)
            for place, (entry, is_picked) in enumerate(
                zip(self._entries, self._picked, strict=True), 1
            )
            if is_picked
        )

    def show_listing(self, key: str, listing: Listing | None) -> None:
        """Show a list; under the same ``key`` only what has come since is added."""
        batches = listing.batches if listing else ()
        is_grown = key == self._key and batches[: len(self._batches)] == self._batches
        if not is_grown:
            self._start_over(key)
        for batch in batches[len(self._batches) :]:
            self._add(batch)
        self._batches = batches

    def search(self, text: str) -> None:
        """Show only the entries whose titles hold every word of a text."""
        if text == self._search:
            return
        self.beginResetModel()
        self._search = text
        self._found = self._finds(range(len(self._entries)))
        self.endResetModel()

    def pick_rows(self, rows: Iterable[int], *, is_picked: bool) -> None:
        """Pick the entries in these rows, or no longer."""
        for row in rows:
            self._picked[self._found[row]] = is_picked
        self._tell_picked()

    def pick_found(self, *, is_picked: bool) -> None:
        """Pick every entry the search finds, or none of them."""
        for place in self._found:
            self._picked[place] = is_picked
        if not self._search:
            self._takes_new = is_picked
        self._tell_picked()

    def invert_found(self) -> None:
        """Pick those of the found that were not, and no longer those that were."""
        for place in self._found:
            self._picked[place] = not self._picked[place]
        if not self._search:
            self._takes_new = not self._takes_new
        self._tell_picked()

    def pick_first(self, count: int) -> None:
        """Pick so many from the top of what the search finds, and nothing else."""
        self._picked = bytearray(len(self._entries))
        for place in self._found[:count]:
            self._picked[place] = True
        self._takes_new = False
        self._tell_picked()

    @property
    def has_pictures(self) -> bool:
        """Tell whether the list names pictures of its entries."""
        return self._has_pictures

    def missing_pictures(self, rows: Iterable[int]) -> list[str]:
        """Return the addresses of the pictures of these rows that nobody has asked for yet."""
        urls = dict.fromkeys(self.entry_at(row).thumbnail_url for row in rows)
        return [url for url in urls if url and url not in self._jpegs]

    def learn_picture(self, url: str, jpeg: bytes) -> None:
        """Take note of what is at a picture's address; empty for nothing."""
        self._jpegs[url] = jpeg
        for row, place in enumerate(self._found):
            if self._entries[place].thumbnail_url == url:
                self.dataChanged.emit(self.index(row), self.index(row), [int(EntryRole.JPEG)])

    def learn_length(self, url: str, duration_s: float) -> None:
        """Take note of the length in seconds of an entry whose list did not tell it."""
        if self._lengths_s.get(url) == duration_s:
            return
        self._lengths_s[url] = duration_s
        for row, place in enumerate(self._found):
            entry = self._entries[place]
            if entry.url == url and entry.duration_s is None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def is_picked(self, row: int) -> bool:
        """Tell whether the entry in a row is picked."""
        return bool(self._picked[self._found[row]])

    def entry_at(self, row: int) -> Entry:
        """Return the entry in a row."""
        return self._entries[self._found[row]]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every row be picked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Return how many entries the search finds."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry's title, its words for a screen reader, whether it is picked, or it."""
        row = index.row()
        if not 0 <= row < len(self._found):
            return None
        place = self._found[row]
        entry = self._entries[place]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._picked[place] else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            length = self._words.duration(self._length_s(entry))
            return f"{entry.title}, {length}" if length else entry.title
        return self._own_data(place, role)

    def setData(  # noqa: N802 - Qt's name
        self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Pick an entry or no longer: what a screen reader does to a row."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.pick_rows([index.row()], is_picked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _own_data(self, place: int, role: int) -> object:
        entry = self._entries[place]
        if role == EntryRole.ENTRY:
            return entry
        if role == EntryRole.NUMBER:
            return place + 1
        if role == EntryRole.JPEG:
            return self._jpegs.get(entry.thumbnail_url, b"")
        return self._length_s(entry) if role == EntryRole.LENGTH_S else None

    def _length_s(self, entry: Entry) -> float | None:
        return entry.duration_s or self._lengths_s.get(entry.url)

    def _start_over(self, key: str) -> None:
        self.beginResetModel()
        self._key = key
        self._batches, self._entries, self._found = (), [], []
        self._picked = bytearray()
        self._takes_new = True
        self._search = ""
        self._lengths_s, self._jpegs = {}, {}
        self._has_pictures = False
        self.endResetModel()
        self.picked_changed.emit()

    def _add(self, batch: Batch) -> None:
        start = len(self._entries)
        self._entries += batch
        self._picked += bytes([self._takes_new]) * len(batch)
        self._has_pictures = self._has_pictures or any(entry.thumbnail_url for entry in batch)
        found = self._finds(range(start, len(self._entries)))
        if found:
            first = len(self._found)
            self.beginInsertRows(_TOP, first, first + len(found) - 1)
            self._found += found
            self.endInsertRows()
        self.picked_changed.emit()

    def _finds(self, places: range) -> list[int]:
        words = self._search.casefold().split()
        if not words:
            return list(places)
        titles = ((place, self._entries[place].title.casefold()) for place in places)
        return [place for place, title in titles if all(word in title for word in words)]

    def _tell_picked(self) -> None:
        if self._found:
            top, bottom = self.index(0), self.index(len(self._found) - 1)
            self.dataChanged.emit(top, bottom, [int(Qt.ItemDataRole.CheckStateRole)])
        self.picked_changed.emit()
