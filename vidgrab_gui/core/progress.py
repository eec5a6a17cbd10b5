"""Progress of one job: one percentage that never runs backwards, speed, time left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Phase(StrEnum):
    """What a running job is doing right now."""

    PREPARING = "preparing"
    VIDEO = "video"
    AUDIO = "audio"
    FILE = "file"
    JOINING = "joining"
    TAKING_SOUND = "taking-sound"
    REPAIRING = "repairing"
    CHECKING = "checking"
    SITE_WAIT = "site-wait"


@dataclass(frozen=True, slots=True)
class Progress:
    """One look at a running job.

    ``percent`` (0-100) is over everything: video, audio and finishing; None
    where nothing is known. ``done_bytes`` and ``total_bytes`` count what is
    transferred; ``speed_bps`` is bytes per second; ``eta_s`` seconds left.
    """

    phase: Phase = Phase.PREPARING
    percent: float | None = None
    done_bytes: int = 0
    total_bytes: int | None = None
    speed_bps: float | None = None
    eta_s: float | None = None
