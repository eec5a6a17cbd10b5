"""Parts of a film: as a person writes them (``1:30-2:45, 10:00-``), and a job for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.core.wishes import Section, Wishes

MOST_SECTIONS = 100
_OPEN_END = "end"

_DASH = late_pattern(r"\s*(?:[-\u2010-\u2015\u2212~→]|\bto\b)\s*", re.IGNORECASE)
_BETWEEN = late_pattern(r"[\s,;]+")
_TIME = late_pattern(r"(?:(?:(\d{1,3}):)?(\d{1,5}):)?(\d{1,6})(?:[.](\d{1,3}))?", re.ASCII)


class SectionProblem(StrEnum):
    """Why a text tells no parts."""

    NO_RANGE = "no-range"
    NO_TIME = "no-time"
    BACKWARDS = "backwards"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class SectionsRead:
    """What a text tells: the parts, or the first problem and the piece of the text that has it."""

    sections: tuple[Section, ...] = ()
    problem: SectionProblem | None = None
    piece: str = ""


def read_sections(text: str) -> SectionsRead:
    """Read parts separated by commas, spaces or lines; an empty text has none.

    A time is seconds, ``m:ss`` or ``h:mm:ss``, with up to three decimals; a missing first one
    is the start, a missing second one the end. Never raises.
    """
    joined = _DASH.sub("-", text.strip())
    pieces = [piece for piece in _BETWEEN.split(joined) if piece]
    if len(pieces) > MOST_SECTIONS:
        return SectionsRead((), SectionProblem.TOO_MANY, "")
    sections = []
    for piece in pieces:
        found = _section(piece)
        if isinstance(found, SectionProblem):
            return SectionsRead((), found, piece)
        sections.append(found)
    return SectionsRead(tuple(sections))


def write_sections(sections: Sequence[Section]) -> str:
    """Return the text that tells these parts, to the millisecond."""
    return ", ".join(map(write_section, sections))


def write_section(section: Section) -> str:
    """Return one part: ``1:30-2:45``, or ``1:30-`` where it goes on to the end."""
    end = "" if section.end_s is None else write_time(section.end_s)
    return f"{write_time(section.start_s)}-{end}"


def write_time(time_s: float) -> str:
    """Return a time as ``1:30``, ``1:02:05`` or ``0:00.25``."""
    seconds, rest_ms = divmod(round(time_s * 1000), 1000)
    hours, minutes, left = seconds // 3600, seconds // 60 % 60, seconds % 60
    whole = f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
    return f"{whole}.{rest_ms:03}".rstrip("0") if rest_ms else whole


def apart(wishes: Wishes) -> tuple[Wishes, ...]:
    """Return the wishes of one file each: several parts are several files."""
    if len(wishes.sections) < 2:
        return (wishes,)
    return tuple(replace(wishes, sections=(section,)) for section in wishes.sections)


def titled(title: str, wishes: Wishes) -> str:
    """Return the title of what is saved: ``A Film (1.30-2.45)`` for a part of it."""
    names = ", ".join(map(section_name, wishes.sections))
    return f"{title} ({names})" if names and title else title


def section_name(section: Section) -> str:
    """Return ``1.30-2.45``, which can stand in a file's name; in whole seconds."""
    end = _OPEN_END if section.end_s is None else _clock(section.end_s)
    return f"{_clock(section.start_s)}-{end}"


def _section(piece: str) -> Section | SectionProblem:
    start, dash, end = piece.partition("-")
    if not dash or not (start or end):
        return SectionProblem.NO_RANGE
    start_ms, end_ms = _time_ms(start) if start else 0, _time_ms(end) if end else None
    if start_ms is None or (end and end_ms is None):
        return SectionProblem.NO_TIME
    if end_ms is not None and end_ms <= start_ms:
        return SectionProblem.BACKWARDS
    return Section(start_ms / 1000, None if end_ms is None else end_ms / 1000)


def _time_ms(text: str) -> int | None:
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3])
    # In 1:75 or 1:75:00 somebody has hit the wrong key.
    if (found[2] and seconds >= 60) or (found[1] and minutes >= 60):
        return None
    decimals = (found[4] or "").ljust(3, "0")
    return (hours * 3600 + minutes * 60 + seconds) * 1000 + int(decimals)


def _clock(time_s: float) -> str:
    minutes, seconds = divmod(int(max(time_s, 0)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}.{minutes:02}.{seconds:02}" if hours else f"{minutes}.{seconds:02}"
