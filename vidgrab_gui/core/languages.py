"""The languages a link can be heard in, and the lines it then has."""

from __future__ import annotations

from collections.abc import Sequence

from vidgrab_gui.core.media import Format, Media, Quality, SoundLanguage
from vidgrab_gui.core.quality import offers
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.streams import ORIGINAL_LANGUAGE, Flaw, Stream, streams_of

MOST_LANGUAGES = 60
"""Each costs a look at the whole table; no real link has more."""


def sound_languages(
    formats: Sequence[Format],
    qualities: Sequence[Quality],
    rule: QualityRule = QualityRule.PLAYS_EVERYWHERE,
    *,
    duration_s: float | None = None,
) -> tuple[SoundLanguage, ...]:
    """Return the languages of a table, the one that ``qualities`` are in first.

    ``qualities`` are what :func:`offers` makes of the table. Empty where there are not at least
    two, each with sound that is true: a described or commented one makes no language.
    """
    streams = {stream.row.format_id: stream for stream in streams_of(formats, duration_s)}
    usual = next((lang for line in qualities if (lang := _language_of(line, streams))), "")
    rows = list(streams.values())
    told = dict.fromkeys(_code(row) for row in rows if not _is_said_better(_code(row), rows))
    found = []
    for code in [usual, *(code for code in told if code and code != usual)][:MOST_LANGUAGES]:
        lines = tuple(qualities)
        if code != usual:
            table = [row.row for row in rows if not row.has_sound or _code(row) == code]
            lines = offers(table, rule, duration_s=duration_s)
            lines = tuple(line for line in lines if _language_of(line, streams) == code)
        if code and lines:
            found.append(SoundLanguage(code, _is_original(code, rows), lines))
    return tuple(found) if len(found) > 1 else ()


def spoken_in(media: Media, language: str) -> SoundLanguage | None:
    """Return the language of a link that a code means, None where it has no such sound.

    ``de`` also means the ``de-AT`` a link has, and the other way round.
    """
    known = [one for one in media.languages if is_same_language(one.language, language)]
    return min(known, key=lambda one: one.language.lower() != language.lower(), default=None)


def qualities_in(media: Media, language: str) -> tuple[Quality, ...]:
    """Return a link's lines in a language, those of the original where it has none in it.

    ``language`` is a code as the site writes it or without its region; empty for the original.
    """
    found = spoken_in(media, language)
    return found.qualities if found and found.qualities else media.qualities


def is_same_language(code: str, other: str) -> bool:
    """Tell whether two codes name one language, whatever the region."""
    return bool(code) and _without_region(code) == _without_region(other)


def _without_region(code: str) -> str:
    return code.lower().replace("_", "-").partition("-")[0]


def _code(stream: Stream) -> str:
    """Return the language of a row with true sound, else nothing."""
    is_true = stream.has_sound and stream.flaw <= Flaw.DISLIKED
    return stream.row.language or "" if is_true else ""


def _language_of(line: Quality, streams: dict[str, Stream]) -> str:
    """Return the language a line is heard in; the last of its rows brings the sound."""
    stream = streams.get(line.format_ids[-1])
    return _code(stream) if stream and line.has_sound else ""


def _is_original(code: str, streams: Sequence[Stream]) -> bool:
    return any(s.language >= ORIGINAL_LANGUAGE for s in streams if _code(s) == code)


def _is_said_better(code: str, streams: Sequence[Stream]) -> bool:
    """Tell whether a code without region is only that of films, and its like has sounds alone.

    YouTube calls the one old row that has both picture and sound ``en`` beside its ``en-US``.
    """
    alone = {_code(stream) for stream in streams if not stream.has_picture}
    is_bare = code == _without_region(code) and code not in alone
    return is_bare and any(is_same_language(code, other) for other in alone)
