"""The library when things go wrong: damage, locks, a full disk, two programs, kill -9."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.store.conftest import Opener
from tests.store.test_library import change, ended, rows, until
from tests.ui.samples import job
from vidgrab_gui.core.job import JobState
from vidgrab_gui.store.condition import LibraryCondition
from vidgrab_gui.store.library import Library, open_library
from vidgrab_gui.store.migrations import LATEST
from vidgrab_gui.store.paths import LibraryPaths, side

NOBODY = 65534
DAMAGES = ("cut", "bytes", "block", "garbage", "empty")
WRITER = """
import sys, time
from pathlib import Path
from dataclasses import replace
from tests.ui.samples import job
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.store.library import open_library

library = open_library(Path(sys.argv[1]))
number = 0
while True:
    one = job(f"j{number:06d}", JobState.DOWNLOADING, order=library.next_order())
    library.put(one, lambda number=number: print("saved", number, flush=True))
    library.put(replace(one, progress=Progress(percent=50)))
    if number % 3 == 0:
        library.put(replace(one, state=JobState.DONE, ended_order=library.next_order()))
    if number % 10 == 9:
        library.remove(f"j{number - 5:06d}")
    number += 1
    time.sleep(0.001)
"""


@dataclass
class Stock:
    """A closed library of 60 ended and 20 waiting jobs in ``folder``, and all of its ids."""

    folder: Path
    ids: set[str]


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Stock:
    folder = tmp_path_factory.mktemp("stock")
    library = open_library(folder)
    dice = random.Random(3)
    for number in range(60):
        picture = dice.randbytes(3000)
        library.put(ended(library, f"ended-{number:03}", thumbnail_jpeg=picture, title="é" * 40))
    for number in range(20):
        library.put(job(f"waits-{number:03}", order=library.next_order()))
    assert library.close(10)
    return Stock(folder, {one.job_id for one in library})


def damage(path: Path, kind: str, dice: random.Random) -> None:
    data = bytearray(path.read_bytes())
    if kind == "cut":
        del data[dice.randrange(len(data)) :]
    elif kind == "bytes":
        for _ in range(dice.choice([1, 16, 200])):
            data[dice.randrange(len(data))] = dice.randrange(256)
    elif kind == "block":
        at = dice.randrange(len(data))
        size = min(dice.choice([50, 5000, 60_000]), len(data) - at)
        data[at : at + size] = dice.randbytes(size)
    path.write_bytes({"garbage": dice.randbytes(5000), "empty": b""}.get(kind, bytes(data)))


def ids(library: Library) -> set[str]:
    while library.load_more(1000):
        pass
    return {one.job_id for one in library}


@contextmanager
def program(place: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", WRITER, str(place)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


class TestDamage:
    @pytest.mark.parametrize("kind", DAMAGES)
    @pytest.mark.parametrize("seed", range(4))
    def test_all_of_the_backup_is_there_and_the_old_bytes_are_kept(
        self, stock: Stock, place: Path, opener: Opener, kind: str, seed: int
    ) -> None:
        shutil.copytree(stock.folder, place)
        damage(LibraryPaths(place).database, kind, random.Random(seed))
        bytes_before = LibraryPaths(place).database.read_bytes()
        library = opener()
        assert ids(library) == stock.ids
        if library.condition is LibraryCondition.MENDED:
            assert library.aside is not None
            assert library.aside.read_bytes() == bytes_before
        else:
            assert library.condition is LibraryCondition.SOUND
        library.put(job("new"))
        assert library.close(5)
        assert ids(opener()) == stock.ids | {"new"}

    @pytest.mark.parametrize("seed", range(6))
    def test_without_a_backup_what_is_not_damaged_is_there(
        self, stock: Stock, place: Path, opener: Opener, seed: int
    ) -> None:
        shutil.copytree(stock.folder, place)
        paths = LibraryPaths(place)
        paths.backup.unlink()
        data = bytearray(paths.database.read_bytes())
        page = random.Random(seed).randrange(len(data) // 4096)
        lost = _ids_in(bytes(data[page * 4096 : (page + 1) * 4096]))
        data[page * 4096 : (page + 1) * 4096] = os.urandom(4096)
        paths.database.write_bytes(data)
        assert ids(opener()) >= stock.ids - lost

    def test_of_two_rows_of_one_job_the_newer_one_counts(self, place: Path, opener: Opener) -> None:
        paths = LibraryPaths(place)
        found = []
        for title in ("Old", "New"):
            library = opener()
            library.put(job("a", title=title))
            library.close(5)
            found.append(paths.database.read_bytes())
        paths.backup.unlink()
        paths.database.write_bytes(bytes(4096) + found[1][4096:] + found[0][4096:])
        assert [one.title for one in opener()] == ["New"]

    @pytest.mark.parametrize("is_backed_up", [False, True])
    def test_a_lost_log_costs_what_stood_in_it_alone(
        self, place: Path, opener: Opener, is_backed_up: bool
    ) -> None:
        library = opener()
        library.put(job("a"))
        library.close(5)
        library = opener()
        library.put(job("b"))
        library.flush(5)
        if is_backed_up:
            assert library._writer is not None
            library._writer._file.back_up()
        _copy_without_log(place, place.with_name("copy"))
        copy = open_library(place.with_name("copy"))
        assert copy.condition is LibraryCondition.SOUND
        assert ids(copy) == ({"a", "b"} if is_backed_up else {"a"})
        assert copy.close(5)

    def test_a_second_damage_leaves_the_first_file_alone(
        self, stock: Stock, place: Path, opener: Opener
    ) -> None:
        shutil.copytree(stock.folder, place)
        paths = LibraryPaths(place)
        for number in (1, 2):
            paths.database.write_bytes(b"garbage %d" % number)
            library = opener()
            assert library.aside == paths.damaged(number)
            library.close(5)
        assert paths.damaged(1).read_bytes() == b"garbage 1"
        assert paths.damaged(2).read_bytes() == b"garbage 2"

    def test_another_programs_database_is_put_aside_whole(
        self, place: Path, opener: Opener
    ) -> None:
        place.mkdir()
        change(place, "CREATE TABLE jobs (something)")
        library = opener()
        assert library.condition is LibraryCondition.MENDED
        library.put(job("a"))
        assert library.close(5)
        assert library.aside is not None

    @pytest.mark.parametrize("is_log_moved", [True, False])
    def test_mending_that_was_cut_off_goes_on(
        self, stock: Stock, place: Path, opener: Opener, is_log_moved: bool
    ) -> None:
        shutil.copytree(stock.folder, place)
        paths = LibraryPaths(place)
        paths.database.rename(paths.mended)
        paths.database.write_bytes(b"damaged")
        side(paths.damaged(1) if is_log_moved else paths.database, "-wal").write_bytes(b"log")
        library = opener()
        assert library.condition is LibraryCondition.MENDED
        assert library.aside == paths.damaged(1)
        assert paths.damaged(1).read_bytes() == b"damaged"
        assert side(paths.damaged(1), "-wal").read_bytes() == b"log"
        assert ids(library) == stock.ids

    @pytest.mark.parametrize("seed", range(3))
    def test_damage_that_comes_while_it_is_open_is_mended(
        self, stock: Stock, place: Path, opener: Opener, seed: int
    ) -> None:
        shutil.copytree(stock.folder, place)
        paths = LibraryPaths(place)
        library = opener()
        mended = threading.Event()
        library.on_mended = mended.set
        library.put(replace(library.get("waits-003") or job("x"), state=JobState.PAUSED))
        library.remove("waits-004")
        library.flush(5)
        # Over the whole file, so that whatever is looked at next is not what it was.
        damaged = random.Random(seed).randbytes(paths.database.stat().st_size)
        log = side(paths.database, "-wal").read_bytes()
        with paths.database.open("r+b") as file:
            file.write(damaged)
        if library._writer:
            library._writer.report_damage()
        assert mended.wait(10)
        assert library.condition is LibraryCondition.MENDED
        assert library.aside is not None
        assert library.aside.read_bytes() == damaged
        assert side(library.aside, "-wal").read_bytes() == log
        library.put(job("late"))
        assert library.close(5)
        again = opener()
        assert ids(again) == stock.ids - {"waits-004"} | {"late"}
        assert (again.get("waits-003") or job("x")).state is JobState.PAUSED

    def test_a_file_that_is_deleted_while_it_is_open_is_made_anew(
        self, stock: Stock, place: Path, opener: Opener
    ) -> None:
        if os.name != "posix":
            pytest.skip("an open file cannot be deleted here")
        shutil.copytree(stock.folder, place)
        library = opener()
        for suffix in ("", "-wal", "-shm"):
            side(LibraryPaths(place).database, suffix).unlink()
        library.put(job("late"))
        assert library.flush(10)
        library.close(5)
        assert ids(opener()) == stock.ids | {"late"}

    @pytest.mark.parametrize("is_blank", [False, True])
    def test_a_first_start_that_was_cut_off_is_no_damage(
        self, place: Path, opener: Opener, is_blank: bool
    ) -> None:
        place.mkdir()
        if is_blank:
            change(place, "PRAGMA journal_mode = WAL")
        else:
            LibraryPaths(place).database.touch()
        library = opener()
        assert library.condition is LibraryCondition.SOUND
        library.put(job("a"))
        library.close(5)
        assert ids(opener()) == {"a"}

    def test_the_number_survives_the_damage(
        self, stock: Stock, place: Path, opener: Opener
    ) -> None:
        shutil.copytree(stock.folder, place)
        number = LibraryPaths(place).identity.read_text().strip()
        LibraryPaths(place).database.write_bytes(b"garbage")
        assert opener().library_id == number

    def test_a_lost_number_is_read_off_the_jobs(self, place: Path, opener: Opener) -> None:
        library = opener()
        library.put(job(library.new_job_id()))
        library.close(5)
        LibraryPaths(place).identity.write_text("\0")
        assert opener().library_id == library.library_id


class TestOthers:
    def test_a_newer_programs_library_is_not_touched(
        self, stock: Stock, place: Path, opener: Opener
    ) -> None:
        shutil.copytree(stock.folder, place)
        change(place, f"PRAGMA user_version = {LATEST + 1}")
        before = {path.name: path.read_bytes() for path in place.iterdir()}
        library = opener()
        assert library.condition is LibraryCondition.NEWER
        library.put(job("a"))
        assert [one.job_id for one in library] == ["a"]
        assert library.close(5)
        assert {path.name: path.read_bytes() for path in place.iterdir()} == before

    def test_of_two_libraries_the_first_has_it(self, place: Path, opener: Opener) -> None:
        first, second = opener(), opener()
        assert first.condition is LibraryCondition.SOUND
        assert second.condition is LibraryCondition.BUSY
        # Alike, so that what the second one leaves behind is found by the next start.
        assert second.library_id == first.library_id
        second.put(job("a"))
        assert second.close(1)
        assert first.close(1)
        assert rows(place, "SELECT * FROM jobs") == []
        assert opener().condition is LibraryCondition.SOUND

    def test_of_many_programs_at_once_exactly_one_has_it(self, place: Path) -> None:
        code = (
            "import sys, pathlib\nfrom vidgrab_gui.store.library import open_library\n"
            "library = open_library(pathlib.Path(sys.argv[1]))\n"
            "print(library.condition, flush=True)\nsys.stdin.read()\nlibrary.close(5)"
        )
        command = [sys.executable, "-c", code, str(place)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        children = [subprocess.Popen(command, text=True, **pipes) for _ in range(4)]  # type: ignore[call-overload]  # the pipes are both text
        found = [child.stdout.readline().strip() for child in children]
        for child in children:
            child.communicate()
        assert sorted(found) == ["busy", "busy", "busy", "sound"]

    def test_one_that_holds_it_at_the_start(self, stock: Stock, place: Path) -> None:
        shutil.copytree(stock.folder, place)
        with closing(sqlite3.connect(LibraryPaths(place).database)) as other:
            other.execute("BEGIN EXCLUSIVE")
            start_s = time.monotonic()
            library = open_library(place)
            assert time.monotonic() - start_s < 2
            assert library.condition is LibraryCondition.BUSY
            assert library.close(1)

    def test_one_that_holds_it_while_we_write_loses_nothing(
        self, place: Path, opener: Opener
    ) -> None:
        library = opener()
        told: list[bool] = []
        library.on_trouble = told.append
        with closing(sqlite3.connect(LibraryPaths(place).database)) as other:
            other.execute("BEGIN EXCLUSIVE")
            ran: list[str] = []
            library.put(job("a"), lambda: ran.append("a"))
            until(lambda: told == [True], 5)
            library.put(job("a", title="Newer"))
            assert not library.flush(0.1)
            assert ran == []
            other.execute("ROLLBACK")
        assert library.flush(5)
        assert told == [True, False]
        assert library.close(5)
        assert ran == ["a"]
        assert [one.title for one in opener()] == ["Newer"]

    def test_the_end_does_not_wait_for_ever(self, place: Path) -> None:
        library = open_library(place)
        with closing(sqlite3.connect(LibraryPaths(place).database)) as other:
            other.execute("BEGIN EXCLUSIVE")
            library.put(job("a"))
            start_s = time.monotonic()
            assert not library.close(0.3)
            assert time.monotonic() - start_s < 1

    def test_a_full_disk_loses_nothing(self, opener: Opener) -> None:
        library = opener()
        told: list[bool] = []
        library.on_trouble = told.append
        assert library._writer is not None
        connection = library._writer._file._open_connection()
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")
        for number in range(300):
            library.put(job(f"j{number}"))
        until(lambda: told == [True], 5)
        connection.execute("PRAGMA max_page_count = 100000")
        assert library.flush(10)
        assert told == [True, False]
        library.close(5)
        assert len(ids(opener())) == 300


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="needs another user")
class TestReadOnly:
    @pytest.mark.parametrize("has_log", [False, True])
    def test_what_can_be_read_is_shown_and_nothing_is_touched(
        self, stock: Stock, tmp_path: Path, place: Path, has_log: bool
    ) -> None:
        shutil.copytree(stock.folder, place)
        if has_log:
            _leave_a_log(place)
        for path in (place, *place.iterdir()):
            path.chmod(0o555 if path.is_dir() else 0o444)
        for path in place.parents:
            if path.name.startswith(("pytest-", "popen-", tmp_path.name)):
                path.chmod(path.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
        before = {path.name: path.read_bytes() for path in place.iterdir()}
        code = (
            "import sys, os, pathlib\n"
            "from tests.ui.samples import job\n"
            "from vidgrab_gui.store.library import open_library\n"
            f"os.setgid({NOBODY}); os.setuid({NOBODY})\n"
            "library = open_library(pathlib.Path(sys.argv[1]))\n"
            "library.put(job('new'), lambda: print('then'))\n"
            "while library.load_more(10): pass\n"
            "print(library.condition, len(list(library)), library.close(5))"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(place)], capture_output=True, text=True, check=False
        )
        expected = len(stock.ids) + 1 + has_log
        assert done.stdout.split() == ["then", "read-only", str(expected), "True"], done.stderr
        assert {path.name: path.read_bytes() for path in place.iterdir()} == before
        place.chmod(0o755)


class TestKill:
    @pytest.mark.parametrize("seed", range(10))
    def test_what_was_said_to_be_saved_is_there(
        self, place: Path, opener: Opener, seed: int
    ) -> None:
        dice = random.Random(seed)
        with program(place) as child:
            assert child.stdout is not None
            saved = [int(child.stdout.readline().split()[1])]
            threading.Timer(dice.uniform(0, 0.4), os.kill, (child.pid, signal.SIGKILL)).start()
            saved += [int(line.split()[1]) for line in child.stdout if line.endswith("\n")]
        library = opener()
        assert library.condition is LibraryCondition.SOUND
        missing = {f"j{number:06d}" for number in saved if number % 10 != 4} - ids(library)
        assert not missing

    @pytest.mark.parametrize("seed", range(4))
    def test_the_very_first_start_may_be_cut_off_anywhere(
        self, place: Path, opener: Opener, seed: int
    ) -> None:
        with program(place) as child:
            deadline = time.monotonic() + 20
            while not LibraryPaths(place).lock.exists():
                assert time.monotonic() < deadline
            time.sleep(random.Random(seed).uniform(0, 0.02))
            child.kill()
        assert opener().condition is LibraryCondition.SOUND

    def test_what_is_a_second_old_is_there(self, place: Path, opener: Opener) -> None:
        code = WRITER.split("number = 0", maxsplit=1)[0] + (
            "one = job('a', JobState.DOWNLOADING)\n"
            "library.put(one)\nlibrary.flush(5)\n"
            "for percent in range(1000):\n"
            "    library.put(replace(one, progress=Progress(percent=percent)))\n"
            "    print(percent, time.monotonic(), flush=True)\n    time.sleep(0.01)\n"
        )
        command = [sys.executable, "-c", code, str(place)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(2.3)
            killed_s = time.monotonic()
            child.kill()
            # The kill may cut the last line.
            puts = [line.split() for line in child.stdout if line.endswith("\n")]
        old = [float(percent) for percent, put_s in puts if float(put_s) < killed_s - 1.2]
        found = opener().get("a")
        assert found is not None
        assert (found.progress.percent or 0) >= old[-1]


def _ids_in(page: bytes) -> set[str]:
    """Return the jobs whose rows stand in a page; an index holds no rows."""
    if page[0] != 0x0D:
        return set()
    return {name.decode() for name in re.findall(rb"(?:ended|waits)-\d{3}", page)}


def _copy_without_log(place: Path, target: Path) -> None:
    shutil.copytree(place, target)
    for suffix in ("-wal", "-shm"):
        side(LibraryPaths(target).database, suffix).unlink()


def _leave_a_log(place: Path) -> None:
    """Add a job in a program that is killed, so that it stands in the log alone."""
    code = (
        "import os, sys, pathlib\nfrom tests.ui.samples import job\n"
        "from vidgrab_gui.store.library import open_library\n"
        "library = open_library(pathlib.Path(sys.argv[1]))\n"
        "library.put(job('logged'))\nlibrary.flush(5)\nos._exit(0)"
    )
    subprocess.run([sys.executable, "-c", code, str(place)], check=True)
    assert side(LibraryPaths(place).database, "-wal").stat().st_size > 0
