"""Which colours the window wears."""

from __future__ import annotations

from enum import StrEnum


class ThemeChoice(StrEnum):
    """The system's own colours, or the same ones whatever the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"
