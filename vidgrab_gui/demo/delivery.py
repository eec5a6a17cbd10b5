"""Serving bytes over HTTP: what a range header asks for, and sending at a steady pace."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

CHUNK_BYTES = 64 * 1024
PUBLISHED_AT_S = 1_777_593_600  # 1 May 2026, so that dates do not depend on the cache
LAST_MODIFIED = formatdate(PUBLISHED_AT_S, usegmt=True)
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")
_STEPS_PER_S = 20


class UnsatisfiableRangeError(Exception):
    """The range asked for lies outside the resource."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of bytes from ``start`` to ``stop``, exclusive."""

    start: int
    stop: int

    @property
    def size_bytes(self) -> int:
        """Return how many bytes it holds."""
        return self.stop - self.start


@dataclass(frozen=True, slots=True)
class Resource:
    """Something with an address: its type and its bytes, in memory or in a file."""

    content_type: str
    source: bytes | Path

    @property
    def size_bytes(self) -> int:
        """Return the whole length."""
        if isinstance(self.source, Path):
            return self.source.stat().st_size
        return len(self.source)

    @property
    def etag(self) -> str:
        """Return a tag that changes with the length, which is enough for these files."""
        return f'"{self.size_bytes:x}"'

    def chunks(self, span: Span, chunk_bytes: int = CHUNK_BYTES) -> Iterator[bytes]:
        """Yield the bytes of a span, at most ``chunk_bytes`` at once."""
        if isinstance(self.source, bytes):
            for start in range(span.start, span.stop, chunk_bytes):
                yield self.source[start : min(start + chunk_bytes, span.stop)]
            return
        with self.source.open("rb") as stream:
            stream.seek(span.start)
            left = span.size_bytes
            while left > 0 and (chunk := stream.read(min(chunk_bytes, left))):
                left -= len(chunk)
                yield chunk


def wanted_span(header: str | None, size_bytes: int) -> Span | None:
    """Return the span a Range header asks for, None when the whole is wanted.

    Headers of another form (several ranges, other units) ask for the whole, as
    the standard allows. Raises UnsatisfiableRangeError for a span outside.
    """
    match = _RANGE.fullmatch((header or "").strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if first:
        start, stop = int(first), int(last) + 1 if last else size_bytes
        if stop <= start and last:
            return None
    else:
        start, stop = max(0, size_bytes - int(last)), size_bytes
    if start >= size_bytes:
        raise UnsatisfiableRangeError
    return Span(start, min(stop, size_bytes))


def chunk_for(pace_bps: int | None) -> int:
    """Return how many bytes to send at once so that a pace (bytes per second) is smooth."""
    if pace_bps is None:
        return CHUNK_BYTES
    return max(1, min(CHUNK_BYTES, pace_bps // _STEPS_PER_S))


class Pacer:
    """Holds one connection to a number of bytes per second; None means no limit."""

    def __init__(self, pace_bps: int | None) -> None:
        self._pace_bps = pace_bps
        self._started_s = time.monotonic()
        self._sent_bytes = 0

    def spend(self, size_bytes: int) -> None:
        """Wait until that many bytes more may have been sent."""
        if self._pace_bps is None:
            return
        self._sent_bytes += size_bytes
        due_s = self._started_s + self._sent_bytes / self._pace_bps
        time.sleep(max(0.0, due_s - time.monotonic()))
