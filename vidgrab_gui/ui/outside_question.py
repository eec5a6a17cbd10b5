"""The question about a link that somebody outside wants to be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from vidgrab_gui.core.links import display
from vidgrab_gui.core.outside import OutsideLinks
from vidgrab_gui.ui.questions import Question
from vidgrab_gui.ui.theme import Look, Theme

MOST_NAMED = 3


class OutsideQuestion(Question):
    """Names the addresses and asks; nothing is fetched from them before.

    Signals: ``confirmed``; the other answer says nothing.
    """

    confirmed = Signal()

    def __init__(self, asked: OutsideLinks, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        named = asked.local or asked.links
        text = self.tr("Download what another program asks for?")
        rest = self.tr("Nothing has been fetched from it yet.")
        if asked.local:
            text = self.tr("Open a link into your own network?")
            rest = self.tr(
                "Another program asks for it. Devices at home can take a mere visit for an order, "
                "so open it only if you know it."
            )
        lines = [display(link) for link in named[:MOST_NAMED]]
        if len(named) > MOST_NAMED:
            lines.append(self.tr("and %n more", "", len(named) - MOST_NAMED))
        self.say(text, "\n".join([*lines, "", rest]))
        words = self.tr("Download") if asked.starts else self.tr("Open Link")
        self._go = self.offer(words, QMessageBox.ButtonRole.AcceptRole, Look.PRIMARY)
        self.offer_to_leave_it(self.tr("Do Not Open"))
        self.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._go:
            self.confirmed.emit()
