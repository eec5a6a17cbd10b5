"""All packages of a Linux system, out of one staged folder."""

from __future__ import annotations

from pathlib import Path

from devtools.packing.deb import make_deb
from devtools.packing.dependencies import needs_of
from devtools.packing.staging import stage_system
from devtools.stages import stage


def make_linux_packages(tree: Path, out: Path, work: Path) -> list[Path]:
    """Make .deb, .rpm, .tar.xz and the AppDir; return them."""
    needs = needs_of(tree)
    staged = stage_system(tree, work / "system")
    with stage("Packing the .deb"):
        deb = make_deb(staged, needs, out)
    return [deb]
