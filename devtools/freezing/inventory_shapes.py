"""What the inventory of the bundle is made of, as build/dist/inventory.json holds it."""

from __future__ import annotations

import msgspec


class Part(msgspec.Struct):
    """Something inside a component that has no file of its own."""

    name: str
    licence: str
    version: str = ""
    home: str = ""
    said_by: str = ""
    is_ours: bool = True
    """Whether we name it ourselves, or it is in a list that came with the component."""


class Component(msgspec.Struct):
    """What came from one hand: a distribution, a library, a program, or our own files."""

    key: str
    name: str
    version: str
    licence: str
    kind: str
    """``ours``, ``python`` (a distribution), ``library``, ``program`` or ``runtime``."""

    home: str = ""
    source: str = ""
    """Where its source is, if its licence asks that one can get it."""

    copyright: str = ""
    """Who holds it; empty where the texts say so."""

    package: str = ""
    """The wheel or the system's package that it was taken from."""

    purl: str = ""
    files: list[str] = []
    modules: int = 0
    """How many Python modules of it are inside the programs."""

    texts: list[str] = []
    hashes: dict[str, str] = {}
    """SHA-256 of its programs."""

    parts: list[Part] = []


class Inventory(msgspec.Struct):
    """All that is bundled."""

    product: str
    version: str
    licence: str
    system: str
    components: list[Component]
