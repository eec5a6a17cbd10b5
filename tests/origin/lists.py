"""Lists: the origin's feeds, and a plug-in whose site has long, slow, odd and nested ones."""

from __future__ import annotations

from pathlib import Path

FEED_TYPE = "application/rss+xml"

_ITEM = """<item><title>Part {n} of the story</title><link>{base}{path}?part={n}</link>
<itunes:duration>{length}</itunes:duration></item>
"""
_FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel><title>A long story</title>{items}</channel></rss>
"""
_SOURCE = """
import time
from yt_dlp.extractor.common import InfoExtractor
from yt_dlp.utils import OnDemandPagedList

MEDIA = {media!r}
PAGE = 10

class ListDecoyIE(InfoExtractor):
    _VALID_URL = r"lists:(?P<id>\\w+)"

    def _real_extract(self, url):
        return {{"id": "no", "title": "Not this one", "url": MEDIA, "ext": "mp4"}}

class ListFilmIE(InfoExtractor):
    _VALID_URL = r"(?:https?://lists[.]invalid/film/|lists:)(?P<id>\\w+)"

    def _real_extract(self, url):
        name = self._match_id(url)
        return {{"id": name, "title": "Film " + name, "duration": 4, "formats": [
            {{"format_id": "m", "url": MEDIA + "?film=" + name, "ext": "mp4", "height": 360,
              "vcodec": "avc1.4d401e", "acodec": "mp4a.40.2"}}]}}

class ListIE(InfoExtractor):
    _VALID_URL = r"https?://lists[.]invalid/(?P<kind>plain|paged|bare|breaking|pictured)/(?P<id>\\d+)(?:/(?P<ms>\\d+))?"
    _RETURN_TYPE = "playlist"

    def _real_extract(self, url):
        kind, count, ms = self._match_valid_url(url).group("kind", "id", "ms")
        count, rest_s = int(count), int(ms or 0) / 1000

        def entry(k):
            address = "film%d" % k if kind == "bare" else "http://lists.invalid/film/f%d" % k
            address = "lists:f%d" % k if kind == "bare" else address
            return self.url_result(address, ListFilmIE, "f%d" % k, "Film %d" % k, duration=k,
                thumbnail="{origin}/thumbnail.jpg?%d" % k if kind == "pictured" else None)

        def page(number):
            time.sleep(rest_s)
            if kind == "breaking" and number == 2:
                self._download_webpage("{origin}/status/404", "x")
            last = min(count, (number + 1) * PAGE)
            return [entry(k) for k in range(number * PAGE + 1, last + 1)]

        entries = map(entry, range(1, count + 1))
        if kind in ("paged", "breaking"):
            entries = OnDemandPagedList(page, PAGE)
        found = self.playlist_result(entries, "list", "List of %d" % count)
        return {{**found, "playlist_count": count, "channel": "Lists"}}

class ListNestIE(InfoExtractor):
    _VALID_URL = r"https?://lists[.]invalid/nest/(?P<id>\\d+)"
    _RETURN_TYPE = "playlist"

    def _real_extract(self, url):
        depth = int(self._match_id(url))
        below = "http://lists.invalid/nest/%d" % (depth + 1)
        return self.playlist_result([
            self.url_result(
                "http://lists.invalid/film/n%d" % depth, ListFilmIE, None, "n%d" % depth),
            self.url_result(below, ListNestIE, None, "nest %d" % (depth + 1)),
            self.url_result("http://lists.invalid/gone/1", ListGoneIE, None, "gone"),
        ], "nest", "Nest")

class ListGoneIE(InfoExtractor):
    _VALID_URL = r"https?://lists[.]invalid/gone/(?P<id>\\d+)"
    _RETURN_TYPE = "playlist"

    def _real_extract(self, url):
        return self._download_json("{origin}/status/404", "x")

class ListWatchIE(InfoExtractor):
    _VALID_URL = r"https?://lists[.]invalid/watch/(?P<video>\\w+)/(?P<id>\\d+)"

    def _real_extract(self, url):
        video, count = self._match_valid_url(url).group("video", "id")
        if self._yes_playlist(count, video):
            return self.url_result("http://lists.invalid/plain/" + count, ListIE)
        return self.url_result("http://lists.invalid/film/" + video, ListFilmIE)

class ListOddIE(InfoExtractor):
    _VALID_URL = r"https?://lists[.]invalid/odd/(?P<id>\\w+)"

    def _real_extract(self, url):
        return {{"_type": "playlist", "id": "odd", "title": "Odd \\ud83d", "entries": [
            {{"_type": "url", "url": "file:///etc/passwd", "title": "a file"}},
            {{"_type": "url", "url": "javascript:alert(1)", "title": "a script"}},
            {{"_type": "url", "url": None, "title": "nothing"}},
            None,
            {{"_type": "url", "url": "//lists.invalid/film/a", "title": " two\\nlines \\ud83d "}},
            {{"_type": "url", "url": "http://lists.invalid/film/b", "title": 7, "id": "b",
              "duration": "long", "thumbnails": [{{"url": "http://lists.invalid/b.jpg"}}]}},
            {{"_type": "url", "url": "http://lists.invalid/film/c", "duration": float("nan"),
              "thumbnail": "file:///etc/passwd"}},
            {{"id": "d", "title": "whole", "url": MEDIA + "?d", "ext": "mp4"}},
            {{"id": "e", "title": "table", "formats": [{{"url": MEDIA + "?e"}}]}},
            {{"id": "f", "title": "no way"}},
        ]}}
"""


def feed(base: str, count: int, broken: int = 0) -> str:
    """Return a feed (RSS) of so many films; the one numbered ``broken`` is not there."""
    items = (
        _ITEM.format(
            n=n,
            base=base,
            path="/status/404" if n == broken else "/progressive.mp4",
            length=f"0:{n // 60 % 60:02}:{n % 60:02}",
        )
        for n in range(1, count + 1)
    )
    return _FEED.format(items="".join(items))


def lay_list_plugin(home: Path, origin: str) -> None:
    """Lay the plug-in into a home; its films are the origin's."""
    place = home / ".local/share/vidgrab/plugins/lists/yt_dlp_plugins/extractor"
    place.mkdir(parents=True, exist_ok=True)
    source = _SOURCE.format(media=f"{origin}/progressive.mp4", origin=origin)
    (place / "lists.py").write_text(source, "utf-8")
