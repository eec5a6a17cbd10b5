"""The bytes of one stream that outlive the child: data, and a state that counts what is sure.

``kept/picture.part`` grows; ``kept/picture.json`` says how much of it is on the disk for
certain and of which source it is; ``kept/picture.whole`` is the finished stream. What the state
does not count is cut away by the next run.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from vidgrab_gui.engine.durability import sync_data, sync_file, sync_folder, write_durably
from vidgrab_gui.engine.selection import OFFERED_ID

SETTLE_S = 1.0
"""How often the state follows the data: what a power cut may cost."""
BLOCK_BYTES = 1 << 20


class Source(msgspec.Struct, frozen=True):
    """What a stream is by its site's own words; None where the site does not say."""

    format_id: str = ""
    media_id: str = ""
    extractor: str = ""
    protocol: str = ""
    ext: str = ""
    video_codec: str | None = None
    audio_codec: str | None = None
    width: int | None = None
    height: int | None = None
    fps: float | None = None
    kbps: int | None = None
    duration_s: int | None = None
    size_bytes: int | None = None

    @classmethod
    def of(cls, info: Mapping[str, Any]) -> Source:
        """Read the source out of the info dict of one stream."""
        return cls(
            format_id=str(info.get(OFFERED_ID) or ""),
            media_id=str(info.get("id") or ""),
            extractor=str(info.get("extractor_key") or ""),
            protocol=str(info.get("protocol") or ""),
            ext=str(info.get("ext") or ""),
            video_codec=_word(info.get("vcodec")),
            audio_codec=_word(info.get("acodec")),
            width=_whole(info.get("width")),
            height=_whole(info.get("height")),
            fps=_number(info.get("fps")),
            kbps=_whole(info.get("tbr")),
            duration_s=_whole(info.get("duration")),
            size_bytes=_whole(info.get("filesize")),
        )

    def may_be(self, other: Source) -> bool:
        """Tell whether nothing known of both differs."""
        mine, theirs = msgspec.structs.asdict(self), msgspec.structs.asdict(other)
        return all(
            value == theirs[name] or value is None or theirs[name] is None
            for name, value in mine.items()
        )


class Facts(msgspec.Struct, frozen=True):
    """What a server says of a whole resource; empty or None where it does not."""

    total_bytes: int | None = None
    etag: str = ""
    last_modified: str = ""

    @property
    def tag(self) -> str:
        """Return the tag that names the very bytes; a weak one (``W/``) does not."""
        return "" if self.etag.startswith("W/") else self.etag

    def differ(self, other: Facts) -> bool:
        """Tell whether two answers cannot be about the same bytes."""
        sizes = {self.total_bytes, other.total_bytes} - {None}
        return len(sizes) > 1 or len({self.etag, other.etag} - {""}) > 1

    def without_tag(self) -> Facts:
        """Return these facts as a server without tags would give them."""
        return Facts(self.total_bytes, "", self.last_modified)

    def filled_by(self, other: Facts) -> Facts:
        """Return these facts with what only the other knows."""
        return Facts(
            self.total_bytes if self.total_bytes is not None else other.total_bytes,
            self.etag or other.etag,
            self.last_modified or other.last_modified,
        )


class Fragment(msgspec.Struct, frozen=True):
    """The last fragment appended: its number from 1, where it starts, what it holds."""

    number: int
    start: int
    sha256: str


class Lent(msgspec.Struct, frozen=True):
    """A whole stream that had to be moved away, on volumes without hard links."""

    name: str
    size_bytes: int
    mtime_ns: int


class StreamState(msgspec.Struct, frozen=True):
    """What is certain about one stream."""

    source: Source
    size_bytes: int = 0
    facts: Facts = Facts()
    is_complete: bool = False
    layout: str = ""
    fragment: Fragment | None = None
    fragment_count: int = 0
    lent: Lent | None = None


class KeptStream:
    """One stream's place in ``kept``; used by one thread at a time."""

    def __init__(
        self, folder: Path, name: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.name = name
        self.part = folder / f"{name}.part"
        self.whole = folder / f"{name}.whole"
        self._state_path = folder / f"{name}.json"
        self._clock = clock
        self._settled_at_s = -SETTLE_S
        self._stream: BinaryIO | None = None
        self._size_bytes = 0
        self._is_within_fragment = False
        self.state = StreamState(Source())

    @property
    def size_bytes(self) -> int:
        """Return how many bytes are here, those not yet certain included."""
        return self._size_bytes

    @property
    def is_complete(self) -> bool:
        """Tell whether the stream is here as a whole."""
        return self.state.is_complete

    def files(self) -> tuple[Path, ...]:
        """Return the files that may be here."""
        return self.part, self.whole, self._state_path

    def begin(self, source: Source) -> None:
        """Name the source, which may be known better than before."""
        self.state = msgspec.structs.replace(self.state, source=source)

    def recall(self) -> bool:
        """Read what an earlier run left; False when there is nothing that can be trusted."""
        try:
            self.state = msgspec.json.decode(self._state_path.read_bytes(), type=StreamState)
        except (OSError, msgspec.MsgspecError):
            return False
        if self.state.is_complete and self.state.lent is None and not self.whole.exists():
            # The end came between the last byte and the new name.
            if _size_of(self.part) != self.state.size_bytes:
                return False
            self.part.replace(self.whole)
        holder = self.whole if self.state.is_complete else self.part
        self._size_bytes = self.state.size_bytes
        return self.state.lent is not None or _size_of(holder) >= self.state.size_bytes

    def take_back(self, scratch: Path) -> bool:
        """Fetch a stream that was moved into ``scratch``; False when it is not there any more."""
        lent = self.state.lent
        if lent is None:
            return True
        if _size_of(self.whole) == lent.size_bytes:  # the end came before it was moved
            self._save(lent=None)
            return True
        file = scratch / lent.name
        try:
            found = file.stat()
        except OSError:
            return False
        if (found.st_size, found.st_mtime_ns) != (lent.size_bytes, lent.mtime_ns):
            return False
        file.replace(self.whole)
        self._save(lent=None)
        return True

    def wipe(self, source: Source | None = None) -> None:
        """Forget everything, and begin anew with a source."""
        self.close()
        if self._state_path.exists():
            # Before other bytes come: a state that a power cut brings back would count those.
            self._state_path.unlink()
            sync_folder(self._state_path.parent)
        for path in (self.part, self.whole):
            path.unlink(missing_ok=True)
        self.state = StreamState(source or self.state.source)
        self._size_bytes = 0

    def doubt(self) -> None:
        """Make a whole stream one that has yet to prove that its source is still the same."""
        self.whole.replace(self.part)
        self.state = msgspec.structs.replace(self.state, is_complete=False)

    def open(self) -> None:
        """Open the data for going on: behind the last byte that is certain."""
        self.close()
        self.part.touch()
        self._stream = self.part.open("r+b", buffering=0)
        self._is_within_fragment = False
        self._stream.truncate(self.state.size_bytes)
        self._stream.seek(self.state.size_bytes)
        self._size_bytes = self.state.size_bytes

    def close(self) -> None:
        """Close the data."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def write(self, data: bytes) -> None:
        """Append bytes; they count for a later run once the state has been settled."""
        left = memoryview(data)
        while left:
            written = self._opened().write(left) or 0
            left = left[written:]
            self._size_bytes += written

    def tail(self, size_bytes: int) -> bytes:
        """Return the last bytes that are here."""
        with self.part.open("rb") as stream:
            stream.seek(self._size_bytes - size_bytes)
            return stream.read(size_bytes)

    def restart(self) -> None:
        """Throw the bytes away and begin the same stream anew, with nothing known of it."""
        self.wipe()
        self.open()

    def note(self, facts: Facts) -> None:
        """Remember what the server says, until the state is settled next."""
        self.state = msgspec.structs.replace(self.state, facts=facts)

    def plan(self, layout: str, fragment_count: int) -> None:
        """Remember how the stream is cut, until the state is settled next."""
        self.state = msgspec.structs.replace(
            self.state, layout=layout, fragment_count=fragment_count
        )

    def append_fragment(self, number: int, blocks: Iterable[bytes]) -> None:
        """Append one fragment; only with its last byte does any of it count."""
        start, digest = self._size_bytes, hashlib.sha256()
        self._is_within_fragment = True
        for block in blocks:
            digest.update(block)
            self.write(block)
        self._is_within_fragment = False
        fragment = Fragment(number, start, digest.hexdigest())
        self.state = msgspec.structs.replace(self.state, fragment=fragment)

    def holds_fragment(self, fragment: Fragment) -> bool:
        """Tell whether the data really ends with this fragment."""
        digest = hashlib.sha256()
        with self.part.open("rb") as stream:
            stream.seek(fragment.start)
            left = self._size_bytes - fragment.start
            while left > 0 and (block := stream.read(min(BLOCK_BYTES, left))):
                digest.update(block)
                left -= len(block)
        return digest.hexdigest() == fragment.sha256

    def settle(self, *, now: bool = False) -> None:
        """Make what is here certain, at most once a second unless it must be now."""
        time_s = self._clock()
        if self._stream is None or self._is_within_fragment:
            return
        if not (now or time_s - self._settled_at_s >= SETTLE_S):
            return
        if self._size_bytes > self.state.size_bytes:
            sync_data(self._stream.fileno())
            self._save(size_bytes=self._size_bytes)
        self._settled_at_s = self._clock()

    def complete(self) -> None:
        """Make the stream a whole one."""
        os.fsync(self._opened().fileno())
        self.close()
        self._save(size_bytes=self._size_bytes, is_complete=True)
        self.part.replace(self.whole)
        sync_folder(self.whole.parent)

    def adopt(self) -> None:
        """Take what another downloader wrote under the whole stream's name."""
        sync_file(self.whole)
        self._size_bytes = self.whole.stat().st_size
        self._save(size_bytes=self._size_bytes, is_complete=True)

    def lend(self, target: Path) -> None:
        """Give the whole stream to yt-dlp under a name in ``scratch``, and keep it."""
        try:
            os.link(self.whole, target)
        except OSError:
            # A volume without hard links: it is moved, and found again by the next run.
            found = self.whole.stat()
            lent = Lent(target.name, found.st_size, found.st_mtime_ns)
            self._save(lent=lent)
            self.whole.replace(target)

    def _opened(self) -> BinaryIO:
        if self._stream is None:
            raise ValueError(f"{self.name} is not open")
        return self._stream

    def _save(self, **changes: Any) -> None:  # noqa: ANN401 - the state's own fields
        self.state = msgspec.structs.replace(self.state, **changes)
        write_durably(self._state_path, msgspec.json.encode(self.state))


def has_kept(folder: Path) -> bool:
    """Tell whether there is anything a later run could go on from."""
    return any(folder.glob("*.json"))


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and value > 0 else None


def _whole(value: object) -> int | None:
    number = _number(value)
    return round(number) if number is not None and number < 1 << 60 else None
