"""The order of the queue: what is moved lands where it was dropped, the rest keeps its order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidgrab_gui.core.job import Job
from vidgrab_gui.core.queue_order import reordered


def queue(names: str) -> list[Job]:
    return [Job(name, "u", "best", "/x", 10 * n) for n, name in enumerate(names, start=1)]


def after(names: str, moved: str, before: str) -> str:
    jobs = queue(names)
    orders = reordered(jobs, set(moved), before)
    return "".join(j.job_id for j in sorted(jobs, key=lambda j: orders.get(j.job_id, j.order)))


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [
        ("d", "b", "adbce"),
        ("a", "", "bcdea"),
        ("b", "b", "abcde"),
        ("bd", "a", "bdace"),
        ("bc", "c", "abcde"),
        ("ab", "e", "cdabe"),
        ("a", "nobody", "bcdea"),
        ("", "a", "abcde"),
    ],
)
def test_where_it_lands(moved: str, before: str, expected: str) -> None:
    assert after("abcde", moved, before) == expected


def test_only_what_changes_its_place_is_told() -> None:
    assert reordered(queue("abcde"), {"b"}, "b") == {}
    assert set(reordered(queue("abcde"), {"d"}, "c")) == {"c", "d"}


@given(st.sets(st.sampled_from("abcdefg")), st.sampled_from([*"abcdefg", ""]))
def test_nobody_is_lost_and_the_rest_keeps_its_order(moved: set[str], before: str) -> None:
    result = after("abcdefg", "".join(moved), before)
    assert sorted(result) == list("abcdefg")
    rest = [name for name in result if name not in moved]
    assert rest == sorted(rest)
