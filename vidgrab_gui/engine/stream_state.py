"""What is certain about one stream that outlives the child, as it stands in ``kept``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from vidgrab_gui.engine.selection import OFFERED_ID
from vidgrab_gui.engine.spans import Span, Spans


class Source(msgspec.Struct, frozen=True):
    """What a stream is by its site's own words; None where the site does not say."""

    format_id: str = ""
    media_id: str = ""
    extractor: str = ""
    protocol: str = ""
    ext: str = ""
    video_codec: str | None = None
    audio_codec: str | None = None
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    kbps: int | None = None
    duration_s: int | None = None
    size_bytes: int | None = None

    @classmethod
    def of(cls, info: Mapping[str, Any]) -> Source:
        """Read the source out of the info dict of one stream."""
        return cls(
            format_id=str(info.get(OFFERED_ID) or ""),
            media_id=str(info.get("id") or ""),
            extractor=str(info.get("extractor_key") or ""),
            protocol=str(info.get("protocol") or ""),
            ext=str(info.get("ext") or ""),
            video_codec=_word(info.get("vcodec")),
            audio_codec=_word(info.get("acodec")),
            width=_whole(info.get("width")),
            height=_whole(info.get("height")),
            fps=_number(info.get("fps")),
            kbps=_whole(info.get("tbr")),
            duration_s=_whole(info.get("duration")),
            size_bytes=_whole(info.get("filesize")),
        )

    def may_be(self, other: Source) -> bool:
        """Tell whether nothing known of both differs."""
        mine, theirs = msgspec.structs.asdict(self), msgspec.structs.asdict(other)
        return all(
            value == theirs[name] or value is None or theirs[name] is None
            for name, value in mine.items()
        )


class Facts(msgspec.Struct, frozen=True):
    """What a server says of a whole resource; empty or None where it does not."""

    total_bytes: int | None = None
    etag: str = ""
    last_modified: str = ""

    @property
    def tag(self) -> str:
        """Return the tag that names the very bytes; a weak one (``W/``) does not."""
        return "" if self.etag.startswith("W/") else self.etag

    def differ(self, other: Facts) -> bool:
        """Tell whether two answers cannot be about the same bytes."""
        sizes = {self.total_bytes, other.total_bytes} - {None}
        return len(sizes) > 1 or len({self.etag, other.etag} - {""}) > 1

    def without_tag(self) -> Facts:
        """Return these facts as a server without tags would give them."""
        return Facts(self.total_bytes, "", self.last_modified)

    def filled_by(self, other: Facts) -> Facts:
        """Return these facts with what only the other knows."""
        return Facts(
            self.total_bytes if self.total_bytes is not None else other.total_bytes,
            self.etag or other.etag,
            self.last_modified or other.last_modified,
        )


class Fragment(msgspec.Struct, frozen=True):
    """The last fragment appended: its number from 1, where it starts, what it holds."""

    number: int
    start: int
    sha256: str


class Lent(msgspec.Struct, frozen=True):
    """A whole stream that had to be moved away, on volumes without hard links."""

    name: str
    size_bytes: int
    mtime_ns: int


class StreamState(msgspec.Struct, frozen=True):
    """What is certain about one stream.

    ``beyond`` are spans behind the first ``size_bytes``, brought by other connections.
    ``is_recording`` marks what was recorded while it was on the air, ``recorded_s`` how long that
    is and ``missed_s`` how much of it is missing; ``header`` is the digest of the header its
    segments need.
    """

    source: Source
    size_bytes: int = 0
    beyond: tuple[Span, ...] = ()
    facts: Facts = Facts()
    is_complete: bool = False
    layout: str = ""
    fragment: Fragment | None = None
    fragment_count: int = 0
    lent: Lent | None = None
    is_recording: bool = False
    recorded_s: float = 0.0
    missed_s: float = 0.0
    header: str = ""

    def spans(self) -> Spans:
        """Return what is here for certain."""
        return Spans([(0, self.size_bytes), *self.beyond])


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and value > 0 else None


def _whole(value: object) -> int | None:
    number = _number(value)
    return round(number) if number is not None and number < 1 << 60 else None
