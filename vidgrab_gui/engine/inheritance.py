"""What a program that we start is handed: its environment, as it tells it itself."""

from __future__ import annotations

import json
import subprocess

LIMIT_S = 10.0
_TELL = "console.log(JSON.stringify(Deno.env.toObject()))"


def handed_environ(deno: str) -> dict[str, str]:
    """Start the JavaScript runtime and return the environment it finds itself in.

    Raises :class:`OSError`, :class:`subprocess.SubprocessError` or :class:`ValueError` where it
    does not tell.
    """
    command = [deno, "eval", "--no-config", "--no-lock", "--ext=js", _TELL]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    done = subprocess.run(  # noqa: S603 - the one that came with the program
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=LIMIT_S,
        check=True,
        creationflags=flags,
    )
    told = json.loads(done.stdout)
    return {str(name): str(value) for name, value in dict(told).items()}
