"""What the link is, and the two quick buttons beside it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from vidgrab_gui.ui.artwork import Drawing
from vidgrab_gui.ui.elided_label import ElidedLabel
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.picture import Picture
from vidgrab_gui.ui.quick_button import QuickButton
from vidgrab_gui.ui.theme import Look, Theme
from vidgrab_gui.ui.thumbnails import ThumbnailCache

ROOMY_PICTURE = QSize(192, 108)
COMPACT_PICTURE = QSize(128, 72)
NO_PICTURE = QSize(0, 0)
QUICK_WIDTH_PX = 230
BETWEEN_PX = 10


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the card lies at one width. All lengths are pixels."""

    picture: QSize
    has_facts: bool
    is_stacked: bool
    quick: QSize
    text_height_px: int

    @property
    def text_left_px(self) -> int:
        """Return where the words start."""
        return self.picture.width() + 16 if self.picture.width() else 0

    @property
    def quick_height_px(self) -> int:
        """Return the height of the block of quick buttons."""
        rows = 2 if self.is_stacked else 1
        return rows * self.quick.height() + (rows - 1) * BETWEEN_PX

    @property
    def height_px(self) -> int:
        """Return the height of the card."""
        return max(self.picture.height(), self.text_height_px + self.quick_height_px)


class MediaCard(QWidget):
    """Picture, title, facts, ``Best Quality`` and ``Audio Only``.

    The geometry depends on the card's width alone, never on what is shown, so nothing
    jumps when a fetch is over.
    """

    def __init__(self, theme: Theme, cache: ThumbnailCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_compact = False
        self._end_room_px = 0
        self.picture = Picture(theme, cache, self)
        self.title = ElidedLabel(Look.TITLE, theme, self)
        self.facts = ElidedLabel(Look.SECONDARY, theme, self)
        self.best = QuickButton(self.tr("Best Quality"), theme, is_primary=True, parent=self)
        self.audio = QuickButton(self.tr("Audio Only"), theme, is_primary=False, parent=self)

    @property
    def quick_rect(self) -> QRect:
        """Return where the quick buttons are."""
        return self.best.geometry().united(self.audio.geometry())

    @property
    def quick_end_px(self) -> int:
        """Return how far from the leading edge the quick buttons end."""
        quick = self.quick_rect
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - quick.left() if is_mirrored else quick.right() + 1

    def show_words(self, title: str, facts: str) -> None:
        """Say what the link is; where the facts have no room they are the title's description."""
        self.title.set_text(title)
        self.title.setAccessibleDescription(facts)
        self.facts.set_text(facts)

    def promise(self, best: str = "", audio: str = "") -> None:
        """Say below each button what it saves, once that is known."""
        self.best.set_subtitle(best or self.tr("the best this link has"))
        self.audio.set_subtitle(audio or self.tr("just the sound"))

    def show_waiting(self) -> None:
        """Keep the places of words and picture while they are on their way."""
        self.picture.show_drawing(None)
        self.title.set_waiting(0.62)
        self.title.setAccessibleDescription("")
        self.facts.set_waiting(0.38)

    def show_picture(self, jpeg: bytes, mark: str, fallback: Drawing) -> None:
        """Show the thumbnail."""
        self.picture.show_jpeg(jpeg, mark, fallback)

    def place(self, rect: QRect, *, is_compact: bool, end_room_px: int) -> None:
        """Take a place, leaving room for a neighbour at the end of the buttons' line."""
        self._is_compact = is_compact
        self._end_room_px = end_room_px
        self.setGeometry(rect)
        self._lay_out()

    def height_at(self, width_px: int, *, is_compact: bool, end_room_px: int) -> int:
        """Return the card's height at a width."""
        return self._arranged(width_px, end_room_px, is_compact=is_compact).height_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _arranged(self, width_px: int, end_room_px: int, *, is_compact: bool) -> Arrangement:
        picture = COMPACT_PICTURE if is_compact else ROOMY_PICTURE
        needed_px = max(button.least_px() for button in (self.best, self.audio))
        for candidate in (self._scaled(picture), NO_PICTURE):
            left_px = candidate.width() + 16 if candidate.width() else 0
            room_px = width_px - left_px - end_room_px
            if room_px >= 2 * needed_px + BETWEEN_PX:
                return self._arrangement(candidate, room_px, is_compact=is_compact)
        room_px = width_px - end_room_px
        return self._arrangement(NO_PICTURE, room_px, is_compact=is_compact, is_stacked=True)

    def _arrangement(
        self, picture: QSize, room_px: int, *, is_compact: bool, is_stacked: bool = False
    ) -> Arrangement:
        theme = self._theme
        designed_px = 44 if is_compact else 52
        hint_px = self.best.minimumSizeHint().height()
        each_px = room_px if is_stacked else (room_px - BETWEEN_PX) // 2
        widest_px = room_px if is_compact or is_stacked else theme.px(QUICK_WIDTH_PX)
        text_px = theme.height_for(20, theme.fonts.title)
        if not is_compact:
            text_px += theme.height_for(18, theme.fonts.text) + 2
        return Arrangement(
            picture=picture,
            has_facts=not is_compact,
            is_stacked=is_stacked,
            quick=QSize(min(each_px, widest_px), max(designed_px, hint_px)),
            text_height_px=text_px + 8,
        )

    def _lay_out(self) -> None:
        plan = self._arranged(self.width(), self._end_room_px, is_compact=self._is_compact)
        self.picture.setVisible(plan.picture.width() > 0)
        self._set(self.picture, QRect(0, 0, plan.picture.width(), plan.picture.height()))
        left_px, text_width_px = plan.text_left_px, self.width() - plan.text_left_px
        title_px = self._theme.height_for(20, self._theme.fonts.title)
        facts_px = self._theme.height_for(18, self._theme.fonts.text)
        self._set(self.title, QRect(left_px, 0, text_width_px, title_px))
        self._set(self.facts, QRect(left_px, title_px + 2, text_width_px, facts_px))
        self.facts.setVisible(plan.has_facts)
        top_px = self.height() - plan.quick_height_px
        first = QRect(left_px, top_px, plan.quick.width(), plan.quick.height())
        step_px = plan.quick.height() if plan.is_stacked else plan.quick.width()
        offset = (0, step_px + BETWEEN_PX) if plan.is_stacked else (step_px + BETWEEN_PX, 0)
        self._set(self.best, first)
        self._set(self.audio, first.translated(*offset))

    def _set(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(seen_rect(self.layoutDirection(), self.rect(), rect))

    def _scaled(self, size: QSize) -> QSize:
        return QSize(self._theme.px(size.width()), self._theme.px(size.height()))
