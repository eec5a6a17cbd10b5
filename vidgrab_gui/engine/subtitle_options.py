"""What yt-dlp and ffmpeg are told about subtitles. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from yt_dlp.utils import ISO639Utils

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.engine.options import EXTRA_SILENCE_LIMIT_S, Parameters, transfer_parameters
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.engine.subtitle_tracks import NOT_TOLD

LARGEST_BYTES = 20_000_000
"""No film has as many words; a server that sends more sends something else."""
LIMIT_S = 60.0
"""How long one track may take in all, however slowly its server drips."""
ALL_LIMIT_S = 180.0
"""How long all tracks together may take: with fifty of them and a silent server it adds up."""
RETRIES = 2
"""Subtitles can be asked for again alone, and a person waits for the film."""

PLAIN = "srt"
_CODECS = {"mp4": "mov_text", "m4a": "mov_text", "mov": "mov_text", "webm": "webvtt"}
MATROSKA = frozenset({"mkv", "mka"})
_KEPT_IN_MATROSKA = frozenset({"ass", "ssa"})


def subtitle_parameters(options: EngineOptions) -> Parameters:
    """Return yt-dlp's parameters for getting subtitles alone."""
    return transfer_parameters(options) | {
        "socket_timeout": min(options.silence_limit_s, EXTRA_SILENCE_LIMIT_S),
        "retries": RETRIES,
        "fragment_retries": RETRIES,
        "max_filesize": LARGEST_BYTES,
        "concurrent_fragment_downloads": 1,
        "continuedl": False,
        "nopart": True,
    }


def holds_subtitles(container: str) -> bool:
    """Tell whether a file of this extension can have subtitles in it."""
    return container in _CODECS or container in MATROSKA


def wanted_ext(ext: str, container: str, *, is_cut: bool = False) -> str:
    """Return what is made of a track that comes as ``ext``, for a container or ("") beside a file.

    Styled ones stay so in the one container that knows styles, unless parts of the film are cut
    out; all others become plain.
    """
    stays = container in MATROSKA and ext in _KEPT_IN_MATROSKA and not is_cut
    return "ass" if stays else PLAIN


def embedding_options(
    container: str, tracks: Sequence[SubtitleTrack], exts: Sequence[str], standing: int = 0
) -> list[str]:
    """Return ffmpeg's options that put tracks into a file; all else of it is copied.

    The file is the first input, each track's file one more. ``standing`` is how many subtitles
    the file has already: they stay, and come first.
    """
    options = ["-map", "0", "-dn", "-ignore_unknown", "-c", "copy"]
    for number, (track, ext) in enumerate(zip(tracks, exts, strict=True)):
        stream = f"s:{standing + number}"
        options += ["-map", f"{number + 1}:0", f"-c:{stream}", _codec(container, ext)]
        options += [f"-metadata:s:{stream}", f"language={language_tag(track.language)}"]
        for field in ("title", "handler_name") if track.name else ():
            options += [f"-metadata:s:{stream}", f"{field}={track.name}"]
    return options


def cover_options(index: int, picture: str) -> list[str]:
    """Return ffmpeg's options that take a Matroska file's cover out and attach it again.

    Copied like any other stream it would become a film of one picture.
    """
    return [
        "-map", f"-0:{index}", "-attach", picture,
        "-metadata:s:t", "mimetype=image/jpeg", "-metadata:s:t", "filename=cover.jpg",
    ]  # fmt: skip


def language_tag(code: str) -> str:
    """Return the three letters containers have for a language: ``eng`` for ``en-US``.

    yt-dlp looks at two letters of any code, and takes Filipino (``fil``) for Finnish.
    """
    plain = code.lower().replace("_", "-").partition("-")[0]
    if len(plain) == 3 and plain.isascii() and plain.isalpha():
        return plain
    return (ISO639Utils.short2long(plain) if len(plain) == 2 else None) or NOT_TOLD


def _codec(container: str, ext: str) -> str:
    return _CODECS.get(container) or ("ass" if ext == "ass" else "srt")
