"""Templates of file names: what they make of what is known, and what they refuse."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidgrab_gui.core.names import MOST_BYTES, file_name
from vidgrab_gui.core.naming import (
    FIELDS,
    LONGEST_TEMPLATE,
    SAMPLE,
    USUAL_NAMING,
    NameFacts,
    NamingProblem,
    named,
    preview,
    problem_of,
)

FULL = " - ".join(f"{{{name}}}" for name in FIELDS)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{title}", "A walk in the hills"),
        ("{date} {title}", "2026-05-21 A walk in the hills"),
        ("{title} [{id}]", "A walk in the hills [dQw4w9WgXcQ]"),
        ("{channel} - {title} ({quality})", "Anna Outdoors - A walk in the hills (1080p)"),
        ("{list} {number} - {title}", "Walks 07 - A walk in the hills"),
        ("{site}_{id}", "example.com_dQw4w9WgXcQ"),
        ("  {title}  ", "A walk in the hills"),
        ("{title}{title}", "A walk in the hillsA walk in the hills"),
    ],
)
def test_fields_are_filled_in(template: str, name: str) -> None:
    assert problem_of(template) is None
    assert named(template, SAMPLE) == name


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{title} [{id}]", "T"),
        ("{title} ({channel} - {date})", "T"),
        ("{date} - {title}", "T"),
        ("{date} - {channel} - {title}", "T"),
        ("{title} - {channel} [{id}]", "T"),
        ("{channel}_{title}_{id}", "T"),
        ("[{list} {number}] {title}", "T"),
        ("{number}. {title}", "T"),
        ("Saved {title} {date}", "Saved T"),
        ("{id}", "T"),
        ("{id}{id}", "T"),
        (FULL, "T"),
    ],
)
def test_what_nobody_knows_is_left_out_with_what_belonged_to_it(template: str, name: str) -> None:
    assert named(template, NameFacts("T")) == name


def test_only_what_the_template_put_there_is_left_out() -> None:
    facts = NameFacts("Wait - (what) [] - ")
    assert named("{title} - {channel}", facts) == "Wait - (what) [] -"
    assert named("{title} [x]", NameFacts("{id} {title}", id="secret")) == "{id} {title} [x]"


@pytest.mark.parametrize(
    ("template", "problem", "part"),
    [
        ("", NamingProblem.EMPTY, "{title}"),
        ("   ", NamingProblem.EMPTY, "{title}"),
        ("{titel}", NamingProblem.UNKNOWN_FIELD, "{titel}"),
        ("{title} {}", NamingProblem.UNKNOWN_FIELD, "{}"),
        ("{Title}", NamingProblem.UNKNOWN_FIELD, "{Title}"),
        ("{title.__class__}", NamingProblem.UNKNOWN_FIELD, "{title.__class__}"),
        ("{title!r}", NamingProblem.UNKNOWN_FIELD, "{title!r}"),
        ("{title", NamingProblem.LOOSE_BRACE, "{title}"),
        ("title}", NamingProblem.LOOSE_BRACE, "{title}"),
        ("{{title}}", NamingProblem.LOOSE_BRACE, "{title}"),
        ("holiday", NamingProblem.ALL_ALIKE, ""),
        ("{channel}", NamingProblem.ALL_ALIKE, ""),
        ("{title}" + "x" * LONGEST_TEMPLATE, NamingProblem.TOO_LONG, ""),
    ],
)
def test_what_names_no_files_is_refused_and_says_why(
    template: str, problem: NamingProblem, part: str
) -> None:
    assert problem_of(template) == (problem, part)
    assert named(template, SAMPLE) == SAMPLE.title


def test_a_long_title_gives_way_to_the_rest() -> None:
    facts = replace(SAMPLE, title="я" * 400)
    name = file_name(named("{title} [{id}]", facts), "webm")
    assert name.endswith("я [dQw4w9WgXcQ].webm")
    assert MOST_BYTES - 6 <= len(name.encode()) <= MOST_BYTES


def test_nothing_leads_out_of_the_folder() -> None:
    facts = replace(SAMPLE, title="../../etc", channel="..\\x", id="a/b:c")
    name = file_name(named("../{channel}/{title}/{id}", facts), "mp4")
    assert not set(name) & set('/\\:*?"<>|')
    assert not name.startswith(".")


def test_the_preview_is_the_name_of_a_file() -> None:
    assert preview("{date}: {title}/{id}") == "2026-05-21 - A walk in the hills-dQw4w9WgXcQ.mp4"
    assert preview(USUAL_NAMING) == "A walk in the hills.mp4"


@given(
    st.lists(st.sampled_from([f"{{{name}}}" for name in FIELDS]) | st.text(max_size=5)).map(
        "".join
    ),
    st.builds(NameFacts, *[st.text(max_size=60)] * len(FIELDS)),
)
def test_any_template_and_any_words_make_a_harmless_name(template: str, facts: NameFacts) -> None:
    name = file_name(named(template, facts), "mp4")
    assert name.endswith(".mp4")
    assert len(name.encode()) <= MOST_BYTES
    assert not set(name) & set('/\\:*?"<>|\x00\n')
