"""What a link is: its formats as the site offers them, and the qualities made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

ABSENT = "none"
"""yt-dlp's word for a stream a format certainly does not have; None means nobody knows."""


class QualityRule(StrEnum):
    """How one format is chosen where a tier has several."""

    PLAYS_EVERYWHERE = "plays-everywhere"
    BEST_PICTURE = "best-picture"
    SMALLEST = "smallest"


@dataclass(frozen=True, slots=True)
class Format:
    """One row of a site's format table, as yt-dlp names its fields.

    Sizes are bytes, rates are kbit/s, lengths pixels. A codec is None when
    unknown and ``ABSENT`` when the format certainly lacks that stream.
    ``rank`` is the row's place in yt-dlp's own order, worst first.
    """

    format_id: str
    rank: int = 0
    ext: str = ""
    protocol: str = ""
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    video_codec: str | None = None
    audio_codec: str | None = None
    dynamic_range: str | None = None
    total_kbps: float | None = None
    video_kbps: float | None = None
    audio_kbps: float | None = None
    size_bytes: int | None = None
    approx_size_bytes: int | None = None
    duration_s: float | None = None
    language: str | None = None
    language_preference: int | None = None
    preference: float | None = None
    source_preference: float | None = None
    quality: float | None = None
    has_drm: bool = False
    note: str = ""
    resolution: str = ""

    @classmethod
    def from_row(cls, row: Mapping[str, object], rank: int = 0) -> Format:
        """Read a yt-dlp format dict; what is missing or of the wrong type is unknown."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Quality:
    """One line a person can choose, with the exact formats it stands for.

    ``format_ids`` holds the picture first, then the sound (one id when a single
    format has both, or for sound alone). ``tier`` is the picture tier (2160 …
    144), None for ``Best`` (one file of unknown size) and for ``Audio Only``.
    ``container`` is the extension of the finished file; ``size_bytes`` is None
    when nobody knows, and is marked "about" unless ``size_is_exact``.
    """

    label: str
    format_ids: tuple[str, ...]
    container: str
    tier: int | None = None
    is_audio: bool = False
    takes_sound_out: bool = False
    has_sound: bool = True
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    dynamic_range: str = ""
    video_codec: str = ""
    audio_codec: str = ""
    audio_kbps: float | None = None
    size_bytes: int | None = None
    size_is_exact: bool = False


@dataclass(frozen=True, slots=True)
class Media:
    """What a fetch found: the digest of one video or sound.

    ``qualities`` are best first with ``Audio Only`` last; empty when there is
    nothing to download. ``upload_date`` is ``YYYYMMDD`` or empty.
    """

    url: str
    title: str
    qualities: tuple[Quality, ...] = ()
    page_url: str = ""
    extractor: str = ""
    media_id: str = ""
    channel: str = ""
    duration_s: float | None = None
    upload_date: str = ""
    is_live: bool = False


@dataclass(frozen=True, slots=True)
class Obtained:
    """What the finished file really holds, as ffprobe saw it."""

    container: str
    size_bytes: int
    duration_s: float | None = None
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    dynamic_range: str = ""
    video_codec: str = ""
    audio_codec: str = ""
