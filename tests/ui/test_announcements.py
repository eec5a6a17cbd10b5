"""What is said aloud: states as they change and what came of a wish; never mere progress."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Stand, focused
from tests.ui.samples import LINK, MB, fetching, job, listed
from vidgrab_gui.core.fetch import FetchStatus
from vidgrab_gui.core.job import Hold, JobState
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.progress import Phase, Progress
from vidgrab_gui.models.job_filter import JobKind
from vidgrab_gui.ui.job_announcer import GATHER_MS

Key = Qt.Key


class Ear:
    """Takes note of what the lists and downloads let a screen reader say."""

    def __init__(self, stand: Stand) -> None:
        self.heard: list[str] = []
        self._stand = stand
        stand.window.listings.said.connect(self.heard.append)

    def wait_for(self, *sentences: str) -> None:
        self._stand.hand.wait(lambda: len(self.heard) >= len(sentences), f"{sentences}", within_s=3)
        assert self.heard == list(sentences)

    def wait_out(self) -> None:
        """Let all that waits to be said be said."""
        QTest.qWait(GATHER_MS * 2)


@pytest.fixture
def ear(stand: Stand) -> Ear:
    """Listen."""
    return Ear(stand)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (JobState.DOWNLOADING, "Video a, Downloading"),
        (JobState.DONE, "Video a, Done"),
        (JobState.WARNED, "Video a, Done with warnings"),
        (JobState.FAILED, "Video a, Failed: the site wants you to sign in first"),
        (JobState.CANCELLED, "Video a, Cancelled"),
    ],
)
def test_a_state_is_said_when_it_comes(stand: Stand, ear: Ear, state: JobState, said: str) -> None:
    stand.jobs.put(job("a", JobState.WAITING))
    stand.jobs.put(job("a", state))
    ear.wait_for(said)


def test_why_a_download_rests_is_said_with_it(stand: Stand, ear: Ear) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    stand.jobs.put(job("a", JobState.PAUSED, hold=Hold.NO_ROOM))
    ear.wait_for("Video a, Paused, not enough room on the disk")


def test_progress_is_not_said(stand: Stand, ear: Ear) -> None:
    stand.jobs.put(job("a", JobState.DOWNLOADING))
    for percent in range(5):
        moved = Progress(Phase.VIDEO, percent, percent * MB, 100 * MB, MB, 42)
        stand.jobs.put(job("a", JobState.DOWNLOADING, progress=moved))
        stand.jobs.flush()
    ear.wait_out()
    assert ear.heard == []


def test_what_was_there_at_the_start_is_not_said(stand: Stand, ear: Ear) -> None:
    stand.jobs.put_many([job("a", JobState.DONE), job("b", JobState.FAILED)])
    stand.jobs.remove("a")
    ear.wait_out()
    assert ear.heard == []


def test_many_at_once_are_one_sentence(stand: Stand, ear: Ear) -> None:
    names = [f"{number}" for number in range(40)]
    stand.jobs.put_many([job(name, JobState.DOWNLOADING) for name in names])
    for name in names[:30]:
        stand.jobs.put(job(name, JobState.DONE))
    for name in names[30:]:
        stand.jobs.put(job(name, JobState.FAILED))
    ear.wait_out()
    (sentence,) = ear.heard
    assert "40" in sentence
    assert "Done 30, Failed 10" in sentence


def test_only_the_last_of_quick_changes_is_said(stand: Stand, ear: Ear) -> None:
    stand.jobs.put(job("a", JobState.WAITING))
    for state in (JobState.DOWNLOADING, JobState.PAUSED, JobState.CANCELLED):
        stand.jobs.put(job("a", state))
    ear.wait_for("Video a, Cancelled")


def test_how_many_a_filter_leaves_is_said(stand: Stand, ear: Ear) -> None:
    stand.jobs.put(job("a", JobState.DONE))
    stand.body.downloads.show_kind(JobKind.DONE)
    stand.body.downloads.show_kind(JobKind.FAILED)
    ear.wait_for("1 shown", "Nothing has failed")


def test_a_playlist_says_how_many_it_holds_once_it_is_whole(stand: Stand) -> None:
    views = stand.window.listings
    stand.window.set_links(LINK)
    coming = replace(listed(3), status=FetchStatus.FETCHING)
    assert "so far" not in views.show_fetch(coming)[1], "not with every parcel"
    assert views.show_fetch(listed(12))[1].endswith("Anna · 12 in this list")
    assert views.show_fetch(listed(12))[1] == "", "once"


def test_searching_and_picking_say_what_came_of_them(stand: Stand, ear: Ear) -> None:
    stand.window.set_links(LINK)
    stand.show(listed(12))
    panel = stand.window.listings.lists.panel
    panel.search.setFocus()
    QTest.keyClicks(panel.search, "Part 5")
    ear.wait_for("1 found")
    panel.none.click()
    ear.wait_for("1 found", "11 of 12 selected")


def test_f6_comes_to_what_a_notice_offers(stand: Stand) -> None:
    stand.window.show_offer(Notice("Removed 1 download.", (NoticeAction.UNDO_REMOVE,), "a"))
    stand.window.link_row.field.edit.setFocus()
    QTest.keyClick(focused(), Key.Key_F6)
    assert focused().accessibleName() == "Undo"


def test_stages_are_said_by_the_window(stand: Stand) -> None:
    assert stand.window.listings.show_fetch(fetching())[1] == "Extracting video metadata..."
    assert stand.window.listings.show_fetch(fetching())[1] == "", "once"
