"""A file that lacks something: what its row says, and how a person gets the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Stand
from tests.ui.samples import job
from vidgrab_gui.core.extras import Extra
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.job import FileMark, Job, JobAction, JobState
from vidgrab_gui.core.media import Obtained, SubtitleTrack
from vidgrab_gui.core.wishes import SubtitleWish, Wishes

RETRY = "Retry what is missing"
GERMAN = SubtitleTrack("de", "Deutsch")


def lacking(**changes: object) -> Job:
    usual = {
        "missing": (Extra.SUBTITLES,),
        "missing_subtitles": (GERMAN,),
        "file_mark": FileMark(1, digest="x"),
    }
    return job("a", JobState.WARNED, **usual | changes)


def test_the_row_names_what_is_missing(stand: Stand) -> None:
    stand.jobs.put(lacking())
    (row,) = stand.hand.items("Downloads")
    assert row.startswith("Video a, Done with warnings, 100 %")
    assert "subtitles missing: Deutsch" in row


def test_the_row_says_why_the_last_try_brought_nothing(stand: Stand) -> None:
    stand.jobs.put(lacking(failure=Failure(FailureKind.FILE_CHANGED)))
    (row,) = stand.hand.items("Downloads")
    assert "the file was moved or changed, and was left as it is" in row


def test_a_job_of_subtitles_alone_says_so(stand: Stand) -> None:
    wishes = Wishes(subtitles=SubtitleWish.ONLY)
    stand.jobs.put(job("a", JobState.DONE, wishes=wishes, obtained=Obtained("srt", 900)))
    (row,) = stand.hand.items("Downloads")
    assert "subtitles only, SRT" in row


def test_the_button_above_the_list_asks_for_what_is_missing(stand: Stand) -> None:
    stand.jobs.put(lacking())
    stand.hand.choose("Downloads", "Video a")
    stand.hand.wait(lambda: stand.hand.is_enabled(RETRY), RETRY)
    stand.hand.press(RETRY)
    assert stand.notes.taken == [("act_on_jobs", JobAction.RETRY_MISSING, ("a",))]


def test_the_row_itself_offers_it_after_opening(stand: Stand) -> None:
    stand.jobs.put(lacking())
    view = stand.body.downloads.list
    rect = view.visualRect(stand.rows.index(0))
    places = view._delegate.places(stand.jobs.job_at(0), rect, view.layoutDirection())
    assert [button.offer.label for button in places.buttons] == ["Open", RETRY]
    place: QPoint = places.buttons[1].rect.center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stand.notes.taken == [("act_on_jobs", JobAction.RETRY_MISSING, ("a",))]


def test_the_menu_and_the_key_ask_for_it_too(stand: Stand) -> None:
    stand.jobs.put(lacking())
    view = stand.pick(0)
    menu = view.menu()
    entries = [entry.text() for entry in menu.actions() if entry.text()]
    assert entries == [RETRY, "Open", "Show in Folder", "Remove", "Copy Link"]
    menu.deleteLater()
    QTest.keyClick(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert stand.notes.taken == [("act_on_jobs", JobAction.RETRY_MISSING, ("a",))]


@pytest.mark.parametrize(
    "changes",
    [
        {"missing": (), "missing_subtitles": (), "warnings": ("shorter than announced",)},
        {"missing": (Extra.SOUND_LANGUAGE,), "missing_subtitles": ()},
        {"file_mark": None},
    ],
)
def test_where_nothing_can_be_added_nothing_is_offered(
    stand: Stand, changes: dict[str, object]
) -> None:
    stand.jobs.put(lacking(**changes))
    stand.hand.choose("Downloads", "Video a")
    stand.hand.wait(lambda: stand.hand.is_enabled("Open"), "Open")
    assert not stand.hand.is_enabled(RETRY)


def test_a_job_that_gets_the_rest_can_only_be_given_up(stand: Stand) -> None:
    stand.jobs.put(replace(lacking(), state=JobState.FINISHING, ended_at_s=None))
    stand.hand.choose("Downloads", "Video a")
    stand.hand.wait(lambda: stand.hand.is_enabled("Cancel"), "Cancel")
    assert not any(stand.hand.is_enabled(name) for name in ("Pause", RETRY, "Retry", "Remove"))
