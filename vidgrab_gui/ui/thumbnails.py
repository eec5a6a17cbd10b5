"""Thumbnails: each picture is decoded and cut to size once, in a cache bounded by bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from typing import NamedTuple

from PySide6 import QtGui
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap

CACHE_BYTES = 24 * 1024 * 1024
LARGEST_SIDE_PX = 4096


class _Key(NamedTuple):
    """A picture in one place: its bytes, the place in pixels, and device pixels per pixel."""

    jpeg: bytes
    width_px: int
    height_px: int
    ratio: float
    radius_px: float


class ThumbnailCache(QObject):
    """The pictures shown last, cut to their place with round corners.

    Lives in the GUI thread; each picture is decoded in a thread that ends when there is
    nothing left to do. What is no picture is remembered as such. Signals: ``come`` after
    pictures that were asked for have come.
    """

    come = Signal()
    _decoded = Signal(object, object)

    def __init__(self, parent: QObject | None = None, limit_bytes: int = CACHE_BYTES) -> None:
        super().__init__(parent)
        self._limit_bytes = limit_bytes
        self._pixmaps: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self.held_bytes = 0
        self._asked: set[_Key] = set()
        self._lock = threading.Lock()
        self._waiting: deque[_Key] = deque()
        self._thread: threading.Thread | None = None
        self._decoded.connect(self._on_decoded)

    def pixmap(self, jpeg: bytes, size: QSize, ratio: float, radius_px: float) -> QPixmap | None:
        """Return the picture filling ``size``, or None where the bytes are no picture.

        ``ratio`` is device pixels per pixel. One that is still on its way is null.
        """
        if not jpeg:
            return None
        key = _Key(jpeg, size.width(), size.height(), ratio, radius_px)
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        if key not in self._asked:
            self._ask(key)
        return QPixmap()

    def wait(self) -> None:
        """Return when no picture is being decoded; pictures still to come are forgotten."""
        with self._lock:
            self._asked.difference_update(self._waiting)
            self._waiting.clear()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _ask(self, key: _Key) -> None:
        self._asked.add(key)
        with self._lock:
            self._waiting.append(key)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="thumbnails", daemon=True)
                self._thread.start()

    def _work(self) -> None:
        """Decode what is asked for; in the thread."""
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                key = self._waiting.popleft()
            self._decoded.emit(key, _decoded(key))

    @Slot(object, object)
    def _on_decoded(self, key: _Key, image: QtGui.QImage | None) -> None:
        self._asked.discard(key)
        pixmap = None if image is None else QPixmap.fromImage(image)
        self._pixmaps[key] = pixmap
        self.held_bytes += _cost_bytes(key, pixmap)
        self._shrink()
        self.come.emit()

    def _shrink(self) -> None:
        while self.held_bytes > self._limit_bytes and len(self._pixmaps) > 1:
            key, pixmap = self._pixmaps.popitem(last=False)
            self.held_bytes -= _cost_bytes(key, pixmap)


def _cost_bytes(key: _Key, pixmap: QPixmap | None) -> int:
    drawn = 0 if pixmap is None else pixmap.width() * pixmap.height() * 4
    return len(key.jpeg) + drawn


def _decoded(key: _Key) -> QtGui.QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(key.jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QtGui.QImageReader(buffer)
    reader.setAutoTransform(True)
    if max(reader.size().width(), reader.size().height()) > LARGEST_SIDE_PX:
        return None
    image = reader.read()
    if image.isNull():
        return None
    target = QSize(round(key.width_px * key.ratio), round(key.height_px * key.ratio))
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
    cut = QtGui.QImage(target, QtGui.QImage.Format.Format_ARGB32_Premultiplied)
    cut.fill(Qt.GlobalColor.transparent)
    painter = QtGui.QPainter(cut)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    path = QtGui.QPainterPath()
    radius_px = key.radius_px * key.ratio
    path.addRoundedRect(QRectF(cut.rect()), radius_px, radius_px)
    painter.setClipPath(path)
    painter.drawImage(QRectF(cut.rect()), scaled, source)
    painter.end()
    cut.setDevicePixelRatio(key.ratio)
    return cut
