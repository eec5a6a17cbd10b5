"""What goes into the programs for each system, looked at where it is made."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
import types
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PyInstaller.utils.win32.winmanifest import create_application_manifest

from devtools.freezing import contents, elf, mac_bundle, pruning, runpaths, version_resource
from vidgrab_gui import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "resources" / "packaging"
SETTINGS = "{http://schemas.microsoft.com/SMI/%d/WindowsSettings}%s"
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF is Linux's")


class TestVersionResource:
    @pytest.fixture
    def reader(self, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
        """PyInstaller's own reader; it imports a package for programs that are there already."""
        if sys.platform != "win32":
            monkeypatch.setitem(sys.modules, "pefile", types.ModuleType("pefile"))
            compat = importlib.import_module("PyInstaller.compat")
            monkeypatch.setattr(compat, "win32api", None, raising=False)
        return importlib.import_module("PyInstaller.utils.win32.versioninfo")

    @pytest.mark.parametrize("program", ["VidGrab", "vidgrab-engine"])
    def test_pyinstaller_reads_it(
        self, program: str, reader: types.ModuleType, tmp_path: Path
    ) -> None:
        path = version_resource.written(program, __version__, tmp_path)
        info = reader.load_version_info_from_text_file(path)
        strings = {one.name: one.val for one in info.kids[0].kids[0].kids}
        assert strings["FileVersion"] == strings["ProductVersion"] == __version__
        assert strings["OriginalFilename"] == f"{program}.exe"
        first, second, *_ = version_resource.four_numbers(__version__)
        assert info.ffi.fileVersionMS == first << 16 | second
        assert info.kids[1].kids[0].kids == [0x0409, 1200]
        raw = info.toRaw()  # what goes into the program
        assert "VidGrab".encode("utf-16-le") in raw

    @pytest.mark.parametrize(
        ("version", "numbers"),
        [
            ("0.1.0", (0, 1, 0, 0)),
            ("1.2.3rc1", (1, 2, 3, 0)),
            ("1.2.3.4.5", (1, 2, 3, 4)),
            ("dev", (0, 0, 0, 0)),
        ],
    )
    def test_windows_gets_four_numbers(self, version: str, numbers: tuple[int, ...]) -> None:
        assert version_resource.four_numbers(version) == numbers


def test_the_manifest_asks_windows_for_long_paths_and_sharp_screens() -> None:
    written = (PACKAGING / "windows" / "vidgrab.manifest").read_bytes()
    root = ET.fromstring(create_application_manifest(written))  # noqa: S314 - a file of our own
    found = {node.tag: (node.text or "").strip() for node in root.iter()}
    assert found[SETTINGS % (2016, "longPathAware")] == "true"
    assert found[SETTINGS % (2016, "dpiAwareness")] == "PerMonitorV2, PerMonitor"
    assert found[SETTINGS % (2005, "dpiAware")] == "true/pm"
    levels = [node.get("level") for node in root.iter() if node.tag.endswith("ExecutionLevel")]
    assert levels == ["asInvoker"]


def test_macos_learns_of_links_and_of_the_version() -> None:
    found: dict[str, Any] = mac_bundle.info_plist(PACKAGING / "macos" / "links.plist", __version__)
    assert found["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["vidgrab"]
    assert found["CFBundleDocumentTypes"]
    assert found["CFBundleVersion"] == __version__
    assert "LSBackgroundOnly" not in found


def test_the_oldest_macos_is_the_one_the_locked_wheel_asks_for() -> None:
    wheel = importlib.import_module("importlib.metadata").version("PySide6-Essentials")
    assert wheel.startswith("6.11."), "look at the new wheel's macOS tag, then change both"
    assert mac_bundle.OLDEST_MACOS == "13.0"


def test_the_version_stands_in_one_place() -> None:
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert not re.search(r"\d+\.\d+\.\d+", spec)
    assert "__version__" in spec
    assert 'version = { attr = "vidgrab_gui.__version__" }' in project


class TestBrowserFiles:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        for name in (
            *("README.md", "extension/manifest.json", "extension/_locales/de/messages.json"),
            *(".DS_Store", "extension/.eslintrc", ".git/x", "extension/_metadata/rules"),
        ):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
        return tmp_path

    def test_each_keeps_its_place_and_what_is_hidden_stays_out(self, folder: Path) -> None:
        found = {(Path(file).name, place) for file, place in contents.browser_files(folder)}
        assert found == {
            ("README.md", "browser"),
            ("manifest.json", "browser/extension"),
            ("messages.json", "browser/extension/_locales/de"),
        }

    def test_without_an_extension_there_is_no_build(self, folder: Path) -> None:
        (folder / "extension/manifest.json").unlink()
        with pytest.raises(FileNotFoundError, match="no browser's extension"):
            contents.browser_files(folder)

    def test_the_sources_have_one(self) -> None:
        places = {place for _, place in contents.browser_files(ROOT / "resources" / "browser")}
        assert {"browser", "browser/extension"} <= places


@ON_LINUX
class TestElf:
    def test_it_says_what_a_program_needs(self) -> None:
        (python,) = elf.read([Path(sys.executable).resolve()])
        assert any(name.startswith("libc.so") for name in python.needed)
        assert python.glibc >= (2, 2)

    def test_a_library_that_is_shipped_is_not_the_systems(self, tmp_path: Path) -> None:
        one = elf.Elf(tmp_path / "a", "", ("libb.so.1", "libc.so.6"), (2, 9), ())
        two = elf.Elf(tmp_path / "libb.so.1", "libb.so.1", ("libm.so.6",), (2, 10), ())
        two.path.touch()
        assert elf.host_sonames([one, two], tmp_path) == {"libc.so.6", "libm.so.6"}
        assert elf.glibc_floor([one, two]) == (2, 10)
        assert elf.glibc_floor([]) == ()

    def test_what_is_no_elf_file_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "text.so").write_text("GROUP ( libc.so.6 )")
        assert elf.elf_files(tmp_path) == []
        with pytest.raises(subprocess.CalledProcessError):
            list(elf.read([tmp_path / "text.so"]))


@ON_LINUX
class TestRunPaths:
    @pytest.fixture
    def library(self, tmp_path: Path) -> Path:
        """Build a library that names three folders, and works."""
        compiler = shutil.which("gcc") or shutil.which("cc")
        if compiler is None:
            pytest.skip("no C compiler is here")
        source = tmp_path / "one.c"
        source.write_text("#include <math.h>\ndouble one(double x) { return cos(x); }\n")
        path = tmp_path / "libone.so"
        rpath = "-Wl,--enable-new-dtags,-rpath,/somebody/lib"
        subprocess.run([compiler, "-shared", "-fPIC", rpath, source, "-o", path, "-lm"], check=True)
        return path

    def test_a_foreign_folder_goes_and_the_library_still_works(self, library: Path) -> None:
        (before,) = elf.read([library])
        assert before.run_paths == ("/somebody/lib",)
        assert runpaths.take_out([before]) == [library]
        (after,) = elf.read([library])
        assert after == replace(before, run_paths=())
        code = f"import ctypes; ctypes.CDLL({str(library)!r}).one"
        subprocess.run([sys.executable, "-c", code], check=True)
        assert runpaths.take_out([after]) == []

    def test_what_counts_from_the_librarys_own_place_stays(self) -> None:
        assert not runpaths.is_foreign("$ORIGIN/../lib")
        assert runpaths.is_foreign("$ORIGIN:/opt/lib")


@ON_LINUX
class TestPruning:
    NEEDS = {  # noqa: RUF012 - never changed
        "plugin": ("libused.so.1", "libX11.so.6"),
        "used": ("libdeep.so.2",),
        "deep": (),
        "gtk": ("libgtk.so.3",),
        "gtklib": (),
        "x11": ("libXau.so.6",),
    }

    def test_what_nobody_needs_goes(self) -> None:
        entries = [
            ("PySide6/Qt/plugins/platforms/libqxcb.so", "plugin", "BINARY"),
            ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "gtk", "BINARY"),
            ("libused.so.1", "used", "BINARY"),
            ("libdeep.so.2", "deep", "BINARY"),
            ("libgtk.so.3", "gtklib", "BINARY"),
            ("libX11.so.6", "x11", "BINARY"),
            ("libXau.so.6", "gtklib", "BINARY"),
        ]
        kept = pruning.pruned(entries, self.NEEDS.__getitem__)
        assert [source for _, source, _ in kept] == ["plugin", "used", "deep"]

    def test_a_link_to_what_is_gone_goes_along(self) -> None:
        datas = [
            ("libgtk.so.3", "PySide6/Qt/lib/libgtk.so.3", "SYMLINK"),
            ("certifi/cacert.pem", "/x/cacert.pem", "DATA"),
            ("certifi/py.typed", "/x/py.typed", "DATA"),
            ("one-1.0.dist-info/RECORD", "/x/RECORD", "DATA"),
            ("one-1.0.dist-info/METADATA", "/x/METADATA", "DATA"),
        ]
        kept = pruning.without(datas, {"libgtk.so.3"})
        names = [Path(place).name for place, _, _ in kept]
        assert names == ["cacert.pem", "METADATA"]

    def test_direct_needs_alone_are_followed(self) -> None:
        spec = importlib.import_module("PySide6.QtWidgets").__file__
        assert spec is not None
        assert "libXau.so.6" not in pruning.needs_of(spec)
        assert any(name.startswith("libQt6Widgets") for name in pruning.needs_of(spec))


class TestLists:
    def test_languages_are_those_of_the_window(self) -> None:
        files = (ROOT / "resources/translations").glob("vidgrab_*.ts")
        ours = {path.stem.removeprefix("vidgrab_") for path in files}
        assert set(contents.LANGUAGES) == ours - {"en"}

    @pytest.mark.parametrize("module", ["urllib3.http2", "distutils", "pydoc", "asyncio"])
    def test_what_has_been_missed_once_is_never_left_out(self, module: str) -> None:
        assert module not in contents.EXCLUDED
