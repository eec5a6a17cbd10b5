"""Thumbnails: each picture is decoded and cut to size once, in a cache bounded by bytes."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPixmap

CACHE_BYTES = 24 * 1024 * 1024
LARGEST_SIDE_PX = 4096

_Key = tuple[bytes, int, int, float]


class ThumbnailCache:
    """The pictures shown last, cut to their place with round corners.

    Lives in the GUI thread. What is no picture is remembered as such.
    """

    def __init__(self, limit_bytes: int = CACHE_BYTES) -> None:
        self._limit_bytes = limit_bytes
        self._pixmaps: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self.held_bytes = 0

    def pixmap(self, jpeg: bytes, size: QSize, ratio: float, radius_px: float) -> QPixmap | None:
        """Return the picture filling ``size``, or None where the bytes are no picture.

        ``ratio`` is device pixels per pixel.
        """
        key = (jpeg, size.width(), size.height(), ratio)
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        pixmap = _decoded(jpeg, size, ratio, radius_px) if jpeg else None
        self._pixmaps[key] = pixmap
        self.held_bytes += _cost_bytes(key, pixmap)
        self._shrink()
        return pixmap

    def _shrink(self) -> None:
        while self.held_bytes > self._limit_bytes and len(self._pixmaps) > 1:
            key, pixmap = self._pixmaps.popitem(last=False)
            self.held_bytes -= _cost_bytes(key, pixmap)


def _cost_bytes(key: _Key, pixmap: QPixmap | None) -> int:
    drawn = 0 if pixmap is None else pixmap.width() * pixmap.height() * 4
    return len(key[0]) + drawn


def _decoded(jpeg: bytes, size: QSize, ratio: float, radius_px: float) -> QPixmap | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if max(reader.size().width(), reader.size().height()) > LARGEST_SIDE_PX:
        return None
    image = reader.read()
    if image.isNull():
        return None
    target = QSize(round(size.width() * ratio), round(size.height() * ratio))
    scaled = image.scaled(
        target,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    source = QRectF(
        (scaled.width() - target.width()) / 2,
        (scaled.height() - target.height()) / 2,
        target.width(),
        target.height(),
    )
    pixmap = QPixmap(target)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(pixmap.rect()), radius_px * ratio, radius_px * ratio)
    painter.setClipPath(path)
    painter.drawImage(QRectF(pixmap.rect()), scaled, source)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
