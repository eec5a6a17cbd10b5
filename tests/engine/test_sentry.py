"""Whoever is killed, and however: nothing the child has started lives on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.processes import descendant_pids
from vidgrab_gui.workers.child import EngineChild

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a job object does it there")

ORPHAN_S = 2.0
STARTER = """
import os, subprocess, sys, time
from vidgrab_gui.engine.sentry import post_sentry
post_sentry()
helper = subprocess.Popen(["sleep", "60"])
print(helper.pid, flush=True)
time.sleep(60)
"""


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_a_helper_ends_with_the_child_that_was_killed() -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", STARTER], stdout=subprocess.PIPE, start_new_session=True
    )
    assert child.stdout
    helper = int(child.stdout.readline())
    assert is_alive(helper)
    child.kill()  # it alone: nobody tells the group
    child.wait()
    child.stdout.close()
    until_s = time.monotonic() + ORPHAN_S
    while is_alive(helper):
        assert time.monotonic() < until_s, "the helper lives on"
        time.sleep(0.01)


def test_one_who_leads_no_group_posts_nobody() -> None:
    code = "from vidgrab_gui.engine.sentry import post_sentry\npost_sentry()\nprint('one')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.split() == [b"one"]


def test_the_engine_posts_one_and_takes_it_along() -> None:
    engine = EngineChild()
    until_s = time.monotonic() + 10
    while not descendant_pids(engine.pid):
        assert time.monotonic() < until_s
        time.sleep(0.01)
    (sentry,) = descendant_pids(engine.pid)
    os.kill(engine.pid, signal.SIGKILL)
    engine.close()
    until_s = time.monotonic() + ORPHAN_S
    while is_alive(sentry):
        assert time.monotonic() < until_s, "the sentry lives on"
        time.sleep(0.01)
