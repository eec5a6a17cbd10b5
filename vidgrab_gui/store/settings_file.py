"""The settings on disk: TOML, written atomically, forgiving when read."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from functools import partial
from pathlib import Path
from typing import Any

from vidgrab_gui.core.links import without_password
from vidgrab_gui.core.setting_values import stays_here, usable, usual
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead
from vidgrab_gui.store.bad_copies import keep_copy
from vidgrab_gui.store.network_table import (
    network_of,
    rate_of,
    table_of_network,
    table_of_rate,
)
from vidgrab_gui.store.settings_steps import LATEST, migrated, version_of
from vidgrab_gui.store.table_file import Report, read_table
from vidgrab_gui.store.wishes_table import table_of, wishes_of

_TABLES: dict[str, Callable[[object, Report], Any]] = {
    "wishes": wishes_of,
    "network": network_of,
    "rate": rate_of,
}
_NAMES = tuple(field.name for field in fields(Settings))
_HERE = frozenset(name for name in _NAMES if stays_here(name))

logger = logging.getLogger(__name__)


def load_settings(path: Path) -> Settings:
    """Return the settings of a file; a missing file or a bad value means the default."""
    return read_settings(path).settings


def read_settings(path: Path) -> SettingsRead:
    """Return the settings of a file, and what of it was of no use."""
    return settings_of(read_table(path))


def read_exported(path: Path) -> SettingsRead:
    """Return the settings of a file somebody has exported, perhaps another person.

    What belongs to a computer is taken from no such file, whoever has written it into one: it
    could open the door to programs nobody here has allowed. It counts as of no use.
    """
    read = read_settings(path)
    refused = tuple(name for name in read.taken if name in _HERE)
    kept = {name: usual(name) for name in refused}
    bad = dict.fromkeys((*read.bad, *refused))
    return replace(read, settings=replace(read.settings, **kept), bad=tuple(bad))


def settings_of(table: Mapping[str, object] | None) -> SettingsRead:
    """Return the settings of a table; a bad value means its default, None is a damaged file."""
    if table is None:
        return SettingsRead(is_damaged=True)
    values: dict[str, Any] = {}
    bad: list[str] = []
    for name, value in migrated(table).items():
        if name not in _NAMES:
            continue
        troubles: list[str] = []
        values[name] = _value(name, value, troubles.append)
        if troubles:
            logger.info("setting %s has a bad value, default used: %s", name, "; ".join(troubles))
            bad.append(name)
    return SettingsRead(replace(Settings(), **values), tuple(values), tuple(bad))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raises :class:`OSError`.

    What a newer program or the person has written beside them stays. A file that was of no use as
    it is, or a part of it, is kept as a copy first.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    table = read_table(path)
    read = settings_of(table)
    is_newer = table is not None and version_of(table) > LATEST
    if not read.is_whole and not is_newer:
        keep_copy(path)
    chosen = {
        name: value
        for name, value in table_of_settings(settings).items()
        if getattr(settings, name) != usual(name)
    }
    _write(path, _beside(table or {}, read, settings, is_newer=is_newer) | chosen)


def export_settings(path: Path, settings: Settings) -> None:
    """Write all settings into a file of the person's own; raises :class:`OSError`.

    Such a file is given to others: what a person has hidden in an address stays behind, and so
    does what belongs to this computer.
    """
    server = without_password(settings.wishes.sponsor_server)
    address = without_password(settings.update_address)
    wishes = replace(settings.wishes, sponsor_server=server)
    settings = replace(settings, wishes=wishes, update_address=address)
    table = table_of_settings(settings)
    shared = {name: value for name, value in table.items() if name not in _HERE}
    _write(path, {"schema": LATEST} | shared)


def table_of_settings(settings: Settings) -> dict[str, Any]:
    """Return all settings as a table; no password is among them."""
    return asdict(settings) | {
        "wishes": table_of(settings.wishes),
        "network": table_of_network(settings.network),
        "rate": table_of_rate(settings.rate),
    }


def _beside(
    table: Mapping[str, object], read: SettingsRead, settings: Settings, *, is_newer: bool
) -> dict[str, Any]:
    """Return what of the table on the disk stays: what is not ours, and whatever is a newer one's.

    A newer program may know values, and parts of values, that mean nothing to this one; they
    stay as they are until somebody changes that very setting here.
    """
    return {
        name: value
        for name, value in migrated(table).items()
        if name not in _NAMES
        or (is_newer and getattr(settings, name) == getattr(read.settings, name))
    }


def _write(path: Path, table: Mapping[str, Any]) -> None:
    import tomli_w  # noqa: PLC0415 - the start only reads

    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8", newline="\n") as file:
        file.write(tomli_w.dumps(table))
        file.flush()
        os.fsync(file.fileno())  # else the power may go between the move and the bytes
    os.replace(fresh, path)  # noqa: PTH105 - the atomic move, by its usual name


def _value(name: str, value: object, report: Report) -> Any:  # noqa: ANN401 - of the setting's type
    read = _TABLES.get(name) or partial(_plain, name)
    return read(value, report)


def _plain(name: str, value: object, report: Report) -> Any:  # noqa: ANN401 - as above
    try:
        return usable(name, value)
    except ValueError as error:
        report(str(error))
        return usual(name)
