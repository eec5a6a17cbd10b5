"""The subtitles in yt-dlp's info dict: which there are, and where each is best got from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.engine.extraction import Info

MOST_TRACKS = 500
LONGEST_TEXT = 100
NOT_TOLD = "und"
"""The world's code for a language nobody has named."""

BY_PEOPLE, BY_MACHINE = "subtitles", "automatic_captions"
_READABLE = ("vtt", "srt", "ass", "ssa", "ttml", "dfxp", "tt", "unknown_video")
"""What can be made an srt file of, the best first, and last what an address does not tell (in
yt-dlp's word): ffmpeg looks itself. Of json3 and srv1 nothing can be made."""


def tracks_of(info: Info) -> tuple[SubtitleTrack, ...]:
    """Return what a link offers: people's first, each in the site's order."""
    people = [SubtitleTrack(code, _name(row)) for code, row in _rows(info, BY_PEOPLE)]
    machine = [SubtitleTrack(code, _name(row), True) for code, row in _rows(info, BY_MACHINE)]
    return tuple(people + machine)


def row_of(info: Info, track: SubtitleTrack) -> Info | None:
    """Return what yt-dlp needs to get a track, with an ``ext`` that can be read."""
    kind = BY_MACHINE if track.is_automatic else BY_PEOPLE
    return dict(_rows(info, kind)).get(track.language)


def without_spares(info: Info) -> Info:
    """Return the info dict with one row for each track.

    A site may have each of 150 languages in seven formats: a megabyte.
    """
    kinds = (BY_PEOPLE, BY_MACHINE)
    lean = {kind: {code: [row] for code, row in _rows(info, kind)} for kind in kinds}
    kept = {key: value for key, value in info.items() if key not in kinds}
    return kept | {kind: rows for kind, rows in lean.items() if rows}


def _rows(info: Info, kind: str) -> Iterator[tuple[str, Info]]:
    """Give each language's code and its best row; what nobody can read is left out."""
    table = info.get(kind)
    for language, rows in list(table.items())[:MOST_TRACKS] if isinstance(table, dict) else ():
        usable = [row for row in rows or () if _rank(row) is not None]
        if usable:
            # Of those in one format yt-dlp takes the last, too.
            best = min(reversed(usable), key=lambda row: _rank(row) or 0)
            yield _text(language) or NOT_TOLD, best


def _rank(row: object) -> int | None:
    if not isinstance(row, Mapping) or not (row.get("url") or row.get("data")):
        return None
    ext = row.get("ext")
    return _READABLE.index(ext) if ext in _READABLE else None


def _name(row: Info) -> str:
    return _text(row.get("name"))


def _text(value: object) -> str:
    return value.strip()[:LONGEST_TEXT] if isinstance(value, str) else ""
