"""How one format is chosen where a tier has several."""

from __future__ import annotations

from enum import StrEnum


class QualityRule(StrEnum):
    """The rules a person can choose from."""

    PLAYS_EVERYWHERE = "plays-everywhere"
    BEST_PICTURE = "best-picture"
    SMALLEST = "smallest"
