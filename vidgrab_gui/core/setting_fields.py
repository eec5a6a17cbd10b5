"""What is known of each setting besides its value: where it is shown, its words and its bounds.

Each field of :class:`~vidgrab_gui.core.settings.Settings` carries one of these as its metadata, so
that a new one is shown, checked, exported and reset without anybody having to think of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import Field, dataclass, field
from enum import Enum, StrEnum
from typing import Any

_KEY = "setting"


class SettingsPage(StrEnum):
    """The pages of the preferences, in their order; each its own title."""

    SAVING = "Saving"
    QUALITY = "Quality"
    DOWNLOADS = "Downloads"
    NETWORK = "Network"
    NOTIFICATIONS = "Notifications"
    LOOK = "Look and language"
    UPDATES = "Updates"
    BROWSER = "Browser"


class SettingKind(StrEnum):
    """What a setting holds, and so how it is shown and checked."""

    SWITCH = "switch"
    NUMBER = "number"
    CHOICE = "choice"
    FOLDER = "folder"
    NAMING = "naming"
    ADDRESS = "address"
    LANGUAGE = "language"
    NETWORK = "network"
    RATE = "rate"
    CLIENTS = "clients"


@dataclass(frozen=True, slots=True)
class Shown:
    """A setting that stands on a page; all words are English, the source of translations.

    ``label`` names it, ``hint`` is a sentence below it. A number lies between ``least`` and
    ``most`` and counts ``unit``; ``words`` are those of each value that can be chosen. ``empty`` is
    what stands in a field in which nothing is written. ``stays_here``: it belongs to this computer
    and is neither written into a file for others nor taken from one.
    """

    page: SettingsPage
    label: str
    kind: SettingKind
    hint: str = ""
    least: float = 0
    most: float = 0
    unit: str = ""
    words: Mapping[Enum, str] = field(default_factory=dict)
    empty: str = ""
    stays_here: bool = False


@dataclass(frozen=True, slots=True)
class NotShown:
    """A setting that stands on no page, and why; ``label`` names it in sentences."""

    label: str
    reason: str


def shown(
    page: SettingsPage,
    label: str,
    kind: SettingKind,
    **rest: Any,  # noqa: ANN401 - the rest of Shown, each of its own type
) -> Mapping[str, Shown]:
    """Return the metadata of a setting that stands on a page."""
    return {_KEY: Shown(page, label, kind, **rest)}


def not_shown(label: str, reason: str) -> Mapping[str, NotShown]:
    """Return the metadata of a setting that stands on none."""
    return {_KEY: NotShown(label, reason)}


def about(setting: Field[Any]) -> Shown | NotShown:
    """Return what is known of a setting; raises :class:`KeyError` where nobody has said it."""
    known: Shown | NotShown = setting.metadata[_KEY]
    return known
