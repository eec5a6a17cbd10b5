"""The queue: a few at once, in order, each with one end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.origin.client import Origin
from tests.workers.conftest import Queue
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.fetch import FetchStatus
from vidgrab_gui.core.job import Hold, JobAction, JobState
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import ContainerWish, Wishes
from vidgrab_gui.engine.protocol import EngineOptions

EXPIRING = """
from yt_dlp.extractor.common import InfoExtractor

class ExpiringIE(InfoExtractor):
    _VALID_URL = r"https?://expiring[.]invalid/(?P<id>[a-z]+)"
    extractions = 0

    def _real_extract(self, url):
        ExpiringIE.extractions += 1
        path = "/progressive.mp4" if self.extractions >= {fresh} else "/status/410"
        address = "{base}" + path
        return {{"id": "x", "title": "Expiring", "formats": [
            {{"format_id": "m" + str(self.extractions), "url": address, "ext": "mp4",
              "height": 360, "vcodec": "avc1.4d401e", "acodec": "mp4a.40.2"}}]}}
"""


def test_a_job_goes_through_its_states_and_ends_once(queue: Queue, origin: Origin) -> None:
    job_id = queue.add(origin.url("/page/dash"))
    done = queue.wait_for(job_id, JobState.DONE)
    assert Path(done.file_path).is_file()
    assert done.obtained
    assert done.obtained.height == 2160
    assert done.quality
    assert done.quality.label == "2160p"
    assert done.title == "A Test"
    assert done.ended_at_s
    for before, after in zip(queue.told, queue.told[1:], strict=False):
        assert before.state is after.state or before.state.may_become(after.state)
    assert sum(job.state.is_ended for job in queue.told) == 1


def test_no_more_than_the_limit_run_and_the_rest_follow_in_order(
    queue: Queue, origin: Origin
) -> None:
    ids = [queue.add(origin.url(f"/gate/g{n}/1000/progressive.mp4")) for n in range(4)]
    for job_id in ids[:2]:
        queue.wait_for(job_id, JobState.DOWNLOADING)
    states = [queue.job(job_id).state for job_id in ids]
    assert states[2:] == [JobState.WAITING, JobState.WAITING]
    origin.open("g0")
    queue.wait_for(ids[0], JobState.DONE)
    queue.qtbot.waitUntil(lambda: queue.job(ids[2]).state is not JobState.WAITING)
    assert queue.job(ids[3]).state is JobState.WAITING
    origin.open_all()
    for job_id in ids[1:]:
        queue.wait_for(job_id, JobState.DONE)


def test_a_higher_limit_starts_more_at_once(queue: Queue, origin: Origin) -> None:
    ids = [queue.add(origin.url(f"/gate/h{n}/1000/progressive.mp4")) for n in range(3)]
    assert queue.job(ids[2]).state is JobState.WAITING
    queue.jobs.apply(Settings(jobs_at_once=3))
    assert queue.job(ids[2]).state is JobState.FETCHING
    origin.open_all()
    for job_id in ids:
        queue.wait_for(job_id, JobState.DONE)


def test_a_job_that_fails_as_it_starts_makes_room_for_the_next(
    queue: Queue, origin: Origin
) -> None:
    queue.jobs.apply(Settings(jobs_at_once=1))
    first = queue.add(origin.url("/gate/f/1000/progressive.mp4"))
    queue.wait_for(first, JobState.DOWNLOADING)
    fetch = queue.tasks.start(origin.url("/status/404"), EngineOptions(), 20)
    second = queue.jobs.add(fetch.url, "best", queue.folder, fetch.task_id).job_id
    third = queue.add(origin.url("/progressive.mp4"))
    queue.qtbot.waitUntil(lambda: _status(queue, fetch.task_id) is FetchStatus.ERROR, timeout=9_000)
    assert queue.job(second).state is JobState.WAITING
    origin.open("f")
    queue.wait_for(third, JobState.DONE)
    assert queue.job(second).state is JobState.FAILED
    queue.tasks.release(fetch.task_id)


def test_a_waiting_job_is_cancelled_at_once_and_never_starts(queue: Queue, origin: Origin) -> None:
    ids = [queue.add(origin.url(f"/gate/c{n}/1000/progressive.mp4")) for n in range(3)]
    queue.jobs.act(JobAction.CANCEL, [ids[2]])
    assert queue.job(ids[2]).state is JobState.CANCELLED
    origin.open_all()
    for job_id in ids[:2]:
        queue.wait_for(job_id, JobState.DONE)
    assert not any("/gate/c2" in seen.path for seen in origin.requests())


@pytest.mark.parametrize("state", [JobState.FETCHING, JobState.DOWNLOADING])
def test_cancelling_frees_the_place(queue: Queue, origin: Origin, state: JobState) -> None:
    queue.jobs.apply(Settings(jobs_at_once=1))
    path = "/silent" if state is JobState.FETCHING else "/slow/20000/progressive.mp4"
    first, second = queue.add(origin.url(path)), queue.add(origin.url("/progressive.mp4"))
    queue.wait_for(first, state)
    queue.jobs.act(JobAction.CANCEL, [first])
    queue.wait_for(first, JobState.CANCELLED)
    queue.wait_for(second, JobState.DONE)


def test_a_failed_job_can_be_tried_again(queue: Queue, origin: Origin) -> None:
    job_id = queue.add(origin.url("/status/404"))
    failed = queue.wait_for(job_id, JobState.FAILED)
    assert failed.failure
    assert failed.failure.kind is FailureKind.NOT_FOUND
    queue.library.put(replace(failed, url=origin.url("/progressive.mp4")))
    queue.jobs.act(JobAction.RETRY, [job_id])
    done = queue.wait_for(job_id, JobState.DONE)
    assert done.failure is None


def test_another_folder_is_used_when_the_first_was_refused(
    queue: Queue, origin: Origin, folder: Path
) -> None:
    in_the_way = folder / "a file"
    in_the_way.write_text("mine")
    url = origin.url("/progressive.mp4")
    job_id = queue.jobs.add(url, "best", str(in_the_way / "films")).job_id
    held = queue.wait_for(job_id, JobState.PAUSED)
    assert held.hold is Hold.FOLDER_REFUSED
    assert held.failure
    assert held.failure.kind is FailureKind.FOLDER_REFUSED
    queue.jobs.apply(Settings(folder=str(folder)))
    queue.jobs.act(JobAction.RESUME, [job_id])
    done = queue.wait_for(job_id, JobState.DONE)
    assert Path(done.file_path).parent == folder


def test_a_wish_that_is_not_offered_brings_the_next_best(queue: Queue, origin: Origin) -> None:
    done = queue.wait_for(queue.add(origin.url("/page/dash"), "4320p"), JobState.DONE)
    assert done.quality
    assert done.quality.label == "2160p"
    assert done.wish == "4320p"


@pytest.mark.parametrize(("fresh", "state"), [(2, JobState.DONE), (9, JobState.FAILED)])
def test_addresses_that_have_expired_are_extracted_again_once(
    home: Path, queue: Queue, origin: Origin, fresh: int, state: JobState
) -> None:
    place = home / ".local/share/vidgrab/plugins/expiring/yt_dlp_plugins/extractor"
    place.mkdir(parents=True)
    (place / "expiring.py").write_text(EXPIRING.format(base=origin.base, fresh=fresh))
    queue.wait_for(queue.add("http://expiring.invalid/film"), state)
    asked = [seen.path for seen in origin.requests() if seen.method == "GET"]
    assert asked.count("/status/410") == min(fresh - 1, 2)


def test_a_film_that_turns_out_to_be_only_sound_is_no_success(
    home: Path, queue: Queue, origin: Origin
) -> None:
    place = home / ".local/share/vidgrab/plugins/expiring/yt_dlp_plugins/extractor"
    place.mkdir(parents=True)
    source = EXPIRING.format(base=origin.base, fresh=1).replace("/progressive.mp4", "/audio.m4a")
    (place / "expiring.py").write_text(source)
    failed = queue.wait_for(queue.add("http://expiring.invalid/film"), JobState.FAILED)
    assert failed.failure
    assert failed.failure.kind is FailureKind.NOT_MEDIA
    assert list(Path(queue.folder).iterdir()) == []


def test_when_the_program_ends_every_job_stays_as_it_is(queue: Queue, origin: Origin) -> None:
    ids = [queue.add(origin.url(f"/silent?{number}")) for number in range(3)]
    queue.qtbot.waitUntil(lambda: len(origin.requests()) == 2, timeout=10_000)
    assert queue.crew.close()
    queue.qtbot.waitUntil(lambda: queue.crew.running_count == 0)
    queue.qtbot.wait(50)
    states = [queue.job(job_id).state for job_id in ids]
    assert states == [JobState.FETCHING, JobState.FETCHING, JobState.WAITING]


def test_removing_forgets_the_job_and_keeps_the_file(queue: Queue, origin: Origin) -> None:
    removed: list[str] = []
    queue.jobs.job_removed.connect(removed.append)
    job_id = queue.add(origin.url("/progressive.mp4"))
    done = queue.wait_for(job_id, JobState.DONE)
    assert [job.job_id for job in queue.jobs.remove([job_id])] == [job_id]
    assert removed == [job_id]
    assert queue.library.get(job_id) is None
    assert Path(done.file_path).is_file()
    queue.jobs.undo_remove()
    assert queue.job(job_id) == done
    queue.jobs.undo_remove()
    assert len(list(queue.library)) == 1


def test_what_makes_no_sense_for_a_job_is_passed_over(queue: Queue, origin: Origin) -> None:
    job_id = queue.add(origin.url("/progressive.mp4"))
    done = queue.wait_for(job_id, JobState.DONE)
    queue.jobs.act(JobAction.CANCEL, [job_id, "no such job"])
    queue.jobs.act(JobAction.RETRY, [job_id])
    assert queue.job(job_id) == done


def test_a_twin_is_one_that_is_still_on_its_way(queue: Queue, origin: Origin) -> None:
    url = origin.url("/progressive.mp4")
    job_id = queue.add(url)
    twin = queue.jobs.twin(url, "best", queue.folder)
    assert twin
    assert twin.job_id == job_id
    assert queue.jobs.twin(url, "audio", queue.folder) is None
    queue.jobs.apply(Settings(wishes=Wishes(container=ContainerWish.MKV)))
    assert queue.jobs.twin(url, "best", queue.folder) is None, "another file is wanted now"
    queue.jobs.apply(Settings())
    queue.wait_for(job_id, JobState.DONE)
    assert queue.jobs.twin(url, "best", queue.folder) is None


def _status(queue: Queue, task_id: str) -> FetchStatus:
    snapshot = queue.tasks.snapshot(task_id)
    assert snapshot
    return snapshot.status
