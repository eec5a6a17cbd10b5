"""Half a minute of transport stream in thirty segments: plain, locked, and in one file."""

from __future__ import annotations

import struct

from Cryptodome.Cipher import AES
from Cryptodome.Util.Padding import pad

from tests.origin.media import LIVE_SEGMENT_S, Media

KEY = b"sixteen bytes of"
FIRST_NUMBER = 7
"""Where the locked playlist begins to count; without an IV of its own the number is the IV."""


def plain(media: Media) -> list[bytes]:
    """Return the segments."""
    count = len(list(media.folder.glob("live-*.ts")))
    return [media.odd(f"live-{number}.ts").read_bytes() for number in range(count)]


def locked(segment: bytes, index: int) -> bytes:
    """Return one segment encrypted as AES-128 HLS without IV; ``index`` counts from 0."""
    cipher = AES.new(KEY, AES.MODE_CBC, struct.pack(">8xq", FIRST_NUMBER + index))
    return cipher.encrypt(pad(segment, AES.block_size))


def playlist(count: int, *, is_locked: bool = False) -> str:
    """Return a playlist over ``0.ts``, ``1.ts`` and so on."""
    lines = _heads(FIRST_NUMBER if is_locked else 0)
    if is_locked:
        lines.append('#EXT-X-KEY:METHOD=AES-128,URI="key"')
    for number in range(count):
        lines += [f"#EXTINF:{LIVE_SEGMENT_S}.0,", f"{number}.ts"]
    return _text(lines)


def range_playlist(sizes_bytes: list[int]) -> str:
    """Return a playlist over parts of ``all.ts``; where each begins follows from those before."""
    lines = _heads(0)
    for size_bytes in sizes_bytes:
        lines += [f"#EXTINF:{LIVE_SEGMENT_S}.0,", f"#EXT-X-BYTERANGE:{size_bytes}", "all.ts"]
    return _text(lines)


def _heads(first: int) -> list[str]:
    return [
        "#EXTM3U",
        "#EXT-X-VERSION:4",
        f"#EXT-X-TARGETDURATION:{LIVE_SEGMENT_S}",
        "#EXT-X-PLAYLIST-TYPE:VOD",
        f"#EXT-X-MEDIA-SEQUENCE:{first}",
    ]


def _text(lines: list[str]) -> str:
    return "\n".join([*lines, "#EXT-X-ENDLIST"]) + "\n"
