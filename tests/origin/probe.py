"""What a downloaded file really holds, as ffprobe and a full decode see it."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.origin.binaries import FFMPEG, FFPROBE


@dataclass(frozen=True, slots=True)
class Probe:
    """One media file; sizes are pixels (0 without picture), codecs empty when absent."""

    duration_s: float
    width: int
    height: int
    video_codec: str
    audio_codec: str


def probe(path: Path) -> Probe:
    """Probe a file; raises CalledProcessError when it is not media."""
    words = [FFPROBE, "-v", "error", "-of", "json", "-show_format", "-show_streams", str(path)]
    found = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    by_kind = {stream["codec_type"]: stream for stream in found["streams"]}
    video, audio = by_kind.get("video", {}), by_kind.get("audio", {})
    return Probe(
        float(found["format"]["duration"]),
        video.get("width", 0),
        video.get("height", 0),
        video.get("codec_name", ""),
        audio.get("codec_name", ""),
    )


def decode_errors(path: Path) -> str:
    """Play a file to its end; return what ffmpeg complained about, hopefully nothing."""
    words = [FFMPEG, "-v", "error", "-i", str(path), "-f", "null", "-"]
    return subprocess.run(words, check=False, capture_output=True, text=True).stderr
