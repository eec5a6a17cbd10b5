"""The package for Debian and its kin."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

from devtools.packing import papers
from devtools.packing.dependencies import Needs, debian_depends
from devtools.packing.identity import (
    DEBIAN_NAMES,
    MACHINE,
    MADE_AT_S,
    MAINTAINER,
    NAME,
    RELEASE,
    VERSION,
)
from devtools.packing.staging import settle
from devtools.stages import logged

FOLDER = "DEBIAN"
COMPRESSION = ("-Zxz", "-z6")
"""Level 9 saves little and asks 60 MB more of memory from every machine that unpacks it."""


def deb_name() -> str:
    """Return the file's name, as Debian makes it."""
    return f"{NAME}_{VERSION}-{RELEASE}_{DEBIAN_NAMES[MACHINE]}.deb"


def make_deb(staged: Path, needs: Needs, out: Path) -> Path:
    """Make the package of a staged folder, which has a ``DEBIAN`` meanwhile; return its file."""
    folder = staged / FOLDER
    folder.mkdir()
    (folder / "control").write_text(control(staged, needs), "utf-8")
    (folder / "md5sums").write_text(md5sums(staged), "utf-8")
    settle(folder)
    os.utime(staged, (MADE_AT_S, MADE_AT_S))
    package = out / deb_name()
    command = ["dpkg-deb", "--root-owner-group", *COMPRESSION, "--build", str(staged), str(package)]
    logged(command, {**os.environ, "SOURCE_DATE_EPOCH": str(MADE_AT_S), "LC_ALL": "C.UTF-8"})
    shutil.rmtree(folder)
    return package


def control(staged: Path, needs: Needs) -> str:
    """Return what dpkg must know of the package."""
    fields = {
        "Package": NAME,
        "Version": f"{VERSION}-{RELEASE}",
        "Architecture": DEBIAN_NAMES[MACHINE],
        "Maintainer": MAINTAINER,
        "Installed-Size": str(installed_kib(staged)),
        "Depends": ", ".join(debian_depends(needs)),
        "Section": "net",
        "Priority": "optional",
        "Description": papers.debian_description(),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def md5sums(staged: Path) -> str:
    """Return the sum of every file, by which dpkg tells a damaged one."""
    lines = []
    for path in files_of(staged):
        digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        lines.append(f"{digest}  {path.relative_to(staged).as_posix()}\n")
    return "".join(lines)


def installed_kib(staged: Path) -> int:
    """Return the room the files take, each rounded up, and one KiB for all else, as Debian does."""
    entries = [path for path in staged.rglob("*") if FOLDER not in path.parts]
    return sum(
        -(-path.stat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1
        for path in entries
    )


def files_of(staged: Path) -> list[Path]:
    """Return the staged files that the package installs, sorted."""
    return sorted(
        path for path in (staged / "usr").rglob("*") if path.is_file() and not path.is_symlink()
    )
