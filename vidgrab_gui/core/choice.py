"""Which rows make a line: the order inside one tier, and the sound that goes along."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from vidgrab_gui.core import codecs
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.streams import UNKNOWN_LANGUAGE, Flaw, Stream, truest

_Key = tuple[float, ...]

_COMMON_FPS = 30.0
_FILM_FPS = (22.0, 31.0)
_SEGMENTED_RATE = 0.6
"""A manifest states a stream's peak rate, not its mean; measured on YouTube's twins."""
_SIZE_STEP = 1.1
"""Pictures less than a tenth apart in area count as equally big (854×480 and 848×480)."""
_LOSSLESS_KBPS = 1000.0
_MUXED_SOUND_KBPS = 96.0
"""What a film's sound most likely has where the site does not say."""
_ALTERNATE_FROM = -2

_RANGE_REACH = {"": 2, "DV": 0}
"""Dolby Vision alone shows green and violet where it is not known."""
_HDR_ORDER = {"HDR10+": 5, "HDR10": 4, "HDR": 3, "HLG": 2, "DV": 1}
_VIDEO_ORDER = {codecs.AV1: 6, codecs.VP9: 5, codecs.H265: 4, codecs.H264: 3, codecs.VP8: 2, "": 1}
_SOUND_WORTH = {codecs.OPUS: 1.4, codecs.VORBIS: 1.15, codecs.MP3: 0.8, "AC-3": 0.7, "E-AC-3": 0.8}
_LOSSLESS = frozenset({codecs.FLAC, codecs.ALAC, codecs.PCM})


@dataclass(frozen=True)
class Pairing:
    """One way to make a line: a picture row, and a second row for its sound where it has none.

    The second row may have a picture too: then only its sound is meant.
    """

    picture: Stream
    sound: Stream | None = None

    @property
    def rows(self) -> tuple[Stream, ...]:
        """Return the rows to download, picture first."""
        return (self.picture,) if self.sound is None else (self.picture, self.sound)

    @property
    def has_sound(self) -> bool:
        """Tell whether the finished file can be heard."""
        return self.sound is not None or self.picture.has_sound

    @property
    def audio(self) -> str:
        """Return the codec of the sound; empty when silent or unknown."""
        return self.sound.audio if self.sound else self.picture.audio

    @cached_property
    def container(self) -> str:
        """Return the extension of the finished file; nothing is re-encoded."""
        if self.sound is None:
            return codecs.whole_container(self.picture.row.ext)
        return codecs.pair_container(self.picture.video, self.sound.audio)

    @property
    def size_bytes(self) -> int | None:
        """Return the finished file's size; None when one part's is unknown."""
        if self.sound is not None and self.sound.has_picture:
            return None
        parts = [row.size_bytes for row in self.rows]
        if self.sound is not None and parts[1] is None and self._is_hls_variant:
            return parts[0]
        known = [size for size in parts if size is not None]
        return sum(known) if len(known) == len(parts) else None

    @property
    def _is_hls_variant(self) -> bool:
        """Tell whether picture and sound are HLS, so that the picture's rate is that of both.

        RFC 8216, 4.3.4.2: BANDWIDTH covers every rendition that plays with the variant.
        """
        return all(row.row.protocol.startswith("m3u8") for row in self.rows)

    @property
    def has_exact_size(self) -> bool:
        """Tell whether the size is known to the byte."""
        return self.size_bytes is not None and all(row.has_exact_size for row in self.rows)


class SoundShelf:
    """The sounds of a table, and which one goes with what."""

    def __init__(self, streams: Iterable[Stream], rule: QualityRule) -> None:
        rows = [stream for stream in streams if stream.has_sound]
        self._rule = rule
        self._alone = truest(row for row in rows if not row.has_picture)
        self._inside = truest(row for row in rows if row.has_picture)
        self._companions: dict[str, Stream | None] = {}

    def alone(self) -> Stream | None:
        """Return the best sound that is a row of its own: M4A first, else the best."""
        return max(self._alone, key=_alone_key, default=None)

    def inside(self) -> Stream | None:
        """Return the best row to take the sound out of."""
        return max(self._inside, key=_inside_key, default=None)

    def audio_only(self) -> Stream | None:
        """Return the row for the Audio Only line.

        A row of its own, unless that is no true copy (described, a preview) or in a language
        farther from the original, and a film in the table has the true sound.
        """
        alone, inside = self.alone(), self.inside()
        if alone is None or inside is None:
            return alone or inside
        if alone.flaw >= Flaw.ALTERED or inside.flaw >= Flaw.ALTERED:
            return inside if inside.flaw < alone.flaw else alone
        return inside if inside.language > alone.language else alone

    def companion(self, picture: Stream) -> Stream | None:
        """Return the sound to put to a silent picture.

        Where the table has no sound row of its own, that is a film whose sound alone is meant: a
        last resort, because all of it must be downloaded.
        """
        if picture.video not in self._companions:
            self._companions[picture.video] = self._find_companion(picture)
        return self._companions[picture.video]

    def _find_companion(self, picture: Stream) -> Stream | None:
        if not self._alone:
            return self.inside()
        order = _COMPANION_KEYS[self._rule]
        return max(
            self._alone,
            key=lambda sound: (*_sound_truth(sound), *order(picture.video, sound)),
        )


def pairing_of(picture: Stream, shelf: SoundShelf) -> Pairing:
    """Return a picture row with the sound it needs, if there is any."""
    return Pairing(picture, None if picture.has_sound else shelf.companion(picture))


def best_of(pairings: Iterable[Pairing], rule: QualityRule, *, sized: bool = True) -> Pairing:
    """Return the pairing to take among rows of one tier (``sized``) or of unknown size.

    Plays everywhere: H.264 with AAC in MP4 comes before a higher frame rate in another codec, for
    a picture that does not show is worth nothing; among equals the higher frame rate, the bigger
    picture, and a direct file of known size rather than its segmented twin.
    """
    order = _PICTURE_KEYS[rule]

    def key(pairing: Pairing) -> _Key:
        hints = () if sized else _size_hints(pairing.picture)
        return (*_soundness(pairing), *hints, *order(pairing))

    return max(pairings, key=key)


def _soundness(pairing: Pairing) -> _Key:
    """Return what counts before any taste: it can be heard, it is true, it is the original.

    A picture may be of a language too, by the words burnt into it.
    """
    picture, sound = pairing.picture, pairing.sound
    if sound is None:
        heard = 2 if pairing.has_sound else 0
        return (heard, -picture.flaw, picture.language, picture.language)
    shown = sound.language if picture.language == UNKNOWN_LANGUAGE else picture.language
    flaw = max(picture.flaw, sound.flaw)
    return (1 if sound.has_picture else 2, -flaw, sound.language, shown)


def _plays_everywhere_key(pairing: Pairing) -> _Key:
    picture = pairing.picture
    return (
        _reach(pairing),
        _RANGE_REACH.get(picture.dynamic_range, 1),
        _smoothness(picture),
        _area(picture),
        picture.is_premium,
        _VIDEO_ORDER.get(picture.video, 0),
        _site_order(picture.row.quality),
        _directness(picture),
        pairing.has_exact_size,
        (pairing.sound or picture).sound_kbps or _MUXED_SOUND_KBPS,
        _site_order(picture.row.source_preference),
        picture.kbps or 0,
        picture.row.rank,
    )


def _best_picture_key(pairing: Pairing) -> _Key:
    picture = pairing.picture
    return (
        _HDR_ORDER.get(picture.dynamic_range, 0),
        _smoothness(picture),
        _area(picture),
        picture.is_premium,
        _VIDEO_ORDER.get(picture.video, 0),
        _site_order(picture.row.quality),
        _site_order(picture.row.source_preference),
        _mean_kbps(picture),
        _directness(picture),
        picture.row.rank,
    )


def _smallest_key(pairing: Pairing) -> _Key:
    """Return the order by size; rows of unknown size only where nothing else is offered."""
    known = pairing.size_bytes if pairing.size_bytes is not None else pairing.picture.size_bytes
    kbps = pairing.picture.kbps
    return (
        pairing.size_bytes is not None,
        known is not None,
        -(known or 0),
        kbps is not None,
        -(kbps or 0),
        *_plays_everywhere_key(pairing),
    )


def _size_hints(picture: Stream) -> _Key:
    row = picture.row
    return (
        _site_order(row.quality),
        picture.picture or 0,
        picture.size_word,
        picture.size_bytes or 0,
    )


def _reach(pairing: Pairing) -> int:
    """Return how widely the finished file plays: H.264 and AAC in MP4 does everywhere."""
    picture = pairing.picture
    if picture.video != codecs.H264:
        return 0
    if not picture.knows_video:
        return 1
    is_mp4 = pairing.container in ("mp4", "m4v")
    return 3 if is_mp4 and pairing.audio in (codecs.AAC, codecs.MP3, "") else 2


def _smoothness(picture: Stream) -> float:
    """Return the frame rate; the film rates are equal, and unknown most likely is one of them."""
    fps = picture.fps
    if fps is None or _FILM_FPS[0] <= fps <= _FILM_FPS[1]:
        return _COMMON_FPS
    return float(round(fps))


def _area(picture: Stream) -> int:
    """Return the picture's area in steps too small to see."""
    row = picture.row
    if row.width and row.height:
        return round(math.log(row.width * row.height, _SIZE_STEP))
    return round(math.log((picture.picture or 1) ** 2 * 16 / 9, _SIZE_STEP))


def _directness(stream: Stream) -> int:
    protocol = stream.row.protocol
    if protocol in ("https", "http", ""):
        return 2
    return 1 if "m3u8" in protocol or "dash" in protocol else 0


def _mean_kbps(picture: Stream) -> float:
    factor = 1.0 if _directness(picture) == 2 else _SEGMENTED_RATE
    return (picture.kbps or 0) * factor


def _site_order(value: float | None) -> float:
    """Return a site's order number; yt-dlp's word for "none given" is -1."""
    return -1 if value is None else value


def _truth(stream: Stream) -> tuple[int, int]:
    return (-stream.flaw, stream.language)


def _sound_truth(sound: Stream) -> _Key:
    """Return what counts first of a sound; an HLS alternate rendition is seldom the original."""
    is_main = _site_order(sound.row.source_preference) > _ALTERNATE_FROM
    return (*_truth(sound), is_main)


def _alone_key(sound: Stream) -> _Key:
    container = codecs.sound_container(sound.row.ext, sound.audio)
    is_m4a = container == codecs.M4A and sound.audio in (codecs.AAC, codecs.ALAC)
    return (*_sound_truth(sound), is_m4a, *_sound_worth(sound))


def _inside_key(film: Stream) -> _Key:
    order = _plays_everywhere_key(Pairing(film))
    return (*_truth(film), film.tier or 0, film.row.audio_kbps or 0, *order)


def _sound_worth(sound: Stream) -> _Key:
    """Return how good a sound is to hear: the site's word, then its rate by codec."""
    kbps = sound.sound_kbps or (_LOSSLESS_KBPS if sound.audio in _LOSSLESS else 0)
    return (
        _site_order(sound.row.quality),
        kbps * _SOUND_WORTH.get(sound.audio, 1.0),
        _site_order(sound.row.source_preference),
        _directness(sound),
        sound.size_bytes or 0,
        sound.row.rank,
    )


def _companion_that_plays(video: str, sound: Stream) -> _Key:
    container = codecs.pair_container(video, sound.audio)
    if container == codecs.WEBM:
        fit = 1 if video == codecs.AV1 else 4
    elif container == codecs.MP4:
        fit = 3 if sound.audio == codecs.AAC else 2
    else:
        fit = 0
    return (fit, *_sound_worth(sound))


def _companion_that_pleases(video: str, sound: Stream) -> _Key:
    fits = codecs.pair_container(video, sound.audio) != codecs.MKV
    return (fits, *_sound_worth(sound))


def _smallest_companion(video: str, sound: Stream) -> _Key:
    fits = codecs.pair_container(video, sound.audio) != codecs.MKV
    size = sound.size_bytes or sound.sound_kbps
    return (fits, size is not None, -(size or 0), *_sound_worth(sound))


_COMPANION_KEYS: dict[QualityRule, Callable[[str, Stream], _Key]] = {
    QualityRule.PLAYS_EVERYWHERE: _companion_that_plays,
    QualityRule.BEST_PICTURE: _companion_that_pleases,
    QualityRule.SMALLEST: _smallest_companion,
}
_PICTURE_KEYS: dict[QualityRule, Callable[[Pairing], _Key]] = {
    QualityRule.PLAYS_EVERYWHERE: _plays_everywhere_key,
    QualityRule.BEST_PICTURE: _best_picture_key,
    QualityRule.SMALLEST: _smallest_key,
}
