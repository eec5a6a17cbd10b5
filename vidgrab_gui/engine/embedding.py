"""Subtitles put into a finished file, which stays what it was until the new one is whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from yt_dlp.postprocessor.ffmpeg import FFmpegPostProcessor

from vidgrab_gui.engine.extraction import WatchedYoutubeDL
from vidgrab_gui.engine.probe import subtitle_count
from vidgrab_gui.engine.subtitle_files import SubtitleFile
from vidgrab_gui.engine.subtitle_options import embedding_options


def embed(ydl: WatchedYoutubeDL, media: Path, files: Sequence[SubtitleFile], ffprobe: str) -> None:
    """Add tracks to a media file, after those it has; raises as yt-dlp's post-processors do.

    yt-dlp's own embedder throws out what subtitles there are, and knows some languages wrong.
    """
    container = media.suffix.lstrip(".")
    options = embedding_options(
        container,
        [file.track for file in files],
        [file.path.suffix.lstrip(".") for file in files],
        subtitle_count(media, ffprobe),
    )
    made = media.with_name(f"subtitled{media.suffix}")
    inputs = [str(media), *(str(file.path) for file in files)]
    FFmpegPostProcessor(ydl).run_ffmpeg_multiple_files(inputs, str(made), options)
    made.replace(media)
