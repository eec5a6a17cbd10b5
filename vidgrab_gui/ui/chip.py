"""A small rounded button: one of several to choose from, or one that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import RING_PX, draw_arrow, draw_line, fill_rounded
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme
from vidgrab_gui.ui.toggle_button import ToggleButton

HEIGHT_PX = 26
PADDING_PX = 11
FLAT_PADDING_PX = 8
ARROW_PX = 8
ARROW_GAP_PX = 5


class Chip(ToggleButton):
    """A word on a rounded ground; ``is_flat`` leaves the ground away until it is needed.

    A chip with a menu shows an arrow. A checked one is told by its weight too, not by its
    colour alone.
    """

    def __init__(
        self, text: str, theme: Theme, *, is_flat: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._is_flat = is_flat
        self._known: tuple[str, bool] | None = None
        self._hint = QSize()
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        """Say something else."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the word at its heaviest: being chosen moves nothing."""
        known = (self.text(), self._has_menu)
        if self._known != known:
            self._known, self._hint = known, self._measured()
        return QSize(self._hint)

    def _measured(self) -> QSize:
        font = self._theme.fonts.small_strong
        width_px = QFontMetrics(font).horizontalAdvance(self.text()) + 1 + 2 * self._padding_px
        if self._has_menu:
            width_px += self._theme.px(ARROW_PX) + ARROW_GAP_PX
        return QSize(width_px, self._theme.height_for(HEIGHT_PX, font, padding_px=10))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, word and arrow."""
        colours, fonts = self._theme.colours, self._theme.fonts
        is_lit = self.isChecked()
        is_touched = self.underMouse() or self.isDown()
        radius_px = BUTTON_RADIUS_PX if self._is_flat else self.height() / 2
        ground = colours.tonal if is_lit else colours.track if is_touched else colours.chip
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_touched or not self._is_flat:
            fill_rounded(painter, self.rect(), radius_px, ground)
        if colours.edge:
            fill_rounded(painter, self.rect(), radius_px, None, colours.edge)
        if self.hasFocus():
            ring = colours.on_tonal if is_lit else colours.accent
            fill_rounded(painter, self.rect(), radius_px, None, ring, RING_PX)
        ink = colours.on_tonal if is_lit else colours.secondary
        draw_line(
            painter,
            self._seen(QRect(self._padding_px, 0, self._word_px, self.height())),
            self.text(),
            font=fonts.small_strong if is_lit or self._has_menu else fonts.small,
            colour=colours.text if is_touched and not is_lit else ink,
            direction=self.layoutDirection(),
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        if self._has_menu:
            side_px = self._theme.px(ARROW_PX)
            top_px = (self.height() - side_px // 2) // 2
            left_px = self.width() - self._padding_px - side_px
            draw_arrow(painter, self._seen(QRect(left_px, top_px, side_px, side_px // 2)), ink)
        painter.end()

    @property
    def _has_menu(self) -> bool:
        return self.menu() is not None

    @property
    def _padding_px(self) -> int:
        return FLAT_PADDING_PX if self._is_flat else PADDING_PX

    @property
    def _word_px(self) -> int:
        arrow_px = self._theme.px(ARROW_PX) + ARROW_GAP_PX if self._has_menu else 0
        return self.width() - 2 * self._padding_px - arrow_px

    def _seen(self, place: QRect) -> QRect:
        return seen_rect(self.layoutDirection(), self.rect(), place)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._known = None
        self.updateGeometry()
        self.update()
