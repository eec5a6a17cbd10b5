"""What came of reading settings from a file: the settings, and what of the file was no use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vidgrab_gui.core.setting_values import known_of
from vidgrab_gui.core.settings import Settings

USUAL = Settings()
"""The settings of somebody who has chosen nothing."""


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings of a file, with the usual value wherever its own was of no use.

    ``taken`` are the names of the settings it held, ``bad`` those whose value (or a part of it)
    nothing could work with. ``is_damaged``: none of the file could be read.
    """

    settings: Settings = USUAL
    taken: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    is_damaged: bool = False

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing of the file was lost on the way."""
        return not (self.bad or self.is_damaged)


def labels(names: Iterable[str]) -> tuple[str, ...]:
    """Return what people know settings as, in English."""
    return tuple(known_of(name).label for name in names)
