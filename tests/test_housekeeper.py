"""Garbage is collected in the window's thread, and costs what is new, not what is there."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from vidgrab_gui.app import Housekeeper


class Knot:
    """Something only the collector can take away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[Housekeeper]:
    parent = QObject(qapp)
    yield Housekeeper(parent)
    gc.unfreeze()
    parent.deleteLater()


def test_what_is_there_for_good_is_not_looked_through_again(keeper: Housekeeper) -> None:
    keeper.set_aside()
    looked_through = len(gc.get_objects())
    assert gc.get_freeze_count() > 10_000
    assert looked_through < gc.get_freeze_count() / 10


def test_what_comes_later_is_collected(keeper: Housekeeper) -> None:
    keeper.set_aside()
    gone = weakref.ref(Knot())
    assert gone() is not None
    keeper.collect()
    assert gone() is None


def test_what_was_set_aside_goes_when_nobody_needs_it(keeper: Housekeeper) -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    keeper.set_aside()
    del knot.itself, knot
    assert gone() is None
