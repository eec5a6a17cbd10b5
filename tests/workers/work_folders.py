"""What lies in the folders that jobs work in, looked at while they do."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def bytes_in(place: Path) -> int:
    """Return how many bytes lie in a folder; what goes away meanwhile counts as gone."""
    total_bytes = 0
    for folder, _, names in os.walk(place):
        for name in names:
            with suppress(FileNotFoundError):
                total_bytes += Path(folder, name).stat().st_size
    return total_bytes
