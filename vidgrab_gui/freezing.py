"""What both doors of a frozen program do first: leave nothing of the bundle to other programs."""

from __future__ import annotations

import os
import sys


def leave_bundle_behind() -> None:
    """Clean this process's environment, before anything is started; nothing from its sources."""
    bundle = getattr(sys, "_MEIPASS", "")
    if bundle:
        from vidgrab_gui.core.bundle import leave_bundle  # noqa: PLC0415 - frozen only

        leave_bundle(os.environ, bundle, os.pathsep)
