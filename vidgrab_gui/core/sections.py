"""Parts of a film: each becomes a file, and so a job, of its own."""

from __future__ import annotations

from dataclasses import replace

from vidgrab_gui.core.wishes import Section, Wishes

_OPEN_END = "end"


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


def _clock(time_s: float) -> str:
    minutes, seconds = divmod(int(max(time_s, 0)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}.{minutes:02}.{seconds:02}" if hours else f"{minutes}.{seconds:02}"
