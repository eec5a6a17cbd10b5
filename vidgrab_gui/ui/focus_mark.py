"""The focus ring of the accent-filled buttons: a line inside, which any accent leaves visible.

A style sheet can only change such a button's edge, and against the fill the text's colour
reaches no 3:1 in a dark theme.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from vidgrab_gui.ui.painting import RING_PX, fill_rounded

INSIDE_PX = 2
RADIUS_PX = 5


class FocusMark(QWidget):
    """Lies over its button while that has the keyboard, and lets everything through."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__(button)
        self._button = button
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Come and go with the keyboard."""
        # A button that is being destroyed tells once more that the keyboard leaves it. An error
        # of ours at that moment ends the whole process.
        if not isValid(self._button):
            return False
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize):
            self.setGeometry(QRect(0, 0, self._button.width(), self._button.height()))
            self.setVisible(self._button.hasFocus())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line in the colour of the button's words."""
        ink = self._button.palette().color(QPalette.ColorRole.ButtonText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.rect().adjusted(INSIDE_PX, INSIDE_PX, -INSIDE_PX, -INSIDE_PX)
        fill_rounded(painter, inside, RADIUS_PX, None, ink, RING_PX)
        painter.end()


def mark_focus(button: QPushButton) -> None:
    """Let a button show such a ring; once is enough."""
    if button.findChild(FocusMark) is None:
        FocusMark(button)
