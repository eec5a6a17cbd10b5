"""What is odd about a finished file, in the words it is written down with.

The engine writes them down in English, with their values; they are turned into the person's
language when they are shown, so that a list of downloads speaks one language only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache


class Caveat(StrEnum):
    """A template; names in braces stand for values."""

    MISSED = "{seconds} s of the broadcast are missing"
    SHORT = "shorter than announced: {seconds} s of {announced} s"
    NOT_CUT = "no part was cut out"
    SPONSORS_LEFT = "sponsors are not looked for in a part"
    NO_PLACE_FOR_SUBTITLES = "no subtitles can be inside a file of the kind {kind}"
    NO_SUBTITLES_IN = "there are no subtitles in {languages}"
    NO_SUBTITLES = "there are no subtitles"
    LOST_SUBTITLES = "no subtitles in {languages}"

    def written(self, **values: str) -> str:
        """Return the English words with their values."""
        return self.value.format_map(values)


def spoken_caveat(text: str, translate: Callable[[str], str]) -> str:
    """Return in the person's language what was written down; as it is where it is none of them."""
    for caveat in Caveat:
        found = _pattern(caveat).fullmatch(text)
        if found:
            return translate(caveat.value).format_map(found.groupdict())
    return text


@cache
def _pattern(caveat: Caveat) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(caveat.value)))
