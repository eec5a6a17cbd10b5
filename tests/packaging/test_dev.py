"""dev.py's decisions, without a network and without touching the machine."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from contextlib import nullcontext
from itertools import pairwise
from pathlib import Path

import pytest

import dev
from devtools import commands, display, environment, system, translations
from devtools.system import Purpose

ROOT = Path(__file__).resolve().parents[2]
LOCK_LINES = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's own set-up")


def never(_name: str) -> bool:
    return False


def always(_name: str) -> bool:
    return True


def executable(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o700)
    return path


class TestLock:
    def test_holds_no_address(self) -> None:
        assert not [line for line in LOCK_LINES if "http" in line or "://" in line]

    def test_every_package_has_an_exact_version_and_a_hash(self) -> None:
        names = [line for line in LOCK_LINES if line and line[0] not in " #"]
        assert names
        assert [line for line in names if not re.match(r"[a-z0-9.-]+==[^ ]+ ", line)] == []
        hashed = [
            line
            for line, after in pairwise(LOCK_LINES)
            if "--hash=sha256:" in after and not line.startswith(" ")
        ]
        assert hashed == names

    def test_holds_everything_asked_for(self) -> None:
        locked = {line.split("==")[0] for line in LOCK_LINES if "==" in line}
        asked = [
            line.split(">=")[0].split("[")[0].strip().lower()
            for name in ("requirements.in", "requirements-dev.in")
            for line in (ROOT / name).read_text(encoding="utf-8").splitlines()
            if line and line[0] not in "#-"
        ]
        assert {name for name in asked if name not in locked} == set()

    def test_nothing_else_names_an_address_for_packages(self) -> None:
        for name in ("requirements.in", "requirements-dev.in", "pyproject.toml", ".ci/run"):
            assert "://" not in (ROOT / name).read_text(encoding="utf-8")


class TestDoor:
    def test_keeps_to_the_words_of_an_old_python(self) -> None:
        ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 8))

    def test_usage_names_every_command(self) -> None:
        usage = dev.__doc__ or ""
        named = {line.split()[2] for line in usage.splitlines() if line.startswith("python3")}
        assert named == set(commands.COMMANDS)

    @pytest.mark.parametrize(("args", "code"), [([], 2), (["nonsense"], 2), (["--help"], 0)])
    def test_anything_else_shows_the_usage(
        self, args: list[str], code: int, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert commands.main(args, "the usage") == code
        assert "the usage" in capsys.readouterr().out

    def test_a_command_without_arguments_refuses_some(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert commands.main(["setup", "extra"], "") == 1
        assert "extra" in capsys.readouterr().err

    def test_the_best_known_python_that_works_is_taken(self, tmp_path: Path) -> None:
        for folder, name in (("a", "python3.11"), ("a", "python3.13"), ("b", "python3.12")):
            executable(tmp_path / folder / name, "")
        path = os.pathsep.join(["", str(tmp_path / "a"), str(tmp_path / "b")])
        assert dev.newer_python(path, always) == str(tmp_path / "a" / "python3.13")
        broken = str(tmp_path / "a")
        assert dev.newer_python(path, lambda name: not name.startswith(broken)) == str(
            tmp_path / "b" / "python3.12"
        )
        assert dev.newer_python(path, never) is None

    @ON_LINUX
    def test_a_shim_that_fails_does_not_count(self, tmp_path: Path) -> None:
        shim = executable(tmp_path / "python3.13", "#!/bin/sh\nexit 127\n")
        assert not dev.works(str(shim))
        assert not dev.works(str(tmp_path / "absent"))
        assert dev.works(sys.executable)

    def test_without_any_it_says_what_is_needed(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("PATH", "")
        assert dev.hand_over(["run"]) == 1
        assert "needs Python 3.11 or newer" in capsys.readouterr().err


class TestDisplay:
    @pytest.mark.parametrize(
        ("environ", "platform", "is_needed"),
        [
            ({}, "linux", True),
            ({"DISPLAY": ""}, "linux", True),
            ({"DISPLAY": ":0"}, "linux", False),
            ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
            ({"QT_QPA_PLATFORM": "xcb"}, "linux", True),
            ({"QT_QPA_PLATFORM": "xcb:nograb"}, "linux", True),
            ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
            ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux", False),
            ({}, "darwin", False),
            ({}, "win32", False),
        ],
    )
    def test_is_made_only_where_a_window_has_none(
        self, environ: dict[str, str], platform: str, is_needed: bool
    ) -> None:
        assert display.is_needed(environ, platform) is is_needed

    def test_the_cookie_holds_for_any_display(self) -> None:
        cookie = bytes(range(16))
        name = b"MIT-MAGIC-COOKIE-1"
        wanted = b"\xff\xff" + b"\0\0" + b"\0\0" + b"\0\x12" + name + b"\0\x10" + cookie
        assert display.cookie_file(cookie) == wanted

    @ON_LINUX
    @pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
    def test_opens_for_who_holds_the_cookie_and_leaves_nothing(self) -> None:
        with display.virtual_display({}) as variables:
            socket = Path("/tmp/.X11-unix", "X" + variables["DISPLAY"].removeprefix(":"))  # noqa: S108 - X's own place
            authority = Path(variables["XAUTHORITY"])
            assert socket.exists()
            assert authority.parent.stat().st_mode & 0o077 == 0
            assert opens(variables)
            assert not opens({**variables, "XAUTHORITY": os.devnull})
        assert not socket.exists()
        assert not authority.parent.exists()


def opens(variables: dict[str, str]) -> bool:
    """Tell whether a Qt program gets a window on a display."""
    code = "from PySide6.QtGui import QGuiApplication as A; assert A([]).platformName() == 'xcb'"
    environ = {**os.environ, "QT_QPA_PLATFORM": "xcb", **variables}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, check=False
    )
    return done.returncode == 0


class TestPurposes:
    @ON_LINUX
    @pytest.mark.parametrize(
        ("environ", "extra"),
        [
            ({}, {Purpose.X11, Purpose.DISPLAY}),
            ({"DISPLAY": ":0"}, {Purpose.X11}),
            ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {Purpose.WAYLAND}),
            ({"QT_QPA_PLATFORM": "offscreen"}, set()),
        ],
    )
    def test_a_window_stops_only_for_what_it_cannot_do_without(
        self, environ: dict[str, str], extra: set[Purpose]
    ) -> None:
        assert commands.for_a_window(environ) == {Purpose.PYTHON, Purpose.QT} | extra
        assert commands.for_a_window(environ) <= commands.everything(environ)

    @pytest.mark.parametrize(
        ("is_made", "is_thorough", "looked_for"),
        [
            (True, False, set(Purpose) - {Purpose.PYTHON, Purpose.NICETY}),
            (True, True, set(Purpose) - {Purpose.PYTHON}),
            (False, False, set(Purpose)),
        ],
    )
    def test_a_finished_set_up_is_asked_for_less(
        self,
        is_made: bool,
        is_thorough: bool,
        looked_for: set[Purpose],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        done: list[object] = []
        monkeypatch.setattr(environment, "is_ready", lambda: is_made)
        monkeypatch.setattr(environment, "only_one", nullcontext)
        monkeypatch.setattr(environment, "make", lambda: done.append("made"))
        monkeypatch.setattr(system, "missing", lambda _wanted: ["something"])
        monkeypatch.setattr(translations, "release", lambda: done.append("translated"))
        monkeypatch.setattr(
            system, "provide", lambda wanted, _required, tells: done.append((wanted, tells))
        )
        commands.prepare(set(Purpose), {Purpose.QT}, is_thorough=is_thorough)
        assert done[0] == (looked_for, is_thorough or not is_made)
        assert ("made" in done) is not is_made

    def test_nothing_is_done_where_nothing_is_missing(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(environment, "is_ready", lambda: True)
        monkeypatch.setattr(environment, "only_one", pytest.fail)
        monkeypatch.setattr(system, "missing", lambda _wanted: [])
        monkeypatch.setattr(translations, "stale", list)
        commands.prepare(set(Purpose), {Purpose.QT})


class TestRun:
    @pytest.fixture
    def started(self, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
        """Return what `run` starts, without starting it."""
        seen: list[list[str]] = []

        def follow(command: list[str], _env: dict[str, str]) -> int:
            seen.append(command[1:])
            return 7

        monkeypatch.setattr(commands, "prepare", lambda _wanted, _required: None)
        monkeypatch.setattr(commands, "follow", follow)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        return seen

    def test_passes_everything_on_and_the_exit_code_back(
        self, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("DISPLAY", ":0")
        assert commands.run(["--demo", "--output", "a b"]) == 7
        assert started == [["--demo", "--output", "a b"]]

    @ON_LINUX
    @pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
    def test_drives_the_demo_where_nobody_could_click(self, started: list[list[str]]) -> None:
        assert commands.run(["--demo"]) == 7
        assert commands.run(["--version"]) == 7
        assert started == [["--demo", "--drive"], ["--version"]]

    @pytest.mark.parametrize(("code", "wanted"), [("raise SystemExit(3)", 3), ("", 0)])
    def test_follow_returns_the_exit_code(self, code: str, wanted: int) -> None:
        assert commands.follow([sys.executable, "-c", code], dict(os.environ)) == wanted

    @ON_LINUX
    def test_follow_tells_of_a_signal(self) -> None:
        code = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
        assert commands.follow([sys.executable, "-c", code], dict(os.environ)) == 128 + 9


class TestTest:
    def test_nothing_that_bends_a_test_gets_through(self) -> None:
        environ = {
            "PATH": "/bin",
            "PYTHONPATH": "/elsewhere",
            "QT_SCALE_FACTOR": "2",
            "http_proxy": "proxy.invalid",
            "ALL_PROXY": "proxy.invalid",
            "no_proxy": "example.invalid",
            "LC_ALL": "C",
        }
        assert commands.test_environ(environ) == {
            "PATH": "/bin",
            "QT_QPA_PLATFORM": "offscreen",
            "NO_PROXY": "127.0.0.1,localhost",
            "LC_ALL": "C.UTF-8",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }
        assert commands.test_environ({"QT_QPA_PLATFORM": "xcb"})["QT_QPA_PLATFORM"] == "xcb"

    @pytest.fixture
    def run(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
        """Return the tools that `test` runs; ruff's format and pytest fail."""
        seen: list[tuple[str, ...]] = []

        def fake(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
            words = (Path(command[0]).stem, *command[1:])
            seen.append(words)
            return subprocess.CompletedProcess(command, int("format" in words or "pytest" in words))

        monkeypatch.setattr(commands, "prepare", lambda _wanted, _required: None)
        monkeypatch.setattr(subprocess, "run", fake)
        return seen

    def test_everything_runs_and_what_failed_is_said_last(
        self, run: list[tuple[str, ...]], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert commands.test([]) == 1
        assert [words[0] for words in run] == ["ruff", "ruff", "mypy", "lint-imports", "python"]
        assert run[-1][:3] == ("python", "-m", "pytest")
        assert capsys.readouterr().out.splitlines()[-1] == "FAILED: ruff format, tests"

    def test_with_arguments_pytest_runs_alone(self, run: list[tuple[str, ...]]) -> None:
        assert commands.test(["tests/core", "-k", "x"]) == 1
        assert run == [("python", "-m", "pytest", "tests/core", "-k", "x")]

    @pytest.mark.parametrize(("made", "is_checked"), [(0, True), (3, False)])
    def test_the_packages_are_checked_once_they_are_made(
        self, made: int, is_checked: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        started: list[tuple[str, ...]] = []

        def follow(command: list[str], *_rest: object) -> int:
            started.append(tuple(command[1:]))
            return made

        monkeypatch.setattr(commands, "prepare", lambda _wanted, _required: None)
        monkeypatch.setattr(commands, "follow", follow)
        assert commands.package(["--check"]) == made
        assert started[0] == ("-m", "devtools.packing", "package")
        assert [words[:4] for words in started[1:]] == [
            ("-m", "pytest", "tests/packaging", "--packages")
        ] * is_checked

    def test_the_faults_run_alone_all_of_them_and_end(self, run: list[tuple[str, ...]]) -> None:
        assert commands.test(["--faults", "-k", "disk"]) == 1
        words = run[0]
        assert words[:5] == ("python", "-m", "pytest", "tests/faults", "--faults")
        assert words.count("--faults") == 1
        assert words[-2:] == ("-k", "disk")
        assert "--session-timeout" in words
