"""A job and its row: whatever a job holds comes back, whatever a row holds does no harm."""

from __future__ import annotations

import contextlib
import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.samples import job
from vidgrab_gui.core.failures import Failure
from vidgrab_gui.core.job import FileMark, Job, JobState
from vidgrab_gui.core.media import Obtained, Quality
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.core.wishes import Section, Wishes
from vidgrab_gui.store.rows import COLUMNS, LARGEST_ORDER, RowError, job_of, row_of

TEXTS = st.text(max_size=30) | st.text(st.characters(), max_size=5)
STATE_AT = COLUMNS.index("state")
DOCUMENT_AT = COLUMNS.index("document")


def jobs() -> st.SearchStrategy[Job]:
    """Return any job a program could come by; names of files may be no text.

    Numbers without end are left out: in JSON they are unknown.
    """
    seconds = st.none() | st.floats(0, 1e11)
    count = st.integers(0, 2**50)
    known: dict[str, Any] = {
        "job_id": st.from_regex("[0-9a-f]{20}", fullmatch=True),
        "order": count,
        "ended_order": count,
        "site_tries": count,
        "added_at_s": st.floats(0, 1e11),
        "warnings": st.lists(TEXTS, max_size=3).map(tuple),
        "thumbnail_jpeg": st.just(b""),
        "quality": st.none() | st.builds(Quality, label=TEXTS, is_audio=st.booleans(), fps=seconds),
        "failure": st.none() | st.builds(Failure, detail=TEXTS, retry_after_s=seconds),
        "progress": st.builds(Progress, percent=seconds, done_bytes=count, eta_s=seconds),
        "obtained": st.none() | st.builds(Obtained, container=TEXTS, size_bytes=count),
        "wishes": st.builds(
            Wishes,
            sound_language=TEXTS,
            subtitle_languages=st.lists(TEXTS, max_size=2).map(tuple),
            sections=st.lists(st.builds(Section, st.floats(0, 1e7), seconds), max_size=2).map(
                tuple
            ),
        ),
        "file_mark": st.none() | st.builds(FileMark, size_bytes=count, inode=count, digest=TEXTS),
    }
    known |= dict.fromkeys(("url", "wish", "folder", "title", "file_path", "extractor"), TEXTS)
    known |= dict.fromkeys(("started_at_s", "ended_at_s", "wait_s"), seconds)
    rest = {field.name: ... for field in fields(Job) if field.name not in known}
    return st.builds(Job, **known, **rest)


@settings(max_examples=80, deadline=None)
@given(jobs())
def test_round_trip(one: Job) -> None:
    assert job_of(row_of(one, 1)) == one


@given(st.lists(st.none() | st.integers() | st.text(max_size=8) | st.binary(max_size=8)))
def test_nonsense_is_refused_and_nothing_else_happens(values: list[object]) -> None:
    row = list(row_of(job("a"), 1))
    for at, value in enumerate(values[: len(row)]):
        row[(at * 7) % len(row)] = value
    with contextlib.suppress(RowError):
        assert isinstance(job_of(row), Job)


def test_numbers_without_end_come_back_as_unknown() -> None:
    endless = Progress(percent=float("nan"), eta_s=float("inf"))
    assert job_of(row_of(job("a", progress=endless), 1)).progress == Progress()


def test_what_is_unknown_is_ignored_and_what_is_missing_has_its_default() -> None:
    row = list(row_of(replace(job("a"), wish="1080p"), 1))
    document = json.loads(row[DOCUMENT_AT])
    row[DOCUMENT_AT] = json.dumps({"wish": document["wish"], "from_the_future": [1]})
    row[COLUMNS.index("ended_order")] = None
    assert job_of(row).wish == "1080p"
    assert job_of(row).ended_order == 0


def test_a_newer_programs_state_is_told_from_broken_bytes() -> None:
    row = list(row_of(job("a"), 1))
    row[STATE_AT] = "hovering"
    with pytest.raises(RowError) as newer:
        job_of(row)
    row[STATE_AT] = "do\x07e"
    with pytest.raises(RowError) as broken:
        job_of(row)
    assert (newer.value.is_damaged, broken.value.is_damaged) == (False, True)


def test_a_damaged_text_is_no_text() -> None:
    row = list(row_of(job("a"), 1))
    row[COLUMNS.index("title")] = "Film \udc91"  # as sqlite3 hands over bytes that are no UTF-8
    with pytest.raises(RowError):
        job_of(row)


def test_a_place_beyond_all_queues_is_refused_both_ways() -> None:
    with pytest.raises(ValueError, match="beyond"):
        row_of(job("a", order=LARGEST_ORDER + 1), 1)
    row = list(row_of(job("a"), 1))
    row[COLUMNS.index("place")] = LARGEST_ORDER + 1
    with pytest.raises(RowError):
        job_of(row)


@pytest.mark.parametrize("state", JobState)
def test_the_row_says_whether_the_job_has_ended(state: JobState) -> None:
    assert row_of(job("a", state), 1)[COLUMNS.index("is_ended")] == state.is_ended


def test_a_password_in_a_link_never_reaches_the_disk() -> None:
    kept = row_of(replace(job("a"), url="https://me:secret@a.b/film"), 1)
    assert "secret" not in str(kept)
    assert "https://a.b/film" in kept
