"""What the window shows of a fetch: stages, media, failures; and nothing of the link before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.hand import Role
from tests.ui.conftest import Stand
from tests.ui.samples import (
    ARABIC_TITLE,
    LINK,
    MEDIA,
    SEVEN,
    SOUND,
    completed,
    failed,
    fetching,
    jpeg,
    stopped,
)
from vidgrab_gui.core.engine_version import STALE_DAYS
from vidgrab_gui.core.failures import Failure, FailureAction, FailureKind, text_of
from vidgrab_gui.core.fetch import FetchStage
from vidgrab_gui.ui.thin_bar import ThinBar

STAGES = [
    (FetchStage.STARTING, 0, "Initializing..."),
    (FetchStage.EXTRACTING, 25, "Extracting video metadata..."),
    (FetchStage.ANALYZING, 75, "Analyzing available formats..."),
]


@pytest.mark.parametrize(("stage", "percent", "words"), STAGES)
def test_a_running_fetch_says_its_stage(
    stand: Stand, stage: FetchStage, percent: int, words: str
) -> None:
    stand.window.show_fetch(fetching(stage))
    assert stand.hand.value("Fetch progress") == percent
    assert words in stand.hand.texts()


def test_a_finished_fetch_shows_what_the_link_is(stand: Stand) -> None:
    stand.window.show_fetch(completed(jpeg=jpeg()))
    assert stand.hand.value("Fetch progress") == 100
    texts = stand.hand.texts()
    assert "Video information ready" in texts
    assert "Big Buck Bunny 60fps 4K" in texts
    assert "Blender · 10 November 2014 · 10 min 34 s" in texts
    assert stand.body.card.picture.mark == "10:34"
    assert len(stand.hand.items("Quality")) == 7


def test_what_is_missing_leaves_no_trace(stand: Stand) -> None:
    bare = replace(MEDIA, channel="", upload_date="", duration_s=None)
    stand.window.show_fetch(completed(bare))
    assert stand.body.card.facts.text() == ""
    assert stand.body.card.picture.mark == ""
    live = replace(bare, is_live=True)
    stand.window.show_fetch(completed(live))
    assert stand.body.card.picture.mark == "Live"


def test_a_name_from_right_to_left_keeps_to_itself(stand: Stand) -> None:
    stand.window.show_fetch(completed(replace(MEDIA, channel=ARABIC_TITLE)))
    assert stand.body.card.facts.text().startswith(f"\u2068{ARABIC_TITLE}\u2069 · 10 November")


def test_titles_from_the_network_are_never_markup(stand: Stand) -> None:
    title = "<b>bold</b> & <img src=x>\nnext line " + "x" * 400
    stand.window.show_fetch(completed(replace(MEDIA, title=title)))
    label = stand.body.card.title
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text().startswith("<b>bold</b> & <img src=x> next line")
    assert "&lt;b&gt;" in label.toolTip()


def test_the_first_line_is_selected_and_one_click_from_its_file(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    stand.hand.press("Download")
    stand.hand.choose("Quality", "720p")
    stand.hand.press("Download")
    assert stand.notes.taken == [("download", LINK, "2160p"), ("download", LINK, "720p")]


def test_a_double_click_downloads(stand: Stand) -> None:
    stand.window.show_fetch(completed())
    view = stand.body.qualities.list
    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stand.notes.taken == [("download", LINK, "720p")]


def test_a_thumbnail_that_comes_late_keeps_the_selection(stand: Stand) -> None:
    stand.window.show_fetch(completed())
    stand.hand.choose("Quality", "480p")
    stand.window.show_fetch(completed(jpeg=jpeg()))
    assert stand.body.qualities.chosen is SEVEN[4]


def test_the_button_stands_in_the_selected_row_and_moves_with_it(stand: Stand) -> None:
    stand.show(completed())
    card = stand.body.qualities
    for row in (0, 3, 6):
        card.list.setCurrentIndex(card.model.index(row))
        place = card.list.visualRect(card.model.index(row))
        place.moveTopLeft(card.list.viewport().mapTo(card, place.topLeft()))
        assert place.contains(card.button.geometry())
    stand.window.resize(640, 480)
    bar = card.list.verticalScrollBar()
    stand.hand.wait(lambda: bar.maximum() > 0, "a list that scrolls")
    before_px, scrolled_px = card.button.y(), bar.value()
    bar.setValue(bar.maximum() - scrolled_px)
    assert card.button.y() - before_px == scrolled_px - bar.value()


def test_while_a_fetch_runs_nothing_of_the_one_before_is_usable(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed(jpeg=jpeg()))
    stand.window.show_fetch(fetching())
    assert not stand.hand.is_enabled("Download")
    assert stand.hand.items("Quality") == []
    assert MEDIA.title not in stand.hand.texts()
    assert stand.body.card.best.subtitle == "the best this link has"


@pytest.mark.parametrize("kind", list(FailureKind))
def test_a_failure_says_what_why_and_one_thing_to_do(stand: Stand, kind: FailureKind) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed(jpeg=jpeg()))
    stand.window.show_fetch(failed(kind))
    text = text_of(kind)
    texts = stand.hand.texts()
    assert texts.count(text.sentence) == 2
    assert text.cause in texts
    assert not stand.hand.is_enabled("Download")
    assert stand.hand.items("Quality") == []
    assert MEDIA.title not in texts
    assert stand.body.card.picture.mark == ""
    stand.hand.press(stand.body.failure.action_button.text())
    assert stand.notes.taken == [("act_on_failure", text.action, LINK)]


def test_details_can_be_copied(stand: Stand) -> None:
    stand.window.show_fetch(failed())
    stand.hand.press("Copy Details")
    assert QApplication.clipboard().text() == f"{LINK}\nlogin-required\nthe engine's own words"
    assert "Copied" in stand.hand.texts()


def test_after_a_failure_the_next_link_shows_as_ever(stand: Stand) -> None:
    stand.window.show_fetch(failed())
    stand.window.show_fetch(completed())
    assert stand.body.shown is stand.body.qualities
    assert stand.hand.is_enabled("Download")
    assert not stand.hand.has(Role.Button, "Copy Details")
    assert stand.body.failure.sentence.text() == ""


def test_stopped_and_cleared_fetches_leave_an_invitation(stand: Stand) -> None:
    invitation = "Paste a link to a video, a playlist or a song"
    assert invitation in stand.hand.texts()
    for is_stopped in (True, False):
        stand.window.show_fetch(completed())
        assert invitation not in stand.hand.texts()
        if is_stopped:
            stand.window.show_fetch(stopped())
        else:
            stand.window.clear_fetch()
        assert invitation in stand.hand.texts()
        assert stand.body.shown is stand.body.empty
        assert stand.hand.value("Fetch progress") == 0
    stand.hand.press("Try the demo")
    assert stand.notes.taken == [("try_demo",)]


def test_a_song_alone(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed(replace(MEDIA, qualities=(SOUND,))))
    assert stand.body.card.best.subtitle == "M4A · about 10 MB"
    assert stand.hand.items("Quality")[0].startswith("Audio Only, M4A")


def test_the_action_of_a_failure_goes_to_the_program(stand: Stand) -> None:
    stand.window.show_fetch(failed(FailureKind.NOT_A_LINK))
    stand.hand.press("Edit Link")
    assert stand.notes.taken == [("act_on_failure", FailureAction.EDIT_LINK, LINK)]
    stand.window.set_links(LINK)
    stand.window.focus_link()
    assert stand.window.link_row.field.edit.selectedText() == LINK


def test_an_old_engine_offers_to_be_updated_beside_everything_else(stand: Stand) -> None:
    aged = Failure(FailureKind.UNEXPECTED, engine_age_days=STALE_DAYS + 1)
    stand.window.show_fetch(replace(failed(), failure=aged))
    assert stand.hand.is_enabled("Try Again")
    stand.hand.press("Update the Engine")
    assert stand.notes.taken == [("act_on_failure", FailureAction.UPDATE_ENGINE, LINK)]
    fresh = replace(aged, engine_age_days=STALE_DAYS)
    stand.window.show_fetch(replace(failed(), failure=fresh))
    assert not stand.hand.is_enabled("Update the Engine")


def test_a_known_bar_never_moves_by_itself(stand: Stand) -> None:
    stand.window.show_fetch(fetching())
    assert not any(bar.is_moving for bar in stand.window.findChildren(ThinBar))


def test_the_folder_menu(stand: Stand) -> None:
    menu = stand.body.save.menu()
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == ["/home/anna/Downloads", "Choose Folder…", "Open Folder"]
    menu.actions()[-1].trigger()
    assert stand.notes.taken == [("open_folder",)]
    stand.window._on_folder_chosen("/there")
    assert stand.notes.taken[1:] == [("choose_folder", "/there")]
