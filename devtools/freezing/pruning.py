"""What of all that PyInstaller collected is really needed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from devtools.freezing import elf
from devtools.freezing.contents import is_host_library, is_unwanted

Entry = tuple[str, str, str]
"""A file of the bundle as PyInstaller says it: place in the bundle, where it comes from, type."""


def needs_of(path: str) -> tuple[str, ...]:
    """Return the libraries that a library asks for itself: not what those ask for in turn.

    PyInstaller's own answer has these, too, through libraries that are the system's to provide.
    """
    return next(elf.read([Path(path)])).needed


def pruned(
    binaries: Iterable[Entry], needs_of: Callable[[str], Iterable[str]] = needs_of
) -> list[Entry]:
    """Return the binaries that stay.

    A plug-in that is dropped leaves its libraries behind; so what nobody needs any more goes, too,
    found by following what is needed. Only on Linux are the libraries a matter of names.
    """
    wanted = [entry for entry in binaries if not is_unwanted(entry[0])]
    if not sys.platform.startswith("linux"):
        return wanted
    by_name: dict[str, list[Entry]] = {}
    for entry in wanted:
        by_name.setdefault(_base(entry[0]), []).append(entry)
    kept = {entry for entry in wanted if not _may_go(entry)}
    following = list(kept)
    while following:
        for name in needs_of(following.pop()[1]):
            if not is_host_library(name):
                fresh = set(by_name.get(name, ())) - kept
                kept |= fresh
                following += fresh
    return [entry for entry in wanted if entry in kept]


def without(datas: Iterable[Entry], gone: set[str]) -> list[Entry]:
    """Return the plain files that stay: no unwanted one, no link to a library that is gone."""
    return [
        entry
        for entry in datas
        if not is_unwanted(entry[0]) and not (entry[2] == "SYMLINK" and _base(entry[1]) in gone)
    ]


def names_of(entries: Iterable[Entry]) -> set[str]:
    """Return the names of the files, without their places."""
    return {_base(entry[0]) for entry in entries}


def _may_go(entry: Entry) -> bool:
    place, _, kind = entry
    place = place.replace("\\", "/")
    is_plain = "/" not in place or "/Qt/lib/" in place
    return kind == "BINARY" and is_plain and not _base(place).startswith("libpython")


def _base(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]
