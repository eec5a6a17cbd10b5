"""Real yt-dlp, used plainly: what it makes of an address, and a download with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yt_dlp
import yt_dlp.globals

from tests.origin.binaries import FFMPEG

yt_dlp.globals.plugin_dirs.value = []
_OPTIONS = {
    "quiet": True,
    "noprogress": True,
    "no_warnings": True,
    "socket_timeout": 5,
    "retries": 10,
    "fragment_retries": 10,
    "skip_unavailable_fragments": False,
    "cachedir": False,
    "ffmpeg_location": FFMPEG,
}


class _Silent:
    """A logger that swallows everything; errors arrive as exceptions."""

    def debug(self, message: str) -> None: ...

    def warning(self, message: str) -> None: ...

    def error(self, message: str) -> None: ...


def extract(url: str, **options: object) -> dict[str, Any]:
    """Return the info dict of an address; raises YoutubeDLError."""
    with yt_dlp.YoutubeDL({**_OPTIONS, "logger": _Silent(), **options}) as ydl:
        return dict(ydl.extract_info(url, download=False))


def download(url: str, folder: Path, choice: str, **options: object) -> Path:
    """Download formats (a yt-dlp expression) into a folder; return the finished file."""
    template = {"outtmpl": {"default": str(folder / "file.%(ext)s")}, "format": choice}
    with yt_dlp.YoutubeDL({**_OPTIONS, "logger": _Silent(), **template, **options}) as ydl:
        info = ydl.extract_info(url)
    return Path(info["requested_downloads"][0]["filepath"])


def heights(info: dict[str, Any]) -> list[int]:
    """Return the heights of the formats with a picture, smallest first."""
    return sorted(row["height"] for row in info["formats"] if row.get("height"))
