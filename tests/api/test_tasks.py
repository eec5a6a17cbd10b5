"""The book of fetches: bounded, and read while it is written."""

from __future__ import annotations

import threading
import time

import pytest

from vidgrab_gui.api.desk import FullError
from vidgrab_gui.api.tasks import KEPT_S, MOST_KEPT, MOST_OPEN, TaskBook
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus


def ended(snapshot: FetchSnapshot) -> FetchSnapshot:
    return FetchSnapshot(snapshot.task_id, snapshot.url, status=FetchStatus.COMPLETED)


def test_bounds_what_is_open() -> None:
    book = TaskBook()
    first, *_ = [book.open("http://a") for _ in range(MOST_OPEN)]
    with pytest.raises(FullError):
        book.open("http://a")
    book.put(ended(first))
    assert book.open("http://a").task_id != first.task_id


def test_bounds_what_is_kept_and_forgets_after_ten_minutes() -> None:
    now_s = [0.0]
    book = TaskBook(lambda: now_s[0])
    kept = []
    for _ in range(MOST_KEPT):
        kept.append(book.open("http://a"))
        book.put(ended(kept[-1]))
    with pytest.raises(FullError):
        book.open("http://a")
    now_s[0] = KEPT_S
    assert book.snapshot(kept[0].task_id)
    now_s[0] = KEPT_S + 1
    assert book.snapshot(kept[0].task_id) is None
    book.open("http://a")


def test_what_has_ended_stays_as_it_is_and_unknown_ones_are_not_taken() -> None:
    book = TaskBook()
    task = book.open("http://a")
    over = ended(task)
    book.put(FetchSnapshot(task.task_id, task.url, thumbnail_jpeg=b"x"))
    assert book.snapshot(task.task_id) == task
    book.put(over)
    book.put(FetchSnapshot(task.task_id, task.url, stage=FetchStage.ANALYZING))
    assert book.snapshot(task.task_id) == over
    book.put(FetchSnapshot("other", "http://b"))
    assert book.snapshot("other") is None


def test_forgets_one_that_could_not_begin() -> None:
    book = TaskBook()
    for _ in range(MOST_OPEN + 1):
        book.forget(book.open("http://a").task_id)
    book.forget("unknown")


def test_waiting_ends_with_the_task_or_the_time() -> None:
    book = TaskBook()
    task = book.open("http://a")
    assert book.wait(task.task_id, 0.05) == task
    timer = threading.Timer(0.1, book.put, [ended(task)])
    timer.start()
    began_s = time.monotonic()
    assert book.wait(task.task_id, 10) == ended(task)
    assert time.monotonic() - began_s < 5
    timer.join()
    assert book.wait("unknown", 10) is None
