"""The library: what is put is there, now and at the next start."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import ExpectedLogs
from tests.store.conftest import Opener
from tests.ui.samples import job
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.store.condition import LibraryCondition, condition_sentence
from vidgrab_gui.store.library import Library
from vidgrab_gui.store.opening import NEWEST_ENDED
from vidgrab_gui.store.paths import LibraryPaths

SAVED = {JobState.DONE, JobState.WARNED}


def ended(library: Library, name: str, state: JobState = JobState.DONE, **changes: object) -> Job:
    one = job(name, state, order=library.next_order(), **changes)
    return replace(one, ended_order=library.next_order())


def rows(place: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(LibraryPaths(place).database)) as connection:
        return connection.execute(question).fetchall()


def change(place: Path, statement: str) -> None:
    with closing(sqlite3.connect(LibraryPaths(place).database)) as connection:
        connection.execute(statement)
        connection.commit()


class TestMemory:
    def test_nothing_is_needed_for_one_in_memory(self) -> None:
        library = Library()
        ran: list[str] = []
        library.put(job("a"), lambda: ran.append("put"))
        library.remove("a", lambda: ran.append("removed"))
        assert (list(library), ran) == ([], ["put", "removed"])
        assert library.flush(0)
        assert library.close(0)

    def test_running_and_open_jobs_are_known_at_once(self) -> None:
        library = Library()
        library.put(job("b", JobState.DOWNLOADING, order=2))
        library.put(job("a", JobState.WAITING, order=1))
        library.put(job("c", JobState.DONE, order=3))
        assert [one.job_id for one in library.open_jobs()] == ["a", "b"]
        assert library.running_count == 1
        library.put(job("b", JobState.PAUSED, order=2))
        assert library.running_count == 0
        library.put(job("b", JobState.DONE, order=2))
        library.remove("a")
        assert library.open_jobs() == []

    def test_ids_name_their_library(self) -> None:
        library, other = Library(), Library()
        job_id = library.new_job_id()
        assert len(job_id) == 20
        assert library.owns(job_id)
        assert not other.owns(job_id)
        assert not library.owns(f"{library.library_id}-not-an-id")
        assert not library.owns(job_id + "0")
        assert library.new_job_id() != job_id

    def test_the_next_place_is_above_every_place(self) -> None:
        library = Library()
        library.put(job("a", order=40))
        assert library.next_order() == 41
        library.put(job("b", JobState.DONE, ended_order=90))
        assert library.next_order() == 91


class TestNextStart:
    def test_all_is_there_as_it_was(self, opener: Opener, place: Path) -> None:
        library = opener()
        assert library.condition is LibraryCondition.SOUND
        jobs = [
            job("run", JobState.DOWNLOADING, order=library.next_order(), thumbnail_jpeg=b"jpeg"),
            ended(library, "done", file_path="/f/\udcff.mp4"),
            ended(library, "failed", JobState.FAILED),
        ]
        for one in jobs:
            library.put(one)
        assert library.close(5)
        assert not list(place.glob("*-wal"))
        again = opener()
        assert {one.job_id: one for one in again} == {one.job_id: one for one in jobs}
        assert again.library_id == library.library_id
        assert again.next_order() == library.next_order()

    def test_what_was_removed_stays_away(self, opener: Opener, place: Path) -> None:
        library = opener()
        library.put(job("a", thumbnail_jpeg=b"jpeg"))
        library.remove("a")
        library.put(job("b"))
        library.close(5)
        assert [one.job_id for one in opener()] == ["b"]
        assert rows(place, "SELECT * FROM pictures") == []

    def test_a_removal_that_is_undone_brings_the_picture_back(self, opener: Opener) -> None:
        library = opener()
        library.put(ended(library, "a", thumbnail_jpeg=b"jpeg"))
        library.put(replace(job("a", JobState.DONE), thumbnail_jpeg=b""))
        library.flush(5)
        library.remove("a")
        library.flush(5)
        library.put(job("a", JobState.DONE))
        assert library.picture("a") == b"jpeg"
        library.close(5)
        assert opener().picture("a") == b"jpeg"

    def test_folders_are_remembered_beyond_their_jobs(self, opener: Opener) -> None:
        library = opener()
        library.put(job("a", folder="/one"))
        library.put(job("b", folder="/\udcfftwo"))
        library.remove("a")
        library.close(5)
        assert opener().folders() == {"/one", "/\udcfftwo"}

    def test_the_order_needs_no_clock(self, opener: Opener) -> None:
        library = opener()
        for number in range(NEWEST_ENDED + 5):  # each ended before the one before it, it says
            library.put(ended(library, f"j{number}", ended_at_s=1e9 - number))
        library.close(5)
        again = opener()
        assert again.get("j0") == library.get("j0")
        assert len(list(again)) == NEWEST_ENDED
        assert [one.job_id for one in again.load_more(3)] == ["j4", "j3", "j2"]


class TestOlderOnes:
    @pytest.fixture
    def library(self, opener: Opener) -> Library:
        library = opener()
        for number in range(NEWEST_ENDED + 50):
            library.put(
                ended(
                    library,
                    f"j{number}",
                    extractor="site",
                    media_id=f"m{number % 40}",
                    url=f"https://example.com/{number % 40}",
                    thumbnail_jpeg=b"%d" % number,
                )
            )
        library.put(job("open", order=library.next_order()))
        library.close(5)
        return opener()

    def test_they_come_newest_first_and_each_once(self, library: Library) -> None:
        library.remove("j45")
        found = []
        while more := library.load_more(20):
            assert len(more) <= 20
            found += [one.job_id for one in more]
        assert found == [f"j{number}" for number in range(49, -1, -1) if number != 45]
        assert len(list(library)) == NEWEST_ENDED + 50
        assert library.load_more(20) == []

    def test_the_newest_of_the_same_media_is_known(self, library: Library) -> None:
        known = library.known("site", "m3", "")
        assert known is not None
        assert known.job_id == "j243"
        library.remove("j243")
        library.put(replace(library.get("j203") or job("x"), state=JobState.WAITING))
        known = library.known("site", "m3", "")
        assert known is not None
        assert known.job_id == "j163"

    def test_one_that_is_not_in_memory_is_known_too(self, library: Library) -> None:
        for number in range(NEWEST_ENDED + 50):
            if number != 10 and number % 40 == 10:
                library.remove(f"j{number}")
        assert "j10" not in {one.job_id for one in library}
        known = library.known("", "", "https://example.com/10")
        assert known is not None
        assert known.job_id == "j10"
        assert library.get("j10") is not None

    def test_a_link_is_not_enough_where_the_media_differs(self, library: Library) -> None:
        assert library.known("site", "other", "https://example.com/3") is None
        assert library.known("site", "", "https://example.com/3") is not None
        assert library.known("", "", "") is None

    def test_pictures_are_there_without_being_in_memory(self, library: Library) -> None:
        assert library.picture("j1") == b"1"
        assert library.picture("nobody") == b""
        loaded = [one for one in library if one.thumbnail_jpeg]
        assert 0 < len(loaded) < 50

    def test_progress_of_a_loaded_job_keeps_its_picture(
        self, library: Library, opener: Opener
    ) -> None:
        library.load_more(100)
        library.put(replace(library.get("j7") or job("x"), title="New"))
        library.close(5)
        again = opener()
        assert again.picture("j7") == b"7"


class TestWriting:
    def test_what_follows_runs_after_the_commit_in_the_writers_thread(
        self, opener: Opener, place: Path
    ) -> None:
        library = opener()
        seen: list[object] = []

        def then() -> None:
            seen.append(threading.current_thread() is not threading.main_thread())
            seen.append(rows(place, "SELECT state FROM jobs"))

        library.put(job("a", JobState.DONE), then)
        assert library.flush(5)
        library.close(5)
        assert seen == [True, [("done",)]]

    def test_a_failing_follower_harms_nobody(
        self, opener: Opener, expected_logs: ExpectedLogs
    ) -> None:
        expected_logs.expect("what was to follow")
        library = opener()
        ran: list[int] = []
        library.put(job("a"), lambda: ran.append(1 // 0))
        library.put(job("b"), lambda: ran.append(2))
        assert library.flush(5)
        library.put(job("c"), lambda: ran.append(3))
        assert library.close(5)
        assert ran == [2, 3]

    def test_mere_progress_waits_and_all_else_does_not(self, opener: Opener, place: Path) -> None:
        library = opener()
        started = job("a", JobState.DOWNLOADING)
        library.put(started)
        library.flush(5)
        before = revision(place)
        start_s = time.monotonic()
        while time.monotonic() < start_s + 1.3:
            percent = time.monotonic() - start_s
            library.put(replace(started, progress=Progress(percent=percent)))
            time.sleep(0.005)
        assert 1 <= revision(place) - before <= 2
        library.put(replace(started, state=JobState.PAUSED))
        until(lambda: rows(place, "SELECT state FROM jobs") == [("paused",)], 0.7)

    def test_progress_is_on_the_disk_within_a_second(self, opener: Opener, place: Path) -> None:
        library = opener()
        library.put(job("a", JobState.DOWNLOADING))
        library.flush(5)
        before = revision(place)
        library.put(job("a", JobState.DOWNLOADING, progress=Progress(percent=50)))
        until(lambda: revision(place) > before, 1.5)

    def test_many_changes_are_few_commits(self, opener: Opener, place: Path) -> None:
        library = opener()
        for number in range(500):
            library.put(job(f"j{number}", order=library.next_order()))
        assert library.flush(10)
        assert revision(place) < 250

    def test_a_job_no_database_holds_does_not_stop_the_others(
        self, opener: Opener, expected_logs: ExpectedLogs
    ) -> None:
        expected_logs.expect("cannot be written")
        library = opener()
        library.put(job("bad", order=2**70))
        library.put(job("good"))
        assert library.close(5)
        assert [one.job_id for one in opener()] == ["good"]


class TestStrangeRows:
    def test_a_newer_programs_row_is_skipped_and_kept(self, opener: Opener, place: Path) -> None:
        library = opener()
        library.put(ended(library, "a"))
        library.put(ended(library, "b"))
        library.close(5)
        change(place, "UPDATE jobs SET state = 'hovering' WHERE job_id = 'a'")
        change(place, "UPDATE jobs SET state = 'hovering', document = '{' WHERE job_id = 'b'")
        before = rows(place, "SELECT * FROM jobs")
        again = opener()
        assert again.condition is LibraryCondition.SOUND
        assert list(again) == []
        again.put(job("c"))
        again.close(5)
        assert rows(place, "SELECT * FROM jobs")[:2] == before

    def test_a_broken_row_is_shown_as_the_backup_has_it(self, opener: Opener, place: Path) -> None:
        library = opener()
        library.put(ended(library, "a", title="Film"))
        library.close(5)
        change(place, "UPDATE jobs SET document = '{\"wish'")
        again = opener()
        assert [one.title for one in again] == ["Film"]

    def test_a_broken_row_without_a_backup_is_left_alone(self, opener: Opener, place: Path) -> None:
        library = opener()
        library.put(ended(library, "a"))
        library.close(5)
        LibraryPaths(place).backup.unlink()
        change(place, "UPDATE jobs SET document = '{\"wish'")
        opener().close(5)
        assert rows(place, "SELECT document FROM jobs") == [('{"wish',)]


@pytest.mark.parametrize("condition", LibraryCondition)
def test_each_condition_is_said_in_plain_words(condition: LibraryCondition) -> None:
    sentence = condition_sentence(condition)
    assert bool(sentence) == (condition is not LibraryCondition.SOUND)
    assert sentence == "" or sentence.endswith(".")


def revision(place: Path) -> int:
    number = rows(place, "SELECT number FROM counts")[0][0]
    assert isinstance(number, int)
    return number


def until(holds: object, limit_s: float) -> None:
    assert callable(holds)
    deadline = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.01)
