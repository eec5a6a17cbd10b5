"""The token every call has to carry: shown, copied, made anew; and where the extension is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontDatabase,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from vidgrab_gui.core.clients import USUAL_PORT
from vidgrab_gui.ui.questions import Question
from vidgrab_gui.ui.setting_editors import LEAST_CHOICE_PX
from vidgrab_gui.ui.text_editors import FIELD_PX
from vidgrab_gui.ui.theme import Look, Theme, dress, dressed_button, dressed_label

GAP_PX = 8
WITHIN_PX = 4


class TokenRow(QWidget):
    """Shows the token once it is known, and until then says why it is not.

    Signals: ``renewal_wanted`` when the person has agreed to another token, ``extension_wanted``
    for the folder of the extension.
    """

    renewal_wanted = Signal()
    extension_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit(self)
        self.field.setReadOnly(True)
        # Its marks would change places among words that run from right to left.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setAccessibleName(self.tr("Token"))
        dress(self.field, Look.FIELD)
        self.copy = dressed_button(self.tr("Copy"), Look.ROW, self)
        self.copy.setAccessibleName(self.tr("Copy: {what}").format(what=self.tr("Token")))
        self.renew = dressed_button(self.tr("New Token…"), Look.ROW, self)
        self.says = self._label(Look.SECONDARY)
        self.address = self._label(Look.SMALL)
        self.folder_hint = self._label(Look.SMALL)
        self.folder_hint.setText(
            self.tr(
                "The extension and the bookmarklet are in a folder, with the steps to set them up."
            )
        )
        self.folder = dressed_button(self.tr("Open Folder"), Look.ROW, self)
        self.folder.setAccessibleDescription(self.folder_hint.text())
        for button in (self.copy, self.renew, self.folder):
            button.setAutoDefault(False)
        self._lay_out()
        self.copy.clicked.connect(self._on_copy)
        self.renew.clicked.connect(self._on_renew)
        self.folder.clicked.connect(self.extension_wanted)
        theme.changed.connect(self._wear)
        self._wear()
        self.show_waiting(is_on=False)
        self.show_port(USUAL_PORT)
        self.show_extension(is_there=False)

    @property
    def is_known(self) -> bool:
        """Tell whether the token is shown."""
        return bool(self.field.text())

    def show_waiting(self, *, is_on: bool) -> None:
        """Say what the token waits for, the switch or the keyring; one that is known stays."""
        if not self.is_known:
            self._say(
                self.tr("Waiting for the system's keyring…")
                if is_on
                else self.tr("It is shown here once the box above is ticked.")
            )

    def show_token(self, token: str) -> None:
        """Show the token."""
        is_another = self.is_known and token != self.field.text()
        self.field.setText(token)
        self.field.setCursorPosition(0)
        if is_another:
            self._say(
                self.tr("This is the new one. The old one is refused from now on."), aloud=True
            )
        else:
            self._say("")

    def show_port(self, port: int) -> None:
        """Name the address scripts ask at."""
        words = self.tr("Scripts find VidGrab at {address}")
        self.address.setText(words.format(address=f"127.0.0.1:{port}"))

    def show_extension(self, *, is_there: bool) -> None:
        """Offer the folder of the extension where there is one."""
        for widget in (self.folder_hint, self.folder):
            widget.setVisible(is_there)

    def minimumSizeHint(self) -> QSize:
        """Return less than the buttons need in one line: they can be put below each other."""
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(self._theme.px(LEAST_CHOICE_PX), hint.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons that do not fit beside each other below each other."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide_px = self.copy.sizeHint().width() + GAP_PX + self.renew.sizeHint().width()
        is_narrow = self.width() < wide_px
        self._buttons.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _label(self, look: Look) -> QLabel:
        label = dressed_label(look, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        head = QLabel(self.tr("Token"), self)
        head.setBuddy(self.field)
        start = Qt.AlignmentFlag.AlignLeft
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP_PX)
        self._buttons.addWidget(self.copy, 0, start)
        self._buttons.addWidget(self.renew, 0, start)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WITHIN_PX)
        column.addWidget(head)
        column.addWidget(self.field)
        column.addSpacing(WITHIN_PX)
        column.addLayout(self._buttons)
        column.addSpacing(WITHIN_PX)
        column.addWidget(self.says)  # below: else the buttons would move away under the pointer
        column.addWidget(self.address)
        column.addSpacing(GAP_PX)
        column.addWidget(self.folder_hint)
        column.addWidget(self.folder, 0, start)

    def _say(self, sentence: str, *, aloud: bool = False) -> None:
        self.says.setText(sentence)
        self.says.setVisible(bool(sentence))
        for widget in (self.field, self.copy, self.renew, self.address):
            widget.setVisible(self.is_known)
        if aloud and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.field.text())
        self._say(self.tr("Copied"), aloud=True)

    @Slot()
    def _on_renew(self) -> None:
        question = RenewalQuestion(self._theme, self.window())
        question.confirmed.connect(self.renewal_wanted)
        question.open()

    @Slot()
    def _wear(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.fonts.text.pixelSize())
        self.field.setFont(font)  # what is told apart letter by letter
        self.field.setFixedHeight(self._theme.height_for(FIELD_PX, font, padding_px=10))


class RenewalQuestion(Question):
    """Asks whether the token is to be another. Signals: ``confirmed``; Cancel says nothing."""

    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.say(
            self.tr("Make a new token?"),
            self.tr("Whoever has the old one must be given the new one."),
        )
        self._go = self.offer(self.tr("New Token"), QMessageBox.ButtonRole.AcceptRole, Look.PRIMARY)
        self.offer_to_leave_it(self.tr("Cancel"))
        self._go.clicked.connect(self.confirmed)
