"""Whose a job and its work folder are: the library's own number and the ids made with it."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from vidgrab_gui.core.late_pattern import late_pattern

_LIBRARY_BYTES = 4
_JOB_BYTES = 6
_LIBRARY_ID = late_pattern(r"[0-9a-f]{8}")
_JOB_ID = late_pattern(r"[0-9a-f]{20}")

logger = logging.getLogger(__name__)


def fresh_library_id() -> str:
    """Return a new library's number: 8 hexadecimal digits."""
    return os.urandom(_LIBRARY_BYTES).hex()


def fresh_job_id(library_id: str) -> str:
    """Return a new job's id: its library's number and 12 more digits."""
    return library_id + os.urandom(_JOB_BYTES).hex()


def is_job_of(library_id: str, name: str) -> bool:
    """Tell whether a name is a job id of this library."""
    return _JOB_ID.fullmatch(name) is not None and name.startswith(library_id)


def library_of(job_id: str) -> str:
    """Return the number of the library a job id was made by, or nothing."""
    return job_id[:8] if _JOB_ID.fullmatch(job_id) else ""


def kept_library_id(path: Path) -> str:
    """Return the number a file keeps, or nothing when it keeps none that can be read."""
    try:
        text = path.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    return text if _LIBRARY_ID.fullmatch(text) else ""


def keep_library_id(path: Path, library_id: str) -> None:
    """Write the number whole or not at all; raises :class:`OSError`."""
    fresh = path.with_name(f"{path.name}.new")
    with fresh.open("w", encoding="ascii") as file:
        file.write(f"{library_id}\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
