"""A desktop of our own for the tests: a virtual screen, a session bus, and accessibility on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.processes import descendant_pids, lives

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = Path("/usr/bin/python3")
START_S = 20.0
END_S = 5.0
SCREEN = "1280x1024x24"
_PYTHON_PARTS = ("pyatspi", "gi")
_PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "xdotool")
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def lacking() -> str:
    """Return what this machine lacks for it; nothing where all is there."""
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if not any(map(os.path.exists, _LAUNCHERS)):
        missing.append("at-spi2-core")
    places = Path("/usr/lib/python3/dist-packages")
    missing += [f"python3-{name}" for name in _PYTHON_PARTS if not (places / name).is_dir()]
    return ", ".join(missing)


class Desktop:
    """Runs while it is entered; what is started with ``environ`` is on it.

    Everything lives in one short folder: the path of a bus has room for a hundred letters.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="vg", dir="/tmp"))
        self.opened = self.folder / "opened"
        self.environ = dict(environ)
        self._started: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        runtime, programs = self.folder / "run", self.folder / "bin"
        runtime.mkdir(mode=0o700)
        programs.mkdir()
        self._write_opener(programs / "xdg-open")
        bus = f"unix:path={runtime / 'bus'}"
        self.environ |= {
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "DISPLAY": self._start_screen(),
            "PATH": f"{programs}:{os.environ['PATH']}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        }
        for name in ("XAUTHORITY", "WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
            self.environ.pop(name, None)
        self._start("dbus-daemon", "--session", "--nofork", f"--address={bus}")
        _until((runtime / "bus").exists, "the session bus")
        # Windows get the keyboard, and give it back, by a window manager.
        self._start("openbox", "--sm-disable")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        theirs = [pid for one in self._started for pid in descendant_pids(one.pid)]
        for one in reversed(self._started):
            one.terminate()
        for one in self._started:
            one.wait(END_S)
        _until(lambda: not any(map(lives, theirs)), "the bus's own programs end", END_S)
        shutil.rmtree(self.folder)

    def run_program(self, *words: str) -> subprocess.Popen[bytes]:
        """Start VidGrab itself, as a person does; the caller waits for its end."""
        command = [sys.executable, "-m", "vidgrab_gui", *words]
        return subprocess.Popen(command, cwd=ROOT, env=self.environ)

    def run_person(self, module: str, *words: str, within_s: float) -> str:
        """Let a person do what the script of a module says; return what they told.

        Raises AssertionError with all of it where they did not come to the end.
        """
        command = [str(SYSTEM_PYTHON), "-m", module, *words]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=self.environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=within_s,
            check=False,
        )
        told = done.stdout.decode(errors="replace")
        assert done.returncode == 0, told
        return told

    def _start_screen(self) -> str:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
        self._started.append(subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as answer:
            return f":{answer.readline().strip()}"

    def _start(self, *command: str) -> None:
        self._started.append(
            subprocess.Popen(
                command,
                env=self.environ,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        )

    def _write_opener(self, place: Path) -> None:
        """Put a program where the desktop keeps the one that opens files: it takes note."""
        place.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self.opened}"\n')
        place.chmod(0o700)


def _until(holds: Callable[[], bool], what: str, within_s: float = START_S) -> None:
    deadline = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.02)
