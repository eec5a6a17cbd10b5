"""Getting a link in: typing, pasting in four ways, dropping; Fetch and Stop; the quick buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.hand import Role
from tests.ui.conftest import Stand
from tests.ui.samples import LINK, OTHER_LINK, completed, fetching, stopped
from vidgrab_gui.ui import link_row


@pytest.fixture
def clipboard() -> str:
    QApplication.clipboard().setText(f"  {OTHER_LINK}\n")
    return OTHER_LINK


def field(stand: Stand) -> link_row.UrlEdit:
    return stand.window.link_row.field.edit


def drop(stand: Stand, mime: QMimeData, *, at: QPoint | None = None) -> None:
    place = QPointF(at or stand.window.rect().center())
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
    QApplication.sendEvent(stand.window, entered)
    assert entered.isAccepted() == (mime.hasText() or mime.hasUrls())
    if entered.isAccepted():
        QApplication.sendEvent(stand.window, QDropEvent(place, copy, mime, left, none))


def test_the_field_has_the_keyboard_at_the_start(stand: Stand) -> None:
    assert QApplication.focusWidget() is field(stand)


def test_typing_and_enter_start_the_fetch(stand: Stand) -> None:
    QTest.keyClicks(field(stand), LINK)
    assert stand.notes.taken == []
    QTest.keyClick(field(stand), Qt.Key.Key_Return)
    assert stand.notes.taken == [("fetch", LINK)]


def test_the_paste_button_takes_the_clipboard_and_fetches(stand: Stand, clipboard: str) -> None:
    stand.window.set_links(LINK)
    stand.hand.press("Paste")
    assert stand.notes.taken == [("fetch", clipboard)]
    assert field(stand).text() == clipboard


@pytest.mark.usefixtures("clipboard")
def test_pasting_by_key_replaces_an_older_link(stand: Stand) -> None:
    stand.window.set_links(LINK)
    QTest.keyClick(field(stand), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field(stand).text() == OTHER_LINK
    assert stand.notes.taken == [("fetch", OTHER_LINK)]


@pytest.mark.usefixtures("clipboard")
def test_behind_a_space_a_paste_adds_a_link(stand: Stand) -> None:
    QTest.keyClicks(field(stand), f"{LINK} ")
    QTest.keyClick(field(stand), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stand.notes.taken == [("fetch", f"{LINK} {OTHER_LINK}")]


@pytest.mark.usefixtures("clipboard")
def test_pasting_by_the_context_menu(stand: Stand) -> None:
    menu = field(stand).menu()
    paste = menu.findChild(QAction, "edit-paste")
    assert paste in menu.actions()
    paste.trigger()
    menu.close()
    assert stand.notes.taken == [("fetch", OTHER_LINK)]
    assert field(stand).text() == OTHER_LINK


def test_words_that_are_no_link_go_to_the_cursor(stand: Stand) -> None:
    stand.window.set_links("https://example.com/")
    QApplication.clipboard().setText("clip")
    QTest.keyClick(field(stand), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stand.notes.taken == [("fetch", "https://example.com/clip")]


def test_an_empty_clipboard_does_nothing(stand: Stand) -> None:
    QApplication.clipboard().setText("")
    stand.hand.press("Paste")
    assert stand.notes.taken == []


def test_many_lines_become_one(stand: Stand) -> None:
    QApplication.clipboard().setText(f"{LINK}\n{OTHER_LINK}\n")
    stand.hand.press("Paste")
    assert field(stand).text() == f"{LINK} {OTHER_LINK}"
    stand.window.set_links(f"{OTHER_LINK}\r\n{LINK}")
    assert field(stand).text() == f"{OTHER_LINK} {LINK}"


def test_what_is_too_long_is_cut_between_links(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link_row, "MOST_CHARACTERS", len(LINK) + 5)
    QApplication.clipboard().setText(f"{LINK} {OTHER_LINK}")
    stand.hand.press("Paste")
    assert field(stand).text() == LINK


def test_dropping_links_or_text_anywhere_starts_the_fetch(stand: Stand) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.com/a%20b?c=%26d")])
    drop(stand, mime)
    assert stand.notes.taken == [("fetch", "https://example.com/a%20b?c=%26d")]
    mime = QMimeData()
    mime.setText(LINK)
    drop(stand, mime, at=field(stand).mapTo(stand.window, QPoint(9, 9)))
    assert stand.notes.taken[1:] == [("fetch", LINK)]
    assert field(stand).text() == LINK


def test_what_holds_no_words_is_not_taken(stand: Stand) -> None:
    mime = QMimeData()
    mime.setData("application/x-thing", b"1")
    drop(stand, mime)
    assert stand.notes.taken == []


def test_fetch_reads_stop_while_a_fetch_runs(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.hand.press("Fetch")
    stand.window.show_fetch(fetching())
    assert not stand.hand.has(Role.Button, "Fetch")
    width_px = stand.window.link_row.fetch_button.width()
    stand.hand.press("Stop")
    assert stand.notes.taken == [("fetch", LINK), ("stop_fetch",)]
    stand.window.show_fetch(stopped())
    assert stand.hand.has(Role.Button, "Fetch")
    assert stand.window.link_row.fetch_button.width() == width_px


def test_quick_buttons_follow_the_field_alone(stand: Stand) -> None:
    for name in ("Best Quality", "Audio Only"):
        assert not stand.hand.is_enabled(name)
    QTest.keyClicks(field(stand), "not a link")
    assert not stand.hand.is_enabled("Best Quality")
    field(stand).clear()
    QTest.keyClicks(field(stand), LINK)
    for snapshot in (None, fetching(), completed(), stopped()):
        if snapshot:
            stand.window.show_fetch(snapshot)
        stand.hand.press("Best Quality")
        stand.hand.press("Audio Only")
    assert stand.notes.taken == [("download", LINK, "best"), ("download", LINK, "audio")] * 4


def test_promises_are_made_for_the_link_in_the_field_only(stand: Stand) -> None:
    stand.window.set_links(LINK)
    stand.window.show_fetch(completed())
    assert stand.body.card.best.subtitle == "2160p60 · about 643 MB"
    stand.window.set_links(OTHER_LINK)
    assert stand.body.card.best.subtitle == "the best this link has"
    assert stand.body.card.audio.subtitle == "just the sound"


def test_several_links_are_counted_and_all_saved(stand: Stand) -> None:
    links = " ".join(f"https://example.com/{k}" for k in range(3))
    stand.window.set_links(links)
    assert "3 links" in stand.hand.texts()
    assert "https://example.com/0" in stand.hand.texts()
    stand.hand.press("Audio Only")
    assert stand.notes.taken == [("download", links, "audio")]
    stand.window.set_links(" ".join(f"https://example.com/{k}" for k in range(9)))
    assert "and 6 more" in stand.hand.texts()


def test_a_double_click_on_fetch_does_not_stop_what_it_began(stand: Stand) -> None:
    stand.window.set_links(LINK)
    button, left = stand.window.link_row.fetch_button, Qt.MouseButton.LeftButton
    QTest.mouseClick(button, left)
    stand.window.show_fetch(fetching())
    QTest.mouseDClick(button, left)
    QTest.mouseRelease(button, left)
    assert stand.notes.taken == [("fetch", LINK)]
    QTest.mouseClick(button, left)
    assert stand.notes.taken == [("fetch", LINK), ("stop_fetch",)]


@pytest.mark.parametrize("name", ["films.txt", "A film.url", "film.webloc"])
def test_dropped_files_of_links_are_read(stand: Stand, name: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"/nowhere/{name}"), QUrl(LINK)])
    drop(stand, mime)
    assert stand.notes.taken == [("read_links_in", (f"/nowhere/{name}",), LINK)]


def test_another_dropped_file_is_refused_in_words_as_before(stand: Stand) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/nowhere/film.mp4")])
    drop(stand, mime)
    assert stand.notes.taken == [("fetch", "file:///nowhere/film.mp4")]
