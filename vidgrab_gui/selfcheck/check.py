"""What the self-check has looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at; a detail of a bad one names what is missing."""

    name: str
    ok: bool
    detail: str = ""
