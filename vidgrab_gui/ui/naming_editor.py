"""The template of file names, with the name it makes below it while it is written."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from vidgrab_gui.core.naming import FIELDS, SAMPLE, NameFacts, preview, problem_of
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.chip import Chip
from vidgrab_gui.ui.setting_editors import EditedSetting
from vidgrab_gui.ui.text_editors import TextEditor
from vidgrab_gui.ui.theme import Look, Theme, dressed_label


class NamingEditor(TextEditor):
    """A line for the template, a menu of the fields it may hold, and the name of a sample."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self.insert = Chip(self.tr("Add Field"), theme, parent=self)
        self.menu = QMenu(self.insert)
        for name, words in self._offers():
            action = QAction(f"{words}\t{{{name}}}", self.menu)
            action.setData(name)
            self.menu.addAction(action)
        self.menu.triggered.connect(self._on_field)
        self.insert.setMenu(self.menu)
        self.says = dressed_label(Look.SMALL, self)
        self.says.setWordWrap(True)
        self.row.addWidget(self.insert, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.says)
        self._sample = replace(SAMPLE, title=translated(SAMPLE.title))
        self.edit.textChanged.connect(self._on_text)

    @property
    def problem(self) -> str:
        """Return what is wrong with the template, in a sentence."""
        found = problem_of(self.edit.text().strip())
        return translated(found[0]).replace("{part}", found[1]) if found else ""

    @property
    def preview(self) -> str:
        """Return the name of the sample, empty where the template makes none."""
        return "" if self.problem else preview(self.edit.text().strip(), self._sample)

    def show_sample(self, sample: NameFacts) -> None:
        """Make the example of something else."""
        self._sample = sample
        self._on_text()

    def _offers(self) -> tuple[tuple[str, str], ...]:
        words = {
            "title": self.tr("Title"),
            "channel": self.tr("Channel"),
            "date": self.tr("Date it was published"),
            "quality": self.tr("Quality"),
            "id": self.tr("The site's number of it"),
            "site": self.tr("Site"),
            "number": self.tr("Place in the playlist"),
            "list": self.tr("Name of the playlist"),
        }
        return tuple((name, words[name]) for name in FIELDS)

    @Slot(QAction)
    def _on_field(self, action: QAction) -> None:
        self.edit.insert(f"{{{action.data()}}}")
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_text(self) -> None:
        name = self.preview
        self.says.setText(self.tr("For example: {name}").format(name=name) if name else "")
        self.says.setVisible(bool(name))
