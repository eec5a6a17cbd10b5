"""The program behind the window: the only module that knows everybody."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from vidgrab_gui.arguments import Arguments
from vidgrab_gui.controller import Aides, Controller
from vidgrab_gui.core import places
from vidgrab_gui.core.network import private_words, secret_names
from vidgrab_gui.core.notices import Notice, NoticeAction
from vidgrab_gui.core.settings import Settings
from vidgrab_gui.core.settings_read import SettingsRead, labels
from vidgrab_gui.desktop.clipboard_watch import ClipboardWatch
from vidgrab_gui.desktop.crash_watch import CrashWatch
from vidgrab_gui.desktop.interrupts import Interrupts
from vidgrab_gui.desktop.keep_awake import KeepAwake
from vidgrab_gui.desktop.logs import hide_in_log
from vidgrab_gui.desktop.vault import Vault
from vidgrab_gui.engine import tools
from vidgrab_gui.engine_care import EngineCare
from vidgrab_gui.hand_over import Standing
from vidgrab_gui.history import History
from vidgrab_gui.models.language import translated
from vidgrab_gui.porter import Porter
from vidgrab_gui.presence import Presence, parted
from vidgrab_gui.store.condition import LibraryCondition, condition_sentence
from vidgrab_gui.store.library import open_library
from vidgrab_gui.store.settings_file import save_settings
from vidgrab_gui.sweeper import Sweeper
from vidgrab_gui.ui.window import MainWindow
from vidgrab_gui.workers.crew import Crew
from vidgrab_gui.workers.demo_site import DemoSite
from vidgrab_gui.workers.fetch_tasks import FetchTasks
from vidgrab_gui.workers.illustrations import Illustrations
from vidgrab_gui.workers.job_queue import JobQueue
from vidgrab_gui.workers.settings_transfer import SettingsTransfer

if TYPE_CHECKING:
    from vidgrab_gui.core.crash import Crash
    from vidgrab_gui.help_desk import HelpDesk

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
        self.engine_care = EngineCare(settings, self.crew, self.vault, self)
        self._help: HelpDesk | None = None
        self.crashes = CrashWatch(self)
        self.controller = Controller(
            self.settings,
            self.tasks,
            self.queue,
            self.library,
            self.history,
            Aides(self.vault, self.engine_care, lambda: self.help, lambda: self.porter),
        )
        self.porter = Porter(self, self)
        self.awake = KeepAwake(self)
        self._is_busy = False
        self.presence: Presence | None = None
        self.site: DemoSite | None = None
        self._older = QTimer(self)
        self._older.setInterval(0)
        self._sweeper: Sweeper | None = None
        self._is_closed = False
        self.illustrations = Illustrations(self.crew, self)
        self._transfer = SettingsTransfer(self)
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
        controller.export_wanted.connect(self._transfer.write)
        controller.import_wanted.connect(self._transfer.read)
        self._transfer.exported.connect(window.listings.dialogs.show_exported)
        self._transfer.imported.connect(window.listings.dialogs.show_imported)
        controller.quit_wanted.connect(window.close)
        self.history.noticed.connect(window.show_notice)
        self.history.offered.connect(window.show_offer)
        self.engine_care.offered.connect(window.show_offer)
        self.engine_care.note_changed.connect(window.show_engine_note)
        self.queue.job_changed.connect(self.jobs.put)
        self.queue.jobs_added.connect(self.jobs.put_many)
        self.queue.job_removed.connect(self.jobs.remove)
        self.queue.busy_changed.connect(self._on_busy_changed)
        self.library_troubled.connect(self._on_library_troubled)
        self.library_mended.connect(self._on_library_mended)
        self._older.timeout.connect(self._on_older_wanted)
        self.vault.loaded.connect(self._on_secrets_known)
        self.vault.changed.connect(self._on_secrets_known)
        self._on_secrets_known()
        self.crashes.struck.connect(self._on_crash)
        self.crashes.begin()

    @property
    def help(self) -> HelpDesk:
        """Return what tells about the program itself; the first who asks has it built."""
        if self._help is None:
            from vidgrab_gui.help_desk import Finders, HelpDesk  # noqa: PLC0415 - few starts ask

            finders = Finders(tools.find_ffmpeg, tools.find_ffprobe, tools.find_deno)
            settings = self._settings_in_use
            self._help = HelpDesk(self.crew, self.library, self.vault, finders, settings, self)
            self._connect_help(self._help)
        return self._help

    @property
    def _settings_in_use(self) -> Settings:
        return replace(self.settings, folder=self.controller.folder)

    def _connect_help(self, desk: HelpDesk) -> None:
        pages = self.window.listings.dialogs.help
        self.engine_care.renewed.connect(pages.look_again)
        desk.found.connect(pages.show_finding)
        desk.examined.connect(pages.show_examined)
        desk.log_read.connect(pages.show_entries)
        desk.reported.connect(pages.take_report)
        desk.crashed.connect(pages.show_crash)
        desk.said.connect(self.window.show_notice)
        self.controller.fetch_shown.connect(desk.take_fetch)
        if self.controller.shown is not None:
            desk.take_fetch(self.controller.shown)

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

    def serve(
        self, arguments: Arguments, app: QApplication, standing: Standing | None = None
    ) -> None:
        """Do what the command line asks for, and from now on what the system asks for."""
        presence = self.appear()
        if standing:
            presence.answer(standing)
        Interrupts(app).asked_to_quit.connect(self.leave)
        presence.hear(app)
        typed, outside = parted(arguments)
        self.open_links(typed)
        presence.take_words(outside)
        if arguments.demo:
            self.start_demo()
            if arguments.drive and self.site:
                _drive(self, self.site, app)

    def appear(self) -> Presence:
        """Be there for the desktop: its notifications, its tray, its dock, and second starts."""
        self.presence = presence = Presence(self.window, self.controller, self.queue, self)
        presence.output_asked.connect(self._on_output_asked)
        self.porter.window_wanted.connect(presence.raise_window)
        presence.apply(self.settings)
        return presence

    def open_links(self, arguments: Arguments) -> None:
        """Do with the command line's links what it asks for."""
        if arguments.output:
            self._on_output_asked(arguments.output)
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

    def tell_of_loss(self, read: SettingsRead) -> None:
        """Say which settings of the file could not be used; it stays in sight a while longer."""
        names = ", ".join(translated(label) for label in labels(read.bad))
        sentence = self.tr("The file of settings was damaged: all have their usual values again.")
        if len(read.bad) == 1:
            sentence = self.tr("One setting was not usable and is back to its usual value: {names}")
        elif read.bad:
            sentence = self.tr(
                "%n settings were not usable and are back to their usual values: {names}",
                "",
                len(read.bad),
            )
        self.window.show_offer(Notice(sentence.format(names=names), stays=True))

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
        if self.presence:
            self.presence.close()
        self._older.stop()
        self.crashes.close()
        self.porter.close()
        self.controller.close()
        self.engine_care.close()
        if self._help is not None:
            self._help.close()
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
        self.engine_care.begin()
        self.porter.apply(self.settings)
        if not self.library.condition.is_kept:
            return  # whose jobs are in another window's list, or cannot be read, is not known here
        self._sweeper = Sweeper(self.library, self.controller.folder)
        self._sweeper.begin()

    @Slot(str)
    def _on_output_asked(self, folder: str) -> None:
        self.controller.use_folder(folder)
        if self._help is not None:
            self._help.take_settings(self._settings_in_use)
        self.window.show_folder(self.controller.folder)

    @Slot(bool)
    def _on_busy_changed(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self.awake.set_busy(is_busy and self.settings.keeps_awake)

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

    @Slot(str)
    def tell_last_crash(self, text: str) -> None:
        """Say quietly that the last run came to a bad end, and offer a report of it."""
        self.help.take_last_crash(text)
        sentence = self.tr("VidGrab crashed last time; nothing is lost.")
        self.window.show_offer(Notice(sentence, (NoticeAction.COPY_REPORT,), stays=True))

    @Slot(object)
    def _on_crash(self, crash: Crash) -> None:
        self.help.take_crash(crash)

    @Slot()
    def _on_secrets_known(self) -> None:
        hide_in_log(private_words(self.settings.network, self.vault.secrets()))

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
        if self._help is not None:
            # Before the window, which may want it looked at anew.
            self._help.take_settings(self._settings_in_use)
        self.window.show_folder(self.controller.folder)
        self.window.theme.set_choice(settings.theme)
        self.window.show_settings(settings)
        self._clipboard.set_on(is_on=settings.watches_clipboard)
        self.engine_care.apply(settings)
        self.porter.apply(settings)
        self._on_busy_changed(self._is_busy)
        if self.presence:
            self.presence.apply(settings)
        if settings.network != before.network:
            self._on_secrets_known()
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
