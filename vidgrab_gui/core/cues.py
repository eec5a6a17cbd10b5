"""What is said when, in the text of an ``.srt`` file, after parts of the film are cut out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vidgrab_gui.core.late_pattern import late_pattern

Span = tuple[float, float]
"""A stretch of time, from and to, in seconds."""

LEAST_S = 0.05
"""What is in sight for less than this nobody reads."""

_TIMES = late_pattern(
    r"(\d+):(\d\d):(\d\d)[,.](\d{3}) *--> *(\d+):(\d\d):(\d\d)[,.](\d{3})[^\n]*\n"
)
_NUMBER_AT_END = late_pattern(r"\n?\d+\s*\Z")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words and when they are in sight, in seconds."""

    start_s: float
    end_s: float
    words: str


def without_parts(text: str, cuts: Sequence[Span]) -> str:
    """Return an srt text as it fits the film without these parts.

    Words wholly inside a part are gone, those across its edge are in sight for shorter.
    """
    parts = _joined(cuts)
    moved = (
        Cue(_moved(cue.start_s, parts), _moved(cue.end_s, parts), cue.words)
        for cue in cues_of(text)
    )
    return text_of(cue for cue in moved if cue.end_s - cue.start_s >= LEAST_S)


def cues_of(text: str) -> Iterator[Cue]:
    """Give what is said in an srt text; what is no cue is passed over."""
    plain = text.replace("\r\n", "\n")
    found = list(_TIMES.finditer(plain))
    ends = [following.start() for following in found[1:]]
    for one, end in zip(found, [*ends, None], strict=False):  # no cues have one end
        words = plain[one.end() : end]
        words = words if end is None else _NUMBER_AT_END.sub("", words)
        numbers = [int(number) for number in one.groups()]
        yield Cue(_seconds(numbers[:4]), _seconds(numbers[4:]), words.strip("\n"))


def text_of(cues: Iterable[Cue]) -> str:
    """Return cues as an srt text."""
    return "".join(
        f"{number}\n{_clock(cue.start_s)} --> {_clock(cue.end_s)}\n{cue.words}\n\n"
        for number, cue in enumerate(cues, 1)
    )


def _joined(cuts: Sequence[Span]) -> list[Span]:
    """Return the parts in order, those that touch as one."""
    parts: list[Span] = []
    for start_s, end_s in sorted(cut for cut in cuts if cut[1] > cut[0]):
        if parts and start_s <= parts[-1][1]:
            parts[-1] = (parts[-1][0], max(end_s, parts[-1][1]))
        else:
            parts.append((start_s, end_s))
    return parts


def _moved(time_s: float, parts: Iterable[Span]) -> float:
    return time_s - sum(
        min(time_s, end_s) - start_s for start_s, end_s in parts if start_s < time_s
    )


def _seconds(numbers: Sequence[int]) -> float:
    hours, minutes, seconds, thousandths = numbers
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _clock(time_s: float) -> str:
    thousandths = round(time_s * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02},{rest % 1000:03}"
