"""Fragments on their way: where they wait for their turn, and how much of them is here."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from vidgrab_gui.engine.kept import BLOCK_BYTES
from vidgrab_gui.engine.stream_state import Facts

MEMORY_BYTES = 1_000_000
"""How much of one fragment waits in memory; what is larger waits in a file without a name."""
HEAD_BYTES = 64


class Spool:
    """One fragment on its way; whatever becomes of us, no file of it is left."""

    def __init__(self, folder: Path, *, is_check: bool = False) -> None:
        """``is_check``: what it brings is here already and is only compared."""
        self._file = tempfile.SpooledTemporaryFile(MEMORY_BYTES, dir=str(folder))  # noqa: SIM115 - see close()
        self._size_bytes = 0
        self.is_check = is_check
        self.facts = Facts()
        self.is_whole = False

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def size_bytes(self) -> int:
        """Return how many bytes are here."""
        return self._size_bytes

    def write(self, data: bytes) -> None:
        """Append bytes."""
        self._file.seek(self._size_bytes)
        self._file.write(data)
        self._size_bytes += len(data)

    def tail(self, size_bytes: int) -> bytes:
        """Return the last bytes that are here."""
        self._file.seek(self._size_bytes - size_bytes)
        data: bytes = self._file.read(size_bytes)
        return data

    def head(self) -> bytes:
        """Return the first few bytes."""
        self._file.seek(0)
        data: bytes = self._file.read(HEAD_BYTES)
        return data

    def blocks(self) -> Iterator[bytes]:
        """Yield all bytes."""
        self._file.seek(0)
        while block := self._file.read(BLOCK_BYTES):
            yield block

    def restart(self) -> None:
        """Throw the bytes away."""
        self._file.seek(0)
        self._file.truncate()
        self._size_bytes = 0

    def close(self) -> None:
        """Give everything back."""
        self._file.close()


class Tally:
    """What of a stream is here: appended, or on its way in any of the threads."""

    def __init__(self, fragment_count: int, tell: Callable[[dict[str, Any]], None]) -> None:
        self._fragment_count = fragment_count
        self._tell = tell
        self._lock = threading.Lock()
        self._appended_bytes = 0
        self._appended_count = 0
        self._on_way: dict[Spool, int] = {}

    def begin(self, size_bytes: int, fragment_count: int) -> None:
        """Start where an earlier run ended."""
        self._note(size_bytes, fragment_count)

    def arrive(self, spool: Spool) -> None:
        """Take note of more bytes of a fragment."""
        if not spool.is_check:
            with self._lock:
                self._on_way[spool] = spool.size_bytes
            self._report()

    def append(self, number: int, size_bytes: int, spool: Spool) -> None:
        """Take note of an appended fragment, the ``number``-th; ``size_bytes`` is the stream's."""
        with self._lock:
            self._on_way.pop(spool, None)
        self._note(size_bytes, number)

    def _note(self, size_bytes: int, fragment_count: int) -> None:
        with self._lock:
            self._appended_bytes, self._appended_count = size_bytes, fragment_count
        self._report()

    def _report(self) -> None:
        with self._lock:
            appended, count = self._appended_bytes, self._appended_count
            done = appended + sum(self._on_way.values())
        estimate = appended / count * self._fragment_count if count else None
        self._tell(
            {
                "status": "downloading",
                "downloaded_bytes": done,
                "total_bytes_estimate": estimate,
                "fragment_index": count,
                "fragment_count": self._fragment_count,
            }
        )
