"""Whoever uses keys alone sees where they are, comes everywhere, and out of everything again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget

from tests.hand import Role, name_of
from tests.ui.conftest import Stand, StandMaker, focused
from tests.ui.scenes import SCENES, is_offered, shown, stops
from vidgrab_gui.core.theme_choice import ThemeChoice
from vidgrab_gui.ui.palette import CONTROL_CONTRAST, contrast

# What the virtual screen says about windows above windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
AROUND_PX = 6
LEAST_SHARE = 0.5
"""Of the way around a control, at one pixel wide, so much at least must change visibly."""
LOOKS = [one for one in ThemeChoice if one is not ThemeChoice.SYSTEM]


@pytest.fixture(params=list(SCENES))
def scene(request: pytest.FixtureRequest) -> str:
    """Give the name of each state and dialog."""
    return str(request.param)


def opened(
    make_stand: StandMaker, scene: str, look: ThemeChoice = ThemeChoice.LIGHT
) -> tuple[Stand, QWidget]:
    scheme = Qt.ColorScheme.Dark if look.is_dark else Qt.ColorScheme.Light
    stand = make_stand(1000, 1000, scheme)
    if look.is_contrast:
        stand.window.theme.set_choice(look)
    if not is_offered(stand, scene):
        pytest.skip("not offered yet")
    return stand, shown(stand, scene)


def close_dialogs(stand: Stand) -> None:
    for dialog in stand.window.findChildren(QDialog):
        dialog.reject()


@pytest.mark.parametrize("look", LOOKS)
def test_the_ring_of_whatever_has_the_keyboard_is_seen(
    make_stand: StandMaker, scene: str, look: ThemeChoice
) -> None:
    stand, window = opened(make_stand, scene, look)
    faint = []
    for widget in stops(window):
        share = ring_share(window, widget)
        if share < LEAST_SHARE:
            faint.append(f"{describe(widget)}: {share:.2f}")
    close_dialogs(stand)
    assert not faint


def test_tab_comes_to_everything_and_round_again(make_stand: StandMaker, scene: str) -> None:
    stand, window = opened(make_stand, scene)
    wanted = {describe(one) for one in stops(window) if not is_second_of_a_choice(one)}
    first = window.focusWidget() or stops(window)[0]
    first.setFocus()
    seen = [describe(first)]
    for _ in range(len(wanted) + 5):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is first:
            break
        seen.append(describe(focused()))
    assert focused() is first, seen
    assert set(seen) >= wanted
    assert len(seen) == len(set(seen)), "each once"
    close_dialogs(stand)


def test_tab_leaves_everything_in_one_press(make_stand: StandMaker, scene: str) -> None:
    stand, window = opened(make_stand, scene)
    for widget in stops(window) if len(stops(window)) > 1 else ():
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            widget.setFocus()
            assert focused() is widget
            QTest.keyClick(widget, key)
            inside = widget is focused() or widget.isAncestorOf(focused())
            assert not inside, describe(widget)
    close_dialogs(stand)


def test_whatever_takes_the_keyboard_has_a_name(make_stand: StandMaker, scene: str) -> None:
    stand, window = opened(make_stand, scene)
    QAccessible.setActive(True)
    nameless = []
    for widget in stops(window):
        heard = QAccessible.queryAccessibleInterface(widget)
        labels = heard.relations(QAccessible.RelationFlag.Label)
        # On Linux a box of several words is called what is chosen in it; its label names it.
        is_named = name_of(heard) if heard.role() != Role.ComboBox else labels
        if not is_named and not (heard.role() == Role.ComboBox and widget.accessibleName()):
            nameless.append(describe(widget))
    close_dialogs(stand)
    assert not nameless


def is_second_of_a_choice(widget: QWidget) -> bool:
    """Tell whether the arrow keys come to it: one of several buttons of which one is chosen."""
    return isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked()


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"


def ring_share(window: QWidget, widget: QWidget) -> float:
    """Return how much of the way around a control changes at 3:1 when the keyboard comes."""
    bring_into_sight(widget)
    parent = widget.parentWidget()
    # A field that a frame makes one thing with its button wears the ring of the frame.
    worn_by = parent if parent is not None and parent.focusProxy() is widget else widget
    place = QRect(worn_by.mapTo(window, QPoint(0, 0)), worn_by.size())
    place = place.adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX) & window.rect()
    had = QApplication.focusWidget()
    if had is not None:
        had.clearFocus()
    before = window.grab(place).toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = window.grab(place).toImage()
    changed = sum(1 for one, other in changes(before, after) if stands_out(one, other))
    return changed / (2 * (worn_by.width() + worn_by.height()))


def bring_into_sight(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.widget() is not None:
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    QApplication.sendPostedEvents()


def changes(before: QImage, after: QImage) -> Iterator[tuple[int, int]]:
    """Yield the colours of every pixel that is another one, before and after."""
    kind = QImage.Format.Format_RGB32
    pixels = [
        memoryview(one.convertToFormat(kind).constBits()).cast("I") for one in (before, after)
    ]
    one, other = pixels
    for was, now in zip(one, other, strict=True):
        if was != now:
            yield was, now


@cache
def stands_out(one: int, other: int) -> bool:
    return contrast(QColor.fromRgb(one), QColor.fromRgb(other)) >= CONTROL_CONTRAST
