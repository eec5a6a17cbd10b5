"""Sounds of several kinds and languages, each a file of a few seconds."""

from __future__ import annotations

from pathlib import Path

from tests.origin.binaries import FFMPEG
from vidgrab_gui.demo.encoding import encode_once

LENGTH_S = 4
LANGUAGES = ("en", "de", "fr")
"""Each has a tone of its own, in ``<language>.m4a``."""

_CODECS = {
    "opus.webm": "libopus",
    "flac.flac": "flac",
    "mp3.mp3": "libmp3lame",
    "wav.wav": "pcm_s16le",
}
_TONES_HZ = {"en": 220, "de": 440, "fr": 880}


def make_sounds(cache: Path) -> Path:
    """Return the folder that holds them, making them at first use."""
    arguments: list[str] = []
    for hertz in (330, *_TONES_HZ.values()):
        arguments += ["-f", "lavfi", "-i", f"sine=f={hertz}:r=48000:d={LENGTH_S}"]
    for name, codec in _CODECS.items():
        arguments += ["-map", "0", "-c:a", codec, name]
    for number, language in enumerate(LANGUAGES, start=1):
        arguments += ["-map", str(number), "-c:a", "aac", "-b:a", "64k", f"{language}.m4a"]
    return encode_once(FFMPEG, arguments, cache)


def tone_hz(language: str) -> int:
    """Return by which tone a language is known."""
    return _TONES_HZ[language]
