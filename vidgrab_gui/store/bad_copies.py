"""Copies of a file that could not be read as it is, kept beside it before it is written anew."""

from __future__ import annotations

import os
from pathlib import Path

MOST_COPIES = 5


def keep_copy(path: Path) -> Path:
    """Copy a file to ``<name>.bad-<n>.<ext>`` beside it and return where that is.

    The same bytes are kept once; beyond ``MOST_COPIES`` the oldest makes way.
    Raises :class:`OSError`: then nothing may be written over the file.
    """
    content = path.read_bytes()
    places = [
        path.with_name(f"{path.stem}.bad-{n}{path.suffix}") for n in range(1, MOST_COPIES + 1)
    ]
    there = [place for place in places if place.exists()]
    for place in there:
        if place.read_bytes() == content:
            return place
    free = (place for place in places if place not in there)
    target = next(free, None) or min(there, key=lambda place: place.stat().st_mtime_ns)
    fresh = target.with_suffix(".new")
    fresh.write_bytes(content)
    os.replace(fresh, target)  # noqa: PTH105 - the atomic move, by its usual name
    return target
