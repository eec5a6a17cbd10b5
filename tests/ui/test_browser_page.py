"""The page for the door: who is allowed, the token, and where the extension is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.ui.conftest import Stand, focused
from tests.ui.test_preferences import editor, opened
from vidgrab_gui.core.setting_fields import SettingsPage
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.client_editor import ClientsEditor
from vidgrab_gui.ui.preferences_dialog import PreferencesDialog

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
NAMES = ("VidGrab extension", "curl", "python-requests")


def page_of(stand: Stand, settings: Settings) -> PreferencesDialog:
    """Open the preferences with this page in front."""
    dialog = opened(stand, settings)
    dialog.list.setCurrentRow(list(SettingsPage).index(SettingsPage.BROWSER))
    return dialog


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
        for count in (1, 3, 5, 50):
            one.show_value(tuple(f"client {k}" for k in range(count)))
            highs.append(one.list.height())
            one.list.doItemsLayout()
            assert bool(one.list.verticalScrollBar().maximum()) is (count == 50), count
        assert highs[0] < highs[1] < highs[2] == highs[3]
