"""Pictures that look like those of videos, painted on the spot."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter, QPolygonF

WIDTH_PX, HEIGHT_PX = 480, 270
SKIES = (
    ("#ffd27d", "#e4674f", "#3b2a5c"),
    ("#cfe9f7", "#79b4dd", "#26506f"),
    ("#f6c1d0", "#9a6fb0", "#2c2550"),
    ("#d8efc4", "#6fb08a", "#1f4a3d"),
)
RIDGES = (((0, 0.62), (0.3, 0.45), (0.62, 0.66), (1, 0.5)), ((0, 0.82), (0.45, 0.66), (1, 0.86)))


@cache
def landscape(which: int) -> bytes:
    """Return a small landscape as a JPEG file."""
    low, middle, high = map(QColor, SKIES[which % len(SKIES)])
    image = QImage(WIDTH_PX, HEIGHT_PX, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sky = QLinearGradient(0, HEIGHT_PX, 0, 0)
    for place, colour in ((0.2, low), (0.6, middle), (1.0, high)):
        sky.setColorAt(place, colour)
    painter.fillRect(image.rect(), sky)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(low.lighter(112))
    painter.drawEllipse(QPointF(WIDTH_PX * 0.68, HEIGHT_PX * 0.42), 34, 34)
    for ridge, share in zip(RIDGES, (140, 220), strict=True):
        painter.setBrush(high.darker(share))
        corners = [QPointF(x * WIDTH_PX, y * HEIGHT_PX) for x, y in (*ridge, (1, 1), (0, 1))]
        painter.drawPolygon(QPolygonF(corners))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(image)
    return bytes(data.data())
