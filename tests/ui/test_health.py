"""The health page: every state in words, every remedy asked for, by keyboard and by ear."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.ui.conftest import Stand
from vidgrab_gui.core.health import Check, Finding, Remedy, State, check_word
from vidgrab_gui.core.health_rules import (
    cookies_unused,
    disk_room,
    disk_sealed,
    keyring_finding,
    library_finding,
    log_finding,
    plugins_finding,
    program_silent,
    program_works,
    reach_unasked,
)
from vidgrab_gui.core.health_sentences import HealthSentence
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.ui.health_dialog import HealthDialog
from vidgrab_gui.ui.network_dialog import NetworkDialog
from vidgrab_gui.ui.program_actions import ProgramAction

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OLD = Finding(
    Check.ENGINE,
    State.NOTICE,
    HealthSentence.ENGINE_STALE,
    (("version", "2026.08.19"), ("days", "100")),
    (Remedy.UPDATE, Remedy.ROLL_BACK),
)
GOOD = (
    replace(OLD, state=State.GOOD, remedies=(Remedy.UPDATE,)),
    program_works(Check.JAVASCRIPT, "2.9", is_own=False),
    program_works(Check.FFMPEG, "8.1", is_own=True),
    program_works(Check.FFPROBE, "8.1", is_own=False),
    cookies_unused(),
    disk_room(10**12),
    plugins_finding(0, ()),
    reach_unasked("example.com"),
    keyring_finding("KWallet", can_keep=True),
    library_finding("", is_sound=True, is_kept=True),
    log_finding(can_write=True),
)


def opened(stand: Stand) -> HealthDialog:
    stand.window.listings.dialogs.act(ProgramAction.HEALTH)
    (dialog,) = stand.window.findChildren(HealthDialog)
    stand.hand.wait(dialog.isVisible, "the page")
    return dialog


def tell(stand: Stand, *findings: Finding) -> None:
    for finding in findings:
        stand.window.listings.dialogs.help.show_finding(finding)


def test_it_asks_at_once_and_says_that_it_looks(stand: Stand, qtbot: QtBot) -> None:
    hand = Hand(opened(stand), qtbot)
    assert stand.notes.taken == [("examine",)]
    texts = hand.texts()
    assert "Looking how everything is…" in texts
    assert [check_word(check) for check in Check] == [
        text for text in texts if text in {check_word(check) for check in Check}
    ]
    assert texts.count("Checking") == len(Check)
    assert not hand.is_enabled("Check Again")


def test_states_are_said_in_words_and_summed_up(stand: Stand, qtbot: QtBot) -> None:
    dialog = opened(stand)
    hand = Hand(dialog, qtbot)
    tell(stand, *GOOD)
    assert "Everything is good" in hand.texts()
    assert {"Good", "Not used", "Not checked"} <= set(hand.texts())
    tell(stand, OLD)
    assert "1 thing to look at" in hand.texts()
    assert dialog.rows[Check.ENGINE].accessibleName() == (
        "yt-dlp: To look at. Version 2026.08.19, age in days: 100. "
        "Sites change: a newer one may know more."
    )
    tell(stand, disk_sealed())
    assert "1 thing is bad" in hand.texts()
    tell(stand, program_silent(Check.FFMPEG, 5, is_own=True))
    assert "2 things are bad" in hand.texts()
    assert "It did not answer within 5 s and was ended." in hand.texts()
    hand.press("Check Again")
    assert stand.notes.taken == [("examine",), ("examine",)]


@pytest.mark.parametrize(
    ("finding", "button", "asked"),
    [
        (OLD, "Update: yt-dlp", ("update_engine",)),
        (OLD, "Use the one that came with VidGrab: yt-dlp", ("roll_back_engine",)),
        (plugins_finding(0, ("evil",)), "Open Folder: Plug-ins", ("open_plugins_folder",)),
        (reach_unasked("a.example"), "Check: Network", ("check_reach",)),
        (log_finding(can_write=False), "Open Folder: Log", ("open_log_folder",)),
    ],
)
def test_each_remedy_is_asked_for(
    stand: Stand, qtbot: QtBot, finding: Finding, button: str, asked: tuple[object, ...]
) -> None:
    hand = Hand(opened(stand), qtbot)
    tell(stand, finding)
    hand.press(button)
    assert stand.notes.taken == [("examine",), asked]


def test_ones_own_programs_are_given_up_and_looked_at_anew(stand: Stand, qtbot: QtBot) -> None:
    settings = Settings(tools_folder="/mine", jobs_at_once=5)
    stand.window.show_settings(settings)
    hand = Hand(opened(stand), qtbot)
    tell(stand, program_silent(Check.FFMPEG, 5, is_own=True))
    hand.press("Use the ones that came with VidGrab: ffmpeg")
    usual = replace(settings, tools_folder="")
    assert stand.notes.taken == [("examine",), ("change_settings", usual)]
    stand.window.show_settings(replace(settings, jobs_at_once=6))
    assert len(stand.notes.taken) == 2
    stand.window.show_settings(usual)
    assert stand.notes.taken[2:] == [("examine",)]


def test_a_folder_can_be_chosen_from_there(stand: Stand, qtbot: QtBot) -> None:
    hand = Hand(opened(stand), qtbot)
    tell(stand, disk_sealed())
    hand.press("Choose Folder…: Download folder")
    (dialog,) = stand.window.findChildren(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_network_can_be_changed_from_there(stand: Stand, qtbot: QtBot) -> None:
    hand = Hand(opened(stand), qtbot)
    tell(stand, cookies_unused())
    hand.press("Network…: Cookies")
    (dialog,) = stand.window.findChildren(NetworkDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_remedy_that_is_offered_no_more_is_out_of_sight(stand: Stand, qtbot: QtBot) -> None:
    hand = Hand(opened(stand), qtbot)
    tell(stand, OLD)
    assert hand.has(Role.Button, "Use the one that came with VidGrab: yt-dlp")
    tell(stand, GOOD[0])
    assert not hand.has(Role.Button, "Use the one that came with VidGrab: yt-dlp")


def test_every_button_is_reached_by_keyboard_and_scrolled_into_sight(
    stand: Stand, qtbot: QtBot
) -> None:
    dialog = opened(stand)
    dialog.resize(dialog.minimumWidth(), 320)
    tell(stand, *GOOD[1:], OLD)
    stand.hand.wait(dialog.isActiveWindow, "the page is in front")
    qtbot.waitUntil(lambda: dialog.height() == 320)
    QApplication.sendPostedEvents()
    names: list[str] = []
    for _ in range(20):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None:
            continue
        names.append(focused.accessibleName())
        assert not focused.visibleRegion().isEmpty(), focused.accessibleName()
    first = names.index("Update: yt-dlp")
    assert names[first : first + 8] == [
        "Update: yt-dlp",
        "Use the one that came with VidGrab: yt-dlp",
        "Network…: Cookies",
        "Check: Network",
        "Open Folder: Log",
        "Check Again",
        "Copy Report",
        "Close",
    ]


def test_words_are_not_cut_off_in_a_narrow_page(stand: Stand) -> None:
    dialog = opened(stand)
    dialog.resize(dialog.minimumWidth(), 400)
    tell(stand, *GOOD, OLD)
    QApplication.sendPostedEvents()
    for row in dialog.rows.values():
        assert row.width() <= dialog.width()
        sentence = row.sentence
        assert sentence.height() >= sentence.heightForWidth(sentence.width())


def test_it_closes_by_escape_and_nobody_looks_any_further(stand: Stand) -> None:
    dialog = opened(stand)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert stand.notes.taken == [("examine",), ("stop_examining",)]
    tell(stand, OLD)
    stand.window.listings.dialogs.help.show_examined()
    stand.hand.wait(lambda: not stand.window.findChildren(HealthDialog), "it is gone")
    opened(stand)
    assert stand.notes.taken[-1] == ("examine",)


def test_asked_for_twice_it_opens_once(stand: Stand) -> None:
    first = opened(stand)
    assert opened(stand) is first
    assert stand.notes.taken == [("examine",)]


def test_findings_for_a_page_that_is_not_open_are_let_pass(stand: Stand) -> None:
    tell(stand, *GOOD)
    assert not stand.window.findChildren(HealthDialog)


@pytest.mark.parametrize("place", ["menu", "page", "failure", "notice"])
def test_a_report_is_asked_for_and_copied(stand: Stand, qtbot: QtBot, place: str) -> None:
    help_pages = stand.window.listings.dialogs.help
    if place == "menu":
        stand.window.listings.dialogs.act(ProgramAction.COPY_REPORT)
    elif place == "page":
        Hand(opened(stand), qtbot).press("Copy Report")
    elif place == "failure":
        stand.window.listings.dialogs.help.said.emit("")
        stand.body.failure.report_button.click()
    else:
        stand.window.show_offer(Notice("It ended badly.", (NoticeAction.COPY_REPORT,)))
        stand.hand.press("Copy a Report")
    assert ("make_report",) in stand.notes.taken
    assert "Making the report…" in stand.hand.texts()
    help_pages.take_report("VidGrab report")
    assert QGuiApplication.clipboard().text() == "VidGrab report"
    stand.hand.wait_for_text("The report is copied")
