"""The program's own pictures: the icon and the line drawings, coloured by the theme."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
_ICONS = Path(__file__).with_name("icons")


class Drawing(StrEnum):
    """The line drawings by what they show."""

    DROP = "drop"
    MANY = "many"
    PLAY = "play"
    FILM = "film"
    NOTE = "note"
    BROKEN = "broken"


def app_icon() -> QIcon:
    """Return the program's icon in the sizes systems ask for."""
    icon = QIcon()
    source = _source("vidgrab")
    for size_px in ICON_SIZES_PX:
        icon.addPixmap(_rendered(source, size_px, 1.0))
    return icon


def drawing(which: Drawing, colour: QColor, size_px: int, ratio: float) -> QPixmap:
    """Return a line drawing in a colour; ``ratio`` is device pixels per pixel."""
    return _drawing(which, colour.name(), size_px, ratio)


def draw_inside(
    painter: QPainter, rect: QRect, which: Drawing, colour: QColor, share: float
) -> None:
    """Paint a line drawing in the middle of a rectangle, ``share`` (0-1) as high."""
    side_px = round(rect.height() * share)
    pixmap = drawing(which, colour, side_px, painter.device().devicePixelRatioF())
    place = QRect(0, 0, side_px, side_px)
    place.moveCenter(rect.center())
    painter.drawPixmap(place.topLeft(), pixmap)


@cache
def _drawing(which: Drawing, colour_name: str, size_px: int, ratio: float) -> QPixmap:
    source = _source(which).replace(b"currentColor", colour_name.encode())
    return _rendered(source, size_px, ratio)


def _source(name: str) -> bytes:
    return (_ICONS / f"{name}.svg").read_bytes()


def _rendered(source: bytes, size_px: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(size_px * ratio), round(size_px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
