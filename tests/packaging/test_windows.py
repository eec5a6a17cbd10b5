"""What is made for Windows, as far as that is seen without running it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import platformdirs.windows
import pytest
from PIL import Image

from devtools.freezing.building import contents_of
from devtools.freezing.icons import ICO_SIZES
from devtools.packing import nsis, packages, windows, windows_signing
from devtools.packing.identity import AUTHORS
from devtools.packing.portable import make_portable
from devtools.stages import ROOT, Failed
from vidgrab_gui import __version__
from vidgrab_gui.core.outside import SCHEME

LANGUAGES = {"ENGLISH", "GERMAN", "SPANISH", "FRENCH", "SIMPCHINESE", "JAPANESE", "ARABIC"}
NAMES = (
    "VidGrab.exe",
    "_internal/PySide6/plugins/platforms/qwindows.dll",
    "_internal/PySide6/Qt6Core.dll",
    "_internal/bin/ffmpeg.exe",
    "_internal/a name with spaces.txt",
    "vidgrab-engine.exe",
)
SORTED = tuple(sorted(NAMES))
needs_nsis = pytest.mark.skipif(not shutil.which("makensis"), reason="no nsis")


def program_of(bits: int) -> bytes:
    """Return as much of a program as says for which Windows it is."""
    magic = {32: 0x10B, 64: 0x20B}[bits]
    head = b"MZ".ljust(60, b"\0") + (64).to_bytes(4, "little")
    return head + b"PE\0\0".ljust(24, b"\0") + magic.to_bytes(2, "little")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "a folder $1"
    for name in NAMES:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(program_of(64) if name.endswith(".exe") else name.encode())
    return folder


@needs_nsis
def test_the_installer_compiles_without_a_warning(tree: Path, tmp_path: Path) -> None:
    made = [
        nsis.make_installer(tree, out, tmp_path, "1.2.3rc4")
        for out in (folder(tmp_path, "one"), folder(tmp_path, "two"))
    ]
    assert [path.name for path in made] == ["VidGrab-1.2.3rc4-setup.exe"] * 2
    data = made[0].read_bytes()
    assert data[:2] == b"MZ"
    for words in ("VidGrab Setup", "1.2.3rc4", AUTHORS):
        assert words.encode("utf-16-le") in data
    assert data == made[1].read_bytes(), "the same tree gave another installer"


@needs_nsis
def test_the_uninstaller_can_be_signed_before_it_is_packed(tree: Path, tmp_path: Path) -> None:
    signer, seen = tmp_path / "a signer.py", tmp_path / "seen"
    signer.write_text(f"import shutil, sys\nshutil.copy(sys.argv[1], {str(seen)!r})\n")
    nsis.make_installer(tree, tmp_path, tmp_path, finisher=f'"{sys.executable}" "{signer}"')
    assert seen.read_bytes()[:2] == b"MZ"
    with pytest.raises(Failed):
        nsis.make_installer(tree, tmp_path, tmp_path, finisher="false")


@needs_nsis
def test_what_signs_the_uninstaller_does_nothing_without_a_certificate(tmp_path: Path) -> None:
    path = tmp_path / "uninstall.exe"
    path.write_bytes(b"MZ")
    command = f'{windows.finisher()} "{path}"'
    environ = {name: value for name, value in os.environ.items() if "CERTIFICATE" not in name}
    done = subprocess.run(command, shell=True, env=environ, cwd=ROOT, check=False, timeout=30)  # noqa: S602 - as NSIS does it
    assert (done.returncode, path.read_bytes()) == (0, b"MZ")


@needs_nsis
def test_windows_gets_both(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in windows_signing.CERTIFICATE:
        monkeypatch.delenv(name, raising=False)
    made = packages.make_packages(tree, tmp_path / "out", packages.MAKERS["win32"])
    assert [path.name for path in made] == [
        f"VidGrab-{__version__}-setup.exe",
        f"VidGrab-{__version__}-portable.zip",
    ]
    assert sorted((tmp_path / "out").iterdir()) == sorted(made)


@needs_nsis
def test_a_warning_of_the_compiler_is_an_error(tmp_path: Path) -> None:
    script = tmp_path / "a.nsi"
    script.write_text(
        f'Name a\nOutFile "{tmp_path}/a.exe"\nSection\nSectionEnd\nFunction no\nFunctionEnd\n'
    )
    with pytest.raises(Failed, match="not referenced"):
        nsis.compile_script(script, {})


def test_what_is_laid_down_is_what_is_taken_away(tree: Path) -> None:
    inventory = nsis.inventory_of(contents_of(tree))
    script = nsis.files_script(tree, inventory)
    laid = re.findall(r'File "(.+)"', script)
    assert laid == [str(tree / name) for name in SORTED]
    taken = re.findall(r'Delete "\$INSTDIR\\(.+)"', script)
    assert taken == [*inventory.files, nsis.LISTING]
    assert list(inventory.files) == [name.replace("/", "\\") for name in SORTED]
    emptied = re.findall(r'RMDir "\$INSTDIR\\(.+)"', script)
    assert set(emptied) == {
        "_internal",
        r"_internal\bin",
        r"_internal\PySide6",
        r"_internal\PySide6\plugins",
        r"_internal\PySide6\plugins\platforms",
    }
    for folder in emptied:
        inside = [name for name in emptied if name.startswith(f"{folder}\\")]
        assert all(emptied.index(name) < emptied.index(folder) for name in inside)
    listed = nsis.listing_of(inventory).split("\r\n")
    assert listed == [*inventory.files, *(f"{name}\\" for name in emptied), ""]


@pytest.mark.parametrize("name", ["_internal/a$b.dll", '_internal/a"b', "_internal/ä.dll", "a*"])
def test_a_name_the_script_cannot_say_is_refused(name: str) -> None:
    with pytest.raises(Failed, match="cannot name"):
        nsis.inventory_of(["VidGrab.exe", name])


def test_every_word_is_there_in_every_language() -> None:
    words = (nsis.SCRIPT.parent / "words.nsh").read_text("utf-8")
    rows = re.findall(r'^LangString (\S+) \$\{LANG_(\w+)\} "(.+)"$', words, re.MULTILINE)
    assert len(rows) == words.count("LangString ")
    by_name: dict[str, dict[str, str]] = {}
    for name, language, text in rows:
        by_name.setdefault(name, {})[language] = text
    for name, texts in by_name.items():
        assert set(texts) == LANGUAGES, name
        marks = {text.count("$INSTDIR") for text in texts.values()}
        assert len(marks) == 1, f"{name} says less in one language"
        assert len(set(texts.values())) == len(LANGUAGES), f"{name} is not translated"
    script = nsis.SCRIPT.read_text("utf-8").replace("${UN}", "")
    assert set(re.findall(r'"\$\(([\w.]+)\)"', script)) == {
        name for name in by_name if name not in {"un.IsRunning", "un.StillRuns"}
    }
    assert {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', script)} == LANGUAGES


def test_what_is_removed_when_asked_to_is_where_the_program_keeps_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _name: "$LOCALAPPDATA")
    places = platformdirs.windows.Windows("vidgrab", appauthor=False)
    script = nsis.SCRIPT.read_text("utf-8")
    assert f'!define KEPT "{native(places.user_data_dir)}"' in script
    assert native(places.user_config_dir) == native(places.user_data_dir)
    for place in (places.user_cache_dir, places.user_log_dir):
        inside = native(place).removeprefix(r"$LOCALAPPDATA\vidgrab")
        assert rf'RMDir /r "${{KEPT}}{inside}"' in script
    assert f'!define SCHEME "Software\\Classes\\{SCHEME.rstrip(":")}"' in script


@pytest.mark.parametrize("bits", [32, 64])
def test_the_installer_knows_for_which_windows_it_is(bits: int, tmp_path: Path) -> None:
    path = tmp_path / "VidGrab.exe"
    path.write_bytes(program_of(bits))
    assert nsis.bits_of(path) == bits


def test_a_tree_of_another_system_is_refused(tmp_path: Path) -> None:
    (tmp_path / "vidgrab").write_bytes(b"\x7fELF")
    with pytest.raises(Failed, match="no program of Windows"):
        nsis.make_installer(tmp_path, tmp_path, tmp_path)


def test_the_portable_copy_is_the_tree_and_a_note(tree: Path, tmp_path: Path) -> None:
    made = [make_portable(tree, folder(tmp_path, "one"), "1.2.3")]
    os.utime(tree / NAMES[0], (0, 1e9))
    made.append(make_portable(tree, folder(tmp_path, "two"), "1.2.3"))
    assert made[0].read_bytes() == made[1].read_bytes()
    assert made[0].name == "VidGrab-1.2.3-portable.zip"
    with zipfile.ZipFile(made[0]) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names == ["VidGrab/README.txt", *(f"VidGrab/{name}" for name in SORTED)]
        for name in NAMES:
            assert archive.read(f"VidGrab/{name}") == (tree / name).read_bytes()
        assert b"VidGrab 1.2.3, portable\r\n" in archive.read("VidGrab/README.txt")


def test_the_icon_has_every_size_that_windows_asks_for() -> None:
    with Image.open(nsis.icon()) as icon:
        assert icon.info["sizes"] == {(size, size) for size in ICO_SIZES}
        assert len(ICO_SIZES) == 7


def folder(parent: Path, name: str) -> Path:
    place = parent / name
    place.mkdir()
    return place


def native(path: str) -> str:
    return path.replace("/", "\\")
