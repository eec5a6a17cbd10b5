"""The program on its desktop: reached from outside, heard in the background, seen in the dock."""

from __future__ import annotations

import logging
import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from vidgrab_gui.arguments import Arguments
from vidgrab_gui.controller import Controller
from vidgrab_gui.core.failures import FailureAction
from vidgrab_gui.core.job import Hold, Job, JobAction, JobState
from vidgrab_gui.core.links import read_links
from vidgrab_gui.core.outside import OutsideLinks, is_deep_link, read_deep_link
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.host_lookup import HostLookup
from vidgrab_gui.desktop.notifications import DEFAULT, BusNotifier, Notification
from vidgrab_gui.desktop.session_bus import BUS, SessionBus
from vidgrab_gui.desktop.taskbar import Taskbar
from vidgrab_gui.desktop.tidings import Tidings
from vidgrab_gui.hand_over import Call, Standing, read_message
from vidgrab_gui.models.language import spoken_words
from vidgrab_gui.models.total_progress import Total
from vidgrab_gui.ui.window import MainWindow
from vidgrab_gui.workers.job_queue import JobQueue
from vidgrab_gui.workers.link_reader import LinkReader, LinksRead

if TYPE_CHECKING:
    from vidgrab_gui.desktop.doorbell import Doorbell
    from vidgrab_gui.ui.tray import Tray

TRAY = "tray"
_FILE = "file:"
_ACTIVATION = "XDG_ACTIVATION_TOKEN"

logger = logging.getLogger(__name__)


class Presence(QObject):
    """Joins the parts of the desktop to the program. Lives in the GUI thread.

    Built after the first paint; nothing of it waits for the desktop, and without a desktop
    nothing is missed. Signals: ``output_asked`` (str), a folder a second start wants used.
    """

    output_asked = Signal(str)

    def __init__(
        self, window: MainWindow, controller: Controller, queue: JobQueue, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._controller = controller
        self._settings = Settings()
        self._bus = SessionBus(self) if _has_bus() else None
        self._tray: Tray | None = None
        self._tray_number = 0
        self._topic = ""
        self._lookup = HostLookup(self)
        self._lookup.looked.connect(self._on_looked)
        self._reader = LinkReader(self)
        self._reader.read.connect(self._on_links_read)
        self._doorbell: Doorbell | None = None
        self._has_told_hidden = False
        self._notifier: BusNotifier | None = BusNotifier(self._bus, self) if self._bus else None
        self.taskbar = Taskbar(self._bus, self)
        words, self._queue = spoken_words(), queue
        self.tidings = Tidings(self, words, self._left, self._is_watched, self)
        self._connect(queue)

    def _connect(self, queue: JobQueue) -> None:
        queue.job_changed.connect(self.tidings.note)
        self.tidings.asked.connect(self._controller.act_on_jobs)
        self.tidings.fix_asked.connect(self._on_fix_asked)
        self.tidings.window_wanted.connect(self.raise_window)
        self._window.listings.total_changed.connect(self._on_total_changed)
        self._window.hidden_behind.connect(self._on_hidden_behind)
        if self._notifier and self._bus:
            self._notifier.pressed.connect(self._on_pressed)
            self._notifier.token.connect(self._on_token)
            self._bus.answered.connect(self._on_answered)

    def answer(self, standing: Standing) -> None:
        """Answer second starts from now on, where this start is the first."""
        if standing.is_unanswered:
            sentence = self.tr(
                "VidGrab is open already but does not answer: this is a window more."
            )
            self._window.show_notice(sentence)
        if standing.lock:
            from vidgrab_gui.desktop.doorbell import Doorbell  # noqa: PLC0415 - brings QtNetwork

            self._doorbell = Doorbell(read_message, self)
            self._doorbell.rung.connect(self.take_call)
            self._doorbell.listen(standing.folder)

    def hear(self, app: QApplication) -> None:
        """Open what the system hands over as events, where it does that."""
        if hasattr(app, "opened") and hasattr(app, "begin"):
            app.opened.connect(self._on_opened)
            app.begin()

    def apply(self, settings: Settings) -> None:
        """Be as present as these choices want."""
        was_wanted, self._settings = self._settings.shows_tray, settings
        self.tidings.apply(settings)
        if settings.shows_tray and not was_wanted:
            self._ask_for_tray()
        elif was_wanted and not settings.shows_tray and self._tray:
            self._tray.set_shown(is_shown=False)

    def close(self) -> None:
        """Be gone."""
        if self._doorbell:
            self._doorbell.close()
        self.tidings.close()
        self.taskbar.show(0, None)
        if self._tray:
            self._tray.set_shown(is_shown=False)
        if self._bus:
            self._bus.close()

    def show(self, notification: Notification) -> None:
        """Show a notification in the way of this system."""
        if self._notifier:
            self._notifier.show(notification)
        elif sys.platform in {"win32", "darwin"}:
            self._topic = notification.topic
            self._made_tray().show_message(notification.title, notification.body)

    @Slot(object)
    def take_call(self, call: Call) -> None:
        """Do what a second start was asked for, and come to the front."""
        self._on_token(call.token)
        self.raise_window()
        if call.arguments.output:
            self.output_asked.emit(call.arguments.output)
        if call.arguments.demo:
            self._controller.try_demo()
        self.take_words(call.arguments)

    def take_words(self, arguments: Arguments) -> None:
        """Open what a command line names: links, links of ours, and files with links in them."""
        plain = [word for word in arguments.links if not _is_foreign(word)]
        for word in arguments.links:
            if is_deep_link(word):
                self.take_outside(read_deep_link(word))
        files = [word for word in arguments.links if is_file(word)]
        if files:
            self._reader.start([QUrl(word).toLocalFile() for word in files])
        links = read_links("\n".join(plain)).links if plain else ()
        if links:
            self.take_outside(OutsideLinks(links, arguments.quality, arguments.start))
        elif plain:
            self._window.set_links("\n".join(plain))
            self._controller.fetch("\n".join(plain))

    @Slot(object)
    def take_outside(self, asked: OutsideLinks) -> None:
        """Take links from outside; a wrong one is said to be wrong."""
        if not asked.links:
            self._window.show_notice(self.tr("A link from outside could not be understood."))
            return
        if asked.needs_answer or self._settings.network.proxy:
            # Through a proxy, names are its own business: looking them up here would tell them.
            self._take(asked)
        else:
            self._lookup.look(asked, asked.links)

    @Slot(object, object)
    def _on_looked(self, asked: OutsideLinks, home: tuple[str, ...]) -> None:
        self._take(replace(asked, leads_home=home))

    def _take(self, asked: OutsideLinks) -> None:
        if asked.needs_answer:
            self.raise_window()
        self._window.take_outside(asked)

    @Slot(str)
    def _on_opened(self, word: str) -> None:
        self.take_words(Arguments(links=(word,)))

    @Slot(object)
    def _on_links_read(self, found: LinksRead) -> None:
        links = read_links(found.text).links
        if links:
            self.take_outside(OutsideLinks(links))
        else:
            sentence = self.tr("No link was found in {names}.")
            self._window.show_notice(sentence.format(names=", ".join(found.empty)))

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front, from wherever it is."""
        window = self._window
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        if not window.isVisible():
            window.show()
        window.raise_()
        window.activateWindow()
        if self._tray:
            self._tray.refresh()

    def _left(self) -> int:
        return self._queue.unfinished_count

    def _is_watched(self) -> bool:
        return QApplication.activeWindow() is not None

    @Slot(str)
    def _on_token(self, token: str) -> None:
        if token:
            os.environ[_ACTIVATION] = token  # where Qt looks for it, once

    @Slot(str, str)
    def _on_pressed(self, topic: str, key: str) -> None:
        if topic == TRAY:
            self.raise_window()
        else:
            self.tidings.act(topic, key)

    @Slot(object, str)
    def _on_fix_asked(self, action: FailureAction, url: str) -> None:
        if action is not FailureAction.OPEN_PAGE:
            self.raise_window()
        if action is FailureAction.EDIT_LINK:
            self._window.set_links(url)
        self._controller.act_on_failure(action, url)

    # The tray.

    def _ask_for_tray(self) -> None:
        """Show the icon once the bus is known to answer: Qt asks it, and waits for it."""
        if self._bus is None:
            self._show_tray()
        else:
            watcher = "org.kde.StatusNotifierWatcher"
            self._tray_number = self._bus.call(BUS, "NameHasOwner", "s", watcher)

    @Slot(int, object)
    def _on_answered(self, number: int, body: object) -> None:
        if number == self._tray_number and self._settings.shows_tray:
            self._tray_number = 0
            if body is None:
                self._miss_tray()
            else:
                self._show_tray()

    def _show_tray(self) -> None:
        tray = self._made_tray()
        if tray.is_there():
            tray.set_shown(is_shown=True)
            self._window.keep_behind(self._may_hide)
        else:
            self._miss_tray()

    def _miss_tray(self) -> None:
        logger.info("this desktop has no tray")
        sentence = self.tr("This desktop shows no tray, so VidGrab stays in its window.")
        self._window.show_notice(sentence)

    def _made_tray(self) -> Tray:
        if self._tray is None:
            from vidgrab_gui.ui.tray import Tray  # noqa: PLC0415 - few want it

            tray = Tray(self._window.theme, self._window)
            tray.window_asked.connect(self._on_window_asked)
            tray.paste_asked.connect(self._on_paste_asked)
            tray.pause_asked.connect(self._on_pause_asked)
            tray.resume_asked.connect(self._on_resume_asked)
            tray.quit_asked.connect(self._on_quit_asked)
            tray.message_pressed.connect(self._on_message_pressed)
            self._tray = tray
        return self._tray

    def _may_hide(self) -> bool:
        """Tell whether the window hides when it is closed: while there is something to go on."""
        return bool(self._tray and self._tray.is_shown and self._left())

    @Slot()
    def _on_hidden_behind(self) -> None:
        if self._tray:
            self._tray.refresh()
        if self._has_told_hidden:
            return
        self._has_told_hidden = True
        self.show(
            Notification(
                self.tr("VidGrab goes on in the tray"),
                self.tr("Its icon there brings the window back, and ends the program."),
                TRAY,
            )
        )

    @Slot(object)
    def _on_total_changed(self, total: Total) -> None:
        self.taskbar.show(total.running, total.percent)
        if self._tray:
            self._tray.show_total(total)
            self._tray.offer_resume(is_offered=bool(self._paused()))

    @Slot()
    def _on_window_asked(self) -> None:
        window = self._window
        if window.isVisible() and not window.isMinimized() and window.isActiveWindow():
            window.hide()
            if self._tray:
                self._tray.refresh()
        else:
            self.raise_window()

    @Slot()
    def _on_paste_asked(self) -> None:
        """Save the best of the link that was copied last."""
        found = read_links(QGuiApplication.clipboard().text()).links
        if found:
            self.take_outside(OutsideLinks(found, starts=True))
            return
        self.show(
            Notification(
                self.tr("There is no link to paste"),
                self.tr("Copy a link first, then choose Paste Link again."),
                TRAY,
            )
        )

    @Slot()
    def _on_pause_asked(self) -> None:
        self._act_on_all(JobAction.PAUSE)

    @Slot()
    def _on_resume_asked(self) -> None:
        self._controller.act_on_jobs(JobAction.RESUME, [job.job_id for job in self._paused()])

    def _act_on_all(self, action: JobAction) -> None:
        jobs = self._window.jobs.open_jobs()
        self._controller.act_on_jobs(action, [job.job_id for job in jobs if action in job.actions])

    def _paused(self) -> list[Job]:
        paused = (JobState.PAUSED, Hold.PERSON)
        return [job for job in self._window.jobs.open_jobs() if (job.state, job.hold) == paused]

    @Slot()
    def _on_quit_asked(self) -> None:
        if self._controller.may_close():
            QApplication.quit()
            return
        self.raise_window()
        self._window.close()

    @Slot()
    def _on_message_pressed(self) -> None:
        self._on_pressed(self._topic, DEFAULT)


def _has_bus() -> bool:
    return sys.platform not in {"win32", "darwin"} and SessionBus.is_offered()


def parted(arguments: Arguments) -> tuple[Arguments, Arguments]:
    """Part a first start's own command line from what comes from outside on it.

    A desktop starts the program with links of ours and with files as a person does with links.
    """
    foreign = tuple(word for word in arguments.links if _is_foreign(word))
    typed = tuple(word for word in arguments.links if not _is_foreign(word))
    return replace(arguments, links=typed), Arguments(links=foreign)


def is_file(word: str) -> bool:
    """Tell whether a word of the command line names a file."""
    return word[: len(_FILE)].lower() == _FILE


def _is_foreign(word: str) -> bool:
    return is_deep_link(word) or is_file(word)
