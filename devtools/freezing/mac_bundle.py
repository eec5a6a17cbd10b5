"""What macOS reads of a program before it runs: its Info.plist."""

from __future__ import annotations

import plistlib
from pathlib import Path

OLDEST_MACOS = "13.0"
"""What the locked PySide6's wheel asks for (its platform tag)."""


def info_plist(links: Path, version: str) -> dict[str, object]:
    """Return what goes into Info.plist beside PyInstaller's own; the links come from a file."""
    found: dict[str, object] = plistlib.loads(links.read_bytes())
    return {
        **found,
        "CFBundleDisplayName": "VidGrab",
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.video",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "The VidGrab developers. GPL-3.0-or-later.",
    }
