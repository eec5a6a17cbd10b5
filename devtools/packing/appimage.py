"""Closes the AppDir into an AppImage: ``python -m devtools.packing.appimage TOOL RUNTIME``.

By AppImage's own tool and with its own runtime, which the release workflow fetches and checks;
neither is on a package registry, and we write none of our own.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping
from pathlib import Path

from devtools.packing.release import PACKAGES
from devtools.packing.running import run
from devtools.stages import Failed

SQUASHED = ("-Xcompression-level", "19", "-b", "256K")
"""Measured: blocks of 1 MiB make the start slower by half, xz makes it seven times as slow."""


def close(tool: Path, runtime: Path, packages: Path = PACKAGES) -> Path:
    """Make the AppImage of the one AppDir among the packages, beside it; return it."""
    found = sorted(packages.glob("*.AppDir"))
    if len(found) != 1:
        raise Failed(f"There must be one AppDir in {packages}; `dev.py package` makes it.")
    target = found[0].with_suffix(".AppImage")
    run(
        close_command(tool.absolute(), runtime, found[0], target),
        env=variables(os.environ, found[0]),
    )
    return target


def close_command(tool: Path, runtime: Path, appdir: Path, target: Path) -> list[str]:
    """Return what closes an AppDir; AppStream's file in it was looked at when it was made."""
    squashed = [word for value in SQUASHED for word in ("--mksquashfs-opt", value)]
    options = ["--no-appstream", "--comp", "zstd", *squashed, "--runtime-file", str(runtime)]
    return [str(tool), *options, str(appdir), str(target)]


def variables(environ: Mapping[str, str], appdir: Path) -> dict[str, str]:
    """Return the environment in which two runs give the same file, on a machine without FUSE.

    Its time is that of the folder's files, which were all made at one.
    """
    return {
        **environ,
        "ARCH": platform.machine(),
        "APPIMAGE_EXTRACT_AND_RUN": "1",
        "SOURCE_DATE_EPOCH": str(int((appdir / "AppRun").lstat().st_mtime)),
    }


def main(words: list[str]) -> int:
    """Close the AppDir by the tool and runtime named; return an exit code."""
    if len(words) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        print(close(Path(words[0]), Path(words[1])))
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
