"""Parts of a film as a person writes them, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidgrab_gui.core.sections import (
    MOST_SECTIONS,
    SectionProblem,
    apart,
    read_sections,
    section_name,
    titled,
    write_sections,
    write_time,
)
from vidgrab_gui.core.wishes import CutWish, Section, Wishes

_MOST_MS = 99 * 3600 * 1000
TIMES = st.integers(0, _MOST_MS)


@st.composite
def sections(draw: st.DrawFn) -> Section:
    start_ms = draw(TIMES)
    end_ms = draw(st.none() | st.integers(start_ms + 1, _MOST_MS + 1))
    return Section(start_ms / 1000, None if end_ms is None else end_ms / 1000)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        ("  ,; \n", []),
        ("1:30-2:45", [Section(90, 165)]),
        ("1:30 - 2:45", [Section(90, 165)]),
        ("1:30\u20132:45", [Section(90, 165)]),
        ("1:30 to 2:45", [Section(90, 165)]),
        ("90-165", [Section(90, 165)]),
        ("90-", [Section(90)]),
        ("-2:45", [Section(0, 165)]),
        ("1:02:05.25-1:02:06", [Section(3725.25, 3726)]),
        ("90:00-91:00", [Section(5400, 5460)]),
        ("0-1, 2-3", [Section(0, 1), Section(2, 3)]),
        ("0-1\n2-3", [Section(0, 1), Section(2, 3)]),
        ("0-1;2-3", [Section(0, 1), Section(2, 3)]),
        ("0-1 2-3", [Section(0, 1), Section(2, 3)]),
        ("0-1\u20282-3", [Section(0, 1), Section(2, 3)]),
        ("10-20, 5-8", [Section(10, 20), Section(5, 8)]),
    ],
)
def test_what_is_written_is_understood(text: str, wanted: list[Section]) -> None:
    found = read_sections(text)
    assert (list(found.sections), found.problem) == (wanted, None)


@pytest.mark.parametrize(
    ("text", "problem", "piece"),
    [
        ("1:30", SectionProblem.NO_RANGE, "1:30"),
        ("-", SectionProblem.NO_RANGE, "-"),
        ("0-1, later", SectionProblem.NO_RANGE, "later"),
        ("1:75-2:00", SectionProblem.NO_TIME, "1:75-2:00"),
        ("1:75:00-", SectionProblem.NO_TIME, "1:75:00-"),
        ("a-b", SectionProblem.NO_TIME, "a-b"),
        ("1-2-3", SectionProblem.NO_TIME, "1-2-3"),
        ("1:2:3:4-", SectionProblem.NO_TIME, "1:2:3:4-"),
        ("\u0661-\u0662", SectionProblem.NO_TIME, "\u0661-\u0662"),
        ("2:45-1:30", SectionProblem.BACKWARDS, "2:45-1:30"),
        ("5-5", SectionProblem.BACKWARDS, "5-5"),
        ("-0", SectionProblem.BACKWARDS, "-0"),
        ("0-1," * (MOST_SECTIONS + 1), SectionProblem.TOO_MANY, ""),
    ],
)
def test_what_is_not_understood_says_where(text: str, problem: SectionProblem, piece: str) -> None:
    found = read_sections(text)
    assert (found.sections, found.problem, found.piece) == ((), problem, piece)


@given(st.lists(sections(), max_size=8))
def test_what_is_written_is_read_again(wanted: list[Section]) -> None:
    found = read_sections(write_sections(wanted))
    assert (list(found.sections), found.problem) == (wanted, None)


@given(st.text(st.sampled_from("0123456789:.-, to\n\u2013x"), max_size=40))
def test_no_text_breaks_it_and_all_that_is_read_makes_sense(text: str) -> None:
    found = read_sections(text)
    assert (found.problem is None) or not found.sections
    for one in found.sections:
        assert one.start_s >= 0
        assert one.end_s is None or one.end_s > one.start_s
    assert read_sections(write_sections(found.sections)).sections == found.sections


@pytest.mark.parametrize(
    ("time_s", "text"), [(0, "0:00"), (90, "1:30"), (3725, "1:02:05"), (0.25, "0:00.25")]
)
def test_times_are_written_as_a_player_shows_them(time_s: float, text: str) -> None:
    assert write_time(time_s) == text


TWO = Wishes(sections=(Section(90, 165), Section(3_723.6, None)), cut=CutWish.EXACT)


@pytest.mark.parametrize(
    ("section", "name"),
    [
        (Section(90, 165), "1.30-2.45"),
        (Section(0, 7.9), "0.00-0.07"),
        (Section(3_723.6), "1.02.03-end"),
        (Section(-5, 60), "0.00-1.00"),
    ],
)
def test_a_part_is_named_by_its_times(section: Section, name: str) -> None:
    assert section_name(section) == name


def test_each_part_is_a_file_of_its_own() -> None:
    first, second = apart(TWO)
    assert (first.sections, second.sections) == ((Section(90, 165),), (Section(3_723.6),))
    assert {first.cut, second.cut} == {CutWish.EXACT}
    assert apart(Wishes()) == (Wishes(),)


def test_a_part_has_its_times_in_its_title() -> None:
    assert titled("A Film", apart(TWO)[0]) == "A Film (1.30-2.45)"
    assert titled("A Film", Wishes()) == "A Film"
    assert titled("", TWO) == "", "the link stands for a title nobody knows yet"
