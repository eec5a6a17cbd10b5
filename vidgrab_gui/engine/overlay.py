"""An engine that came later than the program, put before the one that came with it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

ENGINE_OPTION = "--engine"
TRIAL_OPTION = "--try"


def option_of(arguments: Sequence[str], option: str) -> str:
    """Return what follows an option on a child's command line, "" where it is not there."""
    if option not in arguments[:-1]:
        return ""
    return arguments[arguments.index(option) + 1]


def put_first(folder: str) -> None:
    """Have yt_dlp and yt_dlp_ejs come from a folder; before the first import of either.

    A frozen program finds its own modules through ``sys.path``, too, so the order decides there
    as well (facts/packaging.md).
    """
    sys.path.insert(0, folder)
