"""The .rpm: what it says of itself, and its files put on a system and taken off by rpm.

No system with rpm's own packages can be had here, so that what it requires is compared with the
libraries its programs ask for, and not resolved.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from devtools.freezing import elf
from tests.packaging.installed.clean_root import HOME, Entry, Root, clean_root, this_suite
from tests.packaging.installed.window import check
from tests.packaging.table import Figures

pytestmark = [
    pytest.mark.packages(".rpm"),
    pytest.mark.timeout(900),  # the first of them makes the clean root
]
HOUSE = "usr/lib/vidgrab"
BOOKS = "var/lib/rpm"
DEBIANS = {"/usr/share/doc/vidgrab/changelog.Debian.gz", "/usr/share/doc/vidgrab/copyright"}
"""What only the .deb has, or may have under another name."""

OWN = ("rpmlib(", "hicolor-icon-theme", "xdg-utils", "xkeyboard-config")
"""What is required besides libraries."""

GLIBC = {
    *("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2"),
    *("libutil.so.1", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"),
}
"""The parts of glibc, which is required as a whole by its first."""

OTHERS = re.compile(r"usr/share(/(applications|metainfo|man(/man1)?|icons(/.*)?))?")
"""Folders that belong to other packages where rpm is at home, such as hicolor-icon-theme."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A root with the package in it, and what was there before."""

    root: Root
    before: dict[str, Entry]


def rpm(*words: str) -> str:
    """Ask rpm; return what it says."""
    command = ["rpm", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def package(artefact: Callable[[str], Path]) -> Path:
    return artefact("*.rpm")


@pytest.fixture(scope="module")
def installed(package: Path, libraries: list[str]) -> Iterator[Installed]:
    with clean_root(this_suite(), *libraries) as root:
        before = root.listing()
        rpm(*on(root), "--install", "--nodeps", str(package))
        yield Installed(root, before)


def on(root: Root) -> list[str]:
    """Return the words that let rpm work on a root, with its books there."""
    return ["--root", str(root.folder), "--dbpath", f"/{BOOKS}"]


def test_its_digests_are_right(package: Path, figures: Figures) -> None:
    figures.note("size", f"{package.stat().st_size / 1e6:.1f} MB")
    assert "digests OK" in rpm("--checksig", "--nosignature", str(package))


def test_has_the_files_that_the_deb_has(package: Path, artefact: Callable[[str], Path]) -> None:
    listed = {path for path in rpm("-qpl", str(package)).splitlines() if path not in DEBIANS}
    command = ["dpkg-deb", "--contents", str(artefact("*.deb"))]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    rows = [line.split(None, 5) for line in done.stdout.splitlines()]
    others = {row[5].partition(" -> ")[0].removeprefix(".") for row in rows if row[0][0] != "d"}
    assert others - listed == DEBIANS & others
    assert all(path.startswith("/usr/") for path in listed)


def test_requires_the_libraries_that_its_programs_ask_for(
    package: Path, installed: Installed
) -> None:
    asked = rpm("-qpR", str(package)).splitlines()
    required = {line.partition("(")[0] for line in asked if not line.startswith(OWN)}
    house = installed.root.folder / HOUSE
    wanted = elf.host_sonames(elf.read_tree(house), house)
    assert "libc.so.6" in required
    assert required - GLIBC == wanted - GLIBC


def test_is_put_on_a_system_whole(installed: Installed) -> None:
    assert rpm(*on(installed.root), "--verify", "--nodeps", "vidgrab") == ""


def test_checks_itself(installed: Installed, figures: Figures) -> None:
    figures.note("checks", str(check(installed.root, "vidgrab")))


def test_is_taken_off_without_a_trace(installed: Installed) -> None:
    root, before = installed.root, installed.before
    rpm(*on(root), "--erase", "--nodeps", "vidgrab")
    after = root.listing()
    places = before.keys() | after.keys()
    changed = {place for place in places if before.get(place) != after.get(place)}
    left = {place for place in changed if not place.startswith((BOOKS, HOME))}
    assert {place for place in left if not is_folder_of_others(root.folder, place)} == set()


def is_folder_of_others(top: Path, place: str) -> bool:
    """Tell whether a folder was made on the way only, and has no file in it."""
    folder = top / place
    is_empty = folder.is_dir() and not [one for one in folder.rglob("*") if not one.is_dir()]
    return is_empty and OTHERS.fullmatch(place) is not None
