"""How the library's file came to its present shape, step by step."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x56476C62  # "VGlb", so that another program's database is told from ours
_ABSURD_VERSION = 10_000  # no program gets there; a number above it is a damaged one


def create_tables(connection: sqlite3.Connection) -> None:
    """Make version 1: jobs, their pictures, every folder ever used, and the count of changes.

    Columns have no constraints but the id's: a damaged value must not keep its row out.
    """
    connection.execute(
        "CREATE TABLE jobs (job_id TEXT NOT NULL UNIQUE, url TEXT, folder TEXT, place INTEGER,"
        " title TEXT, state TEXT, file_path TEXT, added_at_s REAL, started_at_s REAL,"
        " ended_at_s REAL, ended_order INTEGER, extractor TEXT, media_id TEXT,"
        " is_ended INTEGER, document TEXT, revision INTEGER)"
    )
    connection.execute("CREATE TABLE pictures (job_id TEXT NOT NULL UNIQUE, jpeg BLOB NOT NULL)")
    connection.execute("CREATE TABLE folders (folder TEXT NOT NULL UNIQUE)")
    connection.execute("CREATE TABLE counts (name TEXT NOT NULL UNIQUE, number INTEGER NOT NULL)")
    connection.execute("INSERT INTO counts VALUES ('revision', 0)")


def create_indexes(connection: sqlite3.Connection) -> None:
    """Make version 2: what is looked for is found without reading everything."""
    connection.execute("CREATE INDEX jobs_by_place ON jobs (is_ended, place)")
    connection.execute("CREATE INDEX jobs_by_end ON jobs (is_ended, ended_order)")
    connection.execute("CREATE INDEX jobs_by_media ON jobs (media_id, extractor)")
    connection.execute("CREATE INDEX jobs_by_url ON jobs (url)")


STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (create_tables, create_indexes)
LATEST = len(STEPS)


def migrate(connection: sqlite3.Connection, goal: int = LATEST) -> None:
    """Take the steps that are missing, each whole or not at all.

    Raises :class:`sqlite3.Error`. The connection must be in autocommit mode.
    """
    while (version := version_of(connection)) < goal:
        connection.execute("BEGIN IMMEDIATE")
        try:
            STEPS[version](connection)
            connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        except sqlite3.Error:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")


def version_of(connection: sqlite3.Connection) -> int:
    """Return the number of the last step the file has taken; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_newer(version: int) -> bool:
    """Tell whether a version is that of a newer program."""
    return LATEST < version < _ABSURD_VERSION
