"""What the origin offers, by path: files, manifests, pages, and odd things."""

from __future__ import annotations

import html
import re
from array import array
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from tests.origin import lists, segments, sponsors, streams
from tests.origin.media import Media
from tests.origin.subtitles import find_subtitle
from vidgrab_gui.demo.clips import Clip
from vidgrab_gui.demo.delivery import Resource
from vidgrab_gui.demo.manifest import MANIFEST_TYPE
from vidgrab_gui.demo.pages import Showing, description, page, showing_page

PAGE_TYPE = "text/html; charset=utf-8"
CHANNEL = "Test Channel"
UPLOAD_DATE = "2026-03-02"
TITLE = "A Test"
_MEGABYTE = 1_000_000
_FILLER = '<script>var row = {"name": "nothing to see", "number": 12345678};</script>\n'
_PAGES = {
    "dash": "/dash/manifest.mpd",
    "whole": "/whole/manifest.mpd",
    "long": "/long/manifest.mpd",
    "hls": "/hls/master.m3u8",
    "hls-muxed": "/hls/muxed.m3u8",
    "drm": "/drm.mpd",
    "title": "/progressive.mp4",
    "360": "/muxed-only.mp4",
    "audio": "/audio.m4a",
    "big": "/dash/manifest.mpd",
    "slow": "/dash/manifest.mpd",
}
_TYPES = {".mp4": "video/mp4", ".m4a": "audio/mp4", ".mp3": "audio/mpeg", ".ts": "video/mp2t"} | {
    ".webm": "audio/webm",
    ".flac": "audio/flac",
    ".wav": "audio/wav",
}
_OTHER_NAMES = {"/audio-page": "/page/audio", "/360-only": "/page/360"} | {
    "/images-page": "/page/images",
    "/slow-page": "/page/slow",
}

Query = Mapping[str, str]
Found = Resource | None


class Catalog:
    """Finds what stands at a path; ``base`` is the origin's own address."""

    def __init__(self, media: Media, base: str) -> None:
        self._media = media
        self._base = base
        self._streams = {
            streams.stream_name(clip): clip for clip in (*media.clips.pictures, media.clips.sound)
        }
        self._files = self._fixed_files()
        self._long = {"360": media.long_picture, "sound": media.long_sound}
        self._segments = segments.plain(media)
        self._made: dict[str, Callable[[Query], Resource]] = {
            "/dash/manifest.mpd": lambda _: _manifest(streams.dash(media)),
            "/dash/huge.mpd": lambda query: _manifest(
                streams.dash_huge(int(query.get("segments", "200000")))
            ),
            "/whole/manifest.mpd": lambda _: _manifest(streams.dash_whole(media)),
            "/long/manifest.mpd": lambda _: _manifest(streams.dash_long(media)),
            "/images.mpd": lambda _: _manifest(streams.dash_images()),
            "/drm.mpd": lambda _: _manifest(streams.dash_protected(media)),
            "/drm.m3u8": lambda _: _playlist(streams.hls_protected(media)),
            "/hls/master.m3u8": lambda _: _playlist(streams.hls_master(media)),
            "/hls/muxed.m3u8": lambda _: _playlist(streams.hls_muxed(media)),
            "/feed": lambda query: _feed(base, query),
            "/parts/manifest.mpd": lambda _: _manifest(streams.dash_parts(media)),
        }

    def find(self, path: str, query: Query, first_at_s: float, version: int = 1) -> Found:
        """Return what is at the path; ``first_at_s`` tells live playlists their start.

        Only the padded file asks for its version: it is other bytes throughout.
        """
        path = _OTHER_NAMES.get(path, path)
        if path in self._made or path == "/padded.mp4":
            return self._made[path](query) if path in self._made else self._padded(query, version)
        if path in self._files:
            return _file(self._files[path])
        if path.startswith("/page/"):
            return self._page(path.removeprefix("/page/"), query)
        if path.startswith("/sponsors/"):
            told = sponsors.answer(path, query)
            return Resource("application/json", told) if told else None
        if path.startswith("/live/"):
            return self._live(path.rpartition("/")[2], first_at_s)
        words = find_subtitle(path, query, self._base, self._media)
        return self._segment(path) or self._fragment(path) or words or _oddity(path)

    def _fixed_files(self) -> dict[str, Path]:
        clips, media = self._media.clips, self._media
        files = {
            "/progressive.mp4": clips.muxed.path,
            "/muxed-only.mp4": clips.muxed.path,
            "/audio.m4a": clips.sound.path,
            "/audio.mp3": media.odd("sound.mp3"),
            "/portrait.mp4": media.odd("portrait.mp4"),
            "/thumbnail.jpg": clips.thumbnail,
        }
        files |= {f"/whole/{clip.path.name}": clip.path for clip in self._streams.values()}
        long = (media.long_picture, media.long_sound)
        files |= {f"/sounds/{path.name}": path for path in media.sounds.iterdir()}
        return files | {f"/long/{clip.path.name}": clip.path for clip in long}

    def _padded(self, query: Query, version: int) -> Resource:
        """Return a playable file of any size: its end is a box that players skip.

        What fills it depends on the version, and where in it one stands.
        """
        size_bytes = int(query.get("mb", "20")) * _MEGABYTE
        media = self._media.clips.muxed.path.read_bytes()
        padding = (size_bytes - len(media)).to_bytes(4, "big") + b"free"
        left = size_bytes - len(media) - len(padding)
        return Resource("video/mp4", media + padding + _numbers(left, version))

    def _fragment(self, path: str) -> Found:
        """Return ``/dash/360/1.m4s``, ``/hls/360/index.m3u8`` or ``/hls/muxed/360/0.ts``."""
        match = re.fullmatch(r"/hls/muxed/(\d+)/(?:index\.m3u8|(\d+)\.ts)", path)
        if match:
            return self._transport(int(match[1]), match[2])
        match = re.fullmatch(r"/(dash|hls|parts)/(\w+)/([\w.]+)", path)
        clips = self._long if match and match[1] == "parts" else self._streams
        clip = clips.get(match[2]) if match else None
        if match is None or clip is None:
            return None
        if match[3] == "index.m3u8":
            return _playlist(streams.hls_stream(clip))
        return streams.fragment(clip, match[3])

    def _segment(self, path: str) -> Found:
        """Return ``plain/index.m3u8``, ``locked/key``, ``locked/0.ts`` and what else there is."""
        parts = path.split("/")
        if len(parts) != 4 or parts[1] != "segments":
            return None
        _, _, kind, file = parts
        if file == "index.m3u8" and kind == "ranges":
            return _playlist(segments.range_playlist([len(one) for one in self._segments]))
        if file == "index.m3u8":
            return _playlist(segments.playlist(len(self._segments), is_locked=kind == "locked"))
        if file in ("all.ts", "key"):
            made = b"".join(self._segments) if file == "all.ts" else segments.KEY
            return Resource("video/mp2t" if file == "all.ts" else "text/plain", made)
        match = re.fullmatch(r"(\d+)\.ts", file)
        if match is None or int(match[1]) >= len(self._segments):
            return None
        return Resource("video/mp2t", self._segments[int(match[1])])

    def _transport(self, height: int, number: str | None) -> Found:
        if str(height) not in self._streams:
            return None
        if number is None:
            return _playlist(streams.hls_transport(self._media, height))
        return _file(self._media.odd(f"muxed-{height}-{number}.ts"))

    def _live(self, name: str, first_at_s: float) -> Found:
        if name == "index.m3u8":
            return _playlist(streams.hls_live(self._media, first_at_s))
        return _file(self._media.odd(f"live-{name}"))

    def _page(self, name: str, query: Query) -> Found:
        if name == "big":
            return self._big_page(query)
        if name in _PAGES:
            return _page(showing_page(self._showing(name, query)))
        return self._page_without_showing(name, query)

    def _page_without_showing(self, name: str, query: Query) -> Found:
        if name == "empty":
            return _page(page("Nothing", "<p>There is no video here.</p>"))
        if name == "big-empty":
            return _page(page("Much of nothing", _filler(int(query.get("mb", "50")))))
        if name == "images":
            return _page(page("Pictures", '<img src="/thumbnail.jpg">\n' * 3))
        if name == "playlist":
            names = ("progressive.mp4", "portrait.mp4", "audio.m4a")
            tags = (f'<meta property="og:video" content="{self._base}/{n}">' for n in names)
            return _page(page("Three of them", "", head="\n".join(tags)))
        return None

    def _showing(self, name: str, query: Query) -> Showing:
        """Return what a page shows: its own media, or what the query says."""
        media = query.get("media", _PAGES[name])
        facts = {"360": self._media.clips.muxed, "audio": self._media.clips.sound}.get(name)
        return Showing(
            title=query.get("title", TITLE),
            channel=query.get("channel", CHANNEL),
            duration_s=self._length_s(media),
            upload_date=UPLOAD_DATE,
            content_url=self._base + media,
            thumbnail_url=self._base + "/thumbnail.jpg",
            content_type=_TYPES.get(Path(media).suffix, "") if facts else "",
            size_bytes=facts.size_bytes if facts else 0,
            width=facts.width if facts else 0,
            height=facts.height if facts else 0,
            is_audio=name == "audio",
        )

    def _length_s(self, media: str) -> int:
        is_long = "/long/" in media
        clip: Clip = self._media.long_sound if is_long else self._media.clips.sound
        return clip.duration_s

    def _big_page(self, query: Query) -> Resource:
        filler = _filler(int(query.get("mb", "15")))
        showing = self._showing("big", query)
        # At the very end, where a program that gives up early would miss it.
        return _page(page(showing.title, filler + description(showing)))


@lru_cache(4)
def _numbers(size_bytes: int, version: int) -> bytes:
    """Return bytes that are others at each place and in each version."""
    first = version << 24
    numbers = array("I", range(first, first + size_bytes // 4 + 1))
    return numbers.tobytes()[:size_bytes]


def _filler(megabytes: int) -> str:
    return _FILLER * (megabytes * _MEGABYTE // len(_FILLER))


def _oddity(path: str) -> Found:
    text = html.escape("Please sign in to go on.")
    odd = page("Sign in", f"<p>{text}</p>").encode()
    types = {"/html-as-video.mp4": "video/mp4", "/html.mp4": PAGE_TYPE}
    return Resource(types[path], odd) if path in types else None


def _file(path: Path) -> Found:
    return Resource(_TYPES.get(path.suffix, "image/jpeg"), path) if path.exists() else None


def _feed(base: str, query: Query) -> Resource:
    count, broken = int(query.get("n", "5")), int(query.get("broken", "0"))
    return Resource(lists.FEED_TYPE, lists.feed(base, count, broken).encode())


def _manifest(text: str) -> Resource:
    return Resource(MANIFEST_TYPE, text.encode())


def _playlist(text: str) -> Resource:
    return Resource(streams.PLAYLIST_TYPE, text.encode())


def _page(text: str) -> Resource:
    return Resource(PAGE_TYPE, text.encode())
