"""Broadcasts: playlists that grow while they are watched, and end in several ways.

``/onair/8/ended/index.m3u8`` has one segment more each time somebody asks, until there are eight.
Then it says that it is over (``ended``), is gone (``gone``), or just stays as it is (``still``).
``window`` lists only the last four, ``torn`` says of its fifth that it is missing, ``locked`` is
encrypted, and ``split/master.m3u8`` leads to a picture and a sound in fragmented MP4.
"""

from __future__ import annotations

import re

from tests.origin.media import LIVE_SEGMENT_S
from tests.origin.segments import FIRST_NUMBER

FIRST_COUNT = 2
WINDOW = 4
TORN = 4
MASTER = """#EXTM3U
#EXT-X-VERSION:7
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Sound",DEFAULT=YES,URI="sound/index.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=600000,CODECS="avc1.42c01e,mp4a.40.2",RESOLUTION=640x360,AUDIO="sound"
360/index.m3u8
"""
_PLACE = re.compile(r"/onair/(\d+)/(\w+)/(?:(360|sound)/)?([\w.]+)$")


def read_place(path: str) -> tuple[int, str, str, str] | None:
    """Return how many segments there will be, the kind, the stream (or "") and the file."""
    found = _PLACE.fullmatch(path)
    return (int(found[1]), found[2], found[3] or "", found[4]) if found else None


def playlist(count: int, kind: str, times: int) -> str | None:
    """Return the playlist as it is when asked for so often, None when it is there no more."""
    made = min(count, FIRST_COUNT + times)
    is_over = made == count
    if FIRST_COUNT + times > count and kind == "gone":
        return None
    is_split = kind == "split"
    first = max(0, made - WINDOW) if kind == "window" else 0
    shift = FIRST_NUMBER if kind == "locked" else 1 if is_split else 0
    lines = ["#EXTM3U", "#EXT-X-VERSION:7", f"#EXT-X-TARGETDURATION:{LIVE_SEGMENT_S}"]
    lines.append(f"#EXT-X-MEDIA-SEQUENCE:{first + shift}")
    lines += ['#EXT-X-MAP:URI="init.mp4"'] * is_split
    lines += ['#EXT-X-KEY:METHOD=AES-128,URI="key"'] * (kind == "locked")
    for number in range(first, made):
        lines += ["#EXT-X-GAP"] * (kind == "torn" and number == TORN)
        name = f"{number + 1}.m4s" if is_split else f"{number}.ts"
        lines += [f"#EXTINF:{LIVE_SEGMENT_S}.0,", name]
    lines += ["#EXT-X-ENDLIST"] * (is_over and kind != "still")
    return "\n".join(lines) + "\n"
