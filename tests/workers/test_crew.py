"""The crew: a warm spare, nothing left behind, an end on one deadline."""

from __future__ import annotations

import os
import signal
import time

import pytest
from pytestqt.qtbot import QtBot

from tests.origin.client import Origin
from tests.processes import child_pids
from vidgrab_gui.engine.protocol import Failed, Fetch
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.spare import SpareChild


def test_the_spare_is_the_child_that_is_taken() -> None:
    spare = SpareChild()
    before = set(child_pids())
    spare.warm()
    spare.warm()
    (pid,) = set(child_pids()) - before
    child = spare.take()
    assert child.pid == pid
    child.close()
    spare.close()


def test_a_dead_spare_is_replaced() -> None:
    spare = SpareChild()
    before = set(child_pids())
    spare.warm()
    (pid,) = set(child_pids()) - before
    os.kill(pid, signal.SIGKILL)
    while pid in child_pids():
        time.sleep(0.005)
    child = spare.take()
    assert child.pid != pid
    child.close()
    spare.close()


def test_a_closed_spare_warms_no_more() -> None:
    spare = SpareChild()
    spare.close()
    before = set(child_pids())
    spare.warm()
    assert set(child_pids()) == before


def test_closing_ends_hanging_work_in_time(qtbot: QtBot, origin: Origin) -> None:
    crew = Crew()
    workers = [crew.hire(Fetch(url=origin.url("/silent"))) for _ in range(3)]
    for worker in workers:
        worker.start()
    qtbot.waitUntil(lambda: len(origin.requests()) == 3, timeout=10_000)
    before_s = time.monotonic()
    assert crew.close(1.0)
    assert time.monotonic() - before_s < 1.0
    with pytest.raises(RuntimeError):
        crew.hire(Fetch(url="http://x"))


def test_an_engine_that_dies_is_a_failure_and_no_hang(qtbot: QtBot, origin: Origin) -> None:
    crew = Crew()
    ended: list[object] = []
    worker = crew.hire(Fetch(url=origin.url("/silent")))
    worker.ended.connect(ended.append)
    worker.start()
    qtbot.waitUntil(lambda: bool(origin.requests()), timeout=10_000)
    assert worker._child
    os.kill(worker._child.pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)
    assert isinstance(ended[0], Failed)
    assert ended[0].failure.kind == "engine-lost"
    qtbot.waitUntil(lambda: crew.running_count == 0)
    assert crew.close()


def test_many_workers_each_end_exactly_once(qtbot: QtBot) -> None:
    crew = Crew()
    ended: list[object] = []
    workers = []
    for number in range(12):
        worker = crew.hire(Fetch(url=f"http://127.0.0.1:9/{number}"))
        worker.ended.connect(ended.append)
        workers.append(worker)
    for number, worker in enumerate(workers):
        worker.start()
        if number % 2:
            worker.stop()
    qtbot.waitUntil(lambda: crew.running_count == 0, timeout=40_000)
    assert len(ended) == 12
    assert crew.close()
