"""Which parts of a link are saved, as the person writes them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.sections import (
    SectionProblem,
    SectionsRead,
    read_sections,
    write_sections,
    write_time,
)
from vidgrab_gui.core.wish_words import WishWords
from vidgrab_gui.core.wishes import CutWish
from vidgrab_gui.ui.option_page import OptionPage, OptionState, say
from vidgrab_gui.ui.theme import Look, Theme

EXAMPLE = "1:30-2:45, 10:00-"


class PartPage(OptionPage):
    """A field for time ranges and where to cut; the text is a draft, the wishes are the truth."""

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, parent)
        self.times = self.add_field(self.tr("Times"))
        self.times.setPlaceholderText(EXAMPLE)
        self.problem = self.add_sentence(Look.BAD)
        self.note = self.add_sentence()
        self.add_choice("cut", self.tr("Cut"), list(CutWish))
        self.times.textEdited.connect(self._on_edited)

    def show_state(self, state: OptionState) -> None:
        """Drop what was written for another link."""
        if state.link != self.state.link:
            self.times.clear()
        super().show_state(state)

    def show_rest(self) -> None:
        """Show the parts that are wanted, unless that is what stands there already."""
        if read_sections(self.times.text()).sections != self.state.wishes.sections:
            self.times.setText(write_sections(self.state.wishes.sections))
        self._say()

    def _say(self) -> None:
        found = read_sections(self.times.text())
        say(self.problem, self._sentence(found))
        note = self.tr("Several are told apart by commas. Nothing here saves the whole.")
        if self._is_beyond(found):
            note = self.tr("That is beyond the end: this link is {length} long.")
            note = note.format(length=self._length())
        if self.state.media and self.state.media.is_live:
            note = self.tr("This is live: parts are for what is over.")
        say(self.note, "" if found.problem else note)

    def _sentence(self, found: SectionsRead) -> str:
        example = EXAMPLE.partition(",")[0]
        words = {
            SectionProblem.NO_RANGE: self.tr("“{piece}” has no end: write {example}."),
            SectionProblem.NO_TIME: self.tr("“{piece}” is no time: write {example}."),
            SectionProblem.BACKWARDS: self.tr("“{piece}” ends before it starts."),
            SectionProblem.TOO_MANY: self.tr("These are too many parts."),
        }
        if found.problem is None:
            return ""
        cause = words[found.problem].format(piece=found.piece[:24], example=example)
        until = self.tr("Until then the whole is saved.")
        return f"{cause} {until}"

    def _is_beyond(self, found: SectionsRead) -> bool:
        length_s = self.state.media.duration_s if self.state.media else None
        return bool(length_s) and any(one.start_s >= (length_s or 0) for one in found.sections)

    def _length(self) -> str:
        return write_time(float(int((self.state.media and self.state.media.duration_s) or 0)))

    @Slot()
    def _on_edited(self) -> None:
        self._say()
        found = read_sections(self.times.text()).sections
        if found != self.state.wishes.sections:
            self.wish(sections=found)
