"""The other door of a frozen program: ``vidgrab-engine``, which the window starts.

One program for all that the window runs beside itself, with pipes it can talk through: on Windows
the window's own program has none. From the sources each has its ``python -m``.
"""

from __future__ import annotations

import os
import sys

from vidgrab_gui.freezing import leave_bundle_behind, stand_in_for_streams
from vidgrab_gui.workers.siblings import DEMO


def main() -> int:
    """Be the demo site when the first word says so, else an engine; return the exit code."""
    leave_bundle_behind()
    stand_in_for_streams()
    if sys.argv[1:2] == [DEMO]:
        from vidgrab_gui.demo.__main__ import main as serve  # noqa: PLC0415 - not for an engine

        return serve(sys.argv[2:])
    from vidgrab_gui.engine.__main__ import main as engine  # noqa: PLC0415 - not for the site

    return engine()


if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    # Threads of curl, a thumbnail or a plug-in must not hold the process back.
    os._exit(code)
