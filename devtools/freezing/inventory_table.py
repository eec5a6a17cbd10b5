"""What is known of bundled things that do not say it themselves: resources/packaging/licences."""

from __future__ import annotations

import re
import sys
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import msgspec

from devtools.stages import ROOT

LICENCES = ROOT / "resources" / "packaging" / "licences"
_WORDS = re.compile(r"[\w.+-]+")
_OPERATORS = frozenset({"AND", "OR", "WITH"})
_VARIANT = re.compile(r"(?<=[0-9])-(only|or-later)$")


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be said of a Python distribution instead of, or beside, its own words."""

    licence: str
    name: str = ""
    home: str = ""
    source: str = ""
    copyright: str = ""
    """Who holds it, where the licence wants that said and no file that came along does."""


class Library(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A library or program that is known by the names of its files."""

    key: str
    name: str
    files: list[str]
    licence: str
    home: str
    within: str = ""
    source: str = ""


class PartRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that is inside a bundled file and has no file of its own."""

    of: str
    name: str
    licence: str
    home: str
    flag: str = ""
    version: str = ""
    said_by: str = ""
    systems: list[str] = []

    @property
    def is_here(self) -> bool:
        """Tell whether it is in what is bundled for this system."""
        return not self.systems or sys.platform in self.systems


class Offer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who gives the sources, and for how long."""

    years: int
    contact: str


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of components.toml."""

    offer: Offer
    distributions: dict[str, Known]
    libraries: list[Library]
    parts: list[PartRow]

    def library_of(self, path: str, within: str = "") -> Library | None:
        """Return the library a file belongs to: by its name, or by its path in a distribution."""
        name = path.rsplit("/", 1)[-1]
        for library in self.libraries:
            is_meant = library.within in {within, "*"} if within else library.within in {"", "*"}
            wanted = path if library.within else name
            if is_meant and any(fnmatch(wanted, pattern) for pattern in library.files):
                return library
        return None


@cache
def table() -> Table:
    """Return what components.toml says."""
    return msgspec.toml.decode((LICENCES / "components.toml").read_bytes(), type=Table)


def licences_in(expression: str) -> list[str]:
    """Return the licences and exceptions an SPDX expression names, in its order."""
    found = [word for word in _WORDS.findall(expression) if word not in _OPERATORS]
    return list(dict.fromkeys(found))


def text_of(licence: str) -> Path:
    """Return where the text of a licence is kept; one text goes for "only" and "or later"."""
    return LICENCES / f"{_VARIANT.sub('', licence)}.txt"
