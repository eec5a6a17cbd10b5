"""What is made for Windows: installer and portable zip, signed where a certificate is given."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from devtools.freezing.contents import ENGINE
from devtools.packing.nsis import PROGRAM, make_installer
from devtools.packing.portable import make_portable
from devtools.packing.windows_signing import sign


def make_windows_packages(tree: Path, out: Path, work: Path) -> list[Path]:
    """Make both of a tree, whose own two programs are signed first; return them."""
    is_signed = sign([tree / PROGRAM, tree / f"{ENGINE}.exe"], os.environ)
    installer = make_installer(tree, out, work, finisher=finisher() if is_signed else "")
    if is_signed:
        sign([installer], os.environ)
    return [installer, make_portable(tree, out)]


def finisher() -> str:
    """Return the command by which NSIS has the uninstaller signed, which it makes itself."""
    return f'"{sys.executable}" -m {__spec__.name}'


def main(words: list[str]) -> int:
    """Sign the files that are named."""
    sign(map(Path, words), os.environ)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
