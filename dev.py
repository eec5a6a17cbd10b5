#!/usr/bin/env python3
"""The one door to VidGrab's house; each command first sets up whatever is missing.

python3 dev.py run [--demo] [LINK...]  start VidGrab; without a display, on a virtual one
python3 dev.py test [PYTEST ARG...]    lint, types, contracts, tests; with arguments pytest alone
python3 dev.py test --faults [ARG...]  every fault: kills, full disks, ...; about 20 minutes
python3 dev.py setup                   the set-up and nothing else
python3 dev.py lint                    lint, format, types and contracts
python3 dev.py bench [ARG...]          measure
python3 dev.py translate [--fill DIR]  every string into resources/translations; fill from DIR
python3 dev.py shots [--out DIR]       pictures of every state, theme and size; --help says more
python3 dev.py build                   freeze VidGrab into build/dist/VidGrab
python3 dev.py package                 make this system's installers, into build/packages
python3 dev.py package --check         and install and try each in a clean system
python3 dev.py lock [UV ARG...]        requirements*.in to requirements.lock (--upgrade, ...)

This file keeps to the words of Python 3.8, so that an old Python can still say what is needed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

OLDEST = (3, 11)
NAMES = ("python3.13", "python3.12", "python3.11", "python3.14")
ASK = "import sys; sys.exit(sys.version_info < (3, 11))"


def works(python: str) -> bool:
    """Tell whether a Python runs and is new enough; pyenv's shims may exist and do neither."""
    try:
        answer = subprocess.run(
            [python, "-c", ASK], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )
    except OSError:
        return False
    return answer.returncode == 0


def newer_python(path: str, check: Callable[[str], bool]) -> str | None:
    """Return the first Python on a search path that passes the check, by NAMES' order."""
    for name in NAMES:
        for folder in filter(None, path.split(os.pathsep)):
            candidate = os.path.join(folder, name)
            if os.access(candidate, os.X_OK) and check(candidate):
                return candidate
    return None


def hand_over(args: list[str]) -> int:
    """Run this file again under a newer Python, or say that one is needed."""
    python = newer_python(os.environ.get("PATH", ""), works)
    if python is None:
        print(
            f"VidGrab needs Python 3.11 or newer; this is {sys.version.split()[0]}"
            f" ({sys.executable}), and no newer one is on PATH.\n"
            "Install one (on Debian and Ubuntu: python3.11 and python3.11-venv, or newer)"
            " and run the same command again.",
            file=sys.stderr,
        )
        return 1
    command = [python, os.path.abspath(__file__), *args]
    if os.name != "nt":
        os.execv(python, command)
    return subprocess.call(command)


def main(args: list[str]) -> int:
    """Do one command; return its exit code."""
    if sys.version_info < OLDEST:
        return hand_over(args)
    from devtools import commands  # noqa: PLC0415 - its words are newer than an old Python knows

    return commands.main(args, __doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
