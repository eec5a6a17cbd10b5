"""The system's trash: files go there and, as long as they are there, come back."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFile

_INFO_SUFFIX = ".trashinfo"


def to_trash(path: Path) -> Path | None:
    """Put a file into the trash; return where it lies there, or None where that did not work.

    A file is never deleted: without a trash on its volume it stays where it is.
    """
    file = QFile(str(path))
    if not file.moveToTrash():
        return None
    return Path(file.fileName())


def from_trash(trashed: Path, path: Path) -> bool:
    """Put a file back where it was, unless its name is taken meanwhile or the trash is empty."""
    if os.path.lexists(path) or not trashed.exists():
        return False
    try:
        trashed.rename(path)
    except OSError:
        return False
    # On Linux the trash notes beside each file where it came from (freedesktop.org's
    # Trash specification); the note must not outlive the file.
    (trashed.parent.parent / "info" / f"{trashed.name}{_INFO_SUFFIX}").unlink(missing_ok=True)
    return True
