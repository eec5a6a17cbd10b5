"""The thread that writes outlives what the disk does to it, and writes what comes last."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.store.conftest import Opener
from tests.store.test_library import change, rows, until
from tests.ui.samples import job
from vidgrab_gui.store.condition import LibraryCondition
from vidgrab_gui.store.connection import Trouble, trouble_of
from vidgrab_gui.store.library_file import LibraryFile
from vidgrab_gui.store.paths import LibraryPaths
from vidgrab_gui.store.writing import write_changes


@pytest.mark.parametrize("error", [PermissionError(13, "closed"), OSError(5, "input/output")])
def test_a_disk_that_does_not_answer_ends_nothing(
    opener: Opener, place: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    library = opener()
    troubles: list[bool] = []
    library.on_trouble = troubles.append

    def refuse(_file: LibraryFile) -> int:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(LibraryFile, "_found_number", refuse)
        library.put(job("a", order=1))
        until(lambda: troubles == [True], 5)
    assert library.flush(5), "tried again every second"
    until(lambda: troubles == [True, False], 5)
    assert rows(place, "SELECT job_id FROM jobs") == [("a",)]


def test_what_comes_while_it_closes_is_written(opener: Opener, place: Path) -> None:
    library = opener()
    ran: list[str] = []
    writer = library._writer
    assert writer
    flush = writer.flush

    def flush_and_more(timeout_s: float) -> bool:
        is_written = flush(timeout_s)
        library.put(job("late", order=1), lambda: ran.append("late"))
        return is_written

    writer.flush = flush_and_more  # type: ignore[method-assign]  # a put just behind the last look
    assert library.close(5)
    assert rows(place, "SELECT job_id FROM jobs") == [("late",)]
    assert ran == ["late"]


def test_a_count_that_is_lost_is_damage(opener: Opener, place: Path) -> None:
    opener().close(5)
    change(place, "DELETE FROM counts")
    connection = sqlite3.connect(LibraryPaths(place).database, isolation_level=None)
    with closing(connection), pytest.raises(sqlite3.DatabaseError) as caught:
        write_changes(connection, [])
    assert trouble_of(caught.value) is Trouble.DAMAGED


def test_a_count_that_is_lost_is_mended_while_running(opener: Opener, place: Path) -> None:
    opener().close(5)
    change(place, "DELETE FROM counts")
    library = opener()
    library.put(job("a", order=1))
    assert library.flush(10)
    assert library.condition is LibraryCondition.MENDED
    assert rows(place, "SELECT job_id FROM jobs") == [("a",)]
