"""A box with one of several words chosen, painted like everything else in the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import RING_PX, draw_arrow, draw_line, fill_rounded
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme

HEIGHT_PX = 28
PADDING_PX = 10
ARROW_PX = 8
GAP_PX = 8


class ChoiceBox(QComboBox):
    """Shows what is chosen; a press opens the words there are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return room for the longest word: another choice moves nothing."""
        theme = self._theme
        metrics = QFontMetrics(theme.fonts.text)
        words = (self.itemText(k) for k in range(self.count()))
        width_px = max((metrics.horizontalAdvance(word) for word in words), default=0)
        width_px += 2 * PADDING_PX + GAP_PX + theme.px(ARROW_PX) + 1
        return QSize(width_px, theme.height_for(HEIGHT_PX, theme.fonts.text, padding_px=8))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, word and arrow."""
        colours, side_px = self._theme.colours, self._theme.px(ARROW_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.hover if self.underMouse() else colours.card
        edge, edge_px = (colours.accent, RING_PX) if self.hasFocus() else (colours.line, 1)
        fill_rounded(painter, self.rect(), BUTTON_RADIUS_PX, ground, edge, edge_px)
        arrow_at_px = self.width() - PADDING_PX - side_px
        word = QRect(PADDING_PX, 0, arrow_at_px - GAP_PX - PADDING_PX + 1, self.height())
        arrow = QRect(arrow_at_px, (self.height() - side_px // 2) // 2, side_px, side_px // 2)
        draw_line(
            painter,
            self._seen(word),
            self.currentText(),
            font=self._theme.fonts.text,
            colour=colours.text,
            direction=self.layoutDirection(),
        )
        draw_arrow(painter, self._seen(arrow), colours.secondary)
        painter.end()

    def _seen(self, place: QRect) -> QRect:
        return seen_rect(self.layoutDirection(), self.rect(), place)
