"""Every dialog with large type, in a small window, from right to left and on fine screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from tests.shots.scene import Scene
from tests.shots.states import SETTINGS, TOKEN
from tests.ui.fitting import misfits
from vidgrab_gui.core.clients import LONGEST_NAME
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui.client_question import ClientQuestion
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.questions import ManyQuestion, QuitQuestion, RemovalQuestion
from vidgrab_gui.ui.theme import BASE_TEXT_PX
from vidgrab_gui.ui.token_row import RenewalQuestion

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROOT = Path(__file__).parents[2]
FACTORS = [1.0, 1.25, 1.5, 2.0]
DIRECTIONS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
LONG = "An extraordinarily long title that nobody would ever read to its end " * 3
QUESTIONS: dict[str, Callable[[Scene], QDialog]] = {
    "remove": lambda scene: RemovalQuestion(LONG, ("a",), scene.theme, scene.window),
    "quit": lambda scene: QuitQuestion(12, scene.theme, scene.window),
    "many": lambda scene: ManyQuestion(12_345, scene.theme, scene.window),
    "token": lambda scene: RenewalQuestion(scene.theme, scene.window),
    "client": lambda scene: ClientQuestion("W" * LONGEST_NAME, scene.theme, scene.window),
}
SCALED = (
    "tests/ui/test_dialogs_layout.py::test_a_factor_of_the_screen_counts",
    "tests/ui/test_dialogs_layout.py::test_nothing_of_a_dialog_is_cut",
    "tests/ui/test_dialogs_layout.py::test_nothing_of_a_question_is_cut",
    "tests/ui/test_layout.py::test_nothing_is_cut_and_nothing_overlaps_at_any_size",
    "tests/ui/test_layout.py::test_as_designed_at_the_opening_size",
)

# The usual one of the virtual screen is as wide as a small window; scaled it would be narrower.
SCREENS = {
    "screens": [
        {
            "name": "fine",
            "x": 0,
            "y": 0,
            "width": 3840,
            "height": 2160,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
    ]
}

SceneMaker = Callable[..., Scene]


@pytest.fixture
def make_scene(qapp: QApplication) -> Iterator[SceneMaker]:
    """Open windows whose system has its type larger by a factor."""
    usual, opened = qapp.font(), list[Scene]()

    def make(factor: float, direction: Qt.LayoutDirection, choice: ThemeChoice) -> Scene:
        larger = QFont(usual)
        larger.setPixelSize(round(BASE_TEXT_PX * factor))
        qapp.setFont(larger)
        opened.append(Scene(QSize(1000, 860), choice, direction, qapp))
        opened[-1].window.show_settings(SETTINGS)
        return opened[-1]

    yield make
    for scene in opened:
        scene.close()
    qapp.setFont(usual)


@pytest.mark.parametrize("direction", DIRECTIONS, ids=["ltr", "rtl"])
@pytest.mark.parametrize("factor", FACTORS)
def test_nothing_of_a_dialog_is_cut(
    make_scene: SceneMaker, factor: float, direction: Qt.LayoutDirection
) -> None:
    scene = make_scene(factor, direction, ThemeChoice.LIGHT)
    for action in ProgramAction:
        if action in {ProgramAction.QUIT, ProgramAction.COPY_REPORT}:
            continue  # they open nothing
        dialog = scene.ask(action)
        if dialog is None:
            continue
        scene.window.listings.dialogs.show_token(TOKEN)
        for room in (dialog.size(), QSize(640, 480)):
            dialog.resize(room)
            for index in range(scene.page_count(dialog)):
                scene.turn_to(dialog, index)
                scene.settle()  # what goes below something else asks for its room one event later
                assert misfits(dialog) == [], (action, room, index)
        dialog.close()


@pytest.mark.parametrize("direction", DIRECTIONS, ids=["ltr", "rtl"])
@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("name", QUESTIONS)
def test_nothing_of_a_question_is_cut(
    make_scene: SceneMaker, name: str, factor: float, direction: Qt.LayoutDirection
) -> None:
    scene = make_scene(factor, direction, ThemeChoice.CONTRAST_DARK)
    dialog = QUESTIONS[name](scene)
    dialog.open()
    scene.settle()
    assert misfits(dialog) == []


def test_what_does_not_fit_is_found(make_scene: SceneMaker) -> None:
    scene = make_scene(1.0, Qt.LayoutDirection.LeftToRight, ThemeChoice.LIGHT)
    dialog = QDialog(scene.window)
    label, button = QLabel("Words that need room", dialog), QPushButton("Do Something", dialog)
    label.setGeometry(0, 0, 40, 30)
    button.setGeometry(30, 0, 300, 40)
    dialog.open()
    scene.settle()
    found = misfits(dialog)
    assert len(found) == 2, found
    assert "is cut" in found[0]
    assert "lies on" in found[1]


def test_a_factor_of_the_screen_counts(qapp: QApplication) -> None:
    assert qapp.devicePixelRatio() == float(os.environ.get("QT_SCALE_FACTOR", "1"))


@pytest.mark.timeout(170)
@pytest.mark.parametrize("factor", ["1.25", "1.5", "2"])
def test_on_a_screen_with_smaller_pixels_everything_fits_as_well(
    factor: str, tmp_path: Path
) -> None:
    """Qt reads the factor when it starts: each needs a process of its own."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS), encoding="utf-8")
    quiet = ("-p", "no:cacheprovider", f"--basetemp={tmp_path / 'inner'}")
    platform = f"offscreen:configfile={screens}"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", *quiet, *SCALED],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        timeout=160,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
