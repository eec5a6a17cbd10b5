"""The program's own pictures: the icon and the line drawings, coloured by the theme."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vidgrab_gui.ui.palette import Colours

ICON_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
SMALL_PX = 32
_ICONS = Path(__file__).with_name("icons")


class Drawing(StrEnum):
    """The line drawings by what they show, all on one grid of 24; their files have the name."""

    DROP = "drop"
    MANY = "many"
    PLAY = "play"
    FILM = "film"
    NOTE = "note"
    BROKEN = "broken"
    # What concerns the program.
    PREFERENCES = "preferences"
    NETWORK = "network"
    SHORTCUTS = "shortcuts"
    HEALTH = "health"
    LOG = "log"
    COPY = "copy"
    ABOUT = "about"
    QUIT = "quit"
    # What is done to downloads.
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    CANCEL = "cancel"
    RETRY = "retry"
    OPEN = "open"
    FOLDER = "folder"
    REMOVE = "remove"
    CLEAR = "clear"
    UP = "up"
    DOWN = "down"
    TOP = "top"
    END = "end"
    SPEED = "speed"
    LINK = "link"
    PASTE = "paste"
    # How things stand.
    WAITING = "waiting"
    DONE = "done"
    WARNING = "warning"
    FAILED = "failed"
    QUESTION = "question"
    # What a page of preferences, or a dialog, is about.
    LOOK = "look"
    BELL = "bell"
    UPDATE = "update"
    LANGUAGE = "language"
    KEY = "key"
    NAME = "name"
    SYMBOL = "vidgrab-symbolic"
    """The program's own sign in one colour, for trays."""


def app_icon() -> QIcon:
    """Return the program's icon in the sizes systems ask for."""
    icon = QIcon()
    for size_px in ICON_SIZES_PX:
        icon.addPixmap(app_picture(size_px))
    return icon


def app_picture(size_px: int, ratio: float = 1.0) -> QPixmap:
    """Return the program's icon in a size; where pixels count it has fewer and thicker lines."""
    name = "vidgrab-small" if size_px * ratio <= SMALL_PX else "vidgrab"
    return _rendered(_source(name), size_px, ratio)


def entry_icon(which: Drawing, colours: Colours, size_px: int, ratio: float) -> QIcon:
    """Return a drawing for an entry of a menu or a list: quiet, chosen, and not to be had."""
    inks = (colours.secondary, colours.on_tonal, colours.faint)
    return _entry_icon(which, tuple(ink.name() for ink in inks), size_px, ratio)


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
def _entry_icon(which: Drawing, inks: tuple[str, ...], size_px: int, ratio: float) -> QIcon:
    icon, (quiet, chosen, faint) = QIcon(), inks
    for name, modes in (
        (quiet, (QIcon.Mode.Normal,)),
        (chosen, (QIcon.Mode.Active, QIcon.Mode.Selected)),
        (faint, (QIcon.Mode.Disabled,)),
    ):
        for mode in modes:
            for sharpness in {1.0, ratio}:
                icon.addPixmap(_drawing(which, name, size_px, sharpness), mode)
    return icon


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
