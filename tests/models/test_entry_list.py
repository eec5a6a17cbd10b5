"""The entries as a Qt list: they grow, are searched, and are picked in every way there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from vidgrab_gui.core.listing import Entry, Listing
from vidgrab_gui.models.entry_list import EntryListModel


def _entries(first: int, last: int) -> tuple[Entry, ...]:
    return tuple(
        Entry(f"http://x.invalid/{k}", f"Part {k}", duration_s=60.0 + k)
        for k in range(first, last + 1)
    )


LISTING = Listing("u", "List").with_more(_entries(1, 10))


@pytest.fixture
def model(qtbot: QtBot) -> EntryListModel:
    """Give a model that is watched for every fault a Qt model can have."""
    del qtbot
    model = EntryListModel()
    warns = QAbstractItemModelTester.FailureReportingMode.Warning
    assert QAbstractItemModelTester(model, warns, model).model() is model
    model.show_listing("k", LISTING)
    return model


def _titles(model: EntryListModel) -> list[str]:
    return [model.entry_at(row).title for row in range(model.rowCount())]


def _places(model: EntryListModel) -> list[int]:
    return [place for place, _ in model.picked()]


def test_more_of_the_same_list_adds_rows_and_keeps_what_is_picked(model: EntryListModel) -> None:
    model.pick_rows([2], is_picked=False)
    inserted, reset = QSignalSpy(model.rowsInserted), QSignalSpy(model.modelReset)
    model.show_listing("k", LISTING.with_more(_entries(11, 300)))
    assert (inserted.count(), reset.count()) == (1, 0)
    assert model.rowCount() == 300
    assert _places(model) == [place for place in range(1, 301) if place != 3]


def test_the_same_again_changes_nothing(model: EntryListModel) -> None:
    inserted, reset = QSignalSpy(model.rowsInserted), QSignalSpy(model.modelReset)
    model.show_listing("k", LISTING)
    assert (inserted.count(), reset.count()) == (0, 0)


def test_another_list_starts_over(model: EntryListModel) -> None:
    model.pick_found(is_picked=False)
    model.show_listing("other", Listing("v", "Other").with_more(_entries(1, 3)))
    assert _places(model) == [1, 2, 3]


def test_all_that_comes_is_picked_until_something_is_not(model: EntryListModel) -> None:
    assert model.picked_count == 10
    model.pick_found(is_picked=False)
    grown = LISTING.with_more(_entries(11, 12))
    model.show_listing("k", grown)
    assert model.picked_count == 0
    model.pick_found(is_picked=True)
    model.show_listing("k", grown.with_more(_entries(13, 15)))
    assert model.picked_count == 15


def test_the_first_so_many_are_picked_and_nothing_else(model: EntryListModel) -> None:
    model.pick_first(3)
    model.show_listing("k", LISTING.with_more(_entries(11, 12)))
    assert _places(model) == [1, 2, 3]


def test_inverting(model: EntryListModel) -> None:
    model.pick_first(8)
    model.invert_found()
    assert _places(model) == [9, 10]
    model.pick_found(is_picked=True)
    model.invert_found()
    model.show_listing("k", LISTING.with_more(_entries(11, 12)))
    assert _places(model) == [], "what comes is as the others are"


def test_a_search_finds_words_in_any_order_and_case(model: EntryListModel) -> None:
    model.search("1 pART")
    assert _titles(model) == ["Part 1", "Part 10"]
    model.show_listing("k", LISTING.with_more(_entries(11, 20)))
    assert len(_titles(model)) == 11, "what comes is searched too"
    model.search("")
    assert model.rowCount() == 20


def test_all_none_and_invert_mean_what_is_found(model: EntryListModel) -> None:
    model.search("10")
    model.pick_found(is_picked=False)
    assert _places(model) == list(range(1, 10))
    model.invert_found()
    assert model.picked_count == 10
    assert model.count == 10


def test_a_search_keeps_places(model: EntryListModel) -> None:
    model.search("part 7")
    model.pick_rows([0], is_picked=False)
    assert _places(model) == [1, 2, 3, 4, 5, 6, 8, 9, 10]


def test_a_row_is_said_with_its_length_and_can_be_ticked(model: EntryListModel) -> None:
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Part 1, 1 min 1 s"
    assert index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert 1 not in _places(model)


def test_a_length_learned_later_is_said_in_its_row(model: EntryListModel) -> None:
    bare = Entry("http://x.invalid/bare", "Bare")
    model.show_listing("bare", Listing("u", "t").with_more((bare,)))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Bare"
    changed = QSignalSpy(model.dataChanged)
    model.learn_length(bare.url, 30)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Bare, 30 s"
    assert changed.count() == 1
