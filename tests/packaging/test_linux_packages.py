"""Linux's packages, made by the real tools of a small tree, so that it takes seconds."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest

from devtools.packing import deb, packages, papers, rpm, tarball
from devtools.packing.appdir import make_appdir
from devtools.packing.dependencies import (
    DEBIAN_PACKAGES,
    Needs,
    debian_depends,
    needs_of,
    rpm_requires,
)
from devtools.packing.identity import MADE_AT_S, NAME, VERSION
from devtools.packing.staging import HOUSE, stage_system
from devtools.stages import Failed
from tests.packaging.staged_tree import LISTING, make_small_tree

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's packages"),
    pytest.mark.timeout(180),
]
SOMEBODY = 4711
NEEDS = Needs(
    ("ld-linux-x86-64.so.2", "libEGL.so.1", "libc.so.6", "libm.so.6", "libstdc++.so.6"), (2, 35), 29
)


def needs_program(name: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(name), reason=f"no {name}")


def said(*command: str | Path) -> str:
    """Run a program that must succeed; return what it says."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def staged(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a staged system of the small tree; nobody changes it."""
    del qapp  # the icons are drawn in its process
    folder = tmp_path_factory.mktemp("packing")
    return stage_system(make_small_tree(folder / "tree"), folder / "system")


@pytest.fixture(scope="module")
def deb_package(staged: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return deb.make_deb(staged, NEEDS, tmp_path_factory.mktemp("deb"))


@pytest.fixture(scope="module")
def rpm_package(staged: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rpm")
    return rpm.make_rpm(staged, NEEDS, folder, folder / "work")


@pytest.fixture(scope="module")
def archive(staged: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tar")
    return tarball.make_tarball(staged, NEEDS, folder, folder / "work")


class TestStaging:
    def test_lays_out_all_that_a_desktop_looks_for_and_nothing_else(self, staged: Path) -> None:
        found = [path for path in staged.rglob("*") if path.is_symlink() or path.is_file()]
        assert sorted(path.relative_to(staged).as_posix() for path in found) == sorted(LISTING)

    def test_the_command_leads_to_the_program(self, staged: Path) -> None:
        assert (staged / "usr/bin/vidgrab").resolve() == (staged / HOUSE / "vidgrab").resolve()
        said(staged / "usr/bin/vidgrab")

    def test_who_looks_for_the_licences_finds_them(self, staged: Path) -> None:
        text = (staged / "usr/share/doc/vidgrab/licences/THIRD_PARTY.md").read_text("utf-8")
        assert text == "Parts\n"

    def test_programs_can_be_run_and_all_else_read(self, staged: Path) -> None:
        runnable = set()
        for path in staged.rglob("*"):
            mode = path.lstat().st_mode & 0o777
            if path.is_symlink():
                continue
            if path.is_dir():
                assert mode == 0o755, path
            else:
                assert mode in {0o644, 0o755}, path
                runnable |= {path.name} if mode == 0o755 else set()
        programs = {"vidgrab", "vidgrab-engine", "ffmpeg", "ffprobe", "deno"}
        assert runnable == programs | {"nautilus-open-in-vidgrab"}

    def test_everything_is_of_one_time(self, staged: Path) -> None:
        times = {path.lstat().st_mtime for path in [staged, *staged.rglob("*")]}
        assert times == {MADE_AT_S}

    def test_nothing_is_left_to_fill_in(self, staged: Path) -> None:
        for path in (staged / "usr/share").rglob("*"):
            if path.is_file() and path.suffix not in {".png", ".svg"}:
                data = path.read_bytes()
                data = gzip.decompress(data) if path.suffix == ".gz" else data
                assert not re.search(rb"@[A-Z_]+@", data), path

    def test_the_icons_are_of_the_sizes_they_are_filed_under(self, staged: Path) -> None:
        for path in (staged / "usr/share/icons").rglob("*.png"):
            width, height = (int.from_bytes(path.read_bytes()[at : at + 4]) for at in (16, 20))
            assert f"{width}x{height}" == path.parts[-3]

    def test_the_frozen_program_itself_is_left_as_it_was(
        self, tmp_path: Path, qapp: object
    ) -> None:
        del qapp
        tree = make_small_tree(tmp_path / "tree")
        before = {path: path.lstat() for path in tree.rglob("*")}
        make_appdir(stage_system(tree, tmp_path / "system"), tmp_path)
        after = {path: path.lstat() for path in tree.rglob("*")}
        assert [(p, s.st_mode, s.st_mtime_ns) for p, s in before.items()] == [
            (p, s.st_mode, s.st_mtime_ns) for p, s in after.items()
        ]


class TestDependencies:
    def test_are_the_libraries_that_do_not_come_along(self) -> None:
        assert debian_depends(NEEDS) == [
            *("libc6 (>= 2.35)", "libegl1", "libstdc++6 (>= 11)", "xdg-utils", "xkb-data"),
        ]
        assert rpm_requires(NEEDS) == [
            *("hicolor-icon-theme", "libEGL.so.1()(64bit)", "libc.so.6(GLIBC_2.35)(64bit)"),
            *("libstdc++.so.6()(64bit)", "libstdc++.so.6(GLIBCXX_3.4.29)(64bit)"),
            *("xdg-utils", "xkeyboard-config"),
        ]

    def test_a_library_nobody_knows_stops_it(self) -> None:
        with pytest.raises(Failed, match=r"libnew\.so\.7"):
            debian_depends(replace(NEEDS, sonames=("libnew.so.7",)))

    @needs_program("objdump")
    def test_are_read_from_the_binaries(self, tmp_path: Path) -> None:
        tree = make_small_tree(tmp_path / "tree")
        needs = needs_of(tree)
        assert needs.sonames == ("libc.so.6",)
        assert needs.glibc >= (2, 4)
        (tree / "_internal/libc.so.6").write_bytes(b"")
        assert needs_of(tree).sonames == ()

    @needs_program("dpkg-query")
    def test_the_packages_have_the_libraries(self) -> None:
        command = ["dpkg-query", "-S", *(f"*/{name}" for name in DEBIAN_PACKAGES)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        held = 0
        for line in done.stdout.splitlines():
            package, path = line.split(": ")
            is_system = re.match(r"(/usr)?/lib/[^/]+-linux-gnu/[^/]+$", path)
            if is_system and not package.startswith("diversion"):
                assert package.split(":")[0] == DEBIAN_PACKAGES[Path(path).name], line
                held += 1
        assert held > 5

    def test_of_the_frozen_program(self, frozen: Path) -> None:
        needs = needs_of(frozen)
        names = {word.split()[0] for word in debian_depends(needs)}
        assert names >= {"libc6", "libegl1", "libfontconfig1", "libx11-6", "libxcb1", "zlib1g"}
        assert names <= {"libc6", "xdg-utils", "xkb-data", *DEBIAN_PACKAGES.values()}
        assert needs.glibc >= (2, 28)


@needs_program("dpkg-deb")
class TestDeb:
    def test_says_what_it_is(self, deb_package: Path, staged: Path) -> None:
        fields = said("dpkg-deb", "-f", deb_package)
        assert fields == deb.control(staged, NEEDS)
        assert "Depends: libc6 (>= 2.35), libegl1, " in fields
        assert said("dpkg-deb", "-f", deb_package, "Version") == f"{VERSION}-1\n"

    def test_holds_the_staged_files_as_the_administrators(self, deb_package: Path) -> None:
        rows = [line.split() for line in said("dpkg-deb", "-c", deb_package).splitlines()]
        assert {row[1] for row in rows} == {"root/root"}
        files = {row[5].removeprefix("./") for row in rows if row[0][0] != "d"}
        assert files == set(LISTING)
        assert [row[0] for row in rows if row[5].endswith("libreal.so.1")] == ["-rw-r--r--"]

    def test_has_no_scripts_and_right_sums(self, deb_package: Path, tmp_path: Path) -> None:
        said("dpkg-deb", "-R", deb_package, tmp_path / "out")
        assert {path.name for path in (tmp_path / "out/DEBIAN").iterdir()} == {"control", "md5sums"}
        sums = tmp_path / "out/DEBIAN/md5sums"
        subprocess.run(["md5sum", "-c", "--quiet", sums], cwd=tmp_path / "out", check=True)  # noqa: S607 - the system's
        assert len(sums.read_text("utf-8").splitlines()) == len(LISTING) - 3  # three links

    def test_two_runs_give_the_same(self, deb_package: Path, tmp_path: Path, qapp: object) -> None:
        del qapp
        again = stage_system(make_small_tree(tmp_path / "tree"), tmp_path / "system")
        if os.geteuid() == 0:
            os.chown(again / HOUSE / "vidgrab", SOMEBODY, SOMEBODY)
        assert deb.make_deb(again, NEEDS, tmp_path).read_bytes() == deb_package.read_bytes()

    @pytest.mark.skipif(os.geteuid() != 0, reason="dpkg installs for the administrator only")
    def test_an_upgrade_and_a_removal_leave_nothing(
        self, deb_package: Path, staged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        root = tmp_path / "root"
        for name in ("updates", "info"):
            (root / "var/lib/dpkg" / name).mkdir(parents=True)
        for name in ("status", "available"):
            (root / "var/lib/dpkg" / name).touch()
        newer = shutil.copytree(staged, tmp_path / "newer", symlinks=True)
        (newer / HOUSE / "_internal/words.txt").rename(newer / HOUSE / "_internal/more.txt")
        monkeypatch.setattr(deb, "VERSION", "0.2.0")
        upgrade = deb.make_deb(newer, NEEDS, tmp_path)
        dpkg = ("dpkg", f"--root={root}", "--force-depends", "--log=/dev/null")
        said(*dpkg, "-i", deb_package)
        assert installed(root) == set(LISTING)
        said(*dpkg, "-i", upgrade)
        inside = f"{HOUSE}/_internal"
        assert installed(root) == {*LISTING, f"{inside}/more.txt"} - {f"{inside}/words.txt"}
        said(*dpkg, "--purge", NAME)
        assert installed(root) == set()
        assert not (root / "usr/lib").exists()


def installed(root: Path) -> set[str]:
    found = (path for path in (root / "usr").rglob("*") if path.is_symlink() or path.is_file())
    return {path.relative_to(root).as_posix() for path in found}


@needs_program("rpmbuild")
class TestRpm:
    def test_holds_the_staged_files_as_the_administrators(self, rpm_package: Path) -> None:
        wanted = {f"/{name}" for name in LISTING if not name.endswith("changelog.Debian.gz")}
        form = r"[%{FILENAMES} %{FILEUSERNAME} %{FILEMODES:perms}\n]"
        table = said("rpm", "-qp", "--qf", form, rpm_package)
        rows = [line.split() for line in table.splitlines()]
        assert {row[0] for row in rows if row[2][0] != "d"} == wanted
        assert {row[1] for row in rows} == {"root"}
        modes = {row[0]: row[2] for row in rows}
        assert modes[f"/{HOUSE}/_internal/libreal.so.1"] == "-rw-r--r--"
        assert modes[f"/{HOUSE}/vidgrab"] == "-rwxr-xr-x"

    def test_owns_its_own_folders_and_those_nobody_else_does(self, rpm_package: Path) -> None:
        table = said("rpm", "-qp", "--qf", r"[%{FILENAMES} %{FILEMODES:perms}\n]", rpm_package)
        folders = {line.split()[0] for line in table.splitlines() if line.split()[1][0] == "d"}
        inside = {f"/{HOUSE}", *(f"/{HOUSE}/_internal{name}" for name in ("", "/bin", "/licences"))}
        doc = "/usr/share/doc/vidgrab"
        unowned = {"/usr/share/kio", "/usr/share/kio/servicemenus"}  # where KDE is not
        assert folders == {*inside, doc, f"{doc}/examples", *unowned}

    def test_requires_what_is_needed_and_runs_nothing(self, rpm_package: Path) -> None:
        required = said("rpm", "-qpR", rpm_package).splitlines()
        ours = sorted(name for name in required if not name.startswith("rpmlib("))
        assert ours == rpm_requires(NEEDS)
        assert said("rpm", "-qp", "--scripts", rpm_package) == ""

    def test_two_runs_give_the_same(self, rpm_package: Path, tmp_path: Path, staged: Path) -> None:
        again = rpm.make_rpm(staged, NEEDS, tmp_path, tmp_path / "work")
        assert again.read_bytes() == rpm_package.read_bytes()


@needs_program("xz")
class TestTarball:
    def test_holds_one_folder_that_works_and_says_how(self, archive: Path, tmp_path: Path) -> None:
        with tarfile.open(archive) as tar:
            tar.extractall(tmp_path / "out", filter="data")
        (folder,) = (tmp_path / "out").iterdir()
        assert folder.name == f"vidgrab-{VERSION}"
        names = {path.name for path in folder.iterdir()}
        assert names == {"vidgrab", "vidgrab-engine", "_internal", "README.txt", "LICENSE"}
        said(folder / "vidgrab")
        text = (folder / "README.txt").read_text("utf-8")
        assert "./vidgrab --register" in text
        assert "  libegl1\n" in text
        assert "@" not in text

    def test_every_file_is_whole_and_nobodys(self, archive: Path, staged: Path) -> None:
        with tarfile.open(archive) as tar:
            members = tar.getmembers()
            library = tar.extractfile(f"vidgrab-{VERSION}/_internal/libreal.so.1")
            assert library is not None
            assert library.read() == (staged / HOUSE / "_internal/libreal.so.1").read_bytes()
        assert [one.name for one in members] == sorted((one.name for one in members), key=parts)
        assert {(one.uid, one.gid, one.uname) for one in members} == {(0, 0, "root")}
        assert {one.mtime for one in members} == {MADE_AT_S}
        assert not any(one.islnk() for one in members)

    def test_two_runs_give_the_same(self, archive: Path, staged: Path, tmp_path: Path) -> None:
        again = tarball.make_tarball(staged, NEEDS, tmp_path, tmp_path / "work")
        assert again.read_bytes() == archive.read_bytes()


def parts(name: str) -> tuple[str, ...]:
    return tuple(name.split("/"))


class TestAppDir:
    def test_has_at_its_top_what_the_tool_asks_for(self, staged: Path, tmp_path: Path) -> None:
        folder = make_appdir(staged, tmp_path)
        assert folder.name == f"VidGrab-{VERSION}-{os.uname().machine}.AppDir"
        said(folder / "AppRun")
        name = "io.github.vidgrab.VidGrab"
        assert f"Icon={name}\n" in (folder / f"{name}.desktop").read_text("utf-8")
        assert (folder / ".DirIcon").read_bytes()[1:4] == b"PNG"
        assert (folder / f"{name}.png").is_file()
        assert (folder / f"usr/share/metainfo/{name}.appdata.xml").is_file()
        assert (folder / "usr/share/doc/vidgrab/copyright").is_file()

    def test_leads_nowhere_outside(self, staged: Path, tmp_path: Path) -> None:
        folder = make_appdir(staged, tmp_path).resolve()
        for path in folder.rglob("*"):
            if path.is_symlink():
                assert not path.readlink().is_absolute()
                assert path.resolve(strict=True).is_relative_to(folder)


class TestCommand:
    def test_makes_what_the_table_says_into_an_emptied_folder(self, tmp_path: Path) -> None:
        out = tmp_path / "packages"
        out.mkdir()
        (out / "old.deb").touch()
        places: list[Path] = []

        def make(tree: Path, out: Path, work: Path) -> list[Path]:
            places.append(work)
            (out / "new.deb").write_bytes(tree.name.encode())
            return [out / "new.deb"]

        made = packages.make_packages(tmp_path / "tree", out, [make])
        assert [path.read_bytes() for path in made] == [b"tree"]
        assert [path.name for path in out.iterdir()] == ["new.deb"]
        assert not any(place.exists() for place in places)

    def test_a_system_without_packages_says_so(self, tmp_path: Path) -> None:
        with pytest.raises(Failed, match="No package"):
            packages.make_packages(tmp_path, tmp_path / "out", [])

    def test_knows_the_three_systems(self) -> None:
        assert set(packages.MAKERS) == {"linux", "win32", "darwin"}


def test_the_changelog_is_debians(tmp_path: Path) -> None:
    path = tmp_path / "changelog"
    path.write_text(papers.debian_changelog(), "utf-8")
    if shutil.which("dpkg-parsechangelog"):
        assert said("dpkg-parsechangelog", "-l", path, "-S", "Version") == f"{VERSION}-1\n"
    assert f"vidgrab ({VERSION}-1) " in path.read_text("utf-8")
