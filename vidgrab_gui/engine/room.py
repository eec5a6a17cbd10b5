"""Whether the disk has room for a download, before it begins and while it runs."""

from __future__ import annotations

import shutil
from pathlib import Path

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.figures import Figures
from vidgrab_gui.engine.complaints import FailureError

MARGIN_BYTES = 32_000_000
"""What must be left over when a download begins; on small volumes a part of them."""
MARGIN_SHARE = 0.02
LEAST_BYTES = 16_000_000
"""With less than this a running download ends before it fills the disk to the brim."""
LEAST_SHARE = 0.01


def insist_on_room(folder: Path, need_bytes: int) -> None:
    """Raise ``FailureError`` when the volume of a folder has no room for so many bytes more."""
    failure = lack_of_room(folder, need_bytes)
    if failure is not None:
        raise FailureError(failure)


def lack_of_room(folder: Path, need_bytes: int) -> Failure | None:
    """Return what is to be told when a volume has no room for so many bytes and the margin."""
    usage = shutil.disk_usage(folder)
    need_bytes += int(min(MARGIN_BYTES, usage.total * MARGIN_SHARE))
    return None if usage.free >= need_bytes else _failure(need_bytes, usage.free)


def trouble_in(folder: Path) -> Failure | None:
    """Return why a download cannot go on in its folder, if there is a reason."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return Failure(FailureKind.FOLDER_GONE, f"{folder.name} is gone")
    least_bytes = int(min(LEAST_BYTES, usage.total * LEAST_SHARE))
    if usage.free < least_bytes:
        return _failure(least_bytes, usage.free)
    return None


def _failure(need_bytes: int, free_bytes: int) -> Failure:
    figures = Figures()
    detail = f"needs {figures.size(need_bytes)}, {figures.size(free_bytes)} are free"
    return Failure(FailureKind.DISK_FULL, detail, needed_bytes=need_bytes)
