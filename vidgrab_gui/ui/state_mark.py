"""A small round mark in the colour of a state; what it means stands beside it in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vidgrab_gui.core.health import State
from vidgrab_gui.ui.theme import Theme

MARK_PX = 10
RING_PX = 2.0


class StateMark(QWidget):
    """A dot; a ring where nothing is known or nothing is used."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = State.CHECKING
        self.setFixedSize(self.sizeHint())

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the mark."""
        return QSize(self._theme.px(MARK_PX), self._theme.px(MARK_PX))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._state in (State.CHECKING, State.IDLE, State.UNASKED):
            pen = painter.pen()
            pen.setColor(self._colour())
            pen.setWidthF(RING_PX)
            painter.setPen(pen)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour())
        painter.drawEllipse(area)
        painter.end()

    def _colour(self) -> QColor:
        colours = self._theme.colours
        return {
            State.GOOD: colours.good,
            State.NOTICE: colours.warning,
            State.BAD: colours.bad,
        }.get(self._state, colours.secondary)
