"""The chosen format ids, as the callable yt-dlp takes for ``format``.

A format string would be parsed, and real ids hold characters its grammar
trips over (facts, section 5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.media import ABSENT, Quality
from vidgrab_gui.engine.complaints import FailureError
from vidgrab_gui.engine.extraction import Info

PICTURE = "picture"
SOUND = "sound"
WHOLE = "whole"
OFFERED_ID = "vidgrab_format_id"
"""Where a renamed row keeps the id under which its site offers it."""


def selector(quality: Quality) -> Callable[[Info], Iterator[Info]]:
    """Return the selector for a quality; it raises ``FailureError`` when an id is not offered.

    The chosen rows are renamed ``picture``, ``sound`` or ``whole``: the names
    become parts of file names, and a site's ids may be long or odd.
    """

    def select(context: Info) -> Iterator[Info]:
        table = {row["format_id"]: row for row in context["formats"]}
        missing = [name for name in quality.format_ids if name not in table]
        if missing:
            raise FailureError(Failure(FailureKind.NO_FORMATS, f"no longer offered: {missing}"))
        rows = [table[name] for name in quality.format_ids]
        yield _single(rows[0]) if len(rows) == 1 else _pair(rows[0], rows[1], quality.container)

    return select


def _single(row: Info) -> Info:
    return _named(row, WHOLE)


def _pair(picture: Info, sound: Info, container: str) -> Info:
    # One of the two may be a muxed row that stands in for a lone stream; the
    # merger takes from each row what is not marked absent.
    parts = [
        {**_named(picture, PICTURE), "acodec": ABSENT},
        {**_named(sound, SOUND), "vcodec": ABSENT},
    ]
    return {
        "requested_formats": parts,
        "format": f"{PICTURE}+{SOUND}",
        "format_id": f"{PICTURE}+{SOUND}",
        "ext": container,
        "protocol": "+".join(part["protocol"] for part in parts),
        "vcodec": picture.get("vcodec"),
        "acodec": sound.get("acodec"),
        "width": picture.get("width"),
        "height": picture.get("height"),
        "fps": picture.get("fps"),
    }


def _named(row: Info, name: str) -> Info:
    return {**row, "format_id": name, OFFERED_ID: row["format_id"]}
