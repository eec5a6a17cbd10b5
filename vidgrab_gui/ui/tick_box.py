"""A box to tick, painted like everything else in the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import RING_PX, draw_line, draw_tick, fill_rounded
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme

BOX_PX = 16
HEIGHT_PX = 26
GAP_PX = 7
PADDING_PX = 4


class TickBox(QCheckBox):
    """A tick and its words."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return room for both."""
        theme = self._theme
        words_px = QFontMetrics(theme.fonts.text).horizontalAdvance(self.text()) + 1
        width_px = theme.px(BOX_PX) + GAP_PX + words_px + 2 * PADDING_PX
        return QSize(width_px, theme.height_for(HEIGHT_PX, theme.fonts.text, padding_px=6))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Take a press anywhere on it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the box and the words."""
        theme, side_px = self._theme, self._theme.px(BOX_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            accent = theme.colours.accent
            fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, None, accent, RING_PX)
        box = QRect(PADDING_PX, (self.height() - side_px) // 2, side_px, side_px)
        draw_tick(painter, self._seen(box), theme.colours, is_on=self.isChecked())
        words_at_px = box.right() + 1 + GAP_PX
        words = QRect(words_at_px, 0, self.width() - words_at_px, self.height())
        draw_line(
            painter,
            self._seen(words),
            self.text(),
            font=theme.fonts.text,
            colour=theme.colours.text,
            direction=self.layoutDirection(),
        )
        painter.end()

    def _seen(self, place: QRect) -> QRect:
        return seen_rect(self.layoutDirection(), self.rect(), place)
