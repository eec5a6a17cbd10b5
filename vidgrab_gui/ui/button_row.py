"""The row of buttons at the foot of a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton


def button_row(*buttons: QPushButton) -> QHBoxLayout:
    """Return the buttons beside each other, at the end; the last is the one Enter presses.

    No QDialogButtonBox: at each change of style it orders the keyboard's way anew.
    """
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    buttons[-1].setDefault(True)
    return row
