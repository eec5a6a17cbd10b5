"""Whether a value can be a setting's: asked of files and of what a person types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

from vidgrab_gui.core.clients import MOST_CLIENTS, is_client_name
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.naming import problem_of
from vidgrab_gui.core.places import folder_of
from vidgrab_gui.core.setting_fields import NotShown, SettingKind, Shown, about
from vidgrab_gui.core.settings import Settings

LONGEST_ADDRESS = 2_000
LONGEST_FOLDER = 4_096

_LANGUAGE = late_pattern(r"[a-z]{2,3}(?:_[A-Za-z]{2,4})?")


def usual(name: str) -> Any:  # noqa: ANN401 - of the setting's own type
    """Return a setting's default."""
    default = _FIELDS[name].default
    if default is MISSING:
        raise TypeError(f"setting {name} has no default")
    return default


def known_of(name: str) -> Shown | NotShown:
    """Return where and how a setting is shown, or why it is not."""
    return about(_FIELDS[name])


def stays_here(name: str) -> bool:
    """Tell whether a setting belongs to this computer and goes into no file for others."""
    known = known_of(name)
    return isinstance(known, Shown) and known.stays_here


def usable(name: str, value: object) -> Any:  # noqa: ANN401 - of the setting's own type
    """Return a value as a setting takes it; raises :class:`ValueError` for what nothing works with.

    Not for tables (network, rate, wishes), which are read value by value.
    """
    return fitting(known_of(name), usual(name), value)


def fitting(known: Shown | NotShown, default: object, value: object) -> Any:  # noqa: ANN401 - as above
    """Return a value as the setting of which this is known takes it; raises :class:`ValueError`."""
    fresh = _of_type(type(default), value)
    if isinstance(known, NotShown):
        return fresh
    if known.kind is SettingKind.NUMBER and not known.least <= fresh <= known.most:
        raise ValueError(f"{fresh} is not between {known.least} and {known.most}")
    check = _CHECKS.get(known.kind)
    return check(fresh) if check else fresh


def _of_type(wanted: type[Any], value: object) -> Any:  # noqa: ANN401 - of the wanted type
    if issubclass(wanted, Enum) and isinstance(value, str):
        return wanted(value)
    # Types are compared as they are: to Python True is a number, to a person it is none.
    if wanted is float and type(value) is int:
        return float(value)
    if wanted is tuple and type(value) is list:
        return tuple(value)  # as files write it
    if type(value) is not wanted:
        raise ValueError(f"{value!r} is no {wanted.__name__}")
    return value


def _folder(text: str) -> str:
    folder = folder_of(text)
    if (text and not folder) or len(text) > LONGEST_FOLDER or "\0" in text:
        raise ValueError("this is no place")
    return folder


def _naming(text: str) -> str:
    problem = problem_of(text)
    if problem is not None:
        raise ValueError(problem[0].name)
    return text


def _address(text: str) -> str:
    parts = urlsplit(text)
    is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    is_plain = text.isprintable() and " " not in text and len(text) <= LONGEST_ADDRESS
    # A password in it would stand in a file anybody may be sent.
    if text and not (is_web and is_plain and "@" not in parts.netloc):
        raise ValueError("this is no address of releases")
    return text


def _language(text: str) -> str:
    if text and not _LANGUAGE.fullmatch(text):
        raise ValueError("this is no code of a language")
    return text


def _clients(names: tuple[object, ...]) -> tuple[str, ...]:
    known = dict.fromkeys(name for name in names if isinstance(name, str) and is_client_name(name))
    if len(known) != len(names) or len(known) > MOST_CLIENTS:
        raise ValueError("these are no names of clients")
    return tuple(known)


_FIELDS = {field.name: field for field in fields(Settings)}
_CHECKS: dict[SettingKind, Callable[[Any], Any]] = {
    SettingKind.FOLDER: _folder,
    SettingKind.NAMING: _naming,
    SettingKind.ADDRESS: _address,
    SettingKind.LANGUAGE: _language,
    SettingKind.CLIENTS: _clients,
}
