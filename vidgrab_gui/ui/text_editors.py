"""Settings that are written: an address, a folder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLineEdit, QWidget

from vidgrab_gui.core.setting_values import fitting
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.setting_editors import EditedSetting, SettingEditor
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button

FIELD_PX = 28
NARROW_PX = 200


class TextEditor(SettingEditor):
    """A line to write into."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(self.words)
        self.edit.setPlaceholderText(translated(setting.known.empty))
        dress(self.edit, Look.FIELD)
        self.row.addWidget(self.edit, 1)
        self.edit.textChanged.connect(self.changed)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what does not fit beside each other below each other."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = self.width() < self.theme.px(NARROW_PX)
        self.row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    @property
    def stop(self) -> QWidget:
        """Return the line."""
        return self.edit

    @property
    def value(self) -> str:
        """Return what is written."""
        text = self.edit.text().strip()
        try:
            return str(fitting(self.setting.known, "", text))
        except ValueError:
            return text

    @property
    def problem(self) -> str:
        """Return why this cannot be."""
        try:
            fitting(self.setting.known, "", self.edit.text().strip())
        except ValueError:
            return self.complaint()
        return ""

    def complaint(self) -> str:
        """Return the sentence for what cannot be."""
        return self.tr("An address looks like https://example.com/releases")

    def show_value(self, value: str) -> None:
        """Show another text."""
        self.edit.setText(value)
        self.edit.setCursorPosition(0)

    @Slot()
    def _fit(self) -> None:
        high_px = self.theme.height_for(FIELD_PX, self.theme.fonts.text, padding_px=10)
        self.edit.setFixedHeight(high_px)


class FolderEditor(TextEditor):
    """A folder, written or chosen."""

    def __init__(self, setting: EditedSetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(setting, theme, parent)
        self.browse = dressed_button(self.tr("Choose…"), Look.ROW, self)
        self.browse.setAccessibleName(self.tr("Choose: {what}").format(what=self.words))
        self.row.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignLeft)
        self.browse.clicked.connect(self._on_browse)

    def complaint(self) -> str:
        """Return the sentence for what is no folder's path."""
        return self.tr("Write the whole path of a folder, or choose one.")

    @Slot()
    def _on_browse(self) -> None:
        dialog = QFileDialog(self, self.words, self.value)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setPalette(self.theme.qt_palette)
        dialog.fileSelected.connect(self.edit.setText)
        dialog.open()
