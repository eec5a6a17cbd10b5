"""Films of every kind of download, long enough to be hit, and what each becomes undisturbed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

from tests.faults.place import Place
from tests.faults.steered import Seen, SteeredWindow, Victim, open_window
from tests.origin.client import Origin

_RANGED_EXTRACTOR = """
from yt_dlp.extractor.common import InfoExtractor

class RangedIE(InfoExtractor):
    _VALID_URL = r"https?://ranged[.]invalid/(?P<id>[0-9]+)"

    def _real_extract(self, url):
        rows = [("v", "picture-1440.mp4", 1440, "avc1.640028", "none"),
                ("a", "sound.m4a", None, "none", "mp4a.40.2")]
        place = "{base}/slow/" + self._match_id(url) + "/whole/"
        return {{"id": "ranged", "title": "Ranged", "duration": 4, "formats": [
            {{"format_id": key, "url": place + name, "height": height,
              "width": height and height * 16 // 9, "vcodec": picture, "acodec": sound,
              "ext": name[-3:], "downloader_options": {{"http_chunk_size": 100000}}}}
            for key, name, height, picture, sound in rows]}}
"""


@dataclass(frozen=True, slots=True)
class Film:
    """A link of one kind of download.

    ``media`` is its path on the origin, empty for the plug-in's; ``pace_bps``
    is bytes a second for each connection.
    """

    kind: str
    title: str
    media: str
    pace_bps: int
    wish: str = "best"

    def url(self, origin: Origin) -> str:
        """Return the link a person would paste."""
        if not self.media:
            return f"http://ranged.invalid/{self.pace_bps}"
        media = f"/slow/{self.pace_bps}{self.media}"
        return origin.url("/page/title?" + urlencode({"title": self.title, "media": media}))

    def slower(self, times: float) -> Film:
        """Return the same film, each connection so many times as slow."""
        return replace(self, pace_bps=int(self.pace_bps / times))


@dataclass(frozen=True, slots=True)
class Reference:
    """What a film becomes when nobody disturbs it, and how long that takes."""

    name: str
    content: bytes
    life_s: float


FILMS = (
    Film("progressive", "Progressive", "/padded.mp4?mb=4", 1_000_000),
    Film("ranged", "Ranged", "", 900_000),
    Film("HLS", "Fragments of HLS", "/hls/master.m3u8", 400_000),
    Film("DASH", "Fragments of DASH", "/dash/manifest.mpd", 300_000, "1440p"),
    Film("HLS, muxed", "Segments", "/hls/muxed.m3u8", 400_000),
    Film("two whole streams", "Whole", "/whole/manifest.mpd", 500_000, "1080p"),
)


def film(kind: str) -> Film:
    """Return the film of one kind."""
    return next(film for film in FILMS if film.kind == kind)


def prepare(place: Place, origin: Origin) -> None:
    """Lay what the films need into a home."""
    place.lay_plugin("ranged", _RANGED_EXTRACTOR.format(base=origin.base))


def add(window: SteeredWindow, origin: Origin, films: Sequence[Film]) -> None:
    """Give the window each film's link, as a click on its quality does."""
    for wanted in films:
        window.ask("add", text=wanted.url(origin), wish=wanted.wish)


def make_references(root: Path, origin: Origin) -> dict[str, Reference]:
    """Download every film undisturbed; return what came of it by title."""
    place = Place(root)
    prepare(place, origin)
    started_s: dict[str, float] = {}
    ended_s: dict[str, float] = {}

    def are_over(jobs: list[Seen]) -> bool:
        for job in jobs:
            if job.state != "waiting":
                started_s.setdefault(job.url, time.monotonic())
            if job.is_ended:
                ended_s.setdefault(job.url, time.monotonic())
        return len(ended_s) == len(FILMS)

    with open_window(place) as window:
        add(window, origin, FILMS)
        jobs = window.wait_for(are_over, "every film, undisturbed")
        assert {job.state for job in jobs} == {"done"}, window.told(jobs)
        window.expect_no_complaint()
        window.kill(Victim.BOTH)
    paths = {job.url: Path(job.file_path) for job in jobs}
    return {
        job.title: Reference(
            paths[job.url].name, paths[job.url].read_bytes(), ended_s[job.url] - started_s[job.url]
        )
        for job in jobs
    }
