"""What a child needs to download without extracting again: the cleaned info dict.

It holds signed addresses and cookies, so it stays in memory: the window keeps
it as bytes it never reads.
"""

from __future__ import annotations

import json
import zlib

from yt_dlp import YoutubeDL

from vidgrab_gui.engine.extraction import Info
from vidgrab_gui.engine.subtitle_tracks import without_spares

MOST_FRAGMENTS = 50_000
"""Above this many fragments a ticket would weigh tens of megabytes; then only this child has it."""

_HEAVY_FIELDS = ("comments", "heatmap", "chapters_raw", "requested_subtitles")


class Ticket:
    """One extraction, ready to be processed any number of times."""

    def __init__(self, info_json: str, fragments: dict[str, list[Info]]) -> None:
        self._info_json = info_json
        self._fragments = fragments

    @classmethod
    def of(cls, info: Info) -> Ticket:
        """Clean an info dict for keeping.

        Without ``remove_private_keys`` an earlier choice of formats would
        survive and win over the next one (facts, section 1). Fragment lists are
        set aside first: cleaning copies, and there may be a million of them.
        """
        lean = without_spares(info)
        kept = {key: value for key, value in lean.items() if key not in _HEAVY_FIELDS}
        fragments: dict[str, list[Info]] = {}
        if kept.get("formats"):
            kept["formats"] = [_without_fragments(row, fragments) for row in kept["formats"]]
        clean = YoutubeDL.sanitize_info(kept, remove_private_keys=True)
        return cls(json.dumps(clean), fragments)

    @classmethod
    def from_bytes(cls, data: bytes) -> Ticket:
        """Read what :meth:`to_bytes` wrote."""
        info_json, fragments = json.loads(zlib.decompress(data))
        return cls(info_json, fragments)

    def to_bytes(self) -> bytes:
        """Return the ticket as bytes, or none at all when it would be unreasonably large."""
        if sum(map(len, self._fragments.values())) > MOST_FRAGMENTS:
            return b""
        return zlib.compress(json.dumps([self._info_json, self._fragments]).encode(), 1)

    def info(self) -> Info:
        """Return a fresh info dict, which yt-dlp may change as it likes."""
        info: Info = json.loads(self._info_json)
        for row in info.get("formats") or ():
            if row.get("format_id") in self._fragments:
                row["fragments"] = self._fragments[row["format_id"]]
        return info


def _without_fragments(row: Info, aside: dict[str, list[Info]]) -> Info:
    fragments = row.get("fragments")
    if not isinstance(fragments, list):
        return row
    aside[row["format_id"]] = fragments
    return {key: value for key, value in row.items() if key != "fragments"}
