"""What a package asks of the system: the libraries its programs need and that it does not bring.

`dpkg-shlibdeps` will not do: it also names those that come along, by names that change with the
system it runs on.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from devtools.freezing import elf
from devtools.stages import Failed

# By these names in Debian 12 and 13 and in Ubuntu from 22.04 on; a test asks dpkg.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcom_err.so.2": "libcom-err2",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libfribidi.so.0": "libfribidi0",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libharfbuzz.so.0": "libharfbuzz0b",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
}

# glibc's own parts, on both processors.
GLIBC = re.compile(r"^(libc|libm|libdl|libpthread|librt|libresolv|libutil|ld-linux-.*)\.so\.\d+$")

# Which GCC first brought which step of GLIBCXX_3.4.
GCC_BY_STEP = {28: 9, 29: 11, 30: 12, 31: 13, 32: 13, 33: 14, 34: 15}
OLDEST_GCC = 8

# Programs and data that no library names: what opens a link, and the layouts of the keyboard.
DEBIAN_MORE = ("xdg-utils", "xkb-data")
RPM_MORE = ("hicolor-icon-theme", "xdg-utils", "xkeyboard-config")

_STEP = re.compile(r"\bGLIBCXX_3\.4\.(\d+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a tree needs of the system."""

    sonames: tuple[str, ...]
    """Libraries that are not in the tree, sorted."""
    glibc: tuple[int, ...]
    """The oldest glibc it runs with."""
    cxx_step: int
    """The newest GLIBCXX_3.4.x it asks libstdc++ for; 0 for none."""


def needs_of(tree: Path) -> Needs:
    """Read what a tree needs from its programs and libraries."""
    elves = elf.read_tree(tree)
    return Needs(
        tuple(sorted(elf.host_sonames(elves, tree))),
        elf.glibc_floor(elves),
        _cxx_step([one.path for one in elves if "libstdc++.so.6" in one.needed]),
    )


def debian_depends(needs: Needs) -> list[str]:
    """Return the packages of Debian to depend on, sorted.

    Raises Failed for a library whose package is not known.
    """
    found = {f"libc6 (>= {_dotted(needs.glibc)})", *DEBIAN_MORE}
    for soname in needs.sonames:
        if GLIBC.match(soname):
            continue
        if soname not in DEBIAN_PACKAGES:
            raise Failed(
                f"{soname} is needed and not brought along: by whose package does it come?"
            )
        package = DEBIAN_PACKAGES[soname]
        is_cxx = package == "libstdc++6"
        found.add(f"{package} (>= {_gcc(needs.cxx_step)})" if is_cxx else package)
    return sorted(found)


def rpm_requires(needs: Needs) -> list[str]:
    """Return what an rpm requires, by sonames as rpm itself names them, sorted."""
    found = {f"{soname}()(64bit)" for soname in needs.sonames if not GLIBC.match(soname)}
    found.add(f"libc.so.6(GLIBC_{_dotted(needs.glibc)})(64bit)")
    if needs.cxx_step:
        found.add(f"libstdc++.so.6(GLIBCXX_3.4.{needs.cxx_step})(64bit)")
    return sorted({*found, *RPM_MORE})


def _cxx_step(paths: list[Path]) -> int:
    if not paths:
        return 0
    done = subprocess.run(["objdump", "-p", *paths], capture_output=True, text=True, check=True)
    return max((int(step) for step in _STEP.findall(done.stdout)), default=0)


def _gcc(step: int) -> int:
    return max((gcc for first, gcc in GCC_BY_STEP.items() if first <= step), default=OLDEST_GCC)


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
