"""Runs the commands that sign or try a package, and says them without the secrets in them."""

from __future__ import annotations

import subprocess
from collections.abc import Collection, Mapping, Sequence

from devtools.stages import Failed

LIMIT_S = 3600.0
"""Notarising has been seen to take most of an hour."""

HIDDEN = "***"


def run(
    command: Sequence[str],
    hidden: Collection[str] = (),
    *,
    env: Mapping[str, str] | None = None,
    limit_s: float = LIMIT_S,
) -> None:
    """Run a command; raise Failed with all it said when it fails, but never a hidden word."""
    print("$", veiled(" ".join(command), hidden), flush=True)
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            env=env,
            timeout=limit_s,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Failed(veiled(f"{command[0]}: {error}", hidden)) from None
    said = veiled(done.stdout.strip(), hidden)
    if done.returncode != 0:
        raise Failed(f"{said}\n{command[0]} ended with {done.returncode}.".lstrip())
    if said:
        print(said, flush=True)


def veiled(text: str, hidden: Collection[str]) -> str:
    """Return a text with the hidden words covered, the longest first."""
    for word in sorted(filter(None, hidden), key=len, reverse=True):
        text = text.replace(word, HIDDEN)
    return text
