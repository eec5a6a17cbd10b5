"""A list as a value: it grows by sharing, and its places sort as names do."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.listing import Entry, Listing, Picked
from vidgrab_gui.core.names import MOST_BYTES, folder_name

ONE, TWO, THREE = (Entry(f"http://x.invalid/{k}", k) for k in "abc")


def test_a_list_grows_by_batches_that_are_shared() -> None:
    first = Listing("u", "t").with_more((ONE, TWO))
    more = first.with_more((THREE,))
    assert (first.count, more.count) == (2, 3)
    assert list(more) == [ONE, TWO, THREE]
    assert more.batches[0] is first.batches[0]


@pytest.mark.parametrize(
    ("count", "place", "prefix"),
    [(5, 1, "01 - "), (99, 99, "99 - "), (100, 7, "007 - "), (5000, 12, "0012 - ")],
)
def test_places_are_as_wide_as_the_list_is_long(count: int, place: int, prefix: str) -> None:
    assert Picked("t", count, (), "best").prefix(place) == prefix


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("My list", "My list"),
        ("a/b: c", "a-b - c"),
        ("..", "playlist"),
        ("", "playlist"),
        (".vidgrab", "vidgrab"),
        ("con", "con_"),
        ("the end.", "the end"),
        ("\u202egnp.exe", "gnp.exe"),
    ],
)
def test_a_lists_folder_has_a_harmless_name(title: str, name: str) -> None:
    assert folder_name(title) == name


def test_a_lists_folder_has_a_name_of_bounded_length() -> None:
    assert len(folder_name("я" * 500).encode()) <= MOST_BYTES
