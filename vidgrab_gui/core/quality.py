"""The qualities a link really offers, made of its format table, and the one a wish means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from vidgrab_gui.core import codecs
from vidgrab_gui.core.choice import Pairing, SoundShelf, best_of, pairing_of
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.media import Format, Quality
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.streams import Stream, holds, streams_of, truest
from vidgrab_gui.core.tiers import LISTED_FROM

AUDIO_ONLY = "Audio Only"
BEST = "Best"

_BEST_WISHES = frozenset({"best", "best quality"})
_AUDIO_WISHES = frozenset({"audio", "audio only"})
_TIER_WISH = late_pattern(r"(\d{2,5})(?:\s?p(?:\d{2,3})?)?", re.ASCII)


def offers(
    formats: Sequence[Format],
    rule: QualityRule = QualityRule.PLAYS_EVERYWHERE,
    *,
    duration_s: float | None = None,
) -> tuple[Quality, ...]:
    """Return the lines a person can choose from, best first and ``Audio Only`` last.

    ``formats`` is the whole table; ``duration_s`` the length of the media, for sizes the site
    does not state. One line for each picture tier the table has, small tiers only where it has
    nothing better, and one ``Best`` where no row's picture size is known. A row that is no true
    copy (preview, watermarked, AI-upscaled, described) makes a line only where the table has no
    true one. Empty when there is nothing to download.

    Every line has sound where the table has any. If a picture has none of its own and no row is
    sound alone, the second id is a film whose sound alone is meant.
    """
    streams = streams_of(formats, duration_s)
    shelf = SoundShelf(streams, rule)
    pictures = truest(stream for stream in streams if stream.has_picture)
    lines = [_line(best_of(row, rule), tier) for tier, row in _by_tier(pictures, shelf)]
    if not lines and pictures:
        pairings = [pairing_of(picture, shelf) for picture in _least_known(pictures)]
        lines = [_line(best_of(pairings, rule, sized=False), None)]
    sound = shelf.audio_only()
    return (*lines, *(() if sound is None else (_sound_line(sound),)))


def best_within(qualities: Sequence[Quality], height_limit: int | None) -> Quality | None:
    """Return the best line whose tier is no higher than a limit (None: no limit).

    Where every picture is higher, the lowest; where there is none, whatever the link has.
    """
    films = [quality for quality in qualities if quality.tier is not None]
    if height_limit is None or not films:
        return qualities[0] if qualities else None
    within = [film for film in films if (film.tier or 0) <= height_limit]
    return within[0] if within else films[-1]


def choose(
    qualities: Sequence[Quality], wish: str, height_limit: int | None = None
) -> Quality | None:
    """Return the line a wish means: ``best``, ``audio`` or a tier such as ``1080p``.

    ``height_limit`` is the highest tier ``best`` may take. A tier that is not offered becomes
    the next lower one, else the lowest above, else whatever the link has. None for other words,
    and for sound where there is none.
    """
    words = _words(wish)
    if words in _AUDIO_WISHES:
        return next((quality for quality in qualities if quality.is_audio), None)
    if words in _BEST_WISHES:
        return best_within(qualities, height_limit)
    tier = _tier_wished(words)
    if tier is None or not qualities:
        return None
    tiers = {quality.tier: quality for quality in qualities if quality.tier is not None}
    if not tiers:
        return qualities[0]
    lower = [offered for offered in tiers if offered <= tier]
    return tiers[max(lower) if lower else min(tiers)]


def is_wish(text: str) -> bool:
    """Tell whether :func:`choose` knows what a text means."""
    words = _words(text)
    return words in _BEST_WISHES | _AUDIO_WISHES or _tier_wished(words) is not None


def is_drm_only(formats: Sequence[Format]) -> bool:
    """Tell whether nothing can be downloaded because what there is is protected."""
    return any(row.has_drm for row in formats) and not streams_of(formats)


def is_images_only(formats: Sequence[Format]) -> bool:
    """Tell whether the table holds rows, but neither picture nor sound among them."""
    return bool(formats) and not any(row.has_drm or any(holds(row)) for row in formats)


def _by_tier(pictures: Iterable[Stream], shelf: SoundShelf) -> list[tuple[int, list[Pairing]]]:
    """Return the ways to make each tier worth a line, best tier first."""
    tiers: dict[int, list[Pairing]] = {}
    for picture in pictures:
        if (tier := picture.tier) is not None:
            tiers.setdefault(tier, []).append(pairing_of(picture, shelf))
    has_listed = any(tier >= LISTED_FROM for tier in tiers)
    return sorted(
        ((tier, row) for tier, row in tiers.items() if tier >= LISTED_FROM or not has_listed),
        key=lambda entry: -entry[0],
    )


def _least_known(pictures: Sequence[Stream]) -> Sequence[Stream]:
    """Return the pictures of unknown size, or, where all are known to be tiny, all."""
    return [picture for picture in pictures if picture.picture is None] or pictures


def _line(pairing: Pairing, tier: int | None) -> Quality:
    picture, sound = pairing.picture, pairing.sound or pairing.picture
    return Quality(
        label=BEST if tier is None else f"{tier}p",
        format_ids=tuple(row.row.format_id for row in pairing.rows),
        container=pairing.container,
        tier=tier,
        has_sound=pairing.has_sound,
        width=picture.row.width,
        height=picture.row.height,
        fps=picture.fps,
        dynamic_range=picture.dynamic_range,
        video_codec=codecs.video_codec_name(picture.row.video_codec),
        audio_codec=codecs.audio_codec_name(sound.row.audio_codec),
        audio_kbps=sound.sound_kbps if pairing.has_sound else None,
        size_bytes=pairing.size_bytes,
        size_is_exact=pairing.has_exact_size,
    )


def _sound_line(sound: Stream) -> Quality:
    row = sound.row
    make = codecs.extracted_container if sound.has_picture else codecs.sound_container
    return Quality(
        label=AUDIO_ONLY,
        format_ids=(row.format_id,),
        container=make(row.ext, sound.audio),
        is_audio=True,
        takes_sound_out=sound.has_picture,
        audio_codec=codecs.audio_codec_name(row.audio_codec),
        audio_kbps=sound.sound_kbps,
        size_bytes=_sound_size_bytes(sound),
        size_is_exact=not sound.has_picture and sound.has_exact_size,
    )


def _sound_size_bytes(sound: Stream) -> int | None:
    """Return the size of the finished sound, which of a film is only its sound's share."""
    if not sound.has_picture:
        return sound.size_bytes
    if not sound.row.audio_kbps or not sound.length_s:
        return None
    return int(sound.row.audio_kbps * 125 * sound.length_s) or None


def _words(wish: str) -> str:
    return " ".join(wish.lower().split())


def _tier_wished(words: str) -> int | None:
    found = _TIER_WISH.fullmatch(words)
    return int(found[1]) if found else None
