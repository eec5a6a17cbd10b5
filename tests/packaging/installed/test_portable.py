"""The archive and the AppDir on a system without Qt's usual libraries: unpacked and started."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.packaging.installed.clean_root import (
    HOME,
    PERSON_ID,
    Root,
    Screen,
    clean_root,
    this_suite,
)
from tests.packaging.installed.conftest import PICTURES
from tests.packaging.installed.window import COLOURS, check, colours, drive, streams
from tests.packaging.table import Figures

pytestmark = pytest.mark.timeout(900)  # the first of them makes the clean root
PLAIN = f"{HOME}/VidGrab"
ODD = "opt/Ännchens Wörter – 一"
QT_USES = ("libQt", "libxcb-cursor", "libxkbcommon", "libglib-2", "libdbus-1", "libicu")
"""What Qt's own wheels want of a system, and our packages bring; but Mesa brings ICU too."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to have VidGrab without installing it."""

    pattern: str
    program: str
    ffprobe: str


KINDS = {
    ".tar.xz": Kind("*.tar.xz", "vidgrab", "_internal/bin/ffprobe"),
    "AppDir": Kind("*.AppDir", "AppRun", "usr/lib/vidgrab/_internal/bin/ffprobe"),
}


@pytest.fixture(scope="module")
def bare(libraries: list[str]) -> Iterator[Root]:
    with clean_root(this_suite(), *libraries) as root:
        yield root


def unpacked(found: Path, root: Root, place: str) -> str:
    """Put an artefact into a place, as whoever owns it; return the folder with the program."""
    folder = root.folder / place
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if found.is_dir():
        shutil.copytree(found, folder / found.name, symlinks=True)
    else:
        words = ["tar", "--no-same-owner", "-C", str(folder), "-xf", str(found)]
        subprocess.run(words, check=True, timeout=300)
    (top,) = folder.iterdir()
    return f"/{place}/{top.name}"


def give(folder: Path) -> None:
    """Make the person the owner of a folder."""
    for path in (folder, *folder.rglob("*")):
        os.chown(path, PERSON_ID, PERSON_ID, follow_symlinks=False)


@pytest.mark.packages("bare root")
def test_the_system_has_nothing_of_qt(bare: Root) -> None:
    names = {place.rpartition("/")[2] for place in bare.listing()}
    assert "libX11.so.6" in names
    assert {name for name in names if name.startswith(QT_USES[:-1])} == set()


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.packages(name)) for name in KINDS]
)
class TestPortable:
    def test_the_window_does_the_main_job(
        self,
        name: str,
        bare: Root,
        artefact: Callable[[str], Path],
        screen: Screen,
        figures: Figures,
    ) -> None:
        kind = KINDS[name]
        found = artefact(kind.pattern)
        if found.is_file():
            figures.note("size", f"{found.stat().st_size / 1e6:.1f} MB")
        folder = unpacked(found, bare, PLAIN)
        give(bare.folder / PLAIN)
        picture = PICTURES / f"{kind.program}-screen.png"
        driven = drive(bare, screen, [f"{folder}/{kind.program}"], picture)
        assert driven.code == 0, "\n".join(driven.lines)
        assert driven.classes == {(kind.program, "vidgrab")}
        assert colours(picture) > COLOURS
        seen = streams(bare, f"{folder}/{kind.ffprobe}", driven.said("File"))
        assert seen["video"]["height"] == 2160
        assert seen["audio"]["codec_name"] == "aac"

    def test_checks_itself_in_an_odd_place_that_nobody_can_write_to(
        self, name: str, bare: Root, artefact: Callable[[str], Path], figures: Figures
    ) -> None:
        kind = KINDS[name]
        folder = unpacked(artefact(kind.pattern), bare, ODD)
        denied = bare.run("touch", f"{folder}/mine", is_person=False, fixed=f"/{ODD}")
        assert "Read-only" in denied.stderr
        checks = check(bare, f"{folder}/{kind.program}", fixed=f"/{ODD}")
        figures.note("checks", str(checks))
