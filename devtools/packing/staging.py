"""Lays the frozen program out as Linux wants it: under ``usr``, with all that desktops look for."""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

from devtools.freezing.contents import APP_ID
from devtools.freezing.icons import DRAWING, SIZES, make_icons
from devtools.packing import papers
from devtools.packing.identity import MADE_AT_S, NAME, filled
from devtools.stages import ROOT

SOURCES = ROOT / "resources" / "packaging" / "linux"
HOUSE = "usr/lib/vidgrab"
"""Where the frozen program lives; not /opt, which some systems do not let a package have."""

DOC = "usr/share/doc/vidgrab"
MENU_ENTRY = f"usr/share/applications/{APP_ID}.desktop"
METAINFO = f"usr/share/metainfo/{APP_ID}.metainfo.xml"
MAN_PAGE = "usr/share/man/man1/vidgrab.1.gz"
SERVICE_MENU = "usr/share/kio/servicemenus/vidgrab-servicemenu.desktop"
SCRIPT = "nautilus-open-in-vidgrab"
ICON_SIZES = tuple(size for size in SIZES if size <= 512)
"""Pixels: what the hicolor theme has folders for."""

PROGRAMS = frozenset({"vidgrab", "vidgrab-engine", "ffmpeg", "ffprobe", "deno", SCRIPT})
PROGRAM_MODE, FILE_MODE, FOLDER_MODE = 0o755, 0o644, 0o755


def stage_system(tree: Path, place: Path) -> Path:
    """Fill an empty folder with all that a package puts on the system; return it."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(tree, place / HOUSE, symlinks=True)
    _link(place / "usr/bin/vidgrab", f"../lib/{NAME}/{NAME}")
    _copy(SOURCES / f"{APP_ID}.desktop", place / MENU_ENTRY)
    _copy(SOURCES / "vidgrab-servicemenu.desktop", place / SERVICE_MENU)
    _copy(SOURCES / SCRIPT, place / DOC / "examples" / SCRIPT)
    _write(place / METAINFO, filled(_text(f"{APP_ID}.metainfo.xml")))
    _write(place / MAN_PAGE, filled(_text("vidgrab.1")))
    _write(place / DOC / "copyright", filled(_text("copyright")))
    _write(place / DOC / "changelog.Debian.gz", papers.debian_changelog())
    _write(place / DOC / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _stage_icons(place / "usr/share/icons/hicolor")
    settle(place)
    return place


def settle(place: Path) -> None:
    """Give everything in a folder the modes and the time that do not depend on this machine."""
    for path in [place, *place.rglob("*")]:
        if not path.is_symlink():
            path.chmod(mode_of(path))
        os.utime(path, (MADE_AT_S, MADE_AT_S), follow_symlinks=False)


def mode_of(path: Path) -> int:
    """Return the mode of a file or folder: programs can be run, libraries need not."""
    if path.is_dir():
        return FOLDER_MODE
    return PROGRAM_MODE if path.name in PROGRAMS else FILE_MODE


def _stage_icons(theme: Path) -> None:
    drawn = make_icons()
    for size in ICON_SIZES:
        _copy(drawn / f"{size}.png", theme / f"{size}x{size}" / "apps" / f"{APP_ID}.png")
    _copy(DRAWING, theme / "scalable" / "apps" / f"{APP_ID}.svg")


def _text(name: str) -> str:
    return (SOURCES / name).read_text("utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _link(place: Path, target: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def _write(target: Path, text: str) -> None:
    """Write a text; what ends on .gz is packed, without a name or a time in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    data = text.encode()
    target.write_bytes(gzip.compress(data, mtime=0) if target.suffix == ".gz" else data)
