"""Where a running window is reached by a second start, and the words of the door."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GREETING = b"vidgrab 1\n"
TAKEN = b"taken\n"
MOST_MESSAGE_BYTES = 1_000_000
SOCKET = "instance.socket"
_LONGEST_ADDRESS_BYTES = 100
"""Systems know 104 to 108 bytes of a socket's path."""


@contextmanager
def address_of(folder: Path) -> Iterator[str]:
    """Give the address of the window whose data folder this is, good for as long as it is held.

    Raises OSError where there can be none.
    """
    if sys.platform == "win32":
        from zlib import crc32  # noqa: PLC0415 - for a name of ours, there alone

        yield rf"\\.\pipe\vidgrab-{crc32(os.fsencode(folder)):08x}"
        return
    path = str(folder / SOCKET)
    if len(os.fsencode(path)) <= _LONGEST_ADDRESS_BYTES:
        yield path
        return
    if sys.platform != "linux":
        raise OSError("the data folder's name is too long for a socket")
    # A long name is reached by the number of its folder.
    number = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{number}/{SOCKET}"
    finally:
        os.close(number)
