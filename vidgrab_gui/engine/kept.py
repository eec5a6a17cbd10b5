"""The bytes of one stream that outlive the child: data, and a state that counts what is sure.

``kept/picture.part`` grows; ``kept/picture.json`` says how much of it is on the disk for
certain and of which source it is; ``kept/picture.whole`` is the finished stream. What the state
does not count is cut away by the next run.
"""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from vidgrab_gui.engine.durability import sync_data, sync_file, sync_folder, write_durably
from vidgrab_gui.engine.spans import Spans
from vidgrab_gui.engine.stream_state import Facts, Fragment, Lent, Source, StreamState

SETTLE_S = 1.0
"""How often the state follows the data: what a power cut may cost."""
BLOCK_BYTES = 1 << 20


class KeptStream:
    """One stream's place in ``kept``.

    Several threads may write, each in a place of its own, and settle; everything else is for
    one thread at a time.
    """

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
        self._here = Spans()
        self._is_within_fragment = False
        self._lock = threading.Lock()
        self._settling = threading.Lock()
        self.state = StreamState(Source())

    @property
    def size_bytes(self) -> int:
        """Return how many bytes are here without a hole, those not yet certain included."""
        return self._here.prefix()

    @property
    def here_bytes(self) -> int:
        """Return how many bytes are here, also behind a hole."""
        return self._here.size_bytes

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

    def begin_recording(self, source: Source) -> None:
        """Name the source of a recording; what is here of anything else is forgotten."""
        if not self.state.is_recording and (self.here_bytes or self.is_complete):
            self.wipe(source)
        self.state = msgspec.structs.replace(self.state, source=source, is_recording=True)

    def record(self, *, recorded_s: float = 0.0, missed_s: float = 0.0, header: str = "") -> None:
        """Add to what was recorded and missed, until the state is settled next."""
        with self._lock:
            state = self.state
            self.state = msgspec.structs.replace(
                state,
                recorded_s=state.recorded_s + recorded_s,
                missed_s=state.missed_s + missed_s,
                header=header or state.header,
            )

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
        self._here = self.state.spans()
        return self.state.lent is not None or _size_of(holder) >= self._here.stop

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
        self._here = Spans()

    def doubt(self) -> None:
        """Make a whole stream one that has yet to prove that its source is still the same."""
        self.whole.replace(self.part)
        self.state = msgspec.structs.replace(self.state, is_complete=False)

    def open(self) -> None:
        """Open the data for going on with what is certain."""
        self.close()
        self.part.touch()
        self._stream = self.part.open("r+b", buffering=0)
        self._is_within_fragment = False
        self._here = self.state.spans()
        self._stream.truncate(self._here.stop)

    def close(self) -> None:
        """Close the data."""
        with self._settling:
            if self._stream is not None:
                self._stream.close()
                self._stream = None

    def write(self, data: bytes) -> None:
        """Append bytes; they count for a later run once the state has been settled."""
        self.write_at(self.size_bytes, data)

    def write_at(self, start: int, data: bytes) -> None:
        """Put bytes in their place."""
        left = memoryview(data)
        with self._lock:
            self._opened().seek(start)
            while left:
                written = self._opened().write(left) or 0
                self._here.add(start, start + written)
                start, left = start + written, left[written:]

    def tail(self, size_bytes: int) -> bytes:
        """Return the last bytes that are here without a hole."""
        return self.read_at(self.size_bytes - size_bytes, size_bytes)

    def read_at(self, start: int, size_bytes: int) -> bytes:
        """Return bytes from their place."""
        with self.part.open("rb") as stream:
            stream.seek(start)
            return stream.read(size_bytes)

    def spans(self) -> Spans:
        """Return what is here, those bytes not yet certain included."""
        with self._lock:
            return Spans(self._here)

    def restart(self) -> None:
        """Throw the bytes away and begin the same stream anew, with nothing known of it."""
        self.wipe()
        self.open()

    def note(self, facts: Facts) -> None:
        """Remember what the server says, until the state is settled next."""
        with self._lock:
            self.state = msgspec.structs.replace(self.state, facts=facts)

    def plan(self, layout: str, fragment_count: int) -> None:
        """Remember how the stream is cut, until the state is settled next."""
        self.state = msgspec.structs.replace(
            self.state, layout=layout, fragment_count=fragment_count
        )

    def append_fragment(self, number: int, blocks: Iterable[bytes]) -> None:
        """Append one fragment; only with its last byte does any of it count."""
        start, digest = self.size_bytes, hashlib.sha256()
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
            left = self.size_bytes - fragment.start
            while left > 0 and (block := stream.read(min(BLOCK_BYTES, left))):
                digest.update(block)
                left -= len(block)
        return digest.hexdigest() == fragment.sha256

    def settle(self, *, now: bool = False) -> None:
        """Make what is here certain, at most once a second unless it must be now."""
        if not (now or self._clock() - self._settled_at_s >= SETTLE_S):
            return
        if not self._settling.acquire(blocking=now):
            return  # another connection is at it
        try:
            if self._stream is not None and not self._is_within_fragment:
                self._settle(self._stream.fileno())
        finally:
            self._settling.release()

    def _settle(self, descriptor: int) -> None:
        with self._lock:
            # Taken before the disk has to have it: what comes meanwhile is for the next time.
            here, size_bytes = list(self._here), self.size_bytes
        beyond = tuple(span for span in here if span[0] > size_bytes)
        if (size_bytes, beyond) != (self.state.size_bytes, self.state.beyond):
            sync_data(descriptor)
            self._save(size_bytes=size_bytes, beyond=beyond)
        self._settled_at_s = self._clock()

    def complete(self) -> None:
        """Make the stream a whole one."""
        if self.here_bytes != self.size_bytes:
            raise ValueError(f"{self.name} has a hole")
        os.fsync(self._opened().fileno())
        self.close()
        self._save(size_bytes=self.size_bytes, beyond=(), is_complete=True)
        self.part.replace(self.whole)
        sync_folder(self.whole.parent)

    def adopt(self) -> None:
        """Take what another downloader wrote under the whole stream's name."""
        sync_file(self.whole)
        self._here = Spans([(0, self.whole.stat().st_size)])
        self._save(size_bytes=self.size_bytes, beyond=(), is_complete=True)

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
        with self._lock:
            self.state = msgspec.structs.replace(self.state, **changes)
            data = msgspec.json.encode(self.state)
        write_durably(self._state_path, data)


def has_kept(folder: Path) -> bool:
    """Tell whether there is anything a later run could go on from."""
    return any(folder.glob("*.json"))


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
