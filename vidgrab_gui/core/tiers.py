"""Picture tiers: how big a picture is, however it is shaped or named."""

from __future__ import annotations

import re

from vidgrab_gui.core.late_pattern import late_pattern

TIERS = (4320, 2160, 1440, 1080, 720, 480, 360, 240, 144)
LISTED_FROM = 360
"""Smaller tiers are worth a line only when the link has nothing better."""

_BOX = late_pattern(r"(?<!\d)(\d{2,5})\s*[x×]\s*(\d{2,5})(?!\d)")
_LINES = late_pattern(r"(?<!\d)(\d{3,4})[pi](?![a-z]{2})", re.IGNORECASE)
_RATE = late_pattern(r"(?<!\d)\d{3,4}[pi](\d{2,3})(?!\d)|(?<!\d)(\d{2,3})\s?fps", re.IGNORECASE)
_LEAST_LINES = 90
_MOST_LINES = 4800
_MOST_FPS = 300


def picture_class(width: int | None, height: int | None) -> float | None:
    """Return the larger of the short side and 9/16 of the long side, in pixels.

    Width unknown: the height alone; height unknown: 9/16 of the width.
    """
    if width and height:
        return max(min(width, height), max(width, height) * 9 / 16)
    if height:
        return float(height)
    return width * 9 / 16 if width else None


def named_class(names: tuple[str, ...]) -> float | None:
    """Return the picture class that the first telling name states ("1080p60", "1920x1080")."""
    for name in names:
        box, lines = _BOX.search(name), _LINES.search(name)
        named = picture_class(int(box[1]), int(box[2])) if box else None
        if named is None and lines:
            named = float(lines[1])
        if named is not None and _LEAST_LINES <= named <= _MOST_LINES:
            return named
    return None


def named_fps(names: tuple[str, ...]) -> float | None:
    """Return the frame rate that the first telling name states ("720p60", "50 fps")."""
    for name in names:
        if found := _RATE.search(name):
            rate = int(found[1] or found[2])
            return float(rate) if 0 < rate <= _MOST_FPS else None
    return None


def tier_of(picture: float | None) -> int | None:
    """Return the highest tier a picture class reaches; None when unknown or below them all."""
    if picture is None:
        return None
    return next((tier for tier in TIERS if picture >= 0.95 * tier), None)
