"""The colours a person chooses are worn at once, at the start too, and nothing else is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stand
from vidgrab_gui.app import Start
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.store.settings_file import save_settings
from vidgrab_gui.ui.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from vidgrab_gui.ui.theme import Look, Theme, dress, wants_contrast
from vidgrab_gui.ui.theme_dialogs import dress_dialog

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROOT = Path(__file__).parents[2]
CHOICES = {
    ThemeChoice.SYSTEM: LIGHT,
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.CONTRAST_LIGHT: CONTRAST_LIGHT,
    ThemeChoice.CONTRAST_DARK: CONTRAST_DARK,
}


class Hints:
    """What a system says that asks for high contrast, or does not; no system at hand can."""

    def __init__(self, name: str) -> None:
        self._name = name

    def accessibility(self) -> SimpleNamespace:
        return SimpleNamespace(contrastPreference=lambda: SimpleNamespace(name=self._name))


def ground_of(stand: Stand) -> QColor:
    """Return the colour of a place in the window where there is nothing."""
    return stand.window.grab().toImage().pixelColor(4, stand.window.height() // 2)


@pytest.mark.parametrize(("choice", "colours"), CHOICES.items(), ids=list(CHOICES))
def test_a_choice_is_worn_at_once(stand: Stand, choice: ThemeChoice, colours: Colours) -> None:
    theme = stand.window.theme
    theme.set_scheme(None)
    theme.set_choice(choice)
    assert theme.choice is choice
    assert theme.colours == colours
    assert ground_of(stand) == colours.window


def test_a_choice_that_is_made_already_costs_nothing(qtbot: QtBot, stand: Stand) -> None:
    theme = stand.window.theme
    theme.set_choice(ThemeChoice.DARK)
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_choice(ThemeChoice.DARK)
    with qtbot.waitSignal(theme.changed):
        theme.set_choice(ThemeChoice.SYSTEM)


def test_the_chosen_colours_do_not_follow_the_system(qapp: QApplication) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    before = qapp.palette()
    try:
        qapp.setPalette(QPalette(QColor("#2b2b2b")))
        theme.refresh()
        assert not theme.colours.is_dark
        theme.set_choice(ThemeChoice.SYSTEM)
        assert theme.colours.is_dark
    finally:
        qapp.setPalette(before)
        theme.deleteLater()


def test_high_contrast_is_followed_where_the_system_can_ask_for_it() -> None:
    assert wants_contrast(Hints("HighContrast"))  # type: ignore[arg-type]  # a stand-in
    assert not wants_contrast(Hints("NoPreference"))  # type: ignore[arg-type]  # a stand-in
    assert not wants_contrast(object())  # type: ignore[arg-type]  # an older Qt


def test_this_qt_can_be_asked_and_asks_for_none_here(qapp: QApplication) -> None:
    theme = Theme(qapp)
    theme.follow_contrast()
    assert theme.colours is LIGHT
    theme.deleteLater()


@pytest.mark.parametrize(
    ("word", "colours"), [("contrast-dark", CONTRAST_DARK), ("plaid", LIGHT), (None, LIGHT)]
)
@pytest.mark.usefixtures("qapp")
def test_the_first_paint_wears_what_was_chosen(
    tmp_path: Path, word: str | None, colours: Colours
) -> None:
    path = tmp_path / "settings.toml"
    if word:
        path.write_text(f'theme = "{word}"\n', encoding="utf-8")
    start = Start(path)
    try:
        assert start.window.theme.colours is colours
    finally:
        start.close()
        start.window.deleteLater()
        start.deleteLater()


def test_a_choice_made_in_the_settings_is_worn_and_found_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(folder=str(tmp_path), theme=ThemeChoice.DARK))
    start = Start(path)
    with qtbot.waitSignal(start.show().painted):
        pass
    program = start.program
    try:
        assert start.window.theme.colours is DARK
        chosen = Settings(folder=str(tmp_path), theme=ThemeChoice.CONTRAST_LIGHT)
        program.controller.change_settings(chosen)
        assert start.window.theme.colours is CONTRAST_LIGHT
        assert 'theme = "contrast-light"' in path.read_text(encoding="utf-8")
    finally:
        start.window.close()
        start.close()
        for part in (start.window, program, start):
            part.deleteLater()


def test_dialogs_change_their_dress_while_they_are_open(qtbot: QtBot, stand: Stand) -> None:
    dialog = QDialog(stand.window)
    column = QVBoxLayout(dialog)
    button, box = QPushButton("Save", dialog), QCheckBox("Tick", dialog)
    for part in (button, box):
        column.addWidget(part)
    box.setChecked(True)
    dress(button, Look.PRIMARY)
    dress_dialog(dialog, stand.window.theme)
    dress_dialog(dialog, stand.window.theme)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    for choice in (ThemeChoice.CONTRAST_DARK, ThemeChoice.LIGHT):
        stand.window.theme.set_choice(choice)
        image, colours = dialog.grab().toImage(), CHOICES[choice]
        assert image.pixelColor(2, 2) == colours.window
        inks = {
            image.pixelColor(x, y).rgb()
            for x in range(image.width())
            for y in range(box.y(), box.y() + box.height())
        }
        assert {colours.accent.rgb(), colours.on_accent.rgb()} <= inks  # the box and its tick
    dialog.close()


def test_a_window_that_had_such_a_dialog_ends_well(tmp_path: Path) -> None:
    """FocusMark hears of its button's own end, and an error there ended the whole process.

    It takes the start of a program after the end of that window, in a process of its own.
    """
    before = f"{__file__}::test_dialogs_change_their_dress_while_they_are_open"
    after = f"{ROOT}/tests/test_program.py::test_the_folder_chosen_is_remembered"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("--basetemp", str(tmp_path / "runs"), before, after),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stdout
