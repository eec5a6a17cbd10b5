"""What can be done to jobs: the words for it and the quiet row of buttons above their list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from vidgrab_gui.core.failures import FailureAction, action_label, text_of
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.progress import Progress
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.mirroring import seen_rect
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
    """One button for each action, in sight where it makes sense for a selected job.

    What makes none is disabled and leaves its room to the others. Signals: ``asked``
    (JobAction).
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[JobAction, QPushButton] = {}
        self._usual_px = 0
        for action in SHOWN_ORDER:
            button = dressed_button(action_word(action), Look.QUIET, self)
            button.setEnabled(False)
            button.hide()
            button.clicked.connect(self._on_clicked)
            button.installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a double click for one: by then another button may be under the pointer."""
        if event.type() in _OTHER_SIZES:
            self._usual_px = 0
        is_second = event.type() == QEvent.Type.MouseButtonDblClick
        return is_second and isinstance(watched, QPushButton)

    def sizeHint(self) -> QSize:
        """Return room for what is offered, in one line."""
        height_px = max(button.sizeHint().height() for button in self.buttons)
        return QSize(self._width_px(self._offered), height_px)

    @property
    def usual_px(self) -> int:
        """Return the width that is enough for whatever one job offers."""
        # The window asks a dozen times for each of its layouts, and styles answer slowly.
        if not self._usual_px:
            self._usual_px = max(
                self._width_px([self._buttons[a] for a in SHOWN_ORDER if a in actions])
                for actions in actions_of_one()
            )
        return self._usual_px

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie anew."""
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Put what is offered at the end of the row; what has no room is in the menu still."""
        offered = self._offered
        while offered and self._width_px(offered) > self.width():
            offered.pop()
        left_px = self.width() - self._width_px(offered)
        for button in self.buttons:
            if button in offered:
                place = QRect(left_px, 0, button.sizeHint().width(), self.height())
                button.setGeometry(seen_rect(self.layoutDirection(), self.rect(), place))
                left_px += place.width() + BETWEEN_PX
            button.setVisible(button in offered)

    @property
    def _offered(self) -> list[QPushButton]:
        return [button for button in self.buttons if button.isEnabled()]

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        for action, button in self._buttons.items():
            if button is clicked:
                self.asked.emit(action)

    @staticmethod
    def _width_px(buttons: list[QPushButton]) -> int:
        words_px = sum(button.sizeHint().width() for button in buttons)
        return words_px + BETWEEN_PX * max(0, len(buttons) - 1)


def row_offers(job: Job) -> tuple[Offer, ...]:
    """Return the buttons of a job's row, the most useful first."""
    fix = _fix(job)
    first: tuple[Deed, ...] = () if fix is None else (fix,)
    actions = (action for action in _ROW_ORDER if action in job.actions - _left_out(job))
    # A page to open helps sooner than a newer engine, which is in the menu then.
    may_be_of_age = job.state is JobState.FAILED and job.failure and job.failure.may_be_of_age
    last = FailureAction.UPDATE_ENGINE
    more: tuple[Deed, ...] = (last,) if may_be_of_age and fix is not last else ()
    return tuple(Offer(deed, deed_word(deed)) for deed in (*first, *actions, *more))


def deed_word(deed: Deed) -> str:
    """Return the word for a deed."""
    return action_word(deed) if isinstance(deed, JobAction) else translated(action_label(deed))


def action_word(action: JobAction) -> str:
    """Return the word for an action."""
    return QCoreApplication.translate(_CONTEXT, _WORDS[action])


def shortcut_of(action: JobAction) -> QKeySequence:
    """Return the key that does an action in the list of downloads."""
    return _SHORTCUTS.get(action, QKeySequence())


@cache
def actions_of_one() -> tuple[frozenset[JobAction], ...]:
    """Return what a job offers, in each state and hold there is.

    What a file lacks is not counted: its long word would cost every narrow window a line.
    """
    nobody = Job(job_id="", url="", wish="", folder="", order=0)
    jobs = [*(replace(nobody, state=state) for state in JobState), replace(nobody, hold=Hold.SITE)]
    recording = Progress(recorded_s=1.0)
    jobs.append(replace(nobody, state=JobState.DOWNLOADING, is_live=True, progress=recording))
    return tuple({job.actions: None for job in jobs})


def _fix(job: Job) -> FailureAction | None:
    """Return what helps a job that failed or is held, besides trying it again."""
    is_stuck = job.state is JobState.PAUSED and job.hold in _STUCK
    if job.state is not JobState.FAILED and not is_stuck:
        return None
    fix = text_of(job.failure.kind).action if job.failure else FailureAction.TRY_AGAIN
    if fix is not FailureAction.TRY_AGAIN:
        return fix
    if job.failure and job.failure.may_be_of_age and not is_stuck:
        return FailureAction.UPDATE_ENGINE
    # Trying again is what Retry and Resume do already.
    return FailureAction.CHOOSE_FOLDER if is_stuck else None


def _left_out(job: Job) -> frozenset[JobAction]:
    """Return what makes sense, but not as one of the two buttons of a row."""
    if job.hold is Hold.SITE or job.state is JobState.FINISHING:
        return frozenset({JobAction.PAUSE})
    return frozenset()


_OTHER_SIZES = frozenset(
    {
        QEvent.Type.Polish,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LanguageChange,
        QEvent.Type.DynamicPropertyChange,
        QEvent.Type.DevicePixelRatioChange,
    }
)
"""After these a button may need another width than before."""

SHOWN_ORDER = (
    JobAction.PAUSE,
    JobAction.RESUME,
    JobAction.CANCEL,
    JobAction.STOP,
    JobAction.RETRY,
    JobAction.RETRY_MISSING,
    JobAction.OPEN,
    JobAction.SHOW_IN_FOLDER,
    JobAction.REMOVE,
)
_ROW_ORDER = (
    JobAction.PAUSE,
    JobAction.RESUME,
    JobAction.STOP,
    JobAction.CANCEL,
    JobAction.OPEN,
    JobAction.RETRY_MISSING,
    JobAction.SHOW_IN_FOLDER,
    JobAction.RETRY,
)
_STUCK = frozenset({Hold.NO_ROOM, Hold.FOLDER_GONE, Hold.FOLDER_REFUSED})
_WORDS = {
    JobAction.PAUSE: "Pause",
    JobAction.RESUME: "Resume",
    JobAction.STOP: "Stop and keep",
    JobAction.CANCEL: "Cancel",
    JobAction.RETRY: "Retry",
    JobAction.RETRY_MISSING: "Retry what is missing",
    JobAction.OPEN: "Open",
    JobAction.SHOW_IN_FOLDER: "Show in Folder",
    JobAction.REMOVE: "Remove",
}
_SHORTCUTS = {
    # One key goes to and fro, as in every player; where both make sense it pauses.
    JobAction.PAUSE: QKeySequence(Qt.Key.Key_Space),
    JobAction.RESUME: QKeySequence(Qt.Key.Key_Space),
    JobAction.CANCEL: QKeySequence(Qt.Key.Key_Delete),
    JobAction.REMOVE: QKeySequence(Qt.Key.Key_Delete),
    JobAction.OPEN: QKeySequence(Qt.Key.Key_Return),
    JobAction.RETRY: QKeySequence("Ctrl+R"),
    JobAction.RETRY_MISSING: QKeySequence("Ctrl+R"),
    JobAction.SHOW_IN_FOLDER: QKeySequence("Ctrl+Return"),
}
