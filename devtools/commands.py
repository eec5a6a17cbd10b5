"""The commands behind dev.py."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from types import FrameType

from devtools import display, environment, system, translations
from devtools.stages import BUILD, ROOT, Failed, logged, stage
from devtools.system import Purpose

ENDING_LIMIT_S = 10.0
LINT = (
    ("ruff check", ("ruff", "check", ".")),
    ("ruff format", ("ruff", "format", "--check", ".")),
    ("mypy", ("mypy",)),
    ("contracts", ("lint-imports", "--no-logo")),
)
ALL_TESTS = ("-n", "auto", "--maxprocesses", "2")
FAULTS = "--faults"
CHECK = "--check"
FILL = "--fill"
ALL_FAULTS = ("tests/faults", FAULTS, *ALL_TESTS, "--session-timeout", "3000")
PACKAGES_CHECK = (
    *("tests/packaging", "--packages", "-m", "packages"),
    *("-n", "2", "--dist", "loadfile", "--session-timeout", "2400"),  # a file, a clean system
    *("-o", "faulthandler_timeout=1200"),  # a test that makes a system is slow, not stuck
)
BENDING = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "LANGUAGE")
COMPILE = (
    *("uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--no-emit-index-url", "--no-header"),
    *("requirements-dev.in", "-o", "requirements.lock"),
)


def main(args: list[str], usage: str | None) -> int:
    """Do the command that the arguments name; return its exit code."""
    name, *rest = args or ["help"]
    if name not in COMMANDS:
        print(usage)
        return 0 if name in {"-h", "--help"} else 2
    for ending in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        signal.signal(ending, leave)
    try:
        return COMMANDS[name](rest)
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def leave(number: int, _frame: FrameType | None) -> None:
    """Turn a request to end into an exit that closes everything on its way out."""
    sys.exit(128 + number)


def prepare(
    wanted: Collection[Purpose], required: Collection[Purpose], *, is_thorough: bool = False
) -> None:
    """Do whatever set-up is missing; when nothing is, this costs milliseconds.

    Once .venv is made, only a thorough look minds niceties or tells of what it cannot get.
    """
    is_made = environment.is_ready()
    if is_made:
        wanted = set(wanted) - {Purpose.PYTHON, *([] if is_thorough else [Purpose.NICETY])}
    if is_made and not system.missing(wanted) and not translations.stale():
        return
    with environment.only_one():
        system.provide(wanted, required, tells=is_thorough or not is_made)
        if not environment.is_ready():
            environment.make()
        translations.release()


def everything(environ: Mapping[str, str]) -> set[Purpose]:
    """Return all that a whole set-up provides here; a desktop has its display and fonts."""
    purposes = {Purpose.PYTHON, Purpose.QT, Purpose.X11, Purpose.WAYLAND}
    if not environ.get("WAYLAND_DISPLAY"):
        purposes -= {Purpose.WAYLAND}
    if display.is_needed(environ):
        purposes |= {Purpose.DISPLAY, Purpose.NICETY}
    return purposes


def for_a_window(environ: Mapping[str, str]) -> set[Purpose]:
    """Return what a window cannot do without here."""
    if display.is_needed(environ):
        return {Purpose.PYTHON, Purpose.QT, Purpose.X11, Purpose.DISPLAY}
    if environ.get("WAYLAND_DISPLAY"):
        return {Purpose.PYTHON, Purpose.QT, Purpose.WAYLAND}
    if environ.get("DISPLAY"):
        return {Purpose.PYTHON, Purpose.QT, Purpose.X11}
    return {Purpose.PYTHON, Purpose.QT}


def setup(args: list[str]) -> int:
    """Set everything up and do nothing else."""
    refuse(args)
    wanted = everything(os.environ) | {Purpose.DESKTOP}
    prepare(wanted, {Purpose.PYTHON}, is_thorough=True)
    print("VidGrab is set up. Next: python3 dev.py run")
    return 0


def run(args: list[str]) -> int:
    """Start VidGrab with the arguments as they are; return its exit code."""
    prepare(everything(os.environ), for_a_window(os.environ))
    command = [str(environment.program("vidgrab")), *args]
    env = environment.clean_environ()
    if not display.is_needed(os.environ):
        return follow(command, env)
    if "--demo" in args:
        command.append("--drive")
    else:
        print(
            "No display here: the window opens on a virtual one, where nobody sees it."
            " `python3 dev.py run --demo` shows what it does."
        )
    with display.virtual_display(os.environ) as variables:
        return follow(command, {**env, **variables})


def follow(command: Sequence[str], env: Mapping[str, str], folder: Path | None = None) -> int:
    """Run a program until it ends; Ctrl-C reaches it too, and it gets time to end by itself."""
    program = subprocess.Popen(command, env=env, cwd=folder)
    try:
        code = program.wait()
    except KeyboardInterrupt:
        code = patiently(program)
    finally:
        display.end(program)
    return code if code >= 0 else 128 - code


def patiently(program: subprocess.Popen[bytes]) -> int:
    """Wait for a program that is ending, but not for ever; return its exit code."""
    try:
        return program.wait(ENDING_LIMIT_S)
    except subprocess.TimeoutExpired:
        print("VidGrab did not end; ending it.", file=sys.stderr)
        return 128 + signal.SIGINT


def test(args: list[str]) -> int:
    """Run lint and every test, or pytest alone with the arguments given; say last what failed.

    Whoever asks for the faults gets all of them and no other test.
    """
    # The tests freeze the program, too, and look at it and at what is packed of it.
    wanted = everything(os.environ) | {Purpose.DESKTOP, Purpose.PACKAGING}
    prepare(wanted, {Purpose.PYTHON, Purpose.QT})
    failed = [] if args else failed_lint()
    if FAULTS in args:
        args = [*ALL_FAULTS, *(word for word in args if word != FAULTS)]
    command = [str(environment.program("python")), "-m", "pytest", *(args or ALL_TESTS)]
    if subprocess.run(command, cwd=ROOT, env=test_environ(os.environ), check=False).returncode:
        failed.append("tests")
    return tell(failed)


def test_environ(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without what would bend a test: paths, Qt's knobs, proxies, locale."""
    kept = {
        name: value
        for name, value in environment.clean_environ(environ).items()
        if name.upper() not in BENDING and (name == "QT_QPA_PLATFORM" or not name.startswith("QT_"))
    }
    steady = {"NO_PROXY": "127.0.0.1,localhost", "LC_ALL": "C.UTF-8"}
    return {"QT_QPA_PLATFORM": "offscreen", **kept, **steady}


def lint(args: list[str]) -> int:
    """Check style, format, types and contracts."""
    refuse(args)
    prepare({Purpose.PYTHON}, {Purpose.PYTHON})
    return tell(failed_lint())


def failed_lint() -> list[str]:
    """Run every check of the source; return the names of those that failed."""
    failed = []
    for name, (tool, *words) in LINT:
        started_s = time.monotonic()
        command = [str(environment.program(tool)), *words]
        done = subprocess.run(command, cwd=ROOT, env=environment.clean_environ(), check=False)
        print(f"{name}: {time.monotonic() - started_s:.1f} s", flush=True)
        if done.returncode != 0:
            failed.append(name)
    return failed


def tell(failed: list[str]) -> int:
    """Say what failed, if anything did; return the exit code."""
    if failed:
        print(f"FAILED: {', '.join(failed)}", flush=True)
        return 1
    return 0


def bench(args: list[str]) -> int:
    """Measure; on a machine without a display on a virtual one."""
    prepare(everything(os.environ), for_a_window(os.environ))
    command = [str(environment.program("python")), "-m", "tests.benchmarks", *args]
    # The hand at the window knows the English names.
    env = {**environment.clean_environ(), "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
    if not display.is_needed(os.environ):
        return follow(command, env, ROOT)
    with display.virtual_display(os.environ, is_for_one=False) as variables:
        return follow(command, {**env, **variables}, ROOT)


def shots(args: list[str]) -> int:
    """Take pictures of every state of the window; none of them is seen on a screen."""
    prepare(everything(os.environ), {Purpose.PYTHON, Purpose.QT})
    command = [str(environment.program("python")), "-m", "tests.shots", *args]
    env = {**test_environ(os.environ), "QT_QPA_PLATFORM": "offscreen"}
    return follow(command, env, ROOT)


def build(args: list[str]) -> int:
    """Freeze VidGrab into one folder that needs nothing else."""
    refuse(args)
    return pack(["build"])


def package(args: list[str]) -> int:
    """Make the installers of this system; with ``--check`` also install and try each of them."""
    is_checking = args == [CHECK]
    if not is_checking:
        refuse(args)
    return pack(["package"]) or (check_packages() if is_checking else 0)


def check_packages() -> int:
    """Install and try what was made; the last lines say for each artefact what held."""
    command = [str(environment.program("python")), "-m", "pytest", *PACKAGES_CHECK]
    return follow(command, test_environ(os.environ), ROOT)


def pack(words: list[str]) -> int:
    """Do a step of the packing inside .venv."""
    prepare(everything(os.environ) | {Purpose.PACKAGING}, {Purpose.PYTHON, Purpose.QT})
    command = [str(environment.program("python")), "-m", "devtools.packing", *words]
    return follow(command, environment.clean_environ(), ROOT)


def lock(args: list[str]) -> int:
    """Compile requirements.lock from the .in files with uv, in an environment thrown away after."""
    venv = BUILD / "lock-venv"
    env = environment.clean_environ()
    python = str(environment.program("python", venv))
    with environment.only_one():
        system.provide({Purpose.PYTHON}, {Purpose.PYTHON}, tells=True)
        with stage("Compiling requirements.lock"):
            logged([environment.base_python(), "-I", "-m", "venv", "--clear", str(venv)], env)
            logged([python, "-I", "-m", "pip", "install", "uv"], env)
            logged([python, "-m", *COMPILE, *args], env)
    shutil.rmtree(venv)
    if "://" in environment.LOCK.read_text(encoding="utf-8"):
        raise Failed("requirements.lock holds an address; it must work with any package index.")
    return 0


def translate(args: list[str]) -> int:
    """Bring the translations up to the source, and fill in those that a folder holds."""
    is_filling = args[:1] == [FILL] and len(args) == 2
    if not is_filling:
        refuse(args)
    prepare({Purpose.PYTHON}, {Purpose.PYTHON})
    if is_filling:
        translations.fill(Path(args[1]))
    else:
        translations.update()
    translations.release()
    for code, rest in translations.open_ends().items():
        print(f"Not translated into {code}:", *rest, sep="\n  ")
    return 0


def refuse(args: list[str]) -> None:
    """Say that a command takes no arguments when it got some."""
    if args:
        raise Failed(f"This command takes no arguments: {' '.join(args)}")


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "setup": setup,
    "lint": lint,
    "bench": bench,
    "translate": translate,
    "shots": shots,
    "build": build,
    "package": package,
    "lock": lock,
}
