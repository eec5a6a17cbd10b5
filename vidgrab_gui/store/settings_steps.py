"""How the settings file came to its present shape, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

Table = Mapping[str, object]

_WRITTEN_BY_1: Table = MappingProxyType(
    {
        "folder": "",
        "rule": "plays-everywhere",
        "jobs_at_once": 3,
        "tools_folder": "",
        "fetch_limit_s": 90.0,
        "silence_limit_s": 15.0,
        "connections": 4,
        "goes_on_at_start": True,
        "asks_before_quit": True,
        "conflict": "keep-both",
        "keeps_time": False,
        "watches_clipboard": False,
        "shows_options": False,
        "numbers_entries": False,
        "folder_per_list": True,
        "network": {"sites": []},
        "rate": {},
    }
)


def forget_the_usual(table: Table) -> Table:
    """Make version 2: what nobody has chosen is not written down.

    Version 1 wrote every default as if it had been chosen, so that a better one could never have
    reached anybody.
    """
    absent = object()
    return {
        name: value
        for name, value in table.items()
        if not _is_same(value, _WRITTEN_BY_1.get(name, absent))
    }


STEPS: tuple[Callable[[Table], Table], ...] = (forget_the_usual,)
FIRST = 1
LATEST = FIRST + len(STEPS)


def version_of(table: Table) -> int:
    """Return the number of the shape a table says it has; the first where it says nothing."""
    version = table.get("schema")
    return version if type(version) is int and version >= FIRST else FIRST


def migrated(table: Table) -> Table:
    """Return a table in the latest shape; one of a newer program is as it was."""
    version = version_of(table)
    for step in STEPS[version - FIRST :]:
        table = step(table)
    return {**table, "schema": max(version, LATEST)}


def _is_same(value: object, usual: object) -> bool:
    return type(value) is type(usual) and value == usual
