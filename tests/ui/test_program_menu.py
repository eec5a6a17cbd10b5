"""The menu of the whole program: from an empty start, by keyboard, with every entry named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox

from tests.ui.conftest import Stand
from vidgrab_gui.ui.program_actions import HELP, ProgramAction, program_key, program_word


def entries(menu: QMenu) -> list[str]:
    """Return the words of a menu and of the menus in it."""
    words: list[str] = []
    for action in menu.actions():
        inner = action.menu()
        words += entries(inner) if isinstance(inner, QMenu) else [action.text()]
    return [word for word in words if word]


def test_every_action_offered_stands_in_the_menu_once(stand: Stand) -> None:
    listings = stand.window.listings
    offered = listings.dialogs.offered
    assert sorted(entries(listings.menu)) == sorted(program_word(action) for action in offered)


def test_every_action_has_words(stand: Stand) -> None:
    assert stand.window.isVisible()
    assert all(program_word(action) for action in ProgramAction)
    assert set(HELP) < set(ProgramAction)


def test_the_menu_opens_without_any_download(stand: Stand) -> None:
    button = stand.window.foot.menu_button
    assert button.isVisible()
    assert button.accessibleName() == "Menu"
    assert button.menu() is stand.window.listings.menu


def test_ctrl_q_closes_the_window(stand: Stand) -> None:
    assert program_key(ProgramAction.QUIT).toString() == "Ctrl+Q"
    QTest.keyClick(stand.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    stand.hand.wait(lambda: not stand.window.isVisible(), "the window is closed", within_s=3)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_dialog_asked_for_twice_opens_once(stand: Stand) -> None:
    dialogs = stand.window.listings.dialogs
    for action in (ProgramAction.ABOUT, ProgramAction.NETWORK):
        dialogs.act(action)
        dialogs.act(action)
        shown = [d for d in stand.window.findChildren(QDialog) if d.isVisible()]
        assert len(shown) == 1
        if isinstance(shown[0], QMessageBox):
            assert QApplication.applicationVersion() in shown[0].text()
        shown[0].reject()
        QApplication.sendPostedEvents()
        dialogs.act(action)
        again = [d for d in stand.window.findChildren(QDialog) if d.isVisible()]
        assert len(again) == 1
        again[0].reject()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("has_licences", [True, False])
def test_about_shows_the_licences_that_came_along(stand: Stand, has_licences: bool) -> None:
    stand.notes.help.has_licences = has_licences
    stand.window.listings.dialogs.act(ProgramAction.ABOUT)
    (about,) = (d for d in stand.window.findChildren(QMessageBox) if d.isVisible())
    buttons = [button for button in about.buttons() if button.text() == "Show Licences"]
    assert bool(buttons) is has_licences
    for button in buttons:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (("open_licences",) in stand.notes.taken) is has_licences
    about.reject()
