"""The questions the window asks before it does something."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QMessageBox, QPushButton, QWidget

from vidgrab_gui.models.language import spoken_number
from vidgrab_gui.ui.artwork import Drawing, drawing
from vidgrab_gui.ui.theme import Look, Theme, dress
from vidgrab_gui.ui.theme_dialogs import dress_dialog

SIGN_PX = 32


class Question(QMessageBox):
    """A question that is opened, not run: the window behind it goes on.

    It is gone for good once it is answered; Escape is the answer that changes nothing.
    """

    def __init__(self, theme: Theme, parent: QWidget, which: Drawing = Drawing.QUESTION) -> None:
        super().__init__(parent)
        self._theme = theme
        self._which = which
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("VidGrab"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        dress_dialog(self, theme)
        theme.changed.connect(self._wear)
        self._wear()

    def say(self, text: str, rest: str) -> None:
        """Ask the question, with a sentence below it."""
        self.setText(text)
        self.setInformativeText(rest)
        self.setAccessibleName(text)
        self.setAccessibleDescription(rest)

    def offer(self, words: str, role: QMessageBox.ButtonRole, look: Look = Look.ROW) -> QPushButton:
        """Add a button."""
        button = self.addButton(words, role)
        button.setAccessibleName(words)
        dress(button, look)
        return button

    def offer_to_leave_it(self, words: str) -> None:
        """Add the answer that changes nothing: Escape, and Enter pressed for something else."""
        stay = self.offer(words, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)

    @Slot()
    def _wear(self) -> None:
        colours, side_px = self._theme.colours, self._theme.px(SIGN_PX)
        ratio = self.devicePixelRatioF()
        self.setIconPixmap(drawing(self._which, colours.accent, side_px, ratio))


class RemovalQuestion(Question):
    """Asks what becomes of the files of downloads that leave the list.

    Signals: ``answered`` (tuple of job ids, whether their files go too); Cancel says nothing.
    """

    answered = Signal(object, bool)

    def __init__(self, title: str, job_ids: tuple[str, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, Drawing.REMOVE)
        self._ids = job_ids
        text = self.tr("Remove “{title}” from the list?").format(title=title)
        if len(job_ids) > 1:
            text = self.tr("Remove %n downloads from the list?", "", len(job_ids))
        self.say(text, self.tr("What is removed can be brought back with Undo."))
        roles = QMessageBox.ButtonRole
        self._keep = self.offer(self.tr("Keep File"), roles.AcceptRole, Look.PRIMARY)
        self._trash = self.offer(self.tr("Move File to Trash"), roles.DestructiveRole)
        cancel = self.offer(self.tr("Cancel"), roles.RejectRole)
        self.setDefaultButton(self._keep)
        self.setEscapeButton(cancel)
        self.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button in (self._keep, self._trash):
            self.answered.emit(self._ids, button is self._trash)


class ManyQuestion(Question):
    """Asks whether very many entries of a list are really meant.

    Signals: ``confirmed``; Cancel says nothing.
    """

    confirmed = Signal()

    def __init__(self, count: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, Drawing.MANY)
        self.say(
            self.tr("Download {count} at once?", "", count).format(count=spoken_number(count)),
            self.tr("It may take long and fill the disk. You can pause or cancel at any time."),
        )
        roles = QMessageBox.ButtonRole
        words = self.tr("Download All {count}", "", count).format(count=spoken_number(count))
        self._go = self.offer(words, roles.AcceptRole, Look.PRIMARY)
        cancel = self.offer(self.tr("Cancel"), roles.RejectRole)
        self.setDefaultButton(self._go)
        self.setEscapeButton(cancel)
        self.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._go:
            self.confirmed.emit()


class QuitQuestion(Question):
    """Asks whether to quit although some downloads are not finished.

    Signals: ``confirmed`` (whether never to ask again); Stay says nothing.
    """

    confirmed = Signal(bool)

    def __init__(
        self, unfinished: int, theme: Theme, parent: QWidget, *, is_kept: bool = True
    ) -> None:
        super().__init__(theme, parent, Drawing.QUIT)
        text = self.tr("1 download is not finished")
        rest = self.tr("Nothing is lost: it is here when you open VidGrab again.")
        if unfinished != 1:
            text = self.tr("%n downloads are not finished", "", unfinished)
            rest = self.tr("Nothing is lost: they are here when you open VidGrab again.")
        if not is_kept:
            rest = self.tr("This window keeps no list: what is not finished is given up.")
        self.say(text, rest)
        roles = QMessageBox.ButtonRole
        self._quit = self.offer(self.tr("Quit"), roles.AcceptRole, Look.PRIMARY)
        stay = self.offer(self.tr("Stay"), roles.RejectRole)
        self._never = QCheckBox(self.tr("Do not ask again"), self)
        self._never.setAccessibleName(self._never.text())
        if is_kept:
            self.setCheckBox(self._never)
        else:
            self._never.hide()  # such a loss is asked about each time
        self.setDefaultButton(self._quit if is_kept else stay)  # Enter alone loses nothing
        self.setEscapeButton(stay)
        self.buttonClicked.connect(self._on_clicked)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if button is self._quit:
            self.confirmed.emit(self._never.isChecked())
