"""Who uses the program, and what only they know, taken out of every text that is kept or shared."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from vidgrab_gui.core.redaction import HIDDEN, redacted

HOME = "~"
"""What stands where the person's home folder stood."""

LEAST_CHARACTERS = 3
"""A shorter secret would make holes in every other word."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """Cleans texts for log, report and clipboard.

    ``home`` is the person's home folder and ``user`` their name on this system, each empty where
    nobody knows; ``secrets`` are words that must be nowhere, such as passwords. Texts are cleaned
    in any thread.
    """

    home: str = ""
    user: str = ""
    secrets: frozenset[str] = field(default=frozenset(), repr=False)

    def hiding(self, secrets: Iterable[str]) -> Privacy:
        """Return one that hides these words, too, however they are written in an address."""
        fresh = {word for word in secrets if len(word) >= LEAST_CHARACTERS}
        fresh |= {quote(word, safe="") for word in fresh}
        return replace(self, secrets=self.secrets | fresh)

    def cleaned(self, text: str) -> str:
        """Return the text without anything that opens doors or says who the person is."""
        return redacted(self.anonymous(text))

    def anonymous(self, text: str) -> str:
        """Return the text without the secrets, the home folder and the person's name in paths."""
        # The longest first: one may be a part of another.
        for word in sorted(self.secrets, key=len, reverse=True):
            text = text.replace(word, HIDDEN)
        return self._without_user(self._without_home(text))

    def _without_home(self, text: str) -> str:
        for home in _ways_to_write(self.home):
            # Windows does not care about capitals, and neither does who reads a report.
            text = re.sub(rf"{re.escape(home)}(?![^\W_])", HOME, text, flags=re.IGNORECASE)
        return text

    def _without_user(self, text: str) -> str:
        if not self.user:
            return text
        names = {self.user, quote(self.user), self.user.encode("unicode_escape").decode()}
        either = "|".join(re.escape(name) for name in names)
        # As a part of a path: alone it may be a word like any other.
        return re.sub(rf"(?i)(?<=[/\\])(?:{either})(?=[/\\\"'\s:;,)]|$)", HIDDEN, text)


@lru_cache(maxsize=8)
def _ways_to_write(home: str) -> tuple[str, ...]:
    """Return the ways in which programs write a home folder, the longest first."""
    home = home.rstrip("/\\")
    if len(home) < LEAST_CHARACTERS:
        return ()
    ways = {home, os.path.realpath(home), home.replace("\\", "/")}
    ways |= {quote(way) for way in ways} | {way.encode("unicode_escape").decode() for way in ways}
    ways |= {way.replace("\\", "\\\\") for way in ways}
    return tuple(sorted(ways, key=len, reverse=True))


def own_privacy() -> Privacy:
    """Return the one for whoever runs this process."""
    home = str(Path.home())
    names = (os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME"))
    user = next((name for name in names if name), "") or Path(home).name
    return Privacy(home, user)
