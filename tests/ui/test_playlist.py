"""A playlist in the window: it fills while it is read, is searched, picked and saved."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role, name_of
from tests.ui.conftest import Stand, StandMaker, focused
from tests.ui.samples import completed, job, jpeg
from tests.ui.test_frames import Calls
from tests.ui.test_questions import questions
from vidgrab_gui.core.failures import Failure, FailureKind
from vidgrab_gui.core.fetch import FetchSnapshot, FetchStage, FetchStatus
from vidgrab_gui.core.job import JobState
from vidgrab_gui.core.listing import Entry, Listing, Picked
from vidgrab_gui.core.media import Obtained
from vidgrab_gui.models.entry_list import EntryRole
from vidgrab_gui.ui.body import Body
from vidgrab_gui.ui.list_panel import ListPanel

LINK = "https://lists.example/list/1"
SEARCH = "Search the playlist"
FRAME_S = 0.05
"""Of the thread's own time: what else the machine does is not counted."""


def _entries(first: int, last: int) -> tuple[Entry, ...]:
    return tuple(
        Entry(f"https://lists.example/{k}", f"Part {k}", duration_s=k)
        for k in range(first, last + 1)
    )


def _reading(count: int, expected: int | None = None) -> FetchSnapshot:
    listing = Listing(LINK, "A long story", "Anna", expected).with_more(_entries(1, count))
    stage = FetchStage.EXTRACTING
    return FetchSnapshot(
        "t", LINK, stage=stage, percent=stage.percent, message=stage.message, listing=listing
    )


def _read(count: int) -> FetchSnapshot:
    before, done = _reading(count), FetchStage.COMPLETED
    assert before.listing
    return replace(
        before,
        status=FetchStatus.COMPLETED,
        stage=done,
        percent=done.percent,
        message=done.message,
        listing=replace(before.listing, is_whole=True),
    )


def _show(stand: Stand, snapshot: FetchSnapshot) -> ListPanel:
    stand.window.set_links(snapshot.url)
    stand.show(snapshot)
    return stand.window.listings.lists.panel


def _field(stand: Stand, name: str) -> QLineEdit:
    field = stand.hand.find(Role.EditableText, name).object()
    assert isinstance(field, QLineEdit)
    return field


def _saved(stand: Stand) -> list[Picked]:
    return [note[1] for note in stand.notes.taken if isinstance(note[1], Picked)]


def _places(stand: Stand) -> list[int]:
    return [place for place, _ in _saved(stand)[-1].entries]


def _press_choice(stand: Stand, name: str) -> None:
    chip = stand.hand.find(Role.RadioButton, name).object()
    assert isinstance(chip, QWidget)
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)


def test_entries_are_there_while_the_list_is_still_being_read(stand: Stand) -> None:
    _show(stand, _reading(3, 50))
    assert stand.hand.items("Playlist") == ["Part 1, 1 s", "Part 2, 2 s", "Part 3, 3 s"]
    assert "Anna · 3 of 50 so far" in stand.hand.texts()
    assert "Extracting video metadata..." in stand.hand.texts()
    assert stand.hand.is_enabled("Stop")
    stand.show(_read(3))
    assert "Anna · 3 in this list" in stand.hand.texts()
    assert stand.hand.value("Fetch progress") == 100
    assert stand.hand.is_enabled("Fetch")


def test_all_are_picked_and_one_press_saves_them(stand: Stand) -> None:
    _show(stand, _read(3))
    assert "3 of 3 selected" in stand.hand.texts()
    stand.hand.press("Download 3")
    assert _saved(stand) == [Picked("A long story", 3, tuple(enumerate(_entries(1, 3), 1)), "best")]


def test_one_rule_of_quality_goes_with_all_of_them(stand: Stand) -> None:
    _show(stand, _read(3))
    # On Linux Qt calls a combo box by its value, and names it by its label.
    box = stand.hand.find(Role.ComboBox, "Best Quality").object()
    assert isinstance(box, QComboBox)
    assert box.accessibleName() == "Quality"
    labels = [i for i, _ in QAccessible.queryAccessibleInterface(box).relations()]
    assert [name_of(label) for label in labels] == ["Quality"]
    words = [box.itemText(k) for k in range(box.count())]
    assert words == [
        "Best Quality",
        *("2160p", "1440p", "1080p", "720p", "480p", "360p"),
        "Audio Only",
    ]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    stand.hand.press("Download 3")
    assert _saved(stand)[-1].wish == "1440p"


@pytest.mark.parametrize(("button", "wish"), [("Best Quality", "best"), ("Audio Only", "audio")])
def test_the_quick_buttons_save_what_is_picked(stand: Stand, button: str, wish: str) -> None:
    panel = _show(stand, _read(3))
    panel.entries.pick_rows([0], is_picked=False)
    assert stand.body.card.best.subtitle == "2 selected"
    stand.hand.press(button)
    assert (_saved(stand)[-1].wish, _places(stand)) == (wish, [2, 3])
    assert [note[0] for note in stand.notes.taken] == ["download_picked"]


def test_another_link_in_the_field_is_what_the_quick_buttons_mean(stand: Stand) -> None:
    _show(stand, _read(3))
    stand.window.set_links("https://other.example/film")
    stand.hand.press("Best Quality")
    assert stand.notes.taken == [("download", "https://other.example/film", "best")]


def test_with_nothing_picked_there_is_nothing_to_press(stand: Stand) -> None:
    _show(stand, _read(3))
    stand.hand.press("None")
    assert not stand.hand.is_enabled("Download 0")
    assert not stand.hand.is_enabled("Best Quality")
    stand.hand.press("Invert")
    assert stand.hand.is_enabled("Download 3")
    stand.hand.press("None")
    stand.hand.press("All")
    assert stand.hand.is_enabled("Download 3")


def test_a_search_shows_what_it_finds_and_all_means_that(stand: Stand) -> None:
    _show(stand, _read(30))
    stand.hand.press("None")
    QTest.keyClicks(_field(stand, SEARCH), "part 2")
    assert len(stand.hand.items("Playlist")) == 12
    stand.hand.press("All")
    assert "12 of 30 selected" in stand.hand.texts()


def test_the_first_so_many(stand: Stand) -> None:
    _show(stand, _read(30))
    QTest.keyClicks(_field(stand, "How many from the top"), "12")
    stand.hand.press("Download 12")
    assert _places(stand) == list(range(1, 13))
    stand.hand.press("All")
    assert _field(stand, "How many from the top").text() == ""


def test_the_keyboard_picks_one_and_a_range(stand: Stand) -> None:
    panel = _show(stand, _read(10))
    stand.hand.press("None")
    panel.list.setFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    panel.list.setCurrentIndex(panel.entries.index(1))
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    for _ in range(3):
        QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert _places(stand) == [2, 4, 5, 6, 7]


def test_a_click_picks_and_with_shift_a_range(stand: Stand) -> None:
    panel = _show(stand, _read(10))
    stand.hand.press("None")

    def click(row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = panel.list.visualRect(panel.entries.index(row)).center()
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, keys, place)

    click(1)
    click(4, Qt.KeyboardModifier.ShiftModifier)
    click(2)
    stand.hand.press("Download 3")
    assert _places(stand) == [2, 4, 5]


def test_a_screen_reader_hears_whether_an_entry_is_picked(stand: Stand) -> None:
    panel = _show(stand, _read(2))
    panel.entries.pick_rows([1], is_picked=False)
    view = stand.hand.find(Role.List, "Playlist")
    states = [view.child(k).state() for k in range(2)]
    assert [bool(state.checkable) for state in states] == [True, True]
    assert [bool(state.checked) for state in states] == [True, False]


def test_every_control_is_reached_by_keyboard_and_has_a_name(stand: Stand) -> None:
    panel = _show(stand, replace(_read(3), whole_list=True))
    scope = stand.window.listings.lists.scope
    wanted: list[QWidget] = [scope.list, *panel.controls]
    scope.video.setFocus()
    reached = []
    for _ in range(len(wanted) + 1):
        reached.append(focused())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert [one for one in reached if one in wanted] == [one for one in wanted if one in reached]
    assert set(panel.controls) <= set(reached)
    for control in wanted:
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_more_than_two_hundred_are_asked_about(stand: Stand, qtbot: QtBot) -> None:
    _show(stand, _read(201))
    stand.hand.press("Download 201")
    stand.hand.wait(lambda: len(questions(stand)) == 1, "a question")
    assert "201" in questions(stand)[0].text()
    assert _saved(stand) == []
    QTest.keyClick(questions(stand)[0], Qt.Key.Key_Escape)
    stand.hand.wait(lambda: not questions(stand), "no question")
    assert _saved(stand) == []
    stand.hand.press("Download 201")
    stand.hand.wait(lambda: len(questions(stand)) == 1, "a question")
    Hand(questions(stand)[0], qtbot).press("Download All 201")
    assert len(_saved(stand)[-1].entries) == 201


def test_two_hundred_are_not(stand: Stand) -> None:
    _show(stand, _read(200))
    stand.hand.press("Download 200")
    assert len(_saved(stand)[-1].entries) == 200


def test_how_files_are_placed_is_shown_and_chosen(stand: Stand) -> None:
    stand.window.listings.show_list_places(numbers=True, own_folder=False)
    panel = _show(stand, _read(3))
    assert (panel.numbers.isChecked(), panel.own_folder.isChecked()) == (True, False)
    assert stand.notes.taken == []
    for name in ("Number the files", "Own folder"):
        box = stand.hand.find(Role.CheckBox, name).object()
        assert isinstance(box, QWidget)
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert stand.notes.taken == [("place_lists", False, False), ("place_lists", False, True)]


def test_what_came_before_a_stop_can_still_be_saved(stand: Stand) -> None:
    _show(stand, _reading(7, 500))
    stand.show(replace(_reading(7, 500), status=FetchStatus.STOPPED, message=""))
    assert "Stopped" in stand.hand.texts()
    assert "Anna · 7 came; there may be more" in stand.hand.texts()
    stand.hand.press("Download 7")
    assert len(_places(stand)) == 7


def test_a_site_that_fails_in_the_middle_is_told(stand: Stand) -> None:
    failed = Failure(FailureKind.NO_CONNECTION)
    listing = replace(_reading(7).listing or Listing("", ""), is_whole=False)
    _show(stand, replace(_read(7), listing=listing, failure=failed))
    assert "Anna · 7 came; there may be more" in stand.hand.texts()
    assert "Video information ready" not in stand.hand.texts()
    assert len(stand.hand.items("Playlist")) == 7


def test_a_video_in_a_list_offers_both(stand: Stand) -> None:
    video = replace(completed(), is_in_list=True)
    stand.window.set_links(video.url)
    stand.show(video)
    assert stand.hand.find(Role.RadioButton, "This video").state().checked
    assert len(stand.hand.items("Quality")) == 7, "the video is what is meant unless told"
    _press_choice(stand, "Whole playlist")
    assert stand.notes.taken == [("fetch_list", video.url, True)]
    whole = replace(_read(37), url=video.url, whole_list=True)
    stand.show(whole)
    assert stand.hand.find(Role.RadioButton, "Whole playlist (37)").state().checked
    _press_choice(stand, "This video")
    assert stand.notes.taken[-1] == ("fetch_list", video.url, False)


def test_any_other_link_offers_no_choice(stand: Stand) -> None:
    stand.show(replace(completed(), is_in_list=True))
    stand.show(completed())
    assert not stand.hand.has(Role.RadioButton, "This video")


def test_a_film_after_a_list_shows_its_qualities_again(stand: Stand) -> None:
    panel = _show(stand, _read(3))
    stand.window.set_links(completed().url)
    stand.show(completed())
    assert not panel.isVisible()
    assert len(stand.hand.items("Quality")) == 7
    assert stand.body.card.best.subtitle != "3 selected"


def test_another_list_forgets_the_search(stand: Stand) -> None:
    panel = _show(stand, _read(3))
    panel.search.setText("1")
    stand.show(replace(_read(3), task_id="other"))
    assert panel.search.text() == ""
    assert len(stand.hand.items("Playlist")) == 3


def test_titles_are_never_markup_and_one_line(stand: Stand) -> None:
    odd = Entry("https://lists.example/x", "<b>bold</b> & more")
    listing = Listing(LINK, "<i>List</i>").with_more((odd,))
    _show(stand, replace(_read(1), listing=replace(listing, is_whole=True)))
    assert stand.hand.items("Playlist") == ["<b>bold</b> & more"]
    assert "<i>List</i>" in stand.hand.texts()


def test_a_saved_entry_tells_its_length(stand: Stand) -> None:
    bare = Entry("https://lists.example/x", "Bare")
    listing = Listing(LINK, "List").with_more((bare,))
    _show(stand, replace(_read(1), listing=listing))
    stand.jobs.put(job("j", JobState.DOWNLOADING, url=bare.url))
    obtained = Obtained("mp4", 1000, duration_s=61.0)
    stand.jobs.put(replace(stand.jobs.job_at(0), state=JobState.DONE, obtained=obtained))
    assert stand.hand.items("Playlist") == ["Bare, 1 min 1 s"]


def test_pictures_are_asked_for_where_the_person_looks(stand: Stand) -> None:
    pictured = tuple(
        replace(entry, thumbnail_url=f"https://lists.example/{k}.jpg")
        for k, entry in enumerate(_entries(1, 500), 1)
    )
    listing = Listing(LINK, "Pictured").with_more(pictured)
    panel = _show(stand, replace(_read(1), listing=listing))

    def asked() -> list[str]:
        wanted = [note[1] for note in stand.notes.taken if note[0] == "illustrate"]
        return [url for urls in wanted if isinstance(urls, tuple) for url in urls]

    stand.hand.wait(lambda: bool(asked()), "pictures are asked for")
    first = asked()
    assert first[0] == pictured[0].thumbnail_url
    assert len(first) < 30
    for url in first:
        stand.window.show_illustration(url, jpeg())
    assert panel.entries.index(0).data(EntryRole.JPEG) == jpeg()
    assert asked() == first, "nothing is asked for twice"
    panel.list.scrollToBottom()
    stand.hand.wait(lambda: len(asked()) > len(first), "others are asked for")
    assert asked()[-1] == pictured[-1].thumbnail_url
    everything = asked()
    panel.list.scrollToTop()
    panel.list.rested.emit()
    assert asked() == everything, "what is known is not asked for again"


def test_a_list_without_pictures_asks_for_none(stand: Stand) -> None:
    panel = _show(stand, _read(50))
    panel.list.rested.emit()
    assert stand.notes.taken == []


def test_five_thousand_stay_fluid(stand: Stand, monkeypatch: pytest.MonkeyPatch) -> None:
    panel = _show(stand, _reading(250))
    QApplication.processEvents()
    layouts = Calls(monkeypatch, Body, "arrange")
    snapshot, longest_s = _reading(250), 0.0
    for first in range(251, 5001, 250):
        assert snapshot.listing
        more = snapshot.listing.with_more(_entries(first, first + 249))
        snapshot = replace(snapshot, listing=more)
        began_s = time.thread_time()
        stand.window.show_fetch(snapshot)
        QApplication.processEvents()
        longest_s = max(longest_s, time.thread_time() - began_s)
    assert panel.entries.count == 5000
    assert longest_s < FRAME_S
    assert layouts.count <= 19, "once for each parcel at most"
    for text in ("part 49", ""):
        began_s = time.thread_time()
        panel.search.setText(text)
        QApplication.processEvents()
        assert time.thread_time() - began_s < FRAME_S
    began_s = time.thread_time()
    panel.none.click()
    panel.list.scrollToBottom()
    QApplication.processEvents()
    assert time.thread_time() - began_s < FRAME_S


@pytest.mark.parametrize(("width", "height"), [(1000, 860), (640, 480), (480, 400)])
def test_nothing_is_cut_off_at_any_size(make_stand: StandMaker, width: int, height: int) -> None:
    stand = make_stand(width, height)
    panel = _show(stand, _read(500))
    shown = [control for control in panel.controls if control.isVisible()]
    assert len(shown) == len(panel.controls)
    for control in shown:
        place = control.geometry()
        assert panel.rect().contains(place), control.accessibleName()
        assert place.width() >= control.minimumSizeHint().width(), control.accessibleName()
    rows = panel.list.viewport().height() // panel.list.delegate.row_px()
    assert rows >= 2
