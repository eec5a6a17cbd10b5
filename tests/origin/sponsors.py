"""A SponsorBlock server: where in a video the sponsors are, as people have told it.

``/sponsors/<video>/<length in s>/<category>:<from>-<to>,…`` is the server's own address; it knows
one video. As the real one it is asked by the first digits of a hash, and answers with every
video that begins so: here also with one nobody asked about.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

_ADDRESS = re.compile(r"/sponsors/(\w+)/(\d+)/([\w:,.-]*)/api/skipSegments/([0-9a-f]{4})")


def answer(path: str, query: Mapping[str, str]) -> bytes | None:
    """Return the answer to a question; None is the server's word for "nothing known"."""
    match = _ADDRESS.fullmatch(path)
    if match is None or query.get("service") != "YouTube":
        return None
    video, length_s, told, digits = match.groups()
    if hashlib.sha256(video.encode()).hexdigest()[:4] != digits:
        return None
    wanted = json.loads(query["categories"])
    parts = re.findall(r"(\w+):([\d.]+)-([\d.]+)", told)
    segments = [
        _segment(part[0], part[1], part[2], length_s) for part in parts if part[0] in wanted
    ]
    stranger = {"videoID": "stranger", "segments": [_segment("sponsor", "0", "3", "4")]}
    return json.dumps([stranger, {"videoID": video, "segments": segments}]).encode()


def _segment(category: str, start: str, end: str, length_s: str) -> dict[str, object]:
    return {
        "segment": [float(start), float(end)],
        "category": category,
        "actionType": "skip",
        "videoDuration": float(length_s),
        "description": "",
    }
