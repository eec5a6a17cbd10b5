"""Nothing is bundled that nobody knows the licence of, and a person can read all of it."""

from __future__ import annotations

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections import Counter
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from devtools.freezing import inventory
from devtools.freezing.building import contents_of
from devtools.freezing.inventory_origins import Origins
from devtools.freezing.inventory_parts import parts_of
from devtools.freezing.inventory_shapes import Component, Inventory
from devtools.freezing.inventory_table import licences_in, table, text_of
from devtools.freezing.notices import THIRD_PARTY, asks_for_source
from devtools.packing.identity import LICENCE
from devtools.stages import Failed
from tests.packaging.archives import packages_in
from vidgrab_gui.core import places

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's own tree")
BUILT = pytest.mark.timeout(660)  # the first of them builds the tree
ROOT = Path(__file__).resolve().parents[2]
MAKERS = {"pyinstaller", "pyinstaller-hooks-contrib"}
"""Their boot loader and first steps are in the programs."""

TEXTS_LIMIT_BYTES = 1_100_000
RUN_LIMIT_S = 240
SWAPPED = ("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6")


@pytest.fixture(scope="session")
def stock(frozen: Path) -> Inventory:
    assert frozen.is_dir()
    return inventory.read()


@pytest.fixture(scope="session")
def licences(frozen: Path) -> Path:
    return frozen / inventory.INTERNAL / "licences"


def distribution(folder: Path, metadata: str) -> Path:
    """Make an installed distribution with one module; return the module."""
    info = folder / "grabbag-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: grabbag\nVersion: 1.0\n{metadata}"
    )
    (info / "RECORD").write_text("grabbag.py,,\ngrabbag-1.0.dist-info/METADATA,,\n")
    module = folder / "grabbag.py"
    module.touch()
    return module


def program(path: Path, said: str) -> Path:
    path.write_text(f"#!/bin/sh\ncat <<'END'\n{said}\nEND\n")
    path.chmod(0o700)
    return path


def asked_for(file: Path) -> set[str]:
    """Return every distribution that a list asks for, and what those ask for in turn."""
    lines = [line.partition(" #")[0].strip() for line in file.read_text("utf-8").splitlines()]
    left = [Requirement(line) for line in lines if line and not line.startswith("#")]
    seen: set[tuple[str, str]] = set()
    while left:
        asked = left.pop()
        for extra in ("", *asked.extras):
            wish = (canonicalize_name(asked.name), extra)
            if wish in seen or not (asked.marker is None or asked.marker.evaluate({"extra": ""})):
                continue
            seen.add(wish)
            for words in importlib.metadata.requires(asked.name) or ():
                inner = Requirement(words)
                if inner.marker is None or inner.marker.evaluate({"extra": extra}):
                    inner.marker = None
                    left.append(inner)
    return {str(name) for name, _ in seen}


@BUILT
class TestTree:
    def test_every_file_is_of_exactly_one_component(self, frozen: Path, stock: Inventory) -> None:
        owned = Counter(place for one in stock.components for place in one.files)
        assert [place for place, times in owned.items() if times > 1] == []
        assert sorted(owned) == contents_of(frozen)

    def test_every_component_has_a_licence_and_its_texts(
        self, stock: Inventory, licences: Path
    ) -> None:
        for one in stock.components:
            names = licences_in(one.licence)
            assert names, one.key
            assert {f"texts/{text_of(name).name}" for name in names} <= set(one.texts), one.key
            assert one.files or one.modules, one.key
            for text in one.texts:
                assert (licences / text).read_text(encoding="utf-8").strip(), text

    def test_every_distribution_is_one_that_the_program_asks_for(self, stock: Inventory) -> None:
        bundled = {one.key for one in stock.components if one.purl.startswith("pkg:pypi/")}
        assert {"msgspec", "waitress", "werkzeug", "markupsafe"} <= bundled
        assert sorted(bundled - asked_for(ROOT / "requirements.in") - MAKERS) == []

    def test_every_package_in_the_programs_is_spoken_for(
        self, frozen: Path, stock: Inventory
    ) -> None:
        bundled = {one.key for one in stock.components}
        known = importlib.metadata.packages_distributions()
        inside = packages_in(frozen / "vidgrab") | packages_in(frozen / "vidgrab-engine")
        names = {canonicalize_name(key) for name in inside for key in known.get(name, ())}
        assert {"platformdirs", "zipp"} <= names
        assert sorted(names - bundled) == []

    def test_nothing_is_of_a_version_unknown(self, stock: Inventory) -> None:
        assert [one.key for one in stock.components if not one.version] == []

    def test_each_is_named_to_the_reader(self, stock: Inventory, licences: Path) -> None:
        said = (licences / THIRD_PARTY).read_text(encoding="utf-8")
        for one in stock.components:
            assert f"### {one.name} {one.version}\n\n* Licence: {one.licence}\n" in said
            for part in one.parts:
                assert f"* {part.name} {part.version}".strip() in said

    def test_the_licence_of_the_whole_is_said_alike(self, stock: Inventory, licences: Path) -> None:
        said = (licences / THIRD_PARTY).read_text(encoding="utf-8")
        assert stock.licence == LICENCE
        assert f"**As a whole this bundle is under the {LICENCE}**" in said
        assert "MIT License" in (licences / "LICENSE").read_text(encoding="utf-8")

    def test_sources_are_offered_where_a_licence_asks_for_them(
        self, stock: Inventory, licences: Path
    ) -> None:
        said = (licences / THIRD_PARTY).read_text(encoding="utf-8")
        offer = said.split("## The sources")[1].split("\n## ")[0]
        assert "this is our written offer: for at least 3 years" in offer
        assert table().offer.contact in offer
        offered = {one.key for one in stock.components if asks_for_source(one.licence)}
        assert {"qt", "pyside6-essentials", "shiboken6", "mutagen", "ffmpeg"} <= offered
        for one in stock.components:
            line = f"* {one.name} {one.version}: {one.licence}. Source: http"
            assert (line in offer) is (one.key in offered), one.key

    def test_ffmpeg_and_deno_say_what_is_inside(self, stock: Inventory) -> None:
        by_key = {one.key: one for one in stock.components}
        assert {"x264", "x265", "LAME", "Opus"} <= {one.name for one in by_key["ffmpeg"].parts}
        assert by_key["ffmpeg"].version.count(".") == 2
        assert next(one for one in by_key["deno"].parts if one.name == "V8").version

    def test_the_window_finds_them(
        self, frozen: Path, licences: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert places.licences_folder() is None
        monkeypatch.setattr(sys, "_MEIPASS", str(frozen / inventory.INTERNAL), raising=False)
        assert places.licences_folder() == licences
        assert (licences / THIRD_PARTY).is_file()

    def test_the_texts_are_small(self, licences: Path) -> None:
        sizes = [path.stat().st_size for path in licences.rglob("*") if path.is_file()]
        assert sum(sizes) < TEXTS_LIMIT_BYTES


@BUILT
@ON_LINUX
@pytest.mark.packages("another Qt")
class TestAnotherQt:
    """What the LGPL asks for, done: the person's own Qt instead of ours."""

    @pytest.fixture
    def copy(self, frozen: Path, tmp_path: Path) -> Path:
        copy = tmp_path / "VidGrab"
        shutil.copytree(frozen, copy, symlinks=True, copy_function=os.link)
        return copy

    @pytest.fixture
    def changed(self, copy: Path) -> str:
        """Put another build of Qt in place; return the version that it says."""
        theirs = importlib.metadata.distribution("PySide6_Essentials")
        version = theirs.version.encode()
        other = version[:-1] + (b"8" if version[-1:] != b"8" else b"9")
        for name in SWAPPED:
            wheel = Path(str(theirs.locate_file(f"PySide6/Qt/lib/{name}"))).read_bytes()
            data = wheel.replace(b"\0" + version + b"\0", b"\0" + other + b"\0") + b"ours"
            file = copy / inventory.INTERNAL / "PySide6/Qt/lib" / name
            file.unlink()  # the file and not what is in it: that is the built tree's, too
            file.write_bytes(data)
        return other.decode()

    def run(self, copy: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [copy / "vidgrab", *words],
            env={
                "HOME": str(home),
                "PATH": "/nonexistent",
                "LC_ALL": "C.UTF-8",
                "QT_QPA_PLATFORM": "offscreen",
                "TMPDIR": str(home),
            },
            capture_output=True,
            text=True,
            timeout=RUN_LIMIT_S,
            check=False,
        )

    def test_its_window_does_the_main_job(self, copy: Path, changed: str, home: Path) -> None:
        assert changed
        done = self.run(copy, home, "--demo", "--drive")
        assert done.returncode == 0, done.stdout + done.stderr
        assert list(home.rglob("*.mp4"))

    def test_is_really_what_is_loaded(self, copy: Path, changed: str, home: Path) -> None:
        report = json.loads(self.run(copy, home, "--self-check").stdout)
        (qt,) = (check for check in report["checks"] if check["name"] == "qt")
        assert changed in json.dumps(qt)


class TestWhatIsUnknown:
    def test_a_distribution_without_a_licence_stops_the_build(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.syspath_prepend(str(tmp_path))
        module = distribution(tmp_path, "License: do as you like\n")
        with pytest.raises(Failed, match=r"\[distributions\.grabbag\]"):
            inventory.taken([("grabbag", str(module), "PYMODULE")], [], [])

    def test_one_with_a_licence_does_not(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.syspath_prepend(str(tmp_path))
        module = distribution(tmp_path, "License-Expression: mit\n")
        taken, _ = inventory.taken([("grabbag", str(module), "PYMODULE")], [], [])
        found = {one.key: one for one in taken.components}
        assert (found["grabbag"].licence, found["grabbag"].modules) == ("MIT", 1)

    def test_nor_where_the_later_reader_of_metadata_is_in_use(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # It comes with keyring, puts itself before Python's own, and raises for what is not said.
        pytest.importorskip("importlib_metadata")
        self.test_one_with_a_licence_does_not(tmp_path, monkeypatch)

    def test_of_two_of_a_name_the_first_counts(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # setuptools puts copies of its own behind what is installed, once it is imported.
        for place in ("behind", "before"):
            (tmp_path / place).mkdir()
            monkeypatch.syspath_prepend(str(tmp_path / place))
            module = distribution(tmp_path / place, "License-Expression: MIT\n")
        found = Origins(table(), []).of(str(module))
        assert found is not None
        assert found.key == "grabbag"

    def test_what_is_installed_beside_pythons_library_is_not_pythons(self) -> None:
        lost = Path(sysconfig.get_path("purelib")) / "of_nobody.py"
        assert Origins(table(), []).of(str(lost)) is None

    def test_a_licence_without_a_text_stops_the_build(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.syspath_prepend(str(tmp_path))
        module = distribution(tmp_path, "License-Expression: Artistic-2.0\n")
        with pytest.raises(Failed, match=r"grabbag: no text of Artistic-2\.0"):
            inventory.taken([("grabbag", str(module), "PYMODULE")], [], [])

    def test_a_library_of_nobody_stops_the_build_and_all_are_named(self, tmp_path: Path) -> None:
        files = [
            (name, str(tmp_path / name), "BINARY")
            for name in ("libgrab.so.1", "libother.so.2", "libpng16.so.16")
        ]
        with pytest.raises(Failed) as failed:
            inventory.taken([], files, [])
        assert "libgrab.so.1" in str(failed.value)
        assert "libother.so.2" in str(failed.value)
        assert "libpng16" not in str(failed.value)

    @ON_LINUX
    @pytest.mark.parametrize(
        ("switch", "licence", "word"),
        [
            ("--enable-libfdk-aac", "or (at your option) any later version", "libfdk-aac"),
            ("--enable-nonfree", "or (at your option) any later version", "nonfree"),
            ("--enable-libx264", "nonfree and unredistributable", "any more"),
        ],
    )
    def test_another_ffmpeg_stops_the_build(
        self, switch: str, licence: str, word: str, tmp_path: Path
    ) -> None:
        said = f"ffmpeg version n9.0 \nconfiguration: {switch}\nversion 3 of the License, {licence}"
        ffmpeg = program(tmp_path / "ffmpeg", said)
        component = Component("ffmpeg", "FFmpeg", "", "GPL-3.0-or-later", "program")
        with pytest.raises(Failed, match=word):
            parts_of(component, None, [ffmpeg, ffmpeg])


class TestLinks:
    @pytest.mark.parametrize(
        ("place", "target"),
        [
            ("QtCore", "Qt/lib/QtCore.framework/Versions/A/QtCore"),
            ("Qt/lib/QtCore.framework/QtCore", "Versions/Current/QtCore"),
            ("Qt/lib/QtCore.framework/Versions/Current", "A"),
        ],
    )
    def test_are_of_what_they_lead_to(self, place: str, target: str) -> None:
        library = Path(importlib.metadata.__file__)  # a file whose owner is known
        files = [
            ("Qt/lib/QtCore.framework/Versions/A/QtCore", str(library), "BINARY"),
            (place, target, "SYMLINK"),
        ]
        taken, _ = inventory.taken([], files, [])
        (python,) = (one for one in taken.components if one.key == "python")
        assert f"{inventory.INTERNAL}/{place}" in python.files

    def test_one_that_leads_nowhere_stops_the_build(self) -> None:
        with pytest.raises(Failed, match="lost -> nowhere"):
            inventory.taken([], [("lost", "nowhere", "SYMLINK")], [])


class TestTable:
    def test_every_licence_in_it_has_a_text(self) -> None:
        said = [row.licence for row in table().distributions.values()]
        said += [row.licence for row in table().libraries]
        said += [row.licence for row in table().parts]
        names = set(licences_in(" ".join(said)))
        assert [name for name in sorted(names) if not text_of(name).is_file()] == []

    def test_every_text_is_of_a_licence(self) -> None:
        for path in text_of("MIT").parent.glob("*.txt"):
            assert len(path.read_text(encoding="utf-8").split()) > 30, path

    def test_parts_are_of_components_there_can_be(self) -> None:
        known = {row.key for row in table().libraries} | {"deno", "curl-cffi", "brotli"}
        assert {row.of for row in table().parts} <= known | {"yt-dlp-ejs", "waitress"}

    @pytest.mark.parametrize(
        ("expression", "asks"),
        [
            ("MIT", False),
            ("GPL-3.0-or-later", True),
            ("LGPL-3.0-only OR GPL-2.0-only", True),
            ("BSD-3-Clause OR GPL-2.0-only", False),
            ("MPL-2.0 AND BSD-3-Clause", True),
            ("(GPL-2.0-or-later WITH Bootloader-exception) AND Apache-2.0", True),
        ],
    )
    def test_who_asks_for_sources(self, expression: str, asks: bool) -> None:
        assert asks_for_source(expression) is asks

    @pytest.mark.parametrize(
        ("path", "within", "key"),
        [
            ("C:/site-packages/PySide6/Qt6Core.dll", "pyside6-essentials", "qt"),
            ("C:/site-packages/PySide6/plugins/platforms/qwindows.dll", "pyside6-essentials", "qt"),
            ("/lib/PySide6/Qt/lib/libicuuc.so.73", "pyside6-essentials", "icu"),
            ("C:/Python/vcruntime140.dll", "", "microsoft-visual-cpp-runtime"),
            ("C:/PySide6/msvcp140.dll", "pyside6-essentials", "microsoft-visual-cpp-runtime"),
            ("C:/Python/DLLs/libcrypto-3.dll", "", "openssl"),
            ("/Frameworks/Python.framework/Versions/3.13/Python", "", "python"),
            ("/lib/PySide6/QtCore.abi3.so", "pyside6-essentials", None),
            ("/usr/lib/libQt6Core.so.6", "", None),
        ],
    )
    def test_libraries_of_every_system_are_known_by_name(
        self, path: str, within: str, key: str | None
    ) -> None:
        found = table().library_of(path, within)
        assert (found.key if found else None) == key

    def test_python_s_own_modules_are_python_s(self) -> None:
        found = Origins(table(), []).of(str(Path(os.__file__)))
        assert found is not None
        assert (found.key, found.licence) == ("python", "Python-2.0.1")
