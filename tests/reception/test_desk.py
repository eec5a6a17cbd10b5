"""What those outside may have the program do: what is fetched, saved and asked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.origin.client import Origin
from tests.reception.house import FAR, House
from vidgrab_gui.api.desk import DeskBusyError, DownloadOrder, FullError
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.fetch import FetchStatus
from vidgrab_gui.core.job import Hold, JobAction, JobState
from vidgrab_gui.core.wishes import Section
from vidgrab_gui.front_desk import MOST_UNFINISHED

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# Fetches.


def test_a_link_of_the_own_network_is_fetched_only_once_the_person_says_so(
    house: House, origin: Origin
) -> None:
    task_id = house.fetch(origin.url("/page/dash"))
    house.hand.wait(lambda: bool(house.questions()), "the question")
    assert (house.task(task_id).status, house.task(task_id).percent) == (FetchStatus.FETCHING, 0)
    assert origin.requests() == []
    assert "Another program asks for it" in house.answer("Open Link")
    done = house.wait_for_task(task_id, FetchStatus.COMPLETED)
    assert done.result is not None
    assert done.task_id == task_id
    # It is the other program's link: the window goes on with its own.
    assert house.program.window.link_row.text == ""
    assert house.program.controller.shown is None


def test_a_link_that_is_not_allowed_ends_unfetched(house: House, origin: Origin) -> None:
    task_id = house.fetch(origin.url("/page/dash"))
    house.answer("Do Not Open")
    ended = house.wait_for_task(task_id, FetchStatus.STOPPED)
    assert ended.message == "You did not allow this link."
    assert origin.requests() == []


def test_one_question_answers_all_who_want_the_link(house: House, origin: Origin) -> None:
    link = origin.url("/page/dash")
    first, second = house.fetch(link), house.fetch(link)
    house.answer("Open Link")
    for task_id in (first, second):
        house.wait_for_task(task_id, FetchStatus.COMPLETED)
    third = house.fetch(link)
    house.wait_for_task(third, FetchStatus.COMPLETED)
    assert not house.questions()
    assert [seen.path for seen in origin.requests()].count("/page/dash") == 1


def test_a_name_that_leads_home_is_asked_about(
    house: House, leads_home: Callable[[str], None]
) -> None:
    leads_home("192.168.1.1")
    task_id = house.fetch(FAR)
    assert "film.invalid" in house.answer("Do Not Open")
    house.wait_for_task(task_id, FetchStatus.STOPPED)


def test_a_public_name_is_fetched_without_a_question(
    house: House, leads_home: Callable[[str], None]
) -> None:
    leads_home("93.184.216.34")
    task_id = house.fetch(FAR)
    ended = house.wait_for_task(task_id, FetchStatus.ERROR)
    assert ended.failure is not None
    assert ended.failure.kind is not FailureKind.PLAYLIST
    assert not house.questions()


def test_three_are_fetched_at_once_and_the_others_wait(house: House, origin: Origin) -> None:
    links = [origin.url(f"/gate/{name}/0/page/dash") for name in "abcde"]
    tasks = []
    for link in links:
        tasks.append(house.fetch(link))
        house.answer("Open Link")
    house.hand.wait(lambda: len(origin.waiting()) == 3, "three at the site")
    assert house.program.crew.running_count == 3
    assert [house.task(one).percent for one in tasks[3:]] == [0, 0]
    origin.open_all()
    for task_id in tasks:
        house.wait_for_task(task_id, FetchStatus.COMPLETED)
    assert len(origin.waiting()) == 0
    house.hand.wait(lambda: house.program.crew.running_count == 0, "the children's end")


def test_a_list_is_refused_at_once(house: House, origin: Origin) -> None:
    task_id = house.fetch(origin.url("/page/playlist"))
    house.answer("Open Link")
    ended = house.wait_for_task(task_id, FetchStatus.ERROR)
    assert ended.failure is not None
    assert ended.failure.kind is FailureKind.PLAYLIST
    house.hand.wait(lambda: house.program.crew.running_count == 0, "the child's end")


def test_what_was_just_looked_at_is_saved_without_looking_again(
    house: House, origin: Origin, folder: Path
) -> None:
    link = origin.url("/page/dash")
    task_id = house.fetch(link)
    house.answer("Open Link")
    house.wait_for_task(task_id, FetchStatus.COMPLETED)
    house.hand.wait(lambda: house.program.crew.running_count == 0, "the child's end")
    looked = [seen.path for seen in origin.requests()].count("/page/dash")
    job = house.add(link, "audio")
    house.wait_for_job(job.job_id, JobState.DONE)
    assert not house.questions()
    assert [seen.path for seen in origin.requests()].count("/page/dash") == looked == 1
    house.hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


# Downloads.


def test_a_download_arrives_in_the_persons_folder(
    house: House, origin: Origin, folder: Path
) -> None:
    job = house.add(origin.url("/progressive.mp4"))
    assert (job.state, job.hold) == (JobState.PAUSED, Hold.PERSON)
    assert "Added from the browser: 127.0.0.1" in house.hand.texts()
    house.answer("Download")
    done = house.wait_for_job(job.job_id, JobState.DONE)
    assert Path(done.file_path).parent == folder
    house.hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_a_download_that_is_not_allowed_is_cancelled(house: House, origin: Origin) -> None:
    job = house.add(origin.url("/progressive.mp4"))
    house.answer("Do Not Open")
    house.wait_for_job(job.job_id, JobState.CANCELLED)
    assert origin.requests() == []


def test_one_that_does_not_start_waits_from_its_first_moment(house: House, origin: Origin) -> None:
    states: list[tuple[JobState, Hold]] = []
    house.program.queue.job_changed.connect(lambda job: states.append((job.state, job.hold)))
    job = house.add(origin.url("/progressive.mp4"), starts=False)
    house.hand.wait(lambda: bool(states), "the job in the list")
    assert set(states) == {(JobState.PAUSED, Hold.PERSON)}
    assert not house.questions()
    assert origin.requests() == []
    assert house.ask(house.desk.act, job.job_id, JobAction.CANCEL) is not None


def test_nobody_outside_starts_it_past_the_question(house: House, origin: Origin) -> None:
    job = house.add(origin.url("/progressive.mp4"), starts=False)
    resumed = house.ask(house.desk.act, job.job_id, JobAction.RESUME)
    assert resumed is not None
    assert resumed.state is JobState.PAUSED
    house.answer("Do Not Open")
    house.wait_for_job(job.job_id, JobState.CANCELLED)
    again = house.ask(house.desk.act, job.job_id, JobAction.RETRY)
    assert again is not None
    assert again.state is JobState.CANCELLED
    house.answer("Do Not Open")
    assert origin.requests() == []


def test_an_equal_download_under_way_is_returned(house: House, origin: Origin) -> None:
    link = origin.url("/progressive.mp4")
    first = house.add(link, starts=False)
    assert house.add(link, starts=False).job_id == first.job_id
    assert house.add(link, "audio", starts=False).job_id != first.job_id


def test_more_than_so_many_unfinished_are_refused(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MOST_UNFINISHED == 1_000
    monkeypatch.setattr("vidgrab_gui.front_desk.MOST_UNFINISHED", 3)
    for number in range(3):
        house.add(f"http://127.0.0.1/{number}", starts=False)
    assert house.add("http://127.0.0.1/0", starts=False).url == "http://127.0.0.1/0"
    with pytest.raises(FullError):
        house.add("http://127.0.0.1/more", starts=False)


def test_jobs_come_in_the_queue_s_order_and_act_does_what_they_allow(
    house: House, origin: Origin, folder: Path
) -> None:
    first = house.add(origin.url("/slow/20000/progressive.mp4"))
    house.answer("Download")
    second = house.add(origin.url("/audio.m4a"), starts=False)
    third = house.add(origin.url("/progressive.mp4"), starts=False)
    house.ask(house.desk.act, second.job_id, JobAction.CANCEL)
    house.wait_for_job(second.job_id, JobState.CANCELLED)
    ids = [job.job_id for job in house.ask(house.desk.jobs)]
    assert ids == [first.job_id, third.job_id, second.job_id]
    house.wait_for_job(first.job_id, JobState.DOWNLOADING)
    assert house.ask(house.desk.act, first.job_id, JobAction.RETRY) is None
    assert house.ask(house.desk.act, first.job_id, JobAction.REMOVE) is None
    assert house.ask(house.desk.act, "nobody", JobAction.PAUSE) is None
    assert house.ask(house.desk.job, "nobody") is None
    house.ask(house.desk.act, first.job_id, JobAction.PAUSE)
    house.wait_for_job(first.job_id, JobState.PAUSED)
    resumed = house.ask(house.desk.act, first.job_id, JobAction.RESUME)
    assert resumed is not None
    assert resumed.state.is_running  # at once: its link was let through before
    house.ask(house.desk.act, first.job_id, JobAction.CANCEL)
    house.wait_for_job(first.job_id, JobState.CANCELLED)
    house.hand.wait(lambda: not (folder / ".vidgrab").exists(), "nothing left")


def test_a_window_that_does_not_answer_is_busy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vidgrab_gui.front_desk.ANSWER_WITHIN_S", 0.2)
    answer = house.begin(house.desk.add, DownloadOrder(FAR, starts=False))
    with pytest.raises(DeskBusyError):
        answer.result(5)  # waited for without the window's event loop
    assert house.ask(house.desk.jobs) == ()  # what nobody waits for is not done later


def test_a_program_that_ends_lets_nobody_wait(house: House, origin: Origin) -> None:
    task_id = house.fetch(origin.url("/page/dash"))
    waiting = house.begin(house.desk.jobs)
    while not house.desk._open:
        pass
    house.program.window.close()
    house.program.close()
    with pytest.raises(DeskBusyError):
        waiting.result(1)
    assert house.task(task_id).status is FetchStatus.STOPPED
    for call in (house.desk.jobs, lambda: house.desk.fetch("1", FAR)):
        with pytest.raises(DeskBusyError):
            house.begin(call).result(1)


def test_parts_chosen_for_the_window_s_link_are_none_of_this_one_s(house: House) -> None:
    wishes = replace(house.program.settings.wishes, sections=(Section(1.0, 2.0),))
    house.program.controller.set_wishes(replace(wishes, sound_language="de"))
    job = house.add("http://127.0.0.1/film", starts=False)
    assert (job.wishes.sections, job.wishes.sound_language) == ((), "de")
