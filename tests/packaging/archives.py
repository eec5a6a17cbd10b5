"""What the frozen programs carry inside themselves."""

from __future__ import annotations

from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader


def modules_in(program: Path) -> set[str]:
    """Return the modules that a program brings in itself."""
    archive = CArchiveReader(str(program))
    return set(archive.open_embedded_archive("PYZ.pyz").toc)


def packages_in(program: Path) -> set[str]:
    """Return the packages those are of."""
    return {name.split(".")[0] for name in modules_in(program)}
