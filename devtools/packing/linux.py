"""All packages of a Linux system, out of one staged folder."""

from __future__ import annotations

from pathlib import Path

from devtools.packing.appdir import make_appdir
from devtools.packing.deb import make_deb
from devtools.packing.dependencies import needs_of
from devtools.packing.rpm import make_rpm
from devtools.packing.staging import stage_system
from devtools.packing.tarball import make_tarball
from devtools.stages import stage


def make_linux_packages(tree: Path, out: Path, work: Path) -> list[Path]:
    """Make .deb, .rpm, .tar.xz and the AppDir; return them."""
    needs = needs_of(tree)
    staged = stage_system(tree, work / "system")
    appdir = make_appdir(staged, out)
    with stage("Packing the .deb"):
        deb = make_deb(staged, needs, out)
    with stage("Packing the .rpm"):
        rpm = make_rpm(staged, needs, out, work / "rpm")
    with stage("Packing the .tar.xz"):
        tarball = make_tarball(staged, needs, out, work)
    return [deb, rpm, tarball, appdir]
