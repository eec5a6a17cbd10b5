"""The library's bytes read without SQLite give just what SQLite gives."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from vidgrab_gui.store.connection import connect, make_durable
from vidgrab_gui.store.journal import read_write_ahead
from vidgrab_gui.store.migrations import migrate
from vidgrab_gui.store.pages import PageFile
from vidgrab_gui.store.paths import side

INSERT = "INSERT INTO jobs VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
ALL = "SELECT * FROM jobs"


def fill(connection: sqlite3.Connection, dice: random.Random, first: int, count: int) -> None:
    for number in range(first, first + count):
        numbers = [dice.choice([None, 0, 1, -1, 255, -(2**20), 2**40, 2**62]) for _ in range(5)]
        text = "é" * dice.randrange(dice.choice([10, 300, 5000]))
        row = (f"j{number}", text, "/f", *numbers[:4], 1.5, 2.0, None, numbers[4], "", b"\0\xff")
        connection.execute(INSERT, (*row, 0, "{}" * dice.randrange(3000), number))


def jobs_in(path: Path) -> list[tuple[object, ...]]:
    with PageFile(path, side(path, "-wal")) as pages:
        return sorted(record for record in pages.records() if len(record) == 16)


@pytest.mark.parametrize("seed", range(6))
def test_all_rows_as_sqlite_sees_them(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    path = tmp_path / "x.sqlite3"
    connection = connect(path)
    make_durable(connection)
    migrate(connection)
    for start in range(0, 300, 50):
        connection.execute("BEGIN")
        fill(connection, dice, start, 50)
        connection.execute("DELETE FROM jobs WHERE rowid % 7 = ?", (dice.randrange(7),))
        connection.execute("COMMIT")
    assert side(path, "-wal").stat().st_size > 0
    seen = sorted(connection.execute(ALL).fetchall())
    assert jobs_in(path) == _as_stored(seen)
    connection.close()
    assert not side(path, "-wal").exists()
    assert jobs_in(path) == _as_stored(seen)


def test_a_rolled_back_change_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    connection = connect(path)
    make_durable(connection)
    migrate(connection)
    connection.execute("PRAGMA cache_size = 2")  # so that it spills into the log
    fill(connection, random.Random(1), 0, 5)
    connection.execute("BEGIN")
    fill(connection, random.Random(2), 100, 200)
    connection.execute("ROLLBACK")
    assert len(jobs_in(path)) == 5
    assert not read_write_ahead(side(path, "-wal")).is_broken
    connection.close()


def test_a_frame_behind_a_broken_one_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite3"
    connection = connect(path)
    make_durable(connection)
    migrate(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for number in range(20):
        fill(connection, random.Random(number), number, 1)
    wal = side(path, "-wal")
    log = bytearray(wal.read_bytes())
    connection.close()
    log[32 + 24 + 500] ^= 0xFF
    wal.write_bytes(log)
    assert read_write_ahead(wal).is_broken
    assert len(jobs_in(path)) == 20


@pytest.mark.parametrize("content", [b"", b"x", bytes(40), bytes(9000), b"\xff" * 9000])
def test_what_is_no_database_has_no_records(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.sqlite3"
    path.write_bytes(content)
    side(path, "-wal").write_bytes(content)
    with PageFile(path, side(path, "-wal")) as pages:
        assert not list(pages.records())
        assert not pages.is_database


def _as_stored(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Return rows as they stand in the file, where 2.0 is the whole number 2."""
    return [
        tuple(int(v) if isinstance(v, float) and v.is_integer() else v for v in row) for row in rows
    ]
