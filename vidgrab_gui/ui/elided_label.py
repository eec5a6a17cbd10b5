"""A one-line label that ends in an ellipsis instead of pushing its neighbours away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from vidgrab_gui.ui.painting import draw_line, fill_rounded
from vidgrab_gui.ui.theme import Look, Theme, dress

LEAST_PX = 24
_AS_TEXT = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}
)  # what html.escape does; its module brings every entity there is


class ElidedLabel(QLabel):
    """One line of plain text; the whole text is the accessible name and, when cut, the tool tip.

    While ``waiting`` it is a quiet block of the same size in place of the words.
    """

    def __init__(self, look: Look, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._waiting_share = 0.0
        self._hint: QSize | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        dress(self, look)
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str) -> None:
        """Show a text, put on one line; the same one again changes nothing."""
        line = " ".join(text.split())
        if not self._waiting_share and line == self.text() == self.accessibleName():
            return
        self._waiting_share = 0.0
        self._hint = None
        self.setText(line)
        self.setAccessibleName(self.text())
        self._tell_rest()
        self.update()

    def set_waiting(self, share: float) -> None:
        """Show a block as wide as a share (0-1) of the label: words are still to come."""
        self.set_text("")
        self._waiting_share = share

    @property
    def is_cut(self) -> bool:
        """Tell whether the text does not fit."""
        return self.sizeHint().width() - 1 > self.width()

    def sizeHint(self) -> QSize:
        """Return room for the whole line."""
        if self._hint is None:
            metrics = self.fontMetrics()
            self._hint = QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())
        return QSize(self._hint)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        self._hint = None
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the little a cut text needs."""
        return QSize(LEAST_PX, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line, or the block that stands for it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._waiting_share:
            self._paint_block(painter)
        else:
            draw_line(
                painter,
                self.rect(),
                self.text(),
                font=self.font(),
                colour=self.palette().color(self.foregroundRole()),
                direction=self.layoutDirection(),
                align=self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask,
            )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the rest in the tool tip when it no longer fits."""
        super().resizeEvent(event)
        self._tell_rest()

    def _paint_block(self, painter: QPainter) -> None:
        height_px = round(self.fontMetrics().capHeight() * 1.1)
        block = QRect(0, 0, round(self.width() * self._waiting_share), height_px)
        block.moveTop((self.height() - height_px) // 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            block.moveRight(self.width() - 1)
        fill_rounded(painter, block, 4, self._theme.colours.chip)

    def _tell_rest(self) -> None:
        self.setToolTip(tip(self.text()) if self.is_cut else "")

    @Slot()
    def _on_theme_changed(self) -> None:
        self._tell_rest()
        self.update()


def tip(*lines: str) -> str:
    """Return lines as a tool tip that wraps, with nothing in them read as markup."""
    body = "<br>".join(line.translate(_AS_TEXT) for line in lines)
    return f"<qt>{body}</qt>" if body else ""
