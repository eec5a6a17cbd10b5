"""The file a job ends in: what its line promises, or what the person wishes instead."""

from __future__ import annotations

from vidgrab_gui.core.media import Quality
from vidgrab_gui.core.wishes import SoundWish, Wishes

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
    """Return the extension of the finished file."""
    wished = _SOUND_FILES.get(wishes.sound) if quality.is_audio else None
    return wished or quality.container
