"""The folders of the building machine that libraries still name, taken out of them.

A Python that was built from its sources writes its own folder into libpython and each of its
modules (DT_RUNPATH), and the loader would look there on anybody's machine. What counts from the
library's own place (``$ORIGIN``) stays: Qt's libraries find each other by it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from devtools.freezing.elf import Elf
from devtools.stages import logged


def take_out(elves: Iterable[Elf]) -> list[Path]:
    """Take foreign folders out of ELF files, by patchelf; return the files that were changed."""
    paths = [elf.path for elf in elves if any(map(is_foreign, elf.run_paths))]
    if paths:
        logged(["patchelf", "--remove-rpath", *map(str, paths)])
    return paths


def is_foreign(run_path: str) -> bool:
    """Tell whether a run path names a folder of one machine."""
    return any(folder.startswith("/") for folder in run_path.split(":"))
