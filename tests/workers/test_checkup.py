"""Whether programs answer and places can be written to: with real ones, and with bad ones."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.conftest import ExpectedLogs
from tests.processes import child_pids
from vidgrab_gui.core.health import Check, Finding, Remedy, State
from vidgrab_gui.core.health_rules import log_finding
from vidgrab_gui.engine.tools import find_deno, find_ffmpeg, find_ffprobe
from vidgrab_gui.workers.checkup import Checkup, Glance, see_disk, see_log_folder
from vidgrab_gui.workers.program_trial import ProgramTrial

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its programs are scripts")
QUICK_S = 0.5
SEALED = "/proc"
"""A folder nobody can write to, not even root."""


_strangers: set[int] = set()
"""Children that were there before the test, such as the origin of all tests."""


@pytest.fixture(autouse=True)
def _note_strangers() -> None:
    _strangers.clear()
    _strangers.update(child_pids())


def started_pids() -> set[int]:
    """Return the children that came with the test."""
    return set(child_pids()) - _strangers


def nothing_runs_on() -> None:
    """See every child gone: what is killed dies a moment later."""
    until_s = time.monotonic() + 5.0
    while (left := started_pids()) and time.monotonic() < until_s:
        time.sleep(0.01)
    assert not left


class Heard:
    """A checkup and all it has told."""

    def __init__(self, limit_s: float) -> None:
        self.checkup = Checkup(limit_s=limit_s)
        self.findings: list[Finding] = []
        self.ends = 0
        self.checkup.found.connect(self.findings.append)
        self.checkup.ended.connect(self._count)

    def _count(self) -> None:
        self.ends += 1


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    assert qtbot
    heard = Heard(limit_s=10)
    yield heard
    heard.checkup.close()


def program(folder: Path, name: str, text: str, mode: int = 0o755) -> Path:
    """Put a program of a person's own into a folder."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text)
    path.chmod(mode)
    return path


@pytest.mark.parametrize(
    ("check", "find"),
    [
        (Check.FFMPEG, find_ffmpeg),
        (Check.FFPROBE, find_ffprobe),
        (Check.JAVASCRIPT, lambda _: find_deno()),
    ],
)
def test_our_own_programs_run_and_answer(check: Check, find: object) -> None:
    finding = ProgramTrial(check, find, limit_s=30).look()  # type: ignore[arg-type] # one of three
    assert finding.state is State.GOOD, finding
    assert finding.value("version")
    nothing_runs_on()


def test_ones_own_ffmpeg_is_named_as_such(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "ffmpeg").symlink_to(find_ffmpeg())
    finding = ProgramTrial(Check.FFMPEG, find_ffmpeg, str(mine), 30).look()
    assert finding.state is State.GOOD
    assert finding.said(str).startswith("Your own, version ")


def test_a_program_that_hangs_is_killed_with_all_it_started_and_said_so(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    program(mine, "ffmpeg", "#!/bin/sh\nsleep 600 &\nsleep 600\n")
    before_s = time.monotonic()
    finding = ProgramTrial(Check.FFMPEG, find_ffmpeg, str(mine), QUICK_S).look()
    assert time.monotonic() - before_s < QUICK_S + 3
    assert finding.state is State.BAD
    assert "did not answer" in finding.said(str)
    assert finding.remedies == (Remedy.USUAL_PROGRAMS,)
    nothing_runs_on()


def test_one_that_talks_without_end_is_not_listened_to_for_ever(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    program(mine, "ffmpeg", "#!/bin/sh\nwhile :; do echo nonsense nonsense nonsense; done\n")
    finding = ProgramTrial(Check.FFMPEG, find_ffmpeg, str(mine), 30).look()
    assert finding.state is State.BAD
    nothing_runs_on()


@pytest.mark.parametrize(
    "text",
    [
        "#!/bin/sh\necho something else\n",
        "#!/bin/sh\nexit 3\n",
        "no program at all\n",
        "#!/no/such/interpreter\n",
        "",
    ],
)
def test_one_that_cannot_be_run_is_said(tmp_path: Path, text: str) -> None:
    mine = tmp_path / "mine"
    program(mine, "ffprobe", text)
    finding = ProgramTrial(Check.FFPROBE, find_ffprobe, str(mine), 10).look()
    assert (finding.state, finding.remedies) == (State.BAD, (Remedy.USUAL_PROGRAMS,))
    assert "cannot be run" in finding.said(str)


@pytest.mark.parametrize("has_one", [False, True])
def test_a_folder_without_a_program_that_may_run_is_passed_over(
    tmp_path: Path, has_one: bool
) -> None:
    mine = tmp_path / "mine"
    if has_one:
        program(mine, "ffmpeg", "#!/bin/sh\n", mode=0o644)
    finding = ProgramTrial(Check.FFMPEG, find_ffmpeg, str(mine), 30).look()
    assert (finding.state, finding.remedies) == (State.NOTICE, (Remedy.USUAL_PROGRAMS,))


def test_a_program_that_is_missing_is_said() -> None:
    finding = ProgramTrial(Check.JAVASCRIPT, lambda _: "").look()
    assert finding.state is State.BAD
    assert "YouTube" in finding.said(str)


def test_a_trial_that_is_stopped_ends_at_once_and_starts_nothing_more(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    program(mine, "ffmpeg", "#!/bin/sh\nsleep 600\n")
    trial = ProgramTrial(Check.FFMPEG, find_ffmpeg, str(mine), 600)
    thread = threading.Thread(target=trial.look)
    thread.start()
    until_s = time.monotonic() + 10
    while not started_pids() and time.monotonic() < until_s:
        time.sleep(0.01)
    trial.stop()
    thread.join(3)
    assert not thread.is_alive()
    nothing_runs_on()
    trial.look()
    nothing_runs_on()


def test_a_folder_with_room_is_good_and_nothing_is_left_in_it(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    finding = see_disk(str(place))
    assert finding.said(str).startswith("It can be written to")
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    ("folder", "state", "part"),
    [
        ("/no/such/folder", State.NOTICE, "not there"),
        (SEALED, State.BAD, "cannot be written to"),
        (__file__, State.BAD, "cannot be written to"),
    ],
)
def test_a_folder_that_cannot_take_a_file_is_said(folder: str, state: State, part: str) -> None:
    finding = see_disk(folder)
    assert finding.state is state
    assert part in finding.said(str)
    assert finding.remedies == (Remedy.CHOOSE_FOLDER,)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is sealed for root")
def test_a_folder_of_ones_own_that_is_sealed_is_said(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir(mode=0o500)
    assert see_disk(str(place)).state is State.BAD


def test_the_logs_folder_may_still_be_missing() -> None:
    assert see_log_folder("/no/such/folder").state is State.GOOD
    assert see_log_folder(SEALED).state is State.BAD


def test_findings_come_one_by_one_and_then_the_end(
    qtbot: QtBot, heard: Heard, tmp_path: Path
) -> None:
    heard.checkup.start(
        [
            ProgramTrial(Check.FFMPEG, find_ffmpeg, limit_s=30),
            Glance(Check.DISK, lambda: see_disk(str(tmp_path))),
        ]
    )
    assert heard.checkup.is_running
    qtbot.waitUntil(lambda: heard.ends == 1, timeout=20_000)
    assert {finding.check for finding in heard.findings} == {Check.FFMPEG, Check.DISK}
    assert not heard.checkup.is_running


def test_what_gives_no_answer_is_said_and_never_heard_again(qtbot: QtBot) -> None:
    heard, release = Heard(limit_s=0.3), threading.Event()

    def hang() -> Finding:
        release.wait(20)
        return log_finding(can_write=True)

    heard.checkup.start([Glance(Check.LOG, hang)])
    qtbot.waitUntil(lambda: heard.ends == 1)
    (finding,) = heard.findings
    assert (finding.state, finding.said(str)) == (State.BAD, "There was no answer.")
    release.set()
    heard.checkup.close(5)
    qtbot.wait(20)
    assert len(heard.findings) == 1
    assert heard.ends == 1


def test_a_look_that_fails_is_logged_and_said(
    qtbot: QtBot, heard: Heard, expected_logs: ExpectedLogs
) -> None:
    expected_logs.expect("a check failed: keyring")

    def fail() -> Finding:
        raise RuntimeError("broken")

    heard.checkup.start([Glance(Check.KEYRING, fail)])
    qtbot.waitUntil(lambda: heard.ends == 1)
    assert heard.findings[0].state is State.BAD


def test_what_was_found_before_is_not_taken_for_what_is_looked_at_now(
    qtbot: QtBot, heard: Heard
) -> None:
    seen = threading.Event()

    def see_badly() -> Finding:
        seen.set()
        return log_finding(can_write=False)

    heard.checkup.start([Glance(Check.LOG, see_badly)])
    assert seen.wait(5)
    for thread in heard.checkup._threads:
        thread.join(5)  # what it has found is on its way
    heard.checkup.start([Glance(Check.LOG, lambda: log_finding(can_write=True))])
    qtbot.waitUntil(lambda: heard.ends == 1)
    assert [finding.state for finding in heard.findings] == [State.GOOD]


def test_a_look_that_outlives_the_checkup_says_nothing_to_nobody(qtbot: QtBot) -> None:
    assert qtbot
    checkup, release = Checkup(), threading.Event()

    def hang() -> Finding:
        release.wait(20)
        return log_finding(can_write=True)

    checkup.start([Glance(Check.LOG, hang)])
    (thread,) = checkup._threads
    checkup.close(0.01)
    shiboken6.delete(checkup)
    release.set()
    thread.join(5)  # what it raises would fail this test
    assert not thread.is_alive()


def test_looking_anew_gives_up_what_was_looked_at(
    qtbot: QtBot, heard: Heard, tmp_path: Path
) -> None:
    program(tmp_path / "mine", "ffmpeg", "#!/bin/sh\nsleep 600\n")
    heard.checkup.start([ProgramTrial(Check.FFMPEG, find_ffmpeg, str(tmp_path / "mine"), 600)])
    qtbot.waitUntil(lambda: bool(started_pids()))
    heard.checkup.start([Glance(Check.DISK, lambda: see_disk(str(tmp_path)))])
    qtbot.waitUntil(lambda: heard.ends == 1)
    assert [finding.check for finding in heard.findings] == [Check.DISK]
    qtbot.waitUntil(lambda: not started_pids())
