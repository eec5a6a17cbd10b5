"""What may go along with a file, and may be missing without the file being any worse."""

from __future__ import annotations

from enum import StrEnum


class Extra(StrEnum):
    """Something a person wished for that a finished file can do without."""

    SOUND_LANGUAGE = "sound-language"
    SUBTITLES = "subtitles"
    SPONSORS = "sponsors"
    CHAPTERS = "chapters"
    PARTS = "parts"
    """A file for each chapter."""
    TAGS = "tags"
    COVER = "cover"


MENDABLE = frozenset(Extra) - {Extra.SOUND_LANGUAGE, Extra.PARTS}
"""What can be added to a finished file without asking for its picture and sound again."""
