"""What the bundle's Info.plist says, put together of the files in resources/packaging/macos."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

MACOS = Path(__file__).resolve().parents[2] / "resources" / "packaging" / "macos"
PARTS = ("application.plist", "links.plist")


def info_plist(version: str) -> dict[str, Any]:
    """Return the whole table for PyInstaller's BUNDLE; no key is in two of its parts."""
    table: dict[str, Any] = {
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
    }
    for name in PARTS:
        part = plistlib.loads((MACOS / name).read_bytes())
        twice = sorted(part.keys() & table.keys())
        if twice:
            raise ValueError(f"{name} says again: {', '.join(twice)}")
        table |= part
    return table
