"""The archive for any Linux: one folder to unpack and start, with nothing to install."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

from devtools.packing.dependencies import Needs, debian_depends
from devtools.packing.identity import MACHINE, MADE_AT_S, NAME, VERSION, filled
from devtools.packing.staging import HOUSE, SOURCES, settle
from devtools.stages import ROOT, Failed

FOLDER = f"{NAME}-{VERSION}"
COMPRESSOR = ("xz", "-6", "-T2", "-c")
"""The number of threads is fixed, because blocks of threads are other bytes than one stream."""


def tarball_name() -> str:
    """Return the file's name."""
    return f"{NAME}-{VERSION}-linux-{MACHINE}.tar.xz"


def make_tarball(staged: Path, needs: Needs, out: Path, work: Path) -> Path:
    """Make the archive out of a staged folder; return its file."""
    folder = stage_archive(staged, needs, work / FOLDER)
    archive = out / tarball_name()
    with archive.open("wb") as file:
        compressor = subprocess.Popen(COMPRESSOR, stdin=subprocess.PIPE, stdout=file)
        with compressor, tarfile.open(mode="w|", fileobj=compressor.stdin) as tar:
            add_sorted(tar, folder)
    if compressor.returncode:
        raise Failed(f"xz ended with {compressor.returncode}; is the disk full?")
    return archive


def stage_archive(staged: Path, needs: Needs, folder: Path) -> Path:
    """Lay out the archive's one folder, with links to the staged files; return it."""
    shutil.copytree(staged / HOUSE, folder, symlinks=True, copy_function=os.link)
    packages = "".join(f"  {name}\n" for name in debian_depends(needs))
    text = filled((SOURCES / "README.txt").read_text("utf-8")).replace("@PACKAGES@\n", packages)
    (folder / "README.txt").write_text(text, "utf-8")
    shutil.copyfile(ROOT / "LICENSE", folder / "LICENSE")
    settle(folder)
    return folder


def add_sorted(tar: tarfile.TarFile, folder: Path) -> None:
    """Add a folder under its own name, in one order, as of one time and nobody's."""
    for path in [folder, *sorted(folder.rglob("*"))]:
        info = tar.gettarinfo(path, path.relative_to(folder.parent).as_posix())
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = MADE_AT_S
        if info.isreg():
            with path.open("rb") as file:
                tar.addfile(info, file)
        else:
            tar.addfile(info)
