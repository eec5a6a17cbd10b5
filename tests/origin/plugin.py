"""A plug-in whose site wants its file in ranges, as YouTube does, and signs its addresses."""

from __future__ import annotations

from pathlib import Path

LINK = "http://ranged.invalid/film"
"""What the plug-in answers to."""

_SOURCE = """
import time
from yt_dlp.extractor.common import InfoExtractor

class RangedIE(InfoExtractor):
    _VALID_URL = r"https?://ranged[.]invalid/(?P<id>[a-z]+)"

    def _real_extract(self, url):
        row = {{"format_id": "m", "url": {url!r} + "&signed=" + str(time.time_ns()), "ext": "mp4",
               "height": 360, "vcodec": "avc1.4d401e", "acodec": "mp4a.40.2"}}
        if {chunk_bytes}:
            row["downloader_options"] = {{"http_chunk_size": {chunk_bytes}}}
        return {{"id": "film", "title": "Ranged", "timestamp": 1700000000, "formats": [row]}}
"""


_LOGIN_SOURCE = """
from yt_dlp.extractor.common import InfoExtractor
from yt_dlp.utils import ExtractorError

class MembersIE(InfoExtractor):
    _VALID_URL = r"https?://members[.]invalid/(?P<id>[a-z]+)"
    _NETRC_MACHINE = "members"
    _known = False

    def _perform_login(self, username, password):
        if (username, password) != ("anna", "s3cret"):
            raise ExtractorError("wrong password for " + password, expected=True)
        MembersIE._known = True

    def _real_extract(self, url):
        if not MembersIE._known:
            self.raise_login_required("This film is for members only")
        return {{"id": "film", "title": "Members", "formats": [
            {{"format_id": "m", "url": {url!r}, "ext": "mp4", "height": 360}}]}}
"""


def lay_members_plugin(home: Path, url: str) -> str:
    """Lay a plug-in into a home whose site wants ``anna`` and ``s3cret``; returns its link."""
    place = home / ".local/share/vidgrab/plugins/members/yt_dlp_plugins/extractor"
    place.mkdir(parents=True, exist_ok=True)
    (place / "members.py").write_text(_LOGIN_SOURCE.format(url=url), "utf-8")
    return "http://members.invalid/film"


def lay_ranged_plugin(home: Path, url: str, chunk_bytes: int = 0) -> None:
    """Lay the plug-in into a home; ``url`` ends in a query, each extraction adds to it."""
    place = home / ".local/share/vidgrab/plugins/ranged/yt_dlp_plugins/extractor"
    place.mkdir(parents=True, exist_ok=True)
    (place / "ranged.py").write_text(_SOURCE.format(url=url, chunk_bytes=chunk_bytes), "utf-8")


UPCOMING = "http://upcoming.invalid/{kind}"
"""What the plug-in of broadcasts answers to; ``words`` says in words that it is yet to begin,
``fields`` only in the fields of its answer, ``begun`` is on the air from the start, too."""

_UPCOMING_SOURCE = """
from yt_dlp.extractor.common import InfoExtractor

class UpcomingIE(InfoExtractor):
    _VALID_URL = r"https?://upcoming[.]invalid/(?P<id>[a-z]+)"

    def _real_extract(self, url):
        kind = self._match_id(url)
        info = {{"id": kind, "title": "A Broadcast", "formats": []}}
        if kind == "begun":
            row = {{"url": {url!r}, "ext": "mp4", "protocol": "m3u8_native", "height": 360,
                    "vcodec": "avc1.42c01e", "acodec": "mp4a.40.2"}}
            info["formats"].append(row | {{"format_id": "now"}})
            if self.get_param("live_from_start"):
                info["formats"].append(row | {{"format_id": "start", "is_from_start": True}})
            return info | {{"is_live": True}}
        info |= {{"live_status": "is_upcoming", "release_timestamp": {begins_at_s}}}
        if kind == "words":
            self.raise_no_formats("This live event will begin in 3 hours.", expected=True)
        return info
"""


def lay_upcoming_plugin(home: Path, begins_at_s: float, url: str = "") -> None:
    """Lay the plug-in of broadcasts into a home; ``url`` is the playlist of one that has begun."""
    place = home / ".local/share/vidgrab/plugins/upcoming/yt_dlp_plugins/extractor"
    place.mkdir(parents=True, exist_ok=True)
    source = _UPCOMING_SOURCE.format(begins_at_s=begins_at_s, url=url)
    (place / "upcoming.py").write_text(source, "utf-8")
