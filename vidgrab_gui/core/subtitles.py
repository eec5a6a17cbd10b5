"""Which of a link's subtitles a person means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.wishes import Wishes

MOST_CHOSEN = 50
"""More files than this nobody means by "all of them"."""

_ORIGINAL = (
    "-orig"  # YouTube's mark on the one its machine heard; the others it translated from that
)
_BETWEEN = "-"


def chosen_subtitles(tracks: Sequence[SubtitleTrack], wishes: Wishes) -> tuple[SubtitleTrack, ...]:
    """Return the subtitles to save, one a language, at most ``MOST_CHOSEN``.

    For each language named: what people made of it, and only then, where that is allowed, what
    a machine did. No language named means all that people made; where there is none of those
    and automatic ones are allowed, these: the one of what is really said, where it is known.
    """
    by_people = [track for track in tracks if not track.is_automatic]
    by_machine = [track for track in tracks if track.is_automatic and wishes.takes_automatic]
    if not wishes.subtitle_languages:
        return tuple(_one_each(by_people or _heard(by_machine)))[:MOST_CHOSEN]
    found = (
        _in_language(by_people, language) or _in_language(by_machine, language)
        for language in wishes.subtitle_languages
    )
    return tuple(_one_each(track for track in found if track))[:MOST_CHOSEN]


def unmet_languages(tracks: Sequence[SubtitleTrack], wishes: Wishes) -> tuple[str, ...]:
    """Return the languages asked for by name in which nothing may be taken, in their order."""
    usable = [track for track in tracks if wishes.takes_automatic or not track.is_automatic]
    named = dict.fromkeys(wishes.subtitle_languages)
    return tuple(language for language in named if _in_language(usable, language) is None)


def track_word(track: SubtitleTrack) -> str:
    """Return what a track is called in a sentence: the site's name, else the code."""
    return track.name or track.language


def _in_language(tracks: Iterable[SubtitleTrack], language: str) -> SubtitleTrack | None:
    """Return the track of just this code, else of a kind of it, else of what it is a kind of."""
    wanted, found = language.lower(), {track.language.lower(): track for track in tracks}
    kinds = (code for code in found if code.startswith(wanted + _BETWEEN))
    wider = wanted.rpartition(_BETWEEN)[0]
    code = wanted if wanted in found else next(kinds, wider)
    return found.get(code)


def _heard(tracks: Sequence[SubtitleTrack]) -> Sequence[SubtitleTrack]:
    return [track for track in tracks if track.language.endswith(_ORIGINAL)] or tracks


def _one_each(tracks: Iterable[SubtitleTrack]) -> Iterable[SubtitleTrack]:
    return {track.language: track for track in tracks}.values()
