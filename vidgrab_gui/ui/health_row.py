"""One thing the health page tells of: its name, its state in words, a sentence, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vidgrab_gui.core.health import Finding, Remedy, check_word, remedy_word, state_word
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.state_mark import StateMark
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button, dressed_label

EDGE_PX = 12
GAP_PX = 8


class HealthRow(QFrame):
    """Shows one finding. Signals: ``asked`` (Remedy)."""

    asked = Signal(object)

    def __init__(self, finding: Finding, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._finding = finding
        self._mark = StateMark(theme, self)
        self.name = dressed_label(Look.STRONG, self)
        self.state = dressed_label(Look.STRONG, self)
        self.sentence = dressed_label(Look.SECONDARY, self)
        self.names = dressed_label(Look.SMALL, self)
        for label in (self.sentence, self.names):
            label.setWordWrap(True)
        self._buttons: dict[Remedy, QPushButton] = {}
        self._box = QVBoxLayout()
        dress(self, Look.CARD)
        self._lay_out()
        self.show_finding(finding)

    @property
    def finding(self) -> Finding:
        """Return what is shown."""
        return self._finding

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons there were until now, in the order they stand."""
        return tuple(self._buttons.values())

    @property
    def words(self) -> str:
        """Return all it says, in one sentence."""
        parts = (self.sentence.text(), self.names.text())
        return f"{self.name.text()}: {self.state.text()}. {' '.join(filter(None, parts))}"

    def show_finding(self, finding: Finding) -> None:
        """Show another finding about the same thing; the keyboard stays where it can."""
        self._finding = finding
        self._mark.show_state(finding.state)
        self.name.setText(translated(check_word(finding.check)))
        self.state.setText(translated(state_word(finding.state)))
        self.sentence.setText(finding.said(translated))
        self.names.setText(", ".join(finding.names))
        self.names.setVisible(bool(finding.names))
        for remedy in finding.remedies:
            if remedy not in self._buttons:
                self._buttons[remedy] = self._button(remedy)
        for remedy, button in self._buttons.items():
            button.setVisible(remedy in finding.remedies)
        self.setAccessibleName(self.words)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_PX)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.name)
        head.addStretch(1)
        head.addWidget(self.state)
        self._box.setSpacing(GAP_PX // 2)
        grid = QGridLayout(self)
        grid.setContentsMargins(EDGE_PX, EDGE_PX - 2, EDGE_PX, EDGE_PX - 2)
        grid.setVerticalSpacing(GAP_PX // 2)
        grid.addLayout(head, 0, 0)
        grid.addWidget(self.sentence, 1, 0)
        grid.addWidget(self.names, 2, 0)
        grid.addLayout(self._box, 3, 0)

    def _button(self, remedy: Remedy) -> QPushButton:
        word = translated(remedy_word(remedy))
        button = dressed_button(word, Look.ROW, self)
        # Several rows may offer the same word: who listens is told what it is about.
        button.setAccessibleName(f"{word}: {self.name.text()}")
        button.clicked.connect(self._on_clicked)
        self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        for remedy, button in self._buttons.items():
            if button is clicked:
                self.asked.emit(remedy)
                return
