"""Subtitles move with a film from which parts were cut."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vidgrab_gui.core.cues import Cue, Span, cues_of, text_of, without_parts

steady = settings(deadline=None, derandomize=True, max_examples=200)

TEXT = """1
00:00:00,000 --> 00:00:01,000
Good evening.

2
00:00:01,000 --> 00:00:02,500
And
goodbye.

3
01:00:00,040 --> 01:00:01,040
1984

"""


def cut(*parts: Span) -> list[tuple[float, float, str]]:
    moved = cues_of(without_parts(TEXT, parts))
    return [(round(cue.start_s, 3), round(cue.end_s, 3), cue.words) for cue in moved]


def test_what_is_read_is_written_the_same() -> None:
    assert text_of(cues_of(TEXT)) == TEXT
    assert text_of(cues_of(TEXT.replace("\n", "\r\n"))) == TEXT
    assert text_of(cues_of(TEXT.replace(",", "."))) == TEXT.replace("goodbye,", "goodbye.")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(0, 1)], [(0, 1.5, "And\ngoodbye."), (3599.04, 3600.04, "1984")]),
        ([(0.5, 1.5)], [(0, 0.5, "Good evening."), (0.5, 1.5, "And\ngoodbye."),
                        (3599.04, 3600.04, "1984")]),
        ([(1, 3)], [(0, 1, "Good evening."), (3598.04, 3599.04, "1984")]),
        ([(2, 3), (1, 2.2)], [(0, 1, "Good evening."), (3598.04, 3599.04, "1984")]),
        ([(0, 1), (2, 3000)], [(0, 1, "And\ngoodbye."), (601.04, 602.04, "1984")]),
        ([(0, 9000)], []),
        ([(5, 5), (9, 3)], [(0, 1, "Good evening."), (1, 2.5, "And\ngoodbye."),
                            (3600.04, 3601.04, "1984")]),
    ],
)  # fmt: skip
def test_parts_take_their_words_along(
    parts: list[Span], expected: list[tuple[float, float, str]]
) -> None:
    assert cut(*parts) == expected


def test_rubbish_has_no_cues() -> None:
    assert without_parts("<html>Please sign in 00:00 --> never", [(0, 1)]) == ""


TIMES = st.integers(0, 10**7).map(lambda thousandths: thousandths / 1000)
WORDS = st.from_regex(r"[a-zA-Z][^\n\r\x00]{0,20}", fullmatch=True)


@steady
@given(
    st.lists(st.tuples(TIMES, TIMES, WORDS)),
    st.lists(st.tuples(TIMES, TIMES)),
)
def test_nothing_comes_out_of_order_or_out_of_the_film(
    told: list[tuple[float, float, str]], parts: list[Span]
) -> None:
    cues = sorted((Cue(min(a, b), max(a, b), words) for a, b, words in told), key=_start)
    moved = list(cues_of(without_parts(text_of(cues), parts)))
    assert moved == sorted(moved, key=_start)
    assert all(0 <= cue.start_s < cue.end_s for cue in moved)
    assert len(moved) <= len(cues)


def _start(cue: Cue) -> float:
    return cue.start_s
