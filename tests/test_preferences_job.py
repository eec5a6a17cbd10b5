"""The preferences through the whole program: what is chosen holds at once, and for good."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.hand import Hand
from tests.origin.client import Origin
from tests.programs import Running, running_program
from vidgrab_gui.core.job import Job
from vidgrab_gui.core.name_conflict import NameConflict
from vidgrab_gui.core.network import Network, SiteRule
from vidgrab_gui.core.quality_rule import QualityRule
from vidgrab_gui.core.rate import RateLimit
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.wishes import SoundWish, Wishes
from vidgrab_gui.store.settings_file import load_settings
from vidgrab_gui.ui.preferences_dialog import PreferencesDialog

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def running(qtbot: QtBot, settings_path: Path, folder: Path) -> Iterator[Running]:
    """Run the program with its downloads in ``folder``."""
    with running_program(qtbot, settings_path, Settings(folder=str(folder))) as program:
        yield program


def preferences(running: Running) -> PreferencesDialog:
    """Open the preferences by their key."""
    window = running.program.window
    window.activateWindow()
    running.hand.wait(window.isActiveWindow, "the window in front")
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(PreferencesDialog)
    running.hand.wait(dialog.isActiveWindow, "the preferences")
    return dialog


def at_once(running: Running) -> list[QAction]:
    """Return the menu's numbers of downloads at once."""
    return running.program.window.body.downloads.more._at_once.actions()


def line(dialog: PreferencesDialog, name: str) -> QLineEdit:
    (editor,) = (page.editors[name] for page in dialog.pages if name in page.editors)
    assert isinstance(editor.stop, QLineEdit)
    return editor.stop


def pick_file(dialog: PreferencesDialog, entry: str, path: Path) -> None:
    (action,) = [one for one in dialog.more.menu().actions() if one.text() == entry]
    action.trigger()
    (files,) = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
    files.fileSelected.emit(str(path))
    files.reject()


def test_a_template_typed_in_the_preferences_names_the_next_file(
    running: Running, origin: Origin, folder: Path, settings_path: Path, qtbot: QtBot
) -> None:
    dialog = preferences(running)
    naming = line(dialog, "naming")
    naming.setFocus()
    naming.selectAll()
    QTest.keyClicks(naming, "{quality}, {title}")
    Hand(dialog, qtbot).press("Save")
    assert tomllib.loads(settings_path.read_text())["naming"] == "{quality}, {title}"
    running.hand.write(origin.url("/page/title?title=Hills"))
    running.hand.press("Best Quality")
    running.hand.wait_for_job("Done")
    (file,) = (path for path in folder.iterdir() if not path.name.startswith("."))
    assert file.name == "Best, Hills.mp4"


def test_every_choice_holds_at_once(running: Running, tmp_path: Path, origin: Origin) -> None:
    program, other = running.program, tmp_path / "other"
    other.mkdir()
    settings = Settings(
        folder=str(other),
        naming="{id}",
        conflict=NameConflict.SKIP,
        keeps_time=True,
        numbers_entries=True,
        folder_per_list=False,
        rule=QualityRule.SMALLEST,
        jobs_at_once=2,
        connections=7,
        asks_before_quit=False,
        silence_limit_s=7.0,
        tools_folder=str(tmp_path),
        network=Network(sites=(SiteRule("127.0.0.1", uses_cookies=False),)),
        rate=RateLimit(50_000),
        watches_clipboard=True,
        wishes=Wishes(sound=SoundWish.OPUS),
    )
    program.controller.change_settings(settings)
    assert program.controller.folder == str(other)
    assert program.window.body.save.accessibleDescription() == str(other)
    options = program.controller._options_for("http://127.0.0.1/x")
    assert (options.rule, options.connections, options.silence_limit_s, options.tools_folder) == (
        QualityRule.SMALLEST,
        7,
        7.0,
        str(tmp_path),
    )
    assert not options.access.cookies_file
    link = origin.url("/silent")
    for number in range(3):
        program.controller.download(f"{link}?{number}", "best")
    jobs: list[Job] = list(program.library)
    assert {(j.folder, j.naming, j.conflict, j.keeps_time, j.rule, j.wishes) for j in jobs} == {
        (str(other), "{id}", NameConflict.SKIP, True, QualityRule.SMALLEST, settings.wishes)
    }
    assert sum(job.state.is_running for job in jobs) == 2
    assert program.controller.may_close(), "it does not ask"
    assert program.window.body.options.summary.startswith("Opus")
    assert program._clipboard._is_on
    assert "2" in [entry.text() for entry in at_once(running) if entry.isChecked()]
    program.controller.change_settings(replace(settings, jobs_at_once=3))
    assert sum(job.state.is_running for job in program.library) == 3
    program.controller.change_settings(replace(settings, asks_before_quit=True))
    assert not program.controller.may_close()
    program.controller.quit(remember=False)


def test_what_was_not_usable_is_said_and_kept(
    qtbot: QtBot, settings_path: Path, folder: Path
) -> None:
    text = f'folder = "{folder}"\nconnections = 99\ntheme = "sepia"\njobs_at_once = 2\n'
    settings_path.write_text(text)
    with running_program(qtbot, settings_path, None) as running:
        running.hand.wait_for_text(
            "2 settings were not usable and are back to their usual values: "
            "Connections for one file, Colours"
        )
        assert running.program.settings == Settings(folder=str(folder), jobs_at_once=2)
        assert settings_path.read_text() == text, "nothing is written before something changes"
        running.program.controller.set_jobs_at_once(4)
    assert (settings_path.parent / "settings.bad-1.toml").read_text() == text
    assert load_settings(settings_path) == Settings(folder=str(folder), jobs_at_once=4)
    with running_program(qtbot, settings_path, None) as running:
        assert not any("not usable" in words for words in running.hand.texts())


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"naming = '{titel}'", "One setting was not usable and is back to its usual value: "),
        (b"\xff\x00", "The file of settings was damaged: all have their usual values again."),
    ],
)
def test_one_bad_value_and_a_damaged_file_are_said(
    qtbot: QtBot, settings_path: Path, content: bytes, sentence: str
) -> None:
    settings_path.write_bytes(content)
    with running_program(qtbot, settings_path, None) as running:
        running.hand.wait_for_text(sentence)


def test_settings_go_out_and_come_back_without_any_password(
    running: Running, qtbot: QtBot, tmp_path: Path, folder: Path
) -> None:
    controller, file = running.program.controller, tmp_path / "mine.toml"
    network = Network(
        proxy="http://anna@proxy.example:3128", sites=(SiteRule("a.example", user="anna"),)
    )
    secrets = {"proxy": "hush-1", "a.example": "hush-2"}
    controller.set_network(network, RateLimit(), secrets)
    controller.set_jobs_at_once(6)
    dialog = preferences(running)
    pick_file(dialog, "Export…", file)
    running.hand.wait(lambda: "Exported" in dialog.says.text(), "the file")
    written = file.read_text()
    assert "anna@proxy.example" in written
    assert "hush" not in written
    file.write_text(written.replace("jobs_at_once = 6", "jobs_at_once = 600"))
    controller.change_settings(Settings(folder=str(folder)))
    assert not any(running.program.vault.secrets().values()), "forgotten with the sites"
    pick_file(dialog, "Import…", file)
    running.hand.wait(lambda: "Not usable" in dialog.says.text(), "what the file holds")
    assert dialog.says.text().endswith("left as it was: Downloads at once")
    Hand(dialog, qtbot).press("Save")
    assert running.program.settings == Settings(folder=str(folder), network=network)


def test_a_folder_of_the_command_line_is_for_now_only(
    running: Running, settings_path: Path, folder: Path, tmp_path: Path
) -> None:
    controller = running.program.controller
    controller.use_folder(str(tmp_path))
    controller.change_settings(Settings(folder=str(folder), connections=2))
    assert controller.folder == str(tmp_path), "another choice has nothing to do with it"
    assert load_settings(settings_path).folder == str(folder)
    controller.choose_folder(str(folder))
    assert controller.folder == str(folder)
