"""The .deb in a clean Debian: installed, used, upgraded, and gone without a trace.

The tests follow each other on one system, as a person would.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from devtools.freezing import elf
from tests.packaging.installed.clean_root import HOME, Entry, Root, Screen, clean_root, this_suite
from tests.packaging.installed.conftest import PICTURES
from tests.packaging.installed.window import COLOURS, check, colours, drive, streams
from tests.packaging.table import Figures
from vidgrab_gui import __version__

pytestmark = [
    pytest.mark.packages(".deb"),
    pytest.mark.timeout(900),  # the first of them makes the clean root
]
LIMIT_MB = 118
LIMIT_MIB = 345
GLIBC = (2, 35)
"""Of Ubuntu 22.04; the Qt wheels ask for 2.34 themselves."""

HOUSE = "usr/lib/vidgrab"
FFPROBE = f"/{HOUSE}/_internal/bin/ffprobe"
NEXT = f"{HOUSE}/_internal/only-in-the-next"
LIBRARY = f"{HOME}/.local/share/vidgrab/library.sqlite3"
STRANGERS = ("python3", "python", "ffmpeg", "ffprobe", "deno", "node", "nodejs", "qjs")
BOOKS = re.compile(
    r"(var/(lib/(dpkg|apt)|cache/(apt|debconf|ldconfig)|log)(/.*)?"
    r"|tmp/vidgrab-demo-.*"
    rf"|etc/ld\.so\.cache|root/.*\.deb|{HOME}(/.*)?|run/user/.*)"
)
"""Where apt and dpkg keep their books, and what belongs to the person."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A root with the package in it, and what was there before."""

    root: Root
    before: dict[str, Entry]


@pytest.fixture(scope="module")
def package(artefact: Callable[[str], Path]) -> Path:
    return artefact("*.deb")


@pytest.fixture(scope="module")
def installed(package: Path) -> Iterator[Installed]:
    with clean_root(this_suite()) as root:
        before = root.listing()
        root.put(package, f"root/{package.name}")
        root.install(f"/root/{package.name}")
        yield Installed(root, before)


def jobs(root: Root) -> list[str]:
    """Return the titles in the person's list."""
    with sqlite3.connect(f"file:{root.folder / LIBRARY}?mode=ro", uri=True) as library:
        return [title for (title,) in library.execute("SELECT title FROM jobs")]


def test_keeps_within_its_limit(package: Path, figures: Figures) -> None:
    size_mb = package.stat().st_size / 1e6
    figures.note("size", f"{size_mb:.1f} MB of {LIMIT_MB}")
    assert size_mb <= LIMIT_MB


def test_comes_alone(installed: Installed) -> None:
    listed = installed.root.listing()
    programs = {place for place in listed if re.match(r"(usr/)?(local/)?s?bin/", place)}
    assert "usr/bin/vidgrab" in programs
    assert {place for place in programs if place.rpartition("/")[2] in STRANGERS} == set()
    assert not [place for place in listed if "/libpython" in place and HOUSE not in place]


def test_asks_the_system_for_what_it_declares(installed: Installed, figures: Figures) -> None:
    house = installed.root.folder / HOUSE
    elves = elf.read_tree(house)
    floor, hosts = elf.glibc_floor(elves), elf.host_sonames(elves, house)
    there = {place.rpartition("/")[2] for place in installed.root.listing() if HOUSE not in place}
    assert hosts - there == set()
    size_mib = sum(path.lstat().st_size for path in house.rglob("*")) / 2**20
    figures.note("installed", f"{size_mib:.0f} MiB of {LIMIT_MIB}")
    figures.note("glibc", ".".join(map(str, floor)))
    figures.note("host libraries", str(len(hosts)))
    assert floor <= GLIBC
    assert size_mib <= LIMIT_MIB


def test_tells_its_version(installed: Installed) -> None:
    done = installed.root.run("vidgrab", "--version")
    assert done.stdout.strip() == f"VidGrab {__version__}"


def test_takes_links_of_ours(installed: Installed) -> None:
    done = installed.root.run("xdg-mime", "query", "default", "x-scheme-handler/vidgrab")
    assert done.stdout.strip() == "io.github.vidgrab.VidGrab.desktop"


def test_checks_itself(installed: Installed, figures: Figures) -> None:
    figures.note("checks", str(check(installed.root, "vidgrab")))


def test_the_window_does_the_main_job(
    installed: Installed, screen: Screen, figures: Figures
) -> None:
    root = installed.root
    picture = PICTURES / "deb-screen.png"
    driven = drive(root, screen, ["vidgrab"], picture)
    assert driven.code == 0, "\n".join(driven.lines)
    assert driven.classes == {("vidgrab", "vidgrab")}
    own = PICTURES / "deb-window.png"
    shutil.copyfile(root.folder / driven.said("Picture").lstrip("/"), own)
    assert min(colours(picture), colours(own)) > COLOURS
    found = streams(root, FFPROBE, driven.said("File"))
    assert found["video"]["height"] == 2160
    assert found["audio"]["codec_name"] == "aac"
    figures.note("picture", str(own))
    assert len(jobs(root)) == 1


def test_an_upgrade_keeps_the_list(
    installed: Installed, package: Path, screen: Screen, tmp_path: Path
) -> None:
    root = installed.root
    titles, home = jobs(root), at_home(root)
    newer = repacked(package, tmp_path / "next")
    root.put(newer, "root/next.deb")
    root.install("/root/next.deb")
    assert (root.folder / NEXT).exists()
    assert at_home(root) == home
    driven = drive(root, screen, ["vidgrab"], PICTURES / "deb-upgraded.png")
    assert driven.code == 0, "\n".join(driven.lines)
    assert jobs(root) == [*titles, *titles]


def test_a_purge_leaves_nothing(installed: Installed) -> None:
    root = installed.root
    home = at_home(root)
    for words in (("purge", "vidgrab"), ("autoremove", "--purge")):
        done = root.run("apt-get", words[0], "-y", "-q", *words[1:], is_person=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert at_home(root) == home
    before, after = installed.before, root.listing()
    places = before.keys() | after.keys()
    changed = {place for place in places if before.get(place) != after.get(place)}
    assert {place for place in changed if not BOOKS.fullmatch(place)} == set()


def at_home(root: Root) -> dict[str, Entry]:
    """Return the person's own files."""
    return {place: entry for place, entry in root.listing().items() if place.startswith(HOME)}


def repacked(package: Path, folder: Path) -> Path:
    """Return a package of a later version with a file more in it; packed quickly, not small."""
    subprocess.run(["dpkg-deb", "-R", package, folder], check=True, timeout=300)  # noqa: S607 - the system's
    control = folder / "DEBIAN/control"
    text = control.read_text("utf-8")
    control.write_text(re.sub(r"^Version: .*", r"\g<0>+next", text, flags=re.MULTILINE), "utf-8")
    (folder / NEXT).write_text("next", "utf-8")
    made = folder.with_suffix(".deb")
    quickly = ["--root-owner-group", "-Zzstd", "-z1"]
    pack = ["dpkg-deb", *quickly, "--build", str(folder), str(made)]
    subprocess.run(pack, check=True, timeout=300)
    shutil.rmtree(folder)
    return made
