"""Parts of a film: a name and a job for each."""

from __future__ import annotations

import pytest

from vidgrab_gui.core.sections import apart, section_name, titled
from vidgrab_gui.core.wishes import CutWish, Section, Wishes

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
