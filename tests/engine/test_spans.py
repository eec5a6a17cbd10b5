"""Which bytes are here, held against a plain set of them."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from vidgrab_gui.engine.spans import Spans

SIZE_BYTES = 40
PLACES = st.integers(0, SIZE_BYTES)
PARTS = st.lists(st.tuples(PLACES, PLACES), max_size=12)


def _bytes_of(parts: list[tuple[int, int]]) -> set[int]:
    return {place for start, stop in parts for place in range(start, stop)}


@given(PARTS)
def test_what_is_here_and_what_is_missing(parts: list[tuple[int, int]]) -> None:
    spans, here = Spans(parts), _bytes_of(parts)
    assert _bytes_of(list(spans)) == here
    assert spans.size_bytes == len(here)
    assert _bytes_of(spans.gaps(SIZE_BYTES)) == set(range(SIZE_BYTES)) - here
    assert spans.stop == max(here, default=-1) + 1
    assert spans.prefix() == next(n for n in range(SIZE_BYTES + 1) if n not in here)


@given(PARTS)
def test_spans_neither_touch_nor_overlap(parts: list[tuple[int, int]]) -> None:
    found = list(Spans(parts))
    assert all(start < stop for start, stop in found)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(found))
    assert list(Spans(found)) == found


@given(PARTS, PLACES)
def test_what_lies_right_before_a_place(parts: list[tuple[int, int]], place: int) -> None:
    here = _bytes_of(parts)
    before = Spans(parts).before(place)
    assert set(range(place - before, place)) <= here
    assert place - before - 1 not in here


@given(PARTS, st.integers(1, SIZE_BYTES))
def test_gaps_of_a_smaller_file(parts: list[tuple[int, int]], size_bytes: int) -> None:
    missing = set(range(size_bytes)) - _bytes_of(parts)
    assert _bytes_of(Spans(parts).gaps(size_bytes)) == missing
