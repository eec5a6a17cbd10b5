# ruff: noqa: INP001 - run by its path
"""How the disk image looks; dmgbuild runs this with ``defines`` of devtools/packing/dmg.py."""

from pathlib import Path

_given = globals()["defines"]
_app = Path(_given["app"])

files = [str(_app)]
symlinks = {"Applications": "/Applications"}
hide_extensions = [_app.name]
icon = _given["icon"]
"""Of the mounted volume."""

background = _given["background"]
"""The one with @2x in its name beside it is found by itself and put into the same picture."""

format = "ULFO"  # noqa: A001 - dmgbuild's name; lzfse, read by macOS 10.11 and later
filesystem = "HFS+"
default_view = "icon-view"
window_rect = ((200, 140), (640, 420))
icon_size = 128
text_size = 13
icon_locations = {_app.name: (170, 190), "Applications": (470, 190)}
