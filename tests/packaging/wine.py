"""A Windows to install in: wine in a Debian root of its own, made once and kept under build/.

Each session gets the root as it was made: what it writes lies in memory and goes with its
namespaces, and so does whatever it has started. There is no network in it.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from devtools.display import virtual_display
from devtools.stages import BUILD

ROOT = BUILD / "roots" / "wine"
WORK = BUILD / "roots" / "wine-session"
SHARED = "/mnt"
"""Where a session finds the folder that was given to it."""

PREFIX = "/root/pfx"
LOCAL = r"C:\users\root\AppData\Local"
SUITE = "bookworm"
STAMP = "etc/vidgrab-wine-root"
MAKE_LIMIT_S = 500
RUN_LIMIT_S = 60
ENVIRON = {
    "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
    "HOME": "/root",
    "LC_ALL": "C.UTF-8",
    "WINEPREFIX": PREFIX,
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml=",  # nothing is offered for download
}
_NEEDED = ("mmdebstrap", "setpriv", "unshare", "nsenter", "Xvfb", "makensis")
# Gone with us, however we end.
_APART = (
    *("setpriv", "--pdeathsig", "KILL"),
    *("unshare", "--pid", "--fork", "--mount", "--net", "--kill-child"),
)
# The person's folders are folders, not links to those of a Linux desktop.
_BOOT = """wine wineboot -i && wineserver -w
find "$WINEPREFIX/drive_c/users" -type l -exec rm {} ";" -exec mkdir {} ";"
"""
_ENTER = """set -e
mount -t tmpfs none "$2"
mkdir "$2/upper" "$2/work" "$2/root"
mount -t overlay -o "lowerdir=$1,upperdir=$2/upper,workdir=$2/work" none "$2/root"
mount -t proc none "$2/root/proc"
mount --bind "$3" "$2/root/mnt"
mkdir -p "$2/root/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$2/root/tmp/.X11-unix"
exec chroot "$2/root" sh -c "echo ready; exec sleep infinity"
"""


def why_not() -> str:
    """Return why there can be no Windows here, "" when there can be one."""
    if os.geteuid() != 0:
        return "a root of its own is made by root alone"
    missing = [name for name in _NEEDED if not shutil.which(name)]
    return f"not installed: {', '.join(missing)}" if missing else ""


def make_root() -> Path:
    """Return the root, made if it was not: half a minute and a gigabyte."""
    if (ROOT / STAMP).is_file():
        return ROOT
    shutil.rmtree(ROOT, ignore_errors=True)
    ROOT.parent.mkdir(parents=True, exist_ok=True)
    fresh = ROOT.with_name("wine.new")
    shutil.rmtree(fresh, ignore_errors=True)
    # Its 32-bit half, because so is what an installer of NSIS begins with.
    _do("mmdebstrap", "--quiet", "--variant=minbase", "--architectures=amd64,i386",
        "--dpkgopt=path-exclude=/usr/share/doc/*", "--dpkgopt=path-exclude=/usr/share/man/*",
        "--include=wine32:i386,wine", SUITE, str(fresh), _source())  # fmt: skip
    words = [f"{name}={value}" for name, value in ENVIRON.items()]
    inside = ["chroot", str(fresh), "env", "-i", *words]
    _do(*_APART, f"--mount-proc={fresh}/proc", *inside, "sh", "-c", _BOOT)
    (fresh / STAMP).touch()
    fresh.rename(ROOT)
    return ROOT


class Windows:
    """One session: a Windows in which nothing has been installed yet."""

    def __init__(self, pid: int, display: dict[str, str]) -> None:
        self._pid = pid
        self._environ = {
            **ENVIRON,
            "DISPLAY": display["DISPLAY"],
            "XAUTHORITY": f"{SHARED}/authority",
        }

    def place(self, path: str) -> Path:
        """Return where this system sees a path of that one."""
        drive, rest = path.split(":", 1)
        assert drive == "C"
        inside = f"{PREFIX}/drive_c{rest}".replace("\\", "/")
        return Path(f"/proc/{self._pid}/root{inside}")

    def run(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a program to its end.

        What it says goes to a file: a pipe would be held open by what Windows starts beside it.
        """
        words = self._words(command, variables)
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
            done = subprocess.run(
                words, stdin=subprocess.DEVNULL, stdout=said, timeout=RUN_LIMIT_S, check=False
            )
            said.seek(0)
            return subprocess.CompletedProcess(words, done.returncode, said.read())

    @contextmanager
    def running(self, *command: str, **variables: str) -> Iterator[subprocess.Popen[bytes]]:
        """Have a program running meanwhile."""
        process = subprocess.Popen(
            self._words(command, variables), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                for child in _children_of(process.pid):  # nsenter itself only waits for it
                    os.kill(child, signal.SIGKILL)
            process.wait()

    def registered(self, key: str, name: str = "") -> str | None:
        """Return a value of the registry, None where there is none."""
        asked = ["/v", name] if name else ["/ve"]
        told = self.run("reg", "query", rf"HKCU\{key}", *asked)
        lines = [line.split("REG_", 1)[1] for line in told.stdout.splitlines() if "REG_" in line]
        return lines[0].split(maxsplit=1)[1].strip() if told.returncode == 0 and lines else None

    def files_in(self, path: str) -> set[str]:
        """Return the names of all files in a folder and below, as that system writes them."""
        folder = self.place(path)
        found = (one for one in folder.rglob("*") if not one.is_dir())
        return {str(one.relative_to(folder)).replace("/", "\\") for one in found}

    def _words(self, command: tuple[str, ...], variables: dict[str, str]) -> list[str]:
        told = [f"{name}={value}" for name, value in {**self._environ, **variables}.items()]
        enter = ["nsenter", "-t", str(self._pid), "-m", "-p", "-n", "-r", "-w"]
        return [*enter, "env", "-i", *told, "wine", *command]


@contextmanager
def windows(shared: Path) -> Iterator[Windows]:
    """Have a Windows for as long as it is needed; ``shared`` is seen there as ``SHARED``."""
    root = make_root()
    WORK.mkdir(exist_ok=True)
    with virtual_display({}, is_for_one=False) as display:
        shutil.copy(display["XAUTHORITY"], shared / "authority")
        keeper = subprocess.Popen(
            [*_APART, "sh", "-c", _ENTER, "sh", str(root), str(WORK), str(shared)],
            stdout=subprocess.PIPE,
        )
        try:
            assert keeper.stdout
            assert keeper.stdout.readline() == b"ready\n", "the root could not be entered"
            yield Windows(_children_of(keeper.pid)[0], display)
        finally:
            keeper.kill()
            keeper.wait()
            if keeper.stdout:
                keeper.stdout.close()


def _children_of(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def until(holds: Callable[[], bool], complaint: str, limit_s: float = 20.0) -> None:
    """Wait until something holds."""
    deadline_s = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < deadline_s, complaint
        time.sleep(0.1)


def _source() -> str:
    """Return where this system has its packages from, for the suite itself and no updates of it."""
    command = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=RUN_LIMIT_S)
    rows = (line.split() for line in told.stdout.splitlines())
    found = {row[0] for row in rows if row[1:] == [SUITE, "main"]}
    assert found, f"this system knows no {SUITE}"
    return f"deb {min(found)} {SUITE} main"


def _do(*command: str) -> None:
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=MAKE_LIMIT_S, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2_000:]
