"""What a release needs at least, as far as its files say so.

The platform-independent archive has no metadata of a package. Its Python floor stands in
``yt_dlp/__init__.py``, which refuses any older one; its other floors are looked at when its
modules are imported, so that the trial shows them (:mod:`vidgrab_gui.engine.trial`).
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_FLOOR = re.compile(r"sys\.version_info\s*<\s*\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?")
_METADATA_FLOOR = re.compile(r"^Requires-Python:\s*>=\s*(\d+)(?:\.(\d+))?", re.MULTILINE)


def python_floor(folder: Path) -> tuple[int, int]:
    """Return the oldest Python an unpacked release runs with; (0, 0) where it does not say.

    Raises :class:`OSError`.
    """
    texts = [(_FLOOR, folder / "yt_dlp" / "__init__.py")]
    texts += [(_METADATA_FLOOR, path) for path in folder.glob("*.dist-info/METADATA")]
    floors = [(0, 0)]
    for pattern, path in texts:
        found = pattern.search(path.read_text(encoding="utf-8", errors="replace"))
        if found:
            floors.append((int(found.group(1)), int(found.group(2) or 0)))
    return max(floors)


def is_too_new(folder: Path) -> bool:
    """Tell whether a release needs a newer Python than ours; raises :class:`OSError`."""
    return python_floor(folder) > sys.version_info[:2]
