"""A job's private folder on the destination's volume, and what is left of forgotten jobs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from vidgrab_gui.core.places import WORK_FOLDER
from vidgrab_gui.engine.claim import is_claimed


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


def remove_forgotten(
    folders: Iterable[str], owns: Callable[[str], bool], is_needed: Callable[[str], bool]
) -> list[Path]:
    """Remove the work folders of jobs that are no more; return them.

    Only those whose names ``owns`` says to be of our library and of which ``is_needed``
    says that no job needs it: another VidGrab, or a person, may have things there too.
    A second window on the same library numbers its jobs alike: where its children are at
    work nothing is removed.
    """
    removed = []
    for folder in folders:
        for path in _folders_in(Path(folder) / WORK_FOLDER):
            if owns(path.name) and not is_needed(path.name) and not is_claimed(path):
                remove_work_folder(path)
                removed.append(path)
    return removed


def _folders_in(place: Path) -> Iterator[Path]:
    """Yield the real folders in a real folder; links lead to what is somebody else's."""
    try:
        if os.path.islink(place):  # noqa: PTH114 - as above
            return
        with os.scandir(place) as entries:
            found = [e.path for e in entries if e.is_dir(follow_symlinks=False)]
    except OSError:
        return
    yield from map(Path, found)
