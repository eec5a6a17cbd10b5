"""What can be done to jobs: the words for it and the quiet row of buttons above their list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from vidgrab_gui.core.failures import FailureAction, action_label, text_of
from vidgrab_gui.core.job import Job, JobAction, JobState
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.theme import Look, dressed_button

BETWEEN_PX = 2
_CONTEXT = "JobActions"

Deed = JobAction | FailureAction
"""Something to do to a job: one of the actions, or what its failure offers."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A deed and the word on its button."""

    deed: Deed
    label: str


class JobActions(QWidget):
    """One button for each action, enabled where it makes sense for a selected job.

    Signals: ``asked`` (JobAction).
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[JobAction, QPushButton] = {}
        for action in SHOWN_ORDER:
            button = dressed_button(action_word(action), Look.QUIET, self)
            button.setEnabled(False)
            button.clicked.connect(self._on_clicked)
            self._buttons[action] = button

    @property
    def buttons(self) -> list[QPushButton]:
        """Return the buttons in their order."""
        return list(self._buttons.values())

    def offer(self, actions: Iterable[JobAction]) -> None:
        """Enable the buttons of these actions and no others."""
        makes_sense = set(actions)
        for action, button in self._buttons.items():
            button.setEnabled(action in makes_sense)

    def would_drop_keyboard(self, actions: Iterable[JobAction]) -> bool:
        """Tell whether the button with the keyboard is none of these actions'."""
        makes_sense, focused = set(actions), self.window().focusWidget()
        return any(
            button is focused and action not in makes_sense
            for action, button in self._buttons.items()
        )

    def sizeHint(self) -> QSize:
        """Return room for all buttons in one line."""
        hints = [button.sizeHint() for button in self.buttons]
        width_px = sum(hint.width() for hint in hints) + BETWEEN_PX * (len(hints) - 1)
        return QSize(width_px, max(hint.height() for hint in hints))

    def height_at(self, width_px: int) -> int:
        """Return the height the buttons need at a width, in as many lines as it takes."""
        return self._flow(width_px)[-1].bottom() + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Put the buttons in lines, ending at the end of the row."""
        places = self._flow(self.width())
        lines = {place.top() for place in places}
        for top in lines:
            line = [place for place in places if place.top() == top]
            slack_px = self.width() - line[-1].right() - 1 if len(lines) == 1 else 0
            for place in line:
                place.translate(slack_px, 0)
        for button, place in zip(self.buttons, places, strict=True):
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _flow(self, width_px: int) -> list[QRect]:
        places: list[QRect] = []
        left_px, top_px = 0, 0
        for button in self.buttons:
            hint = button.sizeHint()
            if left_px and left_px + hint.width() > width_px:
                left_px, top_px = 0, top_px + hint.height()
            places.append(QRect(left_px, top_px, hint.width(), hint.height()))
            left_px += hint.width() + BETWEEN_PX
        return places

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        for action, button in self._buttons.items():
            if button is clicked:
                self.asked.emit(action)


def row_offers(job: Job) -> tuple[Offer, ...]:
    """Return the buttons of a job's row, the most useful first."""
    first: tuple[Deed, ...] = ()
    if job.state is JobState.FAILED and job.failure is not None:
        fix = text_of(job.failure.kind).action
        # Trying again is what Retry does already.
        first = (fix,) if fix is not FailureAction.TRY_AGAIN else ()
    actions = (action for action in _ROW_ORDER if action in job.actions)
    return tuple(Offer(deed, deed_word(deed)) for deed in (*first, *actions))


def deed_word(deed: Deed) -> str:
    """Return the word for a deed."""
    return action_word(deed) if isinstance(deed, JobAction) else translated(action_label(deed))


def action_word(action: JobAction) -> str:
    """Return the word for an action."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[action])


def shortcut_of(action: JobAction) -> QKeySequence:
    """Return the key that does an action in the list of downloads."""
    return _SHORTCUTS.get(action, QKeySequence())


SHOWN_ORDER = (
    JobAction.CANCEL,
    JobAction.RETRY,
    JobAction.OPEN,
    JobAction.SHOW_IN_FOLDER,
    JobAction.REMOVE,
)
_ROW_ORDER = (JobAction.CANCEL, JobAction.OPEN, JobAction.SHOW_IN_FOLDER, JobAction.RETRY)
_WORDS = {
    JobAction.CANCEL: "Cancel",
    JobAction.RETRY: "Retry",
    JobAction.OPEN: "Open",
    JobAction.SHOW_IN_FOLDER: "Show in Folder",
    JobAction.REMOVE: "Remove",
}
_SHORTCUTS = {
    JobAction.CANCEL: QKeySequence(Qt.Key.Key_Delete),
    JobAction.REMOVE: QKeySequence(Qt.Key.Key_Delete),
    JobAction.OPEN: QKeySequence(Qt.Key.Key_Return),
    JobAction.RETRY: QKeySequence("Ctrl+R"),
    JobAction.SHOW_IN_FOLDER: QKeySequence("Ctrl+Return"),
}
