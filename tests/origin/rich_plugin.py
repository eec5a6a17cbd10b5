"""A plug-in whose site tells of its media whatever a test wants told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

LINK = "http://rich.invalid/film"
"""What the plug-in answers to."""

_SOUND_CODECS = {"m4a": "mp4a.40.2", "mp3": "mp3", "webm": "opus", "wav": "pcm_s16le"}
_SOURCE = """
from yt_dlp.extractor.common import InfoExtractor

class RichIE(InfoExtractor):
    _VALID_URL = r"https?://rich[.]invalid/(?P<id>[a-z]+)"

    def _real_extract(self, url):
        return {info!r}
"""


def lay_rich_plugin(home: Path, base: str, **facts: object) -> None:
    """Lay the plug-in into a home; ``base`` is the origin's address, ``facts`` are yt-dlp's fields.

    Where they name no formats there is one film of picture and sound.
    """
    place = home / ".local/share/vidgrab/plugins/rich/yt_dlp_plugins/extractor"
    place.mkdir(parents=True, exist_ok=True)
    info = {"id": "film", "title": "Rich", "formats": [film_row(base)], **facts}
    (place / "rich.py").write_text(_SOURCE.format(info=info), "utf-8")


def film_row(base: str, path: str = "/muxed-only.mp4") -> dict[str, Any]:
    """Return a row that holds picture and sound."""
    return {
        "format_id": "film",
        "url": base + path,
        "ext": "mp4",
        "height": 360,
        "vcodec": "avc1.42c01e",
        "acodec": "mp4a.40.2",
    }


def sound_row(base: str, path: str, name: str = "sound", **facts: object) -> dict[str, Any]:
    """Return a row that is sound alone."""
    row = {"format_id": name, "url": base + path, "ext": path.rpartition(".")[2]}
    return {**row, "vcodec": "none", "acodec": _SOUND_CODECS[row["ext"]], **facts}
