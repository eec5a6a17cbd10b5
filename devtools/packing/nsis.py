"""The installer for Windows: a script for NSIS, and lists made of the tree it installs.

What is installed is removed by its very names, so that nothing else that lies in the folder is
ever touched. NSIS runs on Linux, too, so the script is compiled and tried there.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from devtools.freezing.building import contents_of
from devtools.freezing.icons import ICONS, make_icons
from devtools.freezing.version_resource import four_numbers
from devtools.packing.identity import AUTHORS
from devtools.stages import ROOT, Failed, logged, stage
from vidgrab_gui import __version__

SCRIPT = ROOT / "resources" / "packaging" / "windows" / "vidgrab.nsi"
PROGRAM = "VidGrab.exe"
LISTING = r"_internal\installed.txt"
"""What an upgrade removes of the version before; that it is there says the folder is ours."""

_PE32_PLUS = 0x20B
_OPTIONAL_HEADER_AT = 24
_KIB = 1024


@dataclass(frozen=True, slots=True)
class Inventory:
    """What is installed: ``files`` and ``folders`` by their names on Windows, inner ones first."""

    files: tuple[str, ...]
    folders: tuple[str, ...]


def make_installer(
    tree: Path, out: Path, work: Path, version: str = __version__, finisher: str = ""
) -> Path:
    """Make ``VidGrab-<version>-setup.exe`` of a tree, working in a folder; return it.

    ``finisher`` is a command that gets the uninstaller before it is packed, to sign it.
    Raises Failed when the tree is none of Windows, or NSIS is not there or not content.
    """
    target = out / f"VidGrab-{version}-setup.exe"
    with stage("Making the installer for Windows"):
        names = contents_of(tree)
        inventory = inventory_of(names)
        listing, files = work / "installed.txt", work / "files.nsh"
        listing.write_text(listing_of(inventory), encoding="ascii", newline="")
        files.write_text(files_script(tree, inventory), encoding="utf-8", newline="\n")
        defines = {
            "VERSION": version,
            "NUMBERS": ".".join(map(str, four_numbers(version))),
            "PUBLISHER": AUTHORS,
            "BITS": str(bits_of(tree / PROGRAM)),
            "SIZE_KIB": str(
                sum((tree / name).stat().st_size for name in contents_of(tree)) // _KIB
            ),
            "ICON": str(icon()),
            "FILES": str(files),
            "LISTING": str(listing),
            "OUTFILE": str(target),
            **({"FINISHER": finisher} if finisher else {}),
        }
        compile_script(SCRIPT, defines)
    return target


def compile_script(script: Path, defines: dict[str, str]) -> None:
    """Have NSIS compile a script; a warning is an error. Raises Failed with what it says."""
    told = [f"-D{name}={value}" for name, value in defines.items()]
    logged([makensis(), "-NOCD", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *told, str(script)])


def makensis() -> str:
    """Return NSIS' compiler; raises Failed when it is not there."""
    found = shutil.which("makensis")
    if found:
        return found
    usual = Path(
        os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)"), "NSIS/makensis.exe"
    )
    if not usual.is_file():
        raise Failed("NSIS is not there: `apt install nsis`, or its own installer on Windows.")
    return str(usual)


def icon() -> Path:
    """Return the program's icon for Windows; made where it was not."""
    path = ICONS / "vidgrab.ico"
    return path if path.is_file() else make_icons() / path.name


def inventory_of(names: Iterable[str]) -> Inventory:
    """Return what is installed of a tree's files; raises Failed for a name that cannot be told."""
    files = [str(PureWindowsPath(name)) for name in names]
    bad = [name for name in files if not name.isascii() or re.search(r'["$`*?<>|:]', name)]
    if bad:
        raise Failed(f"The installer cannot name these files: {bad}")
    parents = {parent for name in files for parent in PureWindowsPath(name).parents}
    folders = sorted((str(path) for path in parents if path.parts), key=_inner_first)
    return Inventory(tuple(files), tuple(folders))


def listing_of(inventory: Inventory) -> str:
    """Return what the next version's installer reads: a name a line, a folder ends as one."""
    lines = [*inventory.files, *(f"{folder}\\" for folder in inventory.folders)]
    return "".join(f"{line}\r\n" for line in lines)


def files_script(tree: Path, inventory: Inventory) -> str:
    """Return the script's two lists: what is laid down, and what is taken away again."""
    return "\n".join(
        [
            "; Made by devtools/packing/nsis.py.",
            "!macro INSTALL_FILES",
            *_install_lines(tree, inventory),
            "!macroend",
            "!macro DELETE_FILES",
            *(f'  Delete "$INSTDIR\\{name}"' for name in (*inventory.files, LISTING)),
            *(f'  RMDir "$INSTDIR\\{name}"' for name in inventory.folders),
            "!macroend",
            "",
        ]
    )


def bits_of(program: Path) -> int:
    """Return for which Windows a program is, 32 or 64 bits; raises Failed where it is for none."""
    data = program.read_bytes() if program.is_file() else b""
    at = int.from_bytes(data[60:64], "little")
    if data[:2] != b"MZ" or data[at : at + 4] != b"PE\0\0":
        raise Failed(
            f"{program} is no program of Windows: the installer is made of a tree built there."
        )
    magic = int.from_bytes(data[at + _OPTIONAL_HEADER_AT :][:2], "little")
    return 64 if magic == _PE32_PLUS else 32


def _install_lines(tree: Path, inventory: Inventory) -> list[str]:
    lines, folder = [], None
    for name in inventory.files:
        path = PureWindowsPath(name)
        if path.parent != folder:
            folder = path.parent
            inside = f"\\{folder}" if folder.parts else ""
            lines.append(f'  SetOutPath "$INSTDIR{inside}"')
        lines.append(f'  File "{tree.joinpath(*path.parts)}"')
    return lines


def _inner_first(folder: str) -> tuple[int, str]:
    return -len(PureWindowsPath(folder).parts), folder
