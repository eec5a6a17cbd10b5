"""What went wrong with a fetch: a sentence, its cause, one thing to do, details to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vidgrab_gui.core.failures import Failure, FailureAction, action_label, text_of
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.artwork import Drawing, drawing
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button, dressed_label

BUTTON_PX = 28
SIGN_PX = 20
SIGN_GAP_PX = 10


class FailurePanel(QFrame):
    """Stands in the list's place after a failed fetch.

    Signals: ``action_asked`` (FailureAction, link), ``copied`` after the details went to
    the clipboard.
    """

    action_asked = Signal(object, str)
    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel(self)
        self._url = ""
        self._details = ""
        self._action = FailureAction.TRY_AGAIN
        self.sentence = dressed_label(Look.HEAD, self)
        self.cause = dressed_label(Look.SECONDARY, self)
        for label in (self.sentence, self.cause):
            label.setWordWrap(True)
        name = translated(action_label(self._action))
        self.action_button = dressed_button(name, Look.PRIMARY, self)
        self.copy_button = dressed_button(self.tr("Copy Details"), Look.ROW, self)
        self.action_button.clicked.connect(self._on_action_clicked)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        dress(self, Look.CARD)
        self._build()
        theme.changed.connect(self._wear)
        self._wear()

    def show_failure(self, failure: Failure, url: str, sentence: str = "") -> None:
        """Explain a failure of a link; ``sentence`` says more than its kind does."""
        text = text_of(failure.kind)
        self._url, self._action = url, text.action
        self._details = "\n".join(part for part in (url, failure.kind, failure.detail) if part)
        self.sentence.setText(sentence or translated(text.sentence))
        self.cause.setText(translated(text.cause))
        name = translated(action_label(text.action))
        self.action_button.setText(name)
        self.action_button.setAccessibleName(name)

    def forget(self) -> None:
        """Drop the link and the details: nothing of them stays usable."""
        self._url = self._details = ""
        self.sentence.clear()
        self.cause.clear()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.action_button)
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        for button in (self.action_button, self.copy_button):
            button.setMinimumHeight(BUTTON_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(SIGN_GAP_PX)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        row.addLayout(column, 1)
        column.setSpacing(4)
        column.addWidget(self.sentence)
        column.addWidget(self.cause)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)

    @Slot()
    def _wear(self) -> None:
        colours, side_px = self._theme.colours, self._theme.px(SIGN_PX)
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(drawing(Drawing.FAILED, colours.bad, side_px, ratio))

    @Slot()
    def _on_action_clicked(self) -> None:
        self.action_asked.emit(self._action, self._url)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copied.emit()
