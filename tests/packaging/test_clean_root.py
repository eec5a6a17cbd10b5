"""The clean system's own making, as far as it shows without one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.installed import clean_root
from tests.packaging.installed.clean_root import Root

if sys.platform != "linux":
    pytest.skip("a clean Debian root is made on Linux only", allow_module_level=True)

SOURCES = """\
Types: deb
URIs: http://mirror.invalid/debian
Suites: bookworm bookworm-updates
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
"""
NEEDS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="mounts need root")


@pytest.fixture
def apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "apt/sources.list.d"
    folder.mkdir(parents=True)
    (folder / "debian.sources").write_text(SOURCES)
    monkeypatch.setattr(clean_root, "APT_SOURCES", folder.parent)
    monkeypatch.setattr(clean_root, "this_suite", lambda: "bookworm")
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Root:
    """Give a root with one program in it: the machine's own shell, and what that loads."""
    folder = tmp_path / "system"
    for place in ("proc", "dev", "tmp", "bin", "run/user/1000"):
        (folder / place).mkdir(parents=True)
    loaded = subprocess.run(["ldd", "/bin/sh"], capture_output=True, text=True, check=True).stdout  # noqa: S607 - the system's
    for source in ["/bin/sh", *re.findall(r"(/\S+) \(0x", loaded)]:
        target = folder / source.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(source).read_bytes())
        target.chmod(0o755)
    return Root(folder)


def test_the_next_debian_comes_from_where_this_one_does(apt: Path, tmp_path: Path) -> None:
    (copy,) = clean_root.own_sources("trixie", tmp_path)
    assert copy.read_text("utf-8") == SOURCES.replace("bookworm", "trixie")
    assert (apt / "debian.sources").read_text("utf-8") == SOURCES


def test_what_others_sell_is_no_part_of_a_clean_system(apt: Path, tmp_path: Path) -> None:
    (apt / "other.list").write_text("deb http://mirror.invalid/apt cloud-sdk-bookworm main\n")
    (apt / "off.sources.disabled").write_text(SOURCES)
    assert [path.name for path in clean_root.own_sources("bookworm", tmp_path)] == [
        "debian.sources"
    ]


def test_a_change_shows_in_the_listing(tmp_path: Path) -> None:
    root = Root(tmp_path / "system")
    file = root.folder / "etc/one"
    file.parent.mkdir(parents=True)
    file.write_text("one")
    (root.folder / "etc/two").symlink_to("one")
    before = root.listing()
    assert before.keys() == {"etc", "etc/one", "etc/two"}
    file.chmod(0o600)
    assert {place for place, entry in root.listing().items() if entry != before[place]} == {
        "etc/one"
    }


@NEEDS_ROOT
class TestGate:
    def test_a_person_finds_a_machine_of_their_own(self, root: Root) -> None:
        words = 'read pid rest </proc/self/stat; echo "$HOME" $pid'
        done = root.run("sh", "-c", words)
        assert (done.returncode, done.stderr) == (0, "")
        home, pid = done.stdout.split()
        assert home == f"/{clean_root.HOME}"
        assert int(pid) < 20

    def test_only_loopback_is_there(self, root: Root) -> None:
        words = "while read line; do echo $line; done </proc/net/dev"
        done = root.run("sh", "-c", words)
        names = [line.partition(":")[0] for line in done.stdout.splitlines() if ":" in line]
        assert names == ["lo"]

    def test_nobody_can_write_where_it_is_fixed(self, root: Root) -> None:
        done = root.run("sh", "-c", ": >/tmp/new", is_person=False, fixed="/tmp")  # noqa: S108 - of the root
        assert done.returncode != 0
        assert list((root.folder / "tmp").iterdir()) == []
        assert root.run("sh", "-c", ": >/tmp/new", is_person=False).returncode == 0

    def test_all_that_runs_and_is_mounted_goes_when_its_time_is_over(self, root: Root) -> None:
        words = ": >/tmp/began; (while :; do :; done) & while :; do :; done"
        with pytest.raises(subprocess.TimeoutExpired):
            root.run("sh", "-c", words, is_person=False, limit_s=2.0)
        assert (root.folder / "tmp/began").exists()
        assert str(root.folder) not in Path("/proc/mounts").read_text()
        assert list((root.folder / "proc").iterdir()) == []
