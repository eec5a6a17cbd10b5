"""What the operating system must provide, how to tell that it is missing, and how to get it.

Only Linux lacks anything: the wheels for macOS and Windows bring all they need. A library counts
as there when the loader knows it, whatever package it came from; so an unusual system that works
is left alone, and one look costs a millisecond.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Collection, Container, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from devtools.stages import Failed, logged, stage

LOADER_CACHE = Path("/etc/ld.so.cache")
CJK_FONT = "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"
NOTO_SANS = "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"
CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
ACCESSIBILITY = "/usr/share/dbus-1/services/org.a11y.Bus.service"
DEBIAN_PYTHON = "/usr/lib/python3/dist-packages"
APT_WORDS = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
APT_PATIENCE = ("-o", "DPkg::Lock::Timeout=120")


class Purpose(Enum):
    """What a need is for; each command names the purposes it cannot do without."""

    PYTHON = auto()
    QT = auto()
    X11 = auto()
    WAYLAND = auto()
    DISPLAY = auto()
    NICETY = auto()
    DESKTOP = auto()
    """A desktop for the tests: bus, notification daemon, tray host, accessibility, a browser."""
    PACKAGING = auto()
    """What makes installers and looks at them."""


@dataclass(frozen=True, slots=True)
class Need:
    """One thing the system must provide: a soname, program, module or file by its name.

    ``packages`` are its names in Debian and Ubuntu, the likeliest last.
    """

    name: str
    packages: tuple[str, ...]
    purpose: Purpose
    is_met: Callable[[str], bool]


# Measured: `ldd` over the wheel's QtWidgets, QtSvg, QtNetwork, QtDBus and their plug-ins on a
# minimal Debian 12. Ubuntu 24.04 and Debian 13 renamed one of them for their 64-bit time.
LIBRARIES: dict[Purpose, dict[str, tuple[str, ...]]] = {
    Purpose.QT: {
        "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
        "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
        "libdbus-1.so.3": ("libdbus-1-3",),
        "libEGL.so.1": ("libegl1",),
        "libGL.so.1": ("libgl1",),
        "libX11.so.6": ("libx11-6",),
        "libfontconfig.so.1": ("libfontconfig1",),
        "libfreetype.so.6": ("libfreetype6",),
        "libxkbcommon.so.0": ("libxkbcommon0",),
    },
    Purpose.X11: {
        "libX11-xcb.so.1": ("libx11-xcb1",),
        "libxcb.so.1": ("libxcb1",),
        "libxcb-cursor.so.0": ("libxcb-cursor0",),
        "libxcb-glx.so.0": ("libxcb-glx0",),
        "libxcb-icccm.so.4": ("libxcb-icccm4",),
        "libxcb-image.so.0": ("libxcb-image0",),
        "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
        "libxcb-randr.so.0": ("libxcb-randr0",),
        "libxcb-render.so.0": ("libxcb-render0",),
        "libxcb-render-util.so.0": ("libxcb-render-util0",),
        "libxcb-shape.so.0": ("libxcb-shape0",),
        "libxcb-shm.so.0": ("libxcb-shm0",),
        "libxcb-sync.so.1": ("libxcb-sync1",),
        "libxcb-util.so.1": ("libxcb-util1",),
        "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
        "libxcb-xkb.so.1": ("libxcb-xkb1",),
        "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    },
    Purpose.WAYLAND: {
        "libwayland-client.so.0": ("libwayland-client0",),
        "libwayland-cursor.so.0": ("libwayland-cursor0",),
        "libwayland-egl.so.1": ("libwayland-egl1",),
    },
}


# A desktop for the tests: bus, notification daemon, tray host; tests skip what is missing.
DESKTOP: dict[str, tuple[str, ...]] = {
    "dbus-daemon": ("dbus-daemon", "dbus"),
    "dunst": ("dunst",),
    "xfce4-panel": ("xfce4-panel",),
    "xfconf-query": ("xfconf",),
    "desktop-file-validate": ("desktop-file-utils",),
    "openbox": ("openbox",),
    "xdotool": ("xdotool",),
}


# What makes installers of the frozen program, and what looks at them; by the program they bring.
PACKAGING: dict[str, tuple[str, ...]] = {
    "dpkg-deb": ("dpkg",),
    "rpmbuild": ("rpm",),
    "makensis": ("nsis",),
    "xz": ("xz-utils",),
    "objdump": ("binutils",),
    "patchelf": ("patchelf",),
    "desktop-file-validate": ("desktop-file-utils",),
    "appstreamcli": ("appstream",),
    "lintian": ("lintian",),
    # What installs them in a clean system, and looks at the window there.
    "mmdebstrap": ("mmdebstrap",),
    "ip": ("iproute2",),
    "Xvfb": ("xvfb",),
    "xwininfo": ("x11-utils",),
}


def all_needs(minor: int, *, is_debian: bool) -> tuple[Need, ...]:
    """Return everything VidGrab may need on Linux under Python 3.``minor``."""
    has_library = library_check(LOADER_CACHE)
    needs = [
        Need("ensurepip", (f"python3.{minor}-venv",), Purpose.PYTHON, has_module),
        Need("Xvfb", ("xvfb",), Purpose.DISPLAY, has_program),
    ]
    needs += [Need(name, names, Purpose.DESKTOP, has_program) for name, names in DESKTOP.items()]
    needs += [
        Need(name, names, Purpose.PACKAGING, has_program) for name, names in PACKAGING.items()
    ]
    # The frozen program takes it along; Debian's own Python does without.
    library = f"libpython3.{minor}.so.1.0"
    needs += [Need(library, (f"libpython3.{minor}",), Purpose.PACKAGING, has_shared_python)]
    if is_debian:
        # Tests that find one of these missing are skipped with its name.
        needs += [
            Need(ACCESSIBILITY, ("at-spi2-core",), Purpose.DESKTOP, os.path.exists),
            Need(f"{DEBIAN_PYTHON}/pyatspi", ("python3-pyatspi",), Purpose.DESKTOP, os.path.exists),
            Need(f"{DEBIAN_PYTHON}/gi", ("python3-gi",), Purpose.DESKTOP, os.path.exists),
            Need("Atspi-2.0", ("gir1.2-atspi-2.0",), Purpose.DESKTOP, has_typelib),
        ]
        if not is_ubuntu():
            # Ubuntu has it as a snap alone, which sees nothing of the tests' folders.
            needs += [Need("chromium", ("chromium",), Purpose.DESKTOP, has_program)]
    for purpose, libraries in LIBRARIES.items():
        needs += [Need(name, names, purpose, has_library) for name, names in libraries.items()]
    if is_debian:
        # fontconfig's own first choice; what it falls back to is wide and lacks many scripts.
        needs += [
            Need(NOTO_SANS, ("fonts-noto-core",), Purpose.NICETY, os.path.exists),
            Need(CJK_FONT, ("fonts-droid-fallback",), Purpose.NICETY, os.path.exists),
            Need("fc-cache", ("fontconfig",), Purpose.NICETY, has_program),
            Need(CERTIFICATES, ("ca-certificates",), Purpose.NICETY, os.path.exists),
        ]
    return tuple(needs)


def is_ubuntu() -> bool:
    """Tell whether this is Ubuntu, which differs from Debian where that is asked."""
    try:
        return platform.freedesktop_os_release().get("ID") == "ubuntu"
    except OSError:
        return False


def library_check(cache: Path) -> Callable[[str], bool]:
    """Return a check for sonames: the loader's cache first, then the loader itself."""
    try:
        known = cache.read_bytes()
    except OSError:
        known = b""

    def has_library(soname: str) -> bool:
        if b"/" + soname.encode() + b"\0" in known:
            return True
        try:
            ctypes.CDLL(soname)
        except OSError:
            return False
        return True

    return has_library


def has_program(name: str) -> bool:
    """Tell whether a program is on PATH."""
    return shutil.which(name) is not None


def has_module(name: str) -> bool:
    """Tell whether this Python can import a module (Debian takes ensurepip out)."""
    return importlib.util.find_spec(name) is not None


def has_shared_python(name: str) -> bool:
    """Tell whether this Python's library lies where this Python says it would."""
    return Path(sysconfig.get_config_var("LIBDIR") or "", name).is_file()


def has_typelib(name: str) -> bool:
    """Tell whether GLib's introspection knows a library of the system."""
    return any(Path("/usr/lib").glob(f"*/girepository-1.0/{name}.typelib"))


def missing(wanted: Collection[Purpose]) -> list[Need]:
    """Return what this system lacks of the wanted purposes."""
    if not sys.platform.startswith("linux"):
        return []
    needs = all_needs(sys.version_info.minor, is_debian=has_program("apt-get"))
    return [need for need in needs if need.purpose in wanted and not need.is_met(need.name)]


def choose(needs: Iterable[Need], known: Container[str]) -> tuple[list[str], list[Need]]:
    """Return the packages to ask for and the needs that no known package meets."""
    packages: dict[str, None] = {}
    unknown = []
    for need in needs:
        name = next((name for name in need.packages if name in known), None)
        if name is None:
            unknown.append(need)
        else:
            packages[name] = None
    return list(packages), unknown


def names_of(needs: Iterable[Need]) -> list[str]:
    """Return every package name that might be asked for."""
    return sorted({name for need in needs for name in need.packages})


def known_packages(policy: str) -> frozenset[str]:
    """Read ``apt-cache policy``: the packages that can be installed."""
    known = set()
    name = ""
    for line in policy.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and not line.endswith("(none)"):
            known.add(name)
    return frozenset(known)


def provide(wanted: Collection[Purpose], required: Collection[Purpose], *, tells: bool) -> None:
    """Install what is missing, or say how.

    Raises Failed when a required purpose stays unmet; the rest is only told, if at all.
    """
    lacking = missing(wanted)
    is_debian = has_program("apt-get")
    prefix = admin_prefix() if lacking and is_debian else None
    if prefix is not None:
        install(lacking, prefix)
        lacking = missing(wanted)
    is_vital = any(need.purpose in required for need in lacking)
    if not is_vital and not (tells and any(need.purpose is not Purpose.NICETY for need in lacking)):
        return
    advice = apt_advice(lacking) if is_debian else plain_advice(lacking)
    if is_vital:
        raise Failed(advice)
    print(advice, flush=True)


def admin_prefix() -> list[str] | None:
    """Return what to put before an administrator's command; None when that is not allowed."""
    if os.geteuid() == 0:
        return []
    if has_program("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def install(lacking: list[Need], prefix: list[str]) -> None:
    """Install the packages that meet the needs; the package lists are renewed only if they must."""
    packages, unknown = choose(lacking, ask_apt(lacking))
    if not unknown:
        try:
            apt_install(packages, prefix)
        except Failed:
            print("apt's package lists may be old.")
        else:
            return
    with stage("Renewing apt's package lists"):
        apt(["apt-get", *APT_PATIENCE, "update"], prefix)
    packages, _ = choose(lacking, ask_apt(lacking))
    if packages:
        apt_install(packages, prefix)


def ask_apt(needs: Iterable[Need]) -> frozenset[str]:
    """Ask apt which of the needs' packages it could install."""
    asked = subprocess.run(
        ["apt-cache", "policy", *names_of(needs)],
        env={**os.environ, **APT_WORDS},
        capture_output=True,
        text=True,
        check=False,
    )
    return known_packages(asked.stdout)


def apt_install(packages: list[str], prefix: list[str]) -> None:
    """Install packages by apt-get."""
    with stage(f"Installing system packages by apt-get: {' '.join(packages)}"):
        apt([*APT_INSTALL, *APT_PATIENCE, *packages], prefix)


def apt(command: list[str], prefix: list[str]) -> None:
    """Run one apt command as the administrator; sudo would drop the variables, so env sets them."""
    words = [f"{name}={value}" for name, value in APT_WORDS.items()]
    logged([*prefix, "env", *words, *command])


def apt_advice(lacking: list[Need]) -> str:
    """Return the exact command that an administrator must run."""
    packages, unknown = choose(lacking, ask_apt(lacking))
    packages += [need.packages[-1] for need in unknown]
    command = shlex.join([*APT_INSTALL, *dict.fromkeys(packages)])
    if has_program("sudo"):
        line = f"sudo apt-get update && sudo {command}"
    else:
        line = f"su - -c 'apt-get update && {command}'"
    return (
        "VidGrab needs system packages that only an administrator may install. Run this once,"
        f" then the same command again:\n\n  {line}\n"
    )


def plain_advice(lacking: Iterable[Need]) -> str:
    """Name what is missing on a system whose packages are not Debian's."""
    names = "\n".join(f"  {need.name}" for need in lacking)
    return (
        "VidGrab needs these parts of the system, which were not found. Install the packages that"
        f" hold them, then run the same command again:\n\n{names}\n"
    )
