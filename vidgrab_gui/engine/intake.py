"""One resource of a server, brought here whole however often the line breaks.

Every answer to a range is held against what is known: size, tag, and the last bytes that are
here already. So two versions of a file are never mixed, neither after a restart nor when a server
swaps its file in the middle.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from yt_dlp.networking import Request, Response
from yt_dlp.networking.exceptions import CertificateVerifyError, HTTPError, TransportError
from yt_dlp.utils import ContentTooShortError
from yt_dlp.utils.networking import HTTPHeaderDict

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.late_pattern import late_pattern
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.responses import is_page
from vidgrab_gui.engine.stream_state import Facts

OVERLAP_BYTES = 64 * 1024
"""How much of what is here is asked for again and compared."""
TAGGED_OVERLAP_BYTES = 4 * 1024
"""As much, when the line broke in the middle and the server's tag is known to be the same."""
LEAST_OVERLAP_BYTES = 1024
BLOCK_BYTES = 64 * 1024
WORTHWHILE_BYTES = 64 * 1024
"""So much more than before, and the line is not the broken one it was."""

NOTHING_KNOWN = Facts()
# Servers write it in more ways than one; the size may be missing.
_RANGE = late_pattern(r"bytes[\s=:]\s*(\d+)-(\d+)(?:/(\d+|\*))?", re.IGNORECASE)


class SourceChangedError(Exception):
    """The server has other bytes now than those that are here.

    ``is_by_tag`` says that nothing but its tag (ETag) tells so.
    """

    def __init__(self, reason: str, *, is_by_tag: bool = False) -> None:
        super().__init__(reason)
        self.is_by_tag = is_by_tag


class NoPartsError(Exception):
    """The server does not give the part that was asked for, or not provably of the same file."""


class Sink(Protocol):
    """Where the bytes go."""

    @property
    def size_bytes(self) -> int:
        """Return how many bytes are here."""

    def tail(self, size_bytes: int) -> bytes:
        """Return the last bytes that are here."""

    def write(self, data: bytes) -> None:
        """Append bytes."""

    def restart(self) -> None:
        """Throw the bytes away."""


class Patience(Protocol):
    """How often a broken line is worth another try."""

    def stumble(self, error: Exception) -> None:
        """Wait a moment, or raise the error when it was one too many."""

    def regain(self) -> None:
        """Take note that the line works again."""


@dataclass(frozen=True, slots=True)
class Resource:
    """What is asked for; ``first`` and ``stop`` (exclusive) bound the part that is wanted.

    ``trusts_tags`` False passes over the server's tags: a site with many servers may give
    each its own for the same file. ``is_one_of_many`` takes nothing but a part with the known
    tag: other connections bring other parts, and there may be no bytes to compare.
    """

    url: str
    headers: Mapping[str, str]
    data: bytes | None = None
    extensions: Mapping[str, object] = field(default_factory=dict)
    first: int = 0
    stop: int | None = None
    trusts_tags: bool = True
    is_one_of_many: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What one answer holds: the bytes from ``start`` to ``stop``, exclusive, if it says so."""

    start: int
    stop: int | None
    facts: Facts
    is_part: bool
    takes_parts: bool

    @classmethod
    def of(cls, response: Response, asked_from: int) -> Answer:
        """Read the heads of an answer; a part that does not say so starts where it was asked."""
        headers = response.headers
        etag, modified = headers.get("ETag") or "", headers.get("Last-Modified") or ""
        length = headers.get("Content-Length") or ""
        # Of a packed answer the length says nothing about the bytes that come out of it.
        is_packed = (headers.get("Content-Encoding") or "identity") != "identity"
        size = int(length) if length.isdigit() and not is_packed else None
        if response.status != 206:
            takes_parts = "bytes" in (headers.get("Accept-Ranges") or "").lower()
            facts = Facts(size, etag, modified)
            return cls(0, size, facts, is_part=False, takes_parts=takes_parts)
        if is_packed:
            raise TransportError("a part of something packed cannot be put in its place")
        found = _RANGE.match(headers.get("Content-Range") or "")
        if found is None:
            stop = None if size is None else asked_from + size
            return cls(asked_from, stop, Facts(None, etag, modified), True, True)
        total = int(found[3]) if (found[3] or "*") != "*" else None
        return cls(int(found[1]), int(found[2]) + 1, Facts(total, etag, modified), True, True)


class Intake:
    """Brings one resource into a sink."""

    def __init__(
        self,
        open_request: Callable[[Request], Response],
        resource: Resource,
        sink: Sink,
        patience: Patience,
        facts: Facts = NOTHING_KNOWN,
        chunk_bytes: Callable[[], int] | None = None,
    ) -> None:
        self._open = open_request
        self._resource = resource
        self._sink = sink
        self._patience = patience
        self._chunk_bytes = chunk_bytes
        self._overlap_bytes = OVERLAP_BYTES
        self._is_answered = False
        self.facts = facts
        self.takes_parts = False
        self.on_bytes: Callable[[], None] | None = None
        self.on_facts: Callable[[Facts], None] | None = None
        self.on_restart: Callable[[], None] | None = None

    @property
    def total_bytes(self) -> int | None:
        """Return how large what is wanted is, as far as the server has said."""
        ends = [e for e in (self._resource.stop, self.facts.total_bytes) if e is not None]
        return min(ends) - self._resource.first if ends else None

    def run(self) -> None:
        """Bring everything that is not here yet."""
        is_whole = False
        while not is_whole:
            before_bytes, self._is_answered = self._sink.size_bytes, False
            try:
                is_whole = self._once()
            except (TransportError, ContentTooShortError, HTTPError) as error:
                if not self._is_passing(error):
                    raise
                self._learn(self._sink.size_bytes - before_bytes)
                self._patience.stumble(error)

    def _learn(self, gained_bytes: int) -> None:
        """Choose the next overlap: a line that breaks before the seam is passed would never end."""
        if gained_bytes >= WORTHWHILE_BYTES:
            self._patience.regain()
            self._overlap_bytes = TAGGED_OVERLAP_BYTES if self.facts.tag else OVERLAP_BYTES
        elif self._is_answered:
            self._overlap_bytes = max(self._overlap_bytes // 2, LEAST_OVERLAP_BYTES)

    def _is_passing(self, error: Exception) -> bool:
        if isinstance(error, HTTPError):
            if error.status == 416 and self._sink.size_bytes:
                raise SourceChangedError("there is less than before") from error
            return bool(500 <= error.status < 600)
        return not isinstance(error, CertificateVerifyError)

    def _once(self) -> bool:
        """Ask once for what is missing; returns whether that was all."""
        here = self._sink.size_bytes
        overlap = min(self._overlap_bytes, here)
        start = self._resource.first + here - overlap
        stop = self._stop_of_request(start, overlap)
        request = self._request(start, stop)
        with self._open(request) as response:
            answer = Answer.of(response, start)
            self._hold_against(response, answer, start)
            self._is_answered = True
            self.takes_parts = answer.takes_parts
            if answer.is_part and here and not overlap and answer.facts.tag != self.facts.tag:
                self._overlap_bytes = OVERLAP_BYTES  # no word of the server's: then by the bytes
                return False
            if not answer.is_part and here:
                if here == self.total_bytes:
                    return True  # all is here, and the server cannot show us a part of it
                self._begin_anew()
            if self.on_facts:
                self.on_facts(self.facts)
            end = self._take(response, answer, overlap if answer.is_part else 0)
        is_sized = self.total_bytes is not None
        self._overlap_bytes = 0 if self.facts.tag and is_sized else OVERLAP_BYTES
        return self._is_whole(answer, here, end)

    def _is_whole(self, answer: Answer, here: int, end: int | None) -> bool:
        """Tell whether an answer was the last one; raises when it was shorter than it should be."""
        reached, wanted = self._sink.size_bytes, self.total_bytes
        if end is not None and reached < end:
            raise ContentTooShortError(reached, end)
        if wanted is None:
            # Where nobody says how large it is, a part with nothing new in it is the last one.
            return not answer.is_part or reached == here
        if reached < wanted and (not answer.is_part or reached == here):
            raise ContentTooShortError(reached, wanted)
        return reached >= wanted

    def _stop_of_request(self, start: int, overlap: int) -> int | None:
        stops = [self._resource.stop]
        if self._chunk_bytes:
            stops += [start + overlap + self._chunk_bytes(), self.facts.total_bytes]
        return min((stop for stop in stops if stop is not None), default=None)

    def _request(self, start: int, stop: int | None) -> Request:
        # A copy: yt-dlp's Request keeps the very dict it is given, and a Range would stay in it.
        headers = HTTPHeaderDict({"Accept-Encoding": "identity"}, dict(self._resource.headers))
        headers.pop("Range", None)
        if start or stop is not None:
            headers["Range"] = f"bytes={start}-{'' if stop is None else stop - 1}"
        resource = self._resource
        return Request(resource.url, resource.data, headers, extensions=dict(resource.extensions))

    def _hold_against(self, response: Response, answer: Answer, start: int) -> None:
        """Hold an answer against what is known; raises when it is about something else."""
        if answer.is_part and answer.start != start:
            raise TransportError(f"asked for {start}-, answered from {answer.start}")
        total, facts = self.facts.total_bytes, answer.facts
        if self._resource.is_one_of_many and not (answer.is_part and facts.tag == self.facts.tag):
            raise NoPartsError(f"asked for a part of {self.facts}, got {answer}")
        is_other_size = total is not None and facts.total_bytes != total
        if self._sink.size_bytes and is_other_size and not answer.is_part and is_page(response):
            # The page of a hotel's network is no new version of the film.
            raise TransportError("a page came instead of the file")
        if not self._resource.trusts_tags:
            self.facts, facts = self.facts.without_tag(), facts.without_tag()
        if self.facts.differ(facts):
            is_by_tag = not self.facts.without_tag().differ(facts)
            raise SourceChangedError(f"{self.facts} became {facts}", is_by_tag=is_by_tag)
        self.facts = self.facts.filled_by(facts)

    def _begin_anew(self) -> None:
        self._sink.restart()
        if self.on_restart:
            self.on_restart()

    def _take(self, response: Response, answer: Answer, overlap: int) -> int | None:
        """Compare the overlap, append the rest; returns where the sink should stand then."""
        if overlap and _read_exactly(response, overlap) != self._sink.tail(overlap):
            raise SourceChangedError("the last bytes here are others there")
        first = self._resource.first
        if not answer.is_part and first:
            _skip(response, first)  # a server that knows no ranges
        stops = [e for e in (answer.stop, self._resource.stop) if e is not None]
        end = min(stops) - first if stops else None
        while end is None or self._sink.size_bytes < end:
            left = BLOCK_BYTES if end is None else min(BLOCK_BYTES, end - self._sink.size_bytes)
            block = response.read(left)
            if not block:
                break
            self._sink.write(block)
            if self.on_bytes:
                self.on_bytes()
        return end


def nothing_arrived() -> FailureError:
    """Return the failure of a resource without a single byte."""
    return FailureError(Failure(FailureKind.INCOMPLETE, "did not get any data blocks"))


def _skip(response: Response, size_bytes: int) -> None:
    """Read so many bytes and forget them."""
    for left in range(size_bytes, 0, -BLOCK_BYTES):
        _read_exactly(response, min(left, BLOCK_BYTES))


def _read_exactly(response: Response, size_bytes: int) -> bytes:
    """Return so many bytes; raises when the answer ends before."""
    blocks: list[bytes] = []
    left = size_bytes
    while left and (block := response.read(left)):
        blocks.append(block)
        left -= len(block)
    if left:
        raise ContentTooShortError(size_bytes - left, size_bytes)
    return b"".join(blocks)
