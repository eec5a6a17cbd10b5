"""From whom a bundled file comes: from us, a Python distribution, Python, or the system."""

from __future__ import annotations

import os
import platform
import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from devtools.freezing.inventory_licences import home_of, licence_files_of, licence_of, source_of
from devtools.freezing.inventory_packages import Package, packages_of
from devtools.freezing.inventory_shapes import Component
from devtools.freezing.inventory_table import Library, Table
from devtools.stages import ROOT
from vidgrab_gui import __version__

OURS = ("vidgrab_gui", "resources", "devtools")
PYTHON = "python"
_SO_VERSION = re.compile(r"\.so\.([\d.]+)$")
_OF_PYINSTALLER = "base_library.zip"
"""The part of Python's library that is needed before all else; PyInstaller makes it."""


class Origins:
    """Knows the component of every file, and makes it when it is first met."""

    def __init__(self, table: Table, sources: Iterable[str]) -> None:
        self._table = table
        self._dists: dict[str, Distribution] = {}
        for dist in distributions():
            # The first of a name is what is imported: setuptools lays others of its own behind it.
            self._dists.setdefault(canonicalize_name(dist.metadata["Name"]), dist)
        self._owners = {
            _plain(str(dist.locate_file(file))): key
            for key, dist in self._dists.items()
            for file in dist.files or ()
        }
        self._packages = packages_of([path for path in sources if not self._owner(path)])
        self._made: dict[str, Component] = {}
        self._texts: dict[str, list[Path]] = {}
        self._standard = [
            Path(place).resolve()
            for place in (*map(sysconfig.get_path, ("stdlib", "platstdlib")), *_python_folders())
        ]
        self._installed = [
            Path(sysconfig.get_path(kind)).resolve() for kind in ("purelib", "platlib")
        ]

    def of(self, source: str) -> Component | None:
        """Return the component of a file, or None when nobody is known to have brought it."""
        path = Path(source).resolve()
        if path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in OURS:
            return self._ours()
        key = self._owner(source)
        if key is not None:
            return self._of_distribution(key, source)
        spellings = (path.as_posix(), Path(source).as_posix())
        library = next(filter(None, map(self._table.library_of, spellings)), None)
        if library is not None:
            return self._of_library(library, source)
        if path.name == _OF_PYINSTALLER or self._is_standard(path):
            return self.by_key(PYTHON)
        return None

    def by_key(self, key: str) -> Component:
        """Return a component that is there in any case: Python's, or a distribution's."""
        if key in self._made:
            return self._made[key]
        if key == PYTHON:
            (library,) = (one for one in self._table.libraries if one.key == PYTHON)
            return self._of_library(library, "")
        return self._of_distribution(key, "")

    def distribution(self, key: str) -> Distribution | None:
        """Return the Python distribution a component is, if it is one."""
        return self._dists.get(key)

    def components(self) -> Iterator[Component]:
        """Yield all that were met."""
        yield from self._made.values()

    def texts(self) -> dict[str, list[Path]]:
        """Return the licence files each component brought, by its key."""
        return self._texts

    def _owner(self, source: str) -> str | None:
        return self._owners.get(_plain(source))

    def _is_standard(self, path: Path) -> bool:
        """Tell whether a file is of Python's own library; what is installed lies within that."""
        if any(map(path.is_relative_to, self._installed)):
            return False
        return any(map(path.is_relative_to, self._standard))

    def _ours(self) -> Component:
        version, key = __version__, "vidgrab"
        made = Component(
            key, "VidGrab", version, "MIT", "ours", purl=f"pkg:generic/{key}@{version}"
        )
        return self._kept(made, [ROOT / "LICENSE"])

    def _of_distribution(self, key: str, source: str) -> Component:
        dist = self._dists[key]
        library = self._table.library_of(source.replace("\\", "/"), key)
        if library is not None:
            return self._of_library(library, source, dist)
        if key in self._made:
            return self._made[key]
        known = self._table.distributions.get(key)
        made = Component(
            key,
            known.name if known and known.name else dist.metadata["Name"],
            dist.version,
            licence_of(dist, known),
            "program" if key == "deno" else "python",
            home=known.home if known and known.home else home_of(dist),
            source=known.source if known and known.source else source_of(dist),
            copyright=known.copyright if known else "",
            package=_package(dist),
            purl=f"pkg:pypi/{key}@{dist.version}",
        )
        return self._kept(made, licence_files_of(dist))

    def _of_library(
        self, library: Library, source: str, dist: Distribution | None = None
    ) -> Component:
        if library.key in self._made and source not in self._packages:
            return self._made[library.key]
        package = self._packages.get(source)
        version = _version(library, source, dist, package)
        made = Component(
            library.key,
            library.name,
            version,
            library.licence,
            _kind(library),
            home=library.home,
            source=library.source,
            package=_package(dist) if dist else package.label if package else "",
            purl=package.purl if package else f"pkg:generic/{library.key}@{version}",
        )
        return self._kept(made, [package.text] if package and package.text else [])

    def _kept(self, component: Component, texts: list[Path]) -> Component:
        kept = self._made.setdefault(component.key, component)
        known = self._texts.setdefault(component.key, [])
        known += [path for path in texts if path not in known]
        return kept


def _version(
    library: Library, source: str, dist: Distribution | None, package: Package | None
) -> str:
    if library.key == PYTHON:
        return platform.python_version()
    if package:
        return package.version
    if dist and library.key == "qt":
        return dist.version  # wheels of PySide6 carry the Qt of their own version
    named = _SO_VERSION.search(source)
    return named[1] if named else ""


def _kind(library: Library) -> str:
    return {PYTHON: "runtime", "ffmpeg": "program"}.get(library.key, "library")


def _package(dist: Distribution) -> str:
    return f"{dist.metadata['Name']} {dist.version}"


def _plain(path: str) -> str:
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 - a path may be a link: kept


def _python_folders() -> list[str]:
    """Return where Python keeps its own libraries beside its modules, on Windows."""
    return [str(Path(sys.base_prefix, "DLLs"))] if sys.platform == "win32" else []
