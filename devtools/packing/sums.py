"""Writes SHA256SUMS for a folder: ``python -m devtools.packing.sums FOLDER``.

One line a file, sorted by name, as ``sha256sum --check`` reads it.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from devtools.stages import Failed

NAME = "SHA256SUMS"


def write_sums(folder: Path) -> Path:
    """Write the sums of a folder's files into it; return it. Raises Failed if there are none."""
    text = sums_of(folder)
    if not text:
        raise Failed(f"There is nothing to sum up in {folder}.")
    target = folder / NAME
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def sums_of(folder: Path) -> str:
    """Return the lines; folders and an older SHA256SUMS are passed over."""
    files = sorted(
        (path for path in folder.iterdir() if path.is_file() and path.name != NAME),
        key=lambda path: path.name,
    )
    return "".join(f"{digest_of(path)}  {path.name}\n" for path in files)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main(words: list[str]) -> int:
    """Write the sums of the folder named; return an exit code."""
    try:
        (folder,) = words
        print(write_sums(Path(folder)))
    except ValueError:
        print(__doc__, file=sys.stderr)
        return 2
    except (Failed, OSError) as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
