"""What a person has chosen once and for all, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass

from vidgrab_gui.core.media import QualityRule


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices. ``folder`` empty means the system's own downloads folder.

    ``tools_folder`` names a folder with the person's own ffmpeg and ffprobe,
    empty for the ones that come with VidGrab. ``fetch_limit_s`` bounds a whole
    fetch, ``silence_limit_s`` one wait for a server that says nothing.
    """

    folder: str = ""
    rule: QualityRule = QualityRule.PLAYS_EVERYWHERE
    jobs_at_once: int = 3
    tools_folder: str = ""
    fetch_limit_s: float = 90.0
    silence_limit_s: float = 15.0
