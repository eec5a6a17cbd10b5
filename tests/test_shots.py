"""The pictures of every state: they are taken, of the right size, and show something."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from tests.shots import readme
from tests.shots.scene import Scene
from tests.shots.states import STATES
from tests.shots.taking import SIZES, THEMES, Order, take, take_all
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui.palette import CONTRAST_DARK
from vidgrab_gui.ui.program_actions import ProgramAction

# What the virtual screen says about windows above windows.
pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
A_PICTURE_S = 1.5
"""How long one may take at most; on a quiet machine it is a tenth."""
FEW = ("empty", "qualities", "downloads-and-link", "menu-more", "question-quit", "dialog-network")


def share_of_one_colour(picture: QPixmap | QImage) -> float:
    """Return how much of a picture the most frequent colour takes, 0 to 1."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    small = image.convertToFormat(QImage.Format.Format_RGB32)
    spots = memoryview(bytes(small.constBits())).cast("I")
    return Counter(spots).most_common(1)[0][1] / len(spots)


def test_every_state_can_be_photographed() -> None:
    started_s = time.monotonic()
    taken = list(take(Order(), ThemeChoice.CONTRAST_DARK, SIZES["small"]))
    assert len(taken) >= len(STATES) - len(ProgramAction)
    assert len({shot.name for shot in taken}) == len(taken)
    for shot in taken:
        size = shot.picture.deviceIndependentSize().toSize()
        assert share_of_one_colour(shot.picture) < 0.95, shot.name
        if not shot.name.startswith(("question", "dialog")):
            assert size == SIZES["small"], shot.name
    assert time.monotonic() - started_s < A_PICTURE_S * len(taken)


def test_the_command_leaves_files_and_a_page(tmp_path: Path) -> None:
    few = [state for state in STATES if state.name in FEW]
    paths = take_all(tmp_path, Order(few, ("light", "dark"), ("least", "usual")))
    assert len(paths) == len(few) * 4
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    for path in paths:
        assert not QImage(str(path)).isNull()
        assert path.relative_to(tmp_path).as_posix() in page
    light, dark = (
        QImage(str(tmp_path / theme / "usual" / "empty.png")) for theme in ("light", "dark")
    )
    assert light.size() == dark.size() == SIZES["usual"]
    assert light.pixelColor(4, 400).lightness() > 200
    assert dark.pixelColor(4, 400).lightness() < 60


def test_the_same_state_makes_the_same_picture() -> None:
    order = Order([state for state in STATES if state.name == "downloads-and-link"])
    one, other = (
        next(take(order, ThemeChoice.DARK, SIZES["small"])).picture.toImage() for _ in range(2)
    )
    assert one == other


def test_every_dialog_the_menu_offers_is_looked_at() -> None:
    app = QApplication.instance()
    assert app is not None
    size = QSize(1000, 860)
    scene = Scene(size, ThemeChoice.CONTRAST_DARK, Qt.LayoutDirection.LeftToRight, app)
    offered = scene.window.listings.dialogs.offered
    scene.close()
    order = Order([state for state in STATES if state.name.startswith("dialog-")])
    taken = list(take(order, ThemeChoice.CONTRAST_DARK, size))
    kinds = {action for action in offered if any(f"dialog-{action}" in s.name for s in taken)}
    assert kinds >= {ProgramAction.NETWORK, ProgramAction.ABOUT}
    assert offered - kinds <= {ProgramAction.QUIT, ProgramAction.COPY_REPORT}
    for shot in taken:
        corner = shot.picture.toImage().pixelColor(1, 1)
        assert corner == CONTRAST_DARK.window, f"{shot.name} does not wear the theme"


def test_the_readme_begins_with_the_window_in_the_middle_of_its_work() -> None:
    light, dark = (readme.take(choice) for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK))
    assert light.size() == dark.size() == readme.SIZE
    assert share_of_one_colour(light) < 0.7


def test_a_state_nobody_knows_is_said(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.shots", "--out", str(tmp_path / "out"), "--states", "asleep"],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 2
    assert "There is no such state" in done.stdout
    assert not (tmp_path / "out").exists()


def test_all_choices_but_the_systems_can_be_ordered() -> None:
    assert {*THEMES.values()} == {*ThemeChoice} - {ThemeChoice.SYSTEM}
