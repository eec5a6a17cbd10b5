"""A job's private folder on the destination's volume."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from vidgrab_gui.core.places import WORK_FOLDER


def work_folder(folder: str, job_id: str) -> Path:
    """Return where the job's unfinished files lie; the engine makes it when it needs it."""
    return Path(folder) / WORK_FOLDER / job_id


def remove_work_folder(path: Path) -> None:
    """Remove a job's own folder, and the folder of all jobs if that was the last one.

    Nothing else is touched. What cannot be removed now is left: it must not
    turn a finished download into a failed one.
    """
    # Not Path.is_symlink: it raises for a path too long, or below a folder that is locked.
    if path.parent.name != WORK_FOLDER or os.path.islink(path):  # noqa: PTH114 - see above
        raise ValueError(f"not a work folder: {path}")
    shutil.rmtree(path, ignore_errors=True)
    try:
        path.parent.rmdir()
    except OSError:
        return  # other jobs are at work in it, or it was never made
