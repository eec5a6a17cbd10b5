"""What a link is: its formats as the site offers them, and the qualities made of them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from vidgrab_gui.core.late_pattern import late_pattern

ABSENT = "none"
"""yt-dlp's word for a stream a format certainly does not have; None means nobody knows."""

_UNKNOWN_CODECS = frozenset({"", "unknown", "null", "und"})
_MAYBE = "maybe"
_EXTENSION = late_pattern(r"[a-z0-9_]{1,16}")
_TEXT_LIMIT = 300
_PIXELS_LIMIT = 1 << 16
_FPS_LIMIT = 480
_KBPS_LIMIT = 10**8
_BYTES_LIMIT = 1 << 50
_DURATION_LIMIT_S = 10**8


@dataclass(frozen=True, slots=True)
class Format:
    """One row of a site's format table, as yt-dlp names its fields.

    Sizes are bytes, rates are kbit/s, lengths pixels. A codec is None when
    unknown and ``ABSENT`` when the format certainly lacks that stream.
    ``rank`` is the row's place in yt-dlp's own order, worst first.
    ``description`` is the site's own one-line name of the format (yt-dlp's
    ``format``); ``may_have_drm`` marks a row nobody has tried yet.
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
    may_have_drm: bool = False
    description: str = ""

    @classmethod
    def from_row(cls, row: Mapping[str, object], rank: int = 0) -> Format:
        """Read a yt-dlp format dict; what is missing or of the wrong type is unknown.

        Never raises: a value of any JSON type is taken, a number may be written
        as text, and what no real format can have (zero, negative, endless) is
        unknown. A row without an id gets the empty one and can't be asked for.
        """
        drm = row.get("has_drm")
        return cls(
            format_id=_identifier(row.get("format_id")),
            rank=rank,
            ext=_extension(row.get("ext")),
            protocol=_text(row.get("protocol")).lower(),
            width=_whole(row.get("width"), _PIXELS_LIMIT),
            height=_whole(row.get("height"), _PIXELS_LIMIT),
            fps=_positive(row.get("fps"), _FPS_LIMIT),
            video_codec=_codec(row.get("vcodec")),
            audio_codec=_codec(row.get("acodec")),
            dynamic_range=_text(row.get("dynamic_range")) or None,
            total_kbps=_positive(row.get("tbr"), _KBPS_LIMIT),
            video_kbps=_positive(row.get("vbr"), _KBPS_LIMIT),
            audio_kbps=_positive(row.get("abr"), _KBPS_LIMIT),
            size_bytes=_whole(row.get("filesize"), _BYTES_LIMIT),
            approx_size_bytes=_whole(row.get("filesize_approx"), _BYTES_LIMIT),
            duration_s=_duration_s(row),
            language=_text(row.get("language")) or None,
            language_preference=_signed_whole(row.get("language_preference")),
            preference=_number(row.get("preference")),
            source_preference=_number(row.get("source_preference")),
            quality=_number(row.get("quality")),
            has_drm=bool(drm) and drm != _MAYBE,
            note=_text(row.get("format_note")),
            resolution=_text(row.get("resolution")),
            may_have_drm=drm == _MAYBE,
            description=_text(row.get("format")),
        )


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
class SubtitleTrack:
    """Subtitles a link has: ``language`` is the site's code, ``name`` its own word for it or empty.

    ``is_automatic`` marks those a machine has made.
    """

    language: str
    name: str = ""
    is_automatic: bool = False


@dataclass(frozen=True, slots=True)
class SoundLanguage:
    """A language a link can be heard in, with the qualities it then has, best first."""

    language: str
    is_original: bool = False
    qualities: tuple[Quality, ...] = ()


@dataclass(frozen=True, slots=True)
class Media:
    """What a fetch found: the digest of one video or sound.

    ``qualities`` are best first with ``Audio Only`` last; empty when there is
    nothing to download. ``upload_date`` is ``YYYYMMDD`` or empty. ``subtitles`` are those
    people made first, ``languages`` the original first and empty where there is one or
    nobody knows; ``chapter_count`` is how many chapters the site tells of,
    ``thumbnail_url`` the address of its picture, or empty.
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
    subtitles: tuple[SubtitleTrack, ...] = ()
    languages: tuple[SoundLanguage, ...] = ()
    chapter_count: int = 0
    thumbnail_url: str = ""


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


def _identifier(value: object) -> str:
    """Return a format's id exactly as it must be asked for, or nothing."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _BYTES_LIMIT:
        return str(value)
    return ""


def _text(value: object) -> str:
    """Return a readable length of text; a novel in a note must not cost time."""
    return value[:_TEXT_LIMIT].strip() if isinstance(value, str) else ""


def _extension(value: object) -> str:
    """Return an extension that can stand in a file name, or nothing."""
    text = _text(value).lower().lstrip(".")
    return text if _EXTENSION.fullmatch(text) else ""


def _codec(value: object) -> str | None:
    """Return a codec's name, ``ABSENT``, or None when nobody knows."""
    text = _text(value)
    if text.lower() == ABSENT:
        return ABSENT
    return None if text.lower() in _UNKNOWN_CODECS else text


def _number(value: object) -> float | None:
    """Return a finite number, also one written as text."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _positive(value: object, limit: float) -> float | None:
    number = _number(value)
    return number if number is not None and 0 < number <= limit else None


def _whole(value: object, limit: float) -> int | None:
    number = _positive(value, limit)
    return int(number) or None if number is not None else None


def _signed_whole(value: object) -> int | None:
    number = _number(value)
    return int(number) if number is not None else None


def _duration_s(row: Mapping[str, object]) -> float | None:
    """Return the format's own length, or the sum of its fragments when each has one."""
    stated = _positive(row.get("duration"), _DURATION_LIMIT_S)
    fragments = row.get("fragments")
    if stated is not None or not isinstance(fragments, (list, tuple)) or not fragments:
        return stated
    total_s = 0.0
    for fragment in fragments:
        length = fragment.get("duration") if isinstance(fragment, Mapping) else None
        length_s = _positive(length, _DURATION_LIMIT_S)
        if length_s is None:
            return None
        total_s += length_s
    return total_s if total_s <= _DURATION_LIMIT_S else None
