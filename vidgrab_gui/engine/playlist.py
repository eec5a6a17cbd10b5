"""An HLS media playlist, also one that is still growing: those yt-dlp leaves to ffmpeg."""

from __future__ import annotations

import binascii
import urllib.parse
from dataclasses import dataclass, field

from yt_dlp.utils import parse_m3u8_attributes

from vidgrab_gui.engine.extraction import Info

USUAL_TARGET_S = 6.0
_FIRST_LINE = "#EXTM3U"


class NoPlaylistError(ValueError):
    """What came is no playlist."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment: ``number`` is its media sequence number, ``row`` a fragment as yt-dlp names it.

    ``header`` is the row of the header its file needs (``EXT-X-MAP``); ``is_missing`` marks one
    the site itself says it does not have.
    """

    number: int
    row: Info
    length_s: float
    header: Info | None = None
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class Playlist:
    """A media playlist at one moment; ``target_s`` is how often it is worth another look."""

    segments: tuple[Segment, ...]
    target_s: float
    is_ended: bool

    @property
    def first_number(self) -> int | None:
        """Return the number of the first segment it lists."""
        return self.segments[0].number if self.segments else None

    @property
    def last_number(self) -> int | None:
        """Return the number of the last segment it lists."""
        return self.segments[-1].number if self.segments else None


@dataclass(slots=True)
class _Reader:
    """Where the reading of a playlist stands."""

    url: str
    number: int = 0
    target_s: float = USUAL_TARGET_S
    is_ended: bool = False
    length_s: float | None = None
    header: Info | None = None
    key: Info = field(default_factory=lambda: {"METHOD": "NONE"})
    span: Info = field(default_factory=dict)
    span_stop: int = 0
    is_missing: bool = False
    segments: list[Segment] = field(default_factory=list)

    def take(self, line: str) -> None:
        """Take in one line."""
        if not line.startswith("#"):
            self._add(line)
            return
        tag, _, value = line.partition(":")
        reader = _TAGS.get(tag)
        if reader is not None:
            reader(self, value)

    def _add(self, line: str) -> None:
        row = self._row(line, self.span, dict(self.key))
        length_s = self.target_s if self.length_s is None else self.length_s
        self.segments.append(Segment(self.number, row, length_s, self.header, self.is_missing))
        self.span_stop = self.span.get("end", 0)
        self.number += 1
        self.length_s, self.span, self.is_missing = None, {}, False

    def _row(self, address: str, span: Info, key: Info) -> Info:
        return {
            "url": urllib.parse.urljoin(self.url, address),
            "byte_range": span,
            "decrypt_info": key,
            "media_sequence": self.number,
        }

    def read_number(self, value: str) -> None:
        """Read where the playlist begins to count."""
        self.number = int(value)

    def read_target(self, value: str) -> None:
        """Read how long a segment is at most."""
        self.target_s = float(value)

    def read_length(self, value: str) -> None:
        """Read how long the next segment is."""
        self.length_s = float(value.partition(",")[0])

    def read_span(self, value: str) -> None:
        """Read which part of its file the next segment is."""
        self.span = _span(value, self.span_stop)

    def read_key(self, value: str) -> None:
        """Read how what follows is locked."""
        key = parse_m3u8_attributes(value)
        if "IV" in key:
            key["IV"] = binascii.unhexlify(key["IV"][2:].zfill(32))
        if "URI" in key:
            key["URI"] = urllib.parse.urljoin(self.url, key["URI"])
        self.key = key

    def read_header(self, value: str) -> None:
        """Read where the header of what follows is."""
        attributes = parse_m3u8_attributes(value)
        span = _span(attributes["BYTERANGE"], 0) if attributes.get("BYTERANGE") else {}
        self.header = self._row(attributes.get("URI", ""), span, {"METHOD": "NONE"})

    def read_gap(self, _value: str) -> None:
        """Take note that the next segment is not there."""
        self.is_missing = True

    def read_end(self, _value: str) -> None:
        """Take note that nothing follows."""
        self.is_ended = True


def read_playlist(text: str, url: str) -> Playlist:
    """Read a media playlist that stands at ``url``; raises :class:`NoPlaylistError`."""
    if not text.lstrip("\ufeff \r\n").startswith(_FIRST_LINE):
        raise NoPlaylistError("this is no playlist")
    reader = _Reader(url)
    try:
        for line in text.splitlines():
            if line.strip():
                reader.take(line.strip())
    except (ValueError, KeyError) as error:
        raise NoPlaylistError(f"a line nobody understands: {error}") from error
    return Playlist(tuple(reader.segments), max(reader.target_s, 0.5), reader.is_ended)


def _span(value: str, start: int) -> Info:
    size, _, place = value.partition("@")
    first = int(place) if place else start
    return {"start": first, "end": first + int(size)}


_TAGS = {
    "#EXT-X-MEDIA-SEQUENCE": _Reader.read_number,
    "#EXT-X-TARGETDURATION": _Reader.read_target,
    "#EXTINF": _Reader.read_length,
    "#EXT-X-BYTERANGE": _Reader.read_span,
    "#EXT-X-KEY": _Reader.read_key,
    "#EXT-X-MAP": _Reader.read_header,
    "#EXT-X-GAP": _Reader.read_gap,
    "#EXT-X-ENDLIST": _Reader.read_end,
}
