"""The options: a few groups, each a line that says what is chosen, one of them open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from vidgrab_gui.core.wish_words import WishWords, are_default
from vidgrab_gui.models.language import in_a_row
from vidgrab_gui.ui.option_header import EDGE_PX, OptionHeader
from vidgrab_gui.ui.option_page import OptionPage, OptionState
from vidgrab_gui.ui.option_pages import ChapterPage, FilePage, SkipPage, SoundPage
from vidgrab_gui.ui.part_page import PartPage
from vidgrab_gui.ui.shortcuts import Shortcut, is_pressed
from vidgrab_gui.ui.subtitle_page import SubtitlePage
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button, dressed_label

BUTTON_PX = 28


@dataclass(frozen=True, slots=True)
class Group:
    """A header with its page, and what the header says when nothing was chosen."""

    header: OptionHeader
    page: OptionPage
    usual: str


class OptionsPanel(QFrame):
    """Shows the options and tells what is wanted instead.

    Signals: ``wished`` (Wishes), ``rule_wished`` (QualityRule), ``reset_asked``,
    ``network_asked``, ``close_asked``, ``opened`` (Group) after a group was, ``stops_changed``
    when the keyboard has other things to stop at.
    """

    wished = Signal(object)
    rule_wished = Signal(object)
    reset_asked = Signal()
    network_asked = Signal()
    close_asked = Signal()
    opened = Signal(object)
    stops_changed = Signal()

    def __init__(self, words: WishWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._state = OptionState()
        self.setAccessibleName(self.tr("Options"))
        self.heading = dressed_label(Look.HEAD, self)
        self.heading.setText(self.tr("Options"))
        self.reset = dressed_button(self.tr("Reset"), Look.QUIET, self)
        # The way for who needs a proxy before the first download, when there is no More yet.
        self.network = dressed_button(self.tr("Network…"), Look.QUIET, self)
        self.close_button = dressed_button(self.tr("Close"), Look.LINK, self)
        self._file = FilePage(words, theme, self)
        self._part = PartPage(words, theme, self)
        self.groups = self._grouped()
        dress(self, Look.CARD)
        self._build()
        self._connect()
        self._show_open(None)

    @property
    def stops(self) -> list[QWidget]:
        """Return what the keyboard can stop at, in the order of the eye."""
        found: list[QWidget] = [self.network, self.reset, self.close_button]
        for group in self.groups:
            found += [group.header, *group.page.stops]
        return found

    @property
    def first(self) -> QWidget:
        """Return where the keyboard comes to when the panel opens."""
        return next((g.header for g in self.groups if g.header.isChecked()), self.groups[0].header)

    def show_state(self, state: OptionState) -> None:
        """Show what is wanted of which link."""
        self._state = state
        said = self._said()
        for group, differences in zip(self.groups, said, strict=True):
            group.page.show_state(state)
            group.header.say(in_a_row(differences) or group.usual, differs=bool(differences))
        self.reset.setEnabled(not are_default(state.wishes, state.rule))
        has_link = bool(state.link)
        for group in self.groups:
            if group.page is self._part:
                group.header.setVisible(has_link)
                group.page.setVisible(has_link and group.header.isChecked())

    def height_at(self, width_px: int) -> int:
        """Return the height at which all of it is seen."""
        return max(self.heightForWidth(width_px), self.minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if is_pressed(event, Shortcut.CLOSE_OPTIONS):
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def _grouped(self) -> tuple[Group, ...]:
        words, theme = self._words, self._theme
        titled: tuple[tuple[str, OptionPage, str], ...] = (
            (self.tr("Sound"), SoundPage(words, theme, self), self.tr("as it is")),
            (self.tr("Subtitles"), SubtitlePage(words, theme, self), self.tr("none")),
            (self.tr("Chapters"), ChapterPage(words, theme, self), self.tr("none")),
            (self.tr("Skip"), SkipPage(words, theme, self), self.tr("nothing")),
            (self.tr("Part"), self._part, self.tr("the whole")),
            (self.tr("File"), self._file, self.tr("plays everywhere")),
        )
        return tuple(
            Group(OptionHeader(title, theme, self), page, usual) for title, page, usual in titled
        )

    def _said(self) -> list[list[str]]:
        words, wishes = self._words, self._state.wishes
        return [
            words.sound(wishes),
            words.subtitles(wishes),
            words.chapters(wishes),
            words.skips(wishes),
            words.parts(wishes),
            words.file(wishes, self._state.rule),
        ]

    def _build(self) -> None:
        head = QHBoxLayout()
        # The words of Close, not its padding, end where the lines do. Margins are not mirrored.
        head.setContentsMargins(EDGE_PX - 8, 5, EDGE_PX - 8, 5)
        head.setSpacing(4)
        head.addSpacing(8)
        head.addWidget(self.heading)
        head.addStretch(1)
        for button in (self.network, self.reset, self.close_button):
            button.setMinimumHeight(BUTTON_PX)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 5)
        column.setSpacing(0)
        column.addLayout(head)
        for group in self.groups:
            column.addWidget(group.header)
            column.addWidget(group.page)
        column.addStretch(1)

    def _connect(self) -> None:
        self.reset.clicked.connect(self.reset_asked)
        self.network.clicked.connect(self.network_asked)
        self.close_button.clicked.connect(self.close_asked)
        self._file.rule_wished.connect(self.rule_wished)
        for group in self.groups:
            group.header.clicked.connect(self._on_header_clicked)
            group.page.wished.connect(self.wished)
            group.page.stops_changed.connect(self.stops_changed)

    def _show_open(self, opened: OptionHeader | None) -> None:
        for group in self.groups:
            is_open = group.header is opened
            group.header.setChecked(is_open)
            group.page.setVisible(is_open)

    @Slot()
    def _on_header_clicked(self) -> None:
        clicked = self.sender()
        opened = next(
            (g for g in self.groups if g.header is clicked and g.header.isChecked()), None
        )
        self._show_open(opened.header if opened else None)
        if opened:
            self.opened.emit(opened)
