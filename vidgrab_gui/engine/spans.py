"""Which bytes of a file are here, when they do not all come in order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

Span = tuple[int, int]
"""Bytes from the first to the second, exclusive."""


class Spans:
    """Spans in order that neither touch nor overlap."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans: list[Span] = []
        for start, stop in spans:
            self.add(start, stop)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    @property
    def size_bytes(self) -> int:
        """Return how many bytes are here."""
        return sum(stop - start for start, stop in self._spans)

    @property
    def stop(self) -> int:
        """Return where the last span ends."""
        return self._spans[-1][1] if self._spans else 0

    def add(self, start: int, stop: int) -> None:
        """Take note of bytes that have come."""
        if start >= stop:
            return
        first = bisect_left(self._spans, start, key=lambda span: span[1])
        last = first
        while last < len(self._spans) and self._spans[last][0] <= stop:
            start, stop = min(start, self._spans[last][0]), max(stop, self._spans[last][1])
            last += 1
        self._spans[first:last] = [(start, stop)]

    def before(self, place: int) -> int:
        """Return how many bytes without a hole lie right before a place."""
        for start, stop in self._spans:
            if start < place <= stop:
                return place - start
        return 0

    def prefix(self) -> int:
        """Return how many bytes without a hole lie at the beginning."""
        return self._spans[0][1] if self._spans and self._spans[0][0] == 0 else 0

    def gaps(self, size_bytes: int) -> list[Span]:
        """Return what is missing of the first ``size_bytes``, in order."""
        found, place = [], 0
        for start, stop in self._spans:
            if place < min(start, size_bytes):
                found.append((place, min(start, size_bytes)))
            place = stop
        if place < size_bytes:
            found.append((place, size_bytes))
        return found
