"""The program's icon in the forms that systems ask for, all made of the one drawing."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

from devtools.stages import BUILD, ROOT

DRAWING = ROOT / "vidgrab_gui" / "ui" / "icons" / "vidgrab.svg"
ICONS = BUILD / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
"""Pixels: hicolor's sizes up to 512, and 1024 for macOS."""

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512)


def make_icons(folder: Path = ICONS) -> Path:
    """Draw ``<size>.png`` of every size and both systems' icons; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    _draw(folder)
    images = {size: _loaded(folder / f"{size}.png") for size in SIZES}
    images[256].save(
        folder / "vidgrab.ico",
        format="ICO",
        sizes=[(size, size) for size in ICO_SIZES],
        append_images=[images[size] for size in ICO_SIZES[:-1]],
    )
    images[1024].save(
        folder / "vidgrab.icns",
        format="ICNS",
        append_images=[images[size] for size in ICNS_SIZES],
    )
    return folder


def _loaded(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.copy()


def _draw(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415 - after the platform is set
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415 - see above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - see above

    _app = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(DRAWING))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(folder / f"{size}.png"))
