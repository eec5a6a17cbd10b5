"""Where VidGrab keeps its things on this system. Only names; nothing is made here."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

WORK_FOLDER = ".vidgrab"
"""The folder on the destination's volume that holds one private folder for each running job."""

_DIRS = PlatformDirs("vidgrab", appauthor=False)


def plugins_folder() -> Path:
    """Return the only folder plug-ins are read from (``NAME/yt_dlp_plugins/…`` inside)."""
    return _DIRS.user_data_path / "plugins"


def licences_folder() -> Path | None:
    """Return the folder with the licences of all that came along; None from the sources."""
    bundle = getattr(sys, "_MEIPASS", "")
    return Path(bundle) / "licences" if bundle else None


def extension_folder() -> Path:
    """Return the folder of the browser extension, in the bundle or among the sources."""
    bundle = getattr(sys, "_MEIPASS", "")
    if bundle:
        return Path(bundle) / "browser"
    return Path(__file__).resolve().parents[2] / "resources" / "browser"


def cache_folder() -> Path:
    """Return the folder for what can be made again."""
    return _DIRS.user_cache_path


def config_folder() -> Path:
    """Return the folder for what the person has chosen."""
    return _DIRS.user_config_path


def log_folder() -> Path:
    """Return the folder for logs."""
    return _DIRS.user_log_path


def data_folder() -> Path:
    """Return the folder for what must not be lost: the list of downloads."""
    return _DIRS.user_data_path


def media_folders() -> tuple[Path, ...]:
    """Return the system's folders people move finished files to."""
    places = (_DIRS.user_videos_path, _DIRS.user_music_path, _DIRS.user_desktop_path)
    return tuple(Path(place) for place in places)


def folder_of(value: object) -> str:
    """Return a folder a person has named, ``~`` meaning their home; nothing for what is none."""
    if not isinstance(value, str):
        return ""
    path = os.path.expanduser(value)  # noqa: PTH111 - Path's own raises for unknown people
    return path if os.path.isabs(path) else ""  # noqa: PTH117 - of one kind with the line above


def downloads_folder() -> Path:
    """Return the system's own folder for downloads."""
    return Path(_DIRS.user_downloads_path)
