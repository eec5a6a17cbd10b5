"""The project's own Python environment: .venv, filled from the lock."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from devtools.stages import BUILD, LOG, ROOT, logged, stage

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

VENV = ROOT / ".venv"
STAMP = VENV / "vidgrab-stamp"
LOCK = ROOT / "requirements.lock"
DISTURBING = ("PYTHONPATH", "PYTHONHOME", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "VIRTUAL_ENV")


def program(name: str, venv: Path = VENV) -> Path:
    """Return where an environment keeps one of its programs."""
    if sys.platform == "win32":
        return venv / "Scripts" / f"{name}.exe"
    return venv / "bin" / name


def clean_environ(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment without what would send Python or pip elsewhere."""
    kept = {name: value for name, value in environ.items() if name not in DISTURBING}
    return {**kept, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def base_python() -> str:
    """Return the Python that makes environments, even when asked from inside one."""
    if sys.prefix == sys.base_prefix:
        return sys.executable
    if sys.platform == "win32":
        return str(Path(sys.base_prefix) / "python.exe")
    return str(Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}")


def fingerprint(root: Path, venv: Path) -> str:
    """Return what .venv was made of and for; any change of it asks for a new one.

    Scripts hold absolute paths, so the place counts; so does the Python behind
    the environment, which a system upgrade may replace.
    """
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    parts = {
        "lock": hashlib.sha256((root / "requirements.lock").read_bytes()).hexdigest(),
        "project": project["project"],
        "build": [project["build-system"], project["tool"].get("setuptools")],
        "place": str(venv),
        "python": os.path.realpath(program("python", venv)),
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def is_ready(root: Path = ROOT, venv: Path = VENV) -> bool:
    """Tell whether .venv is whole and of today; the stamp is written last."""
    if not program("python", venv).exists():
        return False
    try:
        stamp = (venv / STAMP.name).read_text(encoding="utf-8")
    except OSError:
        return False
    return stamp == fingerprint(root, venv)


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Hold the house's set-up lock; the system frees it however this process ends.

    The steps inherit it, so that a pip which outlives us still keeps others out.
    """
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "setup.lock").open("w") as file:
        os.set_inheritable(file.fileno(), True)
        if not take(file, wait=False):
            print("Another set-up is at work here; waiting for it.", flush=True)
            while not take(file, wait=True):
                pass
        LOG.write_text("", encoding="utf-8")
        yield


def take(file: IO[str], *, wait: bool) -> bool:
    """Try to lock a file for this process; with ``wait`` as long as the system allows."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:
        return False
    return True


def make() -> None:
    """Make .venv from nothing; whatever an interrupted set-up left is cleared away.

    Raises Failed with the end of the log when a step did not work.
    """
    env = clean_environ()
    python = str(program("python"))
    pip = [python, "-I", "-m", "pip", "--no-input", "install"]
    with stage("Making .venv"):
        logged([base_python(), "-I", "-m", "venv", "--clear", str(VENV)], env)
    with stage("Installing the packages of requirements.lock (about 250 MB)"):
        logged([*pip, "--require-hashes", "-r", str(LOCK)], env)
    with stage("Installing VidGrab into .venv"):
        logged([*pip, "--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)], env)
    STAMP.write_text(fingerprint(ROOT, VENV), encoding="utf-8")
