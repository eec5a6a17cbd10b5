"""What to do when the folder already holds a file of the finished one's name."""

from __future__ import annotations

from enum import StrEnum


class NameConflict(StrEnum):
    """The answers a person can choose from."""

    KEEP_BOTH = "keep-both"
    SKIP = "skip"
    REPLACE = "replace"
