"""Tries a package on this very system: ``python -m devtools.packing.trial deb``.

Installs or unpacks it, starts the program that is in it with ``--self-check --report``, and
removes it. What is not on PATH cannot be used by mistake: there is no PATH. The release workflow
does this with each package; it changes the system it runs on, so not on a machine you care for.
"""

from __future__ import annotations

import os
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from devtools import display, environment, system
from devtools.packing.release import PACKAGES
from devtools.packing.running import run
from devtools.stages import BUILD, Failed

REPORTS = BUILD / "reports"
LIMIT_S = 600.0
GONE_LIMIT_S = 60.0
FEDORA = "fedora:44"
"""Has dnf find by itself what the rpm asks for; in a container, for the runners are Ubuntu."""

FOREIGN = ("LD_", "DYLD_", "PYTHON", "QT_")
"""Beginnings of variables that would lead the program to libraries of this machine's Python."""


@dataclass(frozen=True, slots=True)
class Way:
    """How a package is brought to run: commands before and after, and the program's own."""

    start: list[str]
    install: list[list[str]] = field(default_factory=list)
    remove: list[list[str]] = field(default_factory=list)
    gone: tuple[Path, ...] = ()
    """What must not be there any more in the end."""

    keeps_path: bool = False
    """The program that is started is not ours but one that needs PATH."""


def try_out(kind: str, packages: Path = PACKAGES, reports: Path = REPORTS) -> Path:
    """Try the one package of a kind; return its report. Raises Failed when anything is amiss."""
    package = the_package(kind, packages)
    reports.mkdir(parents=True, exist_ok=True)
    report = reports.absolute() / f"{package.name}.json"
    report.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="vidgrab-trial-") as work, ExitStack() as stack:
        way = WAYS[kind](package, Path(work))
        env = variables(os.environ, Path(work), keeps_path=way.keeps_path)
        if display.is_needed(env):
            env |= stack.enter_context(display.virtual_display(env, is_for_one=False))
        try:
            for command in way.install:
                run(command)
            check(way, report, env)
        finally:
            for command in way.remove:
                run(command)
        wait_until_gone(way.gone)
    if not report.is_file() or not report.read_text(encoding="utf-8").strip():
        raise Failed(f"{package.name} ran, but left no report.")
    return report


def check(way: Way, report: Path, env: Mapping[str, str]) -> None:
    """Start the program for its self-check; what it reports is said, also where it prints none."""
    try:
        run([*way.start, "--self-check", "--report", str(report)], env=env, limit_s=LIMIT_S)
    except Failed as failed:
        told = report.read_text(encoding="utf-8") if report.is_file() else "It left no report."
        raise Failed(f"{failed}\n{told}") from failed


def the_package(kind: str, packages: Path) -> Path:
    """Return the one package of a kind; raises Failed when there is none, or more than one."""
    found = sorted(path for path in packages.glob(f"*.{kind}") if path.is_file())
    if len(found) != 1:
        raise Failed(f"One .{kind} was expected in {packages}, but there are {len(found)}.")
    return found[0].absolute()


def variables(environ: Mapping[str, str], home: Path, *, keeps_path: bool) -> dict[str, str]:
    """Return the environment of a machine that has nothing else: no PATH and no Python."""
    kept = {
        name: value
        for name, value in environment.clean_environ(environ).items()
        if not name.upper().startswith(FOREIGN) and (keeps_path or name.upper() != "PATH")
    }
    return {**kept, "HOME": str(home)}


def deb(package: Path, _work: Path) -> Way:
    """Return how a .deb is tried: with apt, which brings what it depends on."""
    admin = admin_words()
    apt = [*admin, "env", *(f"{name}={value}" for name, value in system.APT_WORDS.items())]
    return Way(
        start=["/usr/bin/vidgrab"],
        install=[[*apt, *system.APT_INSTALL, *system.APT_PATIENCE, str(package)]],
        remove=[[*apt, "apt-get", "purge", "-y", *system.APT_PATIENCE, "vidgrab"]],
        gone=(Path("/usr/bin/vidgrab"), Path("/usr/lib/vidgrab"), Path("/usr/share/doc/vidgrab")),
    )


def rpm(package: Path, _work: Path) -> Way:
    """Return how an .rpm is tried: in a container whose dnf finds what it depends on."""
    folders = [f"{package.parent}:{package.parent}:ro", f"{REPORTS}:{REPORTS}"]
    mounts = [word for folder in folders for word in ("--volume", folder)]
    script = 'dnf install -qy "$0" && exec vidgrab "$@"'
    return Way(
        start=["docker", "run", "--rm", *mounts, FEDORA, "sh", "-ec", script, str(package)],
        keeps_path=True,
    )


def tar(package: Path, work: Path) -> Way:
    """Return how a .tar.xz is tried: unpacked."""
    with tarfile.open(package) as archive:
        archive.extractall(work / "unpacked", filter="tar")
    return Way(start=[str(the_program(work / "unpacked", "vidgrab"))])


def portable(package: Path, work: Path) -> Way:
    """Return how a portable .zip is tried: unpacked."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(work / "unpacked")  # noqa: S202 - our own, just made
    return Way(start=[str(the_program(work / "unpacked", "VidGrab.exe"))])


def appimage(package: Path, _work: Path) -> Way:
    """Return how an AppImage is tried: as it is, without FUSE, which containers do not have."""
    package.chmod(0o755)
    return Way(start=[str(package), "--appimage-extract-and-run"])


def installer(package: Path, _work: Path) -> Way:
    """Return how a Windows installer is tried: silently, for this user."""
    folder = Path(os.environ.get("LOCALAPPDATA", "")) / "Programs" / "VidGrab"
    return Way(
        start=[str(folder / "VidGrab.exe")],
        install=[[str(package), "/S"]],
        remove=[[str(folder / "uninstall.exe"), "/S"]],
        gone=(folder / "VidGrab.exe", folder / "_internal"),
    )


def image(package: Path, work: Path) -> Way:
    """Return how a disk image is tried: the application is started from the mounted image."""
    place = work / "image"
    place.mkdir()
    return Way(
        start=[str(place / "VidGrab.app" / "Contents" / "MacOS" / "vidgrab")],
        install=[
            [
                *("hdiutil", "attach", "-nobrowse", "-readonly", "-noautoopen"),
                *("-mountpoint", str(place), str(package)),
            ]
        ],
        remove=[["hdiutil", "detach", "-force", str(place)]],
    )


WAYS: dict[str, Callable[[Path, Path], Way]] = {
    "deb": deb,
    "rpm": rpm,
    "tar.xz": tar,
    "AppImage": appimage,
    "exe": installer,
    "zip": portable,
    "dmg": image,
}


def admin_words() -> list[str]:
    """Return what to put before an administrator's command; raises Failed if none is allowed."""
    prefix = system.admin_prefix()
    if prefix is None:
        raise Failed("To install the package, an administrator is needed.")
    return prefix


def the_program(folder: Path, name: str) -> Path:
    """Return the program of a name that lies nearest to the top of a folder."""
    found = sorted(
        (path for path in folder.rglob(name) if path.is_file() and os.access(path, os.X_OK)),
        key=lambda path: len(path.parts),
    )
    if not found:
        raise Failed(f"There is no {name} in the package.")
    return found[0]


def wait_until_gone(paths: tuple[Path, ...]) -> None:
    """Wait for what an uninstaller removes after it has said that it was done."""
    ends_s = time.monotonic() + GONE_LIMIT_S
    while left := [path for path in paths if path.exists()]:
        if time.monotonic() > ends_s:
            raise Failed(f"Still there after the removal: {', '.join(map(str, left))}")
        time.sleep(0.5)


def main(words: list[str]) -> int:
    """Try the package of the kind named; return an exit code."""
    if len(words) != 1 or words[0] not in WAYS:
        print(f"{__doc__}\nKinds: {', '.join(WAYS)}", file=sys.stderr)
        return 2
    try:
        print(try_out(words[0]))
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
