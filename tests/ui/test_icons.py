"""The program's icons: one grid, no colours of their own, and to be seen in every theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QMenu

from tests.ui.conftest import Stand
from tests.ui.samples import job
from vidgrab_gui.core.job import JobAction, JobState
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui import artwork
from vidgrab_gui.ui.artwork import Drawing, app_icon, app_picture, drawing, entry_icon
from vidgrab_gui.ui.job_delegate import SIGN_PX
from vidgrab_gui.ui.menu_icons import deed_drawing
from vidgrab_gui.ui.palette import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    CONTROL_CONTRAST,
    DARK,
    LIGHT,
    Colours,
    contrast,
)
from vidgrab_gui.ui.reorder import Move

pytestmark = pytest.mark.usefixtures("qapp")
FILES = sorted(Path(artwork.__file__).with_name("icons").glob("*.svg"))
COLOURED = {"vidgrab", "vidgrab-small"}
LINES = [path for path in FILES if path.stem not in COLOURED]
GRID = 'viewBox="0 0 24 24"'
PAINTS = re.compile(r'(?:fill|stroke|stop-color|color)="([^"]*)"')
THEMES = [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK]


def pixels(image: QImage) -> memoryview:
    """Return a picture as numbers, each 0xAARRGGBB."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    return memoryview(bytes(plain.constBits())).cast("I")


def share_inked(image: QImage) -> float:
    """Return how much of a picture is not empty, 0 to 1."""
    spots = pixels(image)
    return sum(spot >> 24 > 127 for spot in spots) / len(spots)


def inks(image: QImage) -> set[str]:
    return {QColor(spot).name() for spot in set(pixels(image)) if spot >> 24 == 255}


def is_near(one: QColor, other: QColor) -> bool:
    """Tell whether two colours are one but for the rounding where lines lie on each other."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 2 for a, b in pairs)


def bounds(image: QImage) -> tuple[int, int, int, int]:
    spots = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 0
    ]
    across, down = [x for x, _ in spots], [y for _, y in spots]
    return min(across), min(down), max(across), max(down)


@pytest.mark.parametrize("path", LINES, ids=lambda path: path.stem)
def test_a_line_drawing_keeps_to_the_grid_and_has_no_colour_of_its_own(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert GRID in text
    assert set(PAINTS.findall(text)) <= {"currentColor", "none"}
    assert "#" not in text
    assert "style=" not in text


def test_every_file_is_somebodys() -> None:
    marks = {path.stem for path in FILES if path.stem.startswith("mark-")}
    assert {path.stem for path in FILES} == {*Drawing} | COLOURED | marks
    assert marks == {"mark-tick", "mark-dash", "mark-dot", "mark-up", "mark-down"}


@pytest.mark.parametrize("which", list(Drawing))
@pytest.mark.parametrize("colours", THEMES, ids=["light", "dark", "strong light", "strong dark"])
def test_a_drawing_is_seen_on_its_grounds(which: Drawing, colours: Colours) -> None:
    for ink, grounds in (
        (colours.secondary, (colours.card, colours.window, colours.selection)),
        (colours.on_tonal, (colours.tonal,)),
        (colours.accent, (colours.window, colours.card)),
        (colours.bad, (colours.card,)),
    ):
        image = drawing(which, ink, 16, 2.0).toImage()
        assert 0.03 < share_inked(image) < 0.6
        found = inks(image)
        assert found
        assert all(is_near(QColor(name), ink) for name in found), found
        assert all(contrast(ink, ground) >= CONTROL_CONTRAST for ground in grounds)


@pytest.mark.parametrize("which", list(Drawing))
def test_nothing_touches_the_edge_of_its_place(which: Drawing) -> None:
    left, top, right, bottom = bounds(drawing(which, QColor("black"), 48, 1.0).toImage())
    assert min(left, top) >= 2
    assert max(right, bottom) <= 45


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_drawing_has_a_pixel_for_each_of_the_screens(ratio: float) -> None:
    pixmap = drawing(Drawing.HEALTH, LIGHT.text, 16, ratio)
    assert pixmap.size() == QSize(round(16 * ratio), round(16 * ratio))
    assert pixmap.deviceIndependentSize().toSize() == QSize(16, 16)
    again = drawing(Drawing.HEALTH, LIGHT.text, 16, ratio)
    assert again is pixmap


@pytest.mark.parametrize("size_px", [16, 24, 32, 48, 128, 512])
def test_the_programs_icon_fills_its_place_at_every_size(size_px: int) -> None:
    image = app_picture(size_px).toImage()
    assert image.size() == QSize(size_px, size_px)
    assert share_inked(image) > 0.7
    white = [spot for spot in pixels(image) if spot == 0xFF_FF_FF_FF]
    assert 0.08 < len(white) / size_px**2 < 0.35  # what it shows, on its tile


def test_what_it_shows_stands_out_from_its_tile() -> None:
    image = app_picture(256).toImage()
    assert image.pixelColor(120, 95) == QColor("white")
    for spot in ((40, 60), (128, 165), (220, 200)):
        assert contrast(image.pixelColor(*spot), QColor("white")) >= CONTROL_CONTRAST - 0.2


def test_the_systems_get_the_sizes_they_ask_for() -> None:
    assert {size.width() for size in app_icon().availableSizes()} == {*artwork.ICON_SIZES_PX}


@pytest.mark.parametrize("colours", THEMES, ids=["light", "dark", "strong light", "strong dark"])
def test_an_entry_of_a_menu_has_three_inks(colours: Colours) -> None:
    icon = entry_icon(Drawing.NETWORK, colours, 16, 1.5)
    for mode, ink in (
        (QIcon.Mode.Normal, colours.secondary),
        (QIcon.Mode.Active, colours.on_tonal),
        (QIcon.Mode.Disabled, colours.faint),
    ):
        assert inks(icon.pixmap(QSize(16, 16), 1.5, mode).toImage()) == {ink.name()}


def test_entries_of_the_menus_have_words_and_drawings(stand: Stand) -> None:
    stand.jobs.put(job("a", JobState.FAILED))
    stand.pick(0)
    menus = [stand.window.listings.menu, stand.body.downloads.more.menu()]
    menus.append(stand.body.downloads.list.menu())
    for menu in menus:
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        entries = [one for one in menu.actions() if not one.isSeparator()]
        assert all(one.text() for one in entries)
        drawn = [one for one in entries if not one.icon().isNull()]
        assert len(drawn) >= len(entries) - 2, [one.text() for one in entries]
    menus[-1].close()
    menus[-1].deleteLater()


def test_menus_wear_the_theme_of_the_moment(stand: Stand) -> None:
    menu = stand.window.listings.menu
    for choice in (ThemeChoice.DARK, ThemeChoice.CONTRAST_LIGHT):
        stand.window.theme.set_choice(choice)
        menu.aboutToShow.emit()
        image = menu.actions()[-1].icon().pixmap(QSize(16, 16), 1.0).toImage()
        assert inks(image) <= {stand.window.theme.colours.secondary.name()}


def test_every_action_on_a_download_has_its_drawing() -> None:
    assert all(deed_drawing(action) for action in JobAction)
    assert len({deed_drawing(move) for move in Move}) == len(Move)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_state_has_its_drawing_at_the_leading_edge(
    stand: Stand, direction: Qt.LayoutDirection
) -> None:
    stand.window.setLayoutDirection(direction)
    stand.jobs.put(job("a", JobState.FAILED))
    stand.hand.wait(lambda: stand.rows.rowCount() == 1, "the row")
    view = stand.body.downloads.list
    rect = view.visualRect(stand.rows.index(0))
    status = stand.body.downloads.delegate.places(stand.rows.job_at(0), rect, direction).status
    lower = status.adjusted(0, 0, 0, SIGN_PX)  # without a bar the words stand lower than planned
    place = QRect(view.viewport().mapTo(stand.window, lower.topLeft()), lower.size())
    image = stand.window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours, side_px = stand.window.theme.colours, SIGN_PX
    sign = QImage(side_px, side_px, QImage.Format.Format_RGB32)
    sign.fill(colours.card)
    painter = QPainter(sign)
    painter.drawPixmap(0, 0, drawing(Drawing.FAILED, colours.bad, side_px, 1.0))
    painter.end()
    is_left = direction == Qt.LayoutDirection.LeftToRight
    left_px = 0 if is_left else image.width() - side_px
    assert any(
        image.copy(left_px, top_px, side_px, side_px) == sign
        for top_px in range(image.height() - side_px + 1)
    )
