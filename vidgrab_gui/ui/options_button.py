"""The button that opens the options, with what differs from the usual beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from vidgrab_gui.ui.elided_label import tip
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import (
    RING_PX,
    draw_arrow,
    draw_line,
    draw_pointer,
    fill_rounded,
)
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme
from vidgrab_gui.ui.toggle_button import ToggleButton

BUTTON_PX = 28
ARROW_PX = 8
GAP_PX = 6
PADDING_PX = 6
STACKED_PX = 118
USUAL_PX = 620


class OptionsButton(ToggleButton):
    """A toggle, checked while the options are open.

    What was chosen stands before its word, or below it where it is ``stacked``; where that has
    no room it is cut, and always whole in the tool tip and for those who listen.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._summary = self._key_words = ""
        self._is_stacked = False
        self._word_px = 0
        self.setText(self.tr("Options"))
        self.setAccessibleName(self.text())
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme_changed)

    @property
    def summary(self) -> str:
        """Return what differs from the usual."""
        return self._summary

    def set_summary(self, text: str) -> None:
        """Say what differs from the usual; the same again changes nothing."""
        if text == self._summary:
            return
        self._summary = text
        self.setAccessibleDescription(text)
        self.setToolTip(tip(text))
        self.updateGeometry()
        self.update()

    def show_key(self, key: QKeySequence) -> None:
        """Name the key that presses it in the tool tip."""
        self._key_words = key.toString(QKeySequence.SequenceFormat.NativeText)

    def within(self, room: QRect, *, is_stacked: bool) -> QRect:
        """Return the place taken of a room, at its end; stacked, all of it."""
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            self.update()
        wide_px = room.width() if is_stacked else min(self._wide_px(), room.width())
        return QRect(room.right() + 1 - wide_px, room.top(), wide_px, room.height())

    def least_px(self) -> int:
        """Return the width below which not even the word has room."""
        return self._words_px() + self._theme.px(ARROW_PX) + GAP_PX + 2 * PADDING_PX

    def room_px(self, window_px: int) -> int:
        """Return the width beside the quick buttons of a small window, whatever was chosen."""
        room_px = self._theme.px(STACKED_PX)
        return max(self.least_px(), room_px if window_px >= self._theme.px(USUAL_PX) else 0)

    def height_px(self) -> int:
        """Return the height of the one line."""
        return self._theme.height_for(BUTTON_PX, self._theme.fonts.strong, padding_px=8)

    def sizeHint(self) -> QSize:
        """Return room for the word: the summary takes what is left."""
        return QSize(self.least_px(), self.height_px())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Tell the key too, to those who see: a tool tip alone would be read out as well."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = (line for line in (self._summary, self._key_words) if line)
            QToolTip.showText(event.globalPos(), tip(*lines), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint word, arrow and summary."""
        colours, fonts = self._theme.colours, self._theme.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown() or self.isChecked():
            fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, colours.chip)
        if colours.edge:
            fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, None, colours.edge)
        if self.hasFocus():
            fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, None, colours.accent, RING_PX)
        word, summary, align = self._places()
        self._paint(painter, word, self.text(), fonts.strong, colours.accent)
        if summary.width() > self._theme.px(ARROW_PX):
            ink = colours.secondary
            self._paint(painter, summary, self._summary, fonts.small, ink, align)
        self._paint_arrow(painter, word)
        painter.end()

    def _wide_px(self) -> int:
        """Return the width at which nothing is cut, side by side."""
        if not self._summary:
            return self.least_px()
        metrics = QFontMetrics(self._theme.fonts.small)
        return self.least_px() + metrics.horizontalAdvance(self._summary) + 1 + GAP_PX

    def _places(self) -> tuple[QRect, QRect, Qt.AlignmentFlag]:
        """Return the places of word and summary and the summary's alignment, unmirrored."""
        fonts, words_px = self._theme.fonts, self._words_px()
        end_px = self.width() - PADDING_PX
        if not self._is_stacked:
            word_px = end_px - self._theme.px(ARROW_PX) - GAP_PX - words_px
            summary = QRect(PADDING_PX, 0, word_px - GAP_PX - PADDING_PX, self.height())
            word = QRect(word_px, 0, words_px, self.height())
            return word, summary, Qt.AlignmentFlag.AlignRight
        high_px, low_px = QFontMetrics(fonts.strong).height(), QFontMetrics(fonts.small).height()
        if not self._summary:
            low_px = 0
        top_px = (self.height() - high_px - low_px) // 2
        word = QRect(PADDING_PX, top_px, words_px, high_px)
        summary = QRect(PADDING_PX, top_px + high_px, end_px - PADDING_PX, low_px)
        return word, summary, Qt.AlignmentFlag.AlignLeft

    def _paint(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        font: QFont,
        ink: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        rect = seen_rect(self.layoutDirection(), self.rect(), place)
        direction = self.layoutDirection()
        draw_line(painter, rect, text, font=font, colour=ink, direction=direction, align=align)

    def _paint_arrow(self, painter: QPainter, word: QRect) -> None:
        side_px = self._theme.px(ARROW_PX)
        half_px = side_px // 2
        wide_px, high_px = (side_px, half_px) if self.isChecked() else (half_px, side_px)
        box = QRect(0, 0, wide_px, high_px)
        box.moveCenter(QRect(word.right() + 1 + GAP_PX, word.y(), side_px, word.height()).center())
        box = seen_rect(self.layoutDirection(), self.rect(), box)
        ink = self._theme.colours.accent
        if self.isChecked():
            draw_arrow(painter, box, ink)
        else:
            draw_pointer(painter, box, ink, self.layoutDirection())

    def _words_px(self) -> int:
        if not self._word_px:
            metrics = QFontMetrics(self._theme.fonts.strong)
            self._word_px = metrics.horizontalAdvance(self.text()) + 1
        return self._word_px

    @Slot()
    def _on_theme_changed(self) -> None:
        self._word_px = 0
        self.updateGeometry()
        self.update()
