"""The dress of dialogs: every kind of control shows its edge, its mark and its focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Stand
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui.palette import CONTROL_CONTRAST, contrast
from vidgrab_gui.ui.program_actions import ProgramAction
from vidgrab_gui.ui.questions import QuitQuestion
from vidgrab_gui.ui.theme import Look, dress
from vidgrab_gui.ui.theme_dialogs import dialog_sheet, dress_dialog

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CHOICES = [choice for choice in ThemeChoice if choice is not ThemeChoice.SYSTEM]


def box(kind: type[QCheckBox | QRadioButton], *, is_on: bool) -> QWidget:
    made = kind("Words")
    made.setChecked(is_on)
    return made


def combo() -> QComboBox:
    made = QComboBox()
    made.addItems(["One", "Another"])
    return made


def entries() -> QListWidget:
    made = QListWidget()
    made.addItems(["One", "Another"])
    made.setCurrentRow(0)
    made.setFixedHeight(80)
    return made


def table() -> QTableWidget:
    made = QTableWidget(2, 2)
    made.setFixedHeight(100)
    return made


def button(look: Look | None) -> QPushButton:
    made = QPushButton("Do It")
    if look is not None:
        dress(made, look)
    return made


def tool() -> QToolButton:
    made = QToolButton()
    made.setText("More")
    return made


KINDS: dict[str, Callable[[], QWidget]] = {
    "field": lambda: QLineEdit("words"),
    "number": QSpinBox,
    "time": QTimeEdit,
    "choice": combo,
    "text": lambda: QPlainTextEdit("words"),
    "tick": lambda: box(QCheckBox, is_on=True),
    "no tick": lambda: box(QCheckBox, is_on=False),
    "radio": lambda: box(QRadioButton, is_on=True),
    "no radio": lambda: box(QRadioButton, is_on=False),
    "list": entries,
    "table": table,
    "button": lambda: button(None),
    "row": lambda: button(Look.ROW),
    "primary": lambda: button(Look.PRIMARY),
    "link": lambda: button(Look.LINK),
    "quiet": lambda: button(Look.QUIET),
    "tool": tool,
}
ROOMY_PX = 1_200
"""So high that nothing has to be lower than it wants to be."""
BARE = {"link", "quiet"}
"""Told by their words alone, as the window tells them."""
FRAMED_BY_LINE = {"list", "table"}
"""What is in them tells where they are; their edge is a hint."""


class Wardrobe:
    """A dialog with one control of each kind, and one more that has the keyboard at first."""

    def __init__(self, stand: Stand, choice: ThemeChoice) -> None:
        self.theme = stand.window.theme
        self.theme.set_choice(choice)
        self.dialog = QDialog(stand.window)
        column = QVBoxLayout(self.dialog)
        self.parts = {name: make() for name, make in KINDS.items()}
        self.other = QPushButton("Elsewhere", self.dialog)
        for part in (*self.parts.values(), self.other):
            column.addWidget(part)
        for part in self.dialog.findChildren(QPushButton):
            part.setAutoDefault(False)
        dress_dialog(self.dialog, self.theme)
        column.addStretch(1)
        self.other.setFocus()
        self.dialog.resize(300, ROOMY_PX)
        self.dialog.open()

    def look_at(self, part: QWidget) -> QImage:
        """Return a part with what is around it."""
        return self.dialog.grab(part.geometry().adjusted(-2, -2, 2, 2)).toImage()


@pytest.fixture
def wardrobe(stand: Stand, qtbot: QtBot, request: pytest.FixtureRequest) -> Wardrobe:
    made = Wardrobe(stand, request.param)
    qtbot.waitUntil(made.other.hasFocus)
    return made


def colours_of(image: QImage) -> list[QColor]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return [QColor(spot) for spot in set(memoryview(bytes(plain.constBits())).cast("I"))]


def changed(before: QImage, after: QImage, least: float) -> int:
    """Return how many pixels changed by at least that contrast."""
    known: dict[tuple[int, int], bool] = {}
    count = 0
    for one, other in zip(spots(before), spots(after), strict=True):
        if one != other:
            pair = (one, other)
            if pair not in known:
                known[pair] = contrast(QColor(one), QColor(other)) >= least
            count += known[pair]
    return count


def spots(image: QImage) -> memoryview:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")


def test_whatever_the_program_opens_wears_it(stand: Stand) -> None:
    dialogs, theme = stand.window.listings.dialogs, stand.window.theme
    for action in dialogs.offered - {ProgramAction.QUIT, ProgramAction.COPY_REPORT}:
        dialogs.act(action)
    QuitQuestion(2, theme, stand.window).open()
    opened = [one for one in stand.window.findChildren(QDialog) if one.isVisible()]
    assert len(opened) >= 3
    for dialog in opened:
        assert dialog.styleSheet() == dialog_sheet(theme), dialog
        dialog.close()


@pytest.mark.parametrize("wardrobe", CHOICES, indirect=True)
def test_the_keyboard_is_seen_on_every_control(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    for name, part in wardrobe.parts.items():
        before = wardrobe.look_at(part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(part.hasFocus)
        after = wardrobe.look_at(part)
        # A line of one pixel around it, or half of one of two.
        least_px = 2 * (part.width() + part.height()) * 0.75
        if name in {"tick", "no tick", "radio", "no radio"}:
            least_px = part.width()
        assert changed(before, after, CONTROL_CONTRAST) >= least_px, name
        wardrobe.other.setFocus()
    wardrobe.dialog.close()


@pytest.mark.parametrize("wardrobe", CHOICES, indirect=True)
def test_every_control_has_an_edge_that_is_seen(wardrobe: Wardrobe) -> None:
    ground = wardrobe.theme.colours.window
    for name, part in wardrobe.parts.items():
        if name in BARE or (name in FRAMED_BY_LINE and not wardrobe.theme.colours.has_contrast):
            continue
        image = wardrobe.look_at(part)
        edge = colours_of(image.copy(2, 0, 20, image.height()))
        assert max(contrast(ink, ground) for ink in edge) >= CONTROL_CONTRAST, name
    wardrobe.dialog.close()


@pytest.mark.parametrize("wardrobe", CHOICES, indirect=True)
def test_a_tick_is_told_by_more_than_its_ground(wardrobe: Wardrobe) -> None:
    colours = wardrobe.theme.colours
    for name in ("tick", "radio"):
        inks = colours_of(wardrobe.look_at(wardrobe.parts[name]))
        assert colours.accent in inks
        assert colours.on_accent in inks, name
        off = colours_of(wardrobe.look_at(wardrobe.parts[f"no {name}"]))
        assert colours.accent not in off
    wardrobe.dialog.close()


@pytest.mark.parametrize("wardrobe", [ThemeChoice.LIGHT], indirect=True)
def test_what_cannot_be_used_now_looks_so(wardrobe: Wardrobe) -> None:
    for name, part in wardrobe.parts.items():
        if name in {"list", "table"}:
            continue
        before = wardrobe.look_at(part)
        part.setEnabled(False)
        assert wardrobe.look_at(part) != before, name
    wardrobe.dialog.close()


@pytest.mark.parametrize("wardrobe", [ThemeChoice.LIGHT], indirect=True)
def test_controls_of_one_line_are_of_one_height(wardrobe: Wardrobe) -> None:
    names = ("field", "choice", "number", "time", "button", "row", "primary", "quiet", "tool")
    heights = {name: wardrobe.parts[name].height() for name in names}
    assert len(set(heights.values())) == 1, heights
    wardrobe.dialog.close()
