"""What both doors of a program do first, before anything is started or said.

Nothing of a bundle is left to other programs, and there is always somewhere to write to.
"""

from __future__ import annotations

import os
import sys


def leave_bundle_behind() -> str:
    """Clean this process's environment and return the AppImage's path where there is one.

    It does nothing in a program that runs from its sources.
    """
    bundle = getattr(sys, "_MEIPASS", "")
    if not bundle:
        return ""
    from vidgrab_gui.core.bundle import leave_bundle  # noqa: PLC0415 - frozen only

    return leave_bundle(os.environ, bundle, os.pathsep)


def stand_in_for_streams() -> None:
    """Let what is said go nowhere where there is nobody to hear it.

    A program of the window kind has no streams on Windows; elsewhere somebody may close them.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            stream = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - a file without a place, for good
            setattr(sys, name, stream)
