"""Every colour can be read: in both themes and with any accent a system may have."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from vidgrab_gui.ui.palette import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    CONTROL_CONTRAST,
    DARK,
    LIGHT,
    NO_SYSTEM_ACCENT,
    STRONG_CONTROL_CONTRAST,
    STRONG_TEXT_CONTRAST,
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
    ("secondary", ("track",)),
]
EDGES_ON = [
    ("outline", ("window", "card")),
    ("accent", ("window", "card", "selection", "track")),
    ("good", ("track",)),
    ("bad", ("track",)),
    ("secondary", ("track",)),
    ("on_tonal", ("tonal",)),
    ("on_accent", ("accent",)),
]
ACCENTS = ["#3b5bdb", "#8aa2ff", "#c01c28", "#26a269", "#000000", "#ffffff", "#ffff00", "#e66100"]


def all_colours() -> list[Colours]:
    made = [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK]
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
            least = STRONG_TEXT_CONTRAST if colours.has_contrast else TEXT_CONTRAST
            assert reached >= least, (colours.accent.name(), colours.is_dark, ground)


@pytest.mark.parametrize(("edge", "grounds"), EDGES_ON)
def test_edges_and_focus_stand_out(edge: str, grounds: tuple[str, ...]) -> None:
    for colours in all_colours():
        for ground in grounds:
            reached = contrast(getattr(colours, edge), getattr(colours, ground))
            least = STRONG_CONTROL_CONTRAST if colours.has_contrast else CONTROL_CONTRAST
            assert reached >= least, (colours.accent.name(), colours.is_dark, ground)


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_with_high_contrast_no_edge_is_a_hint(colours: Colours) -> None:
    for edge in (colours.line, colours.outline, colours.handle, colours.faint):
        for ground in (colours.window, colours.card):
            assert contrast(edge, ground) >= STRONG_CONTROL_CONTRAST
    assert colours.edge == colours.outline
    assert LIGHT.edge is DARK.edge is None


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_takes_no_accent(dark: bool) -> None:
    made = colours_for(is_dark=dark, accent=QColor("#0e5a8a"), has_contrast=True)
    assert made is (CONTRAST_DARK if dark else CONTRAST_LIGHT)


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
