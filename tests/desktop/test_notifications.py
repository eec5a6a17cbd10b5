"""Notifications, as a real notification daemon gets and shows them."""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.desktop.desk import Desk, Notifications
from tests.origin.client import Origin
from tests.programs import running_program
from tests.ui.samples import job
from vidgrab_gui.core.failures import Failure, FailureAction, FailureKind
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.core.media import Obtained
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.words import Words
from vidgrab_gui.desktop.notifications import BusNotifier, Notification, escaped
from vidgrab_gui.desktop.session_bus import SessionBus, Spot
from vidgrab_gui.desktop.tidings import Tidings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
_SIGNAL = (Spot("/a", "a.b"), "C", "s", "d" * 1000)
FILM = Obtained("mp4", 94_000_000, 60.0, 1920, 1080, 30.0, "SDR", "H.264", "AAC")
SIGN_IN = Failure(FailureKind.LOGIN_REQUIRED)


class Teller:
    """The tidings, joined to the bus as in the program."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.bus = SessionBus(self.owner)
        self.notifier = BusNotifier(self.bus, self.owner)
        self.left = 0
        self.is_watched = False
        self.tidings = Tidings(
            self.notifier, Words(), lambda: self.left, lambda: self.is_watched, self.owner
        )
        self.tidings.apply(Settings())
        self.notifier.pressed.connect(self.tidings.act)
        self.asked: list[object] = []
        self.tidings.asked.connect(lambda action, ids: self.asked.append((action, ids)))
        self.tidings.fix_asked.connect(lambda action, url: self.asked.append((action, url)))
        self.tidings.window_wanted.connect(lambda: self.asked.append("window"))

    def end(self, *jobs: Job, left: int = 0) -> None:
        """Let jobs run and end."""
        self.left = left
        for one in jobs:
            self.tidings.note(replace(one, state=JobState.DOWNLOADING))
            self.tidings.note(one)

    def close(self) -> None:
        self.tidings.close()
        self.bus.close()


@pytest.fixture
def teller(qtbot: QtBot) -> Iterator[Teller]:
    made = Teller()
    yield made
    made.close()
    del qtbot


@pytest.fixture
def shown(desk: Desk) -> Notifications:
    desk.start_screen()
    return desk.start_notifications()


def done(number: int = 0, title: str = "Spring", state: JobState = JobState.DONE) -> Job:
    obtained = FILM if state is JobState.DONE else None
    failure = SIGN_IN if state is JobState.FAILED else None
    return replace(job(f"job-{number}", state, title=title), obtained=obtained, failure=failure)


def wait_for(qtbot: QtBot, shown: Notifications, count: int = 1) -> None:
    qtbot.waitUntil(lambda: shown.count == count, timeout=10_000)


def settled(qtbot: QtBot, teller: Teller, shown: Notifications) -> None:
    """Go on once all that is under way has been said: what follows it has come."""
    qtbot.wait(900)
    teller.notifier.show(Notification("the last", "", "the last"))
    qtbot.waitUntil(lambda: shown.count > 0, timeout=10_000)


def test_one_that_is_done_says_what_was_obtained(
    qtbot: QtBot, shown: Notifications, teller: Teller
) -> None:
    teller.end(done(title="Fish & <b>Chips</b>"))
    wait_for(qtbot, shown)
    ((title, body),) = shown.close_all()
    assert title == "Fish & <b>Chips</b>"
    assert body.startswith("Saved: ")
    assert "1080p" in body
    assert "94 MB" in body


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Open", (JobAction.OPEN, ["job-0"])),
        ("Show in Folder", (JobAction.SHOW_IN_FOLDER, ["job-0"])),
    ],
)
def test_its_buttons_do_what_they_say(
    qtbot: QtBot, shown: Notifications, teller: Teller, words: str, asked: object
) -> None:
    teller.end(done())
    wait_for(qtbot, shown)
    shown.press(words)
    qtbot.waitUntil(lambda: teller.asked == [asked])


def test_a_click_on_it_brings_the_window(
    qtbot: QtBot, shown: Notifications, teller: Teller
) -> None:
    teller.end(done())
    wait_for(qtbot, shown)
    shown.click()
    qtbot.waitUntil(lambda: teller.asked == ["window"])


def test_one_that_failed_says_why_and_offers_what_helps(
    qtbot: QtBot, shown: Notifications, teller: Teller
) -> None:
    teller.end(done(state=JobState.FAILED))
    wait_for(qtbot, shown)
    shown.press("Open in Browser")
    qtbot.waitUntil(lambda: len(teller.asked) == 1)
    shown.press("Retry")
    qtbot.waitUntil(lambda: len(teller.asked) == 2)
    assert teller.asked[0] == (FailureAction.OPEN_PAGE, done().url)
    assert teller.asked[1] == (JobAction.RETRY, ["job-0"])
    ((_, body),) = shown.close_all()
    assert body.startswith("Failed: ")


def test_thirty_that_end_together_are_one(
    qtbot: QtBot, shown: Notifications, teller: Teller
) -> None:
    states = [JobState.FAILED if number % 10 == 0 else JobState.DONE for number in range(30)]
    teller.end(*(done(number, state=state) for number, state in enumerate(states)))
    wait_for(qtbot, shown)
    shown.press("Retry")
    qtbot.waitUntil(lambda: bool(teller.asked))
    assert teller.asked == [(JobAction.RETRY, ["job-0", "job-10", "job-20"])]
    assert shown.close_all() == [("All downloads have ended", "27 saved · 3 failed")]


def test_a_long_run_has_one_that_counts(qtbot: QtBot, shown: Notifications, teller: Teller) -> None:
    for number in range(3):
        teller.end(done(number), left=10 - number)
        settled(qtbot, teller, shown)
    wait_for(qtbot, shown, 2)
    texts = shown.close_all()
    assert ("3 download(s) have ended", "3 saved") in texts
    assert len(texts) == 2, "the others were replaced"


@pytest.mark.parametrize(
    ("settings", "jobs"),
    [
        (Settings(notifies_finished=False), [done()]),
        (Settings(notifies_failed=False), [done(state=JobState.FAILED)]),
        (
            Settings(notifies_all_done=False, notifies_finished=False),
            [done(0), done(1)],
        ),
    ],
)
def test_what_is_not_wanted_is_not_shown(
    qtbot: QtBot, shown: Notifications, teller: Teller, settings: Settings, jobs: list[Job]
) -> None:
    teller.tidings.apply(settings)
    teller.end(*jobs)
    settled(qtbot, teller, shown)
    assert [title for title, _ in shown.close_all()] == ["the last"]


def test_what_is_watched_in_the_window_is_not_shown(
    qtbot: QtBot, shown: Notifications, teller: Teller
) -> None:
    teller.is_watched = True
    teller.end(done())
    settled(qtbot, teller, shown)
    assert [title for title, _ in shown.close_all()] == ["the last"]


def test_cancelled_and_paused_ones_are_no_news(
    qtbot: QtBot, shown: Notifications, teller: Teller
) -> None:
    teller.end(done(0, state=JobState.CANCELLED), done(1, state=JobState.PAUSED))
    teller.tidings.note(done(2))  # which ended before anybody looked
    settled(qtbot, teller, shown)
    assert [title for title, _ in shown.close_all()] == ["the last"]


def test_a_daemon_that_comes_late_shows_the_next(qtbot: QtBot, desk: Desk, teller: Teller) -> None:
    teller.end(done(0))
    with qtbot.waitSignal(teller.bus.answered, timeout=10_000) as answered:
        pass
    assert answered.args[1] is None, "nobody is there"
    desk.start_screen()
    shown = desk.start_notifications()
    teller.end(done(1, title="The next"))
    wait_for(qtbot, shown)
    assert [title for title, _ in shown.close_all()] == ["The next"]


class TestBadBuses:
    """A bus that is not what it should be costs nothing."""

    def check(self, qtbot: QtBot) -> None:
        teller = Teller()
        before_s = time.monotonic()
        teller.end(done())
        teller.notifier.show(Notification("a", "b", "c"))
        for _ in range(1000):
            teller.bus.tell(*_SIGNAL)
        assert time.monotonic() - before_s < 0.2
        qtbot.wait(100)
        before_s = time.monotonic()
        teller.close()
        assert time.monotonic() - before_s < 0.3

    @pytest.mark.parametrize("address", ["", "unix:path=/nowhere", "tcp:host=x", "nonsense"])
    def test_none_at_all(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        self.check(qtbot)

    def test_one_that_says_nothing(
        self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        with socket.socket(socket.AF_UNIX) as door:
            door.bind(str(tmp_path / "bus"))
            door.listen()
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
            self.check(qtbot)

    def test_one_that_dies(self, qtbot: QtBot, desk: Desk, teller: Teller) -> None:
        desk.start_screen()
        shown = desk.start_notifications()
        teller.end(done())
        wait_for(qtbot, shown)
        desk.end()
        qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name == "session-bus"])
        teller.end(done(1))
        teller.tidings.close()


def test_what_looks_like_markup_is_shown_as_it_is(
    qtbot: QtBot, shown: Notifications, teller: Teller
) -> None:
    teller.notifier.show(Notification("<i>a</i>", "1 &lt; 2 <b>bold</b>\0\ud800", "x"))
    wait_for(qtbot, shown)
    assert shown.close_all() == [("<i>a</i>", "1 &amp;lt; 2 &lt;b&gt;bold&lt;/b&gt; ?")]


def test_marks_are_escaped() -> None:
    assert escaped("<a href='x'>&amp;</a>") == "&lt;a href='x'&gt;&amp;amp;&lt;/a&gt;"


def test_a_real_download_is_told_and_its_click_brings_the_window_back(
    qtbot: QtBot, shown: Notifications, tmp_path: Path, folder: Path, origin: Origin
) -> None:
    settings = Settings(folder=str(folder))
    with running_program(qtbot, tmp_path / "settings.toml", settings) as running:
        running.program.appear()
        running.program.window.hide()
        running.program.controller.download(origin.url("/progressive.mp4"), "best")
        wait_for(qtbot, shown)
        shown.click()
        running.hand.wait(running.program.window.isVisible, "the window")
        ((title, body),) = shown.close_all()
    assert "progressive" in title.lower()
    assert body.startswith("Saved: ")
    assert os.listdir(folder)  # noqa: PTH208 - any file
