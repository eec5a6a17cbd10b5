"""The wishes as a table of the settings file, and back: forgiving, value by value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from enum import Enum
from typing import Any

from vidgrab_gui.core.wishes import FIRST_WISHES, SponsorCategory, Wishes
from vidgrab_gui.store.table_file import Report

LEAST_HEIGHT = 144
MOST_HEIGHT = 10_000


def table_of(wishes: Wishes) -> dict[str, Any]:
    """Return what is kept: parts belong to one link, and TOML has no word for nothing."""
    table = asdict(replace(wishes, sections=()))
    return {name: value for name, value in table.items() if value not in (None, ())}


def wishes_of(table: object, report: Report) -> Wishes:
    """Return the wishes of a table; each bad value means that wish's default."""
    wishes = FIRST_WISHES
    if not isinstance(table, dict):
        report("the wishes are no table")
    for name, value in table.items() if isinstance(table, dict) else ():
        default = getattr(wishes, str(name), None)
        read = _READERS.get(name) or _READERS_BY_TYPE.get(type(default)) or _read_enum(default)
        try:
            if read:
                wishes = replace(wishes, **{name: read(value)})
        except ValueError as error:
            report(f"wish {name}: {error}")
    return wishes


def _read_enum(default: object) -> Callable[[object], Any] | None:
    return type(default) if isinstance(default, Enum) else None


def _insist(fits: bool, value: object) -> None:
    if not fits:
        raise ValueError(f"{value!r} cannot be used")


def _text(value: object) -> str:
    _insist(isinstance(value, str), value)
    return str(value)


def _flag(value: object) -> bool:
    _insist(isinstance(value, bool), value)
    return bool(value)


def _texts(value: object) -> tuple[str, ...]:
    _insist(isinstance(value, list), value)
    return tuple(_text(one) for one in value) if isinstance(value, list) else ()


def _categories(value: object) -> tuple[SponsorCategory, ...]:
    return tuple(SponsorCategory(one) for one in _texts(value))


def _height(value: object) -> int:
    _insist(type(value) is int and LEAST_HEIGHT <= value <= MOST_HEIGHT, value)
    return int(str(value))


def _server(value: object) -> str:
    _insist(_text(value).startswith(("https://", "http://")), value)
    return _text(value)


_READERS: dict[object, Callable[[object], Any]] = {
    "subtitle_languages": _texts,
    "marks": _categories,
    "removes": _categories,
    "height_limit": _height,
    "sponsor_server": _server,
}
_READERS_BY_TYPE: dict[type, Callable[[object], Any]] = {str: _text, bool: _flag}
