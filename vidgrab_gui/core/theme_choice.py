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

    @property
    def is_contrast(self) -> bool:
        """Tell whether it is one of those with the strongest contrast."""
        return self in (ThemeChoice.CONTRAST_LIGHT, ThemeChoice.CONTRAST_DARK)

    @property
    def is_dark(self) -> bool:
        """Tell whether it is dark whatever the system says."""
        return self in (ThemeChoice.DARK, ThemeChoice.CONTRAST_DARK)

    @staticmethod
    def named(value: object) -> ThemeChoice:
        """Return the choice of that name; the system's colours for what names none."""
        known = [choice for choice in ThemeChoice if choice == value]
        return known[0] if known else ThemeChoice.SYSTEM
