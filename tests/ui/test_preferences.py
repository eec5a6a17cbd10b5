"""The preferences: every setting is there, can be changed, refused, reset, taken out and in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.hand import Hand, Role
from tests.ui.conftest import Stand, StandMaker, focused
from tests.ui.samples import MEDIA, completed
from tests.ui.test_network import is_labelled
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.names import file_name
from vidgrab_gui.core.network import Network, SiteRule
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.setting_fields import (
    NotShown,
    SettingKind,
    SettingsPage,
    about,
    shown,
)
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.core.update_channel import UpdateChannel
from vidgrab_gui.core.wishes import SoundWish, Wishes
from vidgrab_gui.ui.naming_editor import NamingEditor
from vidgrab_gui.ui.network_dialog import NetworkDialog
from vidgrab_gui.ui.preferences_dialog import PreferencesDialog
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.setting_editors import NumberEditor, SettingEditor, SwitchLabel
from vidgrab_gui.ui.settings_page import SettingsPageView
from vidgrab_gui.ui.text_editors import FolderEditor

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
NETWORK = Network(proxy="http://anna@proxy.example:3128", sites=(SiteRule("a.example", "anna"),))
OTHER = {
    "folder": "/films",
    "naming": "{date} {title}",
    "conflict": NameConflict.SKIP,
    "keeps_time": True,
    "numbers_entries": True,
    "folder_per_list": False,
    "rule": QualityRule.SMALLEST,
    "jobs_at_once": 7,
    "connections": 2,
    "goes_on_at_start": False,
    "asks_before_quit": False,
    "keeps_awake": False,
    "fetch_limit_s": 30.0,
    "silence_limit_s": 5.0,
    "tools_folder": "/opt/ffmpeg",
    "network": NETWORK,
    "rate": RateLimit(500_000, 480, 1020),
    "notifies_finished": False,
    "notifies_failed": False,
    "notifies_all_done": False,
    "shows_tray": True,
    "watches_clipboard": True,
    "theme": ThemeChoice.CONTRAST_DARK,
    "language": "de",
    "update_channel": UpdateChannel.NIGHTLY,
    "update_address": "https://releases.example/x",
    "updates_itself": True,
    "answers_browser": True,
    "browser_port": 50_000,
    "browser_clients": ("VidGrab extension", "curl"),
}


def opened(stand: Stand, settings: Settings = Settings()) -> PreferencesDialog:  # noqa: B008 - frozen
    """Open the preferences as the menu does."""
    stand.window.show_settings(settings)
    stand.window.listings.dialogs.act(ProgramAction.PREFERENCES)
    dialog = found(stand)
    stand.hand.wait(dialog.isActiveWindow, "the dialog")
    return dialog


def found(stand: Stand) -> PreferencesDialog:
    (dialog,) = stand.window.findChildren(PreferencesDialog)
    return dialog


def editor(dialog: PreferencesDialog, name: str) -> SettingEditor:
    (one,) = (page.editors[name] for page in dialog.pages if name in page.editors)
    return one


def edit(dialog: PreferencesDialog, name: str, text: str) -> None:
    line = editor(dialog, name).stop
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def choose(dialog: PreferencesDialog, words: str) -> None:
    """Choose an entry of the button "More"."""
    (entry,) = [action for action in dialog.more.menu().actions() if action.text() == words]
    entry.trigger()


def answer(dialog: PreferencesDialog, words: str) -> None:
    (question,) = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    (button,) = [one for one in question.buttons() if one.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def troubles(dialog: PreferencesDialog) -> list[str]:
    labels = dialog.findChildren(QLabel)
    return [one.text() for one in labels if one.property("look") == "bad" and one.isVisible()]


class TestEverySetting:
    def test_is_on_one_page_or_says_why_not(self, stand: Stand) -> None:
        dialog = opened(stand)
        there = [name for page in dialog.pages for name in page.editors]
        hidden = {f.name for f in fields(Settings) if isinstance(about(f), NotShown)}
        assert sorted([*there, *hidden]) == sorted(f.name for f in fields(Settings))
        assert hidden == {"wishes", "shows_options"}
        assert all(page.editors for page in dialog.pages)

    def test_a_new_one_shows_up_by_itself(self, stand: Stand, qtbot: QtBot) -> None:
        @dataclass(frozen=True, slots=True)
        class Grown(Settings):
            louder: bool = field(
                default=True, metadata=shown(SettingsPage.LOOK, "Audio Only", SettingKind.SWITCH)
            )

        page = SettingsPageView(SettingsPage.LOOK, Grown(), stand.window.theme, stand.window)
        qtbot.addWidget(page)
        assert page.values["louder"] is True
        assert Hand(page, qtbot).find(Role.CheckBox, "Audio Only").state().checked

    def test_can_be_changed_and_comes_out_alone(self, stand: Stand) -> None:
        dialog = opened(stand)
        assert not dialog.changes
        for page in dialog.pages:
            for name, one in page.editors.items():
                assert one.value == getattr(Settings(), name), name
                one.show_value(OTHER[name])
                assert one.value == OTHER[name], name
                assert type(one.value) is type(getattr(Settings(), name)), name
                assert not one.problem, name
                assert dict(dialog.changes) == {name: OTHER[name]}
                one.show_value(getattr(Settings(), name))
        assert not dialog.changes

    def test_all_together_are_handed_on_once(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = opened(stand, Settings(shows_options=True))
        for name, value in OTHER.items():
            editor(dialog, name).show_value(value)
        Hand(dialog, qtbot).press("Save")
        expected = replace(Settings(shows_options=True), **OTHER)  # type: ignore[arg-type]  # by name
        assert stand.notes.taken == [("change_settings", expected)]

    def test_has_a_name_for_those_who_listen(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = opened(stand)
        hand = Hand(dialog, qtbot)
        for row, page in enumerate(dialog.pages):
            dialog.list.setCurrentRow(row)
            for one in page.editors.values():
                known = one.setting.known
                if known.kind is SettingKind.CLIENTS:
                    one.show_value(("curl",))  # else there is only a sentence
                if known.kind in {SettingKind.CHOICE, SettingKind.LANGUAGE}:
                    assert is_labelled(hand, Role.ComboBox, known.label), known.label
                elif known.kind is SettingKind.NETWORK:
                    assert hand.has(Role.Button, "Network…")
                elif known.kind is not SettingKind.RATE:
                    assert one.stop.accessibleName() == known.label
                assert one.stop.accessibleDescription() == known.hint


class TestSaving:
    def test_agreeing_to_what_is_there_changes_nothing(self, stand: Stand, qtbot: QtBot) -> None:
        odd = Settings(fetch_limit_s=90.5, language="pt_BR", folder="/films")
        Hand(opened(stand, odd), qtbot).press("Save")
        assert stand.notes.taken == []

    def test_escape_changes_nothing(self, stand: Stand) -> None:
        dialog = opened(stand)
        edit(dialog, "folder", "/other")
        QTest.keyClick(dialog, Key.Key_Escape)
        stand.hand.wait(lambda: not dialog_is_open(stand), "its end")
        assert stand.notes.taken == []

    def test_ctrl_comma_opens_it_and_the_keyboard_alone_changes_something(
        self, stand: Stand
    ) -> None:
        QTest.keyClick(stand.window, Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        dialog = found(stand)
        stand.hand.wait(dialog.list.hasFocus, "the keyboard in the list of pages")
        QTest.keyClick(focused(), Key.Key_Down)
        QTest.keyClick(focused(), Key.Key_Down)
        assert dialog.stack.currentWidget() is dialog.pages[2]
        QTest.keyClick(focused(), Key.Key_Tab)
        assert focused().accessibleName() == "Downloads at once"
        QTest.keyClick(focused(), Key.Key_Up)
        QTest.keyClick(focused(), Key.Key_Return)
        stand.hand.wait(lambda: not dialog_is_open(stand), "its end")
        assert stand.notes.taken == [("change_settings", Settings(jobs_at_once=4))]

    def test_the_keyboard_comes_to_everything_on_a_page_and_out_again(self, stand: Stand) -> None:
        dialog = opened(stand)
        for row, page in enumerate(dialog.pages):
            dialog.list.setCurrentRow(row)
            dialog.list.setFocus()
            seen: list[QWidget] = []
            for _ in range(20):
                QTest.keyClick(focused(), Key.Key_Tab)
                seen.append(focused())
                if focused() is dialog.list:
                    break
            wanted = [one.stop for one in page.editors.values() if not isinstance(one.stop, QLabel)]
            assert [widget for widget in seen if widget in wanted] == wanted
            assert seen[-4:] == [dialog.more, dialog.save, dialog.cancel, dialog.list]

    def test_what_changes_elsewhere_meanwhile_is_not_undone(
        self, stand: Stand, qtbot: QtBot
    ) -> None:
        dialog = opened(stand)
        editor(dialog, "connections").show_value(9)
        stand.window.show_settings(Settings(folder="/films", wishes=Wishes(height_limit=480)))
        assert editor(dialog, "folder").value == "/films"
        Hand(dialog, qtbot).press("Save")
        expected = Settings(connections=9, folder="/films", wishes=Wishes(height_limit=480))
        assert stand.notes.taken == [("change_settings", expected)]


def dialog_is_open(stand: Stand) -> bool:
    return any(d.isVisible() for d in stand.window.findChildren(QDialog))


class TestWhatCannotBe:
    @pytest.mark.parametrize(
        ("name", "text", "sentence"),
        [
            ("folder", "films", "Write the whole path of a folder, or choose one."),
            ("tools_folder", "bin", "Write the whole path of a folder, or choose one."),
            ("update_address", "x.example", "An address looks like https://example.com/releases"),
            (
                "update_address",
                "https://a:pw@x.example",
                "An address looks like https://example.com/releases",
            ),
            ("naming", "{titel}", "There is no field {titel}."),
            ("naming", "", "Write what a file is to be called, such as {title}."),
            ("naming", "{title", "A field stands between { and }, such as {title}."),
            (
                "naming",
                "film",
                "Put {title} or {id} into it, or all files would be called the same.",
            ),
        ],
    )
    def test_is_refused_in_a_sentence_where_it_stands(
        self, stand: Stand, qtbot: QtBot, name: str, text: str, sentence: str
    ) -> None:
        dialog = opened(stand)
        one = editor(dialog, name)
        line = one.stop
        assert isinstance(line, QLineEdit)
        line.setText(text)
        dialog.list.setCurrentRow(4)
        Hand(dialog, qtbot).press("Save")
        assert dialog.isVisible()
        assert stand.notes.taken == []
        assert troubles(dialog) == [sentence]
        assert line.hasFocus(), "its page is shown, and the keyboard is there"
        assert line.accessibleDescription() == sentence
        one.show_value(getattr(Settings(), name))
        assert troubles(dialog) == []
        Hand(dialog, qtbot).press("Save")
        assert stand.notes.taken == []

    def test_a_home_is_written_out(self, stand: Stand, qtbot: QtBot, home: Path) -> None:
        dialog = opened(stand)
        edit(dialog, "folder", "~/films")
        Hand(dialog, qtbot).press("Save")
        assert stand.notes.taken == [("change_settings", Settings(folder=str(home / "films")))]


class TestNaming:
    def test_the_name_is_there_while_it_is_written(self, stand: Stand) -> None:
        dialog = opened(stand)
        naming = editor(dialog, "naming")
        assert isinstance(naming, NamingEditor)
        assert naming.says.text() == "For example: A walk in the hills.mp4"
        edit(dialog, "naming", "{date} {title}")
        assert naming.says.text() == "For example: 2026-05-21 A walk in the hills.mp4"
        edit(dialog, "naming", "{titl}")
        assert not naming.says.isVisible()

    def test_the_link_that_is_shown_is_the_example(self, stand: Stand) -> None:
        stand.show(completed())
        dialog = opened(stand, Settings(naming="{quality} {title}"))
        naming = editor(dialog, "naming")
        assert isinstance(naming, NamingEditor)
        assert naming.says.text() == f"For example: {file_name(f'2160p {MEDIA.title}', 'mp4')}"

    def test_every_field_can_be_added_from_the_menu(self, stand: Stand) -> None:
        naming = editor(opened(stand), "naming")
        assert isinstance(naming, NamingEditor)
        naming.edit.end(False)
        for action in naming.menu.actions():
            assert "\t{" in action.text()
            action.trigger()
        assert naming.value == "{title}{title}{channel}{date}{quality}{id}{site}{number}{list}"
        assert not naming.problem


class TestNetwork:
    def test_the_button_opens_the_dialog_above_and_what_it_says_is_shown(
        self, stand: Stand, qtbot: QtBot
    ) -> None:
        settings = Settings(network=NETWORK)
        dialog = opened(stand, settings)
        dialog.list.setCurrentRow(list(SettingsPage).index(SettingsPage.NETWORK))
        hand = Hand(dialog, qtbot)
        assert "No limit" in hand.texts()
        hand.press("Network…")
        (network,) = dialog.findChildren(NetworkDialog)
        assert network.proxy.text() == NETWORK.proxy
        network.speed.setValue(250)
        network.accept()
        ((command, *chosen),) = stand.notes.taken
        assert (command, chosen[:2]) == ("set_network", [NETWORK, RateLimit(250_000)])
        stand.window.show_settings(replace(settings, rate=RateLimit(250_000, 480, 1020)))
        assert "250 KB/s, from 08:00 to 17:00" in hand.texts()
        hand.press("Save")
        assert len(stand.notes.taken) == 1, "it is taken already"


class TestReset:
    def test_one_page_after_a_question(self, stand: Stand, qtbot: QtBot) -> None:
        dialog = opened(stand, replace(Settings(), **OTHER))  # type: ignore[arg-type]  # by name
        dialog.list.setCurrentRow(2)
        choose(dialog, "Reset This Page…")
        answer(dialog, "Cancel")
        assert not dialog.changes
        choose(dialog, "Reset This Page…")
        answer(dialog, "Reset")
        names = set(dialog.pages[2].editors)
        assert dict(dialog.changes) == {name: getattr(Settings(), name) for name in names}
        assert stand.notes.taken == [], "only Save takes it"
        Hand(dialog, qtbot).press("Save")
        kept = {name: value for name, value in OTHER.items() if name not in names}
        assert stand.notes.taken == [("change_settings", replace(Settings(), **kept))]  # type: ignore[arg-type]  # by name

    def test_everything(self, stand: Stand, qtbot: QtBot) -> None:
        wishes = Wishes(sound=SoundWish.MP3_V0)
        dialog = opened(stand, replace(Settings(wishes=wishes), **OTHER))  # type: ignore[arg-type]  # by name
        choose(dialog, "Reset Everything…")
        (question,) = dialog.findChildren(QMessageBox)
        assert "passwords will be forgotten" in question.informativeText()
        answer(dialog, "Reset")
        Hand(dialog, qtbot).press("Save")
        assert stand.notes.taken == [("change_settings", Settings(wishes=wishes))]


class TestFiles:
    def pick(self, dialog: PreferencesDialog, path: Path) -> None:
        (files,) = dialog.findChildren(QFileDialog)
        files.fileSelected.emit(str(path))
        files.reject()

    def test_export_writes_what_the_pages_show(self, stand: Stand, tmp_path: Path) -> None:
        dialog = opened(stand, Settings(connections=9))
        edit(dialog, "folder", "/films")
        choose(dialog, "Export…")
        self.pick(dialog, tmp_path / "mine.toml")
        expected = Settings(connections=9, folder="/films")
        assert stand.notes.taken == [("export_settings", str(tmp_path / "mine.toml"), expected)]
        stand.window.listings.dialogs.show_exported(True)
        assert dialog.says.text() == "Exported. There is no password in the file."
        stand.window.listings.dialogs.show_exported(False)
        assert dialog.says.text() == "The file could not be written. Try another folder."

    def test_nothing_wrong_is_exported(self, stand: Stand) -> None:
        dialog = opened(stand)
        edit(dialog, "folder", "films")
        choose(dialog, "Export…")
        assert not dialog.findChildren(QFileDialog)
        assert troubles(dialog)

    def test_import_shows_what_is_usable_and_says_what_is_not(
        self, stand: Stand, qtbot: QtBot, tmp_path: Path
    ) -> None:
        before = Settings(jobs_at_once=6, theme=ThemeChoice.DARK)
        dialog = opened(stand, before)
        choose(dialog, "Import…")
        self.pick(dialog, tmp_path / "mine.toml")
        assert stand.notes.taken == [("import_settings", str(tmp_path / "mine.toml"))]
        stand.notes.taken.clear()
        held = Settings(connections=9, wishes=Wishes(height_limit=720), network=NETWORK)
        stand.window.listings.dialogs.show_imported(
            SettingsRead(held, ("connections", "wishes", "network", "theme"), ("theme",))
        )
        assert dialog.says.text() == (
            "Taken from the file: it holds when you press Save. "
            "Not usable, and left as it was: Colours"
        )
        Hand(dialog, qtbot).press("Save")
        expected = replace(before, connections=9, wishes=Wishes(height_limit=720), network=NETWORK)
        assert stand.notes.taken == [("change_settings", expected)]

    @pytest.mark.parametrize("read", [SettingsRead(is_damaged=True), SettingsRead()])
    def test_what_is_no_such_file_changes_nothing(self, stand: Stand, read: SettingsRead) -> None:
        dialog = opened(stand)
        stand.window.listings.dialogs.show_imported(read)
        assert dialog.says.text() == ("This is no file of VidGrab's settings. Nothing was changed.")
        assert not dialog.changes

    def test_an_answer_that_comes_too_late_finds_nobody(self, stand: Stand) -> None:
        opened(stand).reject()
        QApplication.sendPostedEvents()
        stand.window.listings.dialogs.show_imported(SettingsRead())
        stand.window.listings.dialogs.show_exported(True)


def test_a_folder_can_be_chosen(stand: Stand) -> None:
    dialog = opened(stand)
    folder = editor(dialog, "folder")
    assert isinstance(folder, FolderEditor)
    folder.browse.click()
    (files,) = folder.findChildren(QFileDialog)
    assert files.fileMode() is QFileDialog.FileMode.Directory
    files.fileSelected.emit("/chosen")
    files.reject()
    assert folder.value == "/chosen"


def test_a_press_on_the_words_of_a_switch_turns_it_over(stand: Stand) -> None:
    dialog = opened(stand)
    switch = editor(dialog, "keeps_time")
    (label,) = switch.findChildren(SwitchLabel)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert switch.value is True


def test_the_wheel_scrolls_and_changes_nothing(stand: Stand) -> None:
    dialog = opened(stand)
    dialog.resize(480, 400)
    dialog.list.setCurrentRow(2)
    number = editor(dialog, "jobs_at_once")
    assert isinstance(number, NumberEditor)
    QApplication.sendPostedEvents()
    middle = QPointF(number.box.rect().center())
    event = QWheelEvent(
        middle,
        number.box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(number.box, event)
    assert number.value == 3


@pytest.mark.parametrize("size_px", [13, 26])
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_in_the_smallest_window_nothing_is_cut_and_all_can_be_scrolled_to(
    make_stand: StandMaker,
    text_size: Callable[[int], None],
    size_px: int,
    direction: Qt.LayoutDirection,
) -> None:
    text_size(size_px)
    dialog = opened(make_stand(480, 400))
    dialog.setLayoutDirection(direction)
    folder = editor(dialog, "folder")
    assert isinstance(folder, FolderEditor)
    folder.browse.setText("Durchsuchen…")  # as long as some languages have it
    dialog.resize(480, 400)
    QApplication.sendPostedEvents()
    assert (dialog.width(), dialog.height()) == (480, 400)
    for button in (dialog.more, dialog.save, dialog.cancel):
        assert dialog.rect().contains(seen(button, dialog)), button.text()
        assert button.width() >= button.sizeHint().width()
    for row, page in enumerate(dialog.pages):
        dialog.list.setCurrentRow(row)
        QApplication.sendPostedEvents()
        QTest.qWait(1)
        content, viewport = page.widget(), page.viewport()
        assert content is not None
        assert content.width() <= viewport.width(), page.title
        for one in page.editors.values():
            stop = one.stop
            page.ensureWidgetVisible(stop)
            assert viewport.rect().intersects(seen(stop, viewport)), one.setting.name
            assert content.rect().contains(seen(stop, content)), one.setting.name
        for label in content.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width()), label.text()


def seen(widget: QWidget, above: QWidget) -> QRect:
    return QRect(widget.mapTo(above, QPoint()), widget.size())


def test_colours_follow_the_theme(stand: Stand) -> None:
    dialog = opened(stand)
    number = editor(dialog, "jobs_at_once")
    light = dialog.palette().window().color(), number.stop.palette().base().color()
    stand.window.theme.set_scheme(Qt.ColorScheme.Dark)
    dark = dialog.palette().window().color(), number.stop.palette().base().color()
    assert all(d.lightness() < 80 < lit.lightness() for d, lit in zip(dark, light, strict=True))
