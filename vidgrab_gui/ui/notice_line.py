"""What was last said in passing, with buttons for what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from vidgrab_gui.core.notices import Notice, NoticeAction, notice_word
from vidgrab_gui.models.language import translated
from vidgrab_gui.ui.elided_label import ElidedLabel
from vidgrab_gui.ui.mirroring import seen_rect
from vidgrab_gui.ui.theme import Look, Theme, dressed_button

PLAIN_MS = 8_000
OFFER_MS = 10_000
BUSY_MS = 1_000
GAP_PX = 4
BUTTON_PADDING_PX = 7
LEAST_SENTENCE_PX = 130


class NoticeLine(QWidget):
    """A sentence and its buttons, for a while or until something else takes its place.

    It stays as long as the keyboard or the pointer is on it. Signals: ``asked``
    (NoticeAction, job id), ``changed`` when it needs another place, ``keyboard_left`` when
    the button with the keyboard is taken away.
    """

    asked = Signal(object, str)
    changed = Signal()
    keyboard_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice = Notice("")
        self.says = ElidedLabel(Look.NOTICE, theme, self)
        self._buttons: dict[NoticeAction, QPushButton] = {}
        named: dict[str, QPushButton] = {}  # what is called the same is one button
        for action in NoticeAction:
            word = notice_word(action)
            self._buttons[action] = named[word] = named.get(word) or self._button(word)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_old)
        self.hide()

    @property
    def buttons(self) -> list[QPushButton]:
        """Return all buttons there can be."""
        return list(dict.fromkeys(self._buttons.values()))

    @property
    def offered(self) -> list[QPushButton]:
        """Return the buttons of what is offered now."""
        return [self._buttons[action] for action in self._notice.actions]

    @property
    def notice(self) -> Notice:
        """Return what is said; an empty sentence is nothing."""
        return self._notice

    @property
    def words(self) -> str:
        """Return the sentence and what is offered, for those who listen."""
        offers = [button.text() for button in self.offered]
        return " ".join([self._notice.sentence, ", ".join(offers)]).strip()

    def show_notice(self, notice: Notice) -> None:
        """Say something; what was said before is gone."""
        if self._has_keyboard:
            # Else Qt hands it to whatever comes next, or to a button that means another thing.
            self.keyboard_left.emit()
        self._notice = notice
        self.says.set_text(notice.sentence)
        for button in self.buttons:
            button.setVisible(button in self.offered)
        self.setVisible(bool(notice.sentence))
        self._timer.stop()
        if notice.sentence and not notice.stays:
            self._timer.start(OFFER_MS if notice.actions else PLAIN_MS)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Say nothing any more."""
        self.show_notice(Notice(""))

    def press(self, action: NoticeAction) -> None:
        """Do what is offered, if it is."""
        if action in self._notice.actions:
            job_id = self._notice.job_id
            # Once: a second press would find something else to undo.
            self.clear()
            self.asked.emit(action, job_id)

    def width_within(self, room_px: int) -> int:
        """Return the width it takes, 0 where there is too little for it."""
        least_px = min(self._sentence_px, self._theme.px(LEAST_SENTENCE_PX)) + self._buttons_px
        if not self._notice.sentence or least_px > room_px:
            return 0
        return min(room_px, self._sentence_px + self._buttons_px)

    @property
    def overhang_px(self) -> int:
        """Return how far the last button's ground reaches beyond its word."""
        return BUTTON_PADDING_PX if self._notice.actions else 0

    def sizeHint(self) -> QSize:
        """Return room for everything in one line."""
        button_px = next(iter(self._buttons.values())).sizeHint().height()
        return QSize(self._sentence_px + self._buttons_px, button_px)

    def lay_out(self) -> None:
        """Put the sentence first and the buttons behind it."""
        left_px = max(0, min(self._sentence_px, self.width() - self._buttons_px))
        self._set(self.says, QRect(0, 0, left_px, self.height()))
        for action in self._notice.actions:
            button = self._buttons[action]
            width_px = button.sizeHint().width()
            self._set(button, QRect(left_px + GAP_PX, 0, width_px, self.height()))
            left_px += GAP_PX + width_px

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a double click for one."""
        is_second = event.type() == QEvent.Type.MouseButtonDblClick
        return is_second and isinstance(watched, QPushButton)

    @property
    def _sentence_px(self) -> int:
        return self.says.sizeHint().width()

    @property
    def _buttons_px(self) -> int:
        actions = self._notice.actions
        return sum(GAP_PX + self._buttons[action].sizeHint().width() for action in actions)

    @property
    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and focused in self.buttons

    def _button(self, word: str) -> QPushButton:
        button = dressed_button(translated(word), Look.LINE, self)
        button.clicked.connect(self._on_clicked)
        button.installEventFilter(self)
        button.hide()
        return button

    def _set(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(seen_rect(self.layoutDirection(), self.rect(), rect))

    @Slot()
    def _on_clicked(self) -> None:
        clicked = self.sender()
        for action in self._notice.actions:
            if self._buttons[action] is clicked:
                self.press(action)
                return

    @Slot()
    def _on_old(self) -> None:
        if self.underMouse() or self._has_keyboard:
            self._timer.start(BUSY_MS)
        else:
            self.clear()
