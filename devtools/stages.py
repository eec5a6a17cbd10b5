"""How the set-up talks: one line per stage, everything else in a log."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
LOG = BUILD / "setup.log"
TAIL_LINES = 25


class Failed(Exception):  # noqa: N818 - it is said to a person, not an error of the program
    """A command that cannot go on; its text is for the person who typed it."""


@contextmanager
def stage(words: str) -> Iterator[None]:
    """Say what is going on, and when it is over how long it took."""
    print(f"{words} ...", end="", flush=True)
    started_s = time.monotonic()
    try:
        yield
    except BaseException:
        print(" not done", flush=True)
        raise
    print(f" {time.monotonic() - started_s:.0f} s", flush=True)


def logged(command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
    """Run a command with its output in the log; raise Failed with the end of it if it fails."""
    BUILD.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8", errors="replace") as log:
        print("$", *command, file=log, flush=True)
        start = log.tell()
        done = subprocess.run(
            command,
            env=env,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            close_fds=False,  # the set-up's lock goes along
            check=False,
        )
    if done.returncode != 0:
        with LOG.open(encoding="utf-8", errors="replace") as log:
            log.seek(start)
            tail = log.read().splitlines()[-TAIL_LINES:]
        raise Failed("\n".join([*tail, f"The set-up stopped. The whole log: {LOG}"]))
