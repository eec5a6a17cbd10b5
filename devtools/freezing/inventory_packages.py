"""Which Debian package a library was taken from; elsewhere nobody is asked."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

_LIMIT_S = 120
_FORMAT = r"${binary:Package}\t${source:Package}\t${source:Version}\n"


@dataclass(frozen=True)
class Package:
    """The source package a library is of, and where its terms are written down."""

    source: str
    version: str
    text: Path | None

    @property
    def label(self) -> str:
        """Return what a person would look for."""
        return f"{self.source} {self.version}, as {_system()} builds it"

    @property
    def purl(self) -> str:
        """Return the address of its source package: several packages are made of one."""
        return f"pkg:deb/{_system()}/{self.source}@{quote(self.version, safe='~:')}?arch=source"


def packages_of(paths: Iterable[str]) -> dict[str, Package]:
    """Return the package of each file that one brought."""
    if not shutil.which("dpkg-query"):
        return {}
    spellings = {spelling: path for path in paths for spelling in _spellings(path)}
    named: dict[str, str] = {}
    for line in _asked("--search", *spellings) if spellings else ():
        name, _, place = line.partition(": ")
        if place in spellings:
            named[spellings[place]] = name.split(",")[0]
    known = _described(sorted(set(named.values())))
    return {path: known[name] for path, name in named.items() if name in known}


def _described(names: list[str]) -> dict[str, Package]:
    found: dict[str, Package] = {}
    for line in _asked("--show", f"--showformat={_FORMAT}", *names) if names else ():
        name, source, version = line.split("\t")
        plain = name.split(":")[0]
        text = Path("/usr/share/doc", plain, "copyright")
        package = Package(source, version, text if text.is_file() else None)
        found |= {wanted: package for wanted in names if wanted.split(":")[0] == plain}
    return found


def _spellings(path: str) -> set[str]:
    """Return how packages may spell a path: /lib and /usr/lib are one folder."""
    real = os.path.realpath(path)
    spelled = {path, real}
    return spelled | {one.removeprefix("/usr") for one in spelled if one.startswith("/usr/lib")}


def _system() -> str:
    return platform.freedesktop_os_release().get("ID", "debian")


def _asked(*words: str) -> list[str]:
    done = subprocess.run(
        ["dpkg-query", *words],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,  # it fails when one of many is in no package
        timeout=_LIMIT_S,
    )
    return done.stdout.splitlines()
