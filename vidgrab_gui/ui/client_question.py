"""The question whether a browser's extension or a script may use the program."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from vidgrab_gui.ui.questions import Question
from vidgrab_gui.ui.theme import Look, Theme


class ClientQuestion(Question):
    """Names the client as it calls itself, and asks; it is told nothing before.

    Signals: ``confirmed``; the other answer says nothing.
    """

    confirmed = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.say(
            self.tr("Let “{name}” use VidGrab?").format(name=name),
            self.tr(
                "It can then look at links and save them with VidGrab, until you take it off the "
                "list in the preferences. A program calls itself what it likes: allow it only if "
                "you have just set it up."
            ),
        )
        self._go = self.offer(self.tr("Allow"), QMessageBox.ButtonRole.AcceptRole, Look.PRIMARY)
        self.offer_to_leave_it(self.tr("Do Not Allow"))
        self.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._go:
            self.confirmed.emit()
