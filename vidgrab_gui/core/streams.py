"""What a format row really is: picture, sound or both, how good, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from vidgrab_gui.core import codecs
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.media import ABSENT, Format
from vidgrab_gui.core.tiers import named_class, named_fps, picture_class, tier_of

ORIGINAL_LANGUAGE = 10
DEFAULT_LANGUAGE = 5
UNKNOWN_LANGUAGE = -1

_IMAGES = late_pattern(r"mhtml|jpe|jpe?g|jfif|png|gif|webp|avif|heic|bmp|svg|ico|tiff?|jxl")
_PAPERS = late_pattern(r"html?|json|xml|pdf|zip|tar|txt|vtt|srt|ass|ssa|lrc|ttml|dfxp")
_START, _END = r"(?<![a-z])", r"(?![a-z])"
_PARTIAL = late_pattern(
    rf"{_START}(?:previews?|trailers?|teasers?|timeline|snippet|damaged){_END}"
    rf"|{_START}sample{_END}(?![ _-]?rate)"
)
_UNPLAYABLE = late_pattern(r"unplayable|missing pot")
_NOT_MARKED = late_pattern(
    r"(?:without|non?|un|free of|sans)[ _-]*water-?mark|water-?mark[ _-]?(?:free|less)"
)
_MARKED = late_pattern(r"water-?mark")
_OTHER_VERSION = late_pattern(
    r"descri(?:bed|ptive)|audio[ _-]?des[ck]r[iy]|syns?tolk|teckent|kuvailutulk|hörf(?:ilm|assung)"
    rf"|sign[ _-]?(?:lang|interp)|{_START}(?:dgs|dvs|lsf|bsl|asl){_END}|gebärden|gebarentaal"
    r"|te(?:cken|gn)spr|viittom|lengua de s(?:eñas|ignos)|langue des signes|lingua dei segni"
    r"|commentary|music track|-desc$"
)
_UPSCALED = late_pattern(rf"ai[ _-]?upscal|{_START}upscaled|super[ _-]?resolution")
_UPSCALED_ID = late_pattern(r"\d+(?:-[a-z]+)?-sr(?![a-z])")
_PROCESSED = late_pattern(rf"{_START}drc{_END}|ambisonic|voice[ _-]?boost")
_PROCESSED_ID = late_pattern(r"\d+(?:-[a-z]+)?-vb(?![a-z])")
_SOUND_ID = late_pattern(r"(?<![a-z+])audio(?![a-z+])")
_NOT_SOUND_ID = late_pattern(r"video|(?:no|with|without|and|dual|multi)[ _-]?audio")
_SOUND_NOTE = late_pattern(r"(?:dash )?audio(?: only)?(?:,.*)?")
_SILENT_NAME = late_pattern(
    rf"video[ _-]?only|dash video|{_START}(?:no|without)[ _-]audio|{_START}silent"
)
_KBPS_NAME = late_pattern(r"(?<!\d)(\d{2,3})(?:k(?:bps)?(?![a-z0-9])|000(?!\d))")
_PREMIUM = late_pattern(rf"{_START}premium{_END}|enhanced bitrate")
_ORIGINAL = late_pattern(rf"{_START}original{_END}")
_SIZE_WORDS = (
    (late_pattern(rf"{_START}(?:uhd|4k|ultra|source|original|full[ _-]?hd|fhd){_END}"), 3),
    (late_pattern(rf"{_START}(?:hd|hq|high|large){_END}"), 2),
    (late_pattern(rf"{_START}(?:low|lq|lowest|mobile|small|worst){_END}"), -1),
)
_LESSER_FROM = -2
_DISLIKED_FROM = -10
_HOPELESS_FROM = -100
_PREMIUM_FROM = 50


class Flaw(IntEnum):
    """What speaks against a row, mildest first.

    From ``ALTERED`` on a row is no true copy of the media and has no say as long as a truer one
    exists anywhere in the table.
    """

    NONE = 0
    LESSER = 1
    DISLIKED = 2
    ALTERED = 3
    OTHER_VERSION = 4
    MARKED = 5
    PARTIAL = 6
    UNPLAYABLE = 7


@dataclass(frozen=True)
class Stream:
    """One usable format row with what it was found to hold.

    ``picture`` is the picture class in pixels; None when unknown or without
    picture. ``video`` and ``audio`` are codec names, the likely ones where the
    site does not say; ``size_bytes`` and ``kbps`` are estimates where nothing
    exact is known.
    """

    row: Format
    has_picture: bool
    has_sound: bool
    picture: float | None
    flaw: Flaw
    language: int
    length_s: float | None

    @property
    def tier(self) -> int | None:
        """Return the picture tier."""
        return tier_of(self.picture)

    @property
    def knows_video(self) -> bool:
        """Tell whether the site named the picture's codec."""
        return bool(self.row.video_codec)

    @cached_property
    def video(self) -> str:
        """Return the picture's codec, or the likely one."""
        if not self.has_picture:
            return ""
        known = codecs.video_codec_name(self.row.video_codec)
        return known or codecs.likely_video_codec(self.row.ext)

    @cached_property
    def audio(self) -> str:
        """Return the sound's codec, or the likely one."""
        if not self.has_sound:
            return ""
        known = codecs.audio_codec_name(self.row.audio_codec)
        return known or codecs.likely_audio_codec(self.row.ext)

    @cached_property
    def fps(self) -> float | None:
        """Return pictures a second, also when only the name tells."""
        return self.row.fps or (named_fps(_names(self.row)) if self.has_picture else None)

    @cached_property
    def dynamic_range(self) -> str:
        """Return the dynamic range; empty for the standard one."""
        row = self.row
        if not self.has_picture:
            return ""
        return codecs.dynamic_range_name(row.dynamic_range, row.video_codec, row.note)

    @cached_property
    def kbps(self) -> float | None:
        """Return the whole row's rate, from its size where no rate is given."""
        row = self.row
        stated = row.total_kbps or sum(filter(None, (row.video_kbps, row.audio_kbps)))
        size_bytes = row.size_bytes or row.approx_size_bytes
        if not stated and size_bytes and self.length_s:
            return size_bytes / self.length_s / 125
        return stated or None

    @cached_property
    def sound_kbps(self) -> float | None:
        """Return the sound's rate; of a file with a picture only when the site says it."""
        if self.row.audio_kbps or self.has_picture:
            return self.row.audio_kbps
        named = _KBPS_NAME.search(f"{self.row.format_id} {self.row.note}".lower())
        return self.kbps or (float(named[1]) if named else None)

    @cached_property
    def size_bytes(self) -> int | None:
        """Return the exact size, else the approximate one, else rate by length."""
        if known := self.row.size_bytes or self.row.approx_size_bytes:
            return known
        if self.kbps and self.length_s:
            return int(self.kbps * 125 * self.length_s) or None
        return None

    @property
    def has_exact_size(self) -> bool:
        """Tell whether the site states the size to the byte."""
        return self.row.size_bytes is not None

    @property
    def is_premium(self) -> bool:
        """Tell whether the site sells this row as the better encode of its tier."""
        return (self.row.source_preference or 0) >= _PREMIUM_FROM or bool(
            _PREMIUM.search(self.row.note.lower())
        )

    @property
    def size_word(self) -> int:
        """Return how big the row's words say the picture is; 0 when they don't."""
        words = f"{self.row.format_id} {self.row.note}".lower()
        return next((score for pattern, score in _SIZE_WORDS if pattern.search(words)), 0)


def streams_of(formats: Iterable[Format], duration_s: float | None = None) -> list[Stream]:
    """Return what can be downloaded, each id once, in the table's order.

    ``duration_s`` is the length of the media, for rows that don't say theirs.
    """
    found: dict[str, Stream] = {}
    for row in formats:
        if not row.format_id or row.has_drm or row.format_id in found:
            continue
        has_picture, has_sound = holds(row)
        if has_picture or has_sound:
            found[row.format_id] = _stream(row, has_picture, has_sound, duration_s)
    return list(found.values())


def truest(streams: Iterable[Stream]) -> list[Stream]:
    """Return the true copies, or where there are none, the least untrue rows."""
    rows = list(streams)
    limit = max(Flaw.DISLIKED, min((s.flaw for s in rows), default=Flaw.NONE))
    return [s for s in rows if s.flaw <= limit]


def holds(row: Format) -> tuple[bool, bool]:
    """Return whether a row has a picture and whether it has sound.

    Neither for storyboards, images and texts. A row of unknown codecs is a
    film with sound unless its file or its name says otherwise.
    """
    if _IMAGES.fullmatch(row.ext) or _PAPERS.fullmatch(row.ext) or _is_storyboard(row):
        return False, False
    if row.video_codec == ABSENT or _is_sound_alone(row):
        return False, row.audio_codec != ABSENT
    is_silent = row.audio_codec == ABSENT or (
        row.audio_codec is None and bool(_SILENT_NAME.search(f"{row.format_id} {row.note}".lower()))
    )
    return True, not is_silent


def _stream(row: Format, has_picture: bool, has_sound: bool, duration_s: float | None) -> Stream:
    sized = picture_class(row.width, row.height)
    return Stream(
        row=row,
        has_picture=has_picture,
        has_sound=has_sound,
        picture=(sized or named_class(_names(row))) if has_picture else None,
        flaw=_flaw(row, has_picture),
        language=_language(row),
        length_s=row.duration_s or duration_s,
    )


def _is_storyboard(row: Format) -> bool:
    return row.protocol == "mhtml" or "storyboard" in row.note.lower()


def _is_sound_alone(row: Format) -> bool:
    """Tell whether a row that does not deny a picture is a sound file all the same."""
    if row.video_codec is not None and row.video_codec.lower() not in codecs.COVER_CODECS:
        return False
    if codecs.SOUND_EXTENSION.fullmatch(row.ext) or row.resolution.lower() == "audio only":
        return True
    if row.width or row.height:
        return False
    return row.ext in codecs.EITHER_EXTENSIONS or _is_named_sound(row)


def _is_named_sound(row: Format) -> bool:
    name = row.format_id.lower()
    if _SOUND_NOTE.fullmatch(row.note.lower()) or name.startswith("audio"):
        return "video" not in name
    is_named = _SOUND_ID.search(name) and not _NOT_SOUND_ID.search(name)
    return bool(is_named) and named_class(_names(row)) is None


def _flaw(row: Format, has_picture: bool) -> Flaw:
    words = f"{row.format_id}\n{row.note}\n{row.description}\n{row.language or ''}".lower()
    preference = row.preference if row.preference is not None else 0
    lowest = min(preference, row.source_preference or 0)
    signs = (
        (Flaw.UNPLAYABLE, preference <= _HOPELESS_FROM or _UNPLAYABLE.search(words)),
        (Flaw.PARTIAL, _PARTIAL.search(words)),
        (Flaw.MARKED, "water" in words and _MARKED.search(_NOT_MARKED.sub("", words))),
        (Flaw.OTHER_VERSION, _OTHER_VERSION.search(words)),
        (Flaw.ALTERED, _is_altered(row, words, has_picture)),
        (Flaw.DISLIKED, lowest <= _DISLIKED_FROM),
        (Flaw.LESSER, preference <= _LESSER_FROM or row.may_have_drm),
    )
    return next((flaw for flaw, sign in signs if sign), Flaw.NONE)


def _is_altered(row: Format, words: str, has_picture: bool) -> bool:
    if has_picture and (_UPSCALED.search(words) or _UPSCALED_ID.match(row.format_id)):
        return True
    return bool(_PROCESSED.search(words) or _PROCESSED_ID.match(row.format_id))


def _language(row: Format) -> int:
    """Return how near a row's language is to the original; the site's own number where given."""
    if row.language_preference is not None:
        return row.language_preference
    note = row.note.lower()
    if row.language and _ORIGINAL.search(note):
        return ORIGINAL_LANGUAGE
    return DEFAULT_LANGUAGE if "(default)" in note else UNKNOWN_LANGUAGE


def _names(row: Format) -> tuple[str, ...]:
    return (row.resolution, row.note, row.format_id, row.description)
