"""The list of qualities."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from tests.ui.samples import SEVEN, SOUND
from vidgrab_gui.models.quality_list import QualityListModel, QualityRole

pytestmark = pytest.mark.usefixtures("qapp")


def test_rows_words_and_lines() -> None:
    model = QualityListModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    assert tester.model() is model
    for lines in (SEVEN, (SOUND,), (), SEVEN):
        model.set_qualities(lines)
        assert model.rowCount() == len(lines)
    assert [model.index(row).data() for row in range(7)] == [line.label for line in SEVEN]
    assert model.index(2).data(QualityRole.QUALITY) is SEVEN[2]
    heard = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.startswith("2160p, 3840 × 2160, 60 fps")
    assert heard.endswith("about 643 MB")
    assert model.data(QModelIndex()) is None


def test_the_same_lines_again_keep_the_views_as_they_are() -> None:
    model = QualityListModel()
    model.set_qualities(SEVEN)
    spy = QSignalSpy(model.modelReset)
    model.set_qualities(tuple(SEVEN))
    assert spy.count() == 0
