"""The folder that an AppImage is made of. The AppImage's own tool closes it, in the release."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from devtools.freezing.contents import APP_ID
from devtools.packing.identity import MACHINE, NAME, TITLE, VERSION
from devtools.packing.staging import DOC, MENU_ENTRY, settle

ICON_SIZE = 256
"""Pixels, of the icon at the top."""

UNUSED = ("usr/share/kio", "usr/share/man", f"{DOC}/changelog.Debian.gz", f"{DOC}/examples")
"""Nobody looks for these inside of an AppImage."""


def appdir_name() -> str:
    """Return the folder's name."""
    return f"{TITLE}-{VERSION}-{MACHINE}.AppDir"


def make_appdir(staged: Path, out: Path) -> Path:
    """Make the folder out of a staged one, whose files it shares; return it."""
    folder = out / appdir_name()
    shutil.copytree(staged / "usr", folder / "usr", symlinks=True, copy_function=os.link)
    for name in UNUSED:
        unused = folder / name
        shutil.rmtree(unused) if unused.is_dir() else unused.unlink()
    icon = f"usr/share/icons/hicolor/{ICON_SIZE}x{ICON_SIZE}/apps/{APP_ID}.png"
    (folder / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    (folder / f"{APP_ID}.desktop").symlink_to(MENU_ENTRY)
    os.link(folder / icon, folder / f"{APP_ID}.png")
    (folder / ".DirIcon").symlink_to(f"{APP_ID}.png")
    # By the older name, which is the one that the AppImage's tool looks for.
    old_name = folder / "usr/share/metainfo" / f"{APP_ID}.appdata.xml"
    old_name.symlink_to(f"{APP_ID}.metainfo.xml")
    settle(folder)
    return folder
