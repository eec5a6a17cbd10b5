"""What stands in the list's place before there is anything: three hints, or the links given."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from vidgrab_gui.ui.artwork import Drawing, draw_inside
from vidgrab_gui.ui.elided_label import ElidedLabel
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button

ICON_PX = 22
CELL_PX = 68
LINE_PX = 38
EDGE_PX = 20
BETWEEN_PX = 14
MOST_LINKS = 4
BUTTON_PADDING_PX = 10


class Hint(QWidget):
    """One hint: a drawing, what can be done, and a word more about it."""

    def __init__(
        self,
        which: Drawing,
        title: ElidedLabel | QPushButton,
        more: ElidedLabel,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._which = which
        self._title = title
        self._more = more
        self._theme = theme
        for part in (title, more):
            part.setParent(self)

    def width_px(self) -> int:
        """Return the width at which nothing of it is cut."""
        words_px = max(self._title.sizeHint().width(), self._more.sizeHint().width())
        return self._text_px() + words_px + EDGE_PX

    def lay_out(self, *, is_line: bool) -> None:
        """Put both texts in one line, or the second below the first."""
        # A button's words start behind its padding; here all words start together.
        shift_px = BUTTON_PADDING_PX if isinstance(self._title, QPushButton) else 0
        left_px, height_px = self._text_px(), self.height()
        title, more = self._title.sizeHint(), self._more.sizeHint()
        if is_line:
            title_width_px = min(title.width(), self.width() - left_px)
            top_px = (height_px - title.height()) // 2
            self._set(self._title, left_px - shift_px, top_px, title_width_px, title.height())
            more_px = left_px + title_width_px - shift_px * 2 + BETWEEN_PX
            top_px = (height_px - more.height()) // 2
            self._more.setVisible(more_px + more.width() + 8 <= self.width())
        else:
            self._more.setVisible(True)
            top_px = (height_px - more.height() - self._line_px()) // 2
            over_px = (title.height() - self._line_px()) // 2
            self._set(
                self._title,
                left_px - shift_px,
                top_px - over_px,
                min(title.width(), self.width() - left_px + shift_px),
                title.height(),
            )
            more_px, top_px = left_px, top_px + self._line_px()
        self._set(self._more, more_px, top_px, self.width() - more_px - 8, more.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the drawing."""
        side_px = self._theme.px(ICON_PX)
        icon = QRect(EDGE_PX, (self.height() - side_px) // 2, side_px, side_px)
        icon = seen_rect(self.layoutDirection(), self.rect(), icon)
        painter = QPainter(self)
        draw_inside(painter, icon, self._which, self._theme.colours.secondary, 1.0)
        painter.end()

    def _text_px(self) -> int:
        return EDGE_PX + self._theme.px(ICON_PX) + BETWEEN_PX

    def _line_px(self) -> int:
        return self._theme.height_for(17, self._theme.fonts.strong) + 1

    def _set(self, part: QWidget, left: int, top: int, width: int, height: int) -> None:
        rect = QRect(left, top, width, height)
        part.setGeometry(seen_rect(self.layoutDirection(), self.rect(), rect))


class EmptyPage(QFrame):
    """A quiet card with three hints side by side, or the first of several links.

    Signals: ``demo_asked``.
    """

    demo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown_links = 0
        self.demo_button = dressed_button(self.tr("Try the demo"), Look.LINK, self)
        self.demo_button.clicked.connect(self.demo_asked)
        self._hints = (
            self._hint(
                Drawing.DROP,
                self._label(Look.STRONG, self.tr("Drop links here")),
                self.tr("anywhere in this window"),
            ),
            self._hint(
                Drawing.MANY,
                self._label(Look.STRONG, self.tr("Paste several at once")),
                self.tr("one on each line"),
            ),
            self._hint(Drawing.PLAY, self.demo_button, self.tr("no link and no network needed")),
        )
        self._links = [self._label(Look.SECONDARY, "") for _ in range(MOST_LINKS)]
        dress(self, Look.CARD)
        theme.changed.connect(self._on_theme_changed)
        self.show_links(())

    def show_links(self, links: Sequence[str]) -> None:
        """Show the links the field holds, as many as there is room for, else the hints."""
        lines = list(links[:MOST_LINKS])
        rest = len(links) - MOST_LINKS + 1
        if rest > 1:
            lines[-1] = self.tr("and %n more", "", rest)
        self._show(lines)

    def height_at(self, width_px: int) -> int:
        """Return the height the card needs at a width."""
        if self._shown_links:
            return self._shown_links * self._row_px() + 2
        return self._cell_px() + 2 if self._has_columns(width_px) else 3 * self._row_px() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and the lines between its parts."""
        super().paintEvent(event)
        painter = QPainter(self)
        for line in self._dividers():
            painter.fillRect(line, self._theme.colours.line)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self._lay_out()

    def _hint(self, which: Drawing, title: ElidedLabel | QPushButton, more: str) -> Hint:
        return Hint(which, title, self._label(Look.SMALL, more), self._theme, self)

    def _label(self, look: Look, text: str) -> ElidedLabel:
        label = ElidedLabel(look, self._theme, self)
        label.set_text(text)
        return label

    def _show(self, lines: Sequence[str]) -> None:
        self._shown_links = len(lines)
        for hint in self._hints:
            hint.setVisible(not lines)
        for index, label in enumerate(self._links):
            label.setVisible(index < len(lines))
            label.set_text(lines[index] if index < len(lines) else "")
        self._lay_out()
        self.update()

    def _has_columns(self, width_px: int) -> bool:
        return len(self._hints) * max(hint.width_px() for hint in self._hints) <= width_px

    def _cell_px(self) -> int:
        fonts = self._theme.fonts
        return self._theme.height_for(CELL_PX, fonts.strong, fonts.small, padding_px=28)

    def _row_px(self) -> int:
        return self._theme.height_for(LINE_PX, self._theme.fonts.strong, padding_px=18)

    def _lay_out(self) -> None:
        has_columns = self._has_columns(self.width())
        inside = self.rect().adjusted(1, 1, -1, -1)
        for index, hint in enumerate(self._hints):
            if has_columns:
                left_px = index * inside.width() // len(self._hints)
                place = QRect(1 + left_px, 1, inside.width() // len(self._hints), inside.height())
            else:
                row_px = self._row_px()
                place = QRect(1, 1 + index * row_px, inside.width(), row_px)
            hint.setGeometry(seen_rect(self.layoutDirection(), self.rect(), place))
            hint.lay_out(is_line=not has_columns)
        row_px = self._row_px()
        for index, label in enumerate(self._links):
            label.setGeometry(EDGE_PX, 1 + index * row_px, self.width() - 2 * EDGE_PX, row_px)

    def _dividers(self) -> list[QRect]:
        if self._shown_links or not self._has_columns(self.width()):
            rows = self._shown_links or len(self._hints)
            return [QRect(16, row * self._row_px(), self.width() - 32, 1) for row in range(1, rows)]
        step_px = (self.width() - 2) // len(self._hints)
        height_px = self.height() - 28
        return [QRect(step_px * k, 14, 1, height_px) for k in range(1, len(self._hints))]

    @Slot()
    def _on_theme_changed(self) -> None:
        self._lay_out()
        self.update()
