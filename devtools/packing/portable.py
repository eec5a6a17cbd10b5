"""The portable copy for Windows: the program's folder in a zip, to be unpacked anywhere.

Its data lies where an installed VidGrab has it, in the person's own folders: VidGrab knows no
other place, so a copy on a stick takes the program along and not the list.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from devtools.freezing.building import contents_of
from devtools.packing.identity import MADE_AT
from devtools.stages import stage
from vidgrab_gui import __version__

TOP = "VidGrab"
NOTE = "README.txt"
WORDS = """VidGrab {version}, portable

Unpack the whole folder, then start VidGrab.exe in it. Nothing is installed: no start menu
entry, no "vidgrab:" links, nothing in the registry. To remove it, delete the folder.

Settings, the list of downloads and logs are kept where an installed VidGrab keeps them:
%LOCALAPPDATA%\\vidgrab. Delete that folder, too, if nothing of VidGrab shall stay.
"""
_MOMENT = MADE_AT.timetuple()[:6]
_PLAIN_FILE = 0x20


def make_portable(tree: Path, out: Path, version: str = __version__) -> Path:
    """Make ``VidGrab-<version>-portable.zip`` of a tree; the same tree gives the same bytes."""
    target = out / f"VidGrab-{version}-portable.zip"
    note = WORDS.format(version=version).replace("\n", "\r\n").encode("ascii")
    with (
        stage("Making the portable zip for Windows"),
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        archive.writestr(_entry(NOTE), note)
        for name in contents_of(tree):
            entry = _entry(name)
            entry.file_size = (tree / name).stat().st_size
            with (tree / name).open("rb") as source, archive.open(entry, "w") as copy:
                while block := source.read(1 << 20):
                    copy.write(block)
    return target


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(f"{TOP}/{name}", _MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # of Windows, wherever it is made
    entry.external_attr = _PLAIN_FILE
    return entry
