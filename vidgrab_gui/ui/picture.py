"""The picture of a video: its thumbnail, its length on it, or a quiet stand-in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vidgrab_gui.ui.artwork import Drawing, draw_inside
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.painting import chip_size, draw_line, fill_rounded
from vidgrab_gui.ui.theme import Theme
from vidgrab_gui.ui.thumbnails import ThumbnailCache

RADIUS_PX = 7
MARK_GAP_PX = 6


class Picture(QWidget):
    """A picture 16 wide and 9 high; without one a drawing on a quiet ground."""

    def __init__(self, theme: Theme, cache: ThumbnailCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cache = cache
        self._jpeg = b""
        self._mark = ""
        self._drawing: Drawing | None = None
        self._is_inviting = False
        theme.changed.connect(self.update)
        cache.come.connect(self.update)

    @property
    def mark(self) -> str:
        """Return the words of the mark on the picture."""
        return self._mark

    def show_drawing(self, which: Drawing | None, *, is_inviting: bool = False) -> None:
        """Show a drawing, or an empty ground; an inviting one is in the accent's colours."""
        self._show(b"", "", which, is_inviting=is_inviting)

    def show_jpeg(self, jpeg: bytes, mark: str, fallback: Drawing) -> None:
        """Show a thumbnail with a mark on it; the drawing stands in where there is none."""
        self._show(jpeg, mark, fallback, is_inviting=False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the picture and its mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.devicePixelRatioF()
        pixmap = self._cache.pixmap(self._jpeg, self.size(), ratio, RADIUS_PX)
        if pixmap is None:
            self._paint_stand_in(painter, self._drawing)
        elif pixmap.isNull():
            self._paint_stand_in(painter, None)  # it is on its way
        else:
            painter.drawPixmap(0, 0, pixmap)
        if self._mark:
            self._paint_mark(painter)
        painter.end()

    def _show(self, jpeg: bytes, mark: str, which: Drawing | None, *, is_inviting: bool) -> None:
        before = self._jpeg, self._mark, self._drawing, self._is_inviting
        self._jpeg, self._mark, self._drawing = jpeg, mark, which
        self._is_inviting = is_inviting
        if before != (jpeg, mark, which, is_inviting):
            self.update()

    def _paint_stand_in(self, painter: QPainter, drawing: Drawing | None) -> None:
        colours = self._theme.colours
        ground = colours.tonal if self._is_inviting else colours.chip
        ink = colours.on_tonal if self._is_inviting else colours.secondary
        fill_rounded(painter, self.rect(), RADIUS_PX, ground, colours.edge)
        if drawing is None:
            return
        share = 0.46 if self._is_inviting else 0.36
        draw_inside(painter, self.rect(), drawing, ink, share)

    def _paint_mark(self, painter: QPainter) -> None:
        colours, font = self._theme.colours, self._theme.fonts.small_strong
        size = chip_size(self._mark, font)
        room = self.rect().adjusted(MARK_GAP_PX, MARK_GAP_PX, -MARK_GAP_PX, -MARK_GAP_PX)
        chip = QRect(QPoint(0, 0), size)
        chip.moveBottomRight(room.bottomRight())
        chip = seen_rect(self.layoutDirection(), self.rect(), chip)
        fill_rounded(painter, chip, 4, colours.tip)
        draw_line(
            painter,
            chip,
            self._mark,
            font=font,
            colour=colours.on_tip,
            direction=self.layoutDirection(),
            align=Qt.AlignmentFlag.AlignHCenter,
        )
