"""The line above a group of options: its name and, short, what is chosen in it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import RING_PX, draw_arrow, draw_line, draw_pointer, fill_rounded
from vidgrab_gui.ui.theme import BUTTON_RADIUS_PX, Theme
from vidgrab_gui.ui.toggle_button import ToggleButton

ROW_PX = 34
EDGE_PX = 16
ARROW_PX = 8
GAP_PX = 12
INSET_PX = 4


class OptionHeader(ToggleButton):
    """Opens and closes its group; checked while that is open."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = theme
        self._said = ""
        self._differs = False
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def say(self, text: str, *, differs: bool) -> None:
        """Say what is chosen, and whether that is not the usual."""
        if (text, differs) != (self._said, self._differs):
            self._said, self._differs = text, differs
            self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:
        """Return a row's size."""
        metrics = QFontMetrics(self._theme.fonts.strong)
        ends_px = 2 * EDGE_PX + self._theme.px(ARROW_PX) + GAP_PX
        height_px = self._theme.height_for(ROW_PX, self._theme.fonts.strong, padding_px=14)
        return QSize(metrics.horizontalAdvance(self.text()) + 1 + ends_px, height_px)

    def minimumSizeHint(self) -> QSize:
        """Return the same: what is chosen is cut where it has no room."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint name, choice and arrow."""
        colours, fonts = self._theme.colours, self._theme.fonts
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRect(EDGE_PX, 0, self.width() - 2 * EDGE_PX, 1)
        painter.fillRect(line, colours.line)
        block = self.rect().adjusted(INSET_PX, 3, -INSET_PX, -2)
        if self.underMouse() or self.isDown():
            fill_rounded(painter, block, BUTTON_RADIUS_PX, colours.hover)
        if self.hasFocus():
            fill_rounded(painter, block, BUTTON_RADIUS_PX, None, colours.accent, RING_PX)
        name_px = QFontMetrics(fonts.strong).horizontalAdvance(self.text()) + 1
        arrow_px = self._theme.px(ARROW_PX)
        said_px = EDGE_PX + name_px + GAP_PX
        end_px = self.width() - EDGE_PX - arrow_px - GAP_PX
        name = self._seen(QRect(EDGE_PX, 0, name_px, self.height()))
        said = self._seen(QRect(said_px, 0, end_px - said_px, self.height()))
        direction = self.layoutDirection()
        draw_line(
            painter, name, self.text(), font=fonts.strong, colour=colours.text, direction=direction
        )
        draw_line(
            painter,
            said,
            self._said,
            font=fonts.small_strong if self._differs else fonts.small,
            colour=colours.accent if self._differs else colours.secondary,
            direction=direction,
            align=Qt.AlignmentFlag.AlignRight,
        )
        self._paint_arrow(painter, arrow_px)
        painter.end()

    def _paint_arrow(self, painter: QPainter, side_px: int) -> None:
        ink = self._theme.colours.secondary
        is_open = self.isChecked()
        box = QRect(
            0, 0, side_px if is_open else side_px // 2, side_px // 2 if is_open else side_px
        )
        box.moveCenter(QRect(self.width() - EDGE_PX - side_px, 0, side_px, self.height()).center())
        box = self._seen(box)
        if is_open:
            draw_arrow(painter, box, ink)
        else:
            draw_pointer(painter, box, ink, self.layoutDirection())

    def _seen(self, place: QRect) -> QRect:
        return seen_rect(self.layoutDirection(), self.rect(), place)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
