"""Every step from an empty file to the present shape, alone and in a row."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.samples import job
from vidgrab_gui.store import migrations
from vidgrab_gui.store.condition import LibraryCondition
from vidgrab_gui.store.connection import connect
from vidgrab_gui.store.library import open_library
from vidgrab_gui.store.migrations import (
    APPLICATION_ID,
    LATEST,
    STEPS,
    create_indexes,
    create_tables,
    is_newer,
    migrate,
    version_of,
)
from vidgrab_gui.store.paths import LibraryPaths
from vidgrab_gui.store.rows import COLUMNS
from vidgrab_gui.store.writing import Change, write_changes


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect(tmp_path / "x.sqlite3")
    yield connection
    connection.close()


def names(connection: sqlite3.Connection, kind: str) -> set[str]:
    asked = "SELECT name FROM sqlite_schema WHERE type = ? AND sql IS NOT NULL"
    return {row[0] for row in connection.execute(asked, (kind,))}


def test_the_first_step_makes_the_tables(connection: sqlite3.Connection) -> None:
    create_tables(connection)
    assert names(connection, "table") == {"jobs", "pictures", "folders", "counts"}
    columns = [row[1] for row in connection.execute("PRAGMA table_info(jobs)")]
    assert columns == list(COLUMNS)  # a damaged library is read by the order of its columns


def test_the_second_step_makes_the_indexes(connection: sqlite3.Connection) -> None:
    create_tables(connection)
    create_indexes(connection)
    assert names(connection, "index") == {
        "jobs_by_place",
        "jobs_by_end",
        "jobs_by_media",
        "jobs_by_url",
    }


@pytest.mark.parametrize("start", range(LATEST + 1))
def test_from_every_version_to_the_latest(connection: sqlite3.Connection, start: int) -> None:
    migrate(connection, goal=start)
    assert version_of(connection) == start
    migrate(connection)
    migrate(connection)
    assert version_of(connection) == LATEST == len(STEPS)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_step_that_breaks_off_leaves_no_half(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (x)")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(migrations, "STEPS", (create_tables, fails))
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection)
    assert version_of(connection) == 1
    assert "half" not in names(connection, "table")


def test_a_library_of_the_first_version_opens_with_its_jobs(tmp_path: Path) -> None:
    connection = connect(LibraryPaths(tmp_path).database)
    migrate(connection, goal=1)
    write_changes(connection, [Change("a", job("a", order=4))])
    connection.close()
    library = open_library(tmp_path)
    assert library.condition is LibraryCondition.SOUND
    assert list(library) == [job("a", order=4)]
    assert library.close(5)
    connection = connect(LibraryPaths(tmp_path).database)
    assert version_of(connection) == LATEST
    connection.close()


def test_versions_of_newer_programs() -> None:
    assert is_newer(LATEST + 1)
    assert not is_newer(LATEST)
    assert not is_newer(0xFFFFFFF0)
