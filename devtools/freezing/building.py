"""Builds the frozen program: one folder with everything VidGrab needs in it."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from pathlib import Path

from devtools import environment
from devtools.freezing import elf, runpaths
from devtools.freezing.icons import make_icons
from devtools.stages import BUILD, ROOT, logged, stage

FOLDER = "VidGrab"
DIST = BUILD / "dist"
TREE = DIST / FOLDER
"""The frozen program: ``vidgrab``, ``vidgrab-engine`` and ``_internal``."""

LISTING = DIST / "contents.txt"
"""Every file of the tree, sorted, one a line; the same sources give the same lines."""

STAMP = DIST / "built-from"
SOURCES = (
    *("vidgrab_gui", "devtools/freezing", "resources/packaging/licences", "LICENSE", "build.spec"),
    *("resources/packaging/linux/io.github.vidgrab.VidGrab.desktop", "resources/packaging/macos"),
    *("resources/packaging/windows/vidgrab.manifest", "resources/browser"),
)
STEADY = {
    "PYTHONHASHSEED": "1",
    "SOURCE_DATE_EPOCH": "1795305600",
    "PYTHONPATH": str(ROOT),
}
"""What would make two builds of the same sources differ, and the sources meant."""


def build(*, is_anew: bool = True) -> Path:
    """Freeze VidGrab and return the folder; without ``is_anew`` what is there is kept if it fits.

    Raises Failed with the end of the log when PyInstaller does not go through.
    """
    mark = fingerprint()
    if not is_anew and is_built_from(mark):
        return TREE
    STAMP.unlink(missing_ok=True)
    make_icons()
    with stage("Freezing VidGrab"):
        command = [
            *(str(environment.program("pyinstaller", Path(sys.prefix))), "--noconfirm"),
            *("--log-level", "WARN", "--distpath", str(DIST)),
            *("--workpath", str(BUILD / "freeze"), str(ROOT / "build.spec")),
        ]
        logged(command, {**environment.clean_environ(), **STEADY})
    if sys.platform.startswith("linux"):
        runpaths.take_out(elf.read_tree(TREE))
    LISTING.write_text("".join(f"{line}\n" for line in contents_of(TREE)), encoding="utf-8")
    STAMP.write_text(mark, encoding="utf-8")
    shutil.rmtree(BUILD / "freeze", ignore_errors=True)
    return TREE


def is_built_from(mark: str) -> bool:
    """Tell whether the tree that is there was built from these sources."""
    return TREE.is_dir() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == mark


def fingerprint(root: Path = ROOT) -> str:
    """Return what a tree is built from: our own files, the lock, and the Python."""
    digest = hashlib.sha256(f"{sys.version}\0{os.path.realpath(sys.executable)}".encode())
    files = [root / "requirements.lock"]
    for name in SOURCES:
        place = root / name
        files += sorted(place.rglob("*")) if place.is_dir() else [place]
    for file in files:
        if file.is_file() and "__pycache__" not in file.parts:
            digest.update(f"{file.relative_to(root).as_posix()}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def contents_of(tree: Path) -> list[str]:
    """Return the place of every file and link of a folder, sorted."""
    return sorted(
        path.relative_to(tree).as_posix()
        for path in tree.rglob("*")
        if path.is_symlink() or path.is_file()
    )
