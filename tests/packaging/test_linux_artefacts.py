"""The real Linux packages, as `dev.py package` made them: whole, and without a word from lintian.

Only with ``--packages``; what they do once installed is tested in tests/packaging/installed.
"""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from devtools.freezing.building import TREE
from devtools.packing.appdir import appdir_name
from devtools.packing.deb import deb_name
from devtools.packing.packages import PACKAGES
from devtools.packing.rpm import rpm_name
from devtools.packing.staging import HOUSE, SOURCES
from devtools.packing.tarball import FOLDER, tarball_name

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's packages"),
    pytest.mark.timeout(600),
]
ACCEPTED = SOURCES / "lintian-accepted.txt"
TAG = re.compile(r"^[EW]: vidgrab: (\S+)", re.MULTILINE)


def said(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def sums() -> dict[str, str]:
    """Return the MD5 of every file of the frozen program, as packages write them down."""
    files = (path for path in TREE.rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(TREE).as_posix(): md5(path) for path in files}


def md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


@pytest.mark.packages(".deb")
@pytest.mark.xdist_group("lintian")
def test_lintian_says_nothing_that_is_not_accepted(tmp_path: Path) -> None:
    command = ["lintian", "--tag-display-limit", "0", "--allow-root", str(PACKAGES / deb_name())]
    env = {**os.environ, "TMPDIR": str(tmp_path)}  # it leaves something behind
    done = subprocess.run(
        command, env=env, capture_output=True, text=True, check=False, timeout=500
    )
    found = set(TAG.findall(done.stdout))
    lines = ACCEPTED.read_text("utf-8").splitlines()
    accepted = {line for line in lines if line and not line.startswith("#")}
    assert found - accepted == set(), done.stdout
    assert accepted - found == set(), "no longer needed"


@pytest.mark.packages(".deb")
def test_the_deb_has_the_whole_program(sums: dict[str, str]) -> None:
    told = said("dpkg-deb", "--info", PACKAGES / deb_name(), "md5sums")
    rows = (line.split("  ", 1) for line in told.splitlines())
    packed = {name: digest for digest, name in rows if name.startswith(f"{HOUSE}/")}
    assert packed == {f"{HOUSE}/{name}": digest for name, digest in sums.items()}


@pytest.mark.packages(".rpm")
def test_the_rpm_has_the_whole_program(sums: dict[str, str]) -> None:
    form = r"[%{FILENAMES} %{FILESIZES} %{FILEMODES:perms}\n]"
    told = said("rpm", "-qp", "--qf", form, PACKAGES / rpm_name())
    rows = [line.rsplit(" ", 2) for line in told.splitlines()]
    start = f"/{HOUSE}/"
    packed = {row[0].removeprefix(start): int(row[1]) for row in rows if row[2][0] == "-"}
    assert sums.keys() <= packed.keys()
    assert {name: packed[name] for name in sums} == sizes(TREE, sums)


@pytest.mark.packages(".tar.xz")
def test_the_archive_has_the_whole_program(sums: dict[str, str]) -> None:
    told = said("tar", "--list", "--verbose", "--file", PACKAGES / tarball_name())
    rows = [line.split(None, 5) for line in told.splitlines()]
    packed = {row[5].removeprefix(f"{FOLDER}/"): int(row[2]) for row in rows if row[0][0] == "-"}
    own = {"README.txt", "LICENSE"}
    assert packed.keys() == sums.keys() | own
    assert {name: packed[name] for name in sums} == sizes(TREE, sums)


def sizes(folder: Path, names: dict[str, str]) -> dict[str, int]:
    return {name: (folder / name).stat().st_size for name in names}


@pytest.mark.packages("AppDir")
def test_the_appdir_has_the_whole_program(sums: dict[str, str]) -> None:
    house = PACKAGES / appdir_name() / HOUSE
    assert {name: md5(house / name) for name in sums} == sums


@pytest.mark.packages("AppDir")
def test_the_appdir_tells_a_desktop_all_right() -> None:
    folder = PACKAGES / appdir_name()
    said("desktop-file-validate", *folder.glob("*.desktop"))
    said("appstreamcli", "validate", "--no-net", *folder.glob("usr/share/metainfo/*.metainfo.xml"))
