"""The thumbnail: fetched like all else, made small and harmless before the window sees it."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Callable

from yt_dlp.networking import Request

from vidgrab_gui.engine.extraction import Info, WatchedYoutubeDL
from vidgrab_gui.engine.responses import read_up_to

LARGEST_BYTES = 8_000_000
WIDTH = 480
COVER_WIDTH = 1280
CONVERT_LIMIT_S = 10
REQUEST_LIMIT_S = 8.0
LONGEST_ADDRESS = 8_192
_WEB = ("http://", "https://")


def thumbnail_address(stated: object, thumbnails: object) -> str:
    """Return where the picture is: as stated, else of the first row; "" where there is none."""
    rows = thumbnails if isinstance(thumbnails, list) else []
    found = stated or next((row.get("url") for row in rows if isinstance(row, dict)), "")
    fits = isinstance(found, str) and found.startswith(_WEB) and len(found) <= LONGEST_ADDRESS
    return str(found) if fits else ""


def thumbnail_jpeg(
    ydl: WatchedYoutubeDL,
    info: Info,
    ffmpeg: str,
    log: Callable[[int, str], None],
    width_px: int = WIDTH,
) -> bytes:
    """Return a small JPEG of the media's thumbnail, or nothing when there is none to be had.

    It goes through the extraction's own YoutubeDL, so through the same proxy.
    ffmpeg decodes whatever the site sends, WebP and AVIF included, so the
    window's process never opens an image that is not ours.
    """
    url = _address(info)
    if not (url and ffmpeg):
        return b""
    try:
        return _shrink(_fetched(ydl, info, url), ffmpeg, width_px, quality=4)
    except Exception as error:  # noqa: BLE001 - the thread's boundary: a picture is an extra
        log(logging.INFO, f"no thumbnail: {type(error).__name__}: {error}")
        return b""


def cover_jpeg(ydl: WatchedYoutubeDL, info: Info, ffmpeg: str) -> bytes:
    """Return the preferred picture as a JPEG fit for a cover; raises whatever is in the way."""
    rows = [row for row in info.get("thumbnails") or () if row.get("url")]
    url = rows[-1]["url"] if rows else info["thumbnail"]
    return _shrink(_fetched(ydl, info, str(url)), ffmpeg, COVER_WIDTH, quality=2)


def _fetched(ydl: WatchedYoutubeDL, info: Info, url: str) -> bytes:
    headers = info.get("http_headers") or {}
    request = Request(url, headers=headers, extensions={"timeout": REQUEST_LIMIT_S})
    with ydl.urlopen(request) as response:
        return read_up_to(response, LARGEST_BYTES)


def _address(info: Info) -> str:
    """Return the smallest thumbnail that is wide enough, else the preferred one."""
    rows = [row for row in info.get("thumbnails") or () if row.get("url")]
    fitting = [row for row in rows if (row.get("width") or 0) >= WIDTH]
    if fitting:
        return str(min(fitting, key=lambda row: row["width"])["url"])
    return str(rows[-1]["url"]) if rows else str(info.get("thumbnail") or "")


def _shrink(image: bytes, ffmpeg: str, width: int, *, quality: int) -> bytes:
    command = [
        ffmpeg, "-v", "error", "-nostdin", "-threads", "1", "-i", "pipe:0", "-frames:v", "1",
        "-vf", f"scale='min({width},iw)':-2", "-q:v", str(quality), "-f", "mjpeg", "pipe:1",
    ]  # fmt: skip
    done = subprocess.run(  # noqa: S603 - our own program, fixed arguments
        command, input=image, capture_output=True, timeout=CONVERT_LIMIT_S, check=True
    )
    if done.stderr:  # ffmpeg makes the best of half a picture: grey or green where it ends
        raise ValueError(done.stderr[-200:].decode("utf-8", "replace").strip())
    return done.stdout
