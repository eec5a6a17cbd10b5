"""What one group of options holds: choices, fields and sentences with a word before each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from vidgrab_gui.core.media import Media
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.wish_words import WishWords
from vidgrab_gui.core.wishes import NO_WISHES, Wishes
from vidgrab_gui.ui.chip import HEIGHT_PX
from vidgrab_gui.ui.option_choices import OptionChoices
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_label

CAPTION_PX = 72
FIELD_PX = 28
EDGE_PX = 16
BETWEEN_PX = 8


@dataclass(frozen=True, slots=True)
class OptionState:
    """What the options show: the choices, and the link they are made for.

    ``link`` is empty where none is looked at; ``media`` is None until its fetch is done.
    """

    wishes: Wishes = NO_WISHES
    rule: QualityRule = QualityRule.PLAYS_EVERYWHERE
    link: str = ""
    media: Media | None = None


class OptionPage(QWidget):
    """Shows a part of the state and tells what is wanted instead.

    Signals: ``wished`` (Wishes) with one thing changed, ``stops_changed`` when the keyboard
    has other things to stop at.
    """

    wished = Signal(object)
    stops_changed = Signal()

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.theme = theme
        self.state = OptionState()
        self._parts: list[QWidget] = []
        self._captions: dict[QWidget, QLabel] = {}
        self._fields: dict[OptionChoices, str] = {}
        self.setObjectName("options")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(EDGE_PX, 2, EDGE_PX, 12)
        self._grid.setHorizontalSpacing(BETWEEN_PX)
        self._grid.setVerticalSpacing(BETWEEN_PX)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._fit)

    @property
    def stops(self) -> list[QWidget]:
        """Return what the keyboard can stop at, in the order of the eye."""
        found: list[QWidget] = []
        for part in self._parts:
            found += part.chips if isinstance(part, OptionChoices) else [part]
        return found

    def show_state(self, state: OptionState) -> None:
        """Show what is wanted of which link."""
        self.state = state
        for choices, field in self._fields.items():
            choices.show_chosen(getattr(state.wishes, field))
        self.show_rest()

    def show_rest(self) -> None:
        """Show what no choice of :meth:`add_choice` shows by itself."""

    def wish(self, **changes: object) -> None:
        """Want something else."""
        self.wished.emit(replace(self.state.wishes, **changes))  # type: ignore[arg-type]  # by name

    def add_choice(
        self, field: str, caption: str, values: Sequence[Enum], name: str = ""
    ) -> OptionChoices:
        """Add the choice of one value for a field of the wishes; ``name`` is for those who listen.

        Without one it is the caption.
        """
        choices = OptionChoices(name or caption, self.theme, parent=self)
        choices.offer([(value, self.words.word(value)) for value in values])
        self._fields[choices] = field
        choices.chosen.connect(self._on_chosen)
        self.add_part(caption, choices)
        return choices

    def add_field(self, caption: str) -> QLineEdit:
        """Add a field to write into."""
        field = QLineEdit(self)
        field.setAccessibleName(caption)
        dress(field, Look.FIELD)
        self.add_part(caption, field)
        return field

    def add_part(self, caption: str, part: QWidget, stop: QWidget | None = None) -> None:
        """Add a line: the caption, and what it names beside it.

        ``stop`` is what of it has the keyboard, if that is not the part itself.
        """
        row = self._grid.rowCount()
        label = dressed_label(Look.SMALL, self)
        label.setText(caption)
        label.setBuddy(stop or part)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(part, row, 1)
        self._captions[part] = label
        self._parts.append(stop or part)
        self._fit()

    def add_sentence(self, look: Look = Look.SMALL) -> QLabel:
        """Add a line of words, which is there while it says something."""
        label = dressed_label(look, self)
        label.setWordWrap(True)
        label.hide()
        self._grid.addWidget(label, self._grid.rowCount(), 1)
        return label

    def show_part(self, part: QWidget, *, is_shown: bool) -> None:
        """Let a line be there or not."""
        part.setVisible(is_shown)
        self._captions[part].setVisible(is_shown)

    @Slot()
    def _fit(self) -> None:
        theme = self.theme
        self._grid.setColumnMinimumWidth(0, theme.px(CAPTION_PX))
        line_px = theme.height_for(HEIGHT_PX, theme.fonts.small_strong, padding_px=10)
        for part, label in self._captions.items():
            label.setMinimumHeight(line_px)
            if isinstance(part, QLineEdit):
                high_px = theme.height_for(FIELD_PX, theme.fonts.text, padding_px=10)
                part.setFixedHeight(high_px)
                label.setMinimumHeight(high_px)

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        choices = self.sender()
        if isinstance(choices, OptionChoices):
            self.wish(**{self._fields[choices]: value})


def say(label: QLabel, sentence: str) -> None:
    """Let a line say something, or be away when there is nothing to say."""
    label.setText(sentence)
    label.setVisible(bool(sentence))
