"""Small drawings for style sheets, which take pictures from files alone: made files in memory."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import qRegisterResourceData
from PySide6.QtGui import QColor

_ICONS = Path(__file__).with_name("icons")
_FORMAT = 1
_FOLDER, _FILE = 2, 0
_known: dict[str, tuple[bytes, bytes, bytes]] = {}
"""What was registered, by name; Qt reads it where it lies, so it stays for good."""


def image_address(name: str, colour: QColor) -> str:
    """Return what a style sheet calls the icon of that name in a colour."""
    file_name = f"vidgrab-{name}-{colour.name()[1:]}.svg"
    if file_name not in _known:
        source = (_ICONS / f"{name}.svg").read_bytes()
        _register(file_name, source.replace(b"currentColor", colour.name().encode()))
    return f":/{file_name}"


def _register(file_name: str, content: bytes) -> None:
    """Make a file of Qt's resources, in the format its rcc writes."""
    root = struct.pack(">IHII", 0, _FOLDER, 1, 1)
    entry = struct.pack(">IHHHI", 0, _FILE, 0, 1, 0)
    name = struct.pack(">HI", len(file_name), _hashed(file_name)) + file_name.encode("utf-16-be")
    parts = (root + entry, name, struct.pack(">I", len(content)) + content)
    _known[file_name] = parts
    qRegisterResourceData(_FORMAT, *parts)


def _hashed(name: str) -> int:
    number = 0
    for character in name:
        number = (number << 4) + ord(character)
        number ^= (number & 0xF000_0000) >> 23
        number &= 0x0FFF_FFFF
    return number
