"""The page for the door: who is allowed, the token, and where the extension is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QClipboard, QFontInfo, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.ui.conftest import Stand, StandMaker, focused
from tests.ui.test_preferences import answer, editor, opened
from vidgrab_gui.core import places
from vidgrab_gui.core.setting_fields import SettingsPage
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead
from vidgrab_gui.desktop.clipboard_watch import is_links_only
from vidgrab_gui.ui.client_editor import ClientsEditor
from vidgrab_gui.ui.preferences_dialog import PreferencesDialog
from vidgrab_gui.ui.token_row import RenewalQuestion, TokenRow

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
NAMES = ("VidGrab extension", "curl", "python-requests")


def page_of(stand: Stand, settings: Settings) -> PreferencesDialog:
    """Open the preferences with this page in front."""
    dialog = opened(stand, settings)
    dialog.list.setCurrentRow(list(SettingsPage).index(SettingsPage.BROWSER))
    return dialog


def settle() -> None:
    """Let everything lie where it stays: what wraps asks for its room one event later."""
    QTest.qWait(10)
    QApplication.sendPostedEvents()


def clients(dialog: PreferencesDialog) -> ClientsEditor:
    one = editor(dialog, "browser_clients")
    assert isinstance(one, ClientsEditor)
    return one


class TestClients:
    def test_nobody_is_said_in_words(self, stand: Stand) -> None:
        one = clients(page_of(stand, Settings()))
        assert one.nobody.isVisible()
        assert one.nobody.text() == "Nobody yet: whoever comes first is asked about."
        assert not one.list.isVisible()
        assert not one.remove.isVisible()

    def test_one_is_taken_off_by_the_button_and_save(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = page_of(stand, Settings(browser_clients=NAMES))
        hand, one = Hand(dialog, qtbot), clients(dialog)
        assert [hand.has(Role.ListItem, name) for name in NAMES] == [True] * 3
        assert not one.remove.isEnabled(), "nothing is chosen yet"
        one.list.setCurrentRow(1)
        hand.press("Remove: Allowed so far")
        assert one.value == ("VidGrab extension", "python-requests")
        assert stand.notes.taken == [], "only Save takes it"
        hand.press("Save")
        left = Settings(browser_clients=("VidGrab extension", "python-requests"))
        assert stand.notes.taken == [("change_settings", left)]

    def test_the_keyboard_alone_empties_the_list_and_is_not_lost(self, stand: Stand) -> None:
        dialog = page_of(stand, Settings(browser_clients=NAMES))
        one = clients(dialog)
        one.list.setFocus()
        QTest.keyClick(focused(), Key.Key_Down)
        QTest.keyClick(focused(), Key.Key_End)
        for left in (2, 1):
            QTest.keyClick(focused(), Key.Key_Delete)
            assert (len(one.value), focused()) == (left, one.list)
        QTest.keyClick(focused(), Key.Key_Delete)
        assert one.value == ()
        assert focused().isVisible()
        assert focused() is dialog.more
        assert one.nobody.isVisible()

    def test_the_button_that_took_the_last_off_hands_the_keyboard_on(self, stand: Stand) -> None:
        dialog = page_of(stand, Settings(browser_clients=("curl",)))
        one = clients(dialog)
        one.list.setCurrentRow(0)
        one.remove.setFocus()
        QTest.keyClick(focused(), Key.Key_Space)
        assert one.value == ()
        assert focused() is dialog.more

    def test_who_is_allowed_meanwhile_comes_and_who_was_taken_off_stays_away(
        self, stand: Stand, qtbot: QtBot
    ) -> None:
        before = Settings(browser_clients=("curl", "wget"))
        dialog = page_of(stand, before)
        clients(dialog).list.setCurrentRow(0)
        Hand(dialog, qtbot).press("Remove: Allowed so far")
        stand.window.show_settings(replace(before, browser_clients=("curl", "wget", "mine")))
        assert clients(dialog).value == ("wget", "mine")

    def test_the_list_is_as_high_as_a_few_names(self, stand: Stand) -> None:
        dialog = page_of(stand, Settings())
        one, highs = clients(dialog), []
        rows = one.list
        for count in (1, 3, 5, 50):
            one.show_value(tuple(f"client {k}" for k in range(count)))
            stand.hand.wait(lambda: rows.height() == rows.sizeHint().height(), "room for them")
            settle()
            assert bool(rows.verticalScrollBar().maximum()) is (count == 50), count
            highs.append(rows.height())
        assert highs[0] < highs[1] < highs[2] == highs[3]

    @pytest.mark.parametrize("width_px", [480, 600, 760])
    @pytest.mark.parametrize("size_px", [13, 26])
    def test_the_longest_name_is_there_whole(
        self, make_stand: StandMaker, text_size: Callable[[int], None], width_px: int, size_px: int
    ) -> None:
        text_size(size_px)
        name = "the long name " * 4 + "curl"
        dialog = page_of(make_stand(), Settings(browser_clients=(name, "curl")))
        dialog.resize(width_px, 400)
        settle()
        rows = clients(dialog).list
        assert not rows.verticalScrollBar().maximum()
        for row in range(2):
            place = rows.visualItemRect(rows.item(row))
            inner_px = place.width() - 26  # padding, border and the style's margins
            words = QFontMetrics(rows.font()).boundingRect(
                QRect(0, 0, inner_px, 9999), Qt.TextFlag.TextWordWrap, rows.item(row).text()
            )
            assert words.height() <= place.height() - 12, row


TOKEN = "pJ3vS0u8-9oXkq2Zr7dYbNwLh4tCgEfMiAaQ1V5x_sI"  # noqa: S105 - opens nothing
OTHER_TOKEN = "0" * 43


def row_of(dialog: PreferencesDialog) -> TokenRow:
    (row,) = dialog.findChildren(TokenRow)
    return row


def show_token(stand: Stand, token: str) -> None:
    stand.window.listings.dialogs.show_token(token)
    QApplication.sendPostedEvents()


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    one = QGuiApplication.clipboard()
    one.setText("before")
    yield one
    one.clear()


class TestToken:
    def test_is_asked_for_once_when_somebody_looks_and_the_door_is_open(self, stand: Stand) -> None:
        dialog = opened(stand, Settings(answers_browser=True))
        assert stand.notes.taken == [], "a keyring may ask to be unlocked"
        for row in (len(dialog.pages) - 1, 0, len(dialog.pages) - 1):
            dialog.list.setCurrentRow(row)
        assert stand.notes.taken == [("want_token",)]
        row_ = row_of(dialog)
        assert row_.says.text() == "Waiting for the system's keyring…"
        assert not row_.field.isVisible()
        assert not row_.copy.isVisible()

    def test_is_asked_for_when_the_switch_is_put_on_before_save(
        self, stand: Stand, qtbot: QtBot
    ) -> None:
        dialog = page_of(stand, Settings())
        row = row_of(dialog)
        assert row.says.text() == "It is shown here once the box above is ticked."
        assert stand.notes.taken == []
        switch = editor(dialog, "answers_browser").stop
        for _ in range(3):
            QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
        assert stand.notes.taken == [("want_token",)], "once is enough"
        assert row.says.text() == "Waiting for the system's keyring…"
        show_token(stand, TOKEN)
        assert row.field.text() == TOKEN
        Hand(dialog, qtbot).press("Save")
        assert stand.notes.taken[1:] == [("change_settings", Settings(answers_browser=True))]

    def test_is_there_to_be_read_and_not_to_be_changed(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = page_of(stand, Settings(answers_browser=True))
        show_token(stand, TOKEN)
        field = Hand(dialog, qtbot).find(Role.EditableText, "Token")
        assert field.state().readOnly
        assert field.text(QAccessible.Text.Value) == TOKEN
        row = row_of(dialog)
        row.field.setFocus()
        QTest.keyClicks(row.field, "x")
        assert row.field.text() == TOKEN
        assert QFontInfo(row.field.font()).fixedPitch()
        assert not dialog.changes, "it is no setting"

    def test_copy_puts_it_into_the_clipboard_and_says_so(
        self, stand: Stand, qtbot: QtBot, clipboard: QClipboard
    ) -> None:
        dialog = page_of(stand, Settings(answers_browser=True, watches_clipboard=True))
        show_token(stand, TOKEN)
        Hand(dialog, qtbot).press("Copy: Token")
        assert clipboard.text() == TOKEN
        assert not is_links_only(TOKEN), "the watch of the clipboard lets it lie"
        assert "Copied" in Hand(dialog, qtbot).texts()
        assert stand.notes.taken == [("want_token",)]

    @pytest.mark.parametrize(("words", "is_made"), [("New Token", True), ("Cancel", False)])
    def test_another_is_made_after_a_question(
        self, stand: Stand, qtbot: QtBot, words: str, is_made: bool
    ) -> None:
        dialog = page_of(stand, Settings(answers_browser=True))
        show_token(stand, TOKEN)
        stand.notes.taken.clear()
        Hand(dialog, qtbot).press("New Token…")
        (question,) = dialog.findChildren(RenewalQuestion)
        assert question.text() == "Make a new token?"
        assert question.informativeText() == ("Whoever has the old one must be given the new one.")
        assert question.defaultButton().text() == "Cancel"
        answer(dialog, words)
        assert stand.notes.taken == ([("renew_token",)] if is_made else [])
        assert row_of(dialog).field.text() == TOKEN, "until there is another"

    def test_another_is_said_to_be_another(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = page_of(stand, Settings(answers_browser=True))
        show_token(stand, TOKEN)
        show_token(stand, TOKEN)
        assert row_of(dialog).says.text() == ""
        show_token(stand, OTHER_TOKEN)
        assert row_of(dialog).field.text() == OTHER_TOKEN
        said = "This is the new one. The old one is refused from now on."
        assert said in Hand(dialog, qtbot).texts()

    def test_that_comes_too_late_finds_nobody(self, stand: Stand) -> None:
        opened(stand).reject()
        QApplication.sendPostedEvents()
        show_token(stand, TOKEN)

    def test_the_address_goes_with_the_port(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = page_of(stand, Settings(answers_browser=True))
        hand = Hand(dialog, qtbot)
        assert not [text for text in hand.texts() if "127.0.0.1" in text]
        show_token(stand, TOKEN)
        assert "Scripts find VidGrab at 127.0.0.1:47625" in hand.texts()
        editor(dialog, "browser_port").show_value(50_000)
        assert "Scripts find VidGrab at 127.0.0.1:50000" in hand.texts()

    @pytest.mark.parametrize("size_px", [13, 26])
    def test_there_is_room_for_it_at_any_size(
        self, make_stand: StandMaker, text_size: Callable[[int], None], size_px: int
    ) -> None:
        text_size(size_px)
        stand = make_stand()
        dialog = page_of(stand, Settings(answers_browser=True, browser_clients=NAMES))
        show_token(stand, TOKEN)
        row, page = row_of(dialog), dialog.pages[-1]
        for width_px in range(480, 1000, 40):
            dialog.resize(width_px, 400 + width_px // 2)
            settle()
            content = page.widget()
            assert content is not None
            assert content.width() <= page.viewport().width()
            for button in (row.copy, row.renew, row.folder):
                assert button.width() >= button.sizeHint().width(), (button.text(), width_px)
                assert row.rect().contains(button.geometry()), (button.text(), width_px)


class TestExtension:
    def test_its_folder_is_opened(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = page_of(stand, Settings())
        Hand(dialog, qtbot).press("Open Folder")
        assert stand.notes.taken == [("show_extension",)]

    def test_nothing_is_offered_that_did_not_come_along(self, stand: Stand) -> None:
        stand.notes.browser.has_extension = False
        row = row_of(page_of(stand, Settings()))
        assert not row.folder.isVisible()
        assert not row.folder_hint.isVisible()

    def test_is_looked_for_among_the_sources_and_in_the_bundle(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        root = Path(__file__).resolve().parents[2]
        assert places.extension_folder() == root / "resources" / "browser"
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
        assert places.extension_folder() == tmp_path / "browser"


def test_the_keyboard_goes_from_the_switch_by_the_token_to_the_port(stand: Stand) -> None:
    dialog = page_of(stand, Settings(answers_browser=True, browser_clients=NAMES))
    show_token(stand, TOKEN)
    row, one = row_of(dialog), clients(dialog)
    one.list.setCurrentRow(0)
    editor(dialog, "answers_browser").stop.setFocus()
    port = editor(dialog, "browser_port").stop
    way = [row.field, row.copy, row.renew, row.folder, port, one.list, one.remove, dialog.more]
    for stop in way:
        QTest.keyClick(focused(), Key.Key_Tab)
        assert focused() is stop


def test_imported_clients_stay_outside(stand: Stand) -> None:
    dialog = page_of(stand, Settings(browser_clients=("curl",)))
    held = Settings(connections=9)
    read = SettingsRead(held, ("connections", "browser_clients"), ("browser_clients",))
    stand.window.listings.dialogs.show_imported(read)
    assert dict(dialog.changes) == {"connections": 9}
    assert dialog.says.text().endswith("left as it was: Allowed so far")
