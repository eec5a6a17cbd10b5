"""What the programs and libraries of a Linux tree ask of the system they run on.

Read by binutils' `objdump -p`, many files a call; its words are the same on every processor.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

MAGIC = b"\x7fELF"
FILES_A_CALL = 200
Version = tuple[int, ...]

_FILE = re.compile(r"^(?P<path>\S.*):\s+file format \S+$")
_GLIBC = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)$")
_RUN_PATHS = ("RPATH", "RUNPATH")
_WORDS = {"NEEDED", "SONAME", *_RUN_PATHS}


@dataclass(frozen=True, slots=True)
class Elf:
    """A program or library: what it is called by others, and what it says to the loader."""

    path: Path
    soname: str
    needed: tuple[str, ...]
    glibc: Version
    """The newest version of glibc whose symbols it asks for; empty for a static program."""
    run_paths: tuple[str, ...]
    """Where the loader is to look, folders joined by colons."""


def elf_files(tree: Path) -> list[Path]:
    """Return every ELF file of a tree, sorted; a link is not its file a second time."""
    return sorted(
        path
        for path in tree.rglob("*")
        if path.is_file() and not path.is_symlink() and _begins_as_elf(path)
    )


def read_tree(tree: Path) -> list[Elf]:
    """Return what every ELF file of a tree says of itself."""
    return list(read(elf_files(tree)))


def read(paths: Iterable[Path]) -> Iterator[Elf]:
    """Yield what ELF files say of themselves; raises CalledProcessError for what is none."""
    left = iter(paths)
    while some := list(islice(left, FILES_A_CALL)):
        done = subprocess.run(
            ["objdump", "-p", *some],
            env={"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
        )
        yield from _parsed(done.stdout)


def needed_sonames(elves: Iterable[Elf]) -> set[str]:
    """Return the libraries that somebody of these asks the loader for."""
    return {name for elf in elves for name in elf.needed}


def host_sonames(elves: Iterable[Elf], tree: Path) -> set[str]:
    """Return the libraries that are asked for and are not in the tree: the system's to provide."""
    shipped = {path.name for path in tree.rglob("*") if ".so" in path.name}
    return needed_sonames(elves) - shipped


def glibc_floor(elves: Iterable[Elf]) -> Version:
    """Return the oldest glibc that all of these run with, such as ``(2, 35)``."""
    return max((elf.glibc for elf in elves), default=())


def _begins_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def _parsed(text: str) -> Iterator[Elf]:
    """Read objdump's answer: a heading for each file, then its lines."""
    path, lines = "", list[str]()
    for line in text.splitlines():
        heading = _FILE.match(line)
        if heading:
            if path:
                yield _elf(path, lines)
            path, lines = heading["path"], []
        else:
            lines.append(line)
    if path:
        yield _elf(path, lines)


def _elf(path: str, lines: list[str]) -> Elf:
    found: dict[str, list[str]] = {word: [] for word in _WORDS}
    versions: list[Version] = []
    for line in lines:
        word, _, value = line.strip().partition(" ")
        if word in _WORDS:
            found[word].append(value.strip())
        elif version := _GLIBC.search(line):
            versions.append(tuple(map(int, version[1].split("."))))
    soname = found["SONAME"][0] if found["SONAME"] else ""
    run_paths = tuple(value for word in _RUN_PATHS for value in found[word])
    newest = max(versions, default=())
    return Elf(Path(path), soname, tuple(found["NEEDED"]), newest, run_paths)
