"""What a person wants of a file besides its quality: sound, subtitles, chapters, parts, tags."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SPONSOR_SERVER = "https://sponsor.ajay.app"
"""The SponsorBlock server yt-dlp asks, and we unless told otherwise."""


class SoundWish(StrEnum):
    """What a saved sound is to be; a film's sound stays as it is."""

    AS_IS = "as-is"
    M4A = "m4a"
    MP3_V0 = "mp3-v0"
    MP3_320 = "mp3-320"
    MP3_192 = "mp3-192"
    MP3_128 = "mp3-128"
    OPUS = "opus"
    FLAC = "flac"
    WAV = "wav"


class SubtitleWish(StrEnum):
    """Where subtitles go."""

    NONE = "none"
    EMBEDDED = "embedded"
    BESIDE = "beside"
    ONLY = "only"


class ChapterWish(StrEnum):
    """What becomes of the chapters a film has."""

    NONE = "none"
    EMBEDDED = "embedded"
    SPLIT = "split"


class TagWish(StrEnum):
    """Which files carry tags (title, channel, date) and the picture as their cover."""

    NONE = "none"
    SOUND = "sound"
    ALL = "all"


class ContainerWish(StrEnum):
    """The container of a film; streams it cannot hold keep their own."""

    AUTO = "auto"
    MP4 = "mp4"
    MKV = "mkv"
    WEBM = "webm"


class CutWish(StrEnum):
    """Where a part is cut."""

    KEY_FRAMES = "key-frames"
    EXACT = "exact"


class SponsorCategory(StrEnum):
    """SponsorBlock's categories that are stretches of time."""

    SPONSOR = "sponsor"
    SELF_PROMOTION = "selfpromo"
    INTERACTION = "interaction"
    INTRO = "intro"
    OUTRO = "outro"
    PREVIEW = "preview"
    HOOK = "hook"
    FILLER = "filler"
    OFF_TOPIC = "music_offtopic"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a film: from here to there, in seconds; None is its end."""

    start_s: float
    end_s: float | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """The choices of the Options panel; as they are here they change nothing of a file.

    ``sound_language`` is a language code, empty for the original; ``subtitle_languages`` are
    codes, and ``takes_automatic`` allows those a machine has made. ``height_limit`` is the
    highest tier ``Best Quality`` may take (None: no limit). ``sections`` are the parts to save,
    none for the whole. ``removes`` and ``marks`` are SponsorBlock categories to cut out and to
    mark as chapters, asked of ``sponsor_server``.
    """

    sound: SoundWish = SoundWish.AS_IS
    sound_language: str = ""
    subtitles: SubtitleWish = SubtitleWish.NONE
    subtitle_languages: tuple[str, ...] = ()
    takes_automatic: bool = False
    chapters: ChapterWish = ChapterWish.NONE
    marks: tuple[SponsorCategory, ...] = ()
    removes: tuple[SponsorCategory, ...] = ()
    sponsor_server: str = SPONSOR_SERVER
    tags: TagWish = TagWish.NONE
    sections: tuple[Section, ...] = ()
    cut: CutWish = CutWish.KEY_FRAMES
    container: ContainerWish = ContainerWish.AUTO
    height_limit: int | None = None


NO_WISHES = Wishes()
FIRST_WISHES = Wishes(tags=TagWish.SOUND)
"""The choices before anybody has made any: a sound knows its title, a film is left alone."""
