"""The two large buttons that go from a link to a file in one click."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from vidgrab_gui.ui.elided_label import tip
from vidgrab_gui.ui.painting import RING_PX, draw_line, fill_rounded
from vidgrab_gui.ui.palette import away_from
from vidgrab_gui.ui.theme import CARD_RADIUS_PX, Theme

ROOMY_PADDING_PX = 16
TIGHT_PADDING_PX = 12
USUAL_SUBTITLE = "4320p60 · about 888 MB"


class QuickButton(QPushButton):
    """A button of two lines: what it is and what it will bring."""

    def __init__(
        self, title: str, theme: Theme, *, is_primary: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._is_primary = is_primary
        self._subtitle = self._key_words = ""
        self._least_px = self._words_px = 0
        self.setAccessibleName(title)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme_changed)

    @property
    def subtitle(self) -> str:
        """Return the second line."""
        return self._subtitle

    def set_subtitle(self, text: str) -> None:
        """Say what the button will bring."""
        if text == self._subtitle:
            return
        self._subtitle = text
        self._words_px = 0
        self.setAccessibleDescription(text)
        self._show_tip()
        self.updateGeometry()
        self.update()

    def set_key(self, key: QKeySequence) -> None:
        """Press it by a key from anywhere in the window; the tool tip says so."""
        self.setShortcut(key)
        self._key_words = key.toString(QKeySequence.SequenceFormat.NativeText)
        self._show_tip()

    def least_px(self) -> int:
        """Return the width that fits the usual second line, whatever it says just now."""
        if not self._least_px:
            fonts = self._theme.fonts
            usual_px = QFontMetrics(fonts.small).horizontalAdvance(USUAL_SUBTITLE)
            title_px = QFontMetrics(fonts.head).horizontalAdvance(self.text())
            self._least_px = max(usual_px, title_px) + 2 * TIGHT_PADDING_PX + 2
        return self._least_px

    def sizeHint(self) -> QSize:
        """Return room for both lines."""
        return self._size(ROOMY_PADDING_PX, 8)

    def minimumSizeHint(self) -> QSize:
        """Return room for both lines with the least air around them."""
        return self._size(TIGHT_PADDING_PX, 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the block and its two lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = self._inks()
        block = self.rect()
        if self.hasFocus():
            fill_rounded(painter, block, CARD_RADIUS_PX, None, self._theme.colours.accent, RING_PX)
            block = block.adjusted(4, 4, -4, -4)
        radius_px = CARD_RADIUS_PX if block == self.rect() else 7
        fill_rounded(painter, block, radius_px, fill, self._theme.colours.edge)
        self._paint_lines(painter, ink)
        painter.end()

    def _show_tip(self) -> None:
        self.setToolTip(tip(*(line for line in (self._subtitle, self._key_words) if line)))

    def _paint_lines(self, painter: QPainter, ink: QColor) -> None:
        fonts = self._theme.fonts
        title_px = QFontMetrics(fonts.head).height()
        small_px = QFontMetrics(fonts.small).height()
        padding_px = ROOMY_PADDING_PX if self._has_room() else TIGHT_PADDING_PX
        top_px = (self.height() - title_px - small_px - 1) // 2
        width_px = self.width() - 2 * padding_px
        title = QRect(padding_px, top_px, width_px, title_px)
        subtitle = QRect(padding_px, top_px + title_px + 1, width_px, small_px)
        direction = self.layoutDirection()
        draw_line(painter, title, self.text(), font=fonts.head, colour=ink, direction=direction)
        draw_line(
            painter, subtitle, self._subtitle, font=fonts.small, colour=ink, direction=direction
        )

    def _inks(self) -> tuple[QColor, QColor]:
        colours = self._theme.colours
        if not self.isEnabled():
            return colours.chip, colours.secondary
        fill = colours.accent if self._is_primary else colours.tonal
        ink = colours.on_accent if self._is_primary else colours.on_tonal
        share = 0.18 if self.isDown() else 0.08 if self.underMouse() else 0.0
        return away_from(ink, fill, share), ink

    def _has_room(self) -> bool:
        return self.width() >= self.sizeHint().width()

    def _size(self, padding_px: int, air_px: int) -> QSize:
        if not self._words_px:
            fonts = self._theme.fonts
            title_px = QFontMetrics(fonts.head).horizontalAdvance(self.text())
            subtitle_px = QFontMetrics(fonts.small).horizontalAdvance(self._subtitle)
            self._words_px = max(title_px, subtitle_px)
        height_px = self._theme.height_for(0, self._theme.fonts.head, self._theme.fonts.small) + 1
        return QSize(self._words_px + 2 * padding_px + 2, height_px + 2 * air_px)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._least_px = self._words_px = 0
        self.updateGeometry()
        self.update()
