"""The browser's extension in a place that stays: a browser reads it there at each of its starts."""

from __future__ import annotations

import shutil
from pathlib import Path


def lasting_extension(source: Path, kept: Path, fleeting: Path) -> Path:
    """Return a folder with the extension that will still be there tomorrow.

    That is ``source`` itself, unless it lies among the system's temporary files (``fleeting``): an
    AppImage's folder is there only while it runs, and so is a program's that was started out of an
    archive. Then it is copied to ``kept``, over an older one. Raises OSError where that fails.
    """
    if not source.resolve().is_relative_to(fleeting.resolve()):
        return source
    fresh = kept.with_name(f"{kept.name}.new")
    _take_away(fresh)
    shutil.copytree(source, fresh)
    _take_away(kept)
    return fresh.rename(kept)


def _take_away(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
