"""Which of the engine's releases VidGrab takes."""

from __future__ import annotations

from enum import StrEnum


class UpdateChannel(StrEnum):
    """yt-dlp's own channels: ``stable`` every few weeks, ``nightly`` every day."""

    STABLE = "stable"
    NIGHTLY = "nightly"
