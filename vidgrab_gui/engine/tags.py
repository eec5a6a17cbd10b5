"""What a file says of itself: title, artist, album, date, and the page it came from."""

from __future__ import annotations

from yt_dlp.postprocessor.ffmpeg import FFmpegMetadataPP, FFmpegPostProcessor

from vidgrab_gui.core.links import without_password
from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.options import Parameters

WRITER: Parameters = {"add_metadata": True, "add_chapters": False, "add_infojson": False}
"""How ``FFmpegMetadata`` is made when it writes tags."""

_TAKEN = ("title", "track", "album", "album_artist", "album_artists", "track_number", "upload_date")
_ARTISTS = ("artists", "artist", "creators", "creator", "channel", "uploader")


class TagsPP(FFmpegPostProcessor):  # type: ignore[misc]  # yt_dlp's class is untyped
    """Writes tags with yt-dlp's own writer, of what :func:`tags_of` leaves of an info dict.

    All it would write by itself are also a film's whole description and the site's categories.
    """

    def run(self, information: Info) -> tuple[list[str], Info]:
        """Return the info as it was; the file has its tags then."""
        place = {key: information[key] for key in ("filepath", "ext")}
        FFmpegMetadataPP(self._downloader, **WRITER).run(tags_of(information) | place)
        return [], information


def tags_of(info: Info) -> Info:
    """Return the fields that become tags, by the names yt-dlp's writer knows; unknown ones lack."""
    tags = {name: info[name] for name in _TAKEN if info.get(name)}
    artist = next((info[name] for name in _ARTISTS if info.get(name)), None)
    page = info.get("webpage_url")
    if artist:
        tags["artist"] = artist
    if isinstance(page, str) and page:
        tags["webpage_url"] = without_password(page)
    return tags
