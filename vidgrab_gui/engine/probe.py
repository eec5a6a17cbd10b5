"""What a file really holds, as ffprobe sees it."""

from __future__ import annotations

import json
import math
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import Obtained
from vidgrab_gui.engine.complaints import FailureError

PROBE_LIMIT_S = 60

_CODEC_NAMES = {
    "h264": "H.264", "hevc": "H.265", "av1": "AV1", "vp9": "VP9", "vp8": "VP8",
    "theora": "Theora", "mpeg4": "MPEG-4", "mpeg2video": "MPEG-2", "aac": "AAC", "opus": "Opus",
    "mp3": "MP3", "vorbis": "Vorbis", "flac": "FLAC", "ac3": "AC-3", "eac3": "E-AC-3",
    "alac": "ALAC",
}  # fmt: skip
_RANGES = {"smpte2084": "HDR10", "arib-std-b67": "HLG"}


def probe(path: Path, ffprobe: str) -> Obtained:
    """Return what a file holds; raises ``FailureError`` when it is no media at all."""
    report = _run(path, ffprobe)
    streams: list[dict[str, Any]] = report.get("streams") or []
    video = next((s for s in streams if s.get("codec_type") == "video" and not _is_cover(s)), {})
    audio = next((s for s in streams if s.get("codec_type") == "audio"), {})
    if not (video or audio):
        raise FailureError(Failure(FailureKind.NOT_MEDIA, f"no stream in {path.name}"))
    return Obtained(
        container=path.suffix.lstrip("."),
        size_bytes=path.stat().st_size,
        duration_s=_number(report.get("format", {}).get("duration")),
        width=video.get("width"),
        height=video.get("height"),
        fps=_rate(video.get("avg_frame_rate")),
        dynamic_range=_RANGES.get(video.get("color_transfer", ""), ""),
        video_codec=_codec_name(video),
        audio_codec=_codec_name(audio),
    )


def together(parts: Sequence[Obtained]) -> Obtained:
    """Return what the parts of one film are as a whole; a lone one is itself."""
    lengths_s = [part.duration_s for part in parts]
    return replace(
        parts[0],
        size_bytes=sum(part.size_bytes for part in parts),
        duration_s=sum(filter(None, lengths_s)) if all(lengths_s) else None,
    )


def audio_codec(path: Path, ffprobe: str) -> str:
    """Return ffmpeg's own name of the first sound stream's codec, empty when there is none."""
    streams = _run(path, ffprobe).get("streams") or []
    return next((str(s.get("codec_name")) for s in streams if s.get("codec_type") == "audio"), "")


def cover_index(path: Path, ffprobe: str) -> int | None:
    """Return which stream is the file's cover, None where it has none."""
    streams = _run(path, ffprobe).get("streams") or []
    return next((number for number, s in enumerate(streams) if _is_cover(s)), None)


def subtitle_count(path: Path, ffprobe: str) -> int:
    """Return how many subtitle streams a file has; raises ``FailureError`` as :func:`probe`."""
    streams = _run(path, ffprobe).get("streams") or []
    return sum(s.get("codec_type") == "subtitle" for s in streams)


def _run(path: Path, ffprobe: str) -> dict[str, Any]:
    if not ffprobe:
        raise FailureError(Failure(FailureKind.FFMPEG_MISSING, "ffprobe was not found"))
    shown = ["-v", "error", "-show_streams", "-show_format", "-of", "json"]
    command = [ffprobe, *shown, f"file:{path}"]
    done = subprocess.run(  # noqa: S603 - our own program, fixed arguments, a path of ours
        command, capture_output=True, stdin=subprocess.DEVNULL, timeout=PROBE_LIMIT_S, check=False
    )
    if done.returncode:
        detail = done.stderr.decode("utf-8", "replace")[-500:].strip()
        raise FailureError(Failure(FailureKind.NOT_MEDIA, detail))
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def _is_cover(stream: dict[str, Any]) -> bool:
    return bool(stream.get("disposition", {}).get("attached_pic"))


def _codec_name(stream: dict[str, Any]) -> str:
    name = str(stream.get("codec_name") or "")
    return _CODEC_NAMES.get(name, name.upper())


def _number(text: object) -> float | None:
    try:
        value = float(str(text))
    except ValueError:
        return None
    return value if math.isfinite(value) and value > 0 else None


def _rate(text: object) -> float | None:
    try:
        value = float(Fraction(str(text)))
    except (ValueError, ZeroDivisionError):
        return None
    return value if value > 0 else None
