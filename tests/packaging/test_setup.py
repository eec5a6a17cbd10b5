"""The set-up behind dev.py: what it finds missing, when it starts anew, how it excludes others."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from devtools import environment, stages, system
from devtools.system import Need, Purpose

ROOT = Path(__file__).resolve().parents[2]
POLICY = """\
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.80.0-6ubuntu3
  Version table:
     2.80.0-6ubuntu3 500
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
xvfb:
  Installed: 2:21.1.7
  Candidate: 2:21.1.7
"""
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's own set-up")


def never(_name: str) -> bool:
    return False


def need(name: str, *packages: str, purpose: Purpose = Purpose.QT) -> Need:
    return Need(name, packages, purpose, never)


def placed(path: Path) -> Path:
    """Put an empty file in its place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return path


class TestPackages:
    def test_only_what_apt_can_install_is_known(self) -> None:
        assert system.known_packages(POLICY) == {"libglib2.0-0t64", "xvfb"}

    def test_the_name_that_apt_knows_is_chosen_once(self) -> None:
        names = ("libglib2.0-0t64", "libglib2.0-0")
        lacking = [
            need("libglib-2.0.so.0", *names),
            need("libgthread-2.0.so.0", *names),
            need("Xvfb", "xvfb"),
            need("libodd.so.1", "libodd1"),
        ]
        packages, unknown = system.choose(lacking, system.known_packages(POLICY))
        assert packages == ["libglib2.0-0t64", "xvfb"]
        assert [one.name for one in unknown] == ["libodd.so.1"]
        assert system.choose(lacking[:1], {"libglib2.0-0"})[0] == ["libglib2.0-0"]

    def test_the_python_at_work_names_its_own_venv_package(self) -> None:
        names = system.names_of(system.all_needs(13, is_debian=True))
        assert {"python3.13-venv", "libpython3.13"} <= set(names)
        assert "libxcb-cursor0" in names

    @ON_LINUX
    def test_a_library_counts_when_the_loader_knows_it(self, tmp_path: Path) -> None:
        cache = tmp_path / "ld.so.cache"
        cache.write_bytes(b"glibc-ld.so.cache1.1\0/usr/lib/libmine.so.1\0/usr/lib/libyou.so.10\0")
        has_library = system.library_check(cache)
        assert has_library("libmine.so.1")
        assert not has_library("libyou.so.1")
        assert has_library("libc.so.6"), "the loader itself is asked when its cache is silent"

    @ON_LINUX
    def test_the_library_of_the_python_at_work_is_looked_for_where_that_python_has_it(self) -> None:
        assert system.has_shared_python(f"libpython3.{sys.version_info.minor}.so.1.0")
        assert not system.has_shared_python("libpython3.99.so.1.0")

    def test_advice_elsewhere_names_the_parts(self) -> None:
        advice = system.plain_advice([need("libEGL.so.1", "libegl1"), need("Xvfb", "xvfb")])
        assert "libEGL.so.1" in advice
        assert "Xvfb" in advice
        assert "apt-get" not in advice


@ON_LINUX
class TestProvide:
    @pytest.fixture(autouse=True)
    def unprivileged(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(system, "admin_prefix", lambda: None)
        monkeypatch.setattr(system, "has_program", lambda name: name == "apt-get")
        monkeypatch.setattr(system, "ask_apt", lambda _needs: frozenset({"libegl1"}))

    def lack(self, monkeypatch: pytest.MonkeyPatch, *needs: Need) -> None:
        monkeypatch.setattr(system, "missing", lambda _wanted: list(needs))

    def test_stops_with_the_exact_command_when_it_must(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.lack(monkeypatch, need("libEGL.so.1", "libegl1"), need("libodd.so.1", "new", "old"))
        with pytest.raises(stages.Failed, match="--no-install-recommends libegl1 old"):
            system.provide(set(Purpose), {Purpose.QT}, tells=False)

    def test_goes_on_when_it_can(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.lack(monkeypatch, need("libEGL.so.1", "libegl1"))
        system.provide(set(Purpose), {Purpose.PYTHON}, tells=True)
        assert "libegl1" in capsys.readouterr().out
        system.provide(set(Purpose), {Purpose.PYTHON}, tells=False)
        assert capsys.readouterr().out == ""

    def test_is_silent_about_niceties_alone(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self.lack(monkeypatch, need("font", "fonts", purpose=Purpose.NICETY))
        system.provide(set(Purpose), set(Purpose) - {Purpose.NICETY}, tells=True)
        assert capsys.readouterr().out == ""

    def test_old_package_lists_are_renewed_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        done: list[str] = []

        def run(command: list[str]) -> None:
            done.append("update" if "update" in command else "install")
            if done == ["install"]:
                raise stages.Failed("404")

        monkeypatch.setattr(system, "logged", run)
        system.install([need("libEGL.so.1", "libegl1")], [])
        assert done == ["install", "update", "install"]


@ON_LINUX
class TestStamp:
    @pytest.fixture
    def house(self, tmp_path: Path) -> Path:
        for name in ("pyproject.toml", "requirements.lock"):
            shutil.copy(ROOT / name, tmp_path)
        python = environment.program("python", tmp_path / ".venv")
        placed(python).unlink()
        python.symlink_to(sys.executable)
        return tmp_path

    def stamp(self, house: Path) -> None:
        text = environment.fingerprint(house, house / ".venv")
        (house / ".venv" / environment.STAMP.name).write_text(text, encoding="utf-8")

    def is_ready(self, house: Path) -> bool:
        return environment.is_ready(house, house / ".venv")

    def test_a_finished_set_up_is_ready(self, house: Path) -> None:
        assert not self.is_ready(house)
        self.stamp(house)
        assert self.is_ready(house)

    def test_another_lock_asks_for_a_new_one(self, house: Path) -> None:
        self.stamp(house)
        with (house / "requirements.lock").open("a") as lock:
            lock.write("# newer\n")
        assert not self.is_ready(house)

    @pytest.mark.parametrize(
        ("old", "new", "still_ready"),
        [
            ('vidgrab = "vidgrab_gui', 'grab = "vidgrab_gui', False),
            ("line-length = 100", "line-length = 99", True),
        ],
    )
    def test_only_what_is_installed_counts(
        self, old: str, new: str, still_ready: bool, house: Path
    ) -> None:
        self.stamp(house)
        project = house / "pyproject.toml"
        text = project.read_text(encoding="utf-8")
        assert old in text
        project.write_text(text.replace(old, new), encoding="utf-8")
        assert self.is_ready(house) is still_ready

    def test_a_moved_checkout_asks_for_a_new_one(self, house: Path) -> None:
        self.stamp(house)
        moved = house.rename(house.with_name("moved here"))
        assert not self.is_ready(moved)

    def test_another_python_behind_it_asks_for_a_new_one(self, house: Path) -> None:
        python = environment.program("python", house / ".venv")
        python.unlink()
        python.symlink_to(placed(house / "python3.11"))
        self.stamp(house)
        assert self.is_ready(house)
        (house / "python3.11").unlink()
        assert not self.is_ready(house)
        python.unlink()
        python.symlink_to(placed(house / "python3.13"))
        assert not self.is_ready(house)

    def test_asking_costs_next_to_nothing(self, house: Path) -> None:
        self.stamp(house)
        started_s = time.perf_counter()
        assert self.is_ready(house)
        assert time.perf_counter() - started_s < 0.1


@ON_LINUX
class TestOnlyOne:
    def test_a_second_set_up_waits_even_for_what_the_first_left_running(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(environment, "BUILD", tmp_path)
        monkeypatch.setattr(environment, "LOG", tmp_path / "setup.log")
        with environment.only_one():
            left = subprocess.Popen(
                [sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False
            )
        assert left.stdin is not None
        with (tmp_path / "setup.lock").open("w") as file:
            assert not environment.take(file, wait=False)
            left.stdin.close()
            left.wait()
            assert environment.take(file, wait=False)
        assert capsys.readouterr().out == ""

    def test_a_step_carries_the_lock_along(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(stages, "BUILD", tmp_path)
        monkeypatch.setattr(stages, "LOG", tmp_path / "setup.log")
        monkeypatch.setattr(stages, "ROOT", tmp_path)
        with (tmp_path / "held").open("w") as held:
            os.set_inheritable(held.fileno(), True)
            stages.logged([sys.executable, "-c", f"import os; os.fstat({held.fileno()})"])

    def test_a_failed_step_shows_the_end_of_its_log(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr(stages, "BUILD", tmp_path)
        monkeypatch.setattr(stages, "LOG", tmp_path / "setup.log")
        words = "raise SystemExit('\\n'.join([*map(str, range(100)), 'no such package']))"
        with pytest.raises(stages.Failed) as failed:
            stages.logged([sys.executable, "-c", words])
        shown = str(failed.value).splitlines()
        assert "no such package" in shown
        assert "99" in shown
        assert "10" not in shown
