"""What macOS reads of a program before it runs: its Info.plist."""

from __future__ import annotations

import plistlib
from pathlib import Path

OLDEST_MACOS = "13.0"
"""What the locked PySide6's wheel asks for (its platform tag)."""

APPLICATION = "application.plist"
"""What the application is; lies beside the file of links."""


def info_plist(links: Path, version: str) -> dict[str, object]:
    """Return what goes into Info.plist beside PyInstaller's own; no key comes from two places."""
    table: dict[str, object] = {
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST_MACOS,
    }
    for file in (links.with_name(APPLICATION), links):
        part: dict[str, object] = plistlib.loads(file.read_bytes())
        twice = sorted(part.keys() & table.keys())
        if twice:
            raise ValueError(f"{file.name} says again: {', '.join(twice)}")
        table |= part
    return table
