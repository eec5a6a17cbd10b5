"""Makes a program that nobody installed known to the desktop: menu entry and links of ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAME = "io.github.vidgrab.VidGrab.desktop"
_HOUSE = Path(__file__).resolve().parents[1]
SOURCE = _HOUSE.parent / "resources/packaging/linux" / NAME
ICON = _HOUSE / "ui/icons/vidgrab.svg"
UPDATE_WITHIN_S = 20


def register(image: str = "") -> int:
    """Write the desktop entry for this person and say where; returns an exit code.

    ``image`` is the AppImage that the program runs from, empty where it runs from none.
    """
    if not sys.platform.startswith("linux") or not SOURCE.is_file():
        if sys.stderr is not None:  # a windowed program of Windows has none
            sys.stderr.write("Here the installer makes VidGrab known: nothing to register.\n")
        return 1
    data = os.environ.get("XDG_DATA_HOME") or str(Path("~/.local/share").expanduser())
    place = Path(data, "applications", NAME)
    icon = ICON
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if image:
            icon = _kept_icon(Path(data))
        place.write_text(entry(SOURCE.read_text("utf-8"), image, icon), "utf-8")
    except OSError as error:
        sys.stderr.write(f"The desktop entry could not be written: {error}\n")
        return 1
    _update(place.parent)
    made = f"{place}\n{icon}\n" if image else f"{place}\n"
    sys.stdout.write(f"{made}Delete what is named here to undo it.\n")
    return 0


def entry(source: str, image: str = "", icon: Path = ICON) -> str:
    """Return the desktop entry with the program of this very place, or the image it is in."""
    lines = source.replace("Exec=vidgrab", f"Exec={_command(image)}").splitlines()
    line_of_icon = f"Icon={icon}"
    return "\n".join(line_of_icon if line.startswith("Icon=") else line for line in lines) + "\n"


def _kept_icon(data: Path) -> Path:
    """Copy the icon to where it stays: what is in an AppImage is there only while it runs."""
    icon = data / "icons/hicolor/scalable/apps" / f"{Path(NAME).stem}.svg"
    icon.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ICON, icon)
    return icon


def _command(image: str) -> str:
    """Return how this program is started, as desktop entries quote it."""
    if image:
        return _quoted(image)
    script = Path(sys.executable).with_name("vidgrab")
    if script.exists():
        return _quoted(str(script))
    return f"{_quoted(sys.executable)} -m vidgrab_gui"


def _quoted(word: str) -> str:
    for mark in '\\"`$':
        word = word.replace(mark, f"\\{mark}")
    # A string in such a file has one more turn of backslashes, and "%" stands for what follows.
    inner = word.replace("\\", "\\\\").replace("%", "%%")
    return f'"{inner}"'


def _update(folder: Path) -> None:
    """Let the desktop read the entries anew, where it does not by itself."""
    tool = shutil.which("update-desktop-database")
    if tool:
        try:
            command = [tool, str(folder)]
            subprocess.run(command, check=False, timeout=UPDATE_WITHIN_S)  # noqa: S603 - the system's own
        except (OSError, subprocess.TimeoutExpired):
            return  # it is known at the next login then
