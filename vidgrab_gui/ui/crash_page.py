"""Something unforeseen has happened: what that means, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from vidgrab_gui.core.crash import Crash
from vidgrab_gui.ui.button_row import button_row
from vidgrab_gui.ui.theme import Look, Theme, dressed_button, dressed_label

OPENING_WIDTH_PX = 600
OPENING_HEIGHT_PX = 360
LEAST_DETAILS_PX = 90
EDGE_PX = 16
GAP_PX = 10


class CrashPage(QDialog):
    """Tells of one unforeseen thing; opened, not run. Escape goes on.

    ``crash`` is cleaned already. Signals: ``report_asked``, ``log_asked``, ``quit_asked``.
    """

    report_asked = Signal()
    log_asked = Signal()
    quit_asked = Signal()

    def __init__(self, crash: Crash, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("VidGrab"))
        self.head = dressed_label(Look.HEAD, self)
        self.head.setText(self.tr("Something unforeseen went wrong"))
        self.rest = dressed_label(Look.SECONDARY, self)
        self.rest.setText(
            self.tr(
                "Your downloads are safe, and you can go on. If something does not work any more, "
                "start VidGrab again. A report helps to mend this: it holds no passwords, no "
                "links' secrets and not your name."
            )
        )
        for label in (self.head, self.rest):
            label.setWordWrap(True)
        self.details = QPlainTextEdit(crash.text, self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(LEAST_DETAILS_PX)
        self.setAccessibleName(self.head.text())
        self.setAccessibleDescription(self.rest.text())
        self.go_on = dressed_button(self.tr("Go On"), Look.PRIMARY, self)
        self.copy = dressed_button(self.tr("Copy Report"), Look.ROW, self)
        self.log = dressed_button(self.tr("Show Log"), Look.ROW, self)
        self.leave = dressed_button(self.tr("Quit"), Look.ROW, self)
        self._lay_out()
        self.go_on.clicked.connect(self.reject)
        self.copy.clicked.connect(self.report_asked)
        self.log.clicked.connect(self.log_asked)
        self.leave.clicked.connect(self._on_leave)
        theme.changed.connect(self._wear)
        self._wear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(self.head)
        column.addWidget(self.rest)
        column.addWidget(self.details, 1)
        self.go_on.setFocus()
        column.addLayout(button_row(self.copy, self.log, self.leave, self.go_on))
        self.resize(self._theme.px(OPENING_WIDTH_PX), self._theme.px(OPENING_HEIGHT_PX))

    @Slot()
    def _on_leave(self) -> None:
        self.reject()
        self.quit_asked.emit()

    @Slot()
    def _wear(self) -> None:
        self.details.setPalette(self._theme.qt_palette)  # as a style sheet's heirs need it
