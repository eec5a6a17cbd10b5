"""Makes the packages of this system out of the frozen program, into build/packages."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from devtools.freezing import inventory
from devtools.freezing.building import build
from devtools.packing.dmg import make_mac_packages
from devtools.packing.linux import make_linux_packages
from devtools.packing.sbom import make_sbom
from devtools.packing.windows import make_windows_packages
from devtools.stages import BUILD, Failed

PACKAGES = BUILD / "packages"
"""Where the finished packages lie; what else is there is of an older run and goes."""

Maker = Callable[[Path, Path, Path], list[Path]]
"""Makes packages of a tree, into a folder, in a folder to work in that is removed afterwards."""

MAKERS: dict[str, tuple[Maker, ...]] = {
    "linux": (make_linux_packages,),
    "win32": (make_windows_packages,),
    "darwin": (make_mac_packages,),
}
"""By ``sys.platform``: each system makes its own, for the tree is of that system."""


def package(out: Path = PACKAGES) -> list[Path]:
    """Make this system's packages of a tree that fits the sources; say what was made.

    Beside them lies the bill of materials of that tree.
    """
    made = [*make_packages(build(is_anew=False), out), make_sbom(inventory.read(), out)]
    for path in made:
        print(f"{path}  {size_of(path) / 1e6:.1f} MB")
    return made


def make_packages(tree: Path, out: Path, makers: Iterable[Maker] | None = None) -> list[Path]:
    """Make the packages of a frozen program into an emptied folder; return them.

    Raises Failed when this system has none, or one cannot be made.
    """
    makers = MAKERS.get(sys.platform, ()) if makers is None else makers
    if not makers:
        raise Failed(f"No package is made on {sys.platform}; `dev.py build` makes the program.")
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="packing-", dir=out.parent) as work:
        return [path for maker in makers for path in maker(tree, out, Path(work))]


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(one.lstat().st_size for one in path.rglob("*") if not one.is_dir())
