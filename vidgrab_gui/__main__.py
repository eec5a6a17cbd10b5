"""The door: ``vidgrab`` and ``python -m vidgrab_gui``."""

from __future__ import annotations

import gc
import sys

from vidgrab_gui.arguments import parse_arguments
from vidgrab_gui.freezing import leave_bundle_behind, stand_in_for_streams


def main() -> int:
    """Run the program as the command line says and return its exit code."""
    image = leave_bundle_behind()
    stand_in_for_streams()
    arguments = parse_arguments(sys.argv[1:])
    if arguments.self_check:
        from vidgrab_gui.selfcheck.course import run_self_check  # noqa: PLC0415 - no widgets needed

        return run_self_check(arguments.report)
    if arguments.register:
        from vidgrab_gui.desktop.registration import register  # noqa: PLC0415 - once in a life

        return register(image)
    from vidgrab_gui.hand_over import find_standing  # noqa: PLC0415 - not for --version

    standing = None if arguments.drive else find_standing(arguments)
    if standing is None and not arguments.drive:
        return 0  # the window that is there has it
    gc.disable()  # what a start makes stays; the window's housekeeper collects later on
    from vidgrab_gui.desktop.pyside_loading import load_pyside  # noqa: PLC0415 - before Qt

    load_pyside()
    from vidgrab_gui.app import run_app  # noqa: PLC0415 - --help and --version need no Qt

    return run_app(arguments, standing)


if __name__ == "__main__":
    sys.exit(main())
