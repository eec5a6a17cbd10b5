"""A Debian system that has nothing: made by mmdebstrap, entered in namespaces of its own.

Every program runs below a process id namespace and sees mounts that only its own mount namespace
has. So when the outermost process ends, or is killed because its time is over, all that ran and
all that was mounted is gone with it, however the test went.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from devtools.stages import BUILD

ROOTS = BUILD / "roots"
GATE = Path(__file__).with_name("gate.sh")
X_SOCKETS = "tmp/.X11-unix"
APT_SOURCES = Path("/etc/apt")
PERSON = "anna"
PERSON_ID = 1000
HOME = f"home/{PERSON}"
RUNTIME = f"run/user/{PERSON_ID}"
MAKING_LIMIT_S = 300.0
LIMIT_S = 120.0
KEPT_DAYS = 1
INSTALL = ("apt-get", "install", "-y", "-q", "--no-install-recommends")
"""What a package only recommends is not there: the program must do without."""

Entry = tuple[int, int, int, int, str]
"""Mode, owner, size, time of change and target of one file; of a folder mode and owner only."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A display outside that programs in a root may open windows on."""

    number: str
    authority: Path


@dataclass(frozen=True, slots=True)
class Root:
    """A folder that is a whole system."""

    folder: Path

    def run(
        self,
        *command: str,
        is_person: bool = True,
        is_online: bool = False,
        screen: Screen | None = None,
        variables: Mapping[str, str] | None = None,
        fixed: str = "",
        limit_s: float = LIMIT_S,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end, as a person unless told; only loopback is up unless told.

        ``fixed`` is a folder that nobody can write to meanwhile. Raises TimeoutExpired.
        """
        return subprocess.run(
            self.words(command, is_person=is_person, is_online=is_online, fixed=fixed),
            env=self.environ(screen, is_person=is_person) | dict(variables or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=limit_s,
            check=False,
        )

    @contextmanager
    def running(
        self, *command: str, screen: Screen, fixed: str = ""
    ) -> Iterator[subprocess.Popen[str]]:
        """Run a window beside the test; it and all it started end with the block."""
        program = subprocess.Popen(
            self.words(command, is_person=True, is_online=False, fixed=fixed),
            env=self.environ(screen, is_person=True),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        try:
            yield program
        finally:
            program.kill()
            program.communicate()

    def words(
        self, command: Sequence[str], *, is_person: bool, is_online: bool, fixed: str
    ) -> list[str]:
        """Return the command line that runs a command inside."""
        own = [
            "--mount",
            "--pid",
            "--ipc",
            "--fork",
            "--kill-child",
            *([] if is_online else ["--net"]),
        ]
        who = f"{PERSON_ID}:{PERSON_ID}" if is_person else "0:0"
        gate = ["sh", str(GATE), str(self.folder), fixed, "" if is_online else "alone", who]
        return ["unshare", *own, *gate, *command]

    def environ(self, screen: Screen | None, *, is_person: bool) -> dict[str, str]:
        """Return the environment of somebody who has just logged in."""
        found = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": f"/{HOME}" if is_person else "/root",
            "USER": PERSON if is_person else "root",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        if is_person:
            found["XDG_RUNTIME_DIR"] = f"/{RUNTIME}"
        if screen is not None:
            cookie = self.folder / RUNTIME / "cookie"
            shutil.copyfile(screen.authority, cookie)
            os.chown(cookie, PERSON_ID, PERSON_ID)
            found |= {"DISPLAY": screen.number, "XAUTHORITY": f"/{RUNTIME}/cookie"}
        return found

    def install(self, *packages: str) -> None:
        """Install packages by name or file, with all they depend on, from the system's sources."""
        done = self.run(
            *INSTALL, *packages, is_person=False, is_online=True, limit_s=MAKING_LIMIT_S
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def put(self, source: Path, place: str) -> Path:
        """Copy a file in; return where it is seen from outside."""
        target = self.folder / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        return target

    def listing(self) -> dict[str, Entry]:
        """Return every file and folder, with all by which a changed one is told."""
        found = {}
        for top, folders, names in os.walk(self.folder):
            for name in (*folders, *names):
                path = Path(top, name)
                look = path.lstat()
                is_folder = path.is_dir() and not path.is_symlink()
                size, changed_ns = (0, 0) if is_folder else (look.st_size, look.st_mtime_ns)
                target = str(path.readlink()) if path.is_symlink() else ""
                entry = (look.st_mode, look.st_uid, size, changed_ns, target)
                found[str(path.relative_to(self.folder))] = entry
        return found


@contextmanager
def clean_root(suite: str, *packages: str) -> Iterator[Root]:
    """Give a system of its own with nothing but some packages; it is gone afterwards."""
    ROOTS.mkdir(parents=True, exist_ok=True)
    archive = kept(suite, packages)
    with tempfile.TemporaryDirectory(prefix="root-", dir=ROOTS) as name:
        folder = Path(name, "system")
        folder.mkdir()
        unpack(archive, folder)
        yield Root(folder)


def kept(suite: str, packages: Sequence[str]) -> Path:
    """Return the archive of such a system; made today or yesterday, or now."""
    more = hashlib.sha256(" ".join(sorted(packages)).encode()).hexdigest()[:12]
    archive = ROOTS / (f"{suite}+{more}.tar" if packages else f"{suite}.tar")
    with archive.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not archive.exists() or time.time() - archive.stat().st_mtime > KEPT_DAYS * 86400:
            make(suite, packages, archive)
    return archive


def make(suite: str, packages: Sequence[str], archive: Path) -> None:
    """Make the archive of a clean system, with a person in it who may log in."""
    with tempfile.TemporaryDirectory(prefix="making-", dir=ROOTS) as name:
        folder = Path(name, "system")
        if packages:
            folder.mkdir()
            unpack(kept(suite, ()), folder)
            root = Root(folder)
            root.install(*packages)
            done = root.run("apt-get", "clean", is_person=False)
            assert done.returncode == 0, done.stderr
        else:
            bootstrap(suite, folder)
            move_in(Root(folder))
        fresh = archive.with_suffix(".new")
        packed = ["tar", "--numeric-owner", "-C", str(folder), "-cf", str(fresh), "."]
        subprocess.run(packed, check=True, timeout=MAKING_LIMIT_S)
        fresh.replace(archive)


def bootstrap(suite: str, folder: Path) -> None:
    """Fill a folder with a minimal system, from where this machine's packages come."""
    with tempfile.TemporaryDirectory(prefix="sources-") as name:
        sources = own_sources(suite, Path(name))
        command = ["mmdebstrap", "--quiet", "--variant=minbase", "--format=directory"]
        # Packages that were fetched are no part of a system; their lists are, so apt knows them.
        command += ["--skip=cleanup/apt/lists", suite, str(folder), *map(str, sources)]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=MAKING_LIMIT_S, check=False
        )
    assert done.returncode == 0, done.stderr


def own_sources(suite: str, folder: Path) -> list[Path]:
    """Return copies of this machine's own lists of packages, for the suite wanted."""
    here = this_suite()
    word = re.compile(rf"(?<=\s){here}(?=\s|-)")
    found = []
    for path in sorted([*APT_SOURCES.glob("sources.list"), *APT_SOURCES.glob("sources.list.d/*")]):
        text = path.read_text("utf-8")
        if path.suffix in {".list", ".sources"} and word.search(text):
            copy = folder / path.name
            copy.write_text(word.sub(suite, text), "utf-8")
            found.append(copy)
    return found


def this_suite() -> str:
    """Return the name of the Debian release this machine runs, empty where it runs none."""
    try:
        text = Path("/etc/os-release").read_text("utf-8")
    except OSError:
        return ""
    found = re.search(r"^VERSION_CODENAME=(\w+)$", text, re.MULTILINE)
    return found[1] if found and Path("/etc/debian_version").exists() else ""


def move_in(root: Root) -> None:
    """Add a person with an empty home, and the places a log-in would make."""
    numbers = ["--uid", str(PERSON_ID), "--user-group", "--no-create-home"]
    done = root.run("useradd", *numbers, PERSON, is_person=False)
    assert done.returncode == 0, done.stderr
    for place, mode in ((HOME, 0o755), (RUNTIME, 0o700)):
        path = root.folder / place
        path.mkdir(parents=True)
        path.chmod(mode)
        os.chown(path, PERSON_ID, PERSON_ID)
    (root.folder / X_SOCKETS).mkdir(mode=0o755)


def unpack(archive: Path, folder: Path) -> None:
    """Unpack an archive with its owners and modes."""
    command = ["tar", "--numeric-owner", "-C", str(folder), "-xpf", str(archive)]
    subprocess.run(command, check=True, timeout=MAKING_LIMIT_S)


def why_not() -> str:
    """Tell why no clean root can be made here; nothing if one can."""
    if not this_suite():
        return "a clean Debian root is made on Debian or its kin only"
    if os.geteuid() != 0:
        return "a clean Debian root needs root: mounts, chroot, files of other owners"
    lacking = [name for name in ("mmdebstrap", "unshare", "ip") if shutil.which(name) is None]
    return f"not installed: {', '.join(lacking)}" if lacking else ""
