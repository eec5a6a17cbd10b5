"""Every colour can be read: in both themes and with any accent a system may have."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from vidgrab_gui.ui.palette import (
    CONTROL_CONTRAST,
    DARK,
    LIGHT,
    NO_SYSTEM_ACCENT,
    TEXT_CONTRAST,
    Colours,
    away_from,
    colours_for,
    contrast,
)

WORDS_ON = [
    ("text", ("window", "card", "selection", "hover", "chip")),
    ("secondary", ("window", "card", "selection", "hover", "chip")),
    ("accent", ("window", "card")),
    ("on_accent", ("accent",)),
    ("on_tonal", ("tonal",)),
    ("good", ("window", "card", "selection", "hover")),
    ("bad", ("window", "card", "selection", "hover")),
    ("warning", ("window", "card", "selection", "hover")),
    ("on_tip", ("tip",)),
]
EDGES_ON = [
    ("outline", ("window", "card")),
    ("accent", ("window", "card", "selection", "track")),
    ("good", ("track",)),
    ("bad", ("track",)),
    ("secondary", ("track",)),
]
ACCENTS = ["#3b5bdb", "#8aa2ff", "#c01c28", "#26a269", "#000000", "#ffffff", "#ffff00", "#e66100"]


def all_colours() -> list[Colours]:
    made = [LIGHT, DARK]
    for name in ACCENTS:
        made += [colours_for(is_dark=dark, accent=QColor(name)) for dark in (False, True)]
    for hue in range(0, 360, 20):
        for lightness in (40, 90, 130, 180, 220):
            accent = QColor.fromHsl(hue, 200, lightness)
            made += [colours_for(is_dark=dark, accent=accent) for dark in (False, True)]
    return made


@pytest.mark.parametrize(("ink", "grounds"), WORDS_ON)
def test_words_stand_out(ink: str, grounds: tuple[str, ...]) -> None:
    for colours in all_colours():
        for ground in grounds:
            reached = contrast(getattr(colours, ink), getattr(colours, ground))
            assert reached >= TEXT_CONTRAST, (colours.accent.name(), colours.is_dark, ground)


@pytest.mark.parametrize(("edge", "grounds"), EDGES_ON)
def test_edges_and_focus_stand_out(edge: str, grounds: tuple[str, ...]) -> None:
    for colours in all_colours():
        for ground in grounds:
            reached = contrast(getattr(colours, edge), getattr(colours, ground))
            assert reached >= CONTROL_CONTRAST, (colours.accent.name(), colours.is_dark, ground)


def test_the_systems_accent_is_worn_where_it_can_be_read() -> None:
    readable = QColor("#0e5a8a")
    assert colours_for(is_dark=False, accent=readable).accent == readable
    assert colours_for(is_dark=True, accent=readable) is DARK
    assert colours_for(is_dark=False, accent=QColor("#ffff00")) is LIGHT
    assert colours_for(is_dark=True, accent=NO_SYSTEM_ACCENT) is DARK


def test_a_button_under_the_pointer_only_gets_easier_to_read() -> None:
    for colours in (LIGHT, DARK):
        lit = away_from(colours.on_accent, colours.accent, 0.2)
        assert contrast(colours.on_accent, lit) >= contrast(colours.on_accent, colours.accent)


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
