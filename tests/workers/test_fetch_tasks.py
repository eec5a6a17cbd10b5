"""Fetches by their id: readable at any time, heard by signal, one end each."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from vidgrab_gui.core.failures import FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.engine.protocol import EngineOptions, Fetch
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.fetch_tasks import FetchTasks

OPTIONS = EngineOptions(silence_limit_s=20)


@pytest.fixture
def crew(qtbot: QtBot) -> Iterator[Crew]:
    """Give a crew and let it go home."""
    crew = Crew()
    yield crew
    assert crew.close()
    qtbot.waitUntil(lambda: crew.running_count == 0)


@pytest.fixture
def tasks(crew: Crew) -> FetchTasks:
    """Give a registry of fetches."""
    return FetchTasks(crew)


def _heard(tasks: FetchTasks) -> list[FetchSnapshot]:
    heard: list[FetchSnapshot] = []
    tasks.changed.connect(heard.append)
    return heard


def _wait_for(qtbot: QtBot, tasks: FetchTasks, task_id: str, status: FetchStatus) -> FetchSnapshot:
    def current() -> FetchSnapshot:
        snapshot = tasks.snapshot(task_id)
        assert snapshot
        return snapshot

    qtbot.waitUntil(lambda: current().status is status, timeout=15_000)
    return current()


def test_a_fetch_is_readable_from_its_first_moment_to_its_result(
    qtbot: QtBot, tasks: FetchTasks, origin: Origin
) -> None:
    heard = _heard(tasks)
    first = tasks.start(origin.url("/page/dash"), OPTIONS, 30)
    assert (first.status, first.percent, first.message) == (
        FetchStatus.FETCHING,
        0,
        "Initializing...",
    )
    assert tasks.snapshot(first.task_id) == first
    done = _wait_for(qtbot, tasks, first.task_id, FetchStatus.COMPLETED)
    assert (done.stage, done.percent) == (FetchStage.COMPLETED, 100)
    assert done.result
    assert done.result.title
    assert {snapshot.task_id for snapshot in heard} == {first.task_id}
    percents = [snapshot.percent for snapshot in heard]
    assert percents == sorted(percents)


def test_another_thread_may_ask(qtbot: QtBot, tasks: FetchTasks, origin: Origin) -> None:
    task_id = tasks.start(origin.url("/page/dash"), OPTIONS, 30).task_id
    _wait_for(qtbot, tasks, task_id, FetchStatus.COMPLETED)
    answers: list[FetchSnapshot | None] = []
    thread = threading.Thread(target=lambda: answers.append(tasks.snapshot(task_id)))
    thread.start()
    thread.join()
    assert answers[0] is tasks.snapshot(task_id)


def test_a_failure_is_told_once(qtbot: QtBot, tasks: FetchTasks, origin: Origin) -> None:
    heard = _heard(tasks)
    task_id = tasks.start(origin.url("/status/404"), OPTIONS, 30).task_id
    failed = _wait_for(qtbot, tasks, task_id, FetchStatus.ERROR)
    assert failed.failure
    assert failed.failure.kind is FailureKind.NOT_FOUND
    assert failed.message
    assert sum(snapshot.status is FetchStatus.ERROR for snapshot in heard) == 1


def test_a_fetch_that_never_answers_ends_at_its_limit(
    qtbot: QtBot, tasks: FetchTasks, origin: Origin
) -> None:
    task_id = tasks.start(origin.url("/trickle"), OPTIONS, 1.0).task_id
    failed = _wait_for(qtbot, tasks, task_id, FetchStatus.ERROR)
    assert failed.failure
    assert failed.failure.kind is FailureKind.TIMED_OUT


def test_the_last_release_stops_a_fetch(qtbot: QtBot, tasks: FetchTasks, origin: Origin) -> None:
    task_id = tasks.start(origin.url("/silent"), OPTIONS, 30).task_id
    tasks.hold(task_id)
    tasks.release(task_id)
    origin.wait_for_request("/silent")
    snapshot = tasks.snapshot(task_id)
    assert snapshot
    assert snapshot.status is FetchStatus.FETCHING
    tasks.release(task_id)
    _wait_for(qtbot, tasks, task_id, FetchStatus.STOPPED)


def test_a_release_after_the_end_keeps_the_result_readable(
    qtbot: QtBot, tasks: FetchTasks, crew: Crew, origin: Origin
) -> None:
    task_id = tasks.start(origin.url("/page/dash"), OPTIONS, 30).task_id
    done = _wait_for(qtbot, tasks, task_id, FetchStatus.COMPLETED)
    tasks.release(task_id)
    qtbot.waitUntil(lambda: crew.running_count == 0, timeout=3000)
    after = tasks.snapshot(task_id)
    assert after
    assert (after.status, after.result) == (FetchStatus.COMPLETED, done.result)


@pytest.mark.parametrize("delay_ms", [0, 1, 5, 20, 100, 300])
def test_stopping_at_any_moment_ends_once(
    qtbot: QtBot, tasks: FetchTasks, crew: Crew, origin: Origin, delay_ms: int
) -> None:
    heard = _heard(tasks)
    task_id = tasks.start(origin.url("/page/dash"), OPTIONS, 30).task_id
    if delay_ms:
        qtbot.wait(delay_ms)  # the moment itself is what varies here
    tasks.release(task_id)
    qtbot.waitUntil(lambda: crew.running_count == 0, timeout=3000)
    ends = [s for s in heard if s.status is not FetchStatus.FETCHING]
    assert len({s.status for s in ends}) == 1


def _fetch(qtbot: QtBot, tasks: FetchTasks, url: str, options: EngineOptions = OPTIONS) -> str:
    """Fetch a link to its very end, and let go of it."""
    task_id = tasks.start(url, options, 30).task_id
    task = tasks.task(task_id)
    assert task
    qtbot.waitUntil(lambda: task.answers(Fetch(url, options)), timeout=15_000)
    tasks.release(task_id)
    return task_id


def test_a_link_that_is_being_fetched_is_not_fetched_twice(
    qtbot: QtBot, tasks: FetchTasks, crew: Crew, origin: Origin
) -> None:
    url = origin.url("/page/slow?s=0.5")
    first = tasks.start(url, OPTIONS, 30)
    again = tasks.start(url, OPTIONS, 30)
    assert again.task_id == first.task_id
    tasks.release(first.task_id)  # one of the two wants it no longer
    done = tasks.task(first.task_id)
    assert done
    qtbot.waitUntil(lambda: done.snapshot.status is FetchStatus.COMPLETED, timeout=15_000)
    assert [seen.path for seen in origin.requests()].count("/page/slow?s=0.5") == 1
    tasks.release(first.task_id)
    qtbot.waitUntil(lambda: crew.running_count == 0, timeout=3000)


def test_a_fetch_that_is_being_stopped_answers_nobody(
    qtbot: QtBot, tasks: FetchTasks, crew: Crew, origin: Origin
) -> None:
    url = origin.url("/silent")
    first = tasks.start(url, OPTIONS, 30)
    tasks.release(first.task_id)
    again = tasks.start(url, OPTIONS, 30)
    assert again.task_id != first.task_id
    tasks.release(again.task_id)
    qtbot.waitUntil(lambda: crew.running_count == 0, timeout=3000)


def test_a_link_of_the_last_minutes_is_not_fetched_again(
    qtbot: QtBot, tasks: FetchTasks, crew: Crew, origin: Origin
) -> None:
    url = origin.url("/page/dash")
    first = _fetch(qtbot, tasks, url)
    qtbot.waitUntil(lambda: crew.running_count == 0, timeout=3000)
    origin.forget()
    again = tasks.start(url, OPTIONS, 30)
    assert (again.task_id, again.status) == (first, FetchStatus.COMPLETED)
    assert again.result
    assert again.thumbnail_jpeg
    assert origin.requests() == []
    assert crew.running_count == 0


def test_what_would_be_found_otherwise_is_fetched(
    qtbot: QtBot, tasks: FetchTasks, origin: Origin
) -> None:
    url = origin.url("/page/dash")
    first = _fetch(qtbot, tasks, url)
    others = msgspec.structs.replace(OPTIONS, rule=QualityRule.SMALLEST)
    assert _fetch(qtbot, tasks, url, others) != first
    assert _fetch(qtbot, tasks, url + "?another") != first


def test_what_may_have_changed_is_fetched(
    qtbot: QtBot, tasks: FetchTasks, origin: Origin, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = origin.url("/page/dash")
    first = _fetch(qtbot, tasks, url)
    monkeypatch.setattr("vidgrab_gui.workers.fetch_tasks.RECENT_S", 0.0)
    again = tasks.start(url, OPTIONS, 30)
    assert again.task_id != first
    tasks.release(again.task_id)


def test_a_stream_that_goes_on_is_fetched(qtbot: QtBot, tasks: FetchTasks, origin: Origin) -> None:
    url = origin.url("/live/recent/index.m3u8")
    first = tasks.start(url, OPTIONS, 30)
    done = _wait_for(qtbot, tasks, first.task_id, FetchStatus.COMPLETED)
    assert done.result
    assert done.result.is_live
    tasks.release(first.task_id)
    again = tasks.start(url, OPTIONS, 30)
    assert again.task_id != first.task_id
    tasks.release(again.task_id)
