"""The frozen tree: how large it is, what is in it, and what it asks of the system."""

from __future__ import annotations

import hashlib
import subprocess
from collections import defaultdict
from fnmatch import fnmatch
from pathlib import Path

import pytest

from devtools.freezing import contents, elf
from devtools.freezing.building import LISTING, contents_of
from tests.packaging.archives import modules_in, packages_in
from vidgrab_gui import __version__

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.timeout(660)  # the first of them builds it

MOST_KIB = 345 * 1024
LARGE_BYTES = 100_000
NEWEST_GLIBC = (2, 35)
QT_MODULES = {"QtCore", "QtDBus", "QtGui", "QtNetwork", "QtSvg", "QtTest", "QtWidgets"}
QT_LIBRARIES = {
    *("Core", "DBus", "Gui", "Network", "OpenGL", "Svg", "Test", "WaylandClient", "Widgets"),
    "XcbQpa",
}
"""OpenGL is Wayland's own need, Test is what drives the window in a check."""

OPTIONAL_PARTS = {
    *("requests", "urllib3.http2", "curl_cffi.requests", "websockets.sync.client", "brotli"),
    *("Cryptodome.Cipher.AES", "certifi", "mutagen", "secretstorage", "yt_dlp_ejs"),
    *("sqlite3", "xml.etree.ElementTree", "yt_dlp.extractor.lazy_extractors"),
}
"""What yt-dlp does without, and says nothing."""

DOOR = {
    *("vidgrab_gui.api", "vidgrab_gui.reception", "waitress.server", "waitress.channel"),
    *("werkzeug.routing", "werkzeug.wrappers", "werkzeug.exceptions", "markupsafe"),
}
"""All that is loaded only once the person lets a browser in: nothing else would miss it."""


@pytest.fixture(scope="module")
def elves(frozen: Path) -> list[elf.Elf]:
    return elf.read_tree(frozen)


class TestSize:
    def test_it_is_within_its_budget(self, frozen: Path) -> None:
        command = ["du", "-s", "--apparent-size", "--block-size=1024", str(frozen)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        size_kib = int(said.split()[0])
        assert size_kib <= MOST_KIB, f"{size_kib / 1024:.1f} MiB"

    def test_nothing_is_in_it_twice(self, frozen: Path) -> None:
        places: dict[str, list[str]] = defaultdict(list)
        for path in frozen.rglob("*"):
            if path.is_file() and not path.is_symlink() and path.stat().st_size > LARGE_BYTES:
                places[hashlib.sha256(path.read_bytes()).hexdigest()].append(path.name)
        assert len(places) > 50
        assert [names for names in places.values() if len(names) > 1] == []

    def test_nothing_carries_the_names_of_its_insides(self, frozen: Path) -> None:
        command = ["objdump", "-t", *map(str, elf.elf_files(frozen))]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert said.count("file format") > 150
        assert said.count("no symbols") == said.count("file format")


class TestContents:
    def test_the_list_is_what_is_there(self, frozen: Path) -> None:
        lines = LISTING.read_text(encoding="utf-8").splitlines()
        assert lines == sorted(lines) == contents_of(frozen)
        assert len(lines) > 200

    def test_of_qt_only_what_is_used_is_there(self, frozen: Path) -> None:
        bindings = {path.name.split(".")[0] for path in frozen.rglob("PySide6/Qt*.so")}
        assert bindings == QT_MODULES
        libraries = {path.name.split(".")[0] for path in frozen.rglob("PySide6/Qt/lib/libQt6*")}
        assert libraries == {f"libQt6{name}" for name in QT_LIBRARIES}
        words = {path.stem for path in frozen.rglob("PySide6/Qt/translations/*")}
        assert words == {f"qtbase_{language}" for language in contents.LANGUAGES}

    def test_only_plugins_of_the_list_are_there(self, frozen: Path) -> None:
        plugins = [path.relative_to(frozen).as_posix() for path in frozen.rglob("plugins/*/*.so")]
        assert [plugin for plugin in plugins if contents.is_unwanted(plugin)] == []
        kinds = {plugin.split("/")[-2] for plugin in plugins}
        assert {"platforms", "imageformats", "iconengines", "wayland-shell-integration"} <= kinds
        assert contents.is_unwanted("_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so")
        assert contents.is_unwanted("_internal/PySide6/Qt/plugins/quite_new/libq.so")

    def test_the_window_holds_no_engine_and_the_engine_no_window(self, frozen: Path) -> None:
        window, engine = packages_in(frozen / "vidgrab"), packages_in(frozen / "vidgrab-engine")
        assert "PySide6" in window - engine
        assert "shiboken6" not in engine
        assert "yt_dlp" in engine - window
        assert not window & {*contents.ENGINE_PARTS, "yt_dlp_ejs"}
        assert not engine & set(contents.WINDOW_PARTS)

    def test_the_browsers_door_is_in_the_window(self, frozen: Path) -> None:
        inside = modules_in(frozen / "vidgrab")
        assert DOOR - inside == set()
        assert inside & set(contents.UNUSED_OF_DOOR) == set()
        others = modules_in(frozen / "vidgrab-engine")
        assert not any(name.startswith("vidgrab_gui.api") for name in others)

    def test_the_browsers_part_is_the_one_of_the_sources(self, frozen: Path) -> None:
        ours = ROOT / "resources/browser"
        there = frozen / "_internal" / contents.BROWSER_FOLDER
        assert (there / "extension/manifest.json").is_file()
        visible = [place for place in contents_of(ours) if "/." not in f"/{place}"]
        assert contents_of(there) == visible
        for place in contents_of(there):
            assert (there / place).read_bytes() == (ours / place).read_bytes(), place

    def test_yt_dlp_has_all_that_it_can_use(self, frozen: Path) -> None:
        assert OPTIONAL_PARTS - modules_in(frozen / "vidgrab-engine") == set()
        for script in ("core", "lib"):
            assert (frozen / f"_internal/yt_dlp_ejs/yt/solver/{script}.min.js").is_file()
        assert (frozen / "_internal/certifi/cacert.pem").is_file()

    def test_nothing_of_what_makes_it_is_in_it(self, frozen: Path) -> None:
        both = packages_in(frozen / "vidgrab") | packages_in(frozen / "vidgrab-engine")
        makers = {"PyInstaller", "pip", "setuptools", "pytest", "mypy", "PIL", "tests", "devtools"}
        assert both & (makers | {"sitecustomize", "usercustomize", "_dbm", "_gdbm"}) == set()
        assert not list(frozen.rglob("*.pyi"))
        assert not list(frozen.rglob("py.typed"))

    def test_both_say_the_one_version(self, frozen: Path, home: Path) -> None:
        said = subprocess.run(
            [frozen / "vidgrab", "--version"],
            env={"HOME": str(home)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        assert said == f"VidGrab {__version__}\n"


class TestSystem:
    def test_it_runs_with_an_older_glibc(self, elves: list[elf.Elf]) -> None:
        too_new = {one.path.name: one.glibc for one in elves if one.glibc > NEWEST_GLIBC}
        assert too_new == {}
        assert elf.glibc_floor(elves) > (2, 17)

    def test_it_asks_for_the_libraries_of_the_list_alone(
        self, frozen: Path, elves: list[elf.Elf]
    ) -> None:
        asked = elf.host_sonames(elves, frozen)
        assert {name for name in asked if not contents.is_host_library(name)} == set()
        unused = {p for p in contents.HOST_LIBRARIES if not any(fnmatch(a, p) for a in asked)}
        assert unused <= {"libexpat.so.1"}, (
            "nothing asks for these any more: take them off the list"
        )

    def test_every_library_is_asked_for(self, frozen: Path, elves: list[elf.Elf]) -> None:
        asked = elf.needed_sonames(elves)
        shared = {frozen / "_internal", frozen / "_internal/PySide6/Qt/lib"}
        plain = {one.path.name for one in elves if one.path.parent in shared and one.soname}
        # Python's library is opened by the boot loader.
        left = {name for name in plain - asked if not name.startswith("libpython")}
        assert left == set()

    def test_no_folder_of_the_building_machine_is_searched(self, elves: list[elf.Elf]) -> None:
        found = {(one.path.name, path) for one in elves for path in one.run_paths}
        assert any("$ORIGIN" in path for _, path in found)
        assert {(name, path) for name, path in found if ":/" in f":{path}"} == set()
