"""What this program is, and its version."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from vidgrab_gui.ui.artwork import app_picture
from vidgrab_gui.ui.theme import Look, dress

ICON_PX = 64


class AboutDialog(QMessageBox):
    """Says what VidGrab is, of which version, and under which licence; opened, not run.

    ``licences_asked`` is there where licences of others came along.
    """

    licences_asked = Signal()

    def __init__(self, version: str, parent: QWidget, *, has_licences: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About VidGrab"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIconPixmap(app_picture(ICON_PX, self.devicePixelRatioF()))
        text = self.tr("VidGrab {version}").format(version=version)
        rest = self.tr(
            "Saves a video or its sound from a link, in one click.\n\n"
            "Free software under the MIT licence. It uses yt-dlp, ffmpeg, deno and Qt, "
            "each under its own licence."
        )
        self.setText(text)
        self.setInformativeText(rest)
        self.setAccessibleName(text)
        self.setAccessibleDescription(rest)
        if has_licences:
            licences = self.addButton(self.tr("Show Licences"), QMessageBox.ButtonRole.ActionRole)
            licences.setAccessibleName(licences.text())
            licences.clicked.connect(self.licences_asked)
        close = self.addButton(self.tr("Close"), QMessageBox.ButtonRole.RejectRole)
        close.setAccessibleName(close.text())
        dress(close, Look.PRIMARY)
        self.setEscapeButton(close)
