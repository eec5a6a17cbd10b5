"""Files that outlive a power cut: what is said to be on the disk really is there."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def sync_data(descriptor: int) -> None:
    """Wait until the bytes of an open file, and its length, are on the disk."""
    # macOS has no fdatasync, Windows neither.
    getattr(os, "fdatasync", os.fsync)(descriptor)


def sync_file(path: Path) -> None:
    """Wait until a whole file is on the disk."""
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does that by itself."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return  # a folder one may put files into but not look at
    try:
        os.fsync(descriptor)
    except OSError:
        return  # some network and FAT volumes refuse; there is no other way to ask
    finally:
        os.close(descriptor)


def write_durably(path: Path, data: bytes) -> None:
    """Replace a small file: after any crash it holds either the old content or the new."""
    fresh = path.with_name(f"{path.name}.tmp")
    with fresh.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(path)
    sync_folder(path.parent)
