"""Lists through the workers: a snapshot that grows, one end, and many jobs added in one go."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.origin.client import Origin
from tests.origin.lists import lay_list_plugin
from tests.workers.conftest import Queue
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStatus
from vidgrab_gui.core.job import Job, JobState
from vidgrab_gui.core.listing import Entry, Picked
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.engine.protocol import EngineOptions
from vidgrab_gui.store.library import Library
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.illustrations import Illustrations

OPTIONS = EngineOptions(silence_limit_s=20)
SITE = "http://lists.invalid"


@pytest.fixture
def tasks(queue: Queue, home: Path, origin: Origin) -> FetchTasks:
    """Give a registry of fetches in a home with the site of lists."""
    lay_list_plugin(home, origin.base)
    return queue.tasks


def _heard(tasks: FetchTasks) -> list[FetchSnapshot]:
    heard: list[FetchSnapshot] = []
    tasks.changed.connect(heard.append)
    return heard


def _ended(queue: Queue, task_id: str) -> FetchSnapshot:
    def snapshot() -> FetchSnapshot:
        found = queue.tasks.snapshot(task_id)
        assert found
        return found

    queue.qtbot.waitUntil(lambda: snapshot().status is not FetchStatus.FETCHING, timeout=20_000)
    return snapshot()


def _picked(*entries: Entry, wish: str = "360p", count: int = 0, title: str = "A list") -> Picked:
    return Picked(title, count or len(entries), tuple(enumerate(entries, 1)), wish)


def test_a_snapshot_grows_with_the_list_and_shares_what_has_come(
    queue: Queue, tasks: FetchTasks
) -> None:
    heard = _heard(tasks)
    task_id = tasks.start(f"{SITE}/paged/35/150", OPTIONS, 30).task_id
    done = _ended(queue, task_id)
    assert done.listing
    assert (done.status, done.percent) == (FetchStatus.COMPLETED, 100)
    assert (done.listing.count, done.listing.is_whole, done.listing.title) == (
        35,
        True,
        "List of 35",
    )
    listings = [snapshot.listing for snapshot in heard if snapshot.listing]
    counts = [listing.count for listing in listings]
    assert counts == sorted(counts)
    assert 10 in counts, "the first page before the others"
    first = next(listing for listing in listings if listing.batches)
    assert done.listing.batches[0] is first.batches[0]
    assert sum(snapshot.status is not FetchStatus.FETCHING for snapshot in heard) == 1


def test_a_list_of_the_last_minutes_is_not_read_again(queue: Queue, tasks: FetchTasks) -> None:
    url = f"{SITE}/watch/a/5"
    whole = tasks.start(url, OPTIONS, 30, whole_list=True)
    assert _ended(queue, whole.task_id).listing
    tasks.release(whole.task_id)
    again = tasks.start(url, OPTIONS, 30, whole_list=True)
    assert (again.task_id, again.status) == (whole.task_id, FetchStatus.COMPLETED)
    tasks.release(again.task_id)
    video = tasks.start(url, OPTIONS, 30)
    assert video.task_id != whole.task_id, "the video is another question"
    done = _ended(queue, video.task_id)
    assert done.result
    assert done.is_in_list
    tasks.release(video.task_id)


def test_what_came_before_a_site_failed_is_kept(queue: Queue, tasks: FetchTasks) -> None:
    done = _ended(queue, tasks.start(f"{SITE}/breaking/45", OPTIONS, 30).task_id)
    assert done.listing
    assert done.failure
    assert (done.status, done.failure.kind) == (FetchStatus.COMPLETED, FailureKind.NOT_FOUND)
    assert (done.listing.count, done.listing.is_whole) == (20, False)


def test_a_long_list_is_not_bound_by_the_time_of_a_fetch(queue: Queue, tasks: FetchTasks) -> None:
    done = _ended(queue, tasks.start(f"{SITE}/paged/210/400", OPTIONS, 8.0).task_id)
    assert done.status is FetchStatus.COMPLETED


def test_a_list_stops_in_the_middle_and_ends_once(queue: Queue, tasks: FetchTasks) -> None:
    heard = _heard(tasks)
    task_id = tasks.start(f"{SITE}/paged/5000/300", OPTIONS, 30).task_id
    queue.qtbot.waitUntil(lambda: any(s.listing and s.listing.count for s in heard), timeout=9000)
    tasks.release(task_id)
    done = _ended(queue, task_id)
    assert done.status is FetchStatus.STOPPED
    assert done.listing
    assert done.listing.count
    assert sum(snapshot.status is not FetchStatus.FETCHING for snapshot in heard) == 1


def test_one_failing_entry_fails_alone(queue: Queue, tasks: FetchTasks, origin: Origin) -> None:
    del tasks
    entries = (
        Entry(origin.url("/progressive.mp4?a"), "One", keeps_title=True),
        Entry(origin.url("/status/404?b"), "Two", keeps_title=True),
        Entry("lists:f3", "Three", route="ListFilm"),
    )
    assert queue.jobs.add_picked(_picked(*entries), queue.folder) == 3
    jobs = queue.library.open_jobs()
    assert [job.title for job in jobs] == ["One", "Two", "Three"], "known from the start"
    one, two, three = (job.job_id for job in jobs)
    done = queue.wait_for(one, JobState.DONE)
    assert Path(done.file_path) == Path(queue.folder, "A list", "One.mp4")
    failed = queue.wait_for(two, JobState.FAILED)
    assert failed.failure
    assert failed.failure.kind is FailureKind.NOT_FOUND
    done = queue.wait_for(three, JobState.DONE)
    assert Path(done.file_path).name == "Film f3.mp4", "the site's own title once that is known"


def test_places_stand_before_titles_where_that_is_wished(queue: Queue, origin: Origin) -> None:
    settings = Settings(jobs_at_once=2, numbers_entries=True, folder_per_list=False)
    queue.jobs.apply(settings)
    entry = Entry(origin.url("/progressive.mp4"), "Part", keeps_title=True)
    queue.jobs.add_picked(Picked("A list", 5000, ((7, entry),), "best"), queue.folder)
    job_id = queue.library.open_jobs()[0].job_id
    done = queue.wait_for(job_id, JobState.DONE)
    assert Path(done.file_path) == Path(queue.folder, "0007 - Part.mp4")
    assert done.title == "Part"


@pytest.mark.parametrize("title", ["../../etc", "/", "..", ".vidgrab", "a/../b", "CON", ""])
def test_no_title_of_a_list_leads_out_of_the_folder(queue: Queue, title: str) -> None:
    queue.jobs.apply(Settings(jobs_at_once=0))
    entry = Entry("http://lists.invalid/film/a", "../../up")
    queue.jobs.add_picked(_picked(entry, title=title), queue.folder)
    place = Path(queue.library.open_jobs()[0].folder)
    assert place.parent == Path(queue.folder)
    assert place.name not in {"", ".", "..", ".vidgrab"}


def test_what_is_on_its_way_is_not_added_twice(queue: Queue) -> None:
    queue.jobs.apply(Settings(jobs_at_once=0))
    one, two = (Entry(f"http://lists.invalid/film/{k}", k) for k in "ab")
    assert queue.jobs.add_picked(_picked(one), queue.folder) == 1
    assert queue.jobs.add_picked(_picked(one, two), queue.folder) == 1
    assert queue.jobs.add_picked(_picked(one, wish="audio"), queue.folder) == 1


def test_many_are_told_once(queue: Queue) -> None:
    queue.jobs.apply(Settings(jobs_at_once=0))
    told: list[tuple[Job, ...]] = []
    queue.jobs.jobs_added.connect(told.append)
    entries = [Entry(f"http://lists.invalid/film/{k}", f"{k}") for k in range(5000)]
    queue.jobs.add_picked(_picked(*entries), queue.folder)
    assert [len(jobs) for jobs in told] == [5000]
    assert queue.told == []


def test_a_link_in_the_queue_that_is_a_list_fails_by_itself(
    queue: Queue, tasks: FetchTasks, origin: Origin
) -> None:
    del tasks
    failed = queue.wait_for(queue.add(origin.url("/feed?n=5000")), JobState.FAILED)
    assert failed.failure
    assert failed.failure.kind is FailureKind.PLAYLIST


def test_pictures_come_for_all_that_are_wanted_even_where_there_is_none(
    queue: Queue, origin: Origin
) -> None:
    come: list[tuple[str, bytes]] = []
    pictures = Illustrations(queue.crew)
    pictures.come.connect(lambda *one: come.append(one))
    first, dropped, last = (
        (origin.url(f"/thumbnail.jpg?{k}"), origin.url(f"/status/404?{k}")) for k in range(3)
    )
    pictures.want(first, OPTIONS)
    pictures.want(dropped, OPTIONS)
    pictures.want(last, OPTIONS)
    queue.qtbot.waitUntil(lambda: len(come) == 4, timeout=60_000)
    assert [url for url, _ in come] == [*first, *last]
    assert [bool(jpeg) for _, jpeg in come] == [True, False, True, False]


def test_pictures_nobody_could_bring_are_told_as_none(queue: Queue, origin: Origin) -> None:
    come: list[tuple[str, bytes]] = []
    pictures = Illustrations(queue.crew)
    pictures.come.connect(lambda *one: come.append(one))
    pictures.want((origin.url("/silent"), "x"), OPTIONS)
    origin.wait_for_request("/silent", 40)
    assert queue.crew.close()
    queue.qtbot.waitUntil(lambda: len(come) == 2, timeout=20_000)
    assert [jpeg for _, jpeg in come] == [b"", b""]


def test_new_jobs_are_on_disk_together(tmp_path: Path) -> None:
    from vidgrab_gui.store.library import open_library  # noqa: PLC0415 - for this one test

    library = open_library(tmp_path)
    jobs = [
        Job(library.new_job_id(), f"http://x.invalid/{k}", "best", "/f", k, route="R")
        for k in range(1, 3000)
    ]
    library.put_new(jobs)
    assert library.close(5)
    again = open_library(tmp_path)
    assert again.open_jobs() == jobs
    assert again.close(5)
    assert Library().open_jobs() == []
