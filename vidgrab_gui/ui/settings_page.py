"""One page of the preferences, made of what its settings say of themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import Field, fields
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from vidgrab_gui.core.setting_fields import SettingKind, SettingsPage, Shown, about
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.client_editor import ClientsEditor
from vidgrab_gui.ui.naming_editor import NamingEditor
from vidgrab_gui.ui.setting_editors import (
    ChoiceEditor,
    EditedSetting,
    LanguageEditor,
    NetworkEditor,
    NumberEditor,
    RateEditor,
    SettingEditor,
    SwitchEditor,
)
from vidgrab_gui.ui.text_editors import FolderEditor, TextEditor
from vidgrab_gui.ui.theme import Look, Theme, dressed_label

EDGE_PX = 16
BETWEEN_PX = 16
WITHIN_PX = 4
WIDEST_PX = 560

_KINDS: dict[SettingKind, type[SettingEditor]] = {
    SettingKind.SWITCH: SwitchEditor,
    SettingKind.NUMBER: NumberEditor,
    SettingKind.CHOICE: ChoiceEditor,
    SettingKind.FOLDER: FolderEditor,
    SettingKind.NAMING: NamingEditor,
    SettingKind.ADDRESS: TextEditor,
    SettingKind.LANGUAGE: LanguageEditor,
    SettingKind.NETWORK: NetworkEditor,
    SettingKind.RATE: RateEditor,
    SettingKind.CLIENTS: ClientsEditor,
}


class SettingsPageView(QScrollArea):
    """Shows every setting of a page in one column, which scrolls where there is little room.

    Signals: ``changed`` when something on it is, ``network_asked`` for the dialog of the network.
    """

    changed = Signal()
    network_asked = Signal()

    def __init__(
        self, page: SettingsPage, settings: Settings, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.page = page
        self.title = translated(page.value)
        self._theme = theme
        self._troubles: dict[str, QLabel] = {}
        self.editors: dict[str, SettingEditor] = {}
        self.setObjectName("scroll")
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.title)
        self._content = QWidget(self)
        self._content.setObjectName("page")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        self._column.setSpacing(BETWEEN_PX)
        head = dressed_label(Look.HEAD, self._content)
        head.setText(self.title)
        head.setWordWrap(True)
        self._column.addWidget(head)
        for field in fields(settings):
            known = about(field)
            if isinstance(known, Shown) and known.page is page:
                self._add(field, known, getattr(settings, field.name))
        self._column.addStretch(1)
        self.setWidget(self._content)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def values(self) -> Mapping[str, Any]:
        """Return what is shown, by the settings' names."""
        return {name: editor.value for name, editor in self.editors.items()}

    def below(self, name: str) -> QWidget | None:  # noqa: ARG002 - for pages with more than settings
        """Return what else stands on the page, right below this setting."""
        return None

    def show_values(self, value_of: Callable[[SettingEditor], Any]) -> None:
        """Show other values."""
        for editor in self.editors.values():
            editor.show_value(value_of(editor))

    def complain(self) -> SettingEditor | None:
        """Say what cannot be taken, and return the first such editor; None where all can."""
        for name, label in self._troubles.items():
            problem = self.editors[name].problem
            label.setText(problem)
            label.setVisible(bool(problem))
            self.editors[name].stop.setAccessibleDescription(problem or self._hint(name))
        return next((editor for editor in self.editors.values() if editor.problem), None)

    def go_to(self, editor: SettingEditor) -> None:
        """Put the keyboard on an editor, and bring it into sight."""
        editor.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(editor)

    def _add(self, field: Field[Any], known: Shown, value: object) -> None:
        editor = editor_of(
            EditedSetting(field.name, known, field.default), self._theme, self._content
        )
        group = QVBoxLayout()
        group.setSpacing(WITHIN_PX)
        if not editor.names_itself:
            label = QLabel(editor.words, self._content)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setBuddy(editor.stop)
            group.addWidget(label)
        group.addWidget(editor)
        if known.hint:
            hint = dressed_label(Look.SMALL, self._content)
            hint.setWordWrap(True)
            hint.setText(translated(known.hint))
            group.addWidget(hint)
        trouble = dressed_label(Look.BAD, self._content)
        trouble.setWordWrap(True)
        trouble.hide()
        group.addWidget(trouble)
        self._column.addLayout(group)
        self._troubles[field.name] = trouble
        self.editors[field.name] = editor
        editor.show_value(value)
        editor.stop.setAccessibleDescription(self._hint(field.name))
        editor.changed.connect(self._on_changed)
        if isinstance(editor, NetworkEditor):
            editor.asked.connect(self.network_asked)
        beside = self.below(field.name)
        if beside is not None:
            self._column.addWidget(beside)

    def _hint(self, name: str) -> str:
        return translated(self.editors[name].setting.known.hint)

    @Slot()
    def _on_changed(self) -> None:
        self.complain()
        self.changed.emit()

    @Slot()
    def _fit(self) -> None:
        self._content.setMaximumWidth(self._theme.px(WIDEST_PX) + 2 * EDGE_PX)


def editor_of(setting: EditedSetting, theme: Theme, parent: QWidget) -> SettingEditor:
    """Return the editor for a setting."""
    return _KINDS[setting.known.kind](setting, theme, parent)
