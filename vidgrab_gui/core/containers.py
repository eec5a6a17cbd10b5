"""The file a job ends in: what its line promises, or what the person wishes instead."""

from __future__ import annotations

from dataclasses import replace

from vidgrab_gui.core.codecs import fits_mp4, fits_webm
from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.wishes import ContainerWish, SoundWish, Wishes

_SOUND_FILES = {
    SoundWish.M4A: "m4a",
    SoundWish.MP3_V0: "mp3",
    SoundWish.MP3_320: "mp3",
    SoundWish.MP3_192: "mp3",
    SoundWish.MP3_128: "mp3",
    SoundWish.OPUS: "opus",
    SoundWish.FLAC: "flac",
    SoundWish.WAV: "wav",
}


def finished_container(quality: Quality, wishes: Wishes) -> str:
    """Return the extension of the finished file; of a film, of a line :func:`in_container`."""
    wished = _SOUND_FILES.get(wishes.sound) if quality.is_audio else None
    return wished or quality.container


def in_container(quality: Quality, wish: ContainerWish) -> Quality:
    """Return a film's line in the wished container, or as it was where that cannot hold it.

    Nothing is re-encoded for it; a stream nobody knows the codec of goes into MKV alone.
    """
    if quality.is_audio or wish is ContainerWish.AUTO or not _holds(wish, quality):
        return quality
    return replace(quality, container=wish.value)


def _holds(wish: ContainerWish, quality: Quality) -> bool:
    if wish is ContainerWish.MKV:
        return True
    sound = quality.audio_codec if quality.has_sound else None
    fits = fits_mp4 if wish is ContainerWish.MP4 else fits_webm
    return fits(quality.video_codec, sound)
