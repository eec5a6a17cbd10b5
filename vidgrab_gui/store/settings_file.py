"""The settings on disk: TOML, written atomically, forgiving when read."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

from vidgrab_gui.core.settings import Settings
from vidgrab_gui.store.network_table import (
    network_of,
    rate_of,
    table_of_network,
    table_of_rate,
)
from vidgrab_gui.store.table_file import folder_of, read_table
from vidgrab_gui.store.wishes_table import table_of, wishes_of

SCHEMA = 1
_FOLDERS = {"folder", "tools_folder"}
_RANGES = {
    "jobs_at_once": (1, 100),
    "fetch_limit_s": (1, 86_400),
    "silence_limit_s": (1, 3_600),
    "connections": (1, 16),
}

_TABLES: dict[str, Callable[[object], Any]] = {
    "wishes": wishes_of,
    "network": network_of,
    "rate": rate_of,
}

logger = logging.getLogger(__name__)


def load_settings(path: Path) -> Settings:
    """Return the settings of a file; a missing file or a bad value means the default."""
    return settings_of(read_table(path))


def settings_of(table: Mapping[str, object]) -> Settings:
    """Return the settings of a table; a bad value means its default."""
    settings = Settings()
    for name, value in table.items():
        settings = _with(settings, name, value)
    return settings


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raises :class:`OSError`.

    What a newer program or the person has written beside them stays.
    """
    import tomli_w  # noqa: PLC0415 - the start only reads

    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    table = {"schema": SCHEMA} | read_table(path) | asdict(settings)
    table["wishes"] = table_of(settings.wishes)
    table["network"] = table_of_network(settings.network)
    table["rate"] = table_of_rate(settings.rate)
    with fresh.open("w", encoding="utf-8", newline="\n") as file:
        file.write(tomli_w.dumps(table))
        file.flush()
        os.fsync(file.fileno())  # else the power may go between the move and the bytes
    os.replace(fresh, path)  # noqa: PTH105 - the atomic move, by its usual name


def _with(settings: Settings, name: str, value: object) -> Settings:
    field = next((f for f in fields(Settings) if f.name == name), None)
    if field is None:
        return settings
    if name in _TABLES:
        return replace(settings, **{name: _TABLES[name](value)})
    try:
        fresh = _of_type(type(getattr(settings, name)), value)
    except ValueError as error:
        logger.info("setting %s has a bad value, default used: %s", name, error)
        return settings
    if name in _FOLDERS:
        fresh = folder_of(fresh)
        if value and not fresh:
            logger.info("setting %s is no place, default used", name)
    if not _is_usable(name, fresh):
        logger.info("setting %s has a value nothing could work with, default used", name)
        return settings
    return replace(settings, **{name: fresh})


def _of_type(wanted: type[Any], value: object) -> Any:  # noqa: ANN401 - of the wanted type
    """Return a value as one of a setting's type; raises :class:`ValueError`."""
    if issubclass(wanted, Enum) and isinstance(value, str):
        return wanted(value)
    # Types are compared as they are: to Python True is a number, to a person it is none.
    if wanted is float and type(value) is int:
        return float(value)
    if type(value) is not wanted:
        raise ValueError(f"{value!r} is no {wanted.__name__}")
    return value


def _is_usable(name: str, value: Any) -> bool:  # noqa: ANN401 - of each setting's own type
    least, most = _RANGES.get(name, (value, value))
    return bool(least <= value <= most)
