"""Every shortcut stands on the shortcuts page, and each one on the page does what it says."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)

from tests.hand import Role
from tests.ui.conftest import Stand, focused
from tests.ui.samples import LINK, MEDIA, completed, fetching, job, listed
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.core.media import SubtitleTrack
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.wishes import SubtitleWish, Wishes
from vidgrab_gui.ui.program_actions import ProgramAction, program_key
from vidgrab_gui.ui.shortcut_groups import Line, shortcut_groups
from vidgrab_gui.ui.shortcuts_dialog import KEYS, WORDS, ShortcutsDialog

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
UI = Path(__file__).resolve().parents[2] / "vidgrab_gui" / "ui"
TABLES = {"shortcuts.py", "job_actions.py", "reorder.py", "program_actions.py"}
"""Where keys may be named: what the page is made of."""
NO_SHORTCUT = {
    ("downloads_list.py", "Key_Escape"),  # lets go of rows that the mouse drags
}


def lines(offered: frozenset[ProgramAction] = frozenset(ProgramAction)) -> list[Line]:
    return [line for group in shortcut_groups(offered) for line in group.lines]


def on_page() -> set[str]:
    return {key.toString() for line in lines() for key in line.keys}


# Every shortcut stands on the page.


def keys_in(tree: QObject) -> Iterator[str]:
    """Yield every key that something in the window hears."""
    for thing in tree.findChildren(QObject):
        if isinstance(thing, QAction):
            yield from (key.toString() for key in thing.shortcuts())
        elif isinstance(thing, QShortcut):
            yield from (key.toString() for key in thing.keys())  # noqa: SIM118 - a QShortcut is no mapping
        elif isinstance(thing, QAbstractButton):
            yield thing.shortcut().toString()


def test_every_key_the_window_hears_stands_on_the_page(stand: Stand) -> None:
    stand.window.show_fetch(listed(3))
    stand.body.options.click()
    for state in (JobState.DOWNLOADING, JobState.PAUSED, JobState.DONE, JobState.FAILED):
        stand.jobs.put(job(state, state))
        stand.pick(0)
        menu = stand.body.downloads.list.menu()
        assert set(keys_in(menu)) - {""} <= on_page()
        menu.deleteLater()
    heard = set(keys_in(stand.window)) - {""}
    assert {"Ctrl+L", "F1", "Ctrl+D", "Alt+Up", "F9"} <= heard
    assert heard <= on_page()


def test_no_key_is_named_outside_the_tables_the_page_is_made_of() -> None:
    found = set()
    for path in UI.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                found.add((path.name, node.attr))
    strangers = {one for one in found if one[0] not in TABLES}
    assert strangers == NO_SHORTCUT


def test_the_page_shows_every_line_with_its_keys(stand: Stand) -> None:
    stand.window.listings.dialogs.act(ProgramAction.SHORTCUTS)
    (dialog,) = stand.window.findChildren(ShortcutsDialog)
    stand.hand.wait(dialog.isVisible, "the page")
    table = dialog.table
    shown = {}
    for row in range(table.rowCount()):
        words, keys = table.item(row, WORDS), table.item(row, KEYS)
        if words is not None and keys is not None:
            shown[words.text()] = keys.text()
    offered = stand.window.listings.dialogs.offered
    assert shown == {line.words: line.key_words for line in lines(offered)}
    stand.hand.wait(lambda: QApplication.focusWidget() is table, "the keyboard is in it")
    QTest.keyClick(table, Key.Key_Tab)
    assert focused().accessibleName() == "Close"
    QTest.keyClick(focused(), Key.Key_Escape)
    stand.hand.wait(lambda: not stand.window.findChildren(ShortcutsDialog), "it is gone")


def test_no_two_lines_of_one_part_share_a_key() -> None:
    for group in shortcut_groups(frozenset(ProgramAction)):
        keys = [key.toString() for line in group.lines for key in line.keys]
        assert len(keys) == len(set(keys)), group.title


def test_no_key_of_the_whole_window_means_something_else_in_a_part() -> None:
    """Save Undo, which text knows too, and hands on where it has nothing to undo."""
    everywhere, *parts = shortcut_groups(frozenset(ProgramAction))
    window = {key.toString() for line in everywhere.lines for key in line.keys}
    inner = {key.toString() for part in parts for line in part.lines for key in line.keys}
    assert not window & inner
    editing = QKeySequence.StandardKey
    for standard in (editing.Copy, editing.Cut, editing.Paste, editing.SelectAll, editing.Redo):
        names = {key.toString() for key in QKeySequence.keyBindings(standard)}
        assert not window & names, standard


# Each one on the page works.


@dataclass(frozen=True)
class Proof:
    """How a line is shown to work: a state to be in, and what must be so after its key."""

    prepare: Callable[[Stand], QWidget]
    holds: Callable[[Stand], bool]


def press(stand: Stand, target: QWidget, key: QKeySequence) -> None:
    """Press a key as a person does: at whatever has the keyboard."""
    stand.hand.wait(stand.window.isActiveWindow, "the window is the active one")
    QTest.keySequence(target, key)


def at_field(stand: Stand) -> QWidget:
    stand.window.set_links(LINK)
    stand.window.link_row.field.edit.setFocus()
    return stand.window.link_row.field.edit


def at_downloads(*states: JobState) -> Callable[[Stand], QWidget]:
    def prepare(stand: Stand) -> QWidget:
        for order, state in enumerate(states):
            stand.jobs.put(job(chr(97 + order), state, order=order))
        return stand.pick(0)

    return prepare


def at_qualities(stand: Stand) -> QWidget:
    stand.show(completed())
    stand.body.qualities.list.setFocus()
    return stand.body.qualities.list


def at_playlist(stand: Stand) -> QWidget:
    stand.show(listed(3))
    panel = stand.window.listings.lists.panel
    panel.list.setCurrentIndex(panel.entries.index(0))
    panel.list.setFocus()
    return panel.list


def at_subtitles(stand: Stand) -> QWidget:
    stand.window.set_links(LINK)
    stand.window.listings.show_wishes(Wishes(subtitles=SubtitleWish.BESIDE))
    stand.show(completed(replace(MEDIA, subtitles=(SubtitleTrack("en"), SubtitleTrack("de")))))
    stand.body.options.click()
    panel = stand.window.listings.options.panel
    next(g.header for g in panel.groups if g.header.accessibleName() == "Subtitles").click()
    rows = stand.hand.find(Role.List, "Subtitle languages").object()
    assert isinstance(rows, QWidget)
    rows.setFocus()
    stand.notes.taken.clear()
    return rows


def at_row(row: int) -> Callable[[Stand], QWidget]:
    def prepare(stand: Stand) -> QWidget:
        at_downloads(*[JobState.WAITING] * 3)(stand)
        return stand.pick(row)

    return prepare


def while_fetching(stand: Stand) -> QWidget:
    field = at_field(stand)
    stand.show(fetching())
    return field


def in_options(stand: Stand) -> QWidget:
    stand.body.options.click()
    stand.notes.taken.clear()
    first = stand.window.listings.options.panel.first
    first.setFocus()
    return first


def after_removal(stand: Stand) -> QWidget:
    stand.window.show_offer(Notice("Removed 1 download.", (NoticeAction.UNDO_REMOVE,), "a"))
    return at_downloads(JobState.DONE)(stand)


def taken(*note: object) -> Callable[[Stand], bool]:
    return lambda stand: stand.notes.taken == [note]


def first_word(stand: Stand) -> object:
    return stand.notes.taken[0][0] if stand.notes.taken else ""


def acted(action: JobAction) -> Callable[[Stand], bool]:
    return taken("act_on_jobs", action, ("a",))


def opened(kind: type[QDialog]) -> Callable[[Stand], bool]:
    return lambda stand: any(one.isVisible() for one in stand.window.findChildren(kind))


def keyboard_at(name: str) -> Callable[[Stand], bool]:
    return lambda _stand: focused().accessibleName() == name


def menu_at(text: str) -> Callable[[Stand], bool]:
    def holds(_stand: Stand) -> bool:
        menu = QApplication.activePopupWidget()
        return isinstance(menu, QMenu) and text in [entry.text() for entry in menu.actions()]

    return holds


def is_copied(_stand: Stand) -> bool:
    return QGuiApplication.clipboard().text() == LINK


def options_open(stand: Stand) -> bool:
    panel = stand.window.listings.options.open_panel
    return panel is not None and panel.isAncestorOf(focused())


PROOFS = {
    "go-to-link": Proof(at_downloads(JobState.DONE), keyboard_at("Video URL")),
    "save-best": Proof(at_field, taken("download", LINK, "best")),
    "save-sound": Proof(at_field, taken("download", LINK, "audio")),
    "choose-folder": Proof(at_field, opened(QFileDialog)),
    "open-folder": Proof(at_field, taken("open_folder")),
    "options": Proof(at_field, options_open),
    "filter": Proof(at_downloads(JobState.DONE), keyboard_at("All 1")),
    "next-part": Proof(at_field, keyboard_at("Best Quality")),
    "last-part": Proof(at_field, keyboard_at("Menu")),
    "undo": Proof(after_removal, taken("act_on_notice", NoticeAction.UNDO_REMOVE, "a")),
    "menu": Proof(at_field, menu_at("Quit")),
    "fetch": Proof(at_field, taken("fetch", LINK)),
    "stop": Proof(while_fetching, taken("stop_fetch")),
    "save-line": Proof(at_qualities, taken("download", LINK, "2160p")),
    "pick": Proof(at_playlist, lambda s: s.window.listings.lists.picked_count == 2),
    "save-picked": Proof(at_playlist, lambda s: first_word(s) == "download_picked"),
    "close-options": Proof(in_options, taken("keep_options_open", False)),
    "copy-link": Proof(at_downloads(JobState.DONE), is_copied),
    "context-menu": Proof(at_downloads(JobState.DONE), menu_at("Show in Folder")),
    "pause+resume": Proof(at_downloads(JobState.DOWNLOADING), acted(JobAction.PAUSE)),
    "cancel+remove": Proof(at_downloads(JobState.DOWNLOADING), acted(JobAction.CANCEL)),
    "retry+retry-missing": Proof(at_downloads(JobState.FAILED), acted(JobAction.RETRY)),
    "open": Proof(at_downloads(JobState.DONE), acted(JobAction.OPEN)),
    "show-in-folder": Proof(at_downloads(JobState.DONE), acted(JobAction.SHOW_IN_FOLDER)),
    "check": Proof(at_subtitles, lambda s: first_word(s) == "set_wishes"),
    "move-up": Proof(at_row(1), taken("move_jobs", ("b",), "a")),
    "move-down": Proof(at_row(0), taken("move_jobs", ("a",), "c")),
    "move-top": Proof(at_row(2), taken("move_jobs", ("c",), "a")),
    "move-end": Proof(at_row(0), taken("move_jobs", ("a",), "")),
}
"""What each line does; those of the program's menu are shown below, whatever they are."""


def test_every_line_of_the_page_is_shown_to_work() -> None:
    own = {line.name for line in lines()} - {str(action) for action in ProgramAction}
    assert own == set(PROOFS)


@pytest.mark.parametrize("name", PROOFS)
def test_the_key_of_a_line_does_what_it_says(stand: Stand, name: str) -> None:
    proof = PROOFS[name]
    (line,) = [line for line in lines() if line.name == name]
    for key in line.keys:
        target = proof.prepare(stand)
        assert not proof.holds(stand), "it would be so without the key"
        press(stand, target, key)
        stand.hand.wait(lambda: proof.holds(stand), f"{key.toString()}: {line.words}", within_s=3)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
    for dialog in stand.window.findChildren(QDialog):
        dialog.reject()


KEYED = [action for action in ProgramAction if not program_key(action).isEmpty()]


@pytest.mark.parametrize("action", KEYED)
def test_the_keys_of_the_menu_work_from_the_field(stand: Stand, action: ProgramAction) -> None:
    dialogs = stand.window.listings.dialogs
    if action not in dialogs.offered:
        pytest.skip("not offered yet")
    press(stand, at_field(stand), program_key(action))
    if action is ProgramAction.QUIT:
        stand.hand.wait(lambda: not stand.window.isVisible(), "the window is closed")
        return
    stand.hand.wait(lambda: opened(QDialog)(stand), "its dialog")
    for dialog in stand.window.findChildren(QDialog):
        dialog.reject()
