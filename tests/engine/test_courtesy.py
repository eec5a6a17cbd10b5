"""A download gives way to the window; finding out what a link is does not."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.origin.client import Origin
from vidgrab_gui.engine.courtesy import STEPS_BACK
from vidgrab_gui.engine.protocol import Download, Failed, Fetch, Fetched, Progressed, Ready, Reply
from vidgrab_gui.workers.child import EngineChild
from vidgrab_gui.workers.work_folder import remove_work_folder

WITHIN_S = 5.0

SECOND = """
import os, subprocess, sys, threading
from vidgrab_gui.engine.courtesy import give_way
give_way()
niceness = "import os; print(os.getpriority(os.PRIO_PROCESS, 0))"
here = []
thread = threading.Thread(target=lambda: here.append(os.getpriority(os.PRIO_PROCESS, 0)))
thread.start()
thread.join()
print(here[0], flush=True)
subprocess.run([sys.executable, "-c", niceness])
"""


@pytest.fixture
def child() -> Iterator[EngineChild]:
    engine = EngineChild()
    yield engine
    engine.close()


def _heard(child: EngineChild, *last: type[Reply]) -> Reply:
    return next(reply for reply in child.replies() if isinstance(reply, last))


def _own() -> int:
    return os.getpriority(os.PRIO_PROCESS, 0)


def _group(pid: int) -> int | None:
    """How far the group of ``pid`` steps back; none where Linux says nothing of it.

    It says nothing of the first group of all, in which a container may run everything.
    """
    said = Path(f"/proc/{pid}/autogroup")
    steps = said.read_text(encoding="ascii").split() if said.exists() else []
    return int(steps[-1]) if steps else None


def test_a_download_steps_back_and_a_fetch_does_not(
    child: EngineChild, origin: Origin, folder: Path
) -> None:
    _heard(child, Ready)
    link = origin.url("/slow/200000/progressive.mp4")
    child.send(Fetch(url=link))
    fetched = _heard(child, Fetched, Failed)
    assert isinstance(fetched, Fetched), fetched
    assert os.getpriority(os.PRIO_PROCESS, child.pid) == _own()
    work = folder / ".vidgrab" / "a"
    order = Download(
        url=link,
        quality=fetched.media.qualities[0],
        title="x",
        folder=str(folder),
        work_folder=str(work),
    )
    child.send(order)
    assert isinstance(_heard(child, Progressed, Failed), Progressed)
    assert os.getpriority(os.PRIO_PROCESS, child.pid) == _own() + STEPS_BACK
    deadline_s = time.monotonic() + WITHIN_S
    while _group(child.pid) not in {STEPS_BACK, None}:
        assert time.monotonic() < deadline_s, "its session does not step back"
        time.sleep(0.01)
    child.close()
    remove_work_folder(work)


def test_a_child_steps_back_until_it_is_warm_or_somebody_waits(
    child: EngineChild, origin: Origin
) -> None:
    if _group(child.pid) is None:
        pytest.skip("Linux names no group here")
    wanted_s = time.monotonic() + WITHIN_S
    while _group(child.pid) != STEPS_BACK:
        assert time.monotonic() < wanted_s, "it is getting ready as if somebody waited"
        time.sleep(0.002)
    child.send(Fetch(url=origin.url("/slow/200000/progressive.mp4")))
    while _group(child.pid) != 0:
        assert time.monotonic() < wanted_s, "somebody waits, and it still steps back"
        time.sleep(0.002)
    assert isinstance(_heard(child, Ready, Failed), Ready)
    assert _group(child.pid) == 0


def test_a_warm_child_stands_ready(child: EngineChild) -> None:
    _heard(child, Ready)
    deadline_s = time.monotonic() + WITHIN_S
    while _group(child.pid) not in {0, None}:
        assert time.monotonic() < deadline_s, "it still steps back"
        time.sleep(0.01)


@pytest.mark.parametrize("leads", [True, False])
def test_what_is_started_afterwards_steps_back_too(*, leads: bool) -> None:
    before = _group(os.getpid())
    done = subprocess.run(
        [sys.executable, "-c", SECOND],
        capture_output=True,
        text=True,
        check=True,
        start_new_session=leads,
    )
    assert done.stdout.split() == [str(_own() + STEPS_BACK)] * 2
    assert _group(os.getpid()) == before  # whoever ran it by hand stays where they were
