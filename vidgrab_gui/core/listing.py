"""A list a link leads to (playlist, channel, feed): what it holds, as far as it has come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

MOST_ENTRIES = 20_000
"""A longer list ends here; no person looks through more."""

Batch = tuple["Entry", ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One video or sound of a list, as the list itself tells of it.

    ``route`` is the extractor to be asked, empty where the link alone says enough.
    ``keeps_title`` marks a title that is better than that of the file behind the link.
    ``duration_s`` is its length in seconds where the list says so, ``thumbnail_url`` a
    picture's address or empty.
    """

    url: str
    title: str
    route: str = ""
    media_id: str = ""
    duration_s: float | None = None
    thumbnail_url: str = ""
    keeps_title: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it stands; more of it makes a new one, and what has come is shared by all.

    ``expected_count`` is how many entries the site says there are, None when it does not.
    ``is_whole`` tells that nothing more will come, ``is_cut`` that there would have been more.
    """

    url: str
    title: str
    channel: str = ""
    expected_count: int | None = None
    batches: tuple[Batch, ...] = ()
    is_whole: bool = False
    is_cut: bool = False

    @property
    def count(self) -> int:
        """Return how many entries have come."""
        return sum(map(len, self.batches))

    def __iter__(self) -> Iterator[Entry]:
        return (entry for batch in self.batches for entry in batch)

    def with_more(self, batch: Batch) -> Listing:
        """Return the list with some more entries."""
        return replace(self, batches=(*self.batches, batch))


@dataclass(frozen=True, slots=True)
class Picked:
    """Entries of a list that are to be saved, each with its place in it, counted from 1.

    ``wish`` is what is wanted of each (``best``, ``audio`` or a label); ``count`` is how many
    the whole list has.
    """

    title: str
    count: int
    entries: tuple[tuple[int, Entry], ...]
    wish: str

    def number(self, place: int) -> str:
        """Return a place with as many digits as all of them, so that names sort as the list."""
        return f"{place:0{max(2, len(str(self.count)))}}"

    def prefix(self, place: int) -> str:
        """Return what stands before a title so that file names sort as the list does."""
        return f"{self.number(place)} - "
