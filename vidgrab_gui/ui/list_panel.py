"""What stands in the list's place for a playlist: its entries, what finds and picks them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.listing import MOST_ENTRIES, Picked
from vidgrab_gui.core.words import Words
from vidgrab_gui.models.entry_list import EntryListModel
from vidgrab_gui.models.language import spoken_number
from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.choice_box import ChoiceBox
from vidgrab_gui.ui.entry_list import EntryList
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button, dressed_label
from vidgrab_gui.ui.thumbnails import ThumbnailCache
from vidgrab_gui.ui.tick_box import TickBox

WISHES = ("best", "2160p", "1440p", "1080p", "720p", "480p", "360p", "audio")
LEAST_ROWS = 3
BUTTON_PX = 28
EDGE_PX = 10
GAP_PX = 8
LABEL_ABOVE_PX = 700
ONE_LINE_ABOVE_PX = 560
LEAST_SEARCH_PX = 110
FIRST_PX = 72
SPEAK_AFTER_MS = 500
_CONTEXT = "ListPanel"


class ListPanel(QFrame):
    """A list's entries in a card, with a search above and what becomes of them below.

    Signals: ``asked`` (str) with the wish for what is picked, ``placed`` (whether file names
    carry places, whether the list gets a folder) when the person chooses that,
    ``said`` (str) for those who listen.
    """

    asked = Signal(str)
    placed = Signal(bool, bool)
    said = Signal(str)

    def __init__(
        self, words: Words, theme: Theme, cache: ThumbnailCache, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_narrow = False
        self.entries = EntryListModel(self)
        self.list = EntryList(self.entries, words, theme, cache, self)
        self.search = QLineEdit(self)
        self.every = Chip(self.tr("All"), theme, is_flat=True, parent=self)
        self.none = Chip(self.tr("None"), theme, is_flat=True, parent=self)
        self.invert = Chip(self.tr("Invert"), theme, is_flat=True, parent=self)
        self.first = QLineEdit(self)
        self.says = dressed_label(Look.SECONDARY, self)
        self.numbers = TickBox(self.tr("Number the files"), theme, self)
        self.own_folder = TickBox(self.tr("Own folder"), theme, self)
        self.label = dressed_label(Look.SECONDARY, self)
        self.quality = ChoiceBox(theme, self)
        self.button = dressed_button(self.tr("Download"), Look.PRIMARY, self)
        self._says_picked = False
        self._speaking = QTimer(self)
        self._speaking.setSingleShot(True)
        self._speaking.setInterval(SPEAK_AFTER_MS)
        dress(self, Look.CARD)
        for field in (self.search, self.first):
            dress(field, Look.FIELD)
        theme.changed.connect(self._wear)
        self._wear()
        self._name()
        self._build()
        self._connect()
        self._on_picked_changed()

    @property
    def wish(self) -> str:
        """Return what is wanted of each picked entry."""
        return str(self.quality.currentData())

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """Return all that takes the keyboard, in its order."""
        picks = (self.search, self.every, self.none, self.invert, self.first, self.list)
        return (*picks, self.numbers, self.own_folder, self.quality, self.button)

    def picked(self, title: str, wish: str) -> Picked:
        """Return what is picked, with what is wanted of it."""
        return Picked(title, self.entries.count, self.entries.picked(), wish)

    def show_places(self, *, numbers: bool, own_folder: bool) -> None:
        """Show how files and folders of lists are named."""
        for box, is_on in ((self.numbers, numbers), (self.own_folder, own_folder)):
            with QSignalBlocker(box):
                box.setChecked(is_on)

    def forget_search(self) -> None:
        """Search for nothing any more: it is another list."""
        for field in (self.search, self.first):
            with QSignalBlocker(field):
                field.clear()

    def least_px(self) -> int:
        """Return the height with as few rows as make sense."""
        rows_px = LEAST_ROWS * self.list.delegate.row_px()
        lines_px = sum(row.sizeHint().height() for row in (self._top, self._boxes, self._foot))
        return lines_px + rows_px + 2

    def height_within(self, room_px: int) -> int:
        """Return the height of whole rows only: one cut in half looks broken."""
        row_px, least_px = self.list.delegate.row_px(), self.least_px()
        return least_px + max(0, room_px - least_px) // row_px * row_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the count away where the button must do, and let the boxes have their own line."""
        super().resizeEvent(event)
        for label in (self.says, self.label):
            label.setVisible(self.width() >= self._theme.px(LABEL_ABOVE_PX))
        is_narrow = self.width() < self._theme.px(ONE_LINE_ABOVE_PX)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            home = self._boxes if is_narrow else self._foot
            for place, box in enumerate((self.numbers, self.own_folder)):
                home.insertWidget(place + (0 if is_narrow else 2), box)

    def _name(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the playlist"))
        self.search.setAccessibleName(self.tr("Search the playlist"))
        self.search.setMinimumWidth(self._theme.px(LEAST_SEARCH_PX))
        self.first.setAccessibleName(self.tr("How many from the top"))
        self.first.setPlaceholderText(self.tr("First…"))
        self.first.setToolTip(self.tr("How many from the top: in most feeds the newest"))
        self.first.setMaxLength(len(str(MOST_ENTRIES)))
        self.first.setFixedWidth(self._theme.px(FIRST_PX))
        self.label.setText(self.tr("Quality"))
        self.label.setBuddy(self.quality)  # by which Linux names a box like this
        self.quality.setAccessibleName(self.label.text())
        for wish in WISHES:
            self.quality.addItem(wish_word(wish), wish)
        self.numbers.setToolTip(self.tr("File names begin with the place in the list"))
        self.own_folder.setToolTip(self.tr("The files go into a folder of the list's name"))

    def _build(self) -> None:
        self._top = _row(self.search, self.every, self.none, self.invert, self.first)
        self._top.setStretch(0, 1)
        choices = (self.numbers, self.own_folder, self.label, self.quality)
        self._foot = _row(self.says, *choices, self.button)
        self._foot.insertStretch(1, 1)
        self._boxes = QHBoxLayout()
        self._boxes.addStretch(1)
        self._boxes.setContentsMargins(EDGE_PX, 0, EDGE_PX, 0)
        for control in (self.first, self.quality, self.button, self.search):
            control.setMinimumHeight(self._theme.px(BUTTON_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.list, 1)
        column.addLayout(self._boxes)
        column.addLayout(self._foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_searched)
        self.every.clicked.connect(self._on_every)
        self.none.clicked.connect(self._on_none)
        self.invert.clicked.connect(self._on_invert)
        self.first.textChanged.connect(self._on_first)
        self.entries.picked_changed.connect(self._on_picked_changed)
        self.list.save_asked.connect(self._ask)
        self.list.many_picked.connect(self._on_many_picked)
        self._speaking.timeout.connect(self._on_silence)
        self.button.clicked.connect(self._ask)
        self.numbers.toggled.connect(self._on_placed)
        self.own_folder.toggled.connect(self._on_placed)

    @Slot()
    def _wear(self) -> None:
        self.setPalette(self._theme.qt_palette)

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self.entries.search(text)
        self._say_soon(picked=False)

    @Slot()
    def _on_every(self) -> None:
        self.first.clear()
        self.entries.pick_found(is_picked=True)
        self._say_soon(picked=True)

    @Slot()
    def _on_none(self) -> None:
        self.first.clear()
        self.entries.pick_found(is_picked=False)
        self._say_soon(picked=True)

    @Slot()
    def _on_invert(self) -> None:
        self.first.clear()
        self.entries.invert_found()
        self._say_soon(picked=True)

    @Slot(str)
    def _on_first(self, text: str) -> None:
        if text.strip().isdecimal():
            self.entries.pick_first(int(text))
            self._say_soon(picked=True)

    def _say_soon(self, *, picked: bool) -> None:
        """Say how many there are now, once nothing more is typed for a moment."""
        self._says_picked = picked
        self._speaking.start()

    @Slot()
    def _on_many_picked(self) -> None:
        self._say_soon(picked=True)

    @Slot()
    def _on_silence(self) -> None:
        found = self.tr("%n found", "", self.entries.rowCount())
        self.said.emit(self.says.text() if self._says_picked else found)

    @Slot()
    def _on_picked_changed(self) -> None:
        picked, count = self.entries.picked_count, self.entries.count
        words = self.tr("{picked} of {count} selected", "", picked)
        self.says.setText(words.format(picked=spoken_number(picked), count=spoken_number(count)))
        name = self.tr("Download {count}").format(count=spoken_number(picked))
        self.button.setText(name)
        self.button.setAccessibleName(name)
        self.button.setEnabled(picked > 0)

    @Slot()
    def _ask(self) -> None:
        if self.button.isEnabled():
            self.asked.emit(self.wish)

    @Slot()
    def _on_placed(self) -> None:
        self.placed.emit(self.numbers.isChecked(), self.own_folder.isChecked())


def wish_word(wish: str) -> str:
    """Return the words for a wish in the list of wishes."""
    return QCoreApplication.translate(_CONTEXT, _WISH_WORDS.get(wish, wish))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(EDGE_PX, EDGE_PX - 2, EDGE_PX, EDGE_PX - 2)
    row.setSpacing(GAP_PX)
    for widget in widgets:
        row.addWidget(widget)
    return row


_WISH_WORDS = {"best": "Best Quality", "audio": "Audio Only"}
