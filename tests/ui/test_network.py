"""How sites are reached: what the dialog shows, what it takes, what it refuses, by keyboard."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role, name_of
from tests.ui.conftest import Stand
from vidgrab_gui.core.network import Browser, Network, SiteRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.network_dialog import NetworkDialog
from vidgrab_gui.ui.site_table import PASSWORD, SITE, USER

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
NETWORK = Network(
    proxy="http://anna@proxy.example:3128",
    cookies_file="/home/anna/cookies.txt",
    sites=(SiteRule("example.com", user="bob", impersonates=True),),
)


def opened(stand: Stand) -> NetworkDialog:
    (entry,) = [
        action
        for action in stand.body.downloads.more.menu().actions()
        if action.text() == "Network…"
    ]
    entry.trigger()
    (dialog,) = stand.window.findChildren(NetworkDialog)
    stand.hand.wait(dialog.isVisible, "the dialog")
    return dialog


def press(dialog: NetworkDialog, qtbot: QtBot, name: str) -> None:
    Hand(dialog, qtbot).press(name)


def is_labelled(hand: Hand, role: Role, name: str) -> bool:
    """Tell whether a label names a thing: a combo box's own name is its value on Linux."""
    kinds = QAccessible.RelationFlag.Label
    things = [one for one in hand.tree() if one.role() == role]
    labels = [label for one in things for label, _ in one.relations(kinds)]
    return name in [name_of(label) for label in labels]


def fill(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def type_into(dialog: NetworkDialog, row: int, column: int, text: str) -> None:
    table = dialog.sites.table
    if (table.currentRow(), table.currentColumn()) != (row, column):
        table.setCurrentCell(row, column)
        table.edit(table.currentIndex())
    editor = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Key.Key_Return)
    QTest.qWait(1)  # the editor goes by an event


def test_agreeing_to_what_is_there_changes_nothing(stand: Stand, qtbot: QtBot) -> None:
    rate = RateLimit(500_000, 480, 1020)
    stand.window.show_settings(Settings(network=NETWORK, rate=rate))
    press(opened(stand), qtbot, "Save")
    assert stand.notes.taken == [("set_network", NETWORK, rate, {})]


def test_it_opens_from_the_options_when_there_is_no_download_yet(stand: Stand) -> None:
    assert not stand.body.downloads.more.isVisible()
    stand.body.options.click()
    stand.hand.press("Network…")
    (dialog,) = stand.window.findChildren(NetworkDialog)
    stand.hand.wait(dialog.isVisible, "the dialog")


def test_cancel_says_nothing(stand: Stand, qtbot: QtBot) -> None:
    dialog = opened(stand)
    fill(dialog.proxy, "http://p:1")
    press(dialog, qtbot, "Cancel")
    assert stand.notes.taken == []


def test_everything_can_be_typed(stand: Stand, qtbot: QtBot) -> None:
    dialog = opened(stand)
    fill(dialog.proxy, "socks5://anna:pw@proxy.example:1080")
    fill(dialog.cookies_file, "/c.txt")
    dialog.speed.setFocus()
    dialog.speed.selectAll()
    QTest.keyClicks(dialog.speed, "250")
    dialog.browser.setCurrentIndex(list(Browser).index(Browser.FIREFOX))
    fill(dialog.profile, "work")
    press(dialog, qtbot, "Add Site")
    for column, text in ((SITE, "https://www.example.com/x"), (USER, "bob"), (PASSWORD, "pw2")):
        type_into(dialog, 0, column, text)
    item = dialog.sites.table.item(0, PASSWORD)
    assert item is not None
    assert set(item.text()) == {"•"}, "nobody reads it over a shoulder"
    press(dialog, qtbot, "Save")
    ((name, network, rate, secrets),) = stand.notes.taken
    assert name == "set_network"
    assert network == Network(
        proxy="socks5://anna@proxy.example:1080",
        cookies_browser=Browser.FIREFOX,
        cookies_profile="work",
        cookies_file="/c.txt",
        sites=(SiteRule("example.com", user="bob"),),
    )
    assert rate == RateLimit(250_000)
    assert secrets == {"proxy": "pw", "example.com": "pw2"}


def test_what_is_no_proxy_is_said_and_loses_nothing(stand: Stand, qtbot: QtBot) -> None:
    dialog = opened(stand)
    fill(dialog.proxy, "proxy.example")
    press(dialog, qtbot, "Save")
    assert dialog.isVisible()
    assert any("A proxy looks like" in text for text in Hand(dialog, qtbot).texts())
    assert dialog.focusWidget() is dialog.proxy
    assert stand.notes.taken == []


def test_a_removed_site_is_forgotten_with_its_password(stand: Stand, qtbot: QtBot) -> None:
    stand.window.show_settings(Settings(network=NETWORK, rate=RateLimit()))
    dialog = opened(stand)
    dialog.sites.table.selectRow(0)
    press(dialog, qtbot, "Remove Site")
    fill(dialog.proxy, "http://proxy.example:3128")
    press(dialog, qtbot, "Save")
    ((_, network, _, secrets),) = stand.notes.taken
    assert isinstance(network, Network)
    assert network.sites == ()
    assert secrets == {"proxy": "", "example.com": ""}


@pytest.mark.parametrize(
    ("platform", "enabled"),
    [
        ("win32", {Browser.NONE, Browser.FIREFOX}),
        ("linux", set(Browser) - {Browser.SAFARI, Browser.WHALE}),
        ("darwin", set(Browser)),
    ],
)
def test_a_browser_that_cannot_work_is_grey_and_says_why(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, platform: str, enabled: set[Browser]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    model = opened(stand).browser.model()
    monkeypatch.undo()
    assert isinstance(model, QStandardItemModel)
    items = dict(zip(Browser, map(model.item, range(model.rowCount())), strict=True))
    assert {browser for browser, item in items.items() if item.isEnabled()} == enabled
    greyed = [item for browser, item in items.items() if browser not in enabled]
    assert all(": " in item.text() and item.toolTip() for item in greyed)


def test_every_control_has_a_name(stand: Stand, qtbot: QtBot) -> None:
    stand.window.show_settings(Settings(network=NETWORK, rate=RateLimit()))
    hand = Hand(opened(stand), qtbot)
    for role, name in (
        (Role.EditableText, "Proxy"),
        (Role.EditableText, "Proxy password"),
        (Role.SpinBox, "Speed of all downloads"),
        (Role.CheckBox, "Only between"),
        (Role.EditableText, "Browser profile"),
        (Role.EditableText, "Cookies file"),
        (Role.Table, "Sites"),
        (Role.Button, "Choose a cookies file"),
        (Role.Button, "Add Site"),
        (Role.Button, "Remove Site"),
    ):
        assert hand.has(role, name), name
    assert is_labelled(hand, Role.ComboBox, "Cookies from")


def test_the_keyboard_comes_everywhere_and_out_again(stand: Stand) -> None:
    dialog = opened(stand)
    dialog.proxy.setFocus()
    seen = set()
    for _ in range(40):
        focused = dialog.focusWidget()
        assert focused is not None
        seen.add(focused.accessibleName())
        QTest.keyClick(focused, Key.Key_Tab)
    assert {"Proxy", "Cookies from", "Sites", "Add Site", "Save", "Cancel"} <= seen
