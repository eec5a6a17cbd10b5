"""The row to make a wished kind of sound of: one that is of that kind already, where there is."""

from __future__ import annotations

from collections.abc import Sequence

from vidgrab_gui.core import codecs
from vidgrab_gui.core.media import Format, Quality
from vidgrab_gui.core.quality import offers
from vidgrab_gui.core.streams import Stream, streams_of
from vidgrab_gui.core.wishes import SoundWish

LEAST_SHARE = 0.75
"""A row of the wished codec must not sound much worse than the one that would be converted."""

_CODECS = {
    SoundWish.M4A: codecs.AAC,
    SoundWish.MP3_V0: codecs.MP3,
    SoundWish.MP3_320: codecs.MP3,
    SoundWish.MP3_192: codecs.MP3,
    SoundWish.MP3_128: codecs.MP3,
    SoundWish.OPUS: codecs.OPUS,
    SoundWish.FLAC: codecs.FLAC,
    SoundWish.WAV: codecs.PCM,
}


def matching_sound(formats: Sequence[Format], quality: Quality, wish: SoundWish) -> Quality:
    """Return the line for sound that needs no converting, or the one given where there is none.

    It is as true as that one, in its language, and about as good.
    """
    codec = _CODECS.get(wish)
    if codec is None or not quality.is_audio:
        return quality
    streams = {stream.row.format_id: stream for stream in streams_of(formats)}
    chosen = streams.get(quality.format_ids[0])
    if chosen is None or (chosen.audio == codec and not chosen.has_picture):
        return quality
    alike = [s.row for s in streams.values() if s.audio == codec and _may_stand_in(s, chosen)]
    return next((line for line in offers(alike) if line.is_audio), quality)


def _may_stand_in(stream: Stream, chosen: Stream) -> bool:
    if stream.has_picture or stream.flaw > chosen.flaw:
        return False
    if (stream.row.language, stream.language) != (chosen.row.language, chosen.language):
        return False
    ours, theirs = stream.sound_kbps, chosen.sound_kbps
    return not (ours and theirs) or ours >= theirs * LEAST_SHARE
