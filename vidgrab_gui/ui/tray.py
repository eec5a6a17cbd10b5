"""The program's place in the desktop's tray: how far all is, and what is wanted most often."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from vidgrab_gui.models.total_progress import Total
from vidgrab_gui.ui.artwork import app_icon
from vidgrab_gui.ui.theme import Theme

STEP_PERCENT = 5
"""Each new icon goes over the bus as a whole picture."""
SIZES_PX = (22, 44)
MESSAGE_MS = 10_000
_BAR_SHARE = 0.2
_CLICKS = frozenset(
    {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}
)


class Tray(QObject):
    """An icon with a menu. Lives in the GUI thread; build it after the first paint.

    Signals: ``window_asked``, ``paste_asked``, ``pause_asked``, ``resume_asked``, ``quit_asked``,
    ``message_pressed`` when the last message was clicked.
    """

    window_asked = Signal()
    paste_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    quit_asked = Signal()
    message_pressed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._plain = app_icon()
        self._step: int | None = None
        self._is_wanted = False
        self._icon = QSystemTrayIcon(self._plain, self)
        self._menu = QMenu(window)
        self.show_entry = self._entry(self.tr("Hide VidGrab"), self.window_asked)
        self.paste_entry = self._entry(self.tr("Paste Link"), self.paste_asked)
        self._menu.addSeparator()
        self.pause_entry = self._entry(self.tr("Pause All"), self.pause_asked)
        self.resume_entry = self._entry(self.tr("Resume All"), self.resume_asked)
        self._menu.addSeparator()
        self._entry(self.tr("Quit"), self.quit_asked)
        self._menu.aboutToShow.connect(self.refresh)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.message_pressed)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.timeout.connect(self._on_message_over)
        self.show_total(Total())

    @staticmethod
    def is_there() -> bool:
        """Tell whether this desktop has a tray at all."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_shown(self) -> bool:
        """Tell whether the icon can be seen, so that a window may hide behind it."""
        return self._is_wanted and self._icon.isVisible() and self.is_there()

    def set_shown(self, *, is_shown: bool) -> None:
        """Show the icon, or take it away."""
        self._is_wanted = is_shown
        self._icon.setVisible(is_shown)
        self.refresh()

    def show_total(self, total: Total) -> None:
        """Show how far all is, on the icon and in words."""
        self._icon.setToolTip(self._says(total))
        self.pause_entry.setEnabled(bool(total.running or total.waiting))
        step = None
        if total.running and total.percent is not None:
            step = int(total.percent // STEP_PERCENT) * STEP_PERCENT
        if step != self._step:
            self._step = step
            self._icon.setIcon(self._plain if step is None else self._with_bar(step))

    def offer_resume(self, *, is_offered: bool) -> None:
        """Offer to go on with what is paused, or not."""
        self.resume_entry.setEnabled(is_offered)

    def show_message(self, title: str, body: str) -> None:
        """Show a message in the way of this system's tray; without an icon of ours it needs one."""
        if not self._icon.isVisible():
            self._icon.show()
            self._away.start(MESSAGE_MS)
        self._icon.showMessage(title, body, self._plain, MESSAGE_MS)

    @Slot()
    def refresh(self) -> None:
        """Name what happens to the window."""
        is_seen = self._window.isVisible() and not self._window.isMinimized()
        words = self.tr("Hide VidGrab") if is_seen else self.tr("Show VidGrab")
        self.show_entry.setText(words)

    def _entry(self, words: str, signal: SignalInstance) -> QAction:
        entry = self._menu.addAction(words)
        entry.triggered.connect(signal)
        return entry

    def _says(self, total: Total) -> str:
        if not total.running:
            return self.tr("VidGrab")
        says = self.tr("VidGrab — %n downloading", "", total.running)
        if total.percent is None:
            return says
        percent = self.tr("{percent} %").format(percent=int(total.percent))
        return f"{says}, {percent}"

    def _with_bar(self, percent: int) -> QIcon:
        icon = QIcon()
        for size_px in SIZES_PX:
            icon.addPixmap(self._drawn(percent, size_px))
        return icon

    def _drawn(self, percent: int, size_px: int) -> QPixmap:
        pixmap = self._plain.pixmap(size_px, size_px)
        painter = QPainter(pixmap)
        height_px = round(size_px * _BAR_SHARE)
        whole = QRect(0, size_px - height_px, size_px, height_px)
        painter.fillRect(whole, self._theme.colours.window)
        done = QRect(whole)
        done.setWidth(max(1, round(size_px * percent / 100)))
        painter.fillRect(done, self._theme.colours.accent)
        painter.setPen(self._theme.colours.text)
        painter.drawRect(whole.adjusted(0, 0, -1, -1))
        painter.end()
        return pixmap

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _CLICKS:
            self.window_asked.emit()

    @Slot()
    def _on_message_over(self) -> None:
        self._icon.setVisible(self._is_wanted)
