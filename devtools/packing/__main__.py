"""``python -m devtools.packing``: what `dev.py build` and `dev.py package` do, inside .venv.

``extension`` packs the browser extension alone.
"""

from __future__ import annotations

import sys

from devtools import environment
from devtools.freezing.building import build
from devtools.packing.extension import make_extension
from devtools.packing.packages import package
from devtools.stages import Failed

KEPT = "--kept"
"""A tree that was built from these very sources will do."""


def main(words: list[str]) -> int:
    """Do what the first word says; return an exit code."""
    try:
        if words[:1] == ["build"]:
            with environment.only_one():
                print(build(is_anew=KEPT not in words))
            return 0
        if words[:1] == ["package"]:
            with environment.only_one():
                package()
            return 0
        if words == ["extension"]:
            print(make_extension())
            return 0
    except Failed as failed:
        print(failed, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
