"""What a release must be before it is one: ``python -m devtools.packing.release WHAT …``.

``check TAG``           the tag is the version, and the changelog has a part about it
``notes``               that part
``gather FOLDER``       this system's packages, copied where those to be published lie
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from devtools.stages import BUILD, ROOT, Failed
from vidgrab_gui import __version__

PACKAGES = BUILD / "packages"
"""As in packages.py, which a Python outside .venv cannot load."""

CHANGELOG = ROOT / "CHANGELOG.md"


def check(tag: str, version: str = __version__, changelog: Path = CHANGELOG) -> str:
    """Return what is fine about a tag; raises Failed where the tag and the source differ."""
    if tag != f"v{version}":
        raise Failed(f"The tag is {tag}, but the source says {version}: v{version} was expected.")
    title = notes(version, changelog).splitlines()[0]
    if "unreleased" in title.lower():
        raise Failed(f"{changelog.name} still calls {version} unreleased.")
    return f"{tag} is what the source says, and {changelog.name} tells of it."


def notes(version: str = __version__, changelog: Path = CHANGELOG) -> str:
    """Return the changelog's part about a version; raises Failed if none is there."""
    parts = re.split(r"^(?=## )", changelog.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for part in parts:
        if part.startswith("## ") and part.split()[1:2] == [version]:
            return part.strip()
    raise Failed(f"{changelog.name} has no part about {version}.")


def gather(folder: str, packages: Path = PACKAGES) -> str:
    """Copy this system's packages into a folder; return their names, one a line.

    Files only: the AppDir is closed by then. Raises Failed when there is none, or one is there.
    """
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    files = sorted(path for path in packages.glob("*") if path.is_file())
    if not files:
        raise Failed(f"There is no package in {packages}.")
    for path in files:
        if (place / path.name).exists():
            raise Failed(f"{path.name} is in {place} already.")
        shutil.copyfile(path, place / path.name)
    return "\n".join(path.name for path in files)


COMMANDS: dict[str, tuple[int, Callable[..., str]]] = {
    "check": (1, check),
    "notes": (0, notes),
    "gather": (1, gather),
}


def main(words: list[str]) -> int:
    """Do what the first word says; return an exit code."""
    name, *rest = words or [""]
    count, do = COMMANDS.get(name, (-1, notes))
    if len(rest) != count:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        print(do(*rest))
    except (Failed, OSError) as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
