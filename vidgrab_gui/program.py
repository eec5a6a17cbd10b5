"""The program behind the window: the only module that knows everybody."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from vidgrab_gui.arguments import Arguments
from vidgrab_gui.controller import Controller
from vidgrab_gui.core import places
from vidgrab_gui.core.network import secret_names
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.desktop.clipboard_watch import ClipboardWatch
from vidgrab_gui.desktop.interrupts import Interrupts
from vidgrab_gui.desktop.keep_awake import KeepAwake
from vidgrab_gui.desktop.vault import Vault
from vidgrab_gui.engine import tools
from vidgrab_gui.history import History
from vidgrab_gui.models.language import translated
from vidgrab_gui.store.condition import LibraryCondition, condition_sentence
from vidgrab_gui.store.library import open_library
from vidgrab_gui.store.settings_file import save_settings
from vidgrab_gui.ui.window import MainWindow
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.demo_site import DemoSite
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.illustrations import Illustrations
from vidgrab_gui.workers.job_queue import JobQueue
from vidgrab_gui.workers.work_folder import remove_forgotten

END_WITHIN_S = 0.6
"""With the library's part below it leaves room in the second promised."""
SAVE_WITHIN_S = 0.3
SLICE_JOBS = 250
"""Older jobs are read this many at a time, each slice shorter than a frame."""

logger = logging.getLogger(__name__)


class Program(QObject):
    """Builds everything behind a window, joins it by signals, and takes it down again.

    Lives in: the GUI thread. ``settings_path`` is written at each change; the list
    of downloads is kept in the data folder. Signals: ``completed`` when the window shows
    every job there is.
    """

    library_troubled = Signal(bool)
    library_mended = Signal()
    completed = Signal()

    def __init__(self, window: MainWindow, settings: Settings, settings_path: Path) -> None:
        super().__init__()
        self.window = window
        self.settings = settings
        self._settings_path = settings_path
        self.library = open_library(places.data_folder())
        self.library.on_trouble = self.library_troubled.emit
        self.library.on_mended = self.library_mended.emit
        self.crew = Crew(self)
        self.tasks = FetchTasks(self.crew, self)
        self.vault = Vault(self)
        self.queue = JobQueue(
            self.library,
            self.tasks,
            self.crew,
            self,
            begins=False,
            secrets=self.vault.secrets,
        )
        self.history = History(self.library, self.queue, self)
        self.jobs = window.jobs
        window.theme.set_choice(settings.theme)
        window.show_settings(settings)
        self._clipboard = ClipboardWatch(self)
        self._clipboard.set_on(is_on=settings.watches_clipboard)
        self.controller = Controller(
            self.settings, self.tasks, self.queue, self.library, self.history, self.vault
        )
        self.awake = KeepAwake(self)
        self.site: DemoSite | None = None
        self._older = QTimer(self)
        self._older.setInterval(0)
        self._sweeper: threading.Thread | None = None
        self._is_closed = False
        self.illustrations = Illustrations(self.crew, self)
        self._connect()
        self._restore()

    def _connect(self) -> None:
        controller, window = self.controller, self.window
        controller.fetch_shown.connect(window.show_fetch)
        controller.fetch_cleared.connect(window.clear_fetch)
        controller.noticed.connect(window.show_notice)
        controller.folder_wanted.connect(window.ask_for_folder)
        controller.link_wanted.connect(window.focus_link)
        controller.links_found.connect(window.set_links)
        self.vault.refused.connect(self._on_secret_refused)
        self._clipboard.copied.connect(window.take_copied)
        controller.demo_wanted.connect(self.start_demo)
        controller.settings_changed.connect(self._on_settings_changed)
        controller.pictures_wanted.connect(self.illustrations.want)
        self.illustrations.come.connect(window.show_illustration)
        controller.quit_wanted.connect(window.close)
        self.history.noticed.connect(window.show_notice)
        self.history.offered.connect(window.show_offer)
        self.queue.job_changed.connect(self.jobs.put)
        self.queue.jobs_added.connect(self.jobs.put_many)
        self.queue.job_removed.connect(self.jobs.remove)
        self.queue.busy_changed.connect(self.awake.set_busy)
        self.library_troubled.connect(self._on_library_troubled)
        self.library_mended.connect(self._on_library_mended)
        self._older.timeout.connect(self._on_older_wanted)

    def _restore(self) -> None:
        """Show the jobs of the last time; nothing of it starts before :meth:`begin`."""
        condition = self.library.condition
        # What could not be noted down would be saved a second time by the next start.
        keeps_notes = condition is not LibraryCondition.READ_ONLY
        self.queue.restore(goes_on=self.settings.goes_on_at_start and keeps_notes)
        self.jobs.put_many(list(self.library))
        if condition is not LibraryCondition.SOUND:
            self._show_condition()

    def _show_condition(self) -> None:
        sentence = condition_sentence(self.library.condition)
        self.window.show_library_note(translated(sentence) if sentence else "")

    def _needs(self) -> Callable[[str], bool]:
        """Return what tells whether a job may need what lies in the work folder of its name."""
        library, needed = self.library, self.library.unsettled_ids()
        settled = {job.job_id: job for job in library if job.job_id not in needed}

        def is_needed(name: str) -> bool:
            # Jobs come in meanwhile, and settled ones are tried again.
            job = library.peek(name)
            return name in needed or (job is not None and job is not settled.get(name))

        return is_needed

    def _sweep(self) -> None:
        """Remove the work folders of jobs that are no more; in a thread of its own."""
        library = self.library
        folders = library.folders() | {self.controller.folder}
        for path in remove_forgotten(folders, library.owns, self._needs()):
            logger.info("removed what a forgotten job had left: %s", path.name)

    def serve(self, arguments: Arguments, app: QApplication) -> None:
        """Do what the command line asks for, and from now on what the system asks for."""
        Interrupts(app).asked_to_quit.connect(self.leave)
        self.open_links(arguments)
        if arguments.demo:
            self.start_demo()
            if arguments.drive and self.site:
                _drive(self, self.site, app)

    def open_links(self, arguments: Arguments) -> None:
        """Do with the command line's links what it asks for."""
        if arguments.output:
            self.controller.use_folder(arguments.output)
            self.window.show_folder(self.controller.folder)
        if not arguments.links:
            return
        text = "\n".join(arguments.links)
        self.window.set_links(text)
        if arguments.start:
            self.controller.download(text, arguments.quality)
        else:
            self.controller.fetch(text)

    @Slot()
    def start_demo(self) -> None:
        """Start the demo site, once; its link goes into the field when it is ready."""
        if self.site:
            self._on_demo_ready(self.site.url)
            return
        self.site = DemoSite(tools.find_ffmpeg(), str(places.cache_folder() / "demo"), self)
        self.site.ready.connect(self._on_demo_ready)
        self.site.failed.connect(self._on_demo_failed)
        self.window.show_notice(self.tr("Preparing the demo site…"))
        self.site.start()

    @Slot()
    def leave(self) -> None:
        """End the program because the system asks for it: nobody is there to be asked."""
        self.controller.quit(remember=False)
        QApplication.quit()

    @Slot()
    def close(self) -> None:
        """Stop everything and wait for it; once."""
        if self._is_closed:
            return
        self._is_closed = True
        self._older.stop()
        self.controller.close()
        self.queue.close()
        self.history.close()
        if self.site:
            self.site.close()
        if not self.crew.close(END_WITHIN_S):
            logger.error("not everything ended within %s s", END_WITHIN_S)
        self.queue.settle()
        self.awake.set_busy(False)
        self.library.on_trouble = self.library.on_mended = None
        if not self.library.close(SAVE_WITHIN_S):
            logger.warning("the last changes to the list of downloads were not saved")
        if self._sweeper:
            self._sweeper.join(SAVE_WITHIN_S)

    def begin(self) -> None:
        """Start the spare engine child and what waits in the queue."""
        self.crew.warm()
        self.vault.load(secret_names(self.settings.network))
        self.queue.begin()
        self._older.start()
        if not self.library.condition.is_kept:
            return  # whose jobs are in another window's list, or cannot be read, is not known here
        self._sweeper = threading.Thread(target=self._sweep, daemon=True)
        self._sweeper.start()

    @Slot()
    def _on_older_wanted(self) -> None:
        older = self.library.load_more(SLICE_JOBS)
        if older:
            self.jobs.put_many(older)
        else:
            self._older.stop()
            self.completed.emit()

    @Slot(bool)
    def _on_library_troubled(self, is_troubled: bool) -> None:
        if not is_troubled:
            self._show_condition()
            return
        sentence = self.tr("The list of downloads cannot be saved just now; trying again.")
        self.window.show_library_note(sentence)

    @Slot()
    def _on_library_mended(self) -> None:
        self._show_condition()
        self._older.start()

    @Slot()
    def _on_secret_refused(self) -> None:
        sentence = self.tr("This system keeps no passwords: it is known until VidGrab ends.")
        self.window.show_notice(sentence)

    @Slot(str)
    def _on_demo_ready(self, url: str) -> None:
        if not url:
            self.window.show_notice(self.tr("Preparing the demo site…"))
            return
        self.window.show_notice(self.tr("This is the demo site's link: try it."))
        self.window.set_links(url)
        self.controller.fetch(url)

    @Slot(str)
    def _on_demo_failed(self, text: str) -> None:
        logger.error("demo site: %s", text)
        self.window.show_notice(self.tr("The demo site could not be started."))

    @Slot(object)
    def _on_settings_changed(self, settings: Settings) -> None:
        before, self.settings = self.settings, settings
        self.window.show_folder(self.controller.folder)
        self.window.theme.set_choice(settings.theme)
        self.window.show_settings(settings)
        self._clipboard.set_on(is_on=settings.watches_clipboard)
        if settings.lasting == before.lasting:
            return  # else each key pressed in the field of times would wait for the disk
        try:
            save_settings(self._settings_path, settings)
        except OSError as error:
            logger.warning("settings not saved: %s", error)
            self.window.show_notice(self.tr("Your choice could not be saved for the next start."))


def _drive(program: Program, site: DemoSite, app: QApplication) -> None:
    from vidgrab_gui.drive import Drive  # noqa: PLC0415 - brings QtTest, for this one purpose

    drive = Drive(program.window, program.tasks, program.queue, app)
    drive.ended.connect(app.exit)
    site.ready.connect(drive.start)
    site.failed.connect(drive.give_up)
