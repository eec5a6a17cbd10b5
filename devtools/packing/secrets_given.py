"""The secrets that signing takes, from the environment: all that belong together, or none."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Collection, Mapping
from pathlib import Path

from devtools.stages import Failed


def given(names: Collection[str], environ: Mapping[str, str], purpose: str) -> dict[str, str]:
    """Return the secrets; empty, and said in a line, when none is there.

    Raises Failed when some are there and others not: then somebody means to sign. A workflow
    hands on a secret that nobody set as an empty text.
    """
    found = {name: environ[name] for name in names if environ.get(name)}
    if not found:
        print(f"Not {purpose}: {', '.join(names)} not set.", flush=True)
        return {}
    lacking = [name for name in names if name not in found]
    if lacking:
        raise Failed(f"To be {purpose}, these must be set too: {', '.join(lacking)}")
    return found


def written(secret: str, name: str, file: Path) -> Path:
    """Write a secret that is a file in Base64, for its owner alone; return the file."""
    try:
        data = base64.b64decode("".join(secret.split()), validate=True)
    except binascii.Error as error:
        raise Failed(f"{name} is not Base64.") from error
    file.touch(mode=0o600)
    file.write_bytes(data)
    return file
